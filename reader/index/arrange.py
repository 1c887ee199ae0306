# SPDX-License-Identifier: MIT
"""Brings what the segments found into one order, and counts it by day."""

from array import array
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from reader.index.evaluate import Ids
from reader.index.segment import SegmentReader
from reader.model.search import DayCount, ResultSet, Sort

Found = Sequence[tuple[SegmentReader, Ids]]

_NUMBER_BITS = 44
_NUMBER = (1 << _NUMBER_BITS) - 1
_DAY_BITS = 22  # the last day of the year 9999 has 22


def arrange(found: Found, sort: Sort) -> ResultSet:
    """Return the numbers by date, with the counts a day.

    Oldest first is by earliest, then latest day, then number; newest first is the reverse. The undated stand at the
    end of both, among themselves in the same order by their upper bound.
    """
    placed: list[int] = []
    undated: list[int] = []
    days: Counter[int] = Counter()
    for segment, ids in found:
        columns = segment.columns
        numbers, earliest, latest = columns.numbers, columns.earliest, columns.latest
        days.update([earliest[at] for at in ids])
        # One integer a document sorts much faster than a tuple: earliest day, latest day, number.
        placed += [
            (((earliest[at] << _DAY_BITS) | latest[at]) << _NUMBER_BITS) | numbers[at] for at in ids if earliest[at]
        ]
        undated += [(latest[at] << _NUMBER_BITS) | numbers[at] for at in ids if not earliest[at]]
    newest = sort is not Sort.OLDEST
    placed.sort(reverse=newest)
    undated.sort(reverse=newest)
    numbers = array("q", [entry & _NUMBER for entry in placed])
    numbers.extend([entry & _NUMBER for entry in undated])
    return ResultSet(numbers, total=len(numbers), undated=len(undated), days=_day_counts(days))


def _day_counts(days: "Counter[int]") -> tuple[DayCount, ...]:
    undated = days.pop(0, 0)
    counts = [DayCount(_day(ordinal), days[ordinal]) for ordinal in sorted(days)]
    if undated:
        counts.append(DayCount(None, undated))
    return tuple(counts)


@lru_cache(maxsize=100_000)
def _day(ordinal: int) -> date:
    return date.fromordinal(ordinal)
