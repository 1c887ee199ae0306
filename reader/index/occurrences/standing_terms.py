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

_AT_ONCE = 1 << 20  # positions gone through between two looks at the token
_FEW = 2  # in fewer than one of so many documents: then only their positions are read

NO_TERM = -1


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """Positions at which a term stands, term by term: `terms` (numbers) beside `at` (rising for each term)."""

    terms: Ints
    at: Ints


def terms_standing(field: PositionalField, wanted: Ints, cancel: CancelToken) -> Ints:
    """Return the number of the term at each of some positions (rising, each once); `NO_TERM` where none stands."""
    found = np.full(len(wanted), NO_TERM, np.int64)
    codes = field.stream[wanted]
    common = np.flatnonzero((codes > 0) & (codes < FIRST_CLASS))
    found[common] = field.coded[codes[common].astype(np.int64) - 1]
    others = np.flatnonzero(codes >= FIRST_CLASS)
    sought = wanted[others]
    for hits in uncommon_hits(field, sought, cancel):
        found[others[np.searchsorted(sought, hits.at)]] = hits.terms
    return found


def uncommon_hits(field: PositionalField, wanted: Ints, cancel: CancelToken) -> Iterator[Hits]:
    """Yield where words without a code stand at some positions (rising, each once)."""
    if not len(wanted):
        return
    marks = _marks(wanted, len(field.stream))
    docs = _documents(field, wanted)
    few = None if np.count_nonzero(docs) * _FEW > field.count else docs
    edges = np.concatenate(([-1], np.sort(field.coded), [field.size]))
    for before, behind in pairwise(edges.tolist()):
        ends = field.pos_at[before + 1 : behind + 1].astype(np.int64)
        for low, high in slices_of(ends, _AT_ONCE):
            cancel.check()
            yield _hits(field, before + 1 + low, before + 1 + high, marks, few)


def all_positions(field: PositionalField, low: int, high: int) -> tuple[Ints, Ints]:
    """Return term and global position of all occurrences of some neighbouring terms without a code."""
    docs, _ = field.documents(low, high)
    at = np.repeat(field.start[docs], field.frequencies_of(low, high))
    at += field.pos[int(field.pos_at[low]) : int(field.pos_at[high])]
    return np.repeat(np.arange(low, high), field.cf[low:high].astype(np.int64)), at


def _hits(field: PositionalField, low: int, high: int, marks: Bytes, few: Flags | None) -> Hits:
    begin = int(field.pos_at[low])
    docs, _ = field.documents(low, high)
    freq = field.frequencies_of(low, high)
    if few is None:
        at = np.repeat(field.start[docs], freq)
        at += field.pos[begin : int(field.pos_at[high])]
        hit = np.flatnonzero(_marked(marks, at))
        where = hit
    else:
        own = np.flatnonzero(few[docs])
        first = sums(freq)[:-1][own]
        flat = flat_ranges(first, freq[own])
        at = np.repeat(field.start[docs[own]], freq[own])
        at += field.pos[begin + flat]
        hit = np.flatnonzero(_marked(marks, at))
        where = flat[hit]
    ends = field.pos_at[low + 1 : high + 1].astype(np.int64) - begin
    return Hits(low + np.searchsorted(ends, where, side="right"), at[hit])


def _marks(wanted: Ints, size: int) -> Bytes:
    """Return a bit for each position."""
    bits = np.zeros(size // 8 + 1, np.uint8)
    np.bitwise_or.at(bits, wanted >> 3, np.uint8(1) << (wanted & 7).astype(np.uint8))
    return bits


def _marked(bits: Bytes, at: Ints) -> Flags:
    found: Flags = (bits[at >> 3] >> (at & 7).astype(np.uint8) & np.uint8(1)).view(np.bool_)
    return found


def _documents(field: PositionalField, wanted: Ints) -> Flags:
    flags: Flags = np.diff(np.searchsorted(wanted, field.start)) > 0
    return flags
