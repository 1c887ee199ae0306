# SPDX-License-Identifier: MIT
"""What the people's view asks of the open archive: each thing off the GUI thread, the newest wish in place of older."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from reader.errors import CancelToken, NotFoundError
from reader.gui.session.desk import ArchiveDesk
from reader.library.library import Library
from reader.library.people_values import PersonCard, PersonRow, Proposal
from reader.library.quotation_values import QuotationLine, QuotationLines, QuotationSort
from reader.model.article import ArticleRow
from reader.model.person import Appearance, Unnamed

_OFFERED = 200  # people to choose from
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """Who is named, and who is only described, of those with `words` in name or description; and how many in all."""

    words: str
    rows: tuple[PersonRow, ...]
    unnamed: tuple[Unnamed, ...]
    people: int
    descriptions: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a person said, or that of some days: `places` in `lines`, which belong to the worker's thread.

    `reported` of them are no quotations: they have no marks.
    """

    key: str
    lines: QuotationLines
    places: Sequence[int]
    sort: QuotationSort
    days: Days | None
    reported: int = 0


@dataclass(frozen=True, slots=True)
class QuotedPage:
    """Some of the quotations of `quoted`, from its place `start` on. One that is gone since is None."""

    quoted: Quoted
    start: int
    lines: tuple[QuotationLine | None, ...]


class PeopleReader(QObject):
    """Answers by signals. Belongs to one open archive."""

    people_read = Signal(object)  # PeopleFound
    proposals_read = Signal(object)  # tuple[Proposal, ...]
    card_read = Signal(object)  # PersonCard
    person_gone = Signal()  # nobody has the key any more
    quoted_read = Signal(object)  # Quoted
    page_read = Signal(object)  # QuotedPage
    offered_read = Signal(object)  # tuple[PersonRow, ...]
    appearances_read = Signal(object)  # tuple[tuple[Appearance, ArticleRow], ...]
    person_found = Signal(str)  # key of the person who bears a name in an article, "" for none

    def __init__(self, desk: ArchiveDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def read_people(self, words: str) -> None:
        """Read who is listed."""

        def job(library: Library, _: CancelToken) -> PeopleFound:
            with contextlib.suppress(NotFoundError):  # the catalog is only being made
                rows = library.people.all()
                named = sum(not row.excluded for row in rows)
                found = library.people.all(words) if words.strip() else rows
                unnamed = library.people.unnamed()
                return PeopleFound(words, found, _described(unnamed, words), named, len(unnamed))
            return PeopleFound(words, (), (), 0, 0)

        self._desk.fetch("people", job, self.people_read.emit)

    def read_proposals(self) -> None:
        """Read who are perhaps the same."""

        def job(library: Library, _: CancelToken) -> tuple[Proposal, ...]:
            with contextlib.suppress(NotFoundError):  # as above
                return library.people.proposals()
            return ()

        self._desk.fetch("proposals", job, self.proposals_read.emit)

    def read_card(self, *keys: str) -> None:
        """Read all that is known of a person: the first of these keys that somebody still has."""

        def job(library: Library, _: CancelToken) -> PersonCard | None:
            for key in keys:
                with contextlib.suppress(NotFoundError):
                    return library.people.card(key)
            return None

        def take(card: PersonCard | None) -> None:
            if card is None:
                self.person_gone.emit()
            else:
                self.card_read.emit(card)

        self._desk.fetch("card", job, take)

    def read_quoted(self, key: str, sort: QuotationSort, days: Days | None) -> None:
        """Find a person's quotations, or an unnamed speaker's; `days` are the first and the last day wanted."""

        def job(library: Library, _: CancelToken) -> Quoted | None:
            with contextlib.suppress(NotFoundError):
                return find_quoted(library, key, sort, days)
            return None

        def take(quoted: Quoted | None) -> None:
            if quoted is not None:
                self.quoted_read.emit(quoted)

        self._desk.fetch("quoted", job, take)

    def read_page(self, quoted: Quoted, start: int, stop: int) -> None:
        """Read some of the quotations that were found."""

        def job(_: Library, __: CancelToken) -> QuotedPage:
            return QuotedPage(quoted, start, page_of(quoted, start, stop))

        self._desk.fetch("quoted page", job, self.page_read.emit)

    def read_offered(self, words: str) -> None:
        """Find whom somebody may mean who has typed so much of a name."""

        def job(library: Library, _: CancelToken) -> tuple[PersonRow, ...]:
            return library.people.offered(words, _OFFERED)

        self._desk.fetch("offered people", job, self.offered_read.emit)

    def read_appearances(self, key: str) -> None:
        """Read the articles that name a person."""

        def job(library: Library, _: CancelToken) -> tuple[tuple[Appearance, ArticleRow], ...]:
            found = library.people.appearances(key)
            rows = {row.number: row for row in library.rows([one.number for one in found])}
            return tuple((one, rows[one.number]) for one in found if one.number in rows)

        self._desk.fetch("appearances", job, self.appearances_read.emit)

    def find_person(self, name_key: str, number: int) -> None:
        """Find who bears a name in an article."""

        def job(library: Library, _: CancelToken) -> str:
            return library.people.key_of(name_key, number)

        self._desk.fetch("person of a name", job, self.person_found.emit)


def find_quoted(library: Library, key: str, sort: QuotationSort, days: Days | None) -> Quoted:
    """Find what a person said, or an unnamed speaker, on a worker's thread. Raises `NotFoundError`."""
    lines = library.people.quotations(key, sort)
    marked = [number for number, _ in library.people.said(key, marked=True)]
    if days is None:
        return Quoted(key, lines, range(len(lines)), sort, None, len(lines) - len(marked))
    within = _within(library, key, days)
    places = [place for place, number in enumerate(lines.numbers) if number in within]
    return Quoted(key, lines, places, sort, days, len(places) - sum(map(within.__contains__, marked)))


def _described(unnamed: tuple[Unnamed, ...], words: str) -> tuple[Unnamed, ...]:
    """Return the speakers in whose description all these words are begun."""
    wanted = words.casefold().split()
    return tuple(one for one in unnamed if begins_all(one.description, wanted)) if wanted else unnamed


def begins_all(name: str, wanted: Sequence[str]) -> bool:
    """Tell whether for each of these beginnings a name has a word that begins so; they are in small letters."""
    words = name.casefold().split()
    return all(any(word.startswith(begun) for word in words) for begun in wanted)


def _within(library: Library, key: str, days: Days) -> set[int]:
    """Return the numbers of the articles of these days that name a person."""
    first, last = days
    return {
        one.number
        for one in library.people.appearances(key)
        if one.earliest is not None and one.latest is not None and one.earliest <= last and first <= one.latest
    }


def page_of(quoted: Quoted, start: int, stop: int) -> tuple[QuotationLine | None, ...]:
    """Return some of the quotations that were found, None in place of those that are gone since."""
    places = quoted.places[start:stop]
    if len(places) and places[-1] - places[0] == len(places) - 1:
        lines = quoted.lines.lines(places[0], places[-1] + 1)
        if len(lines) == len(places):
            return lines
    return tuple(next(iter(quoted.lines.lines(place, place + 1)), None) for place in places)
