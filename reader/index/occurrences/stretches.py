# SPDX-License-Identifier: MIT
"""Runs of words as two arrays; nothing here is done run by run but where runs overlap."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.index.bulk.sets import Flags
from reader.index.columnar.arrays import Ints


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Runs of words of the field `text`: global positions of the first and the last word of each, the first rising.

    Of single words both are one array.
    """

    first: Ints
    last: Ints

    def __len__(self) -> int:
        return len(self.first)

    def kept(self, which: Flags | Ints) -> "Stretches":
        """Return those flagged, or those at some places."""
        first = self.first[which]
        return Stretches(first, first if self.first is self.last else self.last[which])

    def within(self, others: "Stretches") -> Flags:
        """Tell of each whether it lies wholly in one of the others."""
        if not len(others):
            return np.zeros(len(self), np.bool_)
        at = np.searchsorted(others.first, self.first, side="right") - 1
        reach = np.maximum.accumulate(others.last)
        inside: Flags = (at >= 0) & (reach[np.maximum(at, 0)] >= self.last)
        return inside


NOWHERE = Stretches(np.zeros(0, np.int64), np.zeros(0, np.int64))


def united(several: Sequence[Stretches]) -> Stretches:
    """Return all of some, in order; those that share a word as one."""
    full = [one for one in several if len(one)]
    if len(full) < 2:
        return _merged(full[0]) if full else NOWHERE
    first, last = (np.concatenate([getattr(one, name) for one in full]) for name in ("first", "last"))
    order = np.argsort(first, kind="stable")
    return _merged(Stretches(first[order], last[order]))


def shortest(found: Stretches) -> Stretches:
    """Return those that hold no other of them, each once, in order; `found` may come in any."""
    order = np.lexsort((-found.first, found.last))
    first, last = found.first[order], found.last[order]
    before = np.full(len(first), -1, np.int64)
    np.maximum.accumulate(first[:-1], out=before[1:])
    return Stretches(first, last).kept(first > before)


def apart(found: Stretches) -> Stretches:
    """Return, from left to right, each that shares no word with the one taken before; both ends of `found` rise."""
    if not len(found) or bool((found.first[1:] > found.last[:-1]).all()):
        return found
    taken, end = [], -1
    for at, (first, last) in enumerate(zip(found.first.tolist(), found.last.tolist(), strict=True)):
        if first > end:
            taken.append(at)
            end = last
    return found.kept(np.array(taken, np.int64))


def _merged(found: Stretches) -> Stretches:
    if found.first is found.last:  # single words
        return found
    reach = np.maximum.accumulate(found.last)
    begins = np.ones(len(found), np.bool_)
    np.greater(found.first[1:], reach[:-1], out=begins[1:])
    if begins.all():
        return found
    ends = np.append(np.flatnonzero(begins)[1:], len(found)) - 1
    return Stretches(found.first[begins], reach[ends])
