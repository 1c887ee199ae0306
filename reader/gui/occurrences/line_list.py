# SPDX-License-Identifier: MIT
"""The list of occurrences itself: half a million lines are one view of a few."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.gui.looks.line_table import LineTable
from reader.gui.looks.paged_rows import Index, PagedRows
from reader.gui.looks.theme import Theme
from reader.gui.occurrences.line_painter import LinePainter
from reader.gui.words.occurrence_words import spoken_line
from reader.model.occurrence import OccurrenceLine


class LineModel(PagedRows[OccurrenceLine]):
    """Occurrences by their places in the order of the list."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words found; for a screen reader all that the row shows."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        line = self.line(index.row())
        if line is None:
            return self.tr("Still being read")
        return line.match if role == Qt.ItemDataRole.DisplayRole else spoken_line(line)


class LineList(LineTable):
    """The table, with columns."""

    laid = Signal(object)  # Columns

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = LineModel(self)
        self.painter_ = LinePainter(theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_)
        self.setAccessibleName(self.tr("Occurrences"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else columns move as lines come
        self.lay_rows(self.painter_.height, step=self.painter_.height)
        theme.changed.connect(self._dress)

    def tell_sources(self, *, apart: bool) -> None:
        """Have a column for the papers, or none if there is nothing to tell apart."""
        self.painter_.tell_sources(apart=apart)
        self._tell_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell where columns are."""
        super().resizeEvent(event)
        self._tell_columns()

    def _dress(self) -> None:
        self.painter_.dress()
        self.set_row_height(self.painter_.height)
        self._tell_columns()

    def _tell_columns(self) -> None:
        self.laid.emit(self.painter_.columns(self.viewport().width()))
        self.viewport().update()
