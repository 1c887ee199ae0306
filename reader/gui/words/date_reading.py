# SPDX-License-Identifier: MIT
"""What date a person means who types one, in any language that dates are read in: "May 1994", "26.5.1994"."""

from dataclasses import dataclass
from datetime import date

from reader.gui.words.date_words import range_words
from reader.text.dates.days import find_day
from reader.text.dates.edtf import parse
from reader.text.dates.names import WEEKDAY_NUMBER
from reader.text.words import fold

_BESIDE = " ,.;:"
_THE = ("on", "am", "den", "le")  # stands before a day


@dataclass(frozen=True, slots=True)
class Aim:
    """A day, a month or a year: its first and its last day."""

    earliest: date
    latest: date

    @property
    def name(self) -> str:
        """What it is called."""
        return range_words(self.earliest, self.latest)


def read_aims(typed: str) -> tuple[Aim, ...] | None:
    """Return what may be meant, likeliest first: two of `03/04/1994`, none of a day that doesn't exist.

    None if it is no date, or not yet: beside it only a weekday or an article may stand.
    """
    found = find_day(typed)
    if found is None or not _is_all(typed[: found.start]) or not _is_all(typed[found.end :]):
        return None
    meant = [parse(reading) for reading in found.readings]
    return tuple(Aim(one.earliest, one.latest) for one in meant if one.earliest and one.latest)


def _is_all(beside: str) -> bool:
    return all(fold(word.strip(_BESIDE)) in {"", *_THE, *WEEKDAY_NUMBER} for word in beside.split())
