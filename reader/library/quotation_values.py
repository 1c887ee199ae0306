# SPDX-License-Identifier: MIT
"""One line for each quotation of many articles."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from reader.model.article import QuotationKind, SpeakerKind
from reader.model.date import PublicationDate


class QuotationSort(StrEnum):
    """Order of quotations: by date (the undated last), or by speaker or paper and then by date."""

    OLDEST = "date"
    NEWEST = "-date"
    SPEAKER = "speaker"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class QuotationChoice:
    """Which quotations are wanted: of these kinds and these people (keys of rows), of all where there are none.

    All kinds are those in marks; what is reported without any must be asked for, of people.
    """

    kinds: frozenset[QuotationKind] = frozenset()
    people: frozenset[str] = frozenset()
    sort: QuotationSort = QuotationSort.OLDEST


ALL_QUOTATIONS = QuotationChoice()


@dataclass(frozen=True, slots=True)
class LineSpeaker:
    """Who spoke: `name` as archive or user calls the person; `key` leads to the card, "" where there is none."""

    key: str
    name: str
    kind: SpeakerKind


@dataclass(frozen=True, slots=True)
class QuotationLine:
    """A quotation in its sentence. `ordinal` is its place among the article's quotations.

    `before` and `after` are what stands around it in its sentence, marks included: up to 120 code points each, line
    breaks as blanks. `confidence` is that of the speaker (below `SURE`: perhaps). `own`: the user said so.
    """

    number: int
    article_id: str
    ordinal: int
    date: PublicationDate
    source: str
    headline: str
    text: str
    speakers: tuple[LineSpeaker, ...]
    kind: QuotationKind
    confidence: float
    own: bool
    reason: str
    before: str
    after: str


class QuotationLines(Protocol):
    """Any number of quotations in order; a page of them is read when it is asked for.

    Belongs to the thread of the library that gave it; it holds places only, a few bytes a quotation. A quotation whose
    article has left the archive since is missing from its page.
    """

    @property
    def numbers(self) -> Sequence[int]:
        """The number of the article of each quotation, in order."""
        ...

    def __len__(self) -> int:
        """How many there are."""
        ...

    def lines(self, start: int, stop: int) -> tuple[QuotationLine, ...]:
        """Return a page."""
        ...

    def places(self, start: int, stop: int) -> Sequence[tuple[int, int]]:
        """Return the number of the article of some of them, and which of its quotations each is: of any thread."""
        ...
