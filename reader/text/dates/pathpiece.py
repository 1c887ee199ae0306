# SPDX-License-Identifier: MIT
"""Pieces of a date in names below a folder that names its year or month: `1994` / `05 May` / `03`."""

import re
from dataclasses import dataclass

from reader.text.dates.days import existing, month_of, years_of
from reader.text.dates.pathform import MONTH_NAME, SEPARATOR, Reading

_PREFIX = r"(?:(?:m|d|month|day|monat|tag|mois|jour|mes|dia|mese|giorno|месяц|день)[-_ ]?)?"
_NUMBER = re.compile(rf"{_PREFIX}([0-9]{{1,2}})", re.IGNORECASE)
_NUMBERED_MONTH = re.compile(rf"([0-9]{{1,2}}){SEPARATOR}{{1,3}}{MONTH_NAME}")
_TWO_NUMBERS = re.compile(r"([0-9]{2})[-_. ]?([0-9]{2})")
_DAY_MONTH = re.compile(rf"([0-9]{{1,2}})[.]?{SEPARATOR}{{0,2}}{MONTH_NAME}(?![^\W_])")
_MONTH_DAY = re.compile(rf"{MONTH_NAME}{SEPARATOR}{{0,2}}([0-9]{{1,2}})(?![^\W_])")
_STARTING_PAIR = re.compile(r"([0-9]{2})[-_. ]?([0-9]{2})(?![0-9])")
_STARTING = re.compile(rf"{_PREFIX}([0-9]{{1,2}})(?![0-9])", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,40})[)\]]")
_SHORT = re.compile(r"(?:3[2-9]|[4-9][0-9])")
_NAMED = re.compile(r"(?:[^\W\d_]|[^\W_][^\d]*[-_. ])(1[5-9][0-9]{2}|20[0-9]{2})")

Found = tuple[str, tuple[Reading, ...]]


@dataclass(frozen=True, slots=True)
class Piece:
    """What a name says of a date whose year, or month, stands above it. `form` is that of a number alone."""

    value: str
    numbers: tuple[int, ...] = ()  # a month or a day, whichever is missing
    months: tuple[int, ...] = ()
    days: tuple[tuple[str, int, int], ...] = ()  # form, month, day
    form: str = "dd"


def piece_of(name: str) -> Piece:
    """Read a whole folder name as a month, a day, or both."""
    if match := _NUMBER.fullmatch(name):
        return Piece(name, numbers=(int(match[1]),))
    if match := _TWO_NUMBERS.fullmatch(name):
        first, second = int(match[1]), int(match[2])
        return Piece(name, days=(("mm-dd", first, second), ("dd-mm", second, first)))
    if month := month_of(name):
        return Piece(name, months=(month,))
    if (both := _NUMBERED_MONTH.fullmatch(name)) and month_of(both[2]) == int(both[1]):
        return Piece(name, months=(int(both[1]),), days=leading(name).days)  # or the fourth of April
    inside = _IN_BRACKETS.search(name)
    return leading(name) if inside is None or leading(name).days else Piece(name, days=leading(inside[1]).days)


def leading(name: str) -> Piece:
    """Read a day and a named month at the start of a name."""
    if (match := _DAY_MONTH.match(name)) and (month := month_of(match[2])):
        return Piece(match.group(), days=(("dd-mon", month, int(match[1])),))
    if (match := _MONTH_DAY.match(name)) and (month := month_of(match[1])):
        return Piece(match.group(), days=(("mon-dd", month, int(match[2])),))
    return Piece("")


def starting(stem: str) -> tuple[Piece, ...]:
    """Read the figures at the start of a file's name as month and day, or as a day: forms that counters share, too."""
    pieces = []
    if match := _STARTING_PAIR.match(stem):
        first, second = int(match[1]), int(match[2])
        pieces.append(Piece(match.group(), days=(("mm-dd+", first, second), ("dd-mm+", second, first))))
    if match := _STARTING.match(stem):
        pieces.append(Piece(match.group(), numbers=(int(match[1]),), form="d"))
    return tuple(pieces)


def is_month(name: str) -> bool:
    """Tell whether a folder name can be a month, or a month and a day, of the year above it."""
    piece = piece_of(name)
    return bool(piece.months or piece.days) or any(1 <= number <= 12 for number in piece.numbers)


def named_year(name: str) -> Found | None:
    """Read a folder name as a year in two figures, or with a name before it; None if it is none."""
    if _SHORT.fullmatch(name):
        return name, tuple(("yy", str(year)) for year in years_of(name))
    match = _NAMED.fullmatch(name)
    return (name, (("yyyy", match[1]),)) if match else None


def extended(value: str, known: tuple[Reading, ...], piece: Piece) -> Found | None:
    """Join a year or a month with what stands right below it; None if the two make no date."""
    readings: list[tuple[str, str | None]] = []
    for form, above in known:
        if len(above) == len("1994"):
            year = int(above)
            months = (*(piece.numbers if piece.form == "dd" else ()), *piece.months)
            readings += [(f"{form}/mm", f"{year}-{month:02}") for month in months if 1 <= month <= 12]
            readings += [(f"{form}/{shape}", existing(year, month, day)) for shape, month, day in piece.days]
        elif len(above) == len("1994-01"):
            year, month = int(above[:4]), int(above[5:])
            readings += [(f"{form}/{piece.form}", existing(year, month, day)) for day in piece.numbers]
            readings += [
                (f"{form}/{shape}", existing(year, named, day)) for shape, named, day in piece.days if named == month
            ]
    existent = tuple((form, day) for form, day in readings if day)
    return (f"{value}/{piece.value}", existent) if existent else None
