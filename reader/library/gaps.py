# SPDX-License-Identifier: MIT
"""The gaps in the run of dates: between which days nothing was found, though there is something on either side."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from reader.library.held import Held, Square


@dataclass(frozen=True, slots=True)
class Gap:
    """The first and the last day of it."""

    earliest: date
    latest: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.latest.toordinal() - self.earliest.toordinal() + 1


def gaps_of(held: Held | None) -> tuple[Gap, ...]:
    """Return the gaps in order of time; those side by side, also at the turn of a year, are one."""
    if held is None or not held.regular:
        return ()
    return tuple(_runs(_squares(held)))


def _squares(held: Held) -> Iterator[Square]:
    """Yield all squares in order; a row of years without squares, in which nothing was found, as one."""
    for year in held.years:
        yield from year.squares or (Square(date(year.first, 1, 1), date(year.last, 12, 31), 0, gap=True),)


def _runs(squares: Iterator[Square]) -> Iterator[Gap]:
    for is_gap, run in groupby(squares, lambda square: square.gap):
        if is_gap:
            several = list(run)
            yield Gap(several[0].earliest, several[-1].latest)
