# SPDX-License-Identifier: MIT
"""Sets of documents: a flag for each of them or, where they are few, their numbers.

Every operation chooses by the kind of its operands: flags with flags is one pass over bytes, numbers with flags one
gather, numbers with numbers a binary search. No operation changes its operands, which may be views of a mapped file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

Flags = NDArray[np.bool_]
Ids = NDArray[np.integer[Any]]

SPARSE = 24
"""Under one of so many documents, numbers are quicker than flags."""

_MANY, _WIDE = 100_000, 256  # numbers; on average so far from one to the next: then most stretches would be empty
_STRETCH = 1 << 19  # flags that stay in the processor's cache


@dataclass(frozen=True, slots=True, eq=False)
class DocSet:
    """Some of the `size` documents of a table: either `flags` (bool, `size` of them) or `ids` (rising, distinct)."""

    size: int
    flags: Flags | None = None
    ids: Ids | None = None

    @classmethod
    def of_flags(cls, flags: Flags) -> Self:
        """Return the set of the documents whose flag is set."""
        return cls(len(flags), flags)

    @classmethod
    def of_ids(cls, size: int, ids: Ids) -> Self:
        """Return the set of these documents, which are rising and distinct."""
        return cls(size, None, ids)

    def count(self) -> int:
        """Return how many documents are in the set."""
        return len(self.ids) if self.ids is not None else int(np.count_nonzero(self.as_flags()))

    def first(self) -> int:
        """Return a document before which there is none of the set."""
        if self.ids is not None:
            return int(self.ids[0]) if len(self.ids) else self.size
        return int(np.argmax(self.as_flags()))

    def as_flags(self) -> Flags:
        """Return one flag a document; not to be written to."""
        if self.flags is not None:
            return self.flags
        flags = np.zeros(self.size, np.bool_)
        if self.ids is not None:
            flags[self.ids] = True
        return flags

    def as_ids(self) -> Ids:
        """Return the documents, rising; not to be written to."""
        return self.ids if self.ids is not None else np.flatnonzero(self.as_flags())

    def within(self, low: int, high: int) -> "DocSet":
        """Return the documents of the set from `low` up to, but not including, `high`."""
        if self.ids is not None:
            first, last = np.searchsorted(self.ids, [low, high])
            return DocSet.of_ids(self.size, self.ids[first:last])
        flags = np.zeros(self.size, np.bool_)
        flags[low:high] = self.as_flags()[low:high]
        return DocSet.of_flags(flags)


def nothing(size: int) -> DocSet:
    """Return the empty set."""
    return DocSet.of_ids(size, np.zeros(0, np.int64))


def everything(size: int) -> DocSet:
    """Return the set of all documents."""
    return DocSet.of_flags(np.ones(size, np.bool_))


def both(one: DocSet, other: DocSet) -> DocSet:
    """Return what is in both sets."""
    if one.ids is None and other.ids is None:
        return DocSet.of_flags(one.as_flags() & other.as_flags())
    if one.ids is None:
        one, other = other, one
    if other.ids is None:
        ids = one.as_ids()
        return DocSet.of_ids(one.size, ids[other.as_flags()[ids]])
    few, many = one.as_ids(), other.as_ids()
    if len(few) > len(many):
        few, many = many, few
    return DocSet.of_ids(one.size, few[inside(few, many)])


def either(sets: Sequence[DocSet], size: int) -> DocSet:
    """Return what is in any of the sets."""
    lists = [one.ids for one in sets if one.ids is not None]
    if len(sets) == 1:
        return sets[0]
    if len(lists) == len(sets) and sum(map(len, lists)) < size // SPARSE:
        return DocSet.of_ids(size, np.unique(np.concatenate(lists))) if lists else nothing(size)
    flags = np.zeros(size, np.bool_)
    for one in sets:
        if one.ids is not None:
            flags[one.ids] = True
        else:
            flags |= one.as_flags()
    return DocSet.of_flags(flags)


def minus(one: DocSet, other: DocSet) -> DocSet:
    """Return what is in `one` but not in `other`."""
    if one.ids is not None:
        gone = other.as_flags()[one.ids] if other.ids is None else inside(one.ids, other.ids)
        return DocSet.of_ids(one.size, one.ids[~gone])
    if other.ids is None:
        return DocSet.of_flags(one.as_flags() & ~other.as_flags())
    flags = one.as_flags().copy()
    flags[other.ids] = False
    return DocSet.of_flags(flags)


def inside(some: Ids, others: Ids) -> Flags:
    """Return a flag for each of `some`, in any order: whether it is among `others`, which are rising."""
    if not len(others):
        return np.zeros(len(some), np.bool_)
    at = np.searchsorted(others, some)
    at[at == len(others)] = len(others) - 1
    found: Flags = others[at] == some
    return found


def inside_rising(some: Ids, others: Ids) -> Flags:
    """Return the same where both are rising: for many of both in a sixth of the time, and no window waits for it."""
    if min(len(some), len(others)) < _MANY or int(some[-1]) - int(some[0]) > _WIDE * len(some):
        return inside(some, others)
    found = np.zeros(len(some), np.bool_)
    begins = np.arange(int(some[0]), int(some[-1]) + 1, _STRETCH)
    mine, theirs = (np.searchsorted(one, [*begins, begins[-1] + _STRETCH]) for one in (some, others))
    there = np.zeros(_STRETCH, np.bool_)
    for at, begin in enumerate(begins.tolist()):
        inner = slice(mine[at], mine[at + 1])
        standing = others[theirs[at] : theirs[at + 1]] - begin
        there[standing] = True
        found[inner] = there[some[inner] - begin]
        there[standing] = False
    return found


def members(rising: Ids, others: Ids) -> Flags:
    """Return a flag for each of `rising`: whether it is among `others`, in any order: quick where these are few."""
    found = np.zeros(len(rising), np.bool_)
    if len(rising):
        at = np.minimum(np.searchsorted(rising, others), len(rising) - 1)
        found[at[rising[at] == others]] = True
    return found


def distinct(rising: Ids) -> Ids:
    """Return each number once; equal ones stand side by side."""
    if len(rising) < 2:
        return rising
    new = np.empty(len(rising), np.bool_)
    new[0] = True
    np.not_equal(rising[1:], rising[:-1], out=new[1:])
    return rising[new]
