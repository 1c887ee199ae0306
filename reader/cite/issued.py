# SPDX-License-Identifier: MIT
"""When an article appeared, as a citation may state it: a date of which nobody is sure is not stated as one."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from reader.model.date import Certainty, PublicationDate, WitnessKind
from reader.text.dates.edtf import parse
from reader.text.dates.julian import realm_named

_PARTS = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_APART = timedelta(days=13)  # of the calendars in the last century of the old one


class Day(NamedTuple):
    """A day, a month (`day` is 0) or a year (`month` is 0, too). A day of the year has `year` 0."""

    year: int
    month: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class Days:
    """From one day, month or year to another; `either`: one of the two, nothing between."""

    first: Day
    last: Day
    either: bool = False


class Standing(StrEnum):
    """How a date may be written. Only of the user's own does a citation say that it is about then, or in doubt."""

    STATED = "stated"
    SUPPLIED = "supplied"  # probable: inferred, not stated by the source itself
    ABOUT = "about"
    DOUBTED = "doubted"
    UNDATED = "undated"


class Hint(StrEnum):
    """What is known all the same of when an undated article appeared."""

    NONE = ""
    NOT_AFTER = "not after"
    NOT_BEFORE = "not before"
    PERHAPS = "perhaps"
    YEARLESS = "in an unknown year,"


@dataclass(frozen=True, slots=True)
class Issued:
    """A date as a citation may state it. `days` is what `hint` says where it is undated.

    `new_style`: counted by today's calendar, in a country that still printed the old one.
    """

    standing: Standing
    days: Days | None = None
    hint: Hint = Hint.NONE
    new_style: bool = False

    @property
    def dated(self) -> Days | None:
        """The date to be stated, None if it is undated."""
        return None if self.standing is Standing.UNDATED else self.days


def issued_of(published: PublicationDate) -> Issued:
    """Return what a citation may say of a date."""
    earliest, latest = published.earliest, published.latest
    if earliest is None or latest is None:
        return _bounded(published)
    days = _days(published.edtf, earliest, latest)
    standing = _standing(published)
    hint = Hint.PERHAPS if standing is Standing.UNDATED else Hint.NONE
    return Issued(standing, days, hint, _is_new_style(published, latest))


def _standing(published: PublicationDate) -> Standing:
    if published.certainty is Certainty.CERTAIN:
        return Standing.STATED
    if any(one.kind is WitnessKind.USER and one.accepted for one in published.evidence):
        return Standing.ABOUT if parse(published.edtf).qualifier == "~" else Standing.DOUBTED
    return Standing.SUPPLIED if published.certainty is Certainty.PROBABLE else Standing.UNDATED


def _bounded(published: PublicationDate) -> Issued:
    """Return what is known of a date that has no place in time, or only a bound."""
    for bound, hint in ((published.latest, Hint.NOT_AFTER), (published.earliest, Hint.NOT_BEFORE)):
        if bound is not None:
            return Issued(Standing.UNDATED, _single(Day(bound.year, bound.month, bound.day)), hint)
    meant = parse(published.edtf) if published.edtf else None
    if meant and meant.month:
        return Issued(Standing.UNDATED, _single(Day(0, meant.month, meant.day)), Hint.YEARLESS)
    return Issued(Standing.UNDATED)


def _days(edtf: str, earliest: date, latest: date) -> Days:
    """Return a date as exactly as its EDTF string has it; where digits are unknown, the years between."""
    known = edtf.replace("-XX", "")
    if "X" in known:
        return Days(Day(earliest.year), Day(latest.year))
    found = [Day(*map(int, filter(None, parts))) for parts in _PARTS.findall(known)]
    either = edtf.startswith("[") and ".." not in edtf and len(found) == 2
    return Days(found[0], found[-1], either)


def _single(day: Day) -> Days:
    return Days(day, day)


def _is_new_style(published: PublicationDate, latest: date) -> bool:
    """Tell whether a reader may ask by which calendar this day is counted."""
    kinds = {one.kind: one.value for one in published.evidence}
    realm = realm_named(kinds.get(WitnessKind.CALENDAR, "").partition(" ")[0])
    settled = WitnessKind.USER not in kinds and published.earliest == latest
    return realm is not None and settled and latest <= realm.last + _APART
