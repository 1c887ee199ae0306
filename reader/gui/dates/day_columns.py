# SPDX-License-Identifier: MIT
"""The groups of days in a list in order of date, out of columns: no step in Python for a day."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate, groupby

from reader.model.day_columns import DayColumns
from reader.model.search import DayCount

_NO_BOUND = date.max.toordinal()


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
