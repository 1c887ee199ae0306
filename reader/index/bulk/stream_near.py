# SPDX-License-Identifier: MIT
"""Words near each other that are so common that reading the stream is quickest, without any positions."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.bulk.sets import Flags, Ids
from reader.index.bulk.slices import gathered
from reader.index.bulk.stream_bytes import Sought, StreamBytes, windows
from reader.index.columnar.field import PositionalField
from reader.index.columnar.schema_spec import CODES, GAP

_DOCUMENTS = 512  # in a piece of the stream: a quarter of a megabyte, which stays in the processor's cache
_HEAD = 128  # positions at the beginning of a document
_SPARSE = 0.5  # of the documents in a stretch: fewer are quicker read one by one

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
        self._pairs = list(_pairs(least, ordered=ordered)) if len(parts) == 2 else []

    def documents(self, docs: Ids, cancel: CancelToken) -> tuple[Flags, Ids]:
        """Go through the texts of some documents, which are rising, from the newest on.

        Return flags of those that have it, and which others must be looked at, rising.
        """
        flags = self._side_by_side()
        unsure: list[Ids] = [np.zeros(0, np.int64)]
        if len(docs):
            others = docs[~flags[docs]]
            docs = others if len(others) < _SPARSE * (int(docs[-1]) - int(docs[0])) else docs
        for high in range(len(docs), 0, -_DOCUMENTS):
            cancel.check()
            left = docs[max(0, high - _DOCUMENTS) : high]
            left = self._surely(left, flags)
            if len(left) and (self._reach > GAP or self._least is not self._most):
                unsure.append(left[self._in_texts(self._most, left)])
        return flags, np.concatenate(unsure[::-1])

    def _surely(self, docs: Ids, flags: Flags) -> Ids:
        """Flag the documents that have it without a doubt, and return the others."""
        if self._reach > GAP and len(self._field.stream) >= _HEAD:  # their ends make work
            told = self._in_heads(docs)
            flags[docs[told]] = True
            docs = docs[~told]
        if not len(docs):
            return docs
        told = self._in_texts(self._least, docs, inside=True)
        flags[docs[told]] = True
        left: Ids = docs[~told]
        return left

    def _side_by_side(self) -> Flags:
        """Flag the documents that are known to have two coded words side by side: often most of them."""
        field = self._field
        rows = [field.pair_dense[pair] for pair in self._pairs if pair in field.pair_dense]
        if not rows:
            return np.zeros(field.count, np.bool_)
        return field.flags_of(np.bitwise_or.reduce(field.pair_maps[rows], axis=0))

    def _in_heads(self, docs: Ids) -> Flags:
        """Tell of each document whether its first words surely have it: in most they do where all words are common."""
        start, stream = self._field.start, self._field.stream
        first, size = start[docs], start[docs + 1] - start[docs]
        fitting = int(np.searchsorted(first, len(stream) - _HEAD, side="right"))
        width = _HEAD + 8 * -(-self._reach // 8)  # nothing reaches across the zeros between two rows
        rows = np.zeros((len(docs), width), np.uint8)
        rows[:fitting, :_HEAD] = windows(stream, first[:fitting], _HEAD)
        short = np.flatnonzero(size < _HEAD)
        rows[short] *= np.arange(width) < size[short, None]
        hit: Flags = np.logical_or.reduceat(self._find(self._least, rows.reshape(-1)), np.arange(0, rows.size, width))
        return hit

    def _in_texts(self, wanted: Sequence[_Wanted], docs: Ids, *, inside: bool = False) -> Flags:
        """Tell of each document whether it has it; where it could reach across its ends only if not `inside`."""
        start = self._field.start
        low, high = start[docs], start[docs + 1]
        begins = np.cumsum(high - low) - (high - low)
        texts = self._field.stream[low[0] : high[-1]]
        if len(texts) > int(begins[-1] + high[-1] - low[-1]):
            texts = gathered(self._field.stream, low, high)
        hit = self._find(wanted, texts)
        if inside and self._reach > GAP:
            margin = np.arange(self._reach - GAP)
            hit[np.minimum(begins[:, None] + margin, len(hit) - 1)] = False
            ends = begins + (high - low) - GAP
            hit[np.maximum(ends[:, None] - 1 - margin, 0)] = False
        told: Flags = np.logical_or.reduceat(hit, begins)
        return told

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


def _pairs(tables: Sequence[Flags], *, ordered: bool) -> Iterator[int]:
    """Yield the numbers of the pairs of coded words that are of two parts."""
    one, other = (np.flatnonzero(table[:CODES]).tolist() for table in tables)
    yield from (first * CODES + second for first, second in product(one, other))
    if not ordered:
        yield from (first * CODES + second for first, second in product(other, one))
