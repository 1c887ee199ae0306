# SPDX-License-Identifier: MIT
"""The lines of the dates pane, out of counts: all dates, years, what is unfolded below them, the undated."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from reader.gui.dates.date_counts import Calendar, MonthCount, YearCount
from reader.gui.looks.count_model import plain_count
from reader.gui.session.searching import (
    DateFilter,
    month_filter,
    range_filter,
    undated_filter,
    unknown_filter,
    year_filter,
)
from reader.gui.words.counting import Counting
from reader.gui.words.date_words import (
    brief_weekday_words,
    day_head_words,
    month_head_words,
    month_words,
    undated_words,
    unknown_head_words,
    weekday_words,
)
from reader.model.search import Unknown, unknown_part

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DateLine:
    """One line. `dates` None is all of them. `full` is the name where no line above it helps.

    `unfolded` is None where there is nothing below; `level` is 1 for years, 2 for months, 3 for days, else 0.
    """

    dates: DateFilter | None
    name: str
    full: str
    articles: int
    level: int = 0
    unfolded: bool | None = None
    brief: str = ""  # the name where there is little room
    head: bool = False

    @property
    def key(self) -> DateFilter | None:
        """By what it is known again."""
        return self.dates

    @property
    def counted(self) -> str:
        """The number at the end of the line."""
        return plain_count(self.articles)

    @property
    def said(self) -> str:
        """What a screen reader hears: "May 1994, 31 articles, folded"."""
        counted = translate("Dates", "{name}, {articles}").format(
            name=self.full, articles=Counting().articles(self.articles)
        )
        if self.unfolded is None:
            return counted
        state = translate("Dates", "unfolded") if self.unfolded else translate("Dates", "folded")
        return translate("Dates", "{line}, {state}").format(line=counted, state=state)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the calendar a filter is: a year, in it a month, in that a day; 0 for what it doesn't say."""

    year: int = 0
    month: int = 0
    day: int = 0
    unknown: Unknown | None = None


def place_of(dates: DateFilter | None) -> Place | None:
    """Return the place of a filter; None if it is no single year, month or day, and not what is unknown of one."""
    if dates is None or dates.earliest is None or dates.latest is None:
        return None
    first, last = dates.earliest, dates.latest
    for part, whole in (
        (None, Place(first.year, first.month, first.day)),
        (Unknown.DAY, Place(first.year, first.month)),
        (Unknown.MONTH, Place(first.year)),
    ):
        if unknown_part(first, last) is part and _filter_of(whole) == DateFilter("", first, last):
            return Place(whole.year, whole.month, whole.day, dates.unknown)
    return None


class LineMaker:
    """Makes the lines of one answer. Only what has articles is listed, and what is chosen."""

    def __init__(
        self, found: Calendar, total: int, *, unfolded: set[Place], chosen: DateFilter | None, newest: bool
    ) -> None:
        self._found = found
        self._total = total
        self._unfolded = unfolded
        self._chosen = chosen
        self._place = place_of(chosen) or Place()
        self._newest = newest

    def lines(self, in_range: int) -> list[DateLine]:
        """Return all lines; `in_range` articles are found in what is chosen, if that is a range with no line."""
        everything = translate("Dates", "All dates")
        lines = [DateLine(None, everything, everything, self._total)]
        chosen = self._chosen
        if chosen is not None and (chosen.earliest or chosen.latest) and not self._place.year:
            lines.append(DateLine(chosen, chosen.name, chosen.name, in_range))
        years = {year.year: year for year in self._found.years}
        for number in self._ordered({*years, self._place.year} - {0}):
            lines += self._year(years.get(number) or YearCount(number))
        for dates, name, articles in (
            (unknown_filter(Unknown.YEAR), unknown_head_words(Unknown.YEAR), self._found.unknown),
            (undated_filter(), undated_words(), self._found.undated),
        ):
            if articles or chosen == dates:
                lines.append(DateLine(dates, name, name, articles))
        return lines

    def _year(self, year: YearCount) -> Iterator[DateLine]:
        here, name = Place(year.year), str(year.year)
        unfolded = self._is_unfolded(here, year.articles)
        yield DateLine(year_filter(year.year), name, name, year.articles, 1, unfolded)
        months = {month.month: month for month in year.months}
        listed = set(months) if unfolded else set()
        if self._place.year == year.year and self._place.month:
            listed.add(self._place.month)
        for number in self._ordered(listed):
            yield from self._month(year.year, months.get(number) or MonthCount(number))
        yield from self._unknown(Unknown.MONTH, here, year.unknown if unfolded else 0)

    def _month(self, year: int, month: MonthCount) -> Iterator[DateLine]:
        here, name = Place(year, month.month), month_head_words(month.month)
        unfolded = self._is_unfolded(here, month.articles)
        full = month_words(year, month.month)
        yield DateLine(month_filter(year, month.month), name, full, month.articles, 2, unfolded)
        days = dict(month.days)
        listed = set(days) if unfolded else set()
        if (self._place.year, self._place.month) == (year, month.month) and self._place.day:
            listed.add(self._place.day)
        for number in self._ordered(listed):
            day = date(year, month.month, number)
            yield DateLine(
                range_filter(day, day),
                weekday_words(day),
                day_head_words(day),
                days.get(number, 0),
                level=3,
                brief=brief_weekday_words(day),
            )
        yield from self._unknown(Unknown.DAY, here, month.unknown if unfolded else 0)

    def _unknown(self, part: Unknown, here: Place, articles: int) -> Iterator[DateLine]:
        if articles or self._place == replace(here, unknown=part):
            dates = unknown_filter(part, here.year, here.month)
            yield DateLine(dates, unknown_head_words(part), dates.name, articles, 3 if here.month else 2)

    def _is_unfolded(self, here: Place, articles: int) -> bool | None:
        return here in self._unfolded if articles else None

    def _ordered(self, numbers: Iterable[int]) -> list[int]:
        return sorted(numbers, reverse=self._newest)


def _filter_of(place: Place) -> DateFilter:
    if place.day:
        day = date(place.year, place.month, place.day)
        return DateFilter("", day, day)
    return month_filter(place.year, place.month) if place.month else year_filter(place.year)
