# SPDX-License-Identifier: MIT
"""Rows that were picked out of a long list, as ranges without their ends: half a million may be one range."""

from collections.abc import Iterator, Sequence

from reader.model.occurrence import CONTEXT, LinePages, OccurrenceLine

Ranges = Sequence[tuple[int, int]]
"""In rising order, none touching another."""


def rows_in(ranges: Ranges) -> int:
    """Return how many rows there are."""
    return sum(stop - start for start, stop in ranges)


def parts_of(ranges: Ranges, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of those rows that come from the place `start` on among the picked ones, before `stop`."""
    before = 0
    for first, end in ranges:
        begin, ended = max(first, first + start - before), min(end, first + stop - before)
        if begin < ended:
            yield begin, ended
        before += end - first


class PickedLines:
    """Some rows of lines, as if these were all (see `LinePages`)."""

    def __init__(self, lines: LinePages, ranges: Ranges) -> None:
        self._lines = lines
        self._ranges = ranges

    @property
    def total(self) -> int:
        """How many lines there are."""
        return rows_in(self._ranges)

    def lines(self, start: int, stop: int, *, context: int = CONTEXT) -> tuple[OccurrenceLine, ...]:
        """Return a page (see `LinePages`)."""
        parts = parts_of(self._ranges, start, stop)
        return tuple(line for part in parts for line in self._lines.lines(*part, context=context))
