# SPDX-License-Identifier: MIT
"""How many articles each year, month and day has: counted up on the search's thread, ready to be shown."""

from bisect import bisect_right
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import compress
from operator import eq, ne
from typing import overload

from reader.model.day_columns import DayColumns, columns_of
from reader.model.search import DayCount, Unknown, unknown_part


@dataclass(frozen=True, slots=True)
class MonthCount:
    """One month. `days` are days of the month with their articles; of `unknown` ones no day is known."""

    month: int
    articles: int = 0
    days: Sequence[tuple[int, int]] = ()
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class YearCount:
    """One year; of `unknown` articles not even the month is known."""

    year: int
    articles: int = 0
    months: tuple[MonthCount, ...] = ()
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """Years that have articles, in order of time. `unknown`: they lie between two days of different years."""

    years: tuple[YearCount, ...] = ()
    unknown: int = 0
    undated: int = 0

    def articles(self, earliest: date, latest: date) -> int:
        """Return how many are known to be of a range of whole days."""
        return sum(_within(year, earliest, latest) for year in self.years if earliest.year <= year.year <= latest.year)


class MonthDays(Sequence[tuple[int, int]]):
    """The days of one month whose articles are known to be of them: made when they are looked at."""

    def __init__(self, columns: DayColumns, first: int, end: int) -> None:
        self._columns = columns
        self._range = range(first, end)

    def __len__(self) -> int:
        return len(self._all())

    @overload
    def __getitem__(self, at: int) -> tuple[int, int]: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[tuple[int, int], ...]: ...

    def __getitem__(self, at: int | slice) -> tuple[int, int] | tuple[tuple[int, int], ...]:
        return self._all()[at]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self._all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all() == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # it is equal to a tuple, which has another

    def _all(self) -> tuple[tuple[int, int], ...]:
        first, last, articles, _ = self._columns
        return tuple((date.fromordinal(first[at]).day, articles[at]) for at in self._range if first[at] == last[at])


class _Year:
    """A year while it is counted."""

    def __init__(self) -> None:
        self.months: dict[int, tuple[int, MonthDays]] = {}
        self.days_unknown: dict[int, int] = {}
        self.unknown = 0


def count_up(days: Sequence[DayCount]) -> Calendar:
    """Count by years, months and days. `days` are in order of time. The steps in Python are those of months."""
    columns = columns_of(days)
    years: defaultdict[int, _Year] = defaultdict(_Year)
    for year, month, first, end in _months(columns.first):
        known = _exact(columns, first, end)
        if known:
            years[year].months[month] = known, MonthDays(columns, first, end)
    unknown = _count_inexact(columns, years)
    return Calendar(tuple(_year(number, years[number]) for number in sorted(years)), unknown, columns.undated)


def _months(firsts: Sequence[int]) -> Iterator[tuple[int, int, int, int]]:
    """Yield each month in which groups begin: year, month, where its groups begin and end."""
    at = 0
    while at < len(firsts):
        day = date.fromordinal(firsts[at])
        last = day.replace(day=monthrange(day.year, day.month)[1]).toordinal()
        end = bisect_right(firsts, last, at)
        yield day.year, day.month, at, end
        at = end


def _exact(columns: DayColumns, first: int, end: int) -> int:
    """Return how many articles of these groups have a day that is known."""
    firsts, lasts, articles = (column[first:end] for column in columns[:3])
    return sum(articles) if firsts == lasts else sum(compress(articles, map(eq, firsts, lasts)))


def _count_inexact(columns: DayColumns, years: defaultdict[int, _Year]) -> int:
    """Count into `years` what has no day; return how many have not even a year."""
    if columns.first == columns.last:
        return 0
    unknown = 0
    for first, last, articles in compress(zip(*columns[:3], strict=True), map(ne, columns.first, columns.last)):
        day = date.fromordinal(first)
        match unknown_part(day, date.fromordinal(last)):
            case Unknown.YEAR:
                unknown += articles
            case Unknown.MONTH:
                years[day.year].unknown += articles
            case Unknown.DAY:
                of_days = years[day.year].days_unknown
                of_days[day.month] = of_days.get(day.month, 0) + articles
    return unknown


def _year(number: int, year: _Year) -> YearCount:
    months = tuple(
        _month(month, year.months.get(month), year.days_unknown.get(month, 0))
        for month in sorted({*year.months, *year.days_unknown})
    )
    return YearCount(number, sum(month.articles for month in months) + year.unknown, months, year.unknown)


def _month(number: int, known: tuple[int, MonthDays] | None, unknown: int) -> MonthCount:
    articles, days = known or (0, ())
    return MonthCount(number, articles + unknown, days, unknown)


def _within(year: YearCount, earliest: date, latest: date) -> int:
    if earliest <= date(year.year, 1, 1) and date(year.year, 12, 31) <= latest:
        return year.articles
    articles = 0
    for month in year.months:
        first, last = month_bounds(year.year, month.month)
        if earliest <= first and last <= latest:
            articles += month.articles
            continue
        if last < earliest or latest < first:
            continue
        of_days = [n for day, n in month.days if earliest <= date(year.year, month.month, day) <= latest]
        articles += sum(of_days)
    return articles


def month_bounds(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
