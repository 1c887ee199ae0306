# SPDX-License-Identifier: MIT
"""Words near each other that are so common that reading the whole stream is quickest, without any positions."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.bulk.sets import Flags, Ids
from reader.index.bulk.stream_bytes import Sought, StreamBytes
from reader.index.columnar.field import PositionalField
from reader.index.columnar.schema_spec import GAP

_DOCUMENTS = 500  # in a piece of the stream: a quarter of a megabyte, which stays in the processor's cache

_Piece = NDArray[np.uint8]
_Wanted = tuple[Sought, int]
"""Bytes, and how many of them must stand together."""


class StreamNear:
    """Parts of one word each; `parts` is what the stream tells of them. Equal parts are one object.

    `documents` finds two sets: what must have it, for bytes tell it without a doubt, and what may have it. Mostly they
    are equal; the few documents between them are left to those who know the positions.
    """

    def __init__(self, field: PositionalField, parts: Sequence[StreamBytes], distance: int, *, ordered: bool) -> None:
        self._field = field
        self._distance = distance
        least, most = [part.sure for part in parts], [part.sure | part.perhaps for part in parts]
        if len(parts) == 2 and parts[0] is parts[1]:
            ordered = True  # either is the first
        self._overlap = int(np.sum(most, axis=0).max()) > 1
        self._reach = distance * (len(parts) - 1 if ordered else 1)
        several = not ordered and len(parts) > 2
        find = self._ordered if ordered else self._several if several else self._two
        self._find: Callable[[Sequence[_Wanted], _Piece], Flags] = find
        choices = list(_choices(most)) if several else [(at,) for at in range(len(parts))]
        self._most = _wanted(most, choices)
        self._least = _wanted(least, choices) if any(part.perhaps.any() for part in parts) else self._most

    def documents(self, since: int, cancel: CancelToken) -> tuple[Flags, Ids]:
        """Go through the stream from the newest document to `since`.

        Return flags of the documents that have it, and which others must be looked at, rising.
        """
        count = self._field.count
        flags, unsure = np.zeros(count, np.bool_), np.zeros(count, np.bool_)
        for high in range(count, since, -_DOCUMENTS):
            cancel.check()
            low = max(since, high - _DOCUMENTS)
            flags[low:high], unsure[low:high] = self._piece(low, high)
        return flags, np.flatnonzero(unsure)

    def _piece(self, low: int, high: int) -> tuple[Flags, Flags]:
        """Return which documents surely have it, and which others perhaps."""
        start = self._field.start[low : high + 1]
        begins = start[:-1] - start[0]
        part = self._field.stream[int(start[0]) : int(start[-1])]
        hit = self._find(self._most, part)
        edge = self._reach - GAP
        found: Flags = np.logical_or.reduceat(hit, begins)
        if edge <= 0 and self._least is self._most:
            return found, np.zeros(len(found), np.bool_)
        if self._least is not self._most:
            hit = self._find(self._least, part)
        if edge > 0:  # across the ends of documents?
            margin = np.arange(edge)
            ends = start[1:] - start[0] - GAP
            hit[np.minimum(begins[:, None] + margin, len(hit) - 1)] = False
            hit[np.maximum(ends[:, None] - 1 - margin, 0)] = False
        sure: Flags = np.logical_or.reduceat(hit, begins)
        return sure, found & ~sure

    def _ordered(self, parts: Sequence[_Wanted], piece: _Piece) -> Flags:
        """Tell of each place whether the last part stands there, and each other before the next as is asked."""
        reached = parts[0][0].mask(piece)
        for part, _ in parts[1:]:
            reached = _widened(reached, -self._distance, self._distance)
            reached &= part.mask(piece)
        return reached

    def _two(self, parts: Sequence[_Wanted], piece: _Piece) -> Flags:
        """Tell of each place whether the first of two parts stands there, and the other on one of its sides."""
        distance = self._distance
        hit, other = (part.mask(piece) for part, _ in parts)
        if not self._overlap:  # then it never stands at the same place
            hit &= _widened(other, -distance, 2 * distance + 1)
            return hit
        beside = _widened(other, -distance, distance)
        beside |= _widened(other, 1, distance)
        hit &= beside
        return hit

    def _several(self, parts: Sequence[_Wanted], piece: _Piece) -> Flags:
        """Tell of each place whether one of the parts stands there, and all in the words that begin with it.

        Each part can have a word of its own just if any of the parts have together at least as many as they are.
        """
        found, whole = np.zeros(len(piece), np.bool_), np.ones(len(piece), np.bool_)
        for part, times in parts:
            mask = part.mask(piece)
            if times == 1:
                found |= mask
                whole &= _widened(mask, 0, self._distance + 1)
            else:
                whole &= _counted(mask, self._distance + 1) >= times
        found &= whole
        return found


def _widened(mask: Flags, first: int, length: int) -> Flags:
    """Return for each place i whether any of `mask[i + first]` to `mask[i + first + length - 1]` is set."""
    before, size = max(-first, 0), 1
    wide = np.zeros(before + len(mask) + max(first + length, 0), np.bool_)
    wide[before : before + len(mask)] = mask
    grown = np.empty_like(wide)
    while size < length:  # wide[i] becomes: any of wide[i] to wide[i + size - 1]
        step = min(size, length - size)
        np.logical_or(wide[:-step], wide[step:], out=grown[:-step])
        grown[-step:] = wide[-step:]
        wide, grown, size = grown, wide, size + step
    begin = before + first
    return wide[begin : begin + len(mask)]


def _counted(mask: Flags, length: int) -> NDArray[np.uint8]:
    """Return for each place how many of the `length` (under 256) flags that begin there are set."""
    counts, total = np.zeros(len(mask) + length, np.uint8), np.zeros(len(mask), np.uint8)
    counts[: len(mask)] = mask
    size = begin = 0
    while begin < length:  # counts[i] becomes: how many of the flags from i to i + size - 1
        size = 2 * size or 1
        if length & size:
            total += counts[begin : begin + len(mask)]
            begin += size
        counts[:-size] += counts[size:].copy()
    return total


def _choices(tables: Sequence[Flags]) -> Iterator[tuple[int, ...]]:
    """Yield each part alone, and each choice of parts that can't be divided without a byte that is in both halves."""
    overlap = np.array(tables, np.int64) @ np.array(tables, np.int64).T > 0
    for size in range(1, len(tables) + 1):
        for choice in combinations(range(len(tables)), size):
            joined = {choice[0]}
            for _ in choice:
                joined |= {at for at in choice if overlap[at, list(joined)].any()}
            if len(joined) == size:
                yield choice


def _wanted(tables: Sequence[Flags], choices: Sequence[tuple[int, ...]]) -> list[_Wanted]:
    return [(Sought(np.logical_or.reduce([tables[at] for at in choice])), len(choice)) for choice in choices]
