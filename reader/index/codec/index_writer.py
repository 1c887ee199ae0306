# SPDX-License-Identifier: MIT
"""A `whoosh.writing.IndexWriter` in front of the writer of columns."""

from typing import Any, NoReturn, Self

from whoosh.index import Index
from whoosh.query.qcore import Query
from whoosh.reading import IndexReader
from whoosh.searching import Searcher
from whoosh.writing import IndexWriter

from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument


class ColumnarIndexWriter(IndexWriter):
    """Collects, and hands all over with `commit`: first what is deleted, then what is added. Holds the index's lock."""

    def __init__(self, path: str, index: Index) -> None:
        self._index = index
        self._writer = ColumnarWriter(path)
        self._documents: list[IndexDocument] = []
        self._deleted: set[int] = set()

    def __enter__(self) -> Self:
        return self

    def add_document(self, **fields: Any) -> None:  # noqa: ANN401  Whoosh's
        """Add the article of these fields, which are those of `IndexDocument`, or replace that of the same number."""
        self._documents.append(IndexDocument(**fields))

    def update_document(self, **fields: Any) -> None:  # noqa: ANN401  Whoosh's
        """Do the same: every added document replaces the one of its number."""
        self.add_document(**fields)

    def delete_by_term(self, fieldname: str, text: str | int, searcher: Searcher | None = None) -> int:
        """Delete what is committed and has this term, or this `number`; return how many articles that may be."""
        if fieldname != "number":
            return int(super().delete_by_term(fieldname, str(text), searcher))
        self._deleted.add(int(text))
        return 1

    def delete_by_query(self, q: Query, searcher: Searcher | None = None) -> int:
        """Delete what is committed and found by a query; return how many articles that is."""
        inside = searcher or self.searcher()
        reader = inside.reader()
        numbers = {reader.stored_fields(document)["number"] for document in q.deletion_docs(inside)}
        self._deleted |= numbers
        return len(numbers)

    def delete_document(self, docnum: int, delete: bool = True) -> NoReturn:  # noqa: FBT001, FBT002  Whoosh's
        """Refuse: documents change their numbers with every commit; the catalog's numbers stay."""
        raise NotImplementedError("Delete by term (number) or by query.")

    def add_reader(self, reader: IndexReader) -> NoReturn:
        """Refuse: nothing of the texts is stored that could be added again."""
        raise NotImplementedError("A columnar index takes documents only.")

    def reader(self, **_options: Any) -> IndexReader:  # noqa: ANN401  Whoosh's
        """Return a reader of what is committed."""
        return self._index.reader()

    def commit(self, *, optimize: bool = False, **_options: Any) -> None:  # noqa: ANN401  Whoosh's
        """Make it so, and end. `optimize`: merge small segments."""
        try:
            if self._deleted:
                self._writer.delete(sorted(self._deleted))
            if self._documents:
                self._writer.add(self._documents)
            if optimize:
                self._writer.finish()
        finally:
            self.cancel()

    def cancel(self, **_options: Any) -> None:  # noqa: ANN401  Whoosh's
        """End, and forget what was not committed."""
        self._documents, self._deleted = [], set()
        self._writer.close()
