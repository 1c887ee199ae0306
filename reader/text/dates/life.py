# SPDX-License-Identifier: MIT
"""Lines that tell when somebody was born or died: `(4 May 1901 – 3 June 1988)`, `Born 4 May 1901`, `† 3. Juni 1988`."""

import re

from reader.text.dates.days import find_day

_LONGEST = 160
_SHORTEST_LIFE = 10  # years: an interval of fewer may be that of volumes
_LONGEST_LIFE = 115
_SAID = re.compile(
    r"(?:\A|[(\[,;–—-])[\s*]{0,3}"
    r"(?:[†✝‡]|(?:born|died|b\.|geboren|geb\.|gestorben|gest\.|née?|morte?|décédée?|nacid[oa]|naci[óo]|falleci[óo]|muri[óo]|"
    r"nat[oa]\s(?:il|a)|mort[oa]\s(?:il|a)|родил(?:ся|ась)|умер(?:ла)?|скончал(?:ся|ась))(?!\w))"
    r"[^0-9.!?(\[]{0,30}[0-9]",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"\*[^0-9]{0,20}[0-9][^†✝]{3,60}[†✝]")
_SPAN = re.compile(
    r"(?:\s(?:г\.|года))?\s?(?:[-–—]{1,2}|to|bis|au)\s?(?:[^\W\d_][^\W\d]{1,20}(?:[\s-][^\W\d]{2,20}){0,2},\s)?"
)
_FIGURE = re.compile("[0-9]")
_YEAR = re.compile("[0-9][0-9]{3}")
_FROM_YEAR = re.compile(r"\W{0,3}(1[4-9][0-9]{2}|20[0-9]{2})\s?[-–—]\s?\Z")
_HINT = re.compile("[-–—]| to | bis | au ", re.IGNORECASE)


def tells_life(line: str) -> bool:
    """Tell whether the day with which a line begins, or that stands alone in it, is that of a birth or a death."""
    text = " ".join(line[:_LONGEST].split())
    if not _FIGURE.search(text):
        return False
    if _SAID.match(text) or _SIGNS.match(text):
        return True
    found = find_day(text) if len(_YEAR.findall(text)) > 1 and _HINT.search(text) else None
    if not found or not found.readings:
        return False
    if year := _FROM_YEAR.fullmatch(text[: found.start]):
        return _is_life(year[1], found.readings[0])
    span = _SPAN.match(text, found.end)
    until = find_day(text[span.end() :]) if span else None
    return bool(until and until.readings and until.start == 0 and _is_life(found.readings[0], until.readings[0]))


def _is_life(first: str, last: str) -> bool:
    years = first[:4], last[:4]
    return all(map(str.isdecimal, years)) and _SHORTEST_LIFE <= int(years[1]) - int(years[0]) <= _LONGEST_LIFE
