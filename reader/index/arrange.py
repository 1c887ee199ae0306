# SPDX-License-Identifier: MIT
"""Brings what the segments found into one order, and counts it by day."""

from array import array
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from reader.index.evaluate import Ids
from reader.index.order import Order
from reader.index.segment import SegmentReader
from reader.model.search import DayCount, ResultSet

Found = Sequence[tuple[SegmentReader, Ids]]


def arrange(found: Found, order: Order) -> ResultSet:
    """Return the numbers in this order (see there), with the counts a day. `order` is of the same segments."""
    standing: list[int] = []
    days: Counter[int] = Counter()
    for (segment, ids), ranks in zip(found, order.ranks, strict=True):
        earliest = segment.columns.earliest
        days.update([earliest[at] for at in ids])
        standing += [ranks[at] for at in ids]
    standing.sort()
    numbers = array("q", map(order.numbers.__getitem__, standing))
    return ResultSet(numbers, total=len(numbers), undated=days[0], days=_day_counts(days))


def _day_counts(days: "Counter[int]") -> tuple[DayCount, ...]:
    undated = days.pop(0, 0)
    counts = [DayCount(_day(ordinal), days[ordinal]) for ordinal in sorted(days)]
    if undated:
        counts.append(DayCount(None, undated))
    return tuple(counts)


@lru_cache(maxsize=100_000)
def _day(ordinal: int) -> date:
    return date.fromordinal(ordinal)
