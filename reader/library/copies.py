# SPDX-License-Identifier: MIT
"""Folding copies in what was found, so that frequencies don't lie: of each group one article stays listed."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import compress

from reader.model.copies import CopyPlace
from reader.model.search import ResultSet

_Key = tuple[date | None, date | None]


class CopyTable:
    """Which articles are copies of which, as the catalog knew it at one moment."""

    def __init__(self, places: Iterable[CopyPlace]) -> None:
        self._places = {place.number: place for place in places}
        self._groups: defaultdict[int, list[int]] = defaultdict(list)
        for place in sorted(self._places.values(), key=lambda place: place.rank):
            self._groups[place.group].append(place.number)

    def of(self, number: int) -> tuple[int, ...]:
        """Return the copies of an article, in their order (see `CopyPlace`), without itself."""
        place = self._places.get(number)
        return tuple(other for other in self._groups[place.group] if other != number) if place else ()

    def fold(self, found: ResultSet) -> ResultSet:
        """Return what was found with one article of each group, the first in its order among those that match."""
        behind = self._behind(found.numbers)
        if not behind:
            return found
        days = {(count.day, count.until): count for count in found.days}
        away: set[int] = set()
        left: Counter[_Key] = Counter({key: count.articles for key, count in days.items()})
        for others in behind.values():
            for number in others:
                key = _key(self._places[number])
                if left[key] > 0:  # else the index doesn't know its newest date yet: it will in a moment
                    left[key] -= 1
                    away.add(number)
        copies = {
            number: folded
            for number, others in behind.items()
            if (folded := tuple(other for other in others if other in away))
        }
        kept = (number not in away for number in found.numbers) if found.scores else ()
        return replace(
            found,
            numbers=array("q", (number for number in found.numbers if number not in away)),  # lets other threads run
            scores=tuple(compress(found.scores, kept)),
            days=tuple(replace(count, articles=left[key]) for key, count in days.items() if left[key]),
            undated=left[None, None],
            copies=copies,
            folded=len(away),
        )

    def _behind(self, numbers: Sequence[int]) -> dict[int, list[int]]:
        """Return, for each group of which several were found, the one that stays and those that go behind it."""
        groups: defaultdict[int, list[CopyPlace]] = defaultdict(list)
        for number in numbers:
            if number in self._places:
                place = self._places[number]
                groups[place.group].append(place)
        behind: dict[int, list[int]] = {}
        for places in groups.values():
            if len(places) > 1:
                first, *others = (place.number for place in sorted(places, key=lambda place: place.rank))
                behind[first] = others
        return behind


def _key(place: CopyPlace) -> _Key:
    """Return by what the article is counted (see `DayCount`)."""
    if not place.earliest:
        return None, None
    earliest = date.fromordinal(place.earliest)
    latest = date.fromordinal(place.latest) if place.latest else date.max
    return earliest, None if latest == earliest else latest
