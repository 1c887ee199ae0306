# SPDX-License-Identifier: MIT
"""Counted lines as a model that changes no more than what has changed: nothing flickers or jumps."""

from collections.abc import Hashable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_SHORT = 11  # letters that always fit


class CountLine(Protocol):
    """A line as it is painted. Lines of one key are the same line."""

    @property
    def key(self) -> Hashable:
        """By what the line is known again."""

    @property
    def name(self) -> str:
        """What is read."""

    @property
    def brief(self) -> str:
        """The name where there is little room, or ""."""

    @property
    def full(self) -> str:
        """The name where no line above helps."""

    @property
    def said(self) -> str:
        """What a screen reader hears."""

    @property
    def articles(self) -> int | None:
        """How many there are; None: no number is shown."""

    @property
    def counted(self) -> str:
        """What stands at the end of the line: most often that number."""

    @property
    def level(self) -> int:
        """How far the line is set in."""

    @property
    def unfolded(self) -> bool | None:
        """Whether what is below is shown; None where there is nothing below."""

    @property
    def head(self) -> bool:
        """Whether it is a heading, which has no number."""


def plain_count(articles: int | None) -> str:
    """Return a number as it stands at the end of a line, "" for none."""
    return "" if articles is None else QLocale().toString(articles)


_Line = TypeVar("_Line", bound=CountLine)


class CountModel(QAbstractListModel, Generic[_Line]):
    """Shows lines. A line that stays keeps its index, so current line and selection stay with it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []

    def show(self, lines: Sequence[_Line]) -> None:
        """Show other lines: take away what has gone, put in what has come, and renew the rest."""
        new = [line.key for line in lines]
        kept = {line.key for line in self._lines}
        staying = set(new) & kept
        if [one for one in new if one in staying] != [line.key for line in self._lines if line.key in staying]:
            self.beginResetModel()  # in another order
            self._lines = list(lines)
            self.endResetModel()
            return
        self._take_away(staying)
        self._put_in(lines)
        old, self._lines = self._lines, list(lines)
        changed = [row for row, line in enumerate(old) if line != lines[row]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def line(self, row: int) -> _Line:
        """Return a line."""
        return self._lines[row]

    def row_of(self, key: Hashable) -> int | None:
        """Return the row of what is chosen, if it is listed."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name; for a screen reader the whole of it, with the count and whether it is folded."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.said
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.full if line.full != line.name or len(line.name) > _SHORT else None
        return line.name if role == Qt.ItemDataRole.DisplayRole else None

    def _take_away(self, staying: set[Hashable]) -> None:
        last = len(self._lines)
        while last > 0:
            first = last
            while first > 0 and self._lines[first - 1].key not in staying:
                first -= 1
            if first < last:
                self.beginRemoveRows(QModelIndex(), first, last - 1)
                del self._lines[first:last]
                self.endRemoveRows()
            last = first - 1

    def _put_in(self, lines: Sequence[_Line]) -> None:
        row = 0
        while row < len(lines):
            following = self._lines[row].key if row < len(self._lines) else ...
            end = row
            while end < len(lines) and lines[end].key != following:
                end += 1
            if end > row:
                self.beginInsertRows(QModelIndex(), row, end - 1)
                self._lines[row:row] = lines[row:end]
                self.endInsertRows()
            row = end + 1
