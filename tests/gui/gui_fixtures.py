# SPDX-License-Identifier: MIT
"""What the window's tests share: a theme, waiting, and widgets that are closed after each test."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from copied_archive import Read, copied, read
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

    def wait(holds: Callable[[], object], seconds: float = 20.0) -> None:
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
def open_window(theme: Theme, keep: Keep, wait_for: WaitFor, children_untraced: None) -> OpenWindow:  # noqa: ARG001
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


@pytest.fixture(scope="session")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, str]], Read]:
    """Return a function that reads an archive of such files, the same one once for all tests. Not to be changed."""
    kept: dict[frozenset[tuple[str, str]], Read] = {}

    def original(articles: dict[str, str]) -> Read:
        key = frozenset(articles.items())
        if key not in kept:
            base = tmp_path_factory.mktemp("original")
            write_articles(base / "courier", articles)
            kept[key] = read(base / "courier", base / "data")
        return kept[key]

    return original


@pytest.fixture
def known_with(originals: Callable[[dict[str, str]], Read], tmp_path: Path) -> KnownWith:
    """Return a function that gives an archive of such files, and a data folder in which it has been read."""
    return lambda articles: copied(originals(articles), tmp_path)


@pytest.fixture
def known(known_with: KnownWith) -> Read:
    """Return an archive, and a data folder in which it has been read, for this test alone."""
    return known_with(ARTICLES)
