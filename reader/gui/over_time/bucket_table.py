# SPDX-License-Identifier: MIT
"""The chart as a table: a row a bucket, for whoever wants the figures, or hears them."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.word_table import WordTable, WordTableModel
from reader.gui.words.over_time_words import cell_words, reading_words, table_heads
from reader.model.over_time import Drawing

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROW = 24


class BucketModel(WordTableModel[int]):
    """Buckets by their numbers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((), self._cells, parent)
        self._drawing: Drawing | None = None

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another chart."""
        self._drawing = drawing
        self._heads = table_heads(drawing)
        self.show(tuple(range(len(drawing.over.buckets))))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, figures to the right; for a screen reader a row's whole sense in its first cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.isValid() and index.column():
            return _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid() and self._drawing is not None:
            at = self.value(index.row())
            return reading_words(self._drawing, at) if not index.column() else self.words(at)[index.column()]
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a head, above its figures; whole as a tip, where it has no room."""
        if role == Qt.ItemDataRole.ToolTipRole and orientation is Qt.Orientation.Horizontal:
            return escape(self._heads[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal and section:
            return _RIGHT
        return super().headerData(section, orientation, role)

    def _cells(self, at: int) -> tuple[str, ...]:
        return cell_words(self._drawing, at) if self._drawing is not None else ()


class BucketTable(WordTable[int]):
    """Ctrl+C copies the rows that are selected, Esc leaves."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.rows = BucketModel(parent)
        super().__init__(self.rows, parent)
        self.setAccessibleName(self.tr("Over time, as a table"))
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.sans(13, tabular=True))
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave; else do as such tables do."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
