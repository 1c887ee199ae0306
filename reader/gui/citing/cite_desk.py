# SPDX-License-Identifier: MIT
"""What is cited of what is on the screen: a quotation, an occurrence, selected words, articles."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject

from reader.cite.reference import reference_of
from reader.errors import ReaderError
from reader.gui.actions import Doings
from reader.gui.citing.copier import Copier, rich
from reader.gui.citing.drag_desk import DragDesk
from reader.gui.citing.passages import (
    Make,
    cited_runs,
    of_articles,
    of_line,
    of_listed,
    of_occurrences,
    of_quotation,
    of_runs,
    of_selection,
)
from reader.gui.citing.style_desk import StyleDesk
from reader.gui.looks.theme import Theme
from reader.gui.quotes.quote_actions import quotation_meant
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES, OCCURRENCES, PEOPLE, QUOTATIONS
from reader.gui.session.session import ArchiveSession
from reader.gui.words.citing_counting import CitingCounting
from reader.gui.words.people_words import PeopleCounting
from reader.library.quotation_values import QuotationLine
from reader.library.row_ranges import rows_in
from reader.model.article import Quotation
from reader.model.texts import Span

Meant = tuple[Make, Callable[[int], str], bool]
"""What is meant, what is said of so many, and whether there may be many."""


class CiteDesk(QObject):
    """Finds what is meant; says so where nothing is."""

    def __init__(self, room: ReadingRoom, copier: Copier, styles: StyleDesk, theme: Theme) -> None:
        super().__init__(room)
        self._room = room
        self._copier = copier
        self._styles = styles
        self._session: ArchiveSession | None = None
        self._counting, self._quoted = CitingCounting(self), PeopleCounting(self)
        self._drags = DragDesk(room, copier, theme)
        room.article.view.let_drag(self._dragged)

    def doings(self) -> Doings:
        """Return what the actions that cite do."""
        return {"quote.copy": self.copy, "article.cite": self.show_styles}

    def attach(self, session: ArchiveSession) -> None:
        """Cite another archive's articles from now on."""
        self._session = session
        self._copier.attach(session)
        self._styles.attach(session)
        self._drags.attach(session)

    def detach(self) -> None:
        """Cite nothing any more."""
        self._session = None
        self._copier.detach()
        self._styles.detach()
        self._drags.detach()

    def copy(self) -> None:
        """Copy what is meant with its citation."""
        meant = self._meant()
        if meant is None:
            self._room.bar.say(self.tr("Go to a quotation, an occurrence or an article first."))
        else:
            make, told, patiently = meant
            self._copier.copy(make, told, patiently=patiently)

    def show_styles(self) -> None:
        """Show the articles that are meant in every style."""
        numbers = self._numbers()
        if numbers:
            self._styles.show(numbers)
        else:
            self._room.bar.say(self.tr("Go to an article first, or select some in the list."))

    # --- what is meant

    def _meant(self) -> Meant | None:
        view = self._room.view
        if view == QUOTATIONS:
            return self._meant_quotations()
        if view == OCCURRENCES:
            return self._meant_occurrences()
        if view == PEOPLE:
            said = self._said()
            return (_of_line(said), self._quoted.copied, False) if said is not None else None
        return self._meant_in_articles() if view == ARTICLES else None

    def _meant_quotations(self) -> Meant | None:
        """Return the quotations that are selected in their view, else the one at which one is."""
        shown, told = self._room.quotes, self._quoted.copied
        ranges, listed = shown.table.selected_ranges(), shown.table.rows.quoted
        if listed is not None and rows_in(ranges) > 1:
            return of_listed(listed, ranges), told, True  # by whoever found them
        line = shown.line
        return (of_quotation(line.number, line.ordinal), told, False) if line is not None else None

    def _meant_occurrences(self) -> Meant | None:
        """Return the lines that are selected in their view, else the one at which one is."""
        table, found = self._room.occurrences.table, self._room.occurrences.found
        ranges = table.selected_ranges() or [(table.row, table.row + 1)]
        if found is None or found.lines is None or table.row < 0:
            return None
        make = of_occurrences(found.lines.places, found.query, ranges)
        return make, self._counting.copied, rows_in(ranges) > 1

    def _meant_in_articles(self) -> Meant | None:
        article, listed = self._room.article, self._room.list
        sheet, selected = article.sheet, article.view.selected() if article.view.isVisible() else None
        chosen = listed.selected_numbers()
        if listed.view.hasFocus() and chosen:
            return of_articles(chosen), self._counting.copied, False
        if sheet is None:
            return None
        at = quotation_meant(article)
        if selected is not None:
            passage = of_selection(sheet.article, selected, self._names)
            return (lambda _, __: (passage,)), self._counting.copied, False
        if at is not None:
            return of_quotation(sheet.article.number, at), self._quoted.copied, False
        return of_articles((sheet.article.number,)), self._counting.copied, False

    def _numbers(self) -> Sequence[int]:
        """Return the articles that are meant."""
        view, room = self._room.view, self._room
        if view == QUOTATIONS:
            return (room.quotes.line.number,) if room.quotes.line is not None else ()
        if view == PEOPLE:
            said = self._said()
            return (said.number,) if said is not None else ()
        if view == OCCURRENCES:
            return (room.occurrences.line.number,) if room.occurrences.line is not None else ()
        if view != ARTICLES:
            return ()
        chosen = room.list.selected_numbers()
        if len(chosen) > 1 or room.article.sheet is None:
            return chosen
        return (room.article.sheet.article.number,)

    def _said(self) -> QuotationLine | None:
        """Return the quotation on somebody's card at which one is."""
        listed = self._room.people.card.quoted
        row = listed.currentIndex().row()
        return listed.rows.line(row) if self._room.people.shows_card and row >= 0 else None

    def _names(self, quotation: Quotation) -> tuple[str, ...]:
        sheet = self._room.article.sheet
        at = sheet.article.quotations.index(quotation) if sheet is not None else -1
        speaker = sheet.quotations.all[at].speaker if sheet is not None and at >= 0 else ""
        return (speaker,) if speaker else ()

    # --- dragging

    def _dragged(self, span: Span) -> QMimeData | None:
        """Return selected words with their citation, for a drag into another program."""
        sheet, session = self._room.article.sheet, self._session
        archive = session.archive if session is not None else None
        if sheet is None or archive is None:
            return None
        passage = of_selection(sheet.article, span, self._names)
        try:
            runs = cited_runs(passage.said, reference_of(sheet.article, archive.name), self._copier.style)
        except ReaderError:
            return None  # its own words can still be dragged
        return rich(of_runs((runs,)))


def _of_line(line: QuotationLine) -> Make:
    return lambda _, __: (of_line(line),)
