# SPDX-License-Identifier: MIT
"""Finite automata of expressions: they read a word once, from left to right, whatever repeats in the expression.

Made by Glushkov's construction: a state is the set of places in the expression where the reading may be.
"""

import re._constants as signs  # type: ignore[import-not-found]  # no stub
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import regex
from numpy.typing import NDArray

from reader.index.bulk.sets import Flags

Part = tuple[Any, Any]
"""A part of an expression, as the parser of `re` gives it."""

Steps = NDArray[np.intp]

REFUSED, ACCEPTED, START = 0, 1, 2
"""States; the first two are never left: no word that begins so fits, or each one."""

_MOST_PLACES = 400
_MOST_STATES = 1000
_MOST_CLASSES = 250
_CATEGORIES = {
    signs.CATEGORY_DIGIT: r"\d",
    signs.CATEGORY_NOT_DIGIT: r"\D",
    signs.CATEGORY_SPACE: r"\s",
    signs.CATEGORY_NOT_SPACE: r"\S",
    signs.CATEGORY_WORD: r"\w",
    signs.CATEGORY_NOT_WORD: r"\W",
}


class NoAutomatonError(Exception):
    """The expression asks for what an automaton can't tell, or for one that would be too large."""


@dataclass(frozen=True, slots=True, eq=False)
class Automaton:
    """`steps[state, class]` is the next state, `START` the first. A word ends in class 0, and then it is decided.

    `classes` are those of the letters for which it was made.
    """

    steps: Steps
    classes: NDArray[np.uint8]


def automaton(parts: Sequence[Part], letters: str) -> Automaton:
    """Make the automaton of an expression for words of these letters. Raises `NoAutomatonError`."""
    places = _Places()
    whole = places.sequence(parts)
    places.follow[0] = whole.first
    kinds, classes = _classes(places.letters[1:], letters)
    return Automaton(_steps(places.follow, whole.last | {0} if whole.empty else whole.last, kinds), classes)


def backwards(parts: Sequence[Part]) -> list[Part]:
    """Return the expression that fits the same words read from the end, if an automaton can be made of it."""
    return [_backwards(part) for part in reversed(list(parts))]


def _backwards(part: Part) -> Part:
    kind, value = part
    if kind is signs.SUBPATTERN:
        return kind, (*value[:3], backwards(value[3]))
    if kind is signs.BRANCH:
        return kind, (value[0], [backwards(branch) for branch in value[1]])
    if kind in (signs.MAX_REPEAT, signs.MIN_REPEAT):
        return kind, (*value[:2], backwards(value[2]))
    return part


@dataclass(frozen=True, slots=True)
class _Piece:
    """Of a part of an expression: whether nothing fits it, at which places it may begin, and end."""

    empty: bool
    first: frozenset[int]
    last: frozenset[int]


_NOTHING = _Piece(True, frozenset(), frozenset())  # noqa: FBT003


class _Places:
    """The places of an expression: which letter stands at each, and which others may follow it. 0 is the beginning."""

    def __init__(self) -> None:
        self.letters: list[Part] = [(None, None)]
        self.follow: list[frozenset[int]] = [frozenset()]

    def sequence(self, parts: Sequence[Part]) -> _Piece:
        whole = _NOTHING
        for part in parts:
            whole = self._behind(whole, self._piece(part))
        return whole

    def _piece(self, part: Part) -> _Piece:
        kind, value = part
        if kind in (signs.LITERAL, signs.NOT_LITERAL, signs.ANY):
            return self._letter(part)
        if kind is signs.IN:
            return self._letter((kind, tuple(value)))
        if kind is signs.SUBPATTERN and not value[1] and not value[2]:
            return self.sequence(value[3])
        if kind is signs.BRANCH:
            return _either([self.sequence(branch) for branch in value[1]])
        if kind in (signs.MAX_REPEAT, signs.MIN_REPEAT):
            return self._repeated(part)
        raise NoAutomatonError

    def _letter(self, part: Part) -> _Piece:
        if len(self.letters) > _MOST_PLACES:
            raise NoAutomatonError
        self.letters.append(part)
        self.follow.append(frozenset())
        here = frozenset((len(self.letters) - 1,))
        return _Piece(False, here, here)  # noqa: FBT003

    def _repeated(self, part: Part) -> _Piece:
        least, most, parts = part[1]
        whole = _NOTHING
        for _ in range(least):
            whole = self._behind(whole, self.sequence(parts))
        if most is not signs.MAXREPEAT:
            for _ in range(most - least):
                whole = self._behind(whole, _either([_NOTHING, self.sequence(parts)]))
            return whole
        again = self.sequence(parts)
        self._join(again.last, again.first)
        return self._behind(whole, _either([_NOTHING, again]))

    def _behind(self, one: _Piece, other: _Piece) -> _Piece:
        self._join(one.last, other.first)
        first = one.first | other.first if one.empty else one.first
        last = one.last | other.last if other.empty else other.last
        return _Piece(one.empty and other.empty, first, last)

    def _join(self, some: frozenset[int], behind: frozenset[int]) -> None:
        for place in some:
            self.follow[place] |= behind


def _either(pieces: Sequence[_Piece]) -> _Piece:
    first = frozenset[int]().union(*(piece.first for piece in pieces))
    last = frozenset[int]().union(*(piece.last for piece in pieces))
    return _Piece(any(piece.empty for piece in pieces), first, last)


def _classes(places: Sequence[Part], letters: str) -> tuple[list[frozenset[int]], NDArray[np.uint8]]:
    """Put letters that fit at the same places in one class: return the places of each class, and the letters' classes.

    Class 0 has no places, and of the letters only the line feed.
    """
    at: dict[Part, list[int]] = {}
    for place, part in enumerate(places, 1):
        at.setdefault(part, []).append(place)
    points = np.frombuffer(letters.encode("utf-32-le"), "<u4")
    told = [(_fits(part, points), own) for part, own in at.items()]
    alike = (points == ord("\n")).astype(np.intp)
    for fits, _ in told:
        alike = np.unique(2 * alike + fits, return_inverse=True)[1]
    kinds, classes = [frozenset[int]()], np.zeros(len(letters), np.uint8)
    for number, first in enumerate(np.unique(alike, return_index=True)[1].tolist()):
        if letters[first] == "\n":
            continue
        if len(kinds) > _MOST_CLASSES:
            raise NoAutomatonError
        classes[alike == number] = len(kinds)
        kinds.append(frozenset(place for fits, own in told if fits[first] for place in own))
    return kinds, classes


def _fits(part: Part, points: NDArray[np.uint32]) -> Flags:
    """Tell of each letter whether it fits."""
    kind, value = part
    if kind in (signs.ANY, signs.LITERAL, signs.NOT_LITERAL):
        same: Flags = points == (ord("\n") if kind is signs.ANY else value)
        return same if kind is signs.LITERAL else ~same
    if kind is signs.RANGE:
        between: Flags = (points >= value[0]) & (points <= value[1])
        return between
    if kind is signs.CATEGORY:
        category = regex.compile(_CATEGORIES[value])
        return np.array([category.fullmatch(chr(point)) is not None for point in points.tolist()], np.bool_)
    inverted = value[0] == (signs.NEGATE, None)
    found = np.zeros(len(points), np.bool_)
    for item in value[inverted:]:
        found |= _fits(item, points)
    return ~found if inverted else found


def _steps(follow: Sequence[frozenset[int]], ends: frozenset[int], kinds: Sequence[frozenset[int]]) -> Steps:
    """Return for each set of places that can be reached a row of the next ones by class; the first is `START`."""
    beginning = frozenset((0,))
    numbers = {beginning: START}
    todo = [beginning]
    rows = [[REFUSED] * len(kinds), [ACCEPTED] * len(kinds)]
    for state in todo:
        after = frozenset[int]().union(*(follow[place] for place in state))
        row = [ACCEPTED if state & ends else REFUSED]
        for fitting in kinds[1:]:
            reached = after & fitting
            if reached not in numbers:
                numbers[reached] = len(todo) + START
                todo.append(reached)
            row.append(numbers[reached])
        rows.append(row)
        if len(todo) > _MOST_STATES:
            raise NoAutomatonError
    return _decided(np.array(rows, np.intp))


def _decided(steps: Steps) -> Steps:
    """Let each state from which all words fit, or none, be `ACCEPTED` or `REFUSED` at once."""
    hopeful = np.zeros(len(steps), np.bool_)
    hopeful[ACCEPTED] = True
    certain = np.ones(len(steps), np.bool_)
    certain[REFUSED] = False
    for _ in range(len(steps)):
        hopeful |= hopeful[steps].any(axis=1)
        certain &= certain[steps].all(axis=1)
    states = np.arange(len(steps))
    states[certain], states[~hopeful] = ACCEPTED, REFUSED
    decided: Steps = states[steps]
    return decided
