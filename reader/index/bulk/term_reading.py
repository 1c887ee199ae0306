# SPDX-License-Identifier: MIT
"""Reads many terms at once by an automaton."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.bulk.automaton import ACCEPTED, START, Automaton, Part, automaton
from reader.index.bulk.sets import Flags
from reader.index.bulk.slices import Integers, gathered
from reader.index.columnar.field import Field

_SLICE = 1 << 15  # terms read at once: what is noted of them stays in the processor's cache
_ASCII = "".join(map(chr, range(128)))
_MOST_PAIRS = 1 << 16  # numbers in a table of two steps at once


def fitting_terms(field: Field, numbers: Integers, parts: Sequence[Part], cancel: CancelToken) -> Integers:
    """Return those of the terms (rising) that an expression fits from end to end. Raises `NoAutomatonError`."""
    reader = _Reader(automaton(parts, _ASCII + field.letters), field.letters)
    fits = np.zeros(len(numbers), np.bool_)
    for low in range(0, len(numbers), _SLICE):
        cancel.check()
        lines, begins = _lines(field, numbers[low : low + _SLICE])
        reader.read(lines, begins, fits[low : low + _SLICE])
    return numbers[fits]


def _lines(field: Field, numbers: Integers) -> tuple[bytes, Integers]:
    """Return the terms, each ended by a line feed, and at which byte each begins."""
    low, high = int(numbers[0]), int(numbers[-1]) + 1
    if high - low == len(numbers):
        begin = field.offsets[low:high].astype(np.int64)
        return field.lines(low, high), begin - begin[0]
    begin, end = field.offsets[numbers].astype(np.int64), field.offsets[numbers + 1].astype(np.int64)
    return gathered(field.terms, begin, end).tobytes(), np.cumsum(end - begin) - (end - begin)


class _Reader:
    """Takes two letters in one step, where the table of such steps is small enough."""

    def __init__(self, made: Automaton, letters: str) -> None:
        self._of_bytes = made.classes[: len(_ASCII)].tobytes() + bytes(len(_ASCII))
        self._of_letters = np.zeros(max(map(ord, _ASCII + letters)) + 1, np.uint8)
        self._of_letters[list(map(ord, _ASCII + letters))] = made.classes
        steps, self._kinds = made.steps, made.steps.shape[1]
        self._stride = 2 if steps.size * self._kinds <= _MOST_PAIRS else 1
        if self._stride == 2:
            steps = steps[steps].reshape(len(steps), -1)
        self._width = steps.shape[1]
        self._table = (steps * self._width).ravel()

    def read(self, lines: bytes, begins: Integers, fits: Flags) -> None:
        """Set the flags of the words, each ended by a line feed, that fit; `begins` are counted in bytes."""
        if lines.isascii():
            classes, at = np.frombuffer(lines.translate(self._of_bytes), np.uint8), begins
        else:
            classes = self._of_letters.take(np.frombuffer(lines.decode().encode("utf-32-le"), "<u4"))
            at = np.flatnonzero(classes == 0) + 1
            at[1:], at[0] = at[:-1], 0
        if self._stride == 2:
            classes = classes.astype(np.uint16)
            following = classes[1:].copy()
            classes *= np.uint16(self._kinds)
            classes[:-1] += following
        self._run(classes, at, fits)

    def _run(self, classes: NDArray[np.unsignedinteger], at: Integers, fits: Flags) -> None:
        """Take steps until all words are decided. Those that are may be taken on, beyond their ends."""
        words = np.arange(len(at))
        accepted = ACCEPTED * self._width
        state = np.full(len(at), START * self._width)
        while len(words):
            state += classes.take(at, mode="clip")
            state = self._table.take(state)
            at += self._stride
            undecided = state > accepted
            if np.count_nonzero(undecided) * 5 < len(words) * 4:
                fits[words[state == accepted]] = True
                left = np.flatnonzero(undecided)
                words, at, state = words[left], at[left], state[left]
