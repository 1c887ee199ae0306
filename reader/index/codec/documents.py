# SPDX-License-Identifier: MIT
"""The documents of a segment, for Whoosh's readers: how many, which are deleted, how long, what is stored."""

from collections.abc import Iterator

from whoosh.codec import base

from reader.index.codec.segment import ColumnarSegment
from reader.index.columnar.field import PositionalField

_STORED = {"articles": ("number", "earliest", "latest"), "quotations": ("article",)}


class ColumnarDocuments(base.PerDocumentReader):
    """Lengths are counted in words, of the deleted documents too; a field without positions has none."""

    def __init__(self, segment: ColumnarSegment) -> None:
        self._segment, table = segment, segment.table
        self._lengths = {name: one.lengths for name, one in table.fields.items() if isinstance(one, PositionalField)}
        self._totals: dict[str, int] = {}
        self._stored = {name: table.column(name) for name in _STORED[table.name]}

    def doc_count(self) -> int:
        """Count the live documents."""
        return self._segment.doc_count_all() - self._segment.deleted_count()

    def doc_count_all(self) -> int:
        """Count the documents, the deleted among them."""
        return self._segment.doc_count_all()

    def has_deletions(self) -> bool:
        """Tell whether any is deleted."""
        return self._segment.deleted_count() > 0

    def is_deleted(self, docnum: int) -> bool:
        """Tell of one."""
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        """Yield the deleted."""
        return self._segment.deleted_docs()

    def all_doc_ids(self) -> Iterator[int]:
        """Yield the live."""
        return self._segment.live_documents()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """Return a field's length in one document."""
        lengths = self._lengths.get(fieldname)
        return default if lengths is None else int(lengths[docnum])

    def field_length(self, fieldname: str) -> int:
        """Return a field's length in all documents together."""
        if fieldname not in self._totals:  # Whoosh asks for every term anew
            self._totals[fieldname] = int(self._lengths[fieldname].sum()) if fieldname in self._lengths else 0
        return self._totals[fieldname]

    def min_field_length(self, fieldname: str) -> int:
        """Return a field's length in the shortest document."""
        lengths = self._lengths.get(fieldname)
        return 0 if lengths is None or not len(lengths) else int(lengths.min())

    def max_field_length(self, fieldname: str) -> int:
        """Return a field's length in the longest document."""
        lengths = self._lengths.get(fieldname)
        return 0 if lengths is None or not len(lengths) else int(lengths.max())

    def stored_fields(self, docnum: int) -> dict[str, int]:
        """Return what is stored of a document."""
        return {name: int(column[docnum]) for name, column in self._stored.items()}
