# SPDX-License-Identifier: MIT
"""What may stand after `date:` : a year, a month, a day, or a range of them; X stands for a digit that doesn't matter.

Of Extended Date/Time Format all is understood that has a place in a search: `199X`, `1994-XX`, `XXXX-05-09`,
`1994/1995`, `[..1994]`, a `?` or `~` behind a date.
"""

import re
from calendar import monthrange
from datetime import date

from reader.errors import QueryError
from reader.model.query import Anniversary, DateRange
from reader.model.texts import Span

_DAY = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}[XxUu]|[0-9]{2}[XxUu]{2}|[0-9]{3}0s)"
    r"(?:-(?P<month>[0-9]{1,2}|[XxUu]{2})(?:-(?P<day>[0-9]{1,2}|[XxUu]{2}))?)?[?~%]?"
)
_YEARLY = re.compile(r"[XxUu]{4}-([0-9]{1,2})-([0-9]{1,2})")
_RANGE = re.compile(r"(?P<first>[^/]*?)(?:/|\.\.(?!/))(?P<last>.*)")
_HINT = (
    "Write date:1994, date:1994-05 or date:1994-05-27; a range: date:1994-05..1994-06, date:1994.., date:..1994; "
    "ten years: date:199X; a day of any year: date:XXXX-05-27."
)
_TAILS = (
    *"0123456789X.",
    *("XX", "XXX", "9", "99", "999", "9999", ".9999", "12", "31"),
    *("-01", "1-01", "01-01", "-01-01", "X-01-01", "XX-01-01", "XXX-01-01"),
)
"""What makes a date whole of which the end isn't typed yet."""


def date_leaf(text: str, start: int, span: Span) -> DateRange | Anniversary:
    """Read what stands after `date:`. `start` is where it stands in what was typed, `span` goes with the leaf.

    Raises `QueryError` with the place of what is wrong.
    """
    yearly = _YEARLY.fullmatch(text)
    if yearly:
        return _anniversary(int(yearly[1]), int(yearly[2]), Span(start, start + len(text)), span)
    inner = text.removeprefix("[")  # one of several days, or before one, as a date that is not quite known is written
    start += len(text) - len(inner)
    return _date_range(inner.removesuffix("]") if inner != text else text, start, span)


def begun_date_leaf(text: str, start: int, span: Span) -> DateRange | Anniversary | None:
    """Read what is complete of a date that is still being typed: of `1994-05..19` `1994-05..`, of `19` nothing yet.

    Raises `QueryError` for what can never become a date.
    """
    try:
        return date_leaf(text, start, span)
    except QueryError:
        if not any(_is_date(text + tail) for tail in _TAILS):
            raise
    whole = next((text[:end] for end in range(len(text) - 1, 0, -1) if _is_date(text[:end])), "")
    return date_leaf(whole, start, span) if whole else None


def _is_date(text: str) -> bool:
    try:
        date_leaf(text, 0, Span(0, 0))
    except QueryError:
        return False
    return True


def _anniversary(month: int, day: int, typed: Span, span: Span) -> Anniversary:
    try:
        date(2000, month, day)  # a leap year: 29 February exists in some
    except ValueError:
        raise QueryError("There is no such day in any year.", start=typed.start, end=typed.end, hint=_HINT) from None
    return Anniversary(month, day, span)


def _date_range(text: str, start: int, span: Span) -> DateRange:
    match = _RANGE.fullmatch(text)
    if match is None:
        first = last = Span(0, len(text))
    else:
        first, last = Span(*match.span("first")), Span(*match.span("last"))
    if all(_is_open(end.of(text)) for end in (first, last)):
        raise QueryError("A date is missing here.", start=span.start, end=span.end, hint=_HINT)
    earliest = None if _is_open(first.of(text)) else _bounds(first.of(text), start + first.start)[0]
    latest = None if _is_open(last.of(text)) else _bounds(last.of(text), start + last.start)[1]
    if earliest and latest and latest < earliest:
        raise QueryError("This range ends before it begins.", start=start, end=start + len(text), hint=_HINT)
    return DateRange(earliest, latest, span)


def _is_open(end: str) -> bool:
    """Tell whether an end of a range is open: nothing, or the dots of `1994/..`."""
    return end in ("", "..")


def _bounds(text: str, start: int) -> tuple[date, date]:
    """First and last day of some years, a year, a month or a day."""
    match = _DAY.fullmatch(text)
    if match is None:
        raise QueryError(f"“{text}” is not a date.", start=start, end=start + len(text), hint=_HINT)
    year = re.sub("0s|[xuU]", "X", match["year"])
    month, day = (int(part) if part and part.isdigit() else None for part in (match["month"], match["day"]))
    first, last = int(year.replace("X", "0")) or int("X" in year), int(year.replace("X", "9"))
    last_month = 12 if month is None else month
    try:
        last_day = monthrange(last, last_month)[1] if day is None else day
        return date(first, month or 1, 1 if day is None else day), date(last, last_month, last_day)
    except ValueError:  # calendar.IllegalMonthError is one
        raise QueryError(f"There is no day {text}.", start=start, end=start + len(text), hint=_HINT) from None
