# SPDX-License-Identifier: MIT
"""What follows from the terms of a field alone: signatures for likeness, and their order from the ends."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Ints, Keys, sums
from reader.index.columnar.byte_order import Strings, order_of
from reader.index.columnar.term_list import TermList

_LETTERS = 32
_SLICE = 1 << 15
_SHIFTS = np.arange(0, 2 * _LETTERS, 2, dtype=np.uint64)


def signature(word: str) -> int:
    """Return which letters (the lowest five bits of code points) a word has: bit 2n once, bit 2n + 1 twice or oftener.

    One letter put in, left out or changed for another changes at most two bits.
    """
    found = 0
    for letter in word:
        once = 1 << 2 * (ord(letter) % _LETTERS)
        found |= once << 1 if found & once else once
    return found


def signatures(terms: TermList) -> Keys:
    """Return the signature of every term."""
    found = np.zeros(terms.size, np.uint64)
    for low in range(0, terms.size, _SLICE):
        high = min(low + _SLICE, terms.size)
        letters, lengths = _letters(terms, low, high)
        cell = np.repeat(np.arange(0, (high - low) * _LETTERS, _LETTERS), lengths)
        cell += letters % _LETTERS
        counts = np.bincount(cell, minlength=(high - low) * _LETTERS).reshape(-1, _LETTERS)
        bits = (counts > 0).astype(np.uint64) | (counts > 1).astype(np.uint64) << np.uint64(1)
        found[low:high] = np.bitwise_or.reduce(bits << _SHIFTS, axis=1)
    return found


def backwards(terms: TermList) -> Ints:
    """Return the numbers of the terms in order of their letters read from the end (of code points, not bytes)."""
    narrow: list[NDArray[Any]] = [np.zeros(0, np.uint8)]
    lengths = np.zeros(terms.size, np.int64)
    for low in range(0, terms.size, _SLICE):
        high = min(low + _SLICE, terms.size)
        letters, lengths[low:high] = _letters(terms, low, high)
        narrow.append(letters.astype(np.min_scalar_type(letters.max(initial=0))))
    return order_of(Strings(np.concatenate(narrow), sums(lengths)[1:] - 1, lengths, step=-1))


def _letters(terms: TermList, low: int, high: int) -> tuple[NDArray[np.uint32], Ints]:
    """Return the code points of some terms end to end, and how many each has."""
    text = terms.lines(low, high).decode("utf-8")
    letters = np.frombuffer(text.encode("utf-32-le"), "<u4")
    ends = np.flatnonzero(letters == ord("\n"))
    return letters[letters != ord("\n")], np.diff(ends, prepend=-1) - 1
