# SPDX-License-Identifier: MIT
"""Issues of several days or months: `8-9 May 1993`, `May 8/9, 1993`, `30 April - 6 May 1993`, `May/June 1993`."""

import re
from datetime import date

from reader.text.dates.days import LONGEST, FoundDay, existing, month_of
from reader.text.dates.julian import double_days
from reader.text.dates.names import SHORT_WEEKDAY_NUMBER, WEEKDAY_NUMBER
from reader.text.late import late
from reader.text.words import fold

_LONGEST_ISSUE = 31  # days
_TO = r"\s?(?:[-–—/&+]{1,2}|(?<=\s)(?:and|to|und|bis|et|au|al|y|e|и|по)(?=\s))\s?"
_DAY_END = r"(?:st|nd|rd|th|er|º|\.)?"
_DAY = rf"(?P<{{0}}>[0-9]{{{{1,2}}}}){_DAY_END}"
_MONTH = r"(?P<{0}>[^\W\d_]{{3,12}})\.?"
_YEAR = r"(?P<{0}>[0-9]{{4}})(?![0-9])"
_WEEKDAY = r"(?:(?P<w>[^\W\d_]{2,12})\.?,?\s)?"
_DAYS = tuple(
    late(pattern)
    for pattern in (
        (
            rf"(?P<d1>[0-9](?<![\w.].)[0-9]?){_DAY_END}(?:\s{_MONTH.format('m1')}(?:,?\s{_YEAR.format('y1')})?)?{_TO}{_WEEKDAY}"
            rf"{_DAY.format('d2')}\s?(?:de\s)?{_MONTH.format('m2')},?\s(?:de\s)?{_YEAR.format('y2')}"
        ),
        (
            rf"(?<!\w){_MONTH.format('m2')}\s{_DAY.format('d1')}(?:,\s{_YEAR.format('y1')})?{_TO}{_WEEKDAY}"
            rf"{_DAY.format('d2')},?\s{_YEAR.format('y2')}"
        ),
        (
            rf"(?<!\w){_MONTH.format('m1')}\s{_DAY.format('d1')}(?:,\s{_YEAR.format('y1')})?{_TO}{_WEEKDAY}"
            rf"{_MONTH.format('m2')}\s{_DAY.format('d2')},?\s{_YEAR.format('y2')}"
        ),
    )
)
_FOUR_FIGURES = late("[0-9][0-9]{3}")
_MONTHS = late(rf"(?<!\w){_MONTH.format('m1')}{_TO}{_MONTH.format('m2')},?\s{_YEAR.format('y2')}")


def find_days(text: str) -> FoundDay | None:
    """Find the first interval of days, no longer than an issue's, or of two months that follow each other.

    Its one reading is an interval, `1993-05-08/1993-05-09`. A day that is given by two calendars is none.
    """
    text = text[:LONGEST]
    if not _FOUR_FIGURES.search(text):  # of a year: few lines have one
        return None
    for pattern in _DAYS:
        for match in pattern.finditer(text):
            if reading := _interval(match):
                return None if next(double_days(text), None) else FoundDay((reading,), match.start(), match.end())
    for match in _MONTHS.finditer(text):
        first, second, year = month_of(match["m1"]), month_of(match["m2"]), match["y2"]
        if first and second == first + 1:
            return FoundDay((f"{year}-{first:02}/{year}-{second:02}",), match.start(), match.end())
    return None


def _interval(match: re.Match[str]) -> str:
    told = match.groupdict()
    month = month_of(match["m2"])
    weekday = fold(told["w"] or "")
    if weekday and weekday not in WEEKDAY_NUMBER and weekday not in SHORT_WEEKDAY_NUMBER:
        return ""
    earlier = month_of(told["m1"]) if told.get("m1") else month
    first = existing(int(told["y1"] or match["y2"]), earlier, int(match["d1"])) if earlier else None
    last = existing(int(match["y2"]), month, int(match["d2"])) if month else None
    if not first or not last:
        return ""
    return (
        f"{first}/{last}" if 0 < (date.fromisoformat(last) - date.fromisoformat(first)).days <= _LONGEST_ISSUE else ""
    )
