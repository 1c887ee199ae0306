# SPDX-License-Identifier: MIT
"""What holds for every test: no screen unless it asks for one, its own data folder, and nothing left behind or unsaid.

A test fails when Qt or a logger warns of something, or when a thread or a child process outlives it. A test that
expects a log record takes `caplog` and looks at it itself; one that expects a word from Qt takes `qt_messages`.
"""

import gc
import logging
import multiprocessing
import multiprocessing.resource_tracker
import os
import signal
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import coverage
import coverage.exceptions
import hypothesis
import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from reader.gui.collector import GarbageCollector

hypothesis.settings.register_profile(
    "backfile",
    deadline=None,  # the machine may be busy
    derandomize="CI" in os.environ,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("backfile")

_of_children = {
    name: os.environ[name] for name in ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START") if name in os.environ
}
_GRACE = 3.0  # seconds in which a thread or process may still end by itself


def pytest_configure(config: pytest.Config) -> None:
    """Keep off the screen, except in the run that is for what needs one (`-m window`)."""
    if config.getoption("markexpr") != "window":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.hookimpl(tryfirst=True)  # before the fixtures of the whole file or run, which read archives
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let the lines of children be measured where these are what is tested, and nowhere else.

    They do the same everywhere, and a measured one takes twice the time.
    """
    markers = {marker.name for marker in item.iter_markers()}
    measured = "measured_children" in markers and "untraced" not in markers
    for name, value in _of_children.items():
        if measured:
            os.environ[name] = value
        else:
            os.environ.pop(name, None)


@pytest.fixture(autouse=True)
def untraced(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let tests that are marked so run without the tracer of lines.

    They time something, or go round the same lines ten thousand times: the tracer would be what takes their time.
    """
    marked = request.node.get_closest_marker("untraced") is not None
    tracer = coverage.Coverage.current() if marked else None
    if tracer is None:
        yield
        return
    tracer.stop()
    yield
    with warnings.catch_warnings(category=coverage.exceptions.CoverageWarning, action="ignore"):
        tracer.start()  # it says that the program is imported already


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing touch the data of whoever runs the tests. Beside `tmp_path`, where archives lie; not made."""
    monkeypatch.setenv("BACKFILE_DATA", f"{tmp_path}-data")


class _Heard(logging.Handler):
    """Collects what loggers and Qt warn of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []
        self.qt: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def listen_to_qt(self) -> None:
        """Replace Qt's own handler, if this process has Qt at all: core tests must not load it."""
        if "PySide6.QtCore" in sys.modules:
            from PySide6.QtCore import qInstallMessageHandler

            qInstallMessageHandler(self._from_qt)

    def _from_qt(self, kind: "QtMsgType", _context: "QMessageLogContext", message: str) -> None:
        from PySide6.QtCore import QtMsgType

        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            self.qt.append(message)


_heard = _Heard()


@pytest.fixture(autouse=True)
def nothing_unsaid(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on warnings that the test didn't expect."""
    _heard.records.clear()
    _heard.qt.clear()
    _heard.listen_to_qt()
    logging.getLogger().addHandler(_heard)
    yield
    logging.getLogger().removeHandler(_heard)
    unexpected = [] if "caplog" in request.fixturenames else _heard.records
    if "qt_messages" not in request.fixturenames:
        unexpected = unexpected + _heard.qt
    if unexpected:
        pytest.fail("unexpected: " + "; ".join(unexpected), pytrace=False)


_collectors: list["GarbageCollector"] = []


@pytest.fixture(autouse=True)
def garbage_on_the_main_thread() -> Iterator[None]:
    """Collect here, as the window does, once there is Qt: a worker's thread must not destroy its objects."""
    yield
    for collector in _collectors:
        collector.look()


@pytest.fixture
def qt_messages() -> list[str]:
    """Return the list into which Qt's warnings come, for a test that expects some."""
    return _heard.qt


@pytest.fixture(scope="session")
def qapp() -> Iterator["QApplication"]:
    """Give the one application object that a process can have.

    What was copied is let go of at the end: Qt's platform without a screen breaks over it when the process ends.
    """
    from PySide6.QtWidgets import QApplication

    from reader.gui.collector import GarbageCollector
    from reader.gui.words.translation import ENGLISH, speak

    _heard.listen_to_qt()
    already = QApplication.instance()
    app = already if isinstance(already, QApplication) else QApplication(["backfile"])
    _collectors.append(GarbageCollector(app))
    speak(app, ENGLISH)  # whatever the machine speaks
    yield app
    app.clipboard().clear()


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail if a thread or child process of the test goes on after it; end the processes, for the next test's sake."""
    threads, children = _threads(), _children()
    yield
    patience = time.monotonic() + _GRACE
    while (left := _threads() - threads) or _children() - children:
        multiprocessing.active_children()  # reaps those that have ended
        if time.monotonic() > patience:
            break
        time.sleep(0.02)
    orphans = _children() - children
    for pid in orphans:
        os.kill(pid, signal.SIGTERM)
    if left or orphans:
        names = [thread.name for thread in left]
        pytest.fail(f"left running: threads {names}, processes {sorted(orphans)}", pytrace=False)


def _threads() -> set[threading.Thread]:
    """Python's own threads; one that Qt started and that only ran some Python is not ours to wait for."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def _children() -> set[int]:
    """Direct child processes, as Linux tells them; elsewhere those that `multiprocessing` knows."""
    tracker = multiprocessing.resource_tracker._resource_tracker._pid  # type: ignore[attr-defined]
    if not os.path.isdir("/proc/self/task"):
        return {child.pid for child in multiprocessing.active_children() if child.pid}
    pids: set[int] = set()
    for task in os.listdir("/proc/self/task"):
        try:
            with open(f"/proc/self/task/{task}/children", encoding="ascii") as listed:
                pids.update(int(pid) for pid in listed.read().split())
        except OSError:
            continue  # a thread that ended meanwhile
    return pids - {tracker}


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Keep the garbage collector from looking through all that other tests hold while time is taken."""
    before = gc.isenabled()
    gc.disable()
    yield
    if before:
        gc.enable()
