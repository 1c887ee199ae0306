# SPDX-License-Identifier: MIT
"""Classes of words without a code: neighbouring terms that share a byte of the stream, so that it tells them apart."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Bytes, Ints, sums
from reader.index.columnar.damage import damaged
from reader.index.columnar.term_list import TermList

FIRST_CLASS = 128
"""The byte of the first class; those of the others follow."""

MOST_CLASSES = 256 - FIRST_CLASS

_BYTES_COMPARED = 8


def cut_classes(terms: TermList, counts: Ints, most: int) -> Ints:
    """Return the first term of each of at most `most` classes with about as many occurrences (`counts`) each.

    They are cut, as near to even shares, where most of a word's beginning changes: a short prefix is whole classes.
    """
    if not terms.size:
        return np.zeros(0, np.int64)
    before = sums(counts)
    edges = (2 * np.arange(1, most + 1) - 1) * int(before[-1]) // (2 * most)  # halfway between even shares
    at = np.searchsorted(before[1:-1], edges) + 1
    shared = _shared_beginnings(terms)
    cuts = [low + int(np.argmin(shared[low:high])) for low, high in pairwise(at) if low < high]
    return np.array([0, *cuts], np.int64)


def checked_classes(column: NDArray[np.uint32], size: int) -> Ints:
    """Return the classes of `size` terms as they stand in a file. Raises `StoreDamagedError` if they can't be such."""
    bounds = np.append(column, size).astype(np.int64)
    if len(column) > MOST_CLASSES or bounds[0] or (size and (np.diff(bounds) <= 0).any()):
        raise damaged()
    return bounds[:-1]


def class_bytes(classes: Ints, size: int) -> Bytes:
    """Return the byte of each of `size` terms."""
    own = np.arange(FIRST_CLASS, FIRST_CLASS + len(classes)).astype(np.uint8)
    return np.repeat(own, np.diff(classes, append=size))


def _shared_beginnings(terms: TermList) -> NDArray[np.uint8]:
    """Return how many of its first bytes (up to eight) each term shares with the one before; the first one none."""
    begins = terms.offsets[:-1].astype(np.int64)
    shared = np.zeros(terms.size, np.uint8)
    same = np.ones(terms.size - 1, np.bool_)
    for byte in range(_BYTES_COMPARED):
        letter = terms.terms[np.minimum(begins + byte, len(terms.terms) - 1)]
        same &= letter[1:] == letter[:-1]
        shared[1:] += same
    return shared
