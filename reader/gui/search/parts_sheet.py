# SPDX-License-Identifier: MIT
"""The sheet that says what each part of a search finds by itself, and for which words it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.drop_sheet import DropSheet
from reader.gui.looks.sheet_table import ROW, sheet_table
from reader.gui.looks.theme import Theme
from reader.gui.search.parts import PartCount
from reader.gui.search.typed_part import typed_alone
from reader.gui.words.counting import Counting
from reader.gui.words.part_words import part_name, part_told

_WIDTH = 620
_MOST = 10  # rows that are seen at once


class PartsSheet(DropSheet):
    """A table of parts. A click, or Enter, searches for one alone."""

    part_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._typed: list[str] = []
        head = QLabel(self.tr("What each part finds by itself"), self)
        head.setFont(theme.sans(15, QFont.Weight.DemiBold))
        self.table = sheet_table(head.text(), 3, self, stretched=2)
        self.table.cellClicked.connect(lambda row, _: self._choose(row))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addWidget(self.table)

    def show_parts(self, text: str, parts: Sequence[PartCount]) -> None:
        """Show the parts of what was typed."""
        self._typed = [typed_alone(text, part.leaf) for part in parts]
        self.table.setRowCount(len(parts))
        for row, (typed, part) in enumerate(zip(self._typed, parts, strict=True)):
            told = part_told(part.words, wanted=part.wanted)
            cells = (part_name(typed), Counting().articles(part.articles), told)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        for column in (0, 1):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column) + 12, _WIDTH // 2))
        self.table.setFixedHeight(ROW * min(_MOST, len(parts)) + 4)
        self.table.setCurrentCell(0, 0)
        self.setFixedWidth(min(_WIDTH, self._window.width()))
        self.adjustSize()

    def enter(self) -> None:
        """Take the focus on the first part."""
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search for a part alone on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.table.currentRow())
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._typed):
            self.hide()
            self.part_chosen.emit(self._typed[row])
