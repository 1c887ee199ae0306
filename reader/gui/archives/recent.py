# SPDX-License-Identifier: MIT
"""The menus of what was open and what was sought before."""

import os
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.archives.caretaker import Caretaker
from reader.gui.archives.history import History, Remembered

_ARCHIVES = 8
_LONGEST = 60  # characters of a line in a menu


class RecentArchives(QObject):
    """A menu of archives. Where they are now is asked while the menu is open; until then all may be chosen."""

    chosen = Signal(object)  # Remembered
    sample_chosen = Signal()

    def __init__(self, history: History, caretaker: Caretaker, window: QWidget) -> None:
        super().__init__(window)
        self._history = history
        self._caretaker = caretaker
        self.menu = QMenu(self.tr("Recent &archives"), window)
        self._lines: list[tuple[QAction, Remembered]] = []
        self.menu.aboutToShow.connect(self._show)
        caretaker.places_read.connect(self._show_places)
        self.fill()

    def fill(self) -> None:
        """Make the lines anew."""
        self.menu.clear()
        self._lines.clear()
        recent = self._history.recent[:_ARCHIVES]
        for number, one in enumerate(recent, 1):
            action = self.menu.addAction(_line(number, one, recent))
            action.setToolTip(one.folder)
            action.triggered.connect(lambda _=False, chosen=one: self.chosen.emit(chosen))
            self._lines.append((action, one))
        if recent:
            self.menu.addSeparator()
        self.menu.addAction(self.tr("&Sample archive")).triggered.connect(self.sample_chosen)

    def _show(self) -> None:
        self.fill()
        if self._lines:
            self._caretaker.read_places([(one.id, one.folder) for _, one in self._lines])

    def _show_places(self, places: Mapping[str, str]) -> None:
        now = tuple(replace(one, folder=places.get(one.id, one.folder)) for _, one in self._lines)
        for number, ((action, _), one) in enumerate(zip(self._lines, now, strict=True), 1):
            words, absent = _line(number, one, now), one.id not in places
            action.setText(self.tr("{archive} – not there now").format(archive=words) if absent else words)
            action.setToolTip(one.folder)
            action.setEnabled(not absent)


class RecentSearches(QObject):
    """A menu of what was sought in the archive that is open."""

    chosen = Signal(str)

    def __init__(self, history: History, archive: Callable[[], str], window: QWidget) -> None:
        """`archive` gives the id of the archive that is open, or ""."""
        super().__init__(window)
        self._history = history
        self._archive = archive
        self.menu = QMenu(self.tr("&Recent searches"), window)
        self.menu.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Make the lines anew."""
        self.menu.clear()
        known = self._history.of(self._archive())
        for text in known.searches if known else ():
            action = self.menu.addAction(_shortened(text))
            action.triggered.connect(lambda _=False, chosen=text: self.chosen.emit(chosen))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("Nothing was sought yet")).setEnabled(False)


def _line(number: int, one: Remembered, others: tuple[Remembered, ...]) -> str:
    """Return name and, where two have the same, the folder in which it lies."""
    name = one.name
    if sum(other.name == name for other in others) > 1:
        name = f"{name} ({os.path.dirname(one.folder)})"
    return f"&{number} {_shortened(name)}"


def _shortened(text: str) -> str:
    text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return text.replace("&", "&&")
