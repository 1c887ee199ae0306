# SPDX-License-Identifier: MIT
"""Counts by days as three columns: what is reckoned from them takes no step in Python for a day."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate, groupby
from typing import NamedTuple, Protocol, runtime_checkable

from reader.model.search import DayCount

_NO_BOUND = date.max.toordinal()


class DayColumns(NamedTuple):
    """The dated groups of what was found, in order of time, one entry each; and how many are undated.

    `first` and `last` are ordinals (`date.toordinal`), the same where the day is known.
    """

    first: Sequence[int]
    last: Sequence[int]
    articles: Sequence[int]
    undated: int = 0


@runtime_checkable
class Columned(Protocol):
    """Counts that have their columns at hand, the undated last with zeros as its days."""

    def columns(self) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
        """Return first days, last days and numbers of articles."""
        ...


def columns_of(days: Sequence[DayCount]) -> DayColumns:
    """Return the columns of counts in order of time, the undated last."""
    if isinstance(days, Columned):
        first, last, articles = days.columns()
        if len(first) and not first[-1]:
            return DayColumns(first[:-1], last[:-1], articles[:-1], articles[-1])
        return DayColumns(first, last, articles)
    dated = [(count.day.toordinal(), count.until, count.articles) for count in days if count.day is not None]
    return DayColumns(
        array("i", [first for first, _, _ in dated]),
        array("i", [until.toordinal() if until else first for first, until, _ in dated]),
        array("q", [articles for _, _, articles in dated]),
        sum(count.articles for count in days if count.day is None),
    )


def groups_of_rows(days: Iterable[tuple[date | None, date | None]]) -> "DayGroups":
    """Return the groups of some rows that stand newest first; each is known by its first and its last day."""
    spans = [(first.toordinal(), (last or date.max).toordinal()) for first, last in days if first is not None]
    counted = [(span, len(list(same))) for span, same in groupby(reversed(spans))]
    columns = DayColumns(
        [first for (first, _), _ in counted],
        [last for (_, last), _ in counted],
        [articles for _, articles in counted],
    )
    return DayGroups(columns, newest=True)


class DayGroups:
    """Which group of a list in order of date stands where: each has a number, in the order of time, the undated last.

    Made on a worker's thread; every question then takes as long with forty thousand days as with four.
    """

    def __init__(self, columns: DayColumns, *, newest: bool) -> None:
        self._columns = columns
        self.newest = newest
        self._before = array("q", accumulate(columns.articles, initial=0))
        self.dated = self._before[-1]

    def __bool__(self) -> bool:
        return bool(self.dated or self._columns.undated)

    @property
    def count(self) -> int:
        """How many groups have a day."""
        return len(self._columns.first)

    @property
    def years(self) -> tuple[int, int] | None:
        """The first and the last year in which a group begins; None where nothing has a date."""
        first = self._columns.first
        return (date.fromordinal(first[0]).year, date.fromordinal(first[-1]).year) if len(first) else None

    def at(self, place: int) -> int | None:
        """Return the number of the group that stands at a place of the list; None behind its end."""
        if not 0 <= place < self.dated + self._columns.undated:
            return None
        if place >= self.dated:
            return self.count
        return bisect_right(self._before, self.dated - 1 - place if self.newest else place) - 1

    def start(self, number: int) -> int:
        """Return the place of a group's first article."""
        if number == self.count:
            return self.dated
        return self.dated - self._before[number + 1] if self.newest else self._before[number]

    def group(self, number: int) -> DayCount:
        """Return what a group is of, and how many articles it has."""
        if number == self.count:
            return DayCount(None, self._columns.undated)
        first, last = self._columns.first[number], self._columns.last[number]
        until = None if first == last else date.fromordinal(min(last, _NO_BOUND))
        return DayCount(date.fromordinal(first), self._columns.articles[number], until)

    @property
    def firsts(self) -> Sequence[int]:
        """The first day of each dated group, as an ordinal, in order."""
        return self._columns.first


NO_GROUPS = DayGroups(DayColumns((), (), ()), newest=True)
"""Those of a list that isn't in order of date."""
