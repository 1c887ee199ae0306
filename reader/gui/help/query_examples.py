# SPDX-License-Identifier: MIT
"""Shows what can be typed, by examples that find something in the archive that is open."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.drop_sheet import DropSheet
from reader.gui.looks.sheet_table import ROW, sheet_table
from reader.gui.looks.theme import Theme
from reader.gui.words.counting import Counting
from reader.gui.words.example_words import EXAMPLE_WORDS
from reader.library.examples import Example

translate = QCoreApplication.translate
_WIDTH = 620
_AROUND = 16
_EDGE = 8  # pixels from the window's edges, at least
_FEWEST = 3  # rows that are seen in however low a window


class QueryExamples(DropSheet):
    """A sheet under the search box, gone when one looks elsewhere. A click, or Enter, takes an example."""

    query_chosen = Signal(str)
    guide_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        head = QLabel(self.tr("What you can type"), self)
        head.setFont(theme.sans(15, QFont.Weight.DemiBold))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setObjectName("soft")
        self.table = sheet_table(self.tr("Examples of queries"), 3, self, stretched=1)
        self.table.cellClicked.connect(lambda row, _: self._choose(row))
        self.guide = QPushButton(self.tr("The whole language, in the guide"), self)
        self.guide.setObjectName("link")
        self.guide.clicked.connect(self._leave_for_guide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_AROUND, 14, _AROUND, 12)
        layout.setSpacing(8)
        for widget in (head, self.words, self.table):
            layout.addWidget(widget)
        layout.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignLeft)

    def show_waiting(self) -> None:
        """Say that examples are being made."""
        self._fill((), self.tr("Looking for words of this archive…"))

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Show examples, or say that there can't be any."""
        none = self.tr("There are no articles yet to give examples of.")
        self._fill(examples, self.tr("Each of these finds something in this archive.") if examples else none)

    def enter(self) -> None:
        """Take the focus on the first example."""
        self._fit()
        (self.guide if self.table.isHidden() else self.table).setFocus()

    def _fill(self, examples: Sequence[Example], words: str) -> None:
        self.words.setText(words)
        self.table.setRowCount(len(examples))
        counting = Counting()
        for row, one in enumerate(examples):
            cells = (one.query, translate("examples", EXAMPLE_WORDS[one.kind]), counting.articles(one.total))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 0:
                    item.setFont(self._theme.monospaced(13))
                elif column == 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(0, min(self.table.columnWidth(0) + 12, _WIDTH // 2))
        self.table.resizeColumnToContents(2)
        self.table.setVisible(bool(examples))
        self.table.setCurrentCell(0, 0)
        self._fit()
        if self.isVisible() and examples:
            self.table.setFocus()

    def _fit(self) -> None:
        """Be as wide as the words, and within the window: of what doesn't fit one scrolls the table."""
        cells = self.table.columnWidth(0) + self.table.sizeHintForColumn(1) + self.table.columnWidth(2)
        wanted = max(_WIDTH, cells + 2 * (_AROUND + _EDGE))
        self.setFixedWidth(min(wanted, self._window.width() - self.x() - _EDGE))
        whole = ROW * self.table.rowCount() + 4
        self.table.setFixedHeight(whole)
        self.adjustSize()
        below = self.y() + self.height() + _EDGE - self._window.height()
        if below > 0:
            self.table.setFixedHeight(max(_FEWEST * ROW, whole - below))
            self.adjustSize()

    def _choose(self, row: int) -> None:
        item = self.table.item(row, 0)
        if item is not None:
            self.hide()
            self.query_chosen.emit(item.text())

    def _leave_for_guide(self) -> None:
        self.hide()
        self.guide_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the example on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.table.hasFocus():
            self._choose(self.table.currentRow())
        else:
            super().keyPressEvent(event)
