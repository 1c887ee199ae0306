# SPDX-License-Identifier: MIT
"""Quarters and seasons in names: `1996-Q2`, `Spring 1995`, and below a year `Q2`, `Frühjahr`."""

import re

from reader.text.dates.names import SEASONS
from reader.text.dates.pathform import NAMED_SEASON, Reading
from reader.text.dates.pathspan import week
from reader.text.late import late
from reader.text.words import fold

_WINTER = 12  # its first month
_YEAR = r"(?P<{0}>(?:1[5-9]|20)[0-9]{{2}})"
_QUARTER = "q|qtr|quarter|quartal|trimestre|vierteljahr|квартал|trim"
_PART = (
    rf"(?:(?P<{{0}}>{'|'.join(sorted(SEASONS, key=len, reverse=True))})|"
    r"(?:{3})[-_. ]?(?P<{1}>[1-4])|"
    r"(?P<{2}>[1-4])[-_. ]?(?:st|nd|rd|th|er|e|eme|o|º|°|й)?[-_. ]{{0,2}}(?:{3}))"
)
_GAP = r"(?:[-_., ]{1,3}(?:de[-_ ]|del[-_ ]|of[-_ ])?|)"
_NEXT = r"(?:[-/_](?P<{0}>[0-9]{{2}}(?:[0-9]{{2}})?))?"
_BARE = late(_PART.format("s", "q", "n", _QUARTER))
_WITH_YEAR = late(
    rf"(?<![^\W_])(?:{_PART.format('s1', 'q1', 'n1', _QUARTER)}{_GAP}{_YEAR.format('y1')}{_NEXT.format('next1')}|"
    rf"{_YEAR.format('y2')}{_NEXT.format('next2')}{_GAP}{_PART.format('s2', 'q2', 'n2', _QUARTER)})(?![^\W_])"
)
_WEEK = late(r"(?:w|kw)[-_. ]{0,2}([0-9]{1,2})", re.IGNORECASE)
_POSSIBLE = re.compile("[0-9]{4}")


def season_in_name(name: str) -> tuple[str, tuple[Reading, ...]] | None:
    """Read a name that holds a quarter or a season with its year; beside other words it is weak."""
    if not _POSSIBLE.search(name):
        return None
    folded = name.lower() if name.isascii() else fold(name)
    match = _WITH_YEAR.search(folded)
    if not match or len(folded) != len(name):
        return None
    told = match.groupdict()
    which = "1" if told["y1"] else "2"
    reading = _months_of(
        told[f"y{which}"], told[f"s{which}"], told[f"q{which}"] or told[f"n{which}"], told[f"next{which}"]
    )
    form = "season yyyy" if match.group() == folded else f"{NAMED_SEASON} yyyy"
    return (name, ((form, reading),)) if reading else None


def season_below_year(name: str, year: str) -> str:
    """Return the months of a quarter or season, or a week's days, whose year stands above; "" if it names none."""
    if counted := _WEEK.fullmatch(name):
        return week(year, counted[1])
    match = _BARE.fullmatch(fold(name))
    return _months_of(year, match["s"], match["q"] or match["n"], None) if match else ""


def _months_of(year: str, season: str | None, quarter: str | None, following: str | None) -> str:
    """Return the months; of a winter with one year that year, as it may be the one before it or behind it."""
    if quarter:
        return "" if following else f"{year}-{3 * int(quarter) - 2:02}/{year}-{3 * int(quarter):02}"
    first = SEASONS[season or ""]
    if first == _WINTER:
        after = str(int(year) + 1)
        return f"{year}-12/{after}-02" if following and after.endswith(following) else "" if following else year
    return "" if following else f"{year}-{first:02}/{year}-{first + 2:02}"
