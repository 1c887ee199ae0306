# SPDX-License-Identifier: MIT
"""A list of any length with a line a row, gone through by keys: Enter opens, letters begin another search."""

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from reader.gui.looks.long_table import OTHER_KEYS, LongTable

_Index = QModelIndex | QPersistentModelIndex


class LineTable(LongTable):
    """The table without rows: whoever makes one gives it a model and a painter, and lays its rows.

    Several rows can be selected, all of half a million at once: nothing here is done row by row.
    """

    come_to = Signal(int)  # row
    rows_selected = Signal()
    opened = Signal(int)  # Enter or a double click
    copying_wanted = Signal()
    menu_wanted = Signal(object)  # QPoint of the screen
    typed = Signal(str)
    left_upwards = Signal()  # Esc, or Up from the first row

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    @property
    def row(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def selected_ranges(self) -> list[tuple[int, int]]:
        """Return the selected rows in order, as ranges without their ends."""
        found: list[tuple[int, int]] = []
        for first, last in sorted((one.top(), one.bottom()) for one in self.selectionModel().selection().toList()):
            if found and first <= found[-1][1]:
                found[-1] = found[-1][0], max(found[-1][1], last + 1)
            else:
                found.append((first, last + 1))
        return found

    def reset(self) -> None:
        """Tell that nothing is selected any more: there are other rows."""
        super().reset()
        self.rows_selected.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are selected."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.rows_selected.emit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell to which row one came."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.come_to.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to the first row, if to none yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, copy, leave; let letters begin another search."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape or (plain and event.key() == Qt.Key.Key_Up and self.row <= 0):
            self.left_upwards.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain and self.row >= 0:
            self.opened.emit(self.row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copying_wanted.emit()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._want_menu()  # on some systems Qt makes no event for the menu of these keys
        elif not event.modifiers() & OTHER_KEYS and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done, at the pointer or, by a key, at the current row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._want_menu()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(event.pos()))

    def _want_menu(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            place = self.visualRect(index).topLeft() + QPoint(140, 20)
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))
