# SPDX-License-Identifier: MIT
"""The bars of a histogram over time: months, years or more at once, as the width allows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from reader.gui.dates.date_counts import Calendar, YearCount, month_bounds
from reader.gui.words.date_words import range_words

LEAST = 2  # pixels of a bar and its gap
_BY_MONTH = 3  # years that are shown by their months
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)  # years of one bar


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: a range of whole months or years, how many articles of the search are of it, and of the archive."""

    earliest: date
    latest: date
    hits: int
    held: int

    @property
    def name(self) -> str:
        """What it is called: "1994", "May 1994", "1990 to 1994"."""
        return range_words(self.earliest, self.latest)


def make_bars(found: Calendar, held: Calendar, *, year: int | None, width: int) -> tuple[Bar, ...]:
    """Return bars of the whole archive's time; with `year`, of its months. None where nothing has a date."""
    years = sorted({one.year for one in (*held.years, *found.years)})
    if not years:
        return ()
    first, last = years[0], years[-1]
    if by_month(held):
        return _months(found, held, range(first, last + 1))
    if year is not None:
        return _months(found, held, (year,))
    step = next((one for one in _STEPS if ((last - first) // one + 1) * LEAST <= width), _STEPS[-1])
    return _years(found, held, range(first - first % step, last + 1, step), last)


def by_month(held: Calendar) -> bool:
    """Tell whether an archive spans so little time that all of it is shown by months."""
    return not held.years or held.years[-1].year - held.years[0].year < _BY_MONTH


def axis_words(bars: Sequence[Bar]) -> tuple[str, str, str]:
    """Return what stands below the first, the middle and the last bar."""
    first, middle, last = bars[0].earliest, bars[len(bars) // 2].earliest, bars[-1].latest
    if first.year == last.year:
        months = QLocale()
        short = QLocale.FormatType.ShortFormat
        return months.standaloneMonthName(1, short), str(first.year), months.standaloneMonthName(12, short)
    return str(first.year), str(middle.year), str(last.year)


def covered(bars: Sequence[Bar], earliest: date, latest: date) -> tuple[int, int] | None:
    """Return the first and the last bar that a range touches."""
    touched = [at for at, bar in enumerate(bars) if bar.earliest <= latest and earliest <= bar.latest]
    return (touched[0], touched[-1]) if touched else None


def _months(found: Calendar, held: Calendar, years: Sequence[int]) -> tuple[Bar, ...]:
    hits, all_ = _by_month(found), _by_month(held)
    return tuple(
        Bar(*month_bounds(year, month), hits[year, month], all_[year, month])
        for year in years
        for month in range(1, 13)
    )


def _by_month(calendar: Calendar) -> "Counter[tuple[int, int]]":
    return Counter({(year.year, month.month): month.articles for year in calendar.years for month in year.months})


def _years(found: Calendar, held: Calendar, starts: range, last: int) -> tuple[Bar, ...]:
    """Return bars of so many years each; the last one ends with what is held, so that no axis goes on behind it."""
    hits, all_ = _summed(found.years, starts.start, starts.step), _summed(held.years, starts.start, starts.step)
    return tuple(
        Bar(date(max(1, start), 1, 1), date(min(last, start + starts.step - 1), 12, 31), hits[at], all_[at])
        for at, start in enumerate(starts)
    )


def _summed(years: Sequence[YearCount], first: int, step: int) -> "Counter[int]":
    sums: Counter[int] = Counter()
    for year in years:
        sums[(year.year - first) // step] += year.articles
    return sums
