# SPDX-License-Identifier: MIT
"""Counts over time: what counts where, how long a bucket is, and against how many articles."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.library import Library
from reader.library.over_time import MOST_BUCKETS, over_time
from reader.library.reading import read_archive
from reader.model.day_columns import columns_of
from reader.model.occurrence import OccurrenceRequest
from reader.model.over_time import Counted, OverTime, Series, Step
from reader.model.search import DayCount, SearchRequest

DAYS = (
    DayCount(date(1987, 1, 1), 7, date(1987, 12, 31)),  # known to the year
    DayCount(date(1987, 3, 1), 5, date(1987, 3, 31)),  # to the month
    DayCount(date(1987, 3, 2), 2),
    DayCount(date(1987, 3, 8), 1),  # a Sunday: the last day of that week
    DayCount(date(1987, 3, 9), 4),
    DayCount(date(1987, 5, 1), 3),
    DayCount(date(1989, 12, 30), 6, date(1990, 1, 2)),  # between two years
    DayCount(date(1990, 6, 1), 1),
    DayCount(None, 9),
)
HELD = columns_of(DAYS)


def counted(step: Step | None, within: tuple[date | None, date | None] = (None, None)) -> OverTime:
    """Count what is held, and as what was found the same."""
    return over_time(Counted.ARTICLES, step, HELD, [HELD], within)


def test_what_is_known_to_lie_in_a_bucket_counts_there_and_nothing_else() -> None:
    years = counted(Step.YEAR)
    assert years.held == Series((22, 0, 0, 1), undated=9, spans=6)
    assert [years.buckets.bounds(at, at)[0].year for at in range(4)] == [1987, 1988, 1989, 1990]
    months = counted(Step.MONTH)
    assert months.held.counts[:3] == (12, 0, 3)
    assert (months.held.months, months.held.years, months.held.spans) == (0, 7, 6)
    weeks = counted(Step.WEEK)
    assert weeks.held.counts[:2] == (3, 4)
    assert (weeks.held.months, weeks.held.years, weeks.held.spans) == (5, 7, 6)
    assert {one.held.total for one in (years, months, weeks)} == {38}


def test_a_range_cuts_the_first_and_the_last_bucket_and_a_year_known_only_as_such_is_not_drawn() -> None:
    found = counted(Step.MONTH, (date(1987, 3, 5), date(1987, 5, 20)))
    bounds = [found.buckets.bounds(at, at) for at in range(len(found.buckets))]
    assert bounds == [
        (date(1987, 3, 5), date(1987, 3, 31)),
        (date(1987, 4, 1), date(1987, 4, 30)),
        (date(1987, 5, 1), date(1987, 5, 20)),
    ]
    assert found.held.counts == (5, 0, 3)
    assert (found.held.months, found.held.years) == (5, 7)


def test_a_rate_is_told_only_where_there_are_articles_at_all() -> None:
    half = columns_of([DayCount(date(1987, 5, 1), 1), DayCount(None, 3)])
    found = over_time(Counted.ARTICLES, Step.MONTH, HELD, [half])
    assert [found.per_thousand(0, at) for at in range(3)] == [0, None, pytest.approx(1000 / 3)]
    assert found.undated_per_thousand(0) == pytest.approx(1000 / 3)
    assert over_time(Counted.ARTICLES, Step.YEAR, half, [half]).undated_per_thousand(0) == 1000
    assert over_time(Counted.ARTICLES, Step.YEAR, columns_of(()), [half]).undated_per_thousand(0) is None


def test_the_step_is_the_finest_that_can_be_read_and_draws_nearly_everything() -> None:
    def step(days: list[DayCount], wanted: Step | None = None) -> Step:
        return over_time(Counted.ARTICLES, wanted, columns_of(days), []).step

    spring = [DayCount(date(1987, 2, 1) + timedelta(day), 3) for day in range(90)]
    assert step(spring) is Step.WEEK
    assert step([DayCount(date(1987, 1, 1), 2000, date(1987, 12, 31)), *spring]) is Step.YEAR
    assert step([DayCount(date(1987, 2, 1), 2000, date(1987, 2, 28)), *spring]) is Step.MONTH
    assert step([*spring, DayCount(date(1995, 1, 1), 1)]) is Step.MONTH
    assert step([*spring, DayCount(date(2019, 1, 1), 1)]) is Step.YEAR
    assert step([*spring, DayCount(date(2019, 1, 1), 1)], Step.WEEK) is Step.WEEK
    assert step([DayCount(date(1, 1, 1), 1), DayCount(date(9999, 12, 31), 1)], Step.WEEK) is Step.YEAR
    assert step([DayCount(date(1687, 1, 1), 1), DayCount(date(1999, 12, 31), 1)], Step.WEEK) is Step.MONTH


def test_without_a_date_there_is_no_bucket() -> None:
    found = over_time(Counted.ARTICLES, None, columns_of([DayCount(None, 4)]), [])
    assert len(found.buckets) == 0
    assert found.held == Series((), undated=4)
    assert len(counted(Step.YEAR, (date(2001, 1, 1), date(2000, 1, 1))).buckets) == 0


_DAY = st.dates(date(1, 1, 1), date(9999, 12, 31))
_EXACT = st.tuples(_DAY, st.none())
_VAGUE = st.tuples(_DAY, st.integers(1, 800)).map(
    lambda one: (one[0], date.fromordinal(min(one[0].toordinal() + one[1], date.max.toordinal())))
)


@given(st.lists(_EXACT | _VAGUE, max_size=12), st.sampled_from([None, *Step]))
def test_every_article_counts_once_and_buckets_have_no_gaps(
    spans: list[tuple[date, date | None]], wanted: Step | None
) -> None:
    rows = sorted(spans, key=lambda one: (one[0], one[1] or one[0]))
    found = over_time(Counted.ARTICLES, wanted, columns_of([DayCount(first, 1, last) for first, last in rows]), [])
    assert found.held.total == len(rows)
    assert len(found.held.counts) == len(found.buckets) <= max(MOST_BUCKETS, 9999) + 2
    assert all(one < other for one, other in pairwise(found.buckets.edges))
    for first, last in rows:
        at = [
            number
            for number in range(len(found.buckets))
            if found.buckets.edges[number] <= first.toordinal()
            and (last or first).toordinal() < found.buckets.edges[number + 1]
        ]
        assert len(at) <= 1
        assert not at or found.held.counts[at[0]]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Yield a small archive that was read."""
    folder: Path = tmp_path_factory.mktemp("over-time")
    texts = {
        "a/1987-03-02.txt": "Quay\n\nThe harbour froze, and the old harbour was shut.\n",
        "a/1987-03-04.txt": "Harbour\n\n“The harbour is open,” she said, and so the harbour was.\n",
        "a/1987-05-11.txt": "Gulls\n\nNobody counted the gulls this spring.\n",
        "a/undated.txt": "Notes\n\nThe harbour has no year in these notes.\n",
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    with Library.open(str(folder / "a"), data_dir=str(folder / "data")) as library:
        read_archive(library)
        yield library


def test_articles_and_occurrences_of_an_archive_are_counted_with_what_it_holds(library: Library) -> None:
    asked = [OccurrenceRequest(SearchRequest(library.parse(text))) for text in ("harbour", "gulls")]
    articles = library.over_time(Counted.ARTICLES, asked, Step.MONTH)
    assert articles.held == Series((2, 0, 1), undated=1)
    assert articles.series == (Series((2, 0, 0), undated=1), Series((0, 0, 1)))
    lines = library.over_time(Counted.OCCURRENCES, asked, Step.MONTH)
    assert lines.series == (Series((5, 0, 0), undated=1), Series((0, 0, 2)))
    assert lines.held == articles.held
    assert lines.per_thousand(0, 0) == 2500
    said = library.over_time(Counted.OCCURRENCES, [OccurrenceRequest(asked[0].search, quoted=True)], None)
    assert said.step is Step.WEEK
    assert sum(said.series[0].counts) == 1
    ranged = SearchRequest(library.parse("harbour"), earliest=date(1987, 3, 3), latest=date(1987, 3, 31), undated=False)
    march = library.over_time(Counted.ARTICLES, [OccurrenceRequest(ranged)], Step.MONTH)
    assert (march.held, march.series) == (Series((1,)), (Series((1,)),))
