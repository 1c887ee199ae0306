# SPDX-License-Identifier: MIT
"""What may stand after `date:` : a year, a month, a day, or a range of them with one end left open."""

import re
from calendar import monthrange
from datetime import date

from reader.errors import QueryError
from reader.model.query import DateRange
from reader.model.texts import Span

_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_UNFINISHED = re.compile(r"(?:(?<![0-9-])[0-9]{1,3}|-|(?<!\.)\.)$")
_HINT = "Write date:1994, date:1994-05 or date:1994-05-27, or a range: date:1994-05..1994-06, date:1994.., date:..1994."


def finished(text: str) -> str:
    """Return what is complete of a range that is still being typed: `1994-05..19` is `1994-05..`, `19` nothing yet."""
    text = _UNFINISHED.sub("", text)
    return "" if text == ".." else text


def date_range(text: str, start: int, span: Span) -> DateRange:
    """Read what stands after `date:`. `start` is where it stands in what was typed, `span` goes with the leaf.

    Raises `QueryError` with the place of what is wrong.
    """
    first, dots, last = text.partition("..")
    if not dots:
        last = first
    if not first and not last:
        raise QueryError("A date is missing here.", start=span.start, end=span.end, hint=_HINT)
    earliest = _bounds(first, start)[0] if first else None
    latest = _bounds(last, start + len(text) - len(last))[1] if last else None
    if earliest and latest and latest < earliest:
        raise QueryError("This range ends before it begins.", start=start, end=start + len(text), hint=_HINT)
    return DateRange(earliest, latest, span)


def _bounds(text: str, start: int) -> tuple[date, date]:
    """First and last day of a year, a month or a day."""
    match = _DAY.fullmatch(text)
    if match is None:
        raise QueryError(f"“{text}” is not a date.", start=start, end=start + len(text), hint=_HINT)
    year, month, day = (int(part) if part else 0 for part in match.groups())
    last_month = month or 12
    try:
        last_day = day or monthrange(year, last_month)[1]
        return date(year, month or 1, day or 1), date(year, last_month, last_day)
    except ValueError:  # calendar.IllegalMonthError is one
        raise QueryError(f"There is no day {text}.", start=start, end=start + len(text), hint=_HINT) from None
