# SPDX-License-Identifier: MIT
"""Documents by their days: they stand in order of the first possible one, the undated before all others."""

from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from reader.index.bulk.sets import SPARSE, DocSet, Ids
from reader.index.bulk.slices import Integers, flat_ranges
from reader.index.columnar.table import Table

_LAST_DAY = date.max.toordinal()


class Dates:
    """Answers for the days of one table of articles. Days are ordinals."""

    def __init__(self, table: Table) -> None:
        self._count = table.count
        self._earliest: NDArray[np.int32] = table.column("earliest")
        self._latest: NDArray[np.int32] = table.column("latest")
        self._undated = int(np.searchsorted(self._earliest, 0, side="right"))

    def undated(self) -> DocSet:
        """Return the articles that have no place in time."""
        return self._slice(0, self._undated)

    def allowed(self, earliest: int | None) -> DocSet:
        """Return the undated articles whose upper bound, if they have one, allows a day from `earliest` on."""
        latest = self._latest[: self._undated]
        return DocSet.of_ids(self._count, np.flatnonzero((latest == 0) | (latest >= (earliest or 0))))

    def days(self, earliest: int | None, latest: int | None) -> DocSet:
        """Return the articles whose interval meets this one, both ends inclusive, None open; never the undated."""
        low, high = self._between(earliest or 1, latest or _LAST_DAY)
        if earliest is None:
            return self._slice(low, max(low, high))
        before = self._imprecise[: int(np.searchsorted(self._imprecise, min(low, high)))]
        return self._slice(low, max(low, high), before[self._ends[: len(before)] >= earliest])

    def anniversary(self, month: int, day: int) -> DocSet:
        """Return the articles of exactly this day of some year."""
        days = self._days_of(month, day)
        low = np.searchsorted(self._earliest, days).astype(np.int64)
        high = np.searchsorted(self._earliest, days, side="right").astype(np.int64)
        ids = flat_ranges(low, high - low)
        return DocSet.of_ids(self._count, ids[self._latest[ids] == self._earliest[ids]])

    @cached_property
    def _imprecise(self) -> Ids:
        """The articles of more than one day."""
        placed = self._earliest[self._undated :] != self._latest[self._undated :]
        return np.flatnonzero(placed) + self._undated

    @cached_property
    def _ends(self) -> NDArray[np.int32]:
        """The last possible day of each of the imprecise."""
        latest = self._latest[self._imprecise]
        latest[latest == 0] = _LAST_DAY
        return latest

    def _days_of(self, month: int, day: int) -> Integers:
        """Return this day of each year that any article might be of."""
        if self._undated == self._count:
            return np.zeros(0, np.int64)
        first = date.fromordinal(int(self._earliest[self._undated])).year
        last = date.fromordinal(int(self._earliest[-1])).year
        found = [_ordinal(year, month, day) for year in range(first, last + 1)]
        return np.array([ordinal for ordinal in found if ordinal], np.int64)

    def _between(self, first: int, last: int) -> tuple[int, int]:
        low = int(np.searchsorted(self._earliest, max(first, 1)))
        return low, int(np.searchsorted(self._earliest, last, side="right"))

    def _slice(self, low: int, high: int, before: Ids | None = None) -> DocSet:
        """Return a slice of the documents, and some that stand before it."""
        if high - low < self._count // SPARSE:
            own = np.arange(low, high)
            ids = own if before is None or not len(before) else np.concatenate((before, own))
            return DocSet.of_ids(self._count, ids)
        flags = np.zeros(self._count, np.bool_)
        flags[low:high] = True
        if before is not None:
            flags[before] = True
        return DocSet.of_flags(flags)


def _ordinal(year: int, month: int, day: int) -> int:
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return 0
