# SPDX-License-Identifier: MIT
"""Columns of numbers that take no more bits than most of them need; the few that need more stand beside them."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Bytes, Ints
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.damage import damaged

_LOW_BITS = {2: 0, 4: 0, 8: 8, 10: 8, 12: 8, 16: 16, 18: 16, 20: 16, 24: 16, 32: 32}
"""Of how many bits numbers may be, and how many of them are in an array of their own."""

_BYTES_BEYOND = 8
_NONE = np.zeros(0, np.int64)
_PADDING = np.zeros(3, np.uint8)

Integers = NDArray[np.integer[Any]]


def bits_of(most: int) -> int:
    """Return how many bits numbers up to `most` take as all of them are to fit in."""
    return next(bits for bits in (16, 18, 20, 24, 32) if most < 1 << bits)


def bits_for_extents(extents: Ints) -> int:
    """Return how many bits positions in documents of these extents take, so that all together take the least."""
    total = int(extents.sum())

    def cost(bits: int) -> int:
        beyond = int(np.maximum(extents - ((1 << bits) - 1), 0).sum())
        return total * bits // 8 + beyond * _BYTES_BEYOND

    return min((8, 10, 12, 16, 32), key=cost)


def bits_for_frequencies(df: Ints, cf: Ints) -> int:
    """Return how many bits frequencies take: fewest where a word seldom stands in a document twice."""
    return 2 if 4 * int(cf.sum()) < 5 * int(df.sum()) else 4


def unsigned(numbers: Integers) -> NDArray[np.unsignedinteger]:
    """Return a column of 32 bits if all numbers (rising, or none of them negative) fit in, else of 64."""
    return numbers.astype(np.uint32 if int(numbers.max(initial=0)) < 1 << 32 else np.uint64)


def narrowest(numbers: Integers) -> NDArray[np.unsignedinteger]:
    """Return a column of as few bytes as all numbers (none negative) fit in."""
    return numbers.astype(np.min_scalar_type(int(numbers.max(initial=0))))


class Packed:
    """Reads a packed column by slices (of step 1) and by arrays of places, as if it were an array of u32.

    A number has its lowest bits in one array (those of 2 and 4 bits have none there), the others in `top`: a byte each,
    or of two or four numbers in a byte, the first of them lowest. With `beyond`, a number of which all bits are set is
    to be looked up: its place (rising) in the first array, itself beside it in the second.
    """

    def __init__(self, bits: int, size: int, parts: Callable[[str], NDArray[Any]], *, exceptions: bool = False) -> None:
        if bits not in _LOW_BITS:
            raise damaged()
        self._low_bits = _LOW_BITS[bits]
        self._top_bits = bits - self._low_bits
        self._size, self._mask = size, (1 << bits) - 1
        self._low: NDArray[Any] = parts("") if self._low_bits else np.zeros(0, np.uint8)
        self._top: Bytes | None = parts("_top") if self._top_bits else None
        self._beyond: tuple[Integers, Integers] | None = None
        if exceptions:
            self._beyond = parts("_beyond_at"), parts("_beyond")
        self._check()

    def _check(self) -> None:
        """Raise `StoreDamagedError` unless all parts are of the sizes they must be."""
        tops = -(-self._size * self._top_bits // 8)
        if self._low_bits and (len(self._low) != self._size or 8 * self._low.itemsize != self._low_bits):
            raise damaged()
        if self._top is not None and (len(self._top) != tops or self._top.itemsize != 1):
            raise damaged()
        if self._beyond is not None and len(self._beyond[0]) != len(self._beyond[1]):
            raise damaged()

    def __len__(self) -> int:
        """Count numbers."""
        return self._size

    def __getitem__(self, at: "slice | Integers") -> NDArray[np.uint32]:
        """Return the numbers of a slice, or at some places."""
        found = (self._tops(at) if self._top is not None else self._low[at]).astype(np.uint32)
        if self._low_bits and self._top is not None:
            found <<= np.uint32(self._low_bits)
            found |= self._low[at]
        if self._beyond is not None and len(self._beyond[0]):
            self._correct(found, at, *self._beyond)
        return found

    def of_slices(self, low: Ints, high: Ints) -> NDArray[np.uint32]:
        """Return the numbers of many slices, none of them empty, end to end: quick where they are long."""
        if self._top is None:
            found = _joined_slices(self._low, low, high).astype(np.uint32)
        else:
            found = self._tops_of_slices(self._top, low, high).astype(np.uint32)
            if self._low_bits:
                found <<= np.uint32(self._low_bits)
                found |= _joined_slices(self._low, low, high)
        if self._beyond is not None and len(which := np.flatnonzero(found == self._mask)):
            size = high - low
            end = np.cumsum(size)
            slices = np.searchsorted(end, which, side="right")
            self._look_up(found, which, which + (low - end + size)[slices], *self._beyond)
        return found

    def _tops_of_slices(self, top: Bytes, low: Ints, high: Ints) -> Bytes:
        share = 8 // self._top_bits
        if share == 1:
            return _joined_slices(top, low, high)
        begin, end = low // share, -(-high // share)
        tops = _parted(_joined_slices(top, begin, end), self._top_bits)
        last = np.cumsum(end - begin) * share
        first = last - (end - begin) * share
        before, behind = low - begin * share, end * share - high
        kept = np.ones(len(tops), np.bool_)
        for at in range(share - 1):  # of the bytes at both ends, what belongs to others
            kept[(first + at)[before > at]] = False
            kept[(last - 1 - at)[behind > at]] = False
        return tops[kept]

    def _tops(self, at: "slice | Integers") -> Integers:
        assert self._top is not None
        bits = self._top_bits
        if bits == 8:
            return self._top[at]
        share = 8 // bits
        if isinstance(at, slice):
            begin, end, _ = at.indices(self._size)
            skipped = begin % share
            return _parted(self._top[begin // share : -(-end // share)], bits)[skipped : skipped + max(0, end - begin)]
        shift = (at & (share - 1)).astype(np.uint8)
        shift *= np.uint8(bits)
        tops: Bytes = self._top[at // share] >> shift & np.uint8((1 << bits) - 1)
        return tops

    def _correct(self, found: NDArray[np.uint32], at: "slice | Integers", places: Integers, numbers: Integers) -> None:
        """Put the numbers in that need more bits."""
        if isinstance(at, slice):
            begin, end, _ = at.indices(self._size)
            first, last = np.searchsorted(places, np.array([begin, max(begin, end)], places.dtype))
            if first < last:
                found[places[first:last].astype(np.int64) - begin] = numbers[first:last]
        else:
            which = np.flatnonzero(found == self._mask)
            self._look_up(found, which, at[which], places, numbers)

    @staticmethod
    def _look_up(found: NDArray[np.uint32], which: Integers, at: Integers, places: Integers, numbers: Integers) -> None:
        """Put in what stands beside the column for some places in it."""
        found[which] = numbers[np.searchsorted(places, at.astype(places.dtype))]


class PackedSpool:
    """A packed column that grows at its end. Without `exceptions` all numbers must fit in."""

    def __init__(self, file: ColumnFileWriter, name: str, bits: int, *, exceptions: bool = False) -> None:
        self._file, self._name = file, name
        low = self._low_bits = _LOW_BITS[bits]
        top = self._top_bits = bits - low
        self._mask = (1 << bits) - 1
        self._low = file.spool(name, np.dtype(f"u{low // 8}")) if low else None
        self._top = file.spool(f"{name}_top", np.uint8) if top else None
        self._left: Bytes = np.zeros(0, np.uint8)
        self._beyond: list[tuple[Ints, Ints]] | None = [] if exceptions else None
        self._size = 0

    def append(self, numbers: Ints) -> None:
        """Add numbers."""
        if self._beyond is not None:
            many = np.flatnonzero(numbers >= self._mask)
            self._beyond.append((many + self._size, numbers[many]))
            if len(many):
                numbers = np.minimum(numbers, self._mask)
        self._size += len(numbers)
        if self._low is not None:
            self._low.append(numbers.astype(self._low.dtype))  # the lowest bits
        if self._top is not None:
            tops = (numbers >> self._low_bits).astype(np.uint8)
            self._top.append(tops if self._top_bits == 8 else self._full_bytes(tops))

    def finish(self) -> None:
        """Write what is left."""
        if self._top is not None and len(self._left):
            self._top.append(_joined(np.append(self._left, _PADDING)[: 8 // self._top_bits], self._top_bits))
        if self._beyond is not None:
            places, numbers = zip((_NONE, _NONE), *self._beyond, strict=True)
            self._file.put(f"{self._name}_beyond_at", unsigned(np.concatenate(places)))
            self._file.put(f"{self._name}_beyond", narrowest(np.concatenate(numbers)))

    def _full_bytes(self, tops: Bytes) -> Bytes:
        """Return the bytes that are full; what is left waits for more."""
        tops = np.concatenate([self._left, tops])
        full = len(tops) - len(tops) % (8 // self._top_bits)
        self._left = tops[full:]
        return _joined(tops[:full], self._top_bits)


def _joined_slices(column: NDArray[Any], low: Ints, high: Ints) -> NDArray[Any]:
    return np.concatenate([column[one:other] for one, other in zip(low.tolist(), high.tolist(), strict=True)])


def _joined(tops: Bytes, bits: int) -> Bytes:
    """Put numbers of 2 or 4 bits into bytes, the first lowest."""
    columns = tops.reshape(-1, 8 // bits).T
    joined: Bytes = columns[0].copy()
    for at, column in enumerate(columns[1:], 1):
        joined |= column << np.uint8(at * bits)
    return joined


def _parted(packed: Bytes, bits: int) -> Bytes:
    """Take the numbers of 2 or 4 bits out of bytes again, several bytes at a time."""
    if bits == 4:
        halves = packed.astype("<u2")
        halves |= halves << np.uint16(4)
        halves &= np.uint16(0x0F0F)
        return halves.view(np.uint8)
    quarters = packed.astype("<u4")
    quarters |= quarters << np.uint32(12)
    quarters &= np.uint32(0x000F000F)
    quarters |= quarters << np.uint32(6)
    quarters &= np.uint32(0x03030303)
    return quarters.view(np.uint8)
