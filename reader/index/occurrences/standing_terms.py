# SPDX-License-Identifier: MIT
"""Which words stand at some positions: the way back, which the index keeps for its commonest words alone.

A position's byte in the stream tells a common word at once. For all others the positions of all words are gone through
once, term by term, and those that hit a marked one are kept: some hundredths of a microsecond a word of the archive,
however many positions are asked for. Documents without any are passed over.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.bulk.slices import flat_ranges
from reader.index.columnar.arrays import Flags, Ints, repeated, slices_of, sums
from reader.index.columnar.field import PositionalField
from reader.index.columnar.term_classes import FIRST_CLASS

_AT_ONCE = 1 << 18  # positions gone through in one go: they stay in the processor's cache
_FEW = 4  # in fewer than one of so many documents: then only their positions are read

NO_TERM = -1
_UNCOMMON = -2  # until it is looked up

Terms = NDArray[np.int32]
Row = Callable[[slice], Ints]
"""Gives some of a row of positions, which are rising."""


class Marked:
    """Some positions of a field: a bit for each, the first lowest in its byte; and flags of the documents with any."""

    def __init__(self, field: PositionalField) -> None:
        self._field = field
        self.bits = np.zeros(8 * (len(field.stream) // 64 + 1), np.uint8)
        self.documents = np.zeros(field.count, np.bool_)

    def add(self, positions: Ints) -> None:
        """Mark positions, which are rising; some may be marked already."""
        if not len(positions):
            return
        np.bitwise_or.at(self.bits, positions >> 3, np.uint8(1) << (positions & 7).astype(np.uint8))
        start = self._field.start
        low, high = np.searchsorted(start, positions[[0, -1]], side="right").tolist()
        self.documents[low - 1 : high] |= np.diff(np.searchsorted(positions, start[low - 1 : high + 1])) > 0

    def has(self, at: Ints) -> Flags:
        """Tell of each position whether it is marked."""
        found: Flags = (self.bits[at >> 3] >> (at & 7).astype(np.uint8) & np.uint8(1)).view(np.bool_)
        return found

    def ranks(self) -> tuple[int, Callable[[Ints], Ints]]:
        """Count what is marked; and return what says how many are marked before each position. Nothing is added then.

        Two looks into tables that fit the processor's cache, where a search would be twenty into one that doesn't.
        """
        words = self.bits.view("<u8")
        before = sums(np.bitwise_count(words))

        def rank(at: Ints) -> Ints:
            word = at >> 6
            lower = (np.uint64(1) << (at & 63).astype(np.uint64)) - np.uint64(1)
            found: Ints = before[word] + np.bitwise_count(words[word] & lower)
            return found

        return int(before[-1]), rank


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """Marked positions at which words without a code stand, term by term: `terms` (numbers) beside `at`.

    `postings` are the same for hits of one term in one document, and rise. `share` of all positions are gone through.
    """

    terms: Ints
    at: Ints
    postings: Ints
    share: float


def terms_standing(field: PositionalField, count: int, rows: Sequence[Row], cancel: CancelToken) -> list[Terms]:
    """Return for each of some rows of positions (`count` of them) the numbers of the terms there, or `NO_TERM`.

    All rows are looked up at once, for that costs hardly more than one. Some positions may lie before the first word.
    """
    table = np.full(256, NO_TERM, np.int32)
    table[1 : len(field.coded) + 1] = field.coded
    table[FIRST_CLASS:] = _UNCOMMON
    found, marked = [np.empty(count, np.int32) for _ in rows], Marked(field)
    parts = [slice(begin, begin + _AT_ONCE) for begin in range(0, count, _AT_ONCE)]
    for row, terms in zip(rows, found, strict=True):
        for part in parts:
            cancel.check()
            positions = row(part)
            codes = field.stream[np.maximum(positions, 0)]
            codes[positions < 0] = 0
            terms[part] = table[codes]
            marked.add(positions[codes >= FIRST_CLASS])
    uncommon, rank = marked.ranks()
    looked_up = np.full(uncommon, NO_TERM, np.int32)
    for hits in uncommon_hits(field, marked, cancel) if uncommon else ():
        looked_up[rank(hits.at)] = hits.terms
    for row, terms in zip(rows, found, strict=True):
        for part in parts:
            others = np.flatnonzero(terms[part] == _UNCOMMON)
            terms[part][others] = looked_up[rank(row(part)[others])]
    return found


def uncommon_hits(field: PositionalField, marked: Marked, cancel: CancelToken) -> Iterator[Hits]:
    """Yield where words without a code stand at marked positions."""
    few = bool(np.count_nonzero(marked.documents) * _FEW < field.count)
    edges = [-1, *sorted(field.coded.tolist()), field.size]
    for before, behind in pairwise(edges):
        ends = field.pos_at[before + 1 : behind + 1].astype(np.int64)
        for low, high in slices_of(ends, _AT_ONCE):
            cancel.check()
            yield _hits(field, (before + 1 + low, before + 1 + high), marked, few=few)


def _hits(field: PositionalField, terms: tuple[int, int], marked: Marked, *, few: bool) -> Hits:
    low, high = terms
    begin, end = int(field.pos_at[low]), int(field.pos_at[high])
    docs, df = field.documents(low, high)
    freq = field.frequencies_of(low, high)
    if few:
        own = np.flatnonzero(marked.documents[docs])
        flat = flat_ranges(sums(freq)[:-1][own], freq[own])
        at = repeated(field.start[docs[own]], freq[own])
        at += field.pos[begin + flat]
        hit = np.flatnonzero(marked.has(at))
        where = flat[hit]
    else:
        at = repeated(field.start[docs], freq)
        at += field.pos[begin:end]
        hit = where = np.flatnonzero(marked.has(at))
    postings = np.searchsorted(np.cumsum(freq), where, side="right")
    share = end / max(len(field.pos), 1)
    return Hits(low + np.searchsorted(np.cumsum(df), postings, side="right"), at[hit], postings, share)
