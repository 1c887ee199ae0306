# SPDX-License-Identifier: MIT
"""Names of issues of several days or months, of weeks, and of years that somebody only supposed.

`27-28 Jan 1994`, `1994-01-29--1994-01-30`, `Jan-Feb 1994`, `1994-W05`, `KW 5 1994`, `[1952]`, `ca 1952`, `1952-53`,
`1994-03-00`.
"""

import re
from collections.abc import Callable
from datetime import date

from reader.text.dates.days import existing, month_of
from reader.text.dates.pathform import AFTER, BEFORE, MONTH_NAME, Reading
from reader.text.late import late

_LONGEST_WEEKEND = 3  # days: a number farther off counts stories
_LONGEST_ISSUE = 31
_YEAR = "((?:1[5-9]|20)[0-9]{2})"
_POSSIBLE = re.compile("[0-9]{4}")
_AND = r"(?:\s?[-–+&/]\s?|_|\s(?:and|und|et|y|e|и)\s)"
_ABOUT = r"(?:circa|ca|c|about|around|um|etwa|vers|env|environ|около|ок|hacia|alrededor de|verso|intorno al)"
_TO = r"(?:--|_|\s?[-–/+&]\s?|[_ ](?:to|bis|au|по)[_ ])"
_DAY = rf"{_YEAR}-([0-9]{{2}})-([0-9]{{2}})"
_NOT_A_LETTER = r"(?<![^\W\d_])"


def _days(match: re.Match[str]) -> str:
    month, year = month_of(match[3]), int(match[4])
    first, last = existing(year, month, int(match[1])), existing(year, month, int(match[2]))
    return f"{first}/{last}" if first and last and 0 < int(match[2]) - int(match[1]) <= _LONGEST_WEEKEND else ""


def _whole_days(match: re.Match[str]) -> str:
    ends = [existing(int(match[at]), int(match[at + 1]), int(match[at + 2])) for at in (1, 4)]
    first, last = ends
    apart = (date.fromisoformat(last) - date.fromisoformat(first)).days if first and last else 0
    return f"{first}/{last}" if 0 < apart <= _LONGEST_ISSUE else ""


def _months(first: str, second: str, year: str) -> str:
    month = month_of(first)
    return f"{year}-{month:02}/{year}-{month + 1:02}" if month and month_of(second) == month + 1 else ""


def week(year: str, number: str) -> str:
    """Return the days of a week by its number as ISO 8601 and German calendars count, as EDTF; "" if there is none."""
    try:
        first, last = (date.fromisocalendar(int(year), int(number), day) for day in (1, 7))
    except ValueError:
        return ""
    return f"{first.isoformat()}/{last.isoformat()}"


def _following(match: re.Match[str]) -> str:
    short = int(match[2])
    return f"{match[1]}/{match[1][:2]}{match[2]}" if short == int(match[1][2:]) + 1 and short > 12 else ""


_Reader = Callable[[re.Match[str]], str]
_SPANS: tuple[tuple[str, re.Pattern[str], _Reader], ...] = tuple(
    (form, late(pattern, re.IGNORECASE), read)
    for form, pattern, read in (
        (
            "dd-dd-mon-yyyy",
            rf"{BEFORE}([0-9]{{1,2}})\.?{_AND}([0-9]{{1,2}})\.?[-_. ]{{1,2}}{MONTH_NAME}[-_., ]{{1,2}}{_YEAR}{AFTER}",
            _days,
        ),
        (
            "yyyy-mm-dd to yyyy-mm-dd",
            rf"{BEFORE}{_DAY}{_TO}{_DAY}{AFTER}",
            _whole_days,
        ),
        (
            "mon-mon-yyyy",
            rf"{_NOT_A_LETTER}{MONTH_NAME}{_AND}{MONTH_NAME}[-_., ]{{1,2}}{_YEAR}{AFTER}",
            lambda match: _months(match[1], match[2], match[3]),
        ),
        (
            "yyyy-mon-mon",
            rf"{BEFORE}{_YEAR}[-_., ]{{1,2}}{MONTH_NAME}{_AND}{MONTH_NAME}(?![^\W_])",
            lambda match: _months(match[2], match[3], match[1]),
        ),
        (
            "yyyy-Www",
            rf"{BEFORE}{_YEAR}[-_ ]?(?:w|kw)[-_ ]?([0-9]{{2}}){AFTER}",
            lambda match: week(match[1], match[2]),
        ),
        (
            "kw yyyy",
            rf"{_NOT_A_LETTER}kw[-_. ]{{0,2}}([0-9]{{1,2}})[-_./, ]{{1,2}}{_YEAR}{AFTER}",
            lambda match: week(match[2], match[1]),
        ),
        (
            "yyyy-mm-xx",
            rf"{BEFORE}{_YEAR}[-_.](0[1-9]|1[0-2])[-_.](?:00|xx|__){AFTER}",
            lambda match: f"{match[1]}-{match[2]}",
        ),
        ("yyyy-xx-xx", rf"{BEFORE}{_YEAR}([-_.])(?:00|xx|__)\2(?:00|xx|__){AFTER}", lambda match: match[1]),
    )
)
_SUPPOSED: tuple[tuple[str, re.Pattern[str], _Reader], ...] = tuple(
    (form, late(pattern, re.IGNORECASE), read)
    for form, pattern, read in (
        ("[yyyy]", rf"\[{_YEAR}\]|\((?:1[5-9]|20)[0-9]{{2}}\)", lambda match: match.group().strip("[]()")),
        ("yyyy?", rf"[\[(]?{_YEAR}\s?\??\]?\?[\])]?", lambda match: f"{match[1]}?"),
        (
            "ca yyyy",
            rf"[\[(]?{_ABOUT}[-_. ]{{0,2}}{_YEAR}[\])]?",
            lambda match: f"{match[1]}~",
        ),
        ("yyyy-yy", rf"{_YEAR}\s?[-–/_]\s?([0-9]{{2}})", _following),
    )
)


def span_in_name(name: str, *, folder: bool) -> tuple[str, tuple[Reading, ...]] | None:
    """Find in a name what it tells of an issue's days, months or week; supposed years count as whole folders only."""
    if not _POSSIBLE.search(name):
        return None
    for form, pattern, read in _SPANS:
        if (match := pattern.search(name)) and (reading := read(match)):
            return match.group(), ((form, reading),)
    for form, pattern, read in _SUPPOSED if folder else ():
        if (match := pattern.fullmatch(name)) and (reading := read(match)):
            return name, ((form, reading),)
    return None
