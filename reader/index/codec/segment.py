# SPDX-License-Identifier: MIT
"""A segment as Whoosh wants it: one table, the documents that are deleted, and what queries ask beyond its fields."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from whoosh.codec import base

from reader.index.columnar.open_segment import OpenSegment
from reader.index.columnar.table import Table
from reader.index.outside import Outside


class ColumnarSegment(base.Segment):
    """A table and which of its documents live (None: all do). Whoever opened the table closes it."""

    def __init__(
        self, name: str, table: Table, codec: base.Codec, live: NDArray[np.bool_] | None, outside: Outside
    ) -> None:
        base.Segment.__init__(self, name)
        self.table, self.outside = table, outside
        self._name, self._codec, self._live = name, codec, live

    def live_documents(self) -> Iterator[int]:
        """Yield the documents that are not deleted, rising."""
        return iter(range(self.table.count) if self._live is None else np.flatnonzero(self._live).tolist())

    def numbers(self) -> list[int]:
        """Return the number of each document's article."""
        numbers: list[int] = self.table.column("number").tolist()
        return numbers

    def segment_id(self) -> str:
        """Return the name."""
        return self._name

    def codec(self) -> base.Codec:
        """Return what reads it."""
        return self._codec

    def doc_count_all(self) -> int:
        """Count the documents, the deleted among them."""
        return int(self.table.count)

    def deleted_count(self) -> int:
        """Count the deleted."""
        return 0 if self._live is None else len(self._live) - int(np.count_nonzero(self._live))

    def deleted_docs(self) -> Iterator[int]:
        """Yield the deleted, rising."""
        return iter(() if self._live is None else np.flatnonzero(~self._live).tolist())

    def is_deleted(self, docnum: int) -> bool:
        """Tell of one; Whoosh also asks for the one after the last."""
        return self._live is not None and docnum < len(self._live) and not self._live[docnum]

    def delete_document(self, docnum: int, delete: bool = True) -> None:  # noqa: FBT001, FBT002  Whoosh's
        """Refuse: `ColumnarIndex.writer` deletes, by number."""
        raise NotImplementedError("A columnar segment doesn't change: delete through the index's writer.")


class ArticleSegment(ColumnarSegment):
    """The articles of an open segment, and in it their quotations, which live as long as their articles."""

    def __init__(self, opened: OpenSegment, codec: base.Codec, outside: Outside) -> None:
        super().__init__(f"seg-{opened.entry.id}", opened.articles, codec, opened.live, outside)
        told = None if opened.live is None else opened.live[opened.quotations.column("article")]
        self.opened = opened
        self.quotations = _QuotationSegment(f"quo-{opened.entry.id}", opened.quotations, codec, told, outside)
        self.quotations.articles = self


class _QuotationSegment(ColumnarSegment):
    """The quotations of `articles`."""

    articles: ArticleSegment

    def numbers(self) -> list[int]:
        """Return the number of each quotation's article."""
        numbers = self.articles.numbers()
        return [numbers[at] for at in self.table.column("article").tolist()]
