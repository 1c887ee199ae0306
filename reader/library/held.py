# SPDX-License-Identifier: MIT
"""What an archive holds over time, laid out in squares: weeks or months, by year."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from reader.catalog.counts import DateCount

_MOST_YEARS_IN_WEEKS = 30
_REGULAR = 1 / 3  # of the squares between the first and the last hold something: what is empty is a gap
_EMPTY_YEARS = 3  # in a row are shown as one
_WEEKS = 52  # the last one has eight or nine days


class Unit(StrEnum):
    """What a square of the grid stands for."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Square:
    """A week or a month, with the articles that are surely of it. `gap`: there should have been some."""

    earliest: date
    latest: date
    articles: int
    gap: bool


@dataclass(frozen=True, slots=True)
class HeldYears:
    """A year of the grid; or several in a row without any article, which have no squares."""

    first: int
    last: int
    squares: tuple[Square, ...]

    @property
    def articles(self) -> int:
        """The articles in its squares."""
        return sum(square.articles for square in self.squares)


@dataclass(frozen=True, slots=True)
class Held:
    """What is held over time. Weeks are counted from the first of January.

    `inexact` are articles whose date is not known well enough for any square. `regular`: so much is held that an
    empty square between two dated issues is a gap; else nothing can be said of it.
    """

    unit: Unit
    years: tuple[HeldYears, ...]
    inexact: int
    regular: bool


def held_over_time(dates: Sequence[DateCount]) -> Held | None:
    """Lay articles out in squares: weeks where the archive is held week by week and isn't too long, else months.

    None if no article has a place in time.
    """
    if not dates:
        return None
    weeks = _Grid(dates, Unit.WEEK)
    if weeks.years <= _MOST_YEARS_IN_WEEKS and weeks.regular:
        return weeks.held()
    return _Grid(dates, Unit.MONTH).held()


class _Grid:
    """Counts articles by year and square."""

    def __init__(self, dates: Iterable[DateCount], unit: Unit) -> None:
        self._unit = unit
        self._counts: Counter[tuple[int, int]] = Counter()
        self._inexact = 0
        for count in dates:
            place = self._place(count)
            if place is None:
                self._inexact += count.articles
            else:
                self._counts[place] += count.articles

    def _place(self, count: DateCount) -> tuple[int, int] | None:
        """Return year and square of these articles, if both their days lie in the same."""
        if not count.latest:
            return None
        first = self._square(date.fromordinal(count.earliest))
        return first if first == self._square(date.fromordinal(count.latest)) else None

    def _square(self, day: date) -> tuple[int, int]:
        if self._unit is Unit.MONTH:
            return day.year, day.month - 1
        return day.year, min((day.toordinal() - date(day.year, 1, 1).toordinal()) // 7, _WEEKS - 1)

    @property
    def _a_year(self) -> int:
        return 12 if self._unit is Unit.MONTH else _WEEKS

    @property
    def years(self) -> int:
        """How many years the grid spans."""
        return max(self._counts)[0] - min(self._counts)[0] + 1 if self._counts else 0

    @property
    def regular(self) -> bool:
        """Whether so much is held that what is empty is a gap."""
        if not self._counts:
            return False
        (first_year, first), (last_year, last) = min(self._counts), max(self._counts)
        between = (last_year - first_year) * self._a_year + last - first + 1
        return len(self._counts) >= _REGULAR * between

    def held(self) -> Held:
        """Return the grid."""
        years = sorted({year for year, _ in self._counts})
        rows: list[HeldYears] = []
        for year in years:
            rows.extend(self._without(rows[-1].last + 1, year - 1) if rows else ())
            rows.append(self._year(year))
        return Held(self._unit, tuple(rows), self._inexact, self.regular)

    def _without(self, first: int, last: int) -> list[HeldYears]:
        """Return years without an article: one by one if they are few."""
        if last - first + 1 < _EMPTY_YEARS:
            return [self._year(year) for year in range(first, last + 1)]
        return [HeldYears(first, last, ())]

    def _year(self, year: int) -> HeldYears:
        start, end, regular = min(self._counts), max(self._counts), self.regular
        squares = []
        for number in range(self._a_year):
            articles = self._counts[year, number]
            gap = regular and not articles and start < (year, number) < end
            squares.append(Square(*self._bounds(year, number), articles, gap))
        return HeldYears(year, year, tuple(squares))

    def _bounds(self, year: int, number: int) -> tuple[date, date]:
        if number == self._a_year - 1:
            last = date(year, 12, 31)
        elif self._unit is Unit.MONTH:
            last = date(year, number + 2, 1) - timedelta(1)
        else:
            last = date(year, 1, 1) + timedelta(7 * number + 6)
        first = date(year, number + 1, 1) if self._unit is Unit.MONTH else date(year, 1, 1) + timedelta(7 * number)
        return first, last
