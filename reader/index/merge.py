# SPDX-License-Identifier: MIT
"""Makes one segment of several, and says when that is worth while."""

from array import array
from collections.abc import Iterator
from contextlib import ExitStack
from heapq import merge as in_order
from itertools import compress, groupby
from math import log

from whoosh.codec.whoosh3 import W3Segment

from reader.index.block import write_segment
from reader.index.columns import Columns
from reader.index.postings import Entry, Postings, joined
from reader.index.segment import SegmentReader
from reader.index.storage import IndexStorage

_FANOUT = 8
_LARGEST = 300_000  # documents; a larger segment is never made, so that no merge takes minutes


def due(sizes: list[int]) -> list[int]:
    """Return which segments to merge now: eight of about one size, else none. `sizes` are live documents."""
    classes: dict[int, list[int]] = {}
    for place, size in enumerate(sizes):
        classes.setdefault(int(log(max(size, _FANOUT), _FANOUT)), []).append(place)
    for places in classes.values():
        if len(places) >= _FANOUT and sum(sizes[place] for place in places) <= _LARGEST:
            return places
    return []


def worth_tidying(sizes: list[int], deleted: list[int]) -> list[int]:
    """Return which segments to merge after a run: the small ones as long as each is no giant beside those before it.

    One alone is only worth it if most of it is deleted.
    """
    total, chosen = 0, list[int]()
    for place in sorted(range(len(sizes)), key=sizes.__getitem__):
        if total + sizes[place] > _LARGEST or (chosen and sizes[place] > 2 * total + 1000):
            break
        total += sizes[place]
        chosen.append(place)
    if len(chosen) > 1:
        return chosen
    return [place for place in range(len(sizes)) if deleted[place] > sizes[place]][:1]


def merge(storage: IndexStorage, segments: list[W3Segment]) -> W3Segment:
    """Write the live documents of `segments` as one new segment, in a stream."""
    with ExitStack() as opened:
        readers = []
        for segment in segments:
            readers.append(SegmentReader(storage, segment))
            opened.callback(readers[-1].close)
        columns = Columns()
        places: list[bytes] = []
        shifts: list[_Shift] = []
        for reader in readers:
            shifts.append(_Shift(reader, len(columns)))
            columns.extend(reader.columns, shifts[-1].kept)
            places += (place for at, place in enumerate(reader.places()) if at not in reader.deleted)
        return write_segment(storage, columns, places, _merged(readers, shifts))


class _Shift:
    """Where the documents of one segment come to lie in the new one."""

    def __init__(self, reader: SegmentReader, base: int) -> None:
        self._base = base
        self.kept: list[int] | None = sorted(reader.live) if reader.deleted else None
        self._places = {old: base + new for new, old in enumerate(self.kept or ())}

    def apply(self, postings: Postings) -> Postings:
        """Return postings in the new numbers, without the deleted documents."""
        if self.kept is None:
            base = self._base
            ids = array("I", [at + base for at in postings.ids]) if base else postings.ids
            return Postings(ids, postings.counts, postings.places)
        kept = [at in self._places for at in postings.ids]
        ids = array("I", [self._places[at] for at in compress(postings.ids, kept)])
        if postings.counts is None:
            return Postings(ids, None, array("I", compress(postings.places, kept)))
        starts = postings.starts()
        places = array("I")
        for number, keep in enumerate(kept):
            if keep:
                places.extend(array("I", postings.places[starts[number] : starts[number + 1]]))
        return Postings(ids, array("I", compress(postings.counts, kept)), places)


def _merged(readers: list[SegmentReader], shifts: list[_Shift]) -> Iterator[tuple[bytes, Postings]]:
    streams = [_stream(place, reader) for place, reader in enumerate(readers)]
    for name, group in groupby(in_order(*streams), key=lambda item: item[0]):
        parts = [shifts[place].apply(readers[place].postings(entry)) for _, place, entry in group]
        parts = [part for part in parts if part.ids]
        if parts:
            yield name, joined(parts)


def _stream(place: int, reader: SegmentReader) -> Iterator[tuple[bytes, int, Entry]]:
    return ((name, place, entry) for name, entry in reader.items())
