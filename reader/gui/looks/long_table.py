# SPDX-License-Identifier: MIT
"""A list of any length: one column, all rows of one height, so that its scroll bar is true at once."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of these a key is no letter for the search box."""
_LOWEST = 8  # pixels of a row


class LongTable(QTableView):
    """A table, for it knows its length at once where a list would measure each row. Rows are read as they are seen."""

    def lay_rows(self, height: int, *, step: int) -> None:
        """Give all rows a height, and the wheel a step, in pixels. Call it once, before anything is shown."""
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_LOWEST)  # while there are no rows: else Qt looks at each of them
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(height)
        self.verticalScrollBar().setSingleStep(step)

    def set_row_height(self, height: int) -> None:
        """Give all rows another height in pixels; the row at the top stays there."""
        if self.verticalHeader().defaultSectionSize() == height:
            return
        top = self.rowAt(0)
        self.verticalHeader().setDefaultSectionSize(height)
        if top > 0:
            self.scrollTo(self.model().index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End mean the list's: there is only one column."""
        last = self.model().rowCount() - 1
        if last >= 0 and action is QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if last >= 0 and action is QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(last, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Don't: it would read the whole archive row by row."""
