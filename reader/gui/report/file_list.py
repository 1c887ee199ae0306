# SPDX-License-Identifier: MIT
"""The files behind a figure of the report: what became of each, why, and what to do. A table to copy from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.catalog.counts import FileLine
from reader.gui.looks.theme import Theme
from reader.gui.looks.word_table import WordTable, WordTableModel
from reader.gui.words.counting import Counting
from reader.gui.words.file_words import group_title, hint_words, outcome_words, reason_words
from reader.model.article import shown_path
from reader.model.problem import FileGroup

_WIDTH_OF_OUTCOME = 150
_OUTCOME, _WHY, _WHAT_TO_DO = 1, 2, 3  # columns that may be of no use


class FileListPane(QFrame):
    """A panel under the report."""

    closed = Signal()
    folder_wanted = Signal(object)  # bytes: the path of a file whose folder is to be shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        heads = self.tr("File"), self.tr("What became of it"), self.tr("Why"), self.tr("What to do")
        self.model = WordTableModel(heads, _words, self)
        self._title = QLabel(self)
        self._title.setFont(theme.sans(13, QFont.Weight.DemiBold))
        self._folder = QPushButton(self.tr("Show in folder"), self)
        self._folder.clicked.connect(self._show_folder)
        copy = QPushButton(self.tr("Copy all"), self)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.closed)
        self.view = _table(self.model, self)  # last, for Tab goes in this order
        copy.clicked.connect(self.view.copy_all)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for button in (self._folder, copy, close):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addLayout(head)
        layout.addWidget(self.view)
        self.view.doubleClicked.connect(self._show_folder)

    def show_files(self, group: FileGroup, lines: tuple[FileLine, ...]) -> None:
        """Show the files of a group."""
        self.show_lines(group_title(group), lines, there=group is not FileGroup.MISSING)

    def show_lines(self, title: str, lines: tuple[FileLine, ...], *, there: bool, told: bool = True) -> None:
        """Show files under a title; `there` says that their folders can be, `told` what became of them."""
        self.model.show(lines)
        files = Counting().files(len({line.path for line in lines}))
        words = self.tr("{title} · {files}").format(title=title, files=files)
        self._title.setText(words)
        self.view.setAccessibleName(words)
        advised = any(line.hint or line.flags for line in lines)
        self.view.setColumnHidden(_OUTCOME, not told)
        self.view.setColumnHidden(_WHY, not advised and not any(line.reason for line in lines))
        self.view.setColumnHidden(_WHAT_TO_DO, not advised)
        self._folder.setEnabled(bool(lines) and there)
        if lines:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def enter(self) -> None:
        """Take the focus."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the folder of the file on Enter; close on Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._show_folder()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_folder(self) -> None:
        index = self.view.currentIndex()
        if index.isValid() and self._folder.isEnabled():
            self.folder_wanted.emit(self.model.value(index.row()).path)


def _words(line: FileLine) -> tuple[str, str, str, str]:
    path = shown_path(line.path) + (f" · {line.item}" if line.item else "")
    return path, outcome_words(line), reason_words(line), hint_words(line)


def _table(model: WordTableModel[FileLine], parent: QWidget) -> WordTable[FileLine]:
    view = WordTable(model, parent)
    view.setWordWrap(False)
    rows = view.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # a view of fixed rows is as quick for any number of them
    heads = view.horizontalHeader()
    heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    heads.resizeSection(1, _WIDTH_OF_OUTCOME)
    return view
