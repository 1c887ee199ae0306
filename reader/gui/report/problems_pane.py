# SPDX-License-Identifier: MIT
"""What could not be read, why, and what to do: a table to copy from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.icon_label import IconLabel
from reader.gui.looks.icons import Pen
from reader.gui.looks.theme import Theme
from reader.gui.looks.word_table import WordTable, WordTableModel
from reader.gui.words.core_words import said
from reader.gui.words.file_counting import FileCounting
from reader.model.article import shown_path
from reader.model.problem import Problem

_WRAPPED = 200  # up to so many problems are shown in full; the rows of more are one line high, with tool tips


class ProblemsPane(QFrame):
    """A panel under the three panes."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        heads = self.tr("File"), self.tr("Reason"), self.tr("What to do")
        self.model = WordTableModel(heads, _words, self)
        self._title = QLabel(self)
        self._title.setFont(theme.sans(13, QFont.Weight.DemiBold))
        self._copies = QPushButton(self.tr("Copy all"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.closed)
        self.view = WordTable(self.model, self)
        self.view.setAccessibleName(self.tr("Files that could not be read"))
        self.view.setWordWrap(True)
        self._copies.clicked.connect(self.view.copy_all)
        self._icon = IconLabel(theme, "triangle-alert", 16, Pen.SOFT, self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._copies)
        head.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addStretch()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show them."""
        few = len(problems) <= _WRAPPED
        mode = QHeaderView.ResizeMode.ResizeToContents if few else QHeaderView.ResizeMode.Fixed
        self.view.verticalHeader().setSectionResizeMode(mode)
        self.model.show(problems)
        self.view.setVisible(bool(problems))
        self._copies.setEnabled(bool(problems))
        self._icon.show_icon("triangle-alert" if problems else "circle-check")
        unread = FileCounting().not_fully_read(len({problem.path for problem in problems}))
        self._title.setText(unread if problems else self.tr("Every file could be read"))

    def enter(self) -> None:
        """Take the focus."""
        (self._close if self.view.isHidden() else self.view).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _words(problem: Problem) -> tuple[str, str, str]:
    place = shown_path(problem.path) + (f" · {problem.item}" if problem.item else "")
    return place, said(problem.reason), said(problem.hint)
