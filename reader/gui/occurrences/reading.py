# SPDX-License-Identifier: MIT
"""What the view of occurrences asks of the open archive, off the GUI thread: the newest wish in place of older ones."""

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import CancelToken
from reader.gui.occurrences.order import Order
from reader.gui.quotes.reading import Candidate, candidate_of
from reader.gui.session.copying import copied_lines
from reader.gui.session.desk import ArchiveDesk
from reader.gui.session.searching import Ask, requests_of
from reader.gui.words.occurrence_words import clipboard_line
from reader.library.library import Library
from reader.library.row_ranges import PickedLines, Ranges, rows_in
from reader.model.occurrence import Concordance, OccurrenceLine, OccurrencePlaces, OccurrenceRequest
from reader.model.query import Query, sought
from reader.model.search import SearchRequest

_SAMPLE = 400  # lines by which it is found who speaks in them
_PAGE = 200  # lines that are read at once where all are wanted
_LINES, _WORDS = "occurrences", "words nearby"  # workers: neither waits for the other, nor anybody for them


@dataclass(frozen=True, slots=True)
class OccurrencesWish:
    """Which lines are wanted, in which order: of what a search finds those that are chosen."""

    ask: Ask
    order: Order
    speakers: frozenset[str] = frozenset()
    quoted: bool | None = None
    thin: int | None = None
    seed: int = 0

    def request(self, search: SearchRequest) -> OccurrenceRequest:
        """Return what is asked of the library."""
        return OccurrenceRequest(search, self.order, self.speakers, self.quoted, self.thin, self.seed)


@dataclass(frozen=True, slots=True, eq=False)
class OccurrencesFound:
    """The lines of a wish, none where the query has no words to show. `lines` belongs to the worker's thread.

    `row` is where the line stands now at which one was.
    """

    wish: OccurrencesWish
    query: Query
    lines: Concordance | None
    total: int = 0
    of: int = 0
    articles: int = 0
    row: int | None = None


Near = tuple[OccurrencesFound, int]
"""Lines that were shown, and at which of them one was."""


@dataclass(frozen=True, slots=True)
class LinesPage:
    """Some lines of `found`, from its place `start` on."""

    found: OccurrencesFound
    start: int
    lines: tuple[OccurrenceLine, ...]


class OccurrencesReader(QObject):
    """Answers by signals. Belongs to one open archive."""

    found = Signal(object)  # OccurrencesFound
    refused = Signal(object)  # ReaderError: the search can't be made
    page_read = Signal(object)  # LinesPage
    text_made = Signal(str, int)  # lines for the clipboard, and how many
    speakers_read = Signal(object)  # tuple[Candidate, ...]: who speaks in lines
    counted = Signal(object)  # tuple[Collocate, ...]
    counting_refused = Signal(object)  # ReaderError
    heard = Signal(int, int)  # articles counted, of so many
    _heard = Signal(int, int)  # the same, from the worker's thread

    def __init__(self, desk: ArchiveDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heard.connect(self.heard, Qt.ConnectionType.QueuedConnection)

    def find(self, wish: OccurrencesWish, at: OccurrenceLine | None, near: Near | None = None) -> None:
        """Find lines, in place of any others; `at` is the line that one wants to be at again, or `near` which."""

        def job(library: Library, cancel: CancelToken) -> OccurrencesFound:
            _, search = requests_of(library, wish.ask, cancel)
            if not sought(search.query):
                return OccurrencesFound(wish, search.query, None)
            lines = library.concordance(wish.request(search), cancel)
            row = lines.place(at.number, at.span, in_headline=at.in_headline) if at is not None else None
            if row is None and near is not None:
                row = row_near(lines.places, near)
            return OccurrencesFound(wish, search.query, lines, lines.total, lines.of, lines.articles, row)

        self._desk.fetch_patiently("occurrences", job, self.found.emit, self.refused.emit, apart=_LINES)

    def read_page(self, found: OccurrencesFound, start: int, stop: int) -> None:
        """Read some of the lines that were found."""
        lines = found.lines
        if lines is not None:
            self._desk.fetch_patiently(
                "page",
                lambda _, __: LinesPage(found, start, lines.lines(start, stop)),
                self.page_read.emit,
                apart=_LINES,
            )

    def copy(self, found: OccurrencesFound, ranges: Ranges) -> None:
        """Put the lines of some ranges into words for the clipboard, the first `MOST_COPIED` of them."""
        lines = found.lines
        if lines is None:
            return

        def job(_: Library, cancel: CancelToken) -> list[str]:
            return copied_lines(PickedLines(lines, ranges).lines, rows_in(ranges), clipboard_line, cancel)

        self._desk.fetch_patiently("copy", job, self._tell_lines, apart=_LINES)

    def read_speakers(self, wish: OccurrencesWish) -> None:
        """Read who speaks in the lines of a wish, whoever was chosen: most lines first, as a sample of them has it."""

        def job(library: Library, cancel: CancelToken) -> tuple[Candidate, ...]:
            _, search = requests_of(library, wish.ask, cancel)
            if not sought(search.query):
                return ()
            asked = replace(wish, speakers=frozenset(), thin=_SAMPLE, seed=0).request(search)
            lines = library.concordance(asked, cancel)
            said: Counter[str] = Counter()
            for start in range(0, lines.total, _PAGE):
                cancel.check()
                said.update(name for line in lines.lines(start, start + _PAGE) for name in line.speakers)
            known = library.people.offered("", sys.maxsize, speakers=True)
            several = sorted((row for row in known if row.name in said), key=lambda row: -said[row.name])
            return tuple(map(candidate_of, several))

        self._desk.fetch_patiently("speakers", job, self.speakers_read.emit, apart=_LINES)

    def count_nearby(self, wish: OccurrencesWish, left: int, right: int) -> None:
        """Count the words that stand near the lines of a wish, in place of any others."""

        def job(library: Library, cancel: CancelToken) -> object:
            _, search = requests_of(library, wish.ask, cancel)
            return library.collocates(wish.request(search), left, right, cancel, self._heard.emit)

        self._desk.fetch_patiently("count", job, self.counted.emit, self.counting_refused.emit, apart=_WORDS)

    def stop_counting(self) -> None:
        """Count no words any more."""
        self._desk.drop_patiently("count", apart=_WORDS)

    def _tell_lines(self, lines: Sequence[str]) -> None:
        if lines:
            self.text_made.emit("\n".join(lines), len(lines))


def row_near(places: OccurrencePlaces, near: Near) -> int | None:
    """Return where the line stands at which one was, or the next one to it that is still there.

    What is left when lines are taken at random, or only some are chosen, is in the order in which it was.
    """
    found, row = near
    if found.lines is None or not places.total:
        return None
    before = found.lines.places
    for at in before.page(row, row + 1):
        if (same := places.index(at)) is not None:
            return same

    def rank(at: int) -> int:
        """Return where a line stood before; one that wasn't there, behind all."""
        known = before.index(places.page(at, at + 1)[0])
        return before.total if known is None else known

    above = bisect_left(range(places.total), row, key=rank)
    beside = [one for one in (above - 1, above) if 0 <= one < places.total]
    return min(beside, key=lambda one: abs(rank(one) - row))
