# SPDX-License-Identifier: MIT
"""Counting by years, months and days, against counting by hand."""

import time
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.dates.date_counts import Calendar, MonthCount, YearCount, count_up, month_bounds
from reader.model.search import DayCount, Unknown, unknown_part

_DAYS = st.dates(date(1992, 1, 1), date(1994, 12, 31))


def _ordered(spans: list[tuple[date, date]]) -> list[DayCount]:
    return [
        DayCount(first, spans.count((first, last)), None if first == last else last)
        for first, last in sorted(set(spans))
    ]


_SPANS = st.lists(st.tuples(_DAYS, st.sampled_from([0, 0, 0, 9, 40, 400])), max_size=30).map(
    lambda drawn: [(first, first + timedelta(days=more)) for first, more in drawn]
)


def test_each_article_is_counted_where_it_is_known_to_be() -> None:
    may = date(1994, 5, 31)
    calendar = count_up(
        [
            DayCount(date(1993, 12, 20), 1, date(1994, 1, 10)),
            DayCount(date(1994, 1, 1), 5, date(1994, 12, 31)),
            DayCount(date(1994, 5, 1), 2),
            DayCount(date(1994, 5, 1), 3, may),
            DayCount(date(1994, 5, 26), 4),
            DayCount(date(1996, 2, 1), 1, date.max),
            DayCount(None, 7),
        ]
    )
    month = MonthCount(5, 9, ((1, 2), (26, 4)), unknown=3)
    assert calendar == Calendar((YearCount(1994, 14, (month,), unknown=5),), unknown=2, undated=7)


@given(_SPANS, _DAYS)
def test_a_day_a_month_and_years_have_what_lies_wholly_within(spans: list[tuple[date, date]], day: date) -> None:
    calendar = count_up(_ordered(spans))
    years = date(1992, 1, 1), date(day.year, 12, 31)
    for earliest, latest in ((day, day), month_bounds(day.year, day.month), years):
        within = [span for span in spans if earliest <= span[0] and span[1] <= latest]
        known = [span for span in within if unknown_part(*span) is not Unknown.YEAR]
        assert calendar.articles(earliest, latest) == len(known)


def test_a_century_of_days_is_counted_while_a_key_is_pressed() -> None:
    days = [DayCount(date(1890, 1, 1) + timedelta(days=n), n % 5 + 1) for n in range(40_000)]
    took = []
    for _ in range(3):
        start = time.perf_counter()
        calendar = count_up(days)
        took.append(time.perf_counter() - start)
    assert sum(year.articles for year in calendar.years) == sum(day.articles for day in days)
    assert min(took) < 0.5, took  # 0.02 where nothing else goes on
