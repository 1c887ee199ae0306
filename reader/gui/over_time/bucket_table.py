# SPDX-License-Identifier: MIT
"""The chart as a table: a row a bucket, for whoever wants the figures, or hears them."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.gui.looks.figure_table import FigureModel, FigureTable
from reader.gui.looks.theme import Theme
from reader.gui.words.over_time_words import cell_words, reading_words, table_heads
from reader.model.over_time import Drawing

_ROW = 24


class BucketModel(FigureModel[int]):
    """Buckets by their numbers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((), self._cells, parent)
        self._drawing: Drawing | None = None

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another chart."""
        self._drawing = drawing
        self._heads = table_heads(drawing)
        self.show(tuple(range(len(drawing.over.buckets))))

    def spoken(self, row: int) -> str:
        """Return a bucket as a screen reader says it."""
        return reading_words(self._drawing, self.value(row)) if self._drawing is not None else ""

    def tip(self, section: int) -> str:
        """Return a head whole, where it has no room."""
        return escape(self._heads[section])

    def _cells(self, at: int) -> tuple[str, ...]:
        return cell_words(self._drawing, at) if self._drawing is not None else ()


class BucketTable(FigureTable[int]):
    """The table."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.rows = BucketModel(parent)
        super().__init__(self.rows, theme, _ROW, parent)
        self.setAccessibleName(self.tr("Over time, as a table"))
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
