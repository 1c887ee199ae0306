# SPDX-License-Identifier: MIT
"""What the bytes of the stream tell about a set of terms: codes of single words, classes of many."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.index.bulk.sets import Flags
from reader.index.bulk.slices import Integers
from reader.index.columnar.field import PositionalField
from reader.index.columnar.term_classes import FIRST_CLASS

_MOST_RUNS = 4  # of bytes, for comparisons to be quicker than a table
_BYTES = 256


@dataclass(frozen=True, slots=True, eq=False)
class StreamBytes:
    """A byte in `sure` (256 flags) is one of the terms; one in `perhaps` may be any of its class.

    `doubtful` are those of the terms, rising, whose bytes are in `perhaps`: their positions must be looked up.
    """

    sure: Flags
    perhaps: Flags
    doubtful: Integers


def bytes_of_terms(field: PositionalField, numbers: Integers) -> StreamBytes:
    """Return what the stream of a coded field tells of some terms, which are rising."""
    classes = len(field.classes)
    at = np.searchsorted(numbers, field.coded)
    known = numbers[np.minimum(at, len(numbers) - 1)] == field.coded if len(numbers) else np.zeros(len(at), np.bool_)
    sure, perhaps = np.zeros(_BYTES, np.bool_), np.zeros(_BYTES, np.bool_)
    sure[1 : len(field.coded) + 1] = known
    members = np.diff(np.searchsorted(numbers, field.classes), append=len(numbers))
    plain = np.ones(len(numbers), np.bool_)
    plain[at[known]] = False
    coded = class_of(field, field.coded)
    own = members - np.bincount(coded[known], minlength=classes)
    whole = np.diff(field.classes, append=field.size) - np.bincount(coded, minlength=classes)
    sure[FIRST_CLASS : FIRST_CLASS + classes] = (own == whole) & (own > 0)
    perhaps[FIRST_CLASS : FIRST_CLASS + classes] = (own < whole) & (own > 0)
    return StreamBytes(sure, perhaps, numbers[plain & np.repeat(perhaps[FIRST_CLASS : FIRST_CLASS + classes], members)])


def byte_of_term(field: PositionalField, number: int) -> int:
    """Return the byte that a term has in the stream."""
    return field.code_at.get(number) or FIRST_CLASS + int(class_of(field, np.array(number)))


def class_of(field: PositionalField, numbers: Integers) -> Integers:
    """Return the class of each of some terms, whether they have codes or not."""
    return np.searchsorted(field.classes, numbers, side="right") - 1


def windows(stream: NDArray[np.uint8], begins: Integers, width: int) -> NDArray[np.uint8]:
    """Return the `width` bytes from each of some places on, a row each; so many must be there."""
    overlapping = np.ndarray((len(stream) - width + 1,), f"V{width}", stream, strides=(1,))  # copied as one item each
    return overlapping[begins].view(np.uint8).reshape(-1, width)


class Sought:
    """Some bytes, to be looked for in pieces of the stream."""

    def __init__(self, table: Flags) -> None:
        self._table = table.tobytes()
        edges = np.flatnonzero(np.diff(table, prepend=False, append=False)).reshape(-1, 2)
        self._runs = [(np.uint8(low), np.uint8(high - 1 - low)) for low, high in edges.tolist()]

    def mask(self, part: NDArray[np.uint8]) -> Flags:
        """Tell of each byte whether it is one of those sought."""
        if not 0 < len(self._runs) <= _MOST_RUNS:
            return np.frombuffer(bytearray(part).translate(self._table), np.bool_)
        found = _within(part, *self._runs[0])
        for run in self._runs[1:]:
            found |= _within(part, *run)
        return found


def _within(part: NDArray[np.uint8], low: np.uint8, width: np.uint8) -> Flags:
    found: Flags = part - low <= width if width else part == low  # bytes before `low` wrap round to large ones
    return found
