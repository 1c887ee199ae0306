# SPDX-License-Identifier: MIT
"""The terms of several fields in one list, made a slice of the alphabet at a time."""

from collections.abc import Callable, Iterator, Sequence
from itertools import compress, count

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.term_list import TermList

_SLICE = 1 << 14


def union(
    lists: Sequence[TermList], df: Sequence[NDArray[np.integer]], step: Callable[[], None]
) -> tuple[TermList, list[NDArray[np.int32]]]:
    """Return all terms that have documents (`df` beside each list), and for each list the numbers of its terms there.

    These rise. A term that has no documents any more has the number of the one after it.
    """
    lines = bytearray()
    maps = [np.zeros(own.size, np.int32) for own in lists]
    size = 0
    for ranges in _slices(lists):
        step()
        words = [own.lines(*bounds).split(b"\n")[:-1] for own, bounds in zip(lists, ranges, strict=True)]
        used = [(counts[low:high] > 0).tolist() for counts, (low, high) in zip(df, ranges, strict=True)]
        merged = sorted(set().union(*map(compress, words, used)))
        number = dict(zip(merged, count(size), strict=False))
        for own, own_words, (low, high) in zip(maps, words, ranges, strict=True):
            own[low:high] = [number.get(word, -1) for word in own_words]
        size += len(merged)
        lines += b"".join(word + b"\n" for word in merged)
    for own in maps:
        own[own < 0] = size
        own[:] = np.minimum.accumulate(own[::-1])[::-1]
    return TermList.of_lines(bytes(lines)), maps


def _slices(lists: Sequence[TermList]) -> Iterator[list[tuple[int, int]]]:
    """Yield ranges of the same slice of the alphabet, none of which has more than a few thousand terms."""
    bounds = sorted({own.word(at) for own in lists for at in range(_SLICE, own.size, _SLICE)})
    before = [0] * len(lists)
    for bound in bounds:
        after = [own.bisect(bound, low) for own, low in zip(lists, before, strict=True)]
        yield list(zip(before, after, strict=True))
        before = after
    yield [(low, own.size) for own, low in zip(lists, before, strict=True)]
