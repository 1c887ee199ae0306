# SPDX-License-Identifier: MIT
"""Counts the words at very many positions, without holding these."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reader.errors import CancelToken
from reader.index.columnar.arrays import Flags, Ints, slices_of
from reader.index.columnar.field import PositionalField
from reader.index.columnar.term_classes import FIRST_CLASS
from reader.index.occurrences.standing_terms import Marked, uncommon_hits

_PIECE = 1 << 22  # positions

Marks = Callable[[int, int], Flags]
"""Gives for the positions of some neighbouring documents (the first, the one behind the last) which are counted."""


@dataclass(frozen=True, slots=True, eq=False)
class TermCounts:
    """Of each term of a field how often it stands at the positions, and in how many documents; and all together."""

    times: Ints
    documents: Ints
    total: int


def count_terms(
    field: PositionalField, marks: Marks, cancel: CancelToken, heard: Callable[[float], None] = lambda _: None
) -> TermCounts:
    """Count words at the positions for which `marks` says so. `heard` is told the share that is done."""
    counter = _Counter(field)
    marked = Marked(field)
    for low, high in slices_of(field.start, _PIECE):
        cancel.check()
        begin, end = int(field.start[low]), int(field.start[high])
        flags = marks(low, high)
        flags &= field.stream[begin:end] > 0
        counter.take(flags, low, high)
        marked.documents[low:high] = np.add.reduceat(flags, field.start[low:high] - begin, dtype=np.int64) > 0
        ahead = begin & 7
        packed = np.packbits(np.concatenate((np.zeros(ahead, np.bool_), flags)), bitorder="little")
        marked.bits[begin >> 3 : (begin >> 3) + len(packed)] |= packed
    for hits in uncommon_hits(field, marked, cancel):
        terms, times = np.unique(hits.terms, return_counts=True)
        counter.times[terms] += times
        _, first = np.unique(hits.postings, return_index=True)
        terms, documents = np.unique(hits.terms[first], return_counts=True)
        counter.documents[terms] += documents
        heard(hits.share)
    return TermCounts(counter.times, counter.documents, counter.total)


class _Counter:
    """Counts the words that have codes as it goes, and all words."""

    def __init__(self, field: PositionalField) -> None:
        self._field = field
        self.times, self.documents = np.zeros(field.size, np.int64), np.zeros(field.size, np.int64)
        self.total = 0

    def take(self, flags: Flags, low: int, high: int) -> None:
        field, begin = self._field, int(self._field.start[low])
        at = np.flatnonzero(flags)
        codes = field.stream[begin + at]
        self.total += len(at)
        common = codes < FIRST_CLASS
        at, terms = at[common], codes[common].astype(np.int64) - 1
        docs = np.searchsorted(field.start[low + 1 : high + 1] - begin, at, side="right")
        self.times[field.coded] += np.bincount(terms, minlength=len(field.coded))
        stands = np.zeros((len(field.coded), high - low), np.bool_)
        stands[terms, docs] = True
        self.documents[field.coded] += np.count_nonzero(stands, axis=1)


def ranges_marked(first: Ints, last: Ints, begin: int, end: int) -> Flags:
    """Return flags of the positions from `begin` up to `end` that are in some ranges (both ends inclusive)."""
    flags = np.zeros(end - begin, np.bool_)
    for step in range(int((last - first).max(initial=-1)) + 1):
        at = first + step
        flags[at[(at <= last) & (at >= begin) & (at < end)] - begin] = True
    return flags
