# SPDX-License-Identifier: MIT
"""Days that are printed without their year, and the years, stated elsewhere, with which their weekdays agree."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from reader.model.article import shown_path
from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import existing
from reader.text.dates.julian import LAST_OLD_DAY, both
from reader.text.dates.pathyear import year_of_folder
from reader.text.dates.witness import printed_weekday

_YEARLESS = "XXXX-"
_DEEPEST = 4  # folders above a file whose names are asked


def can_fall_on(day: str, weekday: int | None) -> bool:
    """Tell whether a day was such a weekday, by today's calendar or, where it is old enough, by the old one."""
    if weekday is None or len(day) != len("1994-01-27"):
        return True
    return any(date.fromisoformat(one).weekday() == weekday for one in both(day, LAST_OLD_DAY))


def in_year_of_folder(witnesses: Iterable[Witness], path: bytes) -> Iterator[Witness]:
    """Yield witnesses, a masthead's day without a year with that of its folder's name if it had its weekday then.

    `Herald 1953` alone may be a number: below it a Monday that was one in 1953 proves the year, unless anything else
    states one.
    """
    told = list(witnesses)
    asked = [one for one in told if _lacks_year(one)]
    if not asked or any(reading[:4].isdigit() for one in told if not one.kind.only_bounds for reading in one.readings):
        yield from told
        return
    year, name = _named_year(path)
    for witness in told:
        day = _in_year(witness, year) if year and _lacks_year(witness) else None
        yield replace(witness, readings=(day,), where=f"{witness.where}, folder name {name}") if day else witness


def _lacks_year(witness: Witness) -> bool:
    return (
        witness.kind is WitnessKind.VISIBLE and witness.readings[:1] != () and witness.readings[0].startswith(_YEARLESS)
    )


def _in_year(witness: Witness, year: int) -> str | None:
    _unknown, month, *day = witness.readings[0].split("-")
    weekday = printed_weekday(witness.value)
    joined = existing(year, int(month), int(day[0])) if day and weekday is not None else None
    return joined if joined and can_fall_on(joined, weekday) else None


def _named_year(path: bytes) -> tuple[int, str]:
    """Return the year that the nearest folder is named by beside words, and the name; 0 if there is none."""
    for folder in reversed(path.split(b"/")[:-1][-_DEEPEST:]):
        if year := year_of_folder(folder.decode("utf-8", "replace")):
            return year, shown_path(folder)
    return 0, ""
