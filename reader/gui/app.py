# SPDX-License-Identifier: MIT
"""Start the window: one application, one theme, one window on one archive."""

import os
import sys

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

import reader
from reader.errors import StoreError
from reader.gui.archives.dropping import folders_of
from reader.gui.collector import GarbageCollector
from reader.gui.fault import FaultCatcher
from reader.gui.gentle_end import GentleEnd
from reader.gui.looks.magnified import magnified
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow
from reader.gui.words.translation import speak
from reader.log import start_logging
from reader.paths import data_folder, resources_folder
from reader.settings import COLOURS, LANGUAGE, SIZE, Settings, settings_file

_SWITCH = 0.001  # seconds after which a working thread lets the GUI thread go on


class Application(QApplication):
    """Tells also of the folders that macOS hands over: dropped on the icon in the Dock, or opened from Finder."""

    folders_wanted = Signal(object)  # tuple[str, ...]: folders, each once

    def __init__(self) -> None:
        super().__init__([reader.__name__])
        self._handed_over: list[str] = []

    def event(self, event: QEvent) -> bool:
        """Gather what comes one path an event, as a drop on a window would bring all of it."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self._handed_over.append(event.file())
        if len(self._handed_over) == 1:
            QTimer.singleShot(0, self, self._tell_of_folders)
        return True

    def _tell_of_folders(self) -> None:
        folders = folders_of(self._handed_over)
        self._handed_over.clear()
        if folders:
            self.folders_wanted.emit(folders)


def run_window(folder: str | None, *, data_dir: str | None) -> int:
    """Show the window until it is closed; return the exit code. Without a `folder`: the last, or the sample."""
    sys.setswitchinterval(_SWITCH)
    with magnified(_percent(data_dir)):
        app = make_application()
    collector = GarbageCollector(app)
    start_logging(data_folder(data_dir))
    faults = FaultCatcher(app)
    state = WindowState(data_dir)
    if (language := state.preferences.value(LANGUAGE)) != LANGUAGE.default:
        speak(app, language)
    theme = Theme(app, ThemeChoice(state.preferences.value(COLOURS)))
    window = MainWindow(theme, state, data_dir=data_dir)
    ending = GentleEnd(window.close, app)
    app.folders_wanted.connect(window.opener.open_dropped)
    window.show()
    window.open_at_start(folder)
    try:
        return app.exec()
    finally:
        ending.close()
        faults.close()
        collector.close()


def _percent(data_dir: str | None) -> int:
    """Return how large everything is to be. It must be known before there is an application."""
    try:
        kept = settings_file(data_folder(data_dir)).read()
    except StoreError:  # said as soon as there is a window
        kept = {}
    return int(Settings(kept).value(SIZE))


def make_application(language: str = "") -> Application:
    """Return the application object, named, with its icon, and speaking `language`; "" is the system's."""
    app = Application()
    app.setApplicationName("Backfile")
    app.setApplicationVersion(reader.__version__)
    app.setDesktopFileName("backfile")
    app.setWindowIcon(QIcon(os.path.join(resources_folder(), "icon.svg")))
    speak(app, language)
    return app
