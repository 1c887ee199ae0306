# SPDX-License-Identifier: MIT
"""The codec: lets every stock reader, searcher and matcher of Whoosh work on the files of the columnar index.

This is the slow door, exact in everything: the measure of the bulk evaluation, and the way for query types that have no
bulk form. Reading only: segments are built in bulk.
"""

from typing import NoReturn

from whoosh.codec import base

from reader.index.codec.documents import ColumnarDocuments
from reader.index.codec.segment import ColumnarSegment
from reader.index.codec.terms import ColumnarTerms


class ColumnarCodec(base.Codec):
    """Reads `ColumnarSegment`s. The storage that Whoosh hands around may be None."""

    def terms_reader(self, storage: object, segment: ColumnarSegment) -> ColumnarTerms:  # noqa: ARG002  Whoosh's
        """Return the reader of its terms and postings."""
        return ColumnarTerms(segment.table)

    def per_document_reader(self, storage: object, segment: ColumnarSegment) -> ColumnarDocuments:  # noqa: ARG002
        """Return the reader of its documents."""
        return ColumnarDocuments(segment)

    def per_document_writer(self, *_storage_and_segment: object) -> NoReturn:
        """Refuse."""
        raise _built_in_bulk()

    def field_writer(self, *_storage_and_segment: object) -> NoReturn:
        """Refuse."""
        raise _built_in_bulk()

    def postings_writer(self, *_file: object) -> NoReturn:
        """Refuse."""
        raise _built_in_bulk()

    def postings_reader(self, *_file: object) -> NoReturn:
        """Refuse: postings are no part of a file of their own; `ColumnarTerms.matcher` reads them."""
        raise _built_in_bulk()

    def new_segment(self, *_storage_and_name: object) -> NoReturn:
        """Refuse."""
        raise _built_in_bulk()


def _built_in_bulk() -> NotImplementedError:
    return NotImplementedError("Segments are built in bulk: use the writer of the ColumnarIndex.")
