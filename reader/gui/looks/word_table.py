# SPDX-License-Identifier: MIT
"""A table of words to read and to copy from: a row a value, put into words when it is asked for."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex
Value = TypeVar("Value")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WordTableModel(QAbstractTableModel, Generic[Value]):
    """Values as columns of words. There may be a hundred thousand: none is put into words before it is shown."""

    def __init__(
        self,
        heads: Sequence[str],
        words: Callable[[Value], tuple[str, ...]],
        parent: QWidget,
        *,
        figures: Collection[int] = (),
    ) -> None:
        """`figures` are the columns of numbers: they stand at the right."""
        super().__init__(parent)
        self._figures = frozenset(figures)
        self._heads = tuple(heads)
        self._words = words
        self._values: tuple[Value, ...] = ()

    def is_figure(self, column: int) -> bool:
        """Tell whether a column has numbers."""
        return column in self._figures

    def show(self, values: tuple[Value, ...]) -> None:
        """Show other values."""
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def value(self, row: int) -> Value:
        """Return what a row is of."""
        return self._values[row]

    def words(self, row: int) -> tuple[str, ...]:
        """Return a row in words."""
        return self._words(self._values[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of values."""
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.isValid() and self.is_figure(index.column()):
            return _RIGHT
        shown = index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        return self.words(index.row())[index.column()] if shown else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a column's head, above its figures."""
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.TextAlignmentRole and self.is_figure(section):
            return _RIGHT
        return self._heads[section] if across and role == Qt.ItemDataRole.DisplayRole else None


class WordTable(QTableView, Generic[Value]):
    """Shows whole rows, and copies those that are selected."""

    def __init__(self, rows: WordTableModel[Value], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(sorted({index.row() for index in self.selectionModel().selectedRows()}))
        else:
            super().keyPressEvent(event)

    def copy_all(self) -> None:
        """Put every row on the clipboard, a line each, its columns parted by tabs."""
        self._copy(range(self._rows.rowCount()))

    def _copy(self, rows: Iterable[int]) -> None:
        QGuiApplication.clipboard().setText("\n".join("\t".join(self._rows.words(row)) for row in rows))
