# SPDX-License-Identifier: MIT
"""The kinds of arrays that tables are made of, and what is done to them everywhere."""

from collections.abc import Iterator
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Bytes = NDArray[np.uint8]
Flags = NDArray[np.bool_]
Keys = NDArray[np.uint64]

V = TypeVar("V", bound=np.generic)
_AT_ONCE = 1 << 19  # values repeated or summed in one go: numpy holds up all threads until the last one is there


def sums(counts: NDArray[np.generic]) -> Ints:
    """Return where each of some runs begins that stand end to end, and where the last one ends (one more than runs).

    A window waits at most for one piece of it.
    """
    ends = np.zeros(len(counts) + 1, np.int64)
    for low in range(0, len(counts), _AT_ONCE):
        piece = ends[low + 1 : low + 1 + _AT_ONCE]
        np.cumsum(counts[low : low + _AT_ONCE], out=piece)
        piece += ends[low]
    return ends


def repeated(values: NDArray[V], counts: NDArray[np.integer]) -> NDArray[V]:
    """Return each value so many times, as `np.repeat` does. A window waits at most for one piece of it."""
    ends = sums(counts)
    if ends[-1] <= _AT_ONCE:
        return np.repeat(values, counts)
    found = np.empty(int(ends[-1]), values.dtype)
    for low, high in slices_of(ends, _AT_ONCE):
        found[ends[low] : ends[high]] = np.repeat(values[low:high], counts[low:high])
    return found


def inverse(order: Ints) -> Ints:
    """Return at which place of an order each number stands."""
    places = np.empty_like(order)
    places[order] = np.arange(len(order))
    return places


def first_of_runs(values: NDArray[np.generic]) -> Flags:
    """Return flags of the values that differ from the one before."""
    fresh = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=fresh[1:])
    return fresh


def slices_of(ends: Ints, most: int, longest: int = 1 << 62) -> Iterator[tuple[int, int]]:
    """Cut runs (their `sums`) into slices of neighbours with at most `most` in sum, and at most `longest` runs.

    A run that alone holds more is a slice of its own.
    """
    low, last = 0, len(ends) - 1
    while low < last:
        high = int(np.searchsorted(ends, ends[low] + most, side="right")) - 1
        high = min(max(high, low + 1), low + longest, last)
        yield low, high
        low = high
