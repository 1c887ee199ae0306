# SPDX-License-Identifier: MIT
"""Articles without a sure date, gathered by what one decision would date: the values of the workbench."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.date import Evidence


class Shared(StrEnum):
    """What the articles of a group have in common, the most telling first."""

    COPIES = "copies"  # each has a dated copy
    ISSUE = "issue"  # one number
    BETWEEN = "between"  # dated files on both sides
    ORDER = "order"  # day and month can be read either way
    CALENDAR = "calendar"  # the old one or ours
    DATELINE = "dateline"  # day and month, but no year
    STAMP = "stamp"  # one upper bound
    FOLDER = "folder"


class Offer(StrEnum):
    """What a proposal would do."""

    ONE = "one"  # give all of them one date
    COPY = "copy"  # give each that of its copy
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    OLD = "old"  # as printed by the old calendar, each as the day that it is by ours
    NEW = "new"
    YEAR = "year"  # give each day and month of its dateline this year


@dataclass(frozen=True, slots=True)
class DoubtfulArticle:
    """An article whose date is uncertain or unknown, and not the user's. `printed` is the value of a numeric date."""

    number: int
    path: bytes
    headline: str
    source: str
    edtf: str
    evidence: tuple[Evidence, ...]
    printed: str
    issue: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A date that all articles of a group could be given, or, with `each`, one for each: (number, EDTF)."""

    offer: Offer
    edtf: str
    each: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class UndatedGroup:
    """Articles that one decision would date. `name` is what they share, as the core's places and values have it."""

    shared: Shared
    name: str
    folder: bytes
    numbers: tuple[int, ...]
    examples: tuple[tuple[int, str], ...]  # number, and headline or else the name of the file
    proposals: tuple[Proposal, ...]
