# SPDX-License-Identifier: MIT
"""The terms of a field, in order of their UTF-8, end to end in one run of bytes."""

import sys
from collections.abc import Iterable
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Bytes, Ints, inverse

_AFTER = b"\xff"  # no UTF-8 has this byte
_END = 10
_LEADING = 0xC0  # bytes from here on begin a letter beyond ASCII in UTF-8
_PIECE = 1 << 20  # bytes looked at in one go


class TermList:
    """Finds terms by their number and numbers by their term. Each term ends in a line feed, which no term holds.

    `terms` are the bytes, `offsets` (one more than there are terms) say where each term begins.
    """

    def __init__(self, terms: Bytes, offsets: NDArray[np.unsignedinteger]) -> None:
        self.terms = terms
        self.blob = terms.data
        self.offsets = offsets
        self._begins = offsets.data  # gives Python's own integers, which are quicker to use one by one
        self.size = len(offsets) - 1

    @classmethod
    def of(cls, words: Iterable[str]) -> Self:
        """Make the list of words that are in order, none twice."""
        text = "\n".join(words)
        return cls.of_lines((text + "\n").encode("utf-8") if text else b"")

    @classmethod
    def of_lines(cls, lines: bytes) -> Self:
        """Make the list of the terms themselves, each ended by a line feed."""
        terms = np.frombuffer(lines, np.uint8)
        ends = np.flatnonzero(terms == _END) + 1
        return cls(terms, np.concatenate([np.zeros(1, np.uint64), ends.astype(np.uint64)]))

    @cached_property
    def letters(self) -> str:
        """Which letters the terms have beyond ASCII; looked for when it is first asked."""
        found = np.zeros(sys.maxunicode + 1, np.bool_)
        for low in range(0, len(self.terms), _PIECE):
            found[_code_points(self.terms, np.flatnonzero(self.terms[low : low + _PIECE] >= _LEADING) + low)] = True
        return "".join(map(chr, np.flatnonzero(found).tolist()))

    def word(self, number: int) -> bytes:
        """Return a term in UTF-8."""
        return bytes(self.blob[self._begins[number] : self._begins[number + 1] - 1])

    def lines(self, low: int, high: int) -> bytes:
        """Return the terms from `low` to before `high`, each ended by a line feed."""
        return bytes(self.blob[int(self.offsets[low]) : int(self.offsets[high])])

    def bisect(self, raw: bytes, low: int = 0, high: int | None = None) -> int:
        """Return the number of the first term that is not before `raw` (looked for between `low` and `high`)."""
        high = self.size if high is None else high
        blob, begins = self.blob, self._begins
        while low < high:
            middle = (low + high) >> 1
            if bytes(blob[begins[middle] : begins[middle + 1] - 1]) < raw:
                low = middle + 1
            else:
                high = middle
        return low

    def find(self, raw: bytes) -> int:
        """Return the number of a term, -1 if there is no such term."""
        at = self.bisect(raw)
        return at if at < self.size and self.word(at) == raw else -1

    def prefix_range(self, raw: bytes) -> tuple[int, int]:
        """Return the first term that begins with `raw`, and the one after the last."""
        low = self.bisect(raw)
        return low, self.bisect(raw + _AFTER, low)


def sorted_terms(found: list[str]) -> tuple[TermList, Ints]:
    """Return different words in order, and the number that each of `found` has there."""
    order = sorted(range(len(found)), key=found.__getitem__)
    return TermList.of(map(found.__getitem__, order)), inverse(np.array(order, np.int64))


def _code_points(utf8: Bytes, at: Ints) -> Ints:
    """Return the letters beyond ASCII that begin at some bytes."""
    leading = utf8[at].astype(np.int64)
    more = 1 + (leading >= 0xE0) + (leading >= 0xF0)
    points: Ints = leading & (0x3F >> more)
    for byte in range(1, int(more.max(initial=0)) + 1):
        going_on = more >= byte
        points[going_on] = points[going_on] << 6 | utf8[at[going_on] + byte] & 0x3F
    return points
