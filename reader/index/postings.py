# SPDX-License-Identifier: MIT
"""The postings of one word in one segment: in which documents it stands, how often, and where."""

import struct
from array import array
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import NamedTuple

_ENTRY = struct.Struct("<QIIBB")
_TYPES = "BHI"
_SIZES = tuple(array(code).itemsize for code in _TYPES)


@dataclass(frozen=True, slots=True)
class Postings:
    """`ids` are document numbers of the segment, rising; `counts` runs beside them; `places` holds all places in order.

    `counts` may be None where every count is one. A place is the number of a word in its text.
    """

    ids: "array[int]"
    counts: "array[int] | None"
    places: "array[int]"

    def frequencies(self) -> "array[int]":
        """Return how often the word stands in each document."""
        return array("B", b"\1") * len(self.ids) if self.counts is None else self.counts

    def starts(self) -> list[int]:
        """Return where the places of each document begin, and at the end where they end."""
        if self.counts is None:
            return list(range(len(self.ids) + 1))
        return list(accumulate(self.counts, initial=0))


class Entry(NamedTuple):
    """Where a word's postings lie in the file, and how many: a named tuple, for a prefix makes thousands."""

    offset: int
    documents: int
    occurrences: int
    counts_type: int  # of _TYPES
    places_type: int

    @property
    def size(self) -> int:
        """How many bytes the postings take."""
        counts = _SIZES[self.counts_type] if self.occurrences != self.documents else 0
        return self.documents * (4 + counts) + self.occurrences * _SIZES[self.places_type]

    def pack(self) -> bytes:
        """Return the entry as it stands beside its word."""
        return _ENTRY.pack(*self)


def unpack(data: bytes) -> Entry:
    """Read an entry."""
    return Entry._make(_ENTRY.unpack(data))


def encode(postings: Postings, offset: int) -> tuple[Entry, bytes]:
    """Return the postings as bytes and the entry under which they are found; numbers are as narrow as they can be."""
    places = postings.places
    counts = None if len(places) == len(postings.ids) else postings.counts  # where all are one, none is written
    counts_type = 0 if counts is None else _narrowest(max(counts))
    places_type = _narrowest(max(places))
    parts = [postings.ids.tobytes()]
    if counts is not None:
        parts.append(array(_TYPES[counts_type], counts).tobytes())
    parts.append(array(_TYPES[places_type], places).tobytes())
    return Entry(offset, len(postings.ids), len(places), counts_type, places_type), b"".join(parts)


def decode(entry: Entry, data: bytes) -> Postings:
    """Read postings back. Raises `ValueError` if `data` is not what the entry says."""
    if len(data) != entry.size:
        raise ValueError("postings are cut off")
    end = 4 * entry.documents
    ids = array("I", data[:end])
    counts = None
    if entry.occurrences != entry.documents:
        counts = array(_TYPES[entry.counts_type])
        counts.frombytes(data[end : end + entry.documents * counts.itemsize])
        end += entry.documents * counts.itemsize
    places = array(_TYPES[entry.places_type])
    places.frombytes(data[end:])
    return Postings(ids, counts, places)


def joined(parts: list[Postings]) -> Postings:
    """Put postings of documents that follow one another into one."""
    ids = array("I", chain.from_iterable(part.ids for part in parts))
    places = array("I", chain.from_iterable(part.places for part in parts))
    if all(part.counts is None for part in parts):
        return Postings(ids, None, places)
    return Postings(ids, array("I", chain.from_iterable(part.frequencies() for part in parts)), places)


def _narrowest(largest: int) -> int:
    return 0 if largest <= 0xFF else 1 if largest <= 0xFFFF else 2
