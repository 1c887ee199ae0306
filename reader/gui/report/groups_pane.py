# SPDX-License-Identifier: MIT
"""Stories held more than once, as a table under the report: Enter shows two versions side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.word_table import WordTable, WordTableModel
from reader.gui.words.date_words import published_words
from reader.gui.words.report_counting import ReportCounting
from reader.library.copies import CopyGroup

_NARROW = ((1, 190), (2, 200), (3, 70), (4, 170))  # columns but the headline, and their pixels


class GroupsPane(QFrame):
    """A panel under the report."""

    closed = Signal()
    comparison_wanted = Signal(object)  # CopyGroup

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        heads = (self.tr("Headline"), self.tr("Paper"), self.tr("Date"), self.tr("Copies"), self.tr("Versions"))
        self.model: WordTableModel[CopyGroup] = WordTableModel(heads, self._words, self)
        self._title = QLabel(self)
        self._title.setFont(theme.sans(13, QFont.Weight.DemiBold))
        self._compare = QPushButton(self.tr("Compare side by side"), self)
        self._compare.clicked.connect(self.choose)
        copy = QPushButton(self.tr("Copy all"), self)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.closed)
        self.view = WordTable(self.model, self)
        self.view.setWordWrap(False)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in _NARROW:
            self.view.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.view.horizontalHeader().resizeSection(column, width)
        self.view.doubleClicked.connect(self.choose)
        copy.clicked.connect(self.view.copy_all)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for button in (self._compare, copy, close):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addLayout(head)
        layout.addWidget(self.view)

    def show_groups(self, groups: tuple[CopyGroup, ...]) -> None:
        """Show these stories."""
        self.model.show(groups)
        words = self.tr("Same story more than once · {groups}").format(groups=ReportCounting().groups(len(groups)))
        self._title.setText(words)
        self.view.setAccessibleName(words)
        self._compare.setEnabled(bool(groups))
        if groups:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def enter(self) -> None:
        """Take the focus."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare on Enter; close on Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def choose(self) -> None:
        """Have the chosen story compared."""
        index = self.view.currentIndex()
        if index.isValid():
            self.comparison_wanted.emit(self.model.value(index.row()))

    def _words(self, group: CopyGroup) -> tuple[str, str, str, str, str]:
        row = group.first
        versions = self.tr("they differ") if group.varied else self.tr("the same to the word")
        headline = row.headline or self.tr("(without a headline)")
        return headline, row.source, published_words(row.date), self.locale().toString(len(group.numbers)), versions
