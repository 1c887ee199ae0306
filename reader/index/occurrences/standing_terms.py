# SPDX-License-Identifier: MIT
"""Which words stand at some positions: the way back, which the index keeps for its commonest words alone.

A position's byte in the stream tells a common word at once. For all others the positions of all words are gone through
once, term by term, and those that hit a marked one are kept: some hundredths of a microsecond a word of the archive,
however many positions are asked for. Documents without any are passed over.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.slices import flat_ranges
from reader.index.columnar.arrays import Bytes, Flags, Ints, slices_of, sums
from reader.index.columnar.field import PositionalField
from reader.index.columnar.term_classes import FIRST_CLASS

_AT_ONCE = 1 << 18  # positions gone through in one go: they stay in the processor's cache
_FEW = 4  # in fewer than one of so many documents: then only their positions are read

NO_TERM = -1


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """Some positions of a field: a bit for each, the first lowest in its byte; and flags of the documents with any."""

    bits: Bytes
    documents: Flags

    @classmethod
    def of(cls, field: PositionalField, positions: Ints) -> "Marked":
        """Mark positions, which are rising, each once."""
        bits = np.zeros(len(field.stream) // 8 + 1, np.uint8)
        np.bitwise_or.at(bits, positions >> 3, np.uint8(1) << (positions & 7).astype(np.uint8))
        return cls(bits, np.diff(np.searchsorted(positions, field.start)) > 0)

    def has(self, at: Ints) -> Flags:
        """Tell of each position whether it is marked."""
        found: Flags = (self.bits[at >> 3] >> (at & 7).astype(np.uint8) & np.uint8(1)).view(np.bool_)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """Marked positions at which words without a code stand, term by term: `terms` (numbers) beside `at`.

    `postings` are the same for hits of one term in one document, and rise. `share` of all positions are gone through.
    """

    terms: Ints
    at: Ints
    postings: Ints
    share: float


def terms_standing(field: PositionalField, wanted: Ints, cancel: CancelToken) -> Ints:
    """Return the number of the term at each of some positions (rising, each once); `NO_TERM` where none stands."""
    found = np.full(len(wanted), NO_TERM, np.int64)
    codes = field.stream[wanted]
    common = np.flatnonzero((codes > 0) & (codes < FIRST_CLASS))
    found[common] = field.coded[codes[common].astype(np.int64) - 1]
    others = np.flatnonzero(codes >= FIRST_CLASS)
    if len(others):
        sought = wanted[others]
        for hits in uncommon_hits(field, Marked.of(field, sought), cancel):
            found[others[np.searchsorted(sought, hits.at)]] = hits.terms
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
        at = np.repeat(field.start[docs[own]], freq[own])
        at += field.pos[begin + flat]
        hit = np.flatnonzero(marked.has(at))
        where = flat[hit]
    else:
        at = np.repeat(field.start[docs], freq)
        at += field.pos[begin:end]
        hit = where = np.flatnonzero(marked.has(at))
    postings = np.searchsorted(np.cumsum(freq), where, side="right")
    share = end / max(len(field.pos), 1)
    return Hits(low + np.searchsorted(np.cumsum(df), postings, side="right"), at[hit], postings, share)
