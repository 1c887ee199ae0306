# SPDX-License-Identifier: MIT
"""Rows of a list of any length, of which only the pages that are looked at are read."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")
PAGE = 50
"""Rows that are read at once."""

_KEPT = 40  # pages


class PagedRows(QAbstractListModel, Generic[Line]):
    """Lines by their places. Asks by `page_wanted` for what is missing: the page that was looked at last."""

    page_wanted = Signal(int, int)  # from where, and up to where

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: dict[int, Sequence[Line | None]] = {}
        self._missing: int | None = None  # the page that was last looked for in vain
        self._awaited: int | None = None  # the page that was asked for last, until it is there
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def show_rows(self, total: int) -> None:
        """Show so many others."""
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        self._missing = self._awaited = None
        self.endResetModel()

    def keep(self, start: int, lines: Sequence[Line | None]) -> None:
        """Take a page that was asked for."""
        while len(self._pages) >= _KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[start // PAGE] = lines
        self._awaited = None
        self.dataChanged.emit(self.index(start), self.index(min(start + PAGE, self._total) - 1))

    def line(self, row: int) -> Line | None:
        """Return a line, None while it is being read or if it is gone."""
        page = self._pages.get(row // PAGE)
        if page is None:
            self._missing = row // PAGE
            self._soon.start()
            return None
        return page[row % PAGE] if row % PAGE < len(page) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else self._total

    def _ask(self) -> None:
        if self._missing is not None and self._missing not in {*self._pages, self._awaited} and self._total:
            self._awaited = self._missing  # asked for once more it would only be begun anew
            start = self._missing * PAGE
            self.page_wanted.emit(start, min(start + PAGE, self._total))
        self._missing = None
