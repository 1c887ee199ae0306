# SPDX-License-Identifier: MIT
"""Which occurrences of words in one text are near one another, as `reader.model.query.Near` counts it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reader.model.query import Near, NearPart, Phrase
from reader.text.folded_copy import FoldedCopy

Place = tuple[int, int]
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class _Occurrence:
    """A part of the query in the text: its first and its last word by number, its place in letters."""

    first: int
    last: int
    part: int
    place: Place


def near_places(copy: FoldedCopy, near: Near, found: Sequence[Sequence[Place]]) -> Iterator[Place]:
    """Yield the places of the parts' occurrences (`found`, in order, a list a part) that belong to a match."""
    if not all(found):
        return
    from_letter, to_letter = min(places[0][0] for places in found), max(places[-1][1] for places in found)
    starts = [match.start() for match in copy.grammar.word.finditer(copy.text, from_letter, to_letter)]
    parts = [
        [
            _Occurrence(bisect_left(starts, start), bisect_left(starts, end) - 1, number, (start, end))
            for start, end in places
        ]
        for number, places in enumerate(found)
    ]
    kept = _in_order(parts, near.distance) if near.ordered else _together(parts, near)
    yield from sorted({occurrence.place for occurrence in kept})


def _in_order(parts: list[list[_Occurrence]], distance: int) -> list[_Occurrence]:
    """Return what belongs to a row in which each begins at most `distance` words behind the end of the one before."""
    for before, behind in zip(range(len(parts)), range(1, len(parts)), strict=False):
        lasts = [one.last for one in parts[before]]
        parts[behind] = [one for one in parts[behind] if _any_in(lasts, one.first - distance, one.first - 1)]
    for before in reversed(range(len(parts) - 1)):
        firsts = [one.first for one in parts[before + 1]]
        parts[before] = [one for one in parts[before] if _any_in(firsts, one.last + 1, one.last + distance)]
    return [one for part in parts for one in part]


def _any_in(numbers: Sequence[int], least: int, most: int) -> bool:
    """Tell whether one of rising numbers is in a range, both ends inclusive."""
    at = bisect_left(numbers, least)
    return at < len(numbers) and numbers[at] <= most


def _together(parts: list[list[_Occurrence]], near: Near) -> list[_Occurrence]:
    """Return what lies in a stretch of text that is short enough and has all parts, each in a place of its own."""
    reach = near.distance + sum(_words_of(part) - 1 for part in near.parts)
    every = sorted((one for part in parts for one in part), key=lambda one: (one.first, one.last))
    whole = list(_whole_stretches(every, reach, len(parts)))
    kept = []
    for one in every:
        at = bisect_right(whole, one.first) - 1  # the stretch that begins last gives it most room
        if at >= 0 and one.last <= whole[at] + reach:
            kept.append(one)
    return kept


def _words_of(part: NearPart) -> int:
    return len(part.words) if isinstance(part, Phrase) else 1


def _whole_stretches(every: Sequence[_Occurrence], reach: int, parts: int) -> Iterator[int]:
    """Yield the first words of stretches of `reach` words more that have all parts; rising. Goes through once.

    It has as many places as parts; that of three or more parts two might only have one place between them is not seen.
    """
    by_end = sorted(every, key=lambda one: one.last)
    inside: Counter[int] = Counter()
    places: Counter[Place] = Counter()
    taken = 0
    for left in every:
        while taken < len(by_end) and by_end[taken].last <= left.first + reach:
            one = by_end[taken]
            taken += 1
            inside[one.part] += 1
            places[one.place] += 1
        if len(inside) == parts <= len(places):
            yield left.first
        _drop(inside, left.part)
        _drop(places, left.place)


def _drop(counts: Counter[_Key], key: _Key) -> None:
    """Count one less, and forget what has come to nothing."""
    counts[key] -= 1
    if not counts[key]:
        del counts[key]
