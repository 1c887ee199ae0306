# SPDX-License-Identifier: MIT
"""Names that hold what is written as a day, though no such day exists."""

import re
from collections.abc import Callable

from reader.text.dates.days import existing, month_of
from reader.text.dates.pathform import AFTER, BEFORE, DAY, MONTH_NAME, NO_NUMBER_OF, SEPARATOR

LATE = re.compile("29|3[01]")
"""Days that some months lack."""

_WRITTEN_DAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[int, int, int]]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (
            rf"{BEFORE}([0-9]{{4}})({SEPARATOR})([0-9]{{1,2}})\2([0-9]{{1,2}}){AFTER}",
            lambda match: (int(match[1]), int(match[3]), int(match[4])),
        ),
        (
            rf"{BEFORE}([0-9]{{1,2}})({SEPARATOR})([0-9]{{1,2}})\2([0-9]{{4}}){AFTER}",
            lambda match: (int(match[4]), int(match[3]), int(match[1])),
        ),
        (
            rf"{DAY}{SEPARATOR}{{0,2}}{MONTH_NAME}[-_., ]{{0,2}}([0-9]{{4}}){AFTER}",
            lambda match: (int(match[3]), month_of(match[2]), int(match[1])),
        ),
        (
            rf"{BEFORE}{NO_NUMBER_OF}([0-9]{{4}})([0-9]{{2}})([0-9]{{2}}){AFTER}",
            lambda match: (int(match[1]), int(match[2]), int(match[3])),
        ),
    )
)


def impossible_day(name: str) -> str:
    """Return the piece of a name that is written as a day but names none that exists (`1994-02-31`), or ""."""
    if not LATE.search(name):
        return ""
    for pattern, read in _WRITTEN_DAYS:
        for match in pattern.finditer(name):
            year, month, day = read(match)
            if 1500 <= year < 2100 and 1 <= month <= 12 and 29 <= day <= 31 and not existing(year, month, day):
                return match.group()
    return ""
