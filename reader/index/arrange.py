# SPDX-License-Identifier: MIT
"""Brings what the segments found into one order, and counts it by its dates."""

from array import array
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from reader.index.evaluate import Ids
from reader.index.order import Order
from reader.index.segment import SegmentReader, days_of
from reader.model.search import DayCount, ResultSet

Found = Sequence[tuple[SegmentReader, Ids]]


def arrange(found: Found, order: Order) -> ResultSet:
    """Return the numbers in this order (see there), with the counts a day. `order` is of the same segments."""
    standing: list[int] = []
    spans: Counter[int] = Counter()
    for (segment, ids), ranks in zip(found, order.ranks, strict=True):
        spans.update(map(segment.spans.__getitem__, ids))
        standing += [ranks[at] for at in ids]
    standing.sort()
    numbers = array("q", map(order.numbers.__getitem__, standing))
    return ResultSet(numbers, total=len(numbers), undated=spans[0], days=_day_counts(spans))


def count_days(segments: Sequence[SegmentReader]) -> tuple[DayCount, ...]:
    """Count all live documents by their dates."""
    spans: Counter[int] = Counter()
    for segment in segments:
        spans.update(map(segment.spans.__getitem__, segment.live))
    return _day_counts(spans)


def _day_counts(spans: "Counter[int]") -> tuple[DayCount, ...]:
    undated = spans.pop(0, 0)
    counts = [_day_count(span, spans[span]) for span in sorted(spans)]
    if undated:
        counts.append(DayCount(None, undated))
    return tuple(counts)


def _day_count(span: int, articles: int) -> DayCount:
    earliest, latest = _days(span)
    return DayCount(earliest, articles, None if latest == earliest else latest)


@lru_cache(maxsize=100_000)
def _days(span: int) -> tuple[date, date]:
    return days_of(span)
