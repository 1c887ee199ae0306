# SPDX-License-Identifier: MIT
"""Start the window: one application, one theme, one window on one archive."""

import os
import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import reader
from reader.errors import StoreError
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


def make_application(language: str = "") -> QApplication:
    """Return the application object, named, with its icon, and speaking `language`; "" is the system's."""
    app = QApplication([reader.__name__])
    app.setApplicationName("Backfile")
    app.setApplicationVersion(reader.__version__)
    app.setDesktopFileName("backfile")
    app.setWindowIcon(QIcon(os.path.join(resources_folder(), "icon.svg")))
    speak(app, language)
    return app
