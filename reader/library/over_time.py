# SPDX-License-Identifier: MIT
"""Counts over time: from counts of days to years, months or weeks, and how many articles there are of each.

The rule: what is known to lie in a bucket counts there, and nothing else does. An article known only by its year counts
in years; among months and weeks it has no place, and is told beside them. Nothing is shared out or guessed.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import accumulate, compress, pairwise
from operator import eq, ne

from reader.model.day_columns import DayColumns
from reader.model.over_time import Buckets, Counted, OverTime, Series, Step
from reader.model.search import Unknown, unknown_part

MOST_BUCKETS = 6000
"""More are not made: a longer step is taken instead."""

_LAST = date.max.toordinal()
_LONGEST = {Step.WEEK: 2 * 366, Step.MONTH: 15 * 366}  # days up to which a step is taken automatically
_DRAWN = 0.9  # of what is dated must have a place among the buckets of a step that is taken automatically
_FINER = (Step.WEEK, Step.MONTH, Step.YEAR)
_EPOCH_MONDAY = 1  # 1 January of the year 1 was a Monday


def over_time(
    counted: Counted,
    wanted: Step | None,
    held: DayColumns,
    found: Sequence[DayColumns],
    within: tuple[date | None, date | None] = (None, None),
) -> OverTime:
    """Put counts of days into buckets of one step; `wanted` None: of the finest that can be read and drawn.

    `held` are all articles of the same range; `within` is the range that is looked at, None for an open end.
    """
    step = _fitting(wanted, held, within)
    buckets = Buckets(edges(step, held, within))
    return OverTime(counted, step, wanted, buckets, put(held, buckets), tuple(put(one, buckets) for one in found))


def edges(step: Step, held: DayColumns, within: tuple[date | None, date | None]) -> tuple[int, ...]:
    """Return the ordinals at which the buckets begin, and the end of the last; () where nothing has a date.

    A range cuts the first and the last; without one they are whole, and the first ones with an article.
    """
    known = _span(step, held) or _span(Step.YEAR, held)
    if known is None:
        return ()
    first, last = (day and day.toordinal() for day in within)
    begin, end = _begin(step, first or known[0]), last or known[1]
    if begin > end:
        return ()
    inner: Sequence[int]
    if step is Step.WEEK:
        inner = range(begin, end + 8, 7)
    else:
        by = 1 if step is Step.MONTH else 12
        inner = [_month_start(month) for month in range(_month(begin), _month(end) + by + 1, by)]
    behind = next((edge for edge in inner if edge > end), _LAST + 1)
    return (first or begin, *(edge for edge in inner if begin < edge <= end), last + 1 if last else behind)


def put(days: DayColumns, buckets: Buckets) -> Series:
    """Put counts of days into buckets."""
    exact = list(map(eq, days.first, days.last))
    begins = list(compress(days.first, exact))
    sums = [0, *accumulate(compress(days.articles, exact))]
    at = [bisect_right(begins, edge - 1) for edge in buckets.edges]
    counts = [sums[end] - sums[begin] for begin, end in pairwise(at)]
    vague = dict.fromkeys(Unknown, 0)
    for first, last, number in compress(
        zip(days.first, days.last, days.articles, strict=True), map(ne, days.first, days.last)
    ):
        place = bisect_right(buckets.edges, first) - 1
        if 0 <= place < len(counts) and last < buckets.edges[place + 1]:
            counts[place] += number
        else:
            part = unknown_part(date.fromordinal(first), date.fromordinal(min(last, _LAST)))
            vague[part or Unknown.DAY] += number
    return Series(tuple(counts), days.undated, vague[Unknown.DAY], vague[Unknown.MONTH], vague[Unknown.YEAR])


def _span(step: Step, held: DayColumns) -> tuple[int, int] | None:
    """Return the first day of what can be drawn by a step, and one of its last bucket."""
    every = range(len(held.first))
    first = next((held.first[at] for at in every if _draws(step, held.first[at], held.last[at])), None)
    last = next((held.first[at] for at in reversed(every) if _draws(step, held.first[at], held.last[at])), None)
    return (first, last) if first is not None and last is not None else None


def _draws(step: Step, first: int, last: int) -> bool:
    """Tell whether what is known so exactly has a place in a bucket: of weeks only a day is sure to."""
    if first == last:
        return True
    return step is not Step.WEEK and _begin(step, first) == _begin(step, min(last, _LAST))


def _fitting(wanted: Step | None, held: DayColumns, within: tuple[date | None, date | None]) -> Step:
    for step in _FINER[_FINER.index(wanted or Step.WEEK) : -1]:
        bounds = _span(step, held)
        if bounds is None:
            continue
        first, last = (day.toordinal() if day else known for day, known in zip(within, bounds, strict=True))
        few = (last - first) // (7 if step is Step.WEEK else 30) <= MOST_BUCKETS
        if few and (wanted is not None or (last - first <= _LONGEST[step] and _is_drawn(step, held, within))):
            return step
    return wanted if wanted is not None and not len(held.first) else Step.YEAR


def _is_drawn(step: Step, held: DayColumns, within: tuple[date | None, date | None]) -> bool:
    """Tell whether nearly all that is dated has a place in a bucket."""
    counted = put(held, Buckets(edges(step, held, within)))
    return sum(counted.counts) >= _DRAWN * (sum(counted.counts) + counted.vague)


def _begin(step: Step, ordinal: int) -> int:
    """Return the first day of the bucket of a day."""
    if step is Step.WEEK:
        return ordinal - (ordinal - _EPOCH_MONDAY) % 7
    month = _month(ordinal)
    return _month_start(month if step is Step.MONTH else month - month % 12)


def _month(ordinal: int) -> int:
    """Count the months from January of the year 0 on."""
    day = date.fromordinal(ordinal)
    return day.year * 12 + day.month - 1


def _month_start(month: int) -> int:
    return date(month // 12, month % 12 + 1, 1).toordinal() if month < 12 * (date.max.year + 1) else _LAST + 1
