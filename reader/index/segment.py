# SPDX-License-Identifier: MIT
"""Reads one segment: its words, their postings, its documents."""

import os
from array import array
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from functools import cached_property

from whoosh.codec.whoosh3 import W3Segment
from whoosh.filedb.filetables import OrderedHashReader

from reader.index.block import DOCUMENTS, PLACES, POSTINGS, TERMS, key
from reader.index.columns import Columns, unpack_places
from reader.index.postings import Entry, Postings, decode, unpack
from reader.index.storage import IndexStorage, damage
from reader.model.search import Unknown, unknown_part

DAY_BITS = 22  # the last day of the year 9999 has 22
_DAY_MASK = (1 << DAY_BITS) - 1


def days_of(span: int) -> tuple[date, date]:
    """Return first and last day of one of `SegmentReader.spans`."""
    latest = span & _DAY_MASK
    return date.fromordinal(span >> DAY_BITS), date.fromordinal(latest) if latest else date.max


class SegmentReader:
    """An open segment. Its maps stay valid when a writer removes the files (where the system lets it)."""

    def __init__(self, storage: IndexStorage, segment: W3Segment) -> None:
        self.id: str = segment.segment_id()
        self.count: int = segment.doc_count_all()
        self.deleted = frozenset[int](segment.deleted_docs())
        with ExitStack() as files, damage():
            terms = segment.make_filename(TERMS)
            self._file = files.enter_context(storage.open_file(terms))
            self._terms = OrderedHashReader(self._file, os.path.getsize(storage.path(terms)))
            self._postings = files.enter_context(segment.open_file(storage, POSTINGS))
            self._places = files.enter_context(segment.open_file(storage, PLACES))
            self._places_size = os.path.getsize(storage.path(segment.make_filename(PLACES)))
            with segment.open_file(storage, DOCUMENTS) as documents:
                self.columns = Columns.unpack(documents.read(), self.count)
            files.pop_all()
        self._lexicons: dict[str, str] = {}

    def close(self) -> None:
        """Let go of the files."""
        self._file.close()
        self._postings.close()
        self._places.close()

    @cached_property
    def live(self) -> frozenset[int]:
        """All documents that are not deleted."""
        return frozenset(range(self.count)) - self.deleted

    @cached_property
    def undated(self) -> "array[int]":
        """The live documents without a place in time."""
        return array("I", (at for at, day in enumerate(self.columns.earliest) if not day and at not in self.deleted))

    @cached_property
    def spans(self) -> "array[int]":
        """First and last day of each document as one number, in whose order they stand in time; 0 for no place."""
        columns = self.columns
        return array(
            "q",
            (
                (earliest << DAY_BITS | latest) if earliest else 0
                for earliest, latest in zip(columns.earliest, columns.latest, strict=True)
            ),
        )

    def unknown(self, part: Unknown) -> list[int]:
        """Return the live documents of whose date just this is not known."""
        columns = self.columns
        bounds = enumerate(zip(columns.earliest, columns.latest, strict=True))
        inexact = (at for at, (earliest, latest) in bounds if earliest and earliest != latest)
        return [at for at in inexact if at not in self.deleted and unknown_part(*days_of(self.spans[at])) is part]

    def places(self) -> list[bytes]:
        """Read where each document lies; it is asked for rarely, so nothing is kept."""
        return unpack_places(self._places.get(0, self._places_size), self.count)

    def entry(self, field: str, word: str) -> Entry | None:
        """Return where the postings of a word are, None if it doesn't occur."""
        data = self._terms.get(key(field, word))
        return None if data is None else unpack(data)

    def entries(self, field: str, prefix: str) -> Iterator[tuple[str, Entry]]:
        """Yield the words that begin so, in order of their UTF-8, with their entries."""
        first = key(field, prefix)
        for name, data in self._terms.items_from(first):
            if not name.startswith(first):
                return
            yield name[1:].decode("utf-8"), unpack(data)

    def items(self) -> Iterator[tuple[bytes, Entry]]:
        """Yield everything in order of the keys, for merging."""
        return ((name, unpack(data)) for name, data in self._terms.items())

    def postings(self, entry: Entry) -> Postings:
        """Read postings, with those of deleted documents."""
        return decode(entry, self._postings.get(entry.offset, entry.size))

    def ids(self, entry: Entry) -> "array[int]":
        """Read only the documents, the deleted ones among them."""
        return array("I", self._postings.get(entry.offset, 4 * entry.documents))

    def lexicon(self, field: str) -> str:
        """Return all words, a line each, with a line feed before the first and after the last. Kept once asked for."""
        if field not in self._lexicons:
            first = key(field, "")
            names = (name for name in self._terms.keys_from(first) if name.startswith(first))
            self._lexicons[field] = b"".join((b"\n", *(name[1:] + b"\n" for name in names))).decode("utf-8")
        return self._lexicons[field]
