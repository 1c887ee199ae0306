# SPDX-License-Identifier: MIT
"""What the list has of the window: whether copies are folded is remembered, its menu offers the window's actions."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.gui.actions import ActionTable
from reader.gui.hits.list_pane import ListPane
from reader.gui.settings.preferences import Preferences
from reader.settings import FOLD_COPIES

_CITING = ("quote.copy", "article.cite")
_GATHERING = ("own.star", "own.gather", "own.ungather")
_OFFERED = (
    *_CITING,
    *_GATHERING,
    "article.folder",
    "article.evidence",
    "article.set_date",
    "article.note",
    "article.tag",
)


class ListDesk(QObject):
    """Keeps list and settings of one mind."""

    def __init__(self, pane: ListPane, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._pane = pane
        self._preferences = preferences
        pane.set_fold(fold=preferences.value(FOLD_COPIES))
        pane.fold_changed.connect(lambda fold: preferences.put(FOLD_COPIES, fold))
        preferences.changed.connect(self._follow)

    def offer(self, table: ActionTable) -> None:
        """Put into the menu of the rows what can be done with articles."""
        self._pane.set_menu_actions([table.action(id_) for id_ in _OFFERED])

    def _follow(self, setting: object) -> None:
        if setting is FOLD_COPIES and self._preferences.value(FOLD_COPIES) != self._pane.folds:
            self._pane.toggle_fold()
