# SPDX-License-Identifier: MIT
"""What the window's tests share: a theme, waiting, and widgets that are closed after each test."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from copied_archive import Read, read_alike
from gui_archive import ARTICLES, Keep, KnownWith, OpenWindow, settle, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """Return the light theme, whatever the system has."""
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture(scope="session")
def wait_for(qapp: QApplication) -> WaitFor:
    """Return a function that runs the event loop until something holds."""

    def wait(holds: Callable[[], object], seconds: float = 60.0) -> None:
        patience = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < patience, "waited in vain"
            qapp.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.002)

    return wait


@pytest.fixture
def keep(qapp: QApplication) -> Iterator[Callable[[QWidget], None]]:
    """Return a function that shows a window, or a pane on a window of its size, and closes it at the end."""
    kept: list[QWidget] = []

    def take(widget: QWidget) -> None:
        window = widget
        if not isinstance(widget, QMainWindow):
            window = QWidget()
            window.resize(widget.size())
            widget.setParent(window)
            widget.show()
        kept.append(window)
        window.show()
        qapp.processEvents()

    yield take
    for widget in kept:
        widget.close()
        widget.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def open_window(theme: Theme, keep: Keep, wait_for: WaitFor) -> OpenWindow:
    """Return a function that opens a window on a folder, and waits until nothing goes on."""

    def make(folder: Path, data: Path, *, idle: bool = True) -> MainWindow:
        window = MainWindow(theme, WindowState(str(data)), data_dir=str(data))
        window.resize(1280, 800)
        keep(window)
        window.open_folder(str(folder))
        if idle:
            settle(window, wait_for)
        return window

    return make


@pytest.fixture
def fresh(tmp_path: Path) -> tuple[Path, Path]:
    """Return an archive that nobody has read, and an empty data folder."""
    archive = tmp_path / "courier"
    write_articles(archive, ARTICLES)
    return archive, tmp_path / "data"


@pytest.fixture
def known_with(tmp_path: Path) -> KnownWith:
    """Return a function that gives an archive of such files, and a data folder in which it has been read."""

    def make(articles: dict[str, str]) -> Read:
        write_articles(tmp_path / "courier", articles)
        return read_alike(tmp_path / "courier", tmp_path / "data")

    return make


@pytest.fixture
def known(known_with: KnownWith) -> Read:
    """Return an archive, and a data folder in which it has been read."""
    return known_with(ARTICLES)
