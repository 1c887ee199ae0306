# SPDX-License-Identifier: MIT
"""What could not be read, why, and what to do: a table to copy from."""

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

from reader.gui.looks.icon_label import IconLabel
from reader.gui.looks.icons import Pen
from reader.gui.looks.theme import Theme
from reader.gui.words.core_words import said
from reader.gui.words.file_counting import FileCounting
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.article import shown_path
from reader.model.problem import Problem

translate = QCoreApplication.translate
_WRAPPED = 200  # up to so many problems are shown in full; the rows of more are one line high, with tool tips
Index = QModelIndex | QPersistentModelIndex
_HEADS = (
    QT_TRANSLATE_NOOP("ProblemTableModel", "File"),
    QT_TRANSLATE_NOOP("ProblemTableModel", "Reason"),
    QT_TRANSLATE_NOOP("ProblemTableModel", "What to do"),
)


class ProblemTableModel(QAbstractTableModel):
    """Problems as three columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, str, str]] = []

    def show(self, problems: tuple[Problem, ...]) -> None:
        """Show other problems."""
        self.beginResetModel()
        self._lines = [
            (shown_path(one.path) + (f" · {one.item}" if one.item else ""), said(one.reason), said(one.hint))
            for one in problems
        ]
        self.endResetModel()

    def line(self, row: int) -> tuple[str, str, str]:
        """Return one problem in words."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of problems."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        shown = index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        return self._lines[index.row()][index.column()] if shown else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a column's head."""
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return translate("ProblemTableModel", _HEADS[section]) if shown else None


class ProblemsPane(QFrame):
    """A panel under the three panes."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.model = ProblemTableModel(self)
        self._title = QLabel(self)
        self._title.setFont(theme.sans(13, QFont.Weight.DemiBold))
        self.view = QTableView(self)
        self.view.setAccessibleName(self.tr("Files that could not be read"))
        self.view.setModel(self.model)
        self.view.setShowGrid(False)
        self.view.setWordWrap(True)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.verticalHeader().hide()
        self.view.setTabKeyNavigation(False)
        heads = self.view.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        self._copies = QPushButton(self.tr("Copy all"), self)
        self._copies.clicked.connect(lambda: self._copy(range(self.model.rowCount())))
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.closed)
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
        unread = FileCounting().items_unread(len(problems))
        self._title.setText(unread if problems else self.tr("Every file could be read"))

    def enter(self) -> None:
        """Take the focus."""
        (self._close if self.view.isHidden() else self.view).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected; close on Esc."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(sorted({index.row() for index in self.view.selectionModel().selectedRows()}))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _copy(self, rows: list[int] | range) -> None:
        lines = ["\t".join(self.model.line(row)) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
