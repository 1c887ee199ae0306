# SPDX-License-Identifier: MIT
"""Reads many terms at once by an automaton."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.bulk.automaton import ACCEPTED, START, Automaton, Part, automaton, backwards
from reader.index.bulk.candidates import is_any
from reader.index.bulk.sets import Flags
from reader.index.bulk.slices import Integers, gathered
from reader.index.columnar.field import Field

_SLICE = 1 << 15  # terms read at once: what is noted of them stays in the processor's cache
_SPREAD = 4  # terms among so many times as many are quicker read where they stand than taken out
_ASCII = "".join(map(chr, range(128)))
_MOST_STEPS = 1 << 16  # numbers in a table of several steps at once
_MOST_LETTERS = 4  # of a word taken in one step


class TermReader:
    """Tells which terms of a field an expression fits from end to end. Raises `NoAutomatonError`.

    One that begins with anything is read from the end: of most words that decides sooner.
    """

    def __init__(self, field: Field, parts: Sequence[Part]) -> None:
        self._field = field
        from_end = is_any(parts[:1]) and not is_any(parts[-1:])
        made = automaton(backwards(parts) if from_end else parts, _ASCII + field.letters)
        self._reader = _Reader(made, field.letters, from_end=from_end)

    def fitting(self, numbers: Integers, cancel: CancelToken) -> Integers:
        """Return those of the terms (rising) that it fits."""
        fits = np.zeros(len(numbers), np.bool_)
        for low in range(0, len(numbers), _SLICE):
            cancel.check()
            self._reader.read(_lines(self._field, numbers[low : low + _SLICE]), fits[low : low + _SLICE])
        return numbers[fits]


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """Words, each ended by a line feed; at which byte each begins; and which of them are asked about, if not all."""

    words: bytes
    begins: Integers
    chosen: Integers | None = None


def _lines(field: Field, numbers: Integers) -> _Lines:
    low, high = int(numbers[0]), int(numbers[-1]) + 1
    if high - low <= _SPREAD * len(numbers):
        begin = field.offsets[low:high].astype(np.int64)
        return _Lines(field.lines(low, high), begin - begin[0], None if high - low == len(numbers) else numbers - low)
    begin, end = field.offsets[numbers].astype(np.int64), field.offsets[numbers + 1].astype(np.int64)
    return _Lines(gathered(field.terms, begin, end).tobytes(), np.cumsum(end - begin) - (end - begin))


class _Reader:
    """Takes several letters in one step, where the table of such steps is small enough."""

    def __init__(self, made: Automaton, letters: str, *, from_end: bool) -> None:
        self._from_end = from_end
        self._of_bytes = made.classes[: len(_ASCII)].tobytes() + bytes(len(_ASCII))
        self._of_letters = np.zeros(max(map(ord, _ASCII + letters)) + 1, np.uint8)
        self._of_letters[list(map(ord, _ASCII + letters))] = made.classes
        steps, self._kinds = made.steps, made.steps.shape[1]
        self._stride = 1
        while self._stride < _MOST_LETTERS and steps.size * steps.shape[1] <= _MOST_STEPS:
            steps = steps[steps].reshape(len(steps), -1)
            self._stride *= 2
        self._width = steps.shape[1]
        self._table = (steps * self._width).ravel()

    def read(self, lines: _Lines, fits: Flags) -> None:
        """Set the flags of the words asked about that fit."""
        if lines.words.isascii():
            classes, at = np.frombuffer(lines.words.translate(self._of_bytes), np.uint8), lines.begins
        else:
            classes = self._of_letters.take(np.frombuffer(lines.words.decode().encode("utf-32-le"), "<u4"))
            at = np.flatnonzero(classes == 0) + 1
            at[1:], at[0] = at[:-1], 0
        if self._from_end:
            at = len(classes) - np.append(at[1:], len(classes))
            classes = np.append(classes[-2::-1], np.uint8(0))
        if lines.chosen is not None:
            at = at[lines.chosen]
        self._run(self._together(classes) if self._stride > 1 else classes, at, fits)

    def _together(self, of_one: NDArray[np.uint8]) -> NDArray[np.uint16]:
        """Tell of each letter by one number its class and those of the letters behind it that share its step."""
        classes = of_one.astype(np.uint16)
        kinds, letters = self._kinds, 1
        while letters < self._stride:
            following = classes[letters:].copy()
            classes *= np.uint16(kinds)
            classes[:-letters] += following
            kinds, letters = kinds * kinds, 2 * letters
        return classes

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
