# SPDX-License-Identifier: MIT
"""Days of the old calendar, by which some countries counted until 1923: how they are told and read.

A day is sorted as the Gregorian calendar has it; what was printed stands beside it as the witness's words.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reader.text.dates.names import MONTH_NUMBER, MONTHS
from reader.text.late import late
from reader.text.words import fold

_EPOCH = 1721425  # Julian day number of the day before the first of the year 1
_FIRST = date(1582, 10, 5)  # on which the calendars parted, as the old one has it
LAST_OLD_DAY = date(1923, 2, 15)
"""The last day that a country counted by the old calendar."""


@dataclass(frozen=True, slots=True)
class Realm:
    """A country that changed late. `last`: its last day of the old calendar, as printed.

    `language` is that of its papers, `places` the beginnings of names, folded, by which a paper's title tells it.
    """

    language: str
    last: date
    places: tuple[str, ...]


# Decree of 24 January 1918; ukase of 1916; laws of 1919 (Serbia in January, Romania in March) and of 1923.
REALMS: tuple[Realm, ...] = (
    Realm(
        "ru",
        date(1918, 1, 31),
        (
            *("москов", "москва", "moscow", "moskau", "moscou", "mosca", "moscu"),
            *("петербург", "петроград", "petersbur", "petersbourg", "pietroburg", "petrograd", "petersburg"),
            *("киев", "одес", "харьков", "казан", "саратов", "россия", "русск", "russk", "moskov", "kiev", "odess"),
        ),
    ),
    Realm("bg", date(1916, 3, 31), ("софия", "sofia", "пловдив", "българ")),
    Realm("sr", date(1919, 1, 14), ("београд", "beograd", "belgrad", "srpsk", "српск")),
    Realm("ro", date(1919, 3, 31), ("bucurest", "bukarest", "bucharest", "bucarest", "romania", "romanul")),
    Realm("el", LAST_OLD_DAY, ("αθην", "athens", "athenes", "athinai")),
)

_ABROAD = frozenset({"de", "fr"})  # St. Petersburger Zeitung, Journal d'Athènes
_OLD = r"old style|o\.\s?s\.|старого стиля|ст\.\s?ст(?:\.|иля)|по старому стилю|alten stils|a\.\s?st\.|vieux style"
_NEW = r"new style|n\.\s?s\.|нового стиля|н\.\s?ст(?:\.|иля)|по новому стилю|neuen stils|n\.\s?st\.|nouveau style"
_STYLE = late(rf"(?<!\w)(?:(?P<old>{_OLD})|(?P<new>{_NEW}))(?!\w)", re.IGNORECASE)
_WORD = late(r"[^\W\d_]+")


def gregorian(year: int, month: int, day: int) -> date | None:
    """Return the Gregorian day of one that the Julian calendar has, whose leap years are every fourth; None if not."""
    longest = 29 if month == 2 and year % 4 == 0 else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month % 12 - 1]
    if not (1 <= month <= 12 and 1 <= day <= longest and _FIRST.year <= year <= LAST_OLD_DAY.year):
        return None
    before = (14 - month) // 12  # years begin in March, so that the leap day comes last
    since, shifted = year + 4800 - before, month + 12 * before - 3
    number = day + (153 * shifted + 2) // 5 + 365 * since + since // 4 - 32083
    return date.fromordinal(number - _EPOCH)


def style_of(text: str) -> str:
    """Return "old" or "new" where words beside a date say by which calendar it is; else ""."""
    match = _STYLE.search(text)
    return "" if not match else "old" if match["old"] else "new"


def is_settled(text: str) -> bool:
    """Tell whether a date in these words says itself what day it is in our calendar: by its style, or by both days."""
    return bool(style_of(text)) or next(double_days(text), None) is not None


def both(edtf: str, last: date) -> tuple[str, ...]:
    """Return the day that a printed one is by the old calendar, and itself behind; itself alone after `last`."""
    if len(edtf) != len("1905-01-27") or not edtf.replace("-", "").isdigit():
        return (edtf,)
    printed = date.fromisoformat(edtf)
    if not _FIRST <= printed <= last:
        return (edtf,)
    meant = gregorian(printed.year, printed.month, printed.day)
    return (meant.isoformat(), edtf) if meant and meant != printed else (edtf,)


def realm_of(language: str, titles: Iterable[str]) -> tuple[Realm, str] | None:
    """Return where a paper in this language, or with such a title, may have counted by the old calendar.

    The word is what in its title names the place, "" if only language or title speaks. Places that English titles name
    lie in America as well: they count for nothing.
    """
    words = [word for title in titles for word in _WORD.findall(title[:200])]
    for realm in REALMS:
        named = next((word for word in words if fold(word).startswith(realm.places)), "")
        if realm.language == language:
            return realm, named
        if named and language in _ABROAD:
            return realm, ""
    return None


def realm_named(language: str) -> Realm | None:
    """Return the realm whose papers are in a language."""
    return next((realm for realm in REALMS if realm.language == language), None)


# --- both days: 1 (14) March 1917


def double_days(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield dates that give the day by both calendars: the Gregorian one as EDTF, and where it starts and ends.

    The two days must lie as far apart as the calendars did then: `1/5 March` is an issue of five days.
    """
    if not _OF_YEARS.search(text):
        return
    for pattern in _DOUBLE:
        for match in pattern.finditer(text):
            found = _day_of_both(match)
            if found:
                yield found.isoformat(), match.start(), match.end()


def _day_of_both(match: re.Match[str]) -> date | None:
    known = match.groupdict()
    months = [MONTH_NUMBER[fold(known[name])] for name in ("m1", "m2", "m3") if known.get(name)]
    years = [int(known[name]) for name in ("y1", "y2", "y3") if known.get(name)]
    if not months or not years:
        return None
    one = _Written(int(known["d1"]), months[0], years[0])
    other = _Written(int(known["d2"]), months[-1], years[-1])
    for old, new in ((one, other), (other, one)):
        meant = _of_year(old, new)
        if meant:
            return meant
    return None


@dataclass(frozen=True, slots=True)
class _Written:
    day: int
    month: int
    year: int


def _of_year(old: _Written, new: _Written) -> date | None:
    """Return the Gregorian day if both are the same day; a year that is written once is that of either."""
    for year in (old.year, old.year - 1):
        meant = gregorian(year, old.month, old.day)
        if meant and (meant.day, meant.month, meant.year) == (new.day, new.month, new.year):
            return meant
    return None


_NAME = "|".join(
    sorted(
        {form for table in MONTHS.values() for names in table for name in names.split() for form in (name, fold(name))},
        key=lambda name: -len(name),
    )
)
_ORDINAL = r"(?:st|nd|rd|th|er|-?го|[.])?"
_YEAR = r"(?:[\s,]{{1,2}}(?P<{0}>1[5-9][0-9]{{2}})(?:\s?г\.)?)?"
_OF_YEARS = late("1[5-9][0-9]{2}")
_DOUBLE = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        (  # 1 (14) March 1917, 27 января (9 февраля) 1905 г., 19 декабря 1916 (1 января 1917)
            rf"(?<![0-9])(?P<d1>[0-9]{{1,2}}){_ORDINAL}(?:\s{{0,2}}(?P<m1>{_NAME})(?!\w)\.?)?{_YEAR.format('y1')}"
            rf"\s{{0,2}}[(/]\s?(?P<d2>[0-9]{{1,2}}){_ORDINAL}(?:\s{{0,2}}(?P<m2>{_NAME})(?!\w)\.?)?{_YEAR.format('y2')}\s?"
            rf"\)?(?:-?го)?(?:\s{{0,2}}(?P<m3>{_NAME})(?!\w)\.?)?{_YEAR.format('y3')}(?![0-9])"
        ),
        (  # January 9 (22), 1905; December 31, 1904 (January 13, 1905)
            rf"(?<!\w)(?P<m1>{_NAME})\.?\s(?P<d1>[0-9]{{1,2}}){_ORDINAL}{_YEAR.format('y1')}\s{{0,2}}[(/]\s?"
            rf"(?:(?P<m2>{_NAME})\.?\s)?(?P<d2>[0-9]{{1,2}}){_ORDINAL}{_YEAR.format('y2')}\s?\)?{_YEAR.format('y3')}(?![0-9])"
        ),
    )
)
