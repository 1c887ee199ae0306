# SPDX-License-Identifier: MIT
"""The menu of the list: what can be done with the rows selected, and with their copies."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget


class RowMenu(QObject):
    """Offers the window's own actions, and what only the list can do. Keys stand beside them, for next time."""

    open_wanted = Signal()
    copies_toggled = Signal()
    copying_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._given: tuple[QAction, ...] = ()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these, too: actions of the window, which say by themselves whether they can be done."""
        self._given = tuple(actions)

    def make(self, *, selected: int, copies: int, unfolded: bool) -> QMenu:
        """Return the menu for so many selected rows, the current one with these copies. It belongs to the caller."""
        menu = QMenu(self._widget)
        if selected <= 1:
            _add(menu, self.tr("&Open"), "Return", self.open_wanted.emit)
        if copies and not unfolded:
            _add(menu, self.tr("Show its &copies"), "Right", self.copies_toggled.emit)
        elif unfolded:
            _add(menu, self.tr("Fold its &copies"), "Left", self.copies_toggled.emit)
        if self._given:
            menu.addSeparator()
            menu.addActions(self._given)
        menu.addSeparator()
        copy = self.tr("Co&py as a line") if selected <= 1 else self.tr("Co&py as lines")
        _add(menu, copy, "Ctrl+C", self.copying_wanted.emit)
        return menu

    def show(self, place: QPoint, *, selected: int, copies: int, unfolded: bool) -> None:
        """Show the menu at a place of the screen, if there is none yet: one key may ask twice."""
        if QApplication.activePopupWidget() is not None:
            return
        menu = self.make(selected=selected, copies=copies, unfolded=unfolded)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def _add(menu: QMenu, words: str, keys: str, do: Callable[[], object]) -> None:
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    menu.addAction(f"{words}\t{shown}").triggered.connect(lambda _=False: do())
