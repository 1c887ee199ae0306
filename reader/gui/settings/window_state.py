# SPDX-License-Identifier: MIT
"""What the window remembers from one start to the next: what is set, how one read, where its edges were."""

import os

from PySide6.QtCore import QByteArray, QCoreApplication, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.gui.archives.history import History
from reader.gui.settings.preferences import Preferences
from reader.paths import data_folder
from reader.settings import COLOURS, HISTORY, SEARCHES

_LAST = "archive/last"  # where earlier versions kept it
_FRAME = QSize(16, 40)  # pixels that desktops put around a window: what it is, is known only once it is shown
_LEAST_SHOWN = 80  # pixels of a window that must be on a screen, to take hold of it


class WindowState:
    """Settings, history, and the edges of the window and its panes. What can't be written costs only the memory."""

    def __init__(self, data_dir: str | None) -> None:
        folder = data_folder(data_dir)
        self.folder = folder
        self._file = QSettings(os.path.join(folder, "window.ini"), QSettings.Format.IniFormat)
        app = QCoreApplication.instance()  # owns them, or a collector on some thread might end their timers there
        self.preferences = Preferences(folder, app)
        self.history = History(
            folder,
            keeps=self.preferences.value(HISTORY),
            keeps_searches=self.preferences.value(SEARCHES),
            parent=app,
        )
        self.preferences.changed.connect(self._follow)
        self._take_over()

    def close(self) -> None:
        """See that everything is written."""
        self.preferences.close()
        self.history.close()
        if self.history.recent:
            self._file.remove(_LAST)
        self._file.sync()

    @property
    def last_archive(self) -> str:
        """The folder that was open last, or ""."""
        recent = self.history.recent
        return recent[0].folder if recent else str(self._file.value(_LAST, ""))

    def bytes(self, name: str) -> QByteArray:
        """Return what a widget saved under `name`; empty if nothing."""
        value = self._file.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keep what a widget wants to be restored from."""
        self._file.setValue(f"window/{name}", value)

    def flag(self, name: str) -> bool:
        """Return whether something is kept as being so."""
        return self.text(name) == "yes"

    def keep_flag(self, name: str, *, on: bool) -> None:
        """Keep that something is so, or isn't."""
        self.keep_text(name, "yes" if on else "no")

    def text(self, name: str) -> str:
        """Return the words that are kept under `name`; "" if there are none."""
        return str(self._file.value(f"window/{name}", ""))

    def keep_text(self, name: str, words: str) -> None:
        """Keep a few words."""
        self._file.setValue(f"window/{name}", words)

    def place(self, window: QWidget) -> None:
        """Put a window where it was; onto a screen that is there, if its own is gone."""
        if not window.restoreGeometry(self.bytes("geometry")):
            room = QGuiApplication.primaryScreen().availableGeometry()
            window.resize(window.size().boundedTo(_largest(window, room)))
        bring_onto_a_screen(window)

    def keep_place(self, window: QWidget) -> None:
        """Keep where a window is."""
        self.keep_bytes("geometry", window.saveGeometry())

    def _follow(self, setting: object) -> None:
        if setting is HISTORY:
            self.history.keep(keeps=self.preferences.value(HISTORY))
            self._file.remove(_LAST)
        elif setting is SEARCHES:
            self.history.keep_searches(keeps=self.preferences.value(SEARCHES))

    def _take_over(self) -> None:
        """Take what earlier versions kept in the window's own file to where it is kept now."""
        colours = str(self._file.value("view/theme", ""))
        if COLOURS.allows(colours):
            self.preferences.put(COLOURS, colours)
        self._file.remove("view/theme")
        if not self.preferences.value(HISTORY):
            self._file.remove(_LAST)


def bring_onto_a_screen(window: QWidget) -> None:
    """Make a window fit its screen; move one whose bar can't be taken hold of on any to the middle of the first."""
    frame = window.frameGeometry()
    bar = frame.adjusted(0, 0, 0, 40 - frame.height())
    for screen in QGuiApplication.screens():
        shown = screen.availableGeometry().intersected(bar)
        if shown.width() >= _LEAST_SHOWN and shown.height() > 0:
            _fit(window, screen.availableGeometry())
            return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(_largest(window, room)))
    frame = window.frameGeometry()
    frame.moveCenter(room.center())
    window.move(frame.topLeft())


def _fit(window: QWidget, room: QRect) -> None:
    """Make a window that is larger than its screen as large as this, and show all of it."""
    if window.size().boundedTo(room.size()) != window.size() and not window.isMaximized():
        size = window.size().boundedTo(_largest(window, room))
        window.resize(size)
        largest = QRect(room.topLeft(), size + _frame_of(window))
        largest.moveRight(min(window.x() + largest.width() - 1, room.right()))
        largest.moveBottom(min(window.y() + largest.height() - 1, room.bottom()))
        window.move(max(largest.left(), room.left()), max(largest.top(), room.top()))


def _largest(window: QWidget, room: QRect) -> QSize:
    """Return how large a window can be on a screen, without what the desktop puts around it."""
    return room.size() - _frame_of(window)


def _frame_of(window: QWidget) -> QSize:
    """Return how much larger a window is with what the desktop puts around it, as far as that is known."""
    around = window.frameGeometry().size() - window.size()
    return around if not around.isNull() else _FRAME
