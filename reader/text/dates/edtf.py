# SPDX-License-Identifier: MIT
"""Our subset of Extended Date/Time Format (ISO 8601-2): read, written, and set by a person."""

import re
from calendar import isleap, monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from reader.errors import DateError
from reader.model.date import Certainty, Evidence, Precision, PublicationDate, WitnessKind

_HINT = (
    "Type a day (1994-01-27), a month (1994-01), a year (1994), an interval (1994-01/1994-03), "
    "several days ([1994-03-04,1994-04-03]) or a limit ([..2016-07-27]); X stands for a digit that nobody knows."
)
OPEN_BEGINNING = "../"
"""How an interval of which only the end is known begins."""

_LONGEST = 200
_DATE = re.compile(r"([0-9]{0,4}X{0,4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?")
_ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Edtf:
    """What an EDTF string means. `earliest` and `latest` are inclusive, None where open or unknown.

    `month` and `day` are what it states of a year that nobody knows (`XXXX-02-26`), else 0. `qualifier` is "", or one
    of `?` (uncertain), `~` (approximate), `%` (both).
    """

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision
    qualifier: str = ""
    month: int = 0
    day: int = 0

    @property
    def several(self) -> bool:
        """Whether it is a set: one of several days, nobody knows which."""
        return self.text.startswith("[") and ".." not in self.text


def parse(text: str) -> Edtf:
    """Read an EDTF string. Raises `DateError` with a sentence that says what could be typed instead."""
    return _parse(text.strip())


@lru_cache(maxsize=16384)
def _parse(text: str) -> Edtf:
    if not text:
        raise DateError("A date can't be empty.", hint=_HINT)
    if len(text) > _LONGEST:
        raise DateError("This is too long for a date.", hint=_HINT)
    if text.startswith("[") and text.endswith("]"):
        return _set(text)
    if "/" in text:
        return _interval(text)
    return _single(text)


def _single(text: str) -> Edtf:
    """Read a day, a month or a year, perhaps with unknown digits and a qualifier."""
    qualifier = text[-1] if text[-1] in "?~%" else ""
    match = _DATE.fullmatch(text.removesuffix(qualifier))
    if not match or len(match[1]) != 4:
        raise DateError(f"“{text}” is not a date that can be read.", hint=_HINT)
    year, month, day = match[1], match[2] or "", match[3] or ""
    if month == "XX" and day not in {"", "XX"}:
        raise DateError(f"“{text}” names a day, but no month.", hint=_HINT)
    if year == "0000" or (month.isdigit() and not 1 <= int(month) <= 12):
        raise DateError(f"“{text}” names no month of the calendar.", hint=_HINT)
    if year == "XXXX":
        return _yearless(text, month, day, qualifier)
    first, last = max(1, int(year.replace("X", "0"))), int(year.replace("X", "9"))
    exact = Precision.DAY if day.isdigit() else Precision.MONTH if month.isdigit() else Precision.YEAR
    if "X" in year:
        exact = Precision.INTERVAL
    months = (int(month), int(month)) if month.isdigit() else (1, 12)
    if day.isdigit():
        if (months[0], int(day)) == (2, 29) and (leap := _leap_years(first, last)):
            first, last = leap[0], leap[-1]  # of 199X it is in 1992 at first, in 1996 at last
        earliest, latest = _day(first, months[0], int(day), text), _day(last, months[1], int(day), text)
    else:
        earliest, latest = date(first, months[0], 1), date(last, months[1], monthrange(last, months[1])[1])
    return Edtf(text, earliest, latest, exact, qualifier)


def _leap_years(first: int, last: int) -> list[int]:
    return [year for year in range(first, last + 1) if isleap(year)]


def _yearless(text: str, month: str, day: str, qualifier: str) -> Edtf:
    """Read `XXXX-02-26`: it has no place in time, but a precision."""
    if day.isdigit():
        _day(2000, int(month), int(day), text)  # a leap year: 29 February exists in some
    exact = Precision.DAY if day.isdigit() else Precision.MONTH if month.isdigit() else Precision.NONE
    known = (int(part) if part.isdigit() else 0 for part in (month, day))
    return Edtf(text, None, None, exact, qualifier, *known)


def _day(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise DateError(f"“{text}” names a day that doesn't exist.", hint=_HINT) from None


def _interval(text: str) -> Edtf:
    ends = text.split("/")
    if len(ends) != 2 or not any(end.strip(".") for end in ends):
        raise DateError(f"“{text}” is not an interval: it needs a beginning and an end.", hint=_HINT)
    start, end = (_single(part) if part not in {"", ".."} else None for part in ends)
    earliest, latest = start.earliest if start else None, end.latest if end else None
    if (start and not start.earliest) or (end and not end.latest):
        raise DateError(f"“{text}” is an interval whose year nobody knows.", hint=_HINT)
    if earliest and latest and latest < earliest:
        raise DateError(f"“{text}” ends before it begins.", hint=_HINT)
    qualifiers = {part.qualifier for part in (start, end) if part and part.qualifier}
    qualifier = "" if not qualifiers else qualifiers.pop() if len(qualifiers) == 1 else "%"
    return Edtf(text, earliest, latest, Precision.INTERVAL, qualifier)


def _set(text: str) -> Edtf:
    """Read one of several days: `[1994-03-04,1994-04-03]`, `[..2016-07-27]`, `[1994-01..1994-03]`."""
    starts: list[date | None] = []
    ends: list[date | None] = []
    for member in text[1:-1].split(","):
        first, dots, last = member.strip().partition("..")
        if not (first or last):
            raise DateError(f"“{text}” has an empty place.", hint=_HINT)
        start, end = _single(first) if first else None, _single(last) if last else None
        last_known = end if dots else start
        starts.append(start.earliest if start else None)
        ends.append(last_known.latest if last_known else None)
        if any(known and not known.earliest for known in (start, end)):
            raise DateError(f"“{text}” is a set whose year nobody knows.", hint=_HINT)
        if (first_day := starts[-1]) and (last_day := ends[-1]) and last_day < first_day:
            raise DateError(f"“{text}” ends before it begins.", hint=_HINT)
    known_starts, known_ends = [day for day in starts if day], [day for day in ends if day]
    earliest = min(known_starts) if len(known_starts) == len(starts) else None
    latest = max(known_ends) if len(known_ends) == len(ends) else None
    return Edtf(text, earliest, latest, Precision.INTERVAL)


def one_of(readings: Iterable[str]) -> str:
    """Write several readings as one EDTF string: itself if it is one, a set in order of time if they are more."""
    ordered = sorted(set(readings))
    return ordered[0] if len(ordered) == 1 else f"[{','.join(ordered)}]"


def not_after(latest: date) -> str:
    """Write an upper bound: `[..2016-07-27]`."""
    return f"[..{latest.isoformat()}]"


def within(inner: Edtf, outer: Edtf) -> bool:
    """Tell whether all that `inner` says is allowed by `outer` (a day by its month). A yearless day allows any year."""
    if outer.month and inner.earliest:
        fits_day = inner.earliest == inner.latest and inner.earliest.day == outer.day
        return inner.earliest.month == outer.month and (fits_day or not outer.day)
    if not (inner.earliest and inner.latest and outer.earliest and outer.latest):
        return inner.text == outer.text
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def user_date(
    edtf: str, reason: str, evidence: Sequence[Evidence] = (), *, today: date | None = None
) -> PublicationDate:
    """Return the date that a person set: certain, unless it is qualified by `?`, `~` or `%`. Raises `DateError`.

    `evidence` is what was known before; it is kept and judged anew against what the person says.
    """
    meant = parse(edtf)
    why = reason.strip() or "Set by hand, without a reason."
    certainty = _user_certainty(meant)
    if meant.earliest and meant.earliest > (today or date.today()) + _ONE:  # noqa: DTZ011
        certainty = Certainty.UNCERTAIN if certainty is not Certainty.UNDATED else certainty
        why = f"{why} (This day is still to come.)"
    said = Evidence(WitnessKind.USER, meant.text, "set by hand", 1.0, accepted=True, why=why)
    others = tuple(_against(item, meant) for item in evidence if item.kind is not WitnessKind.USER)
    return PublicationDate(meant.text, meant.earliest, meant.latest, certainty, meant.precision, (said, *others))


def _user_certainty(meant: Edtf) -> Certainty:
    if not meant.earliest:
        return Certainty.UNCERTAIN if meant.month else Certainty.UNDATED
    if meant.qualifier == "~":
        return Certainty.PROBABLE
    return Certainty.UNCERTAIN if meant.qualifier or meant.several else Certainty.CERTAIN


def _against(item: Evidence, meant: Edtf) -> Evidence:
    """Judge a piece of evidence by what the person says."""
    if item.kind.only_bounds:
        return item
    try:
        found = parse(item.value)
    except DateError:
        return item
    if within(found, meant) or within(meant, found):
        return replace(item, accepted=True, why=f"{item.value} agrees with the date set by hand.")
    return replace(item, accepted=False, why=f"{item.value} differs from the date set by hand, which goes first.")
