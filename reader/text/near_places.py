# SPDX-License-Identifier: MIT
"""Which occurrences of words in one text are near one another, as `reader.model.query.Near` counts it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from reader.model.query import Near, NearPart, Phrase
from reader.model.texts import Span
from reader.text.folded_copy import FoldedCopy

Place = tuple[int, int]
_NOWHERE = Span(0, 0)
_DOUBTS = 100  # stretches looked into where parts share words; the others of a text are marked without


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
    """Return what lies in a stretch of text that is short enough and has all parts, each in words of its own."""
    reach = near.distance + sum(_words_of(part) - 1 for part in near.parts)
    likes: dict[NearPart, list[int]] = {}
    for number, part in enumerate(near.parts):
        likes.setdefault(replace(part, span=_NOWHERE), []).append(number)
    alike = {numbers[0]: numbers for numbers in likes.values()}  # parts that are the same stand in the same places
    every = sorted((one for number in alike for one in parts[number]), key=lambda one: (one.first, one.last))
    whole = list(_whole_stretches(every, reach, alike))
    kept = []
    for one in every:
        at = bisect_right(whole, one.first) - 1  # the stretch that begins last gives it most room
        if at >= 0 and one.last <= whole[at] + reach:
            kept.append(one)
    return kept


def _words_of(part: NearPart) -> int:
    return len(part.words) if isinstance(part, Phrase) else 1


def _whole_stretches(every: Sequence[_Occurrence], reach: int, alike: Mapping[int, Sequence[int]]) -> Iterator[int]:
    """Yield the first words of stretches of `reach` words more that have all parts; rising."""
    by_end = sorted(every, key=lambda one: one.last)
    apart = _are_apart(every)
    inside: Counter[int] = Counter()
    taken = doubts = 0
    for at, left in enumerate(every):
        while taken < len(by_end) and by_end[taken].last <= left.first + reach:
            inside[by_end[taken].part] += 1
            taken += 1
        if all(inside[part] >= len(numbers) for part, numbers in alike.items()):
            doubts += not apart
            if apart or doubts > _DOUBTS or _fits(every, at, left.first + reach, alike):
                yield left.first
        inside[left.part] -= 1


def _are_apart(every: Sequence[_Occurrence]) -> bool:
    """Tell whether no two occurrences share a word."""
    return all(before.last < behind.first for before, behind in pairwise(every))


def _fits(every: Sequence[_Occurrence], at: int, last: int, alike: Mapping[int, Sequence[int]]) -> bool:
    """Tell whether each part can have an occurrence, from that at `at` to the word `last`, without any sharing a word.

    For each set of parts, the least last word that a choice for them can have: whoever ends first leaves most room.
    """
    all_parts = (1 << sum(map(len, alike.values()))) - 1
    ends = {0: -1}
    for one in islice(every, at, None):
        if one.first > last or all_parts in ends:
            break
        if one.last > last:
            continue
        for chosen, end in list(ends.items()):
            free = next((number for number in alike[one.part] if not chosen >> number & 1), None)
            if free is not None and end < one.first and one.last < ends.get(chosen | 1 << free, one.last + 1):
                ends[chosen | 1 << free] = one.last
    return all_parts in ends
