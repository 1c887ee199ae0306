# SPDX-License-Identifier: MIT
"""Start the window: one application, one theme, one window on one archive."""

import gc
import os
import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import reader
from reader.gui.fault import FaultCatcher
from reader.gui.gentle_end import GentleEnd
from reader.gui.theme import Theme, ThemeChoice
from reader.gui.translation import speak
from reader.gui.window import MainWindow
from reader.gui.window_state import WindowState
from reader.log import start_logging
from reader.paths import data_folder, resources_folder
from reader.settings import COLOURS, LANGUAGE

_SWITCH = 0.001  # seconds after which a working thread lets the GUI thread go on
# New objects before a collection of the young, how many of these before one of the old, of those before one of all.
_COLLECT = (20_000, 20, 50)


def run_window(folder: str | None, *, data_dir: str | None) -> int:
    """Show the window until it is closed; return the exit code. Without a `folder`: the last, or the sample."""
    keep_pauses_short()
    app = make_application()
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


def keep_pauses_short() -> None:
    """Let neither a working thread nor the collector of garbage stop the window for long."""
    sys.setswitchinterval(_SWITCH)
    gc.freeze()  # what is loaded stays: looking through it takes longer than anything else
    gc.set_threshold(*_COLLECT)


def make_application(language: str = "") -> QApplication:
    """Return the application object, named, with its icon, and speaking `language`; "" is the system's."""
    app = QApplication([reader.__name__])
    app.setApplicationName("Backfile")
    app.setApplicationVersion(reader.__version__)
    app.setDesktopFileName("backfile")
    app.setWindowIcon(QIcon(os.path.join(resources_folder(), "icon.svg")))
    speak(app, language)
    return app
