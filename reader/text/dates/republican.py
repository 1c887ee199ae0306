# SPDX-License-Identifier: MIT
"""Days of the French Republican calendar (22 September 1792 to 31 December 1805): `12 Vendémiaire an VI`."""

import re
from datetime import date, timedelta

from reader.text.words import fold

REPUBLICAN_MONTHS = (
    *("vendemiaire", "brumaire", "frimaire", "nivose", "pluviose", "ventose"),
    *("germinal", "floreal", "prairial", "messidor", "thermidor", "fructidor"),
)
_YEARS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv")
# In September, on which each of them began: by the equinox, as decreed.
_FIRST_DAYS = (22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23)
_END = date(1805, 12, 31)
_DAY = re.compile(
    r"([0-9](?<![0-9].)(?:[0-9]|(?<=1)er)?)\s{1,2}([^\W\d_]{6,11}),?\s{1,2}(?:de\sl['’])?ann?(?:ée)?\.?\s{1,2}"
    r"([ivx]{1,4}|[0-9]{1,2})(?:er|e)?(?!\w)",
    re.IGNORECASE,
)


def republican_day(text: str) -> tuple[str, int, int] | None:
    """Find a day of that calendar: as ours has it in EDTF ("" if there is none such), and where it starts and ends."""
    for match in _DAY.finditer(text):
        month, year = fold(match[2]), fold(match[3])
        number = int(year) if year.isdigit() else _YEARS.index(year) + 1 if year in _YEARS else 0
        if month in REPUBLICAN_MONTHS and 1 <= number <= len(_YEARS):
            return (
                _gregorian(number, REPUBLICAN_MONTHS.index(month), int(match[1].rstrip("er"))),
                match.start(),
                match.end(),
            )
    return None


def _gregorian(year: int, month: int, day: int) -> str:
    if not 1 <= day <= 30:  # all months have thirty
        return ""
    meant = date(1791 + year, 9, _FIRST_DAYS[year - 1]) + timedelta(days=30 * month + day - 1)
    return meant.isoformat() if meant <= _END else ""
