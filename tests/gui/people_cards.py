# SPDX-License-Identifier: MIT
"""Small real values that the tests of the people's view show."""

from collections.abc import Sequence
from datetime import date

from gui_values import day

from reader.gui.people.reading import Quoted, QuotedPage
from reader.library.people_values import (
    Companion,
    Identifier,
    MonthUse,
    NameUse,
    PersonCard,
    PersonRow,
    Proposal,
    Witness,
)
from reader.library.quotation_values import LineSpeaker, QuotationLine, QuotationSort
from reader.model.article import QuotationKind, SpeakerKind
from reader.model.person import RoleUse, Unnamed
from reader.model.texts import Span

HALVARD = PersonRow("oren halvard", "Oren Halvard", "harbour minister", 61, 23, perhaps=1)
CASTANE = PersonRow("mirela castane", "Mirela Castane", "mayor of Brackley", 48, 9, own=True)
ORAN = PersonRow("oran halvard", "Oran Halvard", "", 2, 0, perhaps=1)
WHARF = PersonRow("north wharf", "North Wharf", "", 2, 0, excluded=True)
ROWS = (HALVARD, CASTANE, ORAN, WHARF)
ATTACHE = Unnamed("anon:a trade attache", "a trade attaché", 1, 1)
NAMES = (
    NameUse("oren halvard", "Oren Halvard", 40, 20, own=True),
    NameUse("halvard", "Halvard", 12, 3, whole=False),
    NameUse("oran halvard", "Oran Halvard", 2, 0, confidence=0.6, reason="One letter apart."),
)
ROLES = (
    RoleUse("harbour minister", date(1992, 3, 3), date(1996, 6, 11), 40),
    RoleUse("deputy", date(1988, 1, 4), date(1988, 1, 4), 2),
    RoleUse("keeper of bees", None, None, 1),
)
MONTHS = (MonthUse(1988, 1, 2, 0), MonthUse(1994, 5, 4, 3), MonthUse(1996, 6, 1, 1))


def witness(text: str, name: str) -> Witness:
    """Return a sentence in which a name is marked."""
    at = text.index(name)
    return Witness(text, (Span(at, at + len(name)),), 7, "a" * 13, "Northern Wire", day(1994, 5, 12))


PAIR = Proposal(
    HALVARD,
    ORAN,
    ("Oren Halvard", "Oran Halvard"),
    0.6,
    "One letter apart.",
    (witness("Harbour Minister Oren Halvard stayed.", "Oren Halvard"), witness("Oran Halvard left.", "Oran Halvard")),
)


def card(**changes: object) -> PersonCard:
    """Return Oren Halvard's card."""
    values: dict[str, object] = {
        "row": HALVARD,
        "names": NAMES,
        "roles": ROLES,
        "months": MONTHS,
        "undated": 1,
        "companions": (Companion("mirela castane", "Mirela Castane", 21),),
        "identifiers": (Identifier("viaf", "12345"),),
        "proposals": (PAIR,),
    }
    return PersonCard(**(values | changes))  # type: ignore[arg-type]


def line(number: int, **changes: object) -> QuotationLine:
    """Return a quotation of Halvard's."""
    values: dict[str, object] = {
        "number": number,
        "article_id": f"id{number:011d}",
        "ordinal": 0,
        "date": day(1994, 5, 1 + number % 28),
        "source": "The Port Courier",
        "headline": "Council Votes",
        "text": f"We will enrich treaty {number}.",
        "speakers": (LineSpeaker("oren halvard", "Oren Halvard", SpeakerKind.PERSON),),
        "kind": QuotationKind.DIRECT,
        "confidence": 0.95,
        "own": False,
        "reason": "he is named",
        "before": "“",
        "after": "” Halvard said.",
    }
    return QuotationLine(**(values | changes))  # type: ignore[arg-type]


class Lines:
    """Quotations that are all there already."""

    def __init__(self, lines: Sequence[QuotationLine]) -> None:
        self._lines = tuple(lines)

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of their articles."""
        return [one.number for one in self._lines]

    def __len__(self) -> int:
        return len(self._lines)

    def lines(self, start: int, stop: int) -> tuple[QuotationLine, ...]:
        """Return some."""
        return self._lines[start:stop]

    def places(self, start: int, stop: int) -> Sequence[tuple[int, int]]:
        """Return where some are: each the first of its article."""
        return [(one.number, 0) for one in self._lines[start:stop]]


def quoted(lines: Sequence[QuotationLine], key: str = "oren halvard") -> Quoted:
    """Return all of these as they are found."""
    return Quoted(key, Lines(lines), range(len(lines)), QuotationSort.OLDEST, None)


def page(found: Quoted, start: int, stop: int) -> QuotedPage:
    """Return some of them as they are read."""
    return QuotedPage(found, start, found.lines.lines(start, stop))
