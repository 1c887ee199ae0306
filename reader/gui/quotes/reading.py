# SPDX-License-Identifier: MIT
"""What the view of quotations asks of the open archive, off the GUI thread: the newest wish in place of older ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from reader.errors import CancelToken
from reader.gui.people.reading import Quoted, QuotedPage, page_of
from reader.gui.session.copying import copied_lines
from reader.gui.session.desk import ArchiveDesk
from reader.gui.session.searching import Ask, requests_of
from reader.gui.words.quoted_words import clipboard_line
from reader.library.library import Library
from reader.library.people_values import PersonRow
from reader.library.quotation_values import QuotationChoice, QuotationLine
from reader.library.row_ranges import Ranges, parts_of, rows_in
from reader.model.article import Article, Speaker, SpeakerKind
from reader.model.query import Query

_OFFERED = 100  # people to choose from


@dataclass(frozen=True, slots=True)
class QuotesWish:
    """Which quotations are wanted: those of what a search finds, and of these the chosen ones."""

    ask: Ask
    choice: QuotationChoice


@dataclass(frozen=True, slots=True)
class QuotesFound:
    """The quotations of a wish; the words of `query` are marked in them."""

    wish: QuotesWish
    query: Query
    quoted: Quoted

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.quoted.places)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may speak: whom an article names or describes, or (`person`) somebody of the archive."""

    speaker: Speaker
    name: str
    detail: str = ""
    person: str = field(default="")  # key


class QuotesReader(QObject):
    """Answers by signals. Belongs to one open archive."""

    found = Signal(object)  # QuotesFound
    refused = Signal(object)  # ReaderError: the search can't be made
    page_read = Signal(object)  # QuotedPage
    text_made = Signal(str, int)  # lines for the clipboard, and how many
    named_read = Signal(object)  # tuple[Candidate, ...]: who may speak in an article
    offered_read = Signal(object)  # tuple[Candidate, ...]: of the archive

    def __init__(self, desk: ArchiveDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def find(self, wish: QuotesWish) -> None:
        """Find quotations, in place of any others."""

        def job(library: Library, cancel: CancelToken) -> QuotesFound:
            _, request = requests_of(library, wish.ask, cancel)
            lines = library.quotations(request, cancel, wish.choice)
            quoted = Quoted("", lines, range(len(lines)), wish.choice.sort, None)
            return QuotesFound(wish, request.query, quoted)

        self._desk.fetch_patiently("quotations", job, self.found.emit, self.refused.emit)

    def read_page(self, quoted: Quoted, start: int, stop: int) -> None:
        """Read some of the quotations that were found."""

        def job(_: Library, __: CancelToken) -> QuotedPage:
            return QuotedPage(quoted, start, page_of(quoted, start, stop))

        self._desk.fetch_patiently("page of quotations", job, self.page_read.emit)

    def copy(self, quoted: Quoted, ranges: Ranges) -> None:
        """Put the quotations of some ranges into words for the clipboard, the first `MOST_COPIED` of them."""

        def read(start: int, stop: int) -> Iterator[QuotationLine | None]:
            return (line for part in parts_of(ranges, start, stop) for line in page_of(quoted, *part))

        def job(_: Library, cancel: CancelToken) -> list[str]:
            return copied_lines(read, rows_in(ranges), clipboard_line, cancel)

        self._desk.fetch_patiently("copy quotations", job, self._tell_lines)

    def read_named(self, number: int) -> None:
        """Read who may speak in an article: whom it names, most often named first, and who is only described."""

        def job(library: Library, _: CancelToken) -> tuple[Candidate, ...]:
            return named_in(library, library.article(number))

        self._desk.fetch("speakers of an article", job, self.named_read.emit)

    def read_offered(self, words: str, *, speakers: bool) -> None:
        """Find whom somebody may mean who has typed so much of a name; `speakers`: of those who are quoted."""

        def job(library: Library, _: CancelToken) -> tuple[Candidate, ...]:
            return tuple(map(candidate_of, library.people.offered(words, _OFFERED, speakers=speakers)))

        self._desk.fetch("offered speakers", job, self.offered_read.emit)

    def _tell_lines(self, lines: Sequence[str]) -> None:
        if lines:
            self.text_made.emit("\n".join(lines), len(lines))


def named_in(library: Library, article: Article) -> tuple[Candidate, ...]:
    """Return who may speak in an article."""
    people = sorted(article.people, key=lambda person: -len(person.mentions))
    known = [Candidate(Speaker(SpeakerKind.PERSON, one.name), one.name, ", ".join(one.roles)) for one in people]
    described = [Candidate(one, one.name) for quotation in article.quotations for one in quotation.speakers]
    several = {candidate.speaker: candidate for candidate in (*described, *known)}
    order = dict.fromkeys(candidate.speaker for candidate in (*known, *described))
    return tuple(
        Candidate(speaker, library.people.speaker(speaker, article.number).name, several[speaker].detail)
        for speaker in order
    )


def candidate_of(row: PersonRow) -> Candidate:
    """Return somebody of the archive as one who may be meant."""
    return Candidate(Speaker(SpeakerKind.PERSON, row.name), row.name, row.role, row.key)


def speaker_of(library: Library, candidate: Candidate) -> Speaker:
    """Return the speaker that a candidate is: somebody of the archive by a name that papers use."""
    if not candidate.person:
        return candidate.speaker
    names = library.people.card(candidate.person).names
    return Speaker(SpeakerKind.PERSON, names[0].name) if names else candidate.speaker


def place_in(article: Article, line: QuotationLine) -> int:
    """Return which of an article's quotations a line shows: the one at its place or, if that has moved, its words."""
    texts = [" ".join(quotation.text.split()) for quotation in article.quotations]
    if line.ordinal < len(texts) and texts[line.ordinal] == line.text:
        return line.ordinal
    return texts.index(line.text) if line.text in texts else line.ordinal
