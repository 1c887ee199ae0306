# SPDX-License-Identifier: MIT
"""Terms of the newest documents alone."""

import numpy as np

from reader.index.bulk.most_documents import any_of_dense
from reader.index.bulk.sets import Flags, inside, members
from reader.index.bulk.slices import Integers, gathered
from reader.index.columnar.field import Field

NEWEST = 0.75
"""Of all documents stand before the only ones asked for, for lists to be looked at from their ends."""

_MANY = 1 << 14  # terms: of more it is quicker to know all that reach so far, once
_KEPT = 4  # places to begin from for which these are kept: as many as a first page may ask about
_REACH = 4  # documents of a list looked at from its end in the first step, and how much longer the next one is
_SLICE = 1 << 14  # terms looked at in one go: what is read of them stays in the processor's cache


class NewestTerms:
    """Which terms of one field stand in its newest documents. Not for several threads at a time."""

    def __init__(self, field: Field) -> None:
        self._field = field
        self._known: dict[int, Integers] = {}

    def reaching(self, numbers: Integers, since: int) -> Integers:
        """Leave out terms (rising) that only stand in documents before one: the most, if few are newer.

        Of those with bitmaps, none is left out.
        """
        if since <= self._field.count * NEWEST:
            return numbers
        if len(numbers) < _MANY:
            return _reaching(self._field, numbers, since)
        if since not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[since] = _reaching(self._field, np.arange(self._field.size), since)
        known = self._known[since]
        return known[inside(known, numbers)]


def _reaching(field: Field, numbers: Integers, since: int) -> Integers:
    kept = members(numbers, field.dense)
    for low in range(0, len(numbers) if len(field.docs) else 0, _SLICE):
        end = field.docs_at[numbers[low : low + _SLICE] + 1].astype(np.int64)
        # a term with a bitmap has no list: what is read then belongs to one before, and changes nothing
        kept[low : low + _SLICE] |= (end > 0) & (field.docs[np.maximum(end - 1, 0)] >= since)
    return numbers[kept]


def first_from(field: Field, since: int, low: Integers, high: Integers) -> Integers:
    """Return where in each list of documents, from `low` to before `high`, those from `since` on begin."""
    docs, some = field.docs, np.flatnonzero(low < high)
    some = some[docs[high[some] - 1] >= since]
    first = high.copy()
    low, high = low[some], high[some] - 1
    going_on, reach = np.arange(len(some)), _REACH
    while len(going_on):  # few are to be found at the ends of the lists: step by step back, each larger
        at = np.maximum(high[going_on] - reach, low[going_on])
        before = docs[at] < since
        low[going_on[before]], high[going_on[~before]] = at[before] + 1, at[~before]
        going_on = going_on[~before & (at > low[going_on])]
        reach *= _REACH
    for _ in range(int((high - low).max(initial=0)).bit_length()):
        at = (low + high) >> 1
        before = docs[at] < since
        low, high = np.where(before, at + 1, low), np.where(before, high, at)
    first[some] = low
    return first


def join_newest(field: Field, numbers: Integers, since: int, flags: Flags) -> None:
    """Set the flags of the documents, from one on, of any of the terms (rising), all of which reach so far."""
    byte = since // 8
    flags[8 * byte :] |= any_of_dense(field, np.flatnonzero(inside(field.dense, numbers)), byte)
    low, high = field.docs_at[numbers].astype(np.int64), field.docs_at[numbers + 1].astype(np.int64)
    flags[gathered(field.docs, first_from(field, since, low, high), high).astype(np.intp)] = True
