# SPDX-License-Identifier: MIT
"""The interface of an export's layout, and the lines that it is told by."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.archive.formats.databases.entry import Export
from reader.archive.streams import UnreadableError
from reader.model.article import RawArticle
from reader.model.problem import Problem

_LONGEST_ITEM = 32 * 1024 * 1024  # characters of one item: no article is near it


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout of exports, on lines without their ends.

    `recognises` gets the first lines. `read` yields the articles one by one, so that an export may be of any size, and
    leaves out covers, lists of contents and summaries of the search.
    """

    name: str
    recognises: Callable[[Sequence[str]], bool]
    read: Callable[[Iterable[str], Export], Iterator[RawArticle | Problem]]


class Lines:
    """Lines of one item so far, bounded."""

    def __init__(self) -> None:
        self.rows: list[str] = []
        self._size = 0

    def add(self, line: str) -> None:
        """Append a line. Raises `UnreadableError` for an item that has no end."""
        self._size += len(line) + 1
        if self._size > _LONGEST_ITEM:
            raise UnreadableError("An item in it has no end.")
        self.rows.append(line)

    def take(self) -> list[str]:
        """Return the lines, and begin anew."""
        rows, self.rows, self._size = self.rows, [], 0
        return rows
