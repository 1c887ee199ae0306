# SPDX-License-Identifier: MIT
"""Pieces of a date in names below a folder that names its year or month: `1994` / `05 May` / `03`."""

import re
from dataclasses import dataclass
from datetime import date

from reader.text.dates.days import existing, month_of, roman_month, years_of
from reader.text.dates.names import weekday_of
from reader.text.dates.pathform import MONTH_NAME, SEPARATOR, YEAR_OF_NAME, Reading
from reader.text.late import late

_DAY_WORD = r"(?:d|day|tag|jour|dia|giorno|день)[-_ ]?"
_MONTH_WORD = r"(?:m|month|monat|mois|mes|mese|месяц)[-_ ]?"
_ORDINAL = r"(?:st|nd|rd|th|er|[.º])"
_NUMBER = late(rf"(?:(?P<m>{_MONTH_WORD})|(?P<d>{_DAY_WORD}))?(?P<n>[0-9]{{1,2}})(?P<o>{_ORDINAL})?", re.IGNORECASE)
_NUMBERED_MONTH = late(rf"([0-9]{{1,2}}){SEPARATOR}{{1,3}}{MONTH_NAME}")
_TWO_NUMBERS = late(r"([0-9]{2})[-_. ]?([0-9]{2})")
_STOPPED = late(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.")  # 4.11., as German has it: nothing else ends so
_APART = late(r"([0-9]{1,2})([-_.])([0-9]{1,2})")
_ROMAN_MONTH = late(r"([0-9]{1,2})(?:[-_.]\s?([IVXХІ]{1,4}|[ivxхі]{1,4})|\s([IVXХІ]{1,4}))(?![^\W_])")
_DAY_MONTH = late(rf"([0-9]{{1,2}})[.]?{SEPARATOR}{{0,2}}{MONTH_NAME}(?![^\W_])")
_MONTH_DAY = late(rf"{MONTH_NAME}{SEPARATOR}{{0,2}}([0-9]{{1,2}})(?![^\W_])")
_STARTING_PAIR = late(r"([0-9]{2})[-_. ]?([0-9]{2})(?![0-9])")
_STARTING = late(rf"(?:{_DAY_WORD})?([0-9]{{1,2}})(?![0-9])", re.IGNORECASE)
_ISSUE_BEFORE = (
    r"(?:(?:no|nr|n|num|number|issue|numero|número|numéro|ausgabe|heft|№|номер|выпуск|вып)[.°º]?[-_ ]?"
    r"[0-9]{1,6}[-_.,;: –]{1,4}(?:(?:vom|of|du|del|от|за)[-_ ])?)"
)
_ISSUE = late(_ISSUE_BEFORE, re.IGNORECASE)
_WEEKDAY = r"(?P<w>[^\W\d_]{2,13})"
_DAY = r"(?P<d>[0-9]{1,2})(?:st|nd|rd|th|er|[.º])?"
_OF_MONTH = rf"(?:{SEPARATOR}{{0,2}}(?:of[-_ ]|de[-_ ]|d'|d’)?(?P<m>[^\W\d_]{{3,12}})(?![^\W\d_]))?"
_WEEKDAY_BESIDE = tuple(
    late(rf"{_ISSUE_BEFORE}?{pattern}(?![^\W_])", re.IGNORECASE)
    for pattern in (
        rf"{_WEEKDAY}\.?,?{SEPARATOR}{{0,2}}(?:the |den |le |el |il )?{_DAY}{_OF_MONTH}",
        rf"{_WEEKDAY}\.?,?{SEPARATOR}{{1,2}}(?P<m>[^\W\d_]{{3,12}})\.?{SEPARATOR}{{1,2}}{_DAY}",
        rf"{_DAY}[-_., ]{{0,3}}[(\[]?{_WEEKDAY}\.?[)\]]?(?P<m>)",  # behind a month it may be a word: `27 January Sun`
    )
)
_ROMAN = late(r"[IVXХІ]{1,4}|[ivx]{1,4}")
_IN_BRACKETS = late(r"[(\[]([^()\[\]]{3,40})[)\]]")
_SHORT = late(r"(?:3[2-9]|[4-9][0-9])")
_NAMED = late(
    r"(?:[^\W\d_]|[^\W_][^\d]*[-_. ](?:[(\[])?)?(1[5-9][0-9]{2}|20[0-9]{2})(?:[)\]]|[-_ ]?(?:год|года|г)\.?)?",
    re.IGNORECASE,
)

Found = tuple[str, tuple[Reading, ...]]


@dataclass(frozen=True, slots=True)
class Piece:
    """What a name says of a date whose year, or month, stands above it.

    `form` is that of a number alone: `dd` can be a day or a month, `mm` only a month, all others only a day. `rom` is
    that of a month in Roman figures, which may as well be a volume or a part.
    """

    value: str
    numbers: tuple[int, ...] = ()  # a month or a day, whichever is missing
    months: tuple[int, ...] = ()
    days: tuple[tuple[str, int, int], ...] = ()  # form, month, day
    form: str = "dd"
    weekday: int | None = None  # that of the day, Monday 0, if the name has it, too

    @property
    def numbered_months(self) -> tuple[int, ...]:
        """Its numbers that can be months."""
        return tuple(one for one in self.numbers if 1 <= one <= 12) if self.form in {"dd", "mm"} else ()

    @property
    def in_letters(self) -> bool:
        """Whether it has a month or a weekday in letters."""
        return (
            (bool(self.months) and self.form != "rom")
            or self.weekday is not None
            or any("mon" in form for form, _month, _day in self.days)
        )


def piece_of(name: str) -> Piece:
    """Read a whole folder name as a month, a day, or both."""
    if found := _beside_weekday(name) or _of_figures(name):
        return found
    if month := month_of(name):
        return Piece(name, months=(month,))
    if _ROMAN.fullmatch(name) and (month := roman_month(name)):
        return Piece(name, months=(month,), form="rom")
    if (both := _NUMBERED_MONTH.fullmatch(name)) and month_of(both[2]) == int(both[1]):
        return Piece(name, months=(int(both[1]),), days=leading(name).days)  # or the fourth of April
    inside = _IN_BRACKETS.search(name)
    return leading(name) if inside is None or leading(name).days else Piece(name, days=leading(inside[1]).days)


def _of_figures(name: str) -> Piece | None:
    """Read a name of figures alone. With full stops the day stands first, if it can."""
    if match := _NUMBER.fullmatch(name):
        form = "mm" if match["m"] else "n-dd" if match["d"] or match["o"] else "dd"
        return Piece(name, numbers=(int(match["n"]),), form=form)
    if match := _TWO_NUMBERS.fullmatch(name):
        first, second = int(match[1]), int(match[2])
        return Piece(name, days=(("mm-dd", first, second), ("dd-mm", second, first)))
    if match := _STOPPED.fullmatch(name):
        return Piece(name, days=(("dd.mm.", int(match[2]), int(match[1])),))
    if match := _APART.fullmatch(name):
        first, second = int(match[1]), int(match[3])
        return Piece(name, days=(("m-d", first, second), ("d-m", second, first))[match[2] == "." and second <= 12 :])
    return None


def _beside_weekday(name: str) -> Piece | None:
    """Read a day beside its weekday at the start of a name: `Mon 17`, `12_Freitag`, `Samstag 26. Februar`."""
    for pattern in _WEEKDAY_BESIDE:
        match = pattern.match(name)
        weekday = weekday_of(match["w"]) if match else None
        if match and weekday is not None:
            day, month = int(match["d"]), month_of(match["m"] or "")
            if month:
                return Piece(match.group(), days=(("w-dd-mon", month, day),), weekday=weekday)
            if not match["m"]:
                return Piece(match.group(), numbers=(day,), form="w-dd", weekday=weekday)
    return None


def leading(name: str) -> Piece:
    """Read a day at the start of a name, with its month or its weekday in letters."""
    if named := _beside_weekday(name):
        return named
    if (match := _DAY_MONTH.match(name)) and (month := month_of(match[2])):
        return Piece(match.group(), days=(("dd-mon", month, int(match[1])),))
    if (match := _MONTH_DAY.match(name)) and (month := month_of(match[1])):
        return Piece(match.group(), days=(("mon-dd", month, int(match[2])),))
    if issue := _ISSUE.match(name):
        found = leading(name[issue.end() :])
        stopped = _STOPPED.fullmatch(name, issue.end())
        days = (("dd.mm.", int(stopped[2]), int(stopped[1])),) if stopped else found.days
        return Piece(name if stopped else issue.group() + found.value, days=days, weekday=found.weekday)
    if match := _ROMAN_MONTH.match(name):
        return Piece(match.group(), days=(("dd-rom", roman_month(match[2] or match[3]), int(match[1])),))
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
    return piece.form != "rom" and bool(piece.months or piece.days or piece.numbered_months)


def named_year(name: str) -> Found | None:
    """Read a folder name as a year in two figures, or with a name before it; None if it is none."""
    if _SHORT.fullmatch(name):
        return name, tuple(("yy", str(year)) for year in years_of(name))
    match = _NAMED.fullmatch(name)
    return (name, ((YEAR_OF_NAME, match[1]),)) if match else None


def extended(value: str, known: tuple[Reading, ...], piece: Piece) -> Found | None:
    """Join a year or a month with what stands right below it; None if the two make no date.

    A month or weekday in letters proves that the number in a name above it is a year.
    """
    readings: list[tuple[str, str | None]] = []
    for told, above in known:
        form = told.replace(YEAR_OF_NAME, "yyyy") if piece.in_letters else told
        if len(above) == len("1994"):
            year = int(above)
            shape = "rom" if piece.form == "rom" else "mm"
            readings += [(f"{form}/{shape}", f"{year}-{month:02}") for month in (*piece.numbered_months, *piece.months)]
            readings += [(f"{form}/{shape}", existing(year, month, day)) for shape, month, day in piece.days]
        elif len(above) == len("1994-01"):
            year, month = int(above[:4]), int(above[5:])
            numbers = () if piece.form == "mm" else piece.numbers
            readings += [(f"{form}/{piece.form}", existing(year, month, day)) for day in numbers]
            readings += [
                (f"{form}/{shape}", existing(year, named, day)) for shape, named, day in piece.days if named == month
            ]
    existent = tuple((form, day) for form, day in readings if day and _is_on(day, piece.weekday))
    return (f"{value}/{piece.value}", existent) if existent else None


def _is_on(day: str, weekday: int | None) -> bool:
    return weekday is None or (len(day) == len("1994-01-27") and date.fromisoformat(day).weekday() == weekday)
