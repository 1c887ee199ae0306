# SPDX-License-Identifier: MIT
"""Counts what was found by its dates: a month, a day."""

from array import array
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import overload

import numpy as np

from reader.index.answer.documents import LAST_DAY, Documents
from reader.index.answer.timeline import day_key, days_of
from reader.index.bulk.sets import DocSet
from reader.index.columnar.arrays import Ints
from reader.model.search import DayCount, MonthCount

_EPOCH_YEAR = 1970


def count_months(segments: Sequence[Documents], found: Sequence[DocSet]) -> tuple[MonthCount, ...]:
    """Return the months that have articles, in order of time. A set a segment."""
    months = [documents.months.months for documents in segments]
    counts = [
        _count(one, documents.months.starts, documents.count) for documents, one in zip(segments, found, strict=True)
    ]
    if len(segments) != 1:
        return _month_counts(*_added(months, counts))
    return _month_counts(months[0], counts[0])


class DayCounts(Sequence[DayCount]):
    """The articles by their days, in order of time, the undated last; made when first looked at. A set a segment.

    With a number for each document in place of a set the numbers are added up.
    """

    def __init__(self, segments: Sequence[Documents], found: Sequence[DocSet | Ints]) -> None:
        self._segments = segments
        self._found = found

    def columns(self) -> tuple["array[int]", "array[int]", "array[int]"]:
        """Return the same in three columns: first and last ordinal ("i"), articles ("q").

        The undated have 0 as both ordinals; without an upper bound the last ordinal is that of the last day there is.
        """
        earliest, latest, articles = self._columns
        return (
            array("i", earliest.astype(np.int32).tobytes()),
            array("i", latest.astype(np.int32).tobytes()),
            array("q", articles.tobytes()),
        )

    def __len__(self) -> int:
        return len(self._columns[0])

    @overload
    def __getitem__(self, at: int) -> DayCount: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[DayCount, ...]: ...

    def __getitem__(self, at: int | slice) -> DayCount | tuple[DayCount, ...]:
        return self._counts[at]

    def __iter__(self) -> Iterator[DayCount]:
        return iter(self._counts)

    @cached_property
    def _counts(self) -> tuple[DayCount, ...]:
        return tuple(_day_count(*row) for row in zip(*(column.tolist() for column in self._columns), strict=True))

    @cached_property
    def _columns(self) -> tuple[Ints, Ints, Ints]:
        keys: list[Ints] = []
        counts: list[Ints] = []
        undated = 0
        for documents, one in zip(self._segments, self._found, strict=True):
            starts = documents.groups
            counted = _count(one, starts, documents.count)
            dated = starts >= documents.undated
            undated += int(counted[~dated].sum())
            keys.append(day_key(documents.earliest[starts[dated]], documents.latest[starts[dated]]))
            counts.append(counted[dated])
        key, count = _added(keys, counts)
        filled = count > 0
        earliest, latest = days_of(key[filled])
        tail = [undated] if undated else []
        return (
            np.append(earliest, np.zeros(len(tail), np.int64)),
            np.append(np.where(latest == 0, LAST_DAY, latest), np.zeros(len(tail), np.int64)),
            np.append(count[filled], np.array(tail, np.int64)),
        )


def _day_count(earliest: int, latest: int, articles: int) -> DayCount:
    if not earliest:
        return DayCount(None, articles)
    return DayCount(date.fromordinal(earliest), articles, None if earliest == latest else date.fromordinal(latest))


def _count(found: DocSet | Ints, starts: Ints, end: int) -> Ints:
    """Count what is in a set from each of the rising `starts` to the next, of the last to the end; or add it up."""
    if not len(starts):
        return np.zeros(0, np.int64)
    if not isinstance(found, DocSet):
        summed: Ints = np.add.reduceat(found, starts, dtype=np.int64)
        return summed
    if found.flags is not None:
        counts = np.add.reduceat(found.flags.view(np.uint8), starts, dtype=np.uint32)
        return counts.astype(np.int64)
    ids = found.as_ids()
    bounds = np.searchsorted(ids, np.append(starts, end).astype(ids.dtype))
    return np.diff(bounds)


def _added(keys: Sequence[Ints], counts: Sequence[Ints]) -> tuple[Ints, Ints]:
    """Add the counts of equal keys; return the keys, rising, and their counts."""
    if len(keys) == 1:
        return keys[0], counts[0]
    nothing = np.zeros(0, np.int64)
    key, place = np.unique(np.concatenate([*keys, nothing]), return_inverse=True)
    count = np.zeros(len(key), np.int64)
    np.add.at(count, place, np.concatenate([*counts, nothing]))
    return key, count


def _month_counts(months: Ints, counts: Ints) -> tuple[MonthCount, ...]:
    filled = np.flatnonzero(counts)
    year, month = np.divmod(months[filled], 12)
    rows = np.stack((year + _EPOCH_YEAR, month + 1, counts[filled]), axis=1).tolist()
    return tuple(map(MonthCount._make, rows))
