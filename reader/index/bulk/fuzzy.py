# SPDX-License-Identifier: MIT
"""Terms that differ from a word by a few letters put in, taken out or changed (Levenshtein, by code points)."""

import numpy as np
from numpy.typing import NDArray

from reader.index.bulk.slices import Integers, gathered
from reader.index.columnar.derived import signature
from reader.index.columnar.field import PositionalField

_WIDEST = 4  # bytes of a letter in UTF-8
_FAR = 100  # more than any distance asked for


def fuzzy_terms(field: PositionalField, word: str, most: int, beginning: int = 0) -> Integers:
    """Return the numbers of the terms within `most`, rising, that share the first `beginning` letters of the word."""
    return near_terms(field, word, most, beginning)[0]


def near_terms(field: PositionalField, word: str, most: int, beginning: int = 0) -> tuple[Integers, NDArray[np.int8]]:
    """Return the numbers as `fuzzy_terms` does, and beside them how far each is away."""
    low, high = field.prefix_range(word[:beginning].encode()) if beginning else (0, field.size)
    differing = np.bitwise_count(field.signature[low:high] ^ np.uint64(signature(word)))
    numbers = np.flatnonzero(differing <= 2 * most) + low
    numbers, begin, end = _of_length(field, numbers, word, most)
    letters = np.frombuffer(gathered(field.terms, begin, end).tobytes().decode().encode("utf-32-le"), "<u4")
    ends = np.flatnonzero(letters == ord("\n"))
    size = np.diff(ends, prepend=-1) - 1
    kept = np.flatnonzero(np.abs(size - len(word)) <= most)
    numbers, size, first = numbers[kept], size[kept], ends[kept] - size[kept]
    # one column a word, its letters from above; what follows them doesn't matter
    rows = np.arange(len(word) + most)[:, None]
    letters = letters.astype(np.min_scalar_type(letters.max(initial=0)))
    matrix = letters[np.minimum(first + rows, max(len(letters) - 1, 0))]
    steps = _distances(word, matrix, size, most)
    near = steps <= most
    return numbers[near], steps[near]


def _of_length(field: PositionalField, numbers: Integers, word: str, most: int) -> tuple[Integers, Integers, Integers]:
    """Return the terms that have as many bytes as a near one can have, where each begins, and the next one."""
    begin, end = field.offsets[numbers].astype(np.int64), field.offsets[numbers + 1].astype(np.int64)
    own, widest = len(word.encode()) + 1, max((len(letter.encode()) for letter in word), default=0)
    size = end - begin
    kept = np.flatnonzero((size >= own - widest * most) & (size <= own + _WIDEST * most))
    return numbers[kept], begin[kept], end[kept]


def _distances(word: str, matrix: NDArray[np.unsignedinteger], size: Integers, most: int) -> NDArray[np.int8]:
    """Return the distance of every column; of those further away than `most`, some number above it.

    Row by row of Levenshtein's table, all words at once, and of each row only the cells that can be within `most`.
    """
    width, words = matrix.shape
    row = np.full((width + 1, words), _FAR, np.int8)
    row[: most + 1] = np.arange(most + 1, dtype=np.int8)[: width + 1, None]
    for place, letter in enumerate(word, 1):
        low, high = max(1, place - most), min(width, place + most)
        change = row[low - 1 : high] + (matrix[low - 1 : high] != ord(letter))
        np.minimum(change, row[low : high + 1] + 1, out=change)
        np.minimum(change, _FAR, out=change)  # of long words, or the sums run over
        fresh = np.full_like(row, _FAR)
        if place <= most:
            fresh[0] = place
        fresh[low : high + 1] = change
        for at in range(low, high + 1):
            np.minimum(fresh[at], fresh[at - 1] + 1, out=fresh[at])
        row = fresh
    steps: NDArray[np.int8] = row[size, np.arange(words)]
    return steps
