# SPDX-License-Identifier: MIT
"""A list of any length: one column, all rows of one height, so that its scroll bar is true at once."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from reader.gui.looks.row_grip import RowGrip

OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of these a key is no letter for the search box."""
_LOWEST = 8  # pixels of a row


class LongTable(QTableView):
    """A table, for it knows its length at once where a list would measure each row. Rows are read as they are seen."""

    gripped = Signal()  # the mouse went down on the rows that are selected: they may be dragged
    dragged = Signal()  # they are

    _grip: RowGrip | None = None

    def let_drag(self) -> None:
        """Tell when selected rows are dragged out with the mouse: many anywhere, one only sideways."""
        self._grip = RowGrip(self)

    def choose(self, row: int) -> None:
        """Come to a row, and select it alone."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave many selected rows selected where they are pressed: they might be dragged."""
        if self._grip is None or not self._grip.takes(event):
            super().mousePressEvent(event)
        if self._grip is not None and self._grip.armed:
            self.gripped.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the selected rows out of the list, or select others."""
        if self._grip is not None and self._grip.pulls(event):
            self.dragged.emit()
        if self._grip is None or not (self._grip.holds or self._grip.pulled):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose one of many selected rows only now: they might have been dragged."""
        held = self._grip.let_go() if self._grip is not None else None
        if held is not None:
            self.choose(held)
        super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Space, which takes a row in or out as in any list: elsewhere in the window it is an action's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _toggles(event):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Don't: it would read the whole archive row by row."""


def _toggles(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
