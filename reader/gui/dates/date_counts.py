# SPDX-License-Identifier: MIT
"""How many articles each year, month and day has: counted up on the search's thread, ready to be shown."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reader.model.search import DayCount, Unknown


@dataclass(frozen=True, slots=True)
class MonthCount:
    """One month. `days` are days of the month with their articles; of `unknown` ones no day is known."""

    month: int
    articles: int = 0
    days: tuple[tuple[int, int], ...] = ()
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


class _Year:
    """A year while it is counted."""

    def __init__(self) -> None:
        self.months: dict[int, list[tuple[int, int]]] = {}
        self.days_unknown: dict[int, int] = {}
        self.unknown = 0


def count_up(counts: Iterable[DayCount]) -> Calendar:
    """Count by years, months and days. `counts` are in order of time."""
    years: dict[int, _Year] = {}
    undated = unknown = 0
    for count in counts:
        day = count.day
        if day is None:
            undated += count.articles
            continue
        open_part = count.unknown if count.until else None
        if open_part is Unknown.YEAR:
            unknown += count.articles
            continue
        year = years.get(day.year)
        if year is None:
            year = years[day.year] = _Year()
        if open_part is None:
            year.months.setdefault(day.month, []).append((day.day, count.articles))
        elif open_part is Unknown.DAY:
            year.days_unknown[day.month] = year.days_unknown.get(day.month, 0) + count.articles
        else:
            year.unknown += count.articles
    return Calendar(tuple(_year(number, years[number]) for number in sorted(years)), unknown, undated)


def _year(number: int, year: _Year) -> YearCount:
    months = tuple(
        _month(month, tuple(year.months.get(month, ())), year.days_unknown.get(month, 0))
        for month in sorted({*year.months, *year.days_unknown})
    )
    return YearCount(number, sum(month.articles for month in months) + year.unknown, months, year.unknown)


def _month(number: int, days: tuple[tuple[int, int], ...], unknown: int) -> MonthCount:
    return MonthCount(number, sum(articles for _, articles in days) + unknown, days, unknown)


def _within(year: YearCount, earliest: date, latest: date) -> int:
    if earliest <= date(year.year, 1, 1) and date(year.year, 12, 31) <= latest:
        return year.articles
    articles = 0
    for month in year.months:
        of_days = [n for day, n in month.days if earliest <= date(year.year, month.month, day) <= latest]
        first, last = month_bounds(year.year, month.month)
        articles += sum(of_days) + (month.unknown if earliest <= first and last <= latest else 0)
    return articles


def month_bounds(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
