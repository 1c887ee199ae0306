# SPDX-License-Identifier: MIT
"""When an article was published: witnesses as found, evidence as judged, and the date that follows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class WitnessKind(StrEnum):
    """What speaks about an article's day, in falling trust; from `STAMP` on it can only be an upper bound."""

    USER = "user"  # the user's own date, with a reason
    FORMAT = "format"  # the format's own publication field (Reuters' DATE, a database export's date line)
    SIDECAR = "sidecar"
    PATH = "path"  # folder and file names
    URL = "url"
    METADATA = "metadata"  # of a web page, JSON-LD included: one witness together
    FRONT_MATTER = "front matter"
    VISIBLE = "visible"  # a printed "Published" line or masthead
    DATELINE = "dateline"
    ISSUES = "issues"  # between dated issues, by number
    NEIGHBOURS = "neighbours"  # between dated files, in the order of names
    COPY = "copy"  # a dated copy of the text: offered, never applied
    WEEKDAY = "weekday"
    CALENDAR = "calendar"  # of a country that counted by the old one
    ISSUE = "issue"  # an issue's number, which dates nothing by itself
    STAMP = "stamp"  # "Last updated"
    MODIFIED = "modified"  # modified_time, dateModified, Last-Modified
    LOADED = "loaded"  # load date, accession number, crawl, export
    COPYRIGHT = "copyright"

    @property
    def only_bounds(self) -> bool:
        """Whether this kind tells no more than *not after*."""
        return self in _BOUNDS


_BOUNDS = frozenset({WitnessKind.STAMP, WitnessKind.MODIFIED, WitnessKind.LOADED, WitnessKind.COPYRIGHT})


class Certainty(StrEnum):
    """How sure a date is; how exact it is, `Precision` says."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    UNCERTAIN = "uncertain"
    UNDATED = "undated"


class Precision(StrEnum):
    """How exact a date is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    INTERVAL = "interval"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Witness:
    """A date as it was found, not yet believed. Crosses processes and is kept in the catalog as it is.

    `readings` are its possible meanings as EDTF strings: one as a rule, two for `03/04/1994`, none if it means no
    day that exists (then `value` says what stood there). `where` tells a person where it stood ("folder name
    1994/05", "line 3", "meta article:published_time").
    """

    kind: WitnessKind
    value: str
    readings: tuple[str, ...]
    where: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A witness after judgement. `value` is EDTF where it could be read, else as found; `trust` is 0 to 1."""

    kind: WitnessKind
    value: str
    where: str
    trust: float
    accepted: bool
    why: str


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """The day an article was printed or sent, as printed, in its own time zone.

    `edtf` is Extended Date/Time Format (ISO 8601-2, our subset), "" if nothing is known. `earliest` and `latest` are
    inclusive. With an upper bound only, `certainty` is undated, `earliest` None and `edtf` like `[..2016-07-27]`.
    `provisional` until the survey of the whole folder has run.
    """

    edtf: str
    earliest: date | None
    latest: date | None
    certainty: Certainty
    precision: Precision
    evidence: tuple[Evidence, ...] = ()
    provisional: bool = False

    @property
    def placed(self) -> bool:
        """Whether the article has a place in the order of days. All others are the undated bin."""
        return self.earliest is not None


UNDATED = PublicationDate("", None, None, Certainty.UNDATED, Precision.NONE)
