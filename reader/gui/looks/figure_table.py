# SPDX-License-Identifier: MIT
"""A table of figures: words in its first column, numbers at the right of all others; a row is heard as a whole."""

from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.word_table import WordTable, WordTableModel

Value = TypeVar("Value")
_Index = QModelIndex | QPersistentModelIndex


class FigureModel(WordTableModel[Value]):
    """Values as rows of figures. Heirs say a row, and what a head means."""

    def is_figure(self, column: int) -> bool:
        """Tell that of all columns but the first."""
        return column > 0

    def spoken(self, row: int) -> str:
        """Return a row as a screen reader says it."""
        raise NotImplementedError

    def tip(self, section: int) -> str:
        """Return what a column's head means."""
        raise NotImplementedError

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; for a screen reader a row's whole sense in its first one."""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            return self.words(index.row())[index.column()] if index.column() else self.spoken(index.row())
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a head; what it means is a tip."""
        if role == Qt.ItemDataRole.ToolTipRole and orientation is Qt.Orientation.Horizontal:
            return self.tip(section)
        return super().headerData(section, orientation, role)


class FigureTable(WordTable[Value]):
    """Ctrl+C copies the rows that are selected, Esc leaves."""

    left = Signal()

    def __init__(self, rows: FigureModel[Value], theme: Theme, height: int, parent: QWidget) -> None:
        """`height` is that of a row, in pixels."""
        super().__init__(rows, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.sans(13, tabular=True))
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave; else do as such tables do."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
