# SPDX-License-Identifier: MIT
"""The list of quotations itself: a line each, however many; only those on the screen are read."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from reader.gui.looks.line_table import LineTable
from reader.gui.looks.theme import Theme
from reader.gui.people.quoted_list import QuotedModel
from reader.gui.quotes.quote_painter import QuotePainter
from reader.gui.words.quoted_words import spoken_with_speaker

_Index = QModelIndex | QPersistentModelIndex


class QuoteModel(QuotedModel):
    """Quotations by their places, said with their speakers."""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words; for a screen reader all that the row shows."""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            line = self.line(index.row())
            return self.tr("Still being read") if line is None else spoken_with_speaker(line)
        return super().data(index, role)


class QuoteTable(LineTable):
    """The table. Letters are for the search box."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = QuoteModel(self)
        self.painter_ = QuotePainter(theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_)
        self.setAccessibleName(self.tr("Quotations"))
        self.lay_rows(self.painter_.height, step=self.painter_.height)
        theme.changed.connect(self.viewport().update)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's signature
        """Drag what the row under the mouse stands for: Qt would look at each of those that are selected."""
        data = self.rows.mimeData([self.currentIndex()])
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.setPixmap(self.viewport().grab(self.visualRect(self.currentIndex())))
            drag.exec(supportedActions & Qt.DropAction.CopyAction)
