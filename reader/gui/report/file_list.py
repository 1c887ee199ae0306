# SPDX-License-Identifier: MIT
"""The files behind a figure of the report: what became of each, why, and what to do. A table to copy from."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.catalog.counts import FileLine
from reader.gui.looks.theme import Theme
from reader.gui.words.counting import Counting
from reader.gui.words.file_words import group_title, hint_words, outcome_words, reason_words
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.article import shown_path
from reader.model.problem import FileGroup

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_HEADS = (
    QT_TRANSLATE_NOOP("FileList", "File"),
    QT_TRANSLATE_NOOP("FileList", "What became of it"),
    QT_TRANSLATE_NOOP("FileList", "Why"),
    QT_TRANSLATE_NOOP("FileList", "What to do"),
)
_WIDTH_OF_OUTCOME = 150
_ABOUT_TROUBLE = (2, 3)  # columns that are of no use where all went well


class FileTableModel(QAbstractTableModel):
    """Files as four columns of words, made when they are asked for: there may be a hundred thousand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[FileLine, ...] = ()

    def show(self, lines: tuple[FileLine, ...]) -> None:
        """Show other files."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def file(self, row: int) -> FileLine:
        """Return one file."""
        return self._lines[row]

    def words(self, row: int) -> tuple[str, str, str, str]:
        """Return one file in words."""
        line = self._lines[row]
        path = shown_path(line.path) + (f" · {line.item}" if line.item else "")
        return path, outcome_words(line), reason_words(line), hint_words(line)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        shown = index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        return self.words(index.row())[index.column()] if shown else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a column's head."""
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return translate("FileList", _HEADS[section]) if shown else None


class FileListPane(QFrame):
    """A panel under the report."""

    closed = Signal()
    folder_wanted = Signal(object)  # bytes: the path of a file whose folder is to be shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.model = FileTableModel(self)
        self.view = _table(self.model, self)
        self._title = QLabel(self)
        self._title.setFont(theme.sans(13, QFont.Weight.DemiBold))
        self._folder = QPushButton(self.tr("Show in folder"), self)
        self._folder.clicked.connect(self._show_folder)
        copy = QPushButton(self.tr("Copy all"), self)
        copy.clicked.connect(lambda: self._copy(range(self.model.rowCount())))
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.closed)
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
        self.model.show(lines)
        title, files = group_title(group), Counting().files(len({line.path for line in lines}))
        words = self.tr("{title} · {files}").format(title=title, files=files)
        self._title.setText(words)
        self.view.setAccessibleName(words)
        told = any(line.reason or line.hint or line.flags for line in lines)
        for column in _ABOUT_TROUBLE:
            self.view.setColumnHidden(column, not told)
        self._folder.setEnabled(bool(lines) and group is not FileGroup.MISSING)
        if lines:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def enter(self) -> None:
        """Take the focus."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected; show its folder on Enter; close on Esc."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(sorted({index.row() for index in self.view.selectionModel().selectedRows()}))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._show_folder()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_folder(self) -> None:
        index = self.view.currentIndex()
        if index.isValid() and self._folder.isEnabled():
            self.folder_wanted.emit(self.model.file(index.row()).path)

    def _copy(self, rows: Iterable[int]) -> None:
        QGuiApplication.clipboard().setText("\n".join("\t".join(self.model.words(row)) for row in rows))


def _table(model: FileTableModel, parent: QWidget) -> QTableView:
    view = QTableView(parent)
    view.setModel(model)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    rows = view.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # a view of fixed rows is as quick for any number of them
    rows.hide()
    heads = view.horizontalHeader()
    heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    heads.resizeSection(1, _WIDTH_OF_OUTCOME)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heads.setHighlightSections(False)
    return view
