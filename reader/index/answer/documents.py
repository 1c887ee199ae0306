# SPDX-License-Identifier: MIT
"""What a search needs to know of the articles of one segment: their days, their numbers, where they lie."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Ints
from reader.model.search import Unknown

_EPOCH = 719_163  # ordinal of 1 January 1970
LAST_DAY = 3_652_059  # ordinal of 31 December 9999
UNKNOWN_CODES = {Unknown.DAY: 1, Unknown.MONTH: 2, Unknown.YEAR: 3}


@dataclass(frozen=True, slots=True)
class Months:
    """The months of a segment that have documents: `months` counts from January 1970, rising.

    `starts` is beside it, where each begins among the documents; a month ends where the next one starts.
    """

    months: Ints
    starts: Ints


class Documents:
    """Columns of the `articles` table of one segment, whose documents are in canonical order: undated first.

    `earliest`, `latest` (i32 ordinals, 0 for none), `number` (i64), `by_number` (documents in order of number) and
    `places` with `places_at` (u8, u64) are views of the mapped file. An answer may keep this longer than the engine
    keeps the segment. What is derived is made when first asked for; threads may ask at once, and then make it twice.
    """

    def __init__(
        self,
        *,
        days: tuple[NDArray[np.int32], NDArray[np.int32]],
        number: Ints,
        by_number: NDArray[np.uint32],
        places: tuple[NDArray[np.uint8], NDArray[np.uint64]],
    ) -> None:
        self.earliest, self.latest = days
        self.number = number
        self.by_number = by_number
        self.places, self.places_at = places
        self.count = len(number)
        self.undated = int(np.searchsorted(self.earliest, np.int32(1)))  # of the same type: else the column is copied

    def days(self, document: int) -> tuple[np.int32, np.int32]:
        """Return earliest and latest day of a document."""
        return self.earliest[document], self.latest[document]

    def group(self, earliest: np.int32, latest: np.int32) -> tuple[int, int]:
        """Return the range of documents that have these days."""
        low, high = (int(np.searchsorted(self.earliest, earliest, side)) for side in ("left", "right"))
        start, end = (int(np.searchsorted(self.latest[low:high], latest, side)) for side in ("left", "right"))
        return low + start, low + end

    def of_number(self, number: int) -> int | None:
        """Return the document of an article, None if the segment has none."""
        at = bisect_left(self.by_number, number, key=lambda document: self.number[document])
        if at == self.count or self.number[self.by_number[at]] != number:
            return None
        return int(self.by_number[at])

    def placed(self, document: int) -> tuple[bytes, int]:
        """Return where a document lies, and its number: their order within a day."""
        begin, end = self.places_at[document : document + 2].tolist()
        return self.places[begin:end].tobytes(), int(self.number[document])

    def from_day(self, ordinal: int) -> int:
        """Return the first document of that day or a later one."""
        return int(np.searchsorted(self.earliest, np.int32(ordinal)))

    @cached_property
    def months(self) -> Months:
        """Where each month begins, by earliest day."""
        if self.undated == self.count:
            return Months(np.zeros(0, np.int64), np.zeros(0, np.int64))
        first, last = month_of(self.earliest[[self.undated, -1]]).tolist()
        months = np.arange(first, last + 1)
        starts = np.searchsorted(self.earliest, first_day(months))
        ends = np.append(starts[1:], self.count)
        filled = ends > starts
        return Months(months[filled], starts[filled])

    @cached_property
    def groups(self) -> Ints:
        """Return where each run of documents with the same days begins."""
        return run_starts(self.earliest, self.latest)

    @cached_property
    def unknown(self) -> NDArray[np.uint8]:
        """Return for each document what is not known of its date, as `UNKNOWN_CODES` has it; 0 for nothing."""
        codes = np.zeros(self.count, np.uint8)
        latest = np.where(self.latest == 0, np.int32(LAST_DAY), self.latest)
        vague = self.undated + np.flatnonzero(self.earliest[self.undated :] != latest[self.undated :])
        first, last = month_of(self.earliest[vague]), month_of(latest[vague])
        same_year = first // 12 == last // 12  # 1970 began a year: the quotient is the year
        codes[vague] = np.where(~same_year, 3, np.where(first == last, 1, 2))
        return codes

    @cached_property
    def _sorted_numbers(self) -> Ints:
        return self.number[self.by_number]

    def of_numbers(self, numbers: Ints) -> Ints:
        """Return beside `numbers` the document of each, -1 where the segment has none."""
        known = self._sorted_numbers
        if not len(known):
            return np.full(len(numbers), -1, np.int64)
        at = np.searchsorted(known, numbers).clip(max=len(known) - 1)
        return np.where(known[at] == numbers, self.by_number[at].astype(np.int64), -1)


def month_of(ordinals: NDArray[np.int32]) -> Ints:
    """Return the month of each day, counted from January 1970."""
    days = (ordinals.astype(np.int64) - _EPOCH).astype("datetime64[D]")
    return days.astype("datetime64[M]").astype(np.int64)


def first_day(months: Ints) -> NDArray[np.int32]:
    """Return the ordinal of the first day of each month."""
    days = months.astype("datetime64[M]").astype("datetime64[D]")
    return (days.astype(np.int64) + _EPOCH).astype(np.int32)


def run_starts(*columns: NDArray[np.generic]) -> Ints:
    """Return where runs of equal values begin in columns beside each other."""
    if not len(columns[0]):
        return np.zeros(0, np.int64)
    changes = np.zeros(len(columns[0]), np.bool_)
    changes[0] = True
    for column in columns:
        changes[1:] |= column[1:] != column[:-1]
    return np.flatnonzero(changes)
