# SPDX-License-Identifier: MIT
"""Prints what is shown: article, list, quotations, occurrences, a person's card; the report has a menu of its own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.cite.export_head import ExportHead
from reader.gui.actions import Doings
from reader.gui.citing.copier import Copier
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES, PEOPLE, REPORT
from reader.gui.session.session import ArchiveSession
from reader.gui.taking.meant import Meant
from reader.gui.taking.printed import Make, article_pages, list_pages
from reader.gui.taking.printed_card import card_pages
from reader.gui.taking.printing import Printing
from reader.gui.taking.wanted import Kind
from reader.gui.words.taking_words import shown_words

Makes = dict[str, Callable[[bool], Make]]


class PrintDesk(QObject):
    """Knows what is on the screen. `report` opens the report's menu."""

    def __init__(
        self, room: ReadingRoom, meant: Meant, copier: Copier, printing: Printing, report: Callable[[], None]
    ) -> None:
        super().__init__(room)
        self._room = room
        self._meant = meant
        self._copier = copier
        self._report = report
        self.printing = printing
        self._session: ArchiveSession | None = None

    def doings(self) -> Doings:
        """Return what the action does."""
        return {"archive.print": self.show}

    def attach(self, session: ArchiveSession) -> None:
        """Print from another archive from now on."""
        self._session = session
        self.printing.attach(session)

    def detach(self) -> None:
        """Print nothing any more."""
        self._session = None
        self.printing.detach()

    def show(self) -> None:
        """Show on paper what is on the screen."""
        archive = self._session.archive if self._session is not None else None
        if archive is None:
            return
        if self._room.view == REPORT:
            self._report()
            return
        said = self._meant.words(self._meant.kind)
        head = ExportHead(archive.name, said, archive.name, self._copier.style, shown_words())
        makes, first = self._card(head) if self._room.view == PEOPLE else self._found(head)
        if makes:
            self.printing.show(makes, first, noted=self.tr("This article"))
        else:
            self._room.bar.say(self.tr("Go to an article, a list, a person or the report first."))

    # --- within

    def _card(self, head: ExportHead) -> tuple[Makes, str]:
        """Return the card that is shown, once its quotations are there."""
        card, name = self._room.people.card, self.tr("This person")
        who, quoted = card.shown, card.quoted.rows.quoted
        if not self._room.people.shows_card or who is None or quoted is None:
            return {}, ""
        return {name: lambda _: card_pages(who, quoted, head)}, name

    def _found(self, head: ExportHead) -> tuple[Makes, str]:
        """Return the article and the lists that are shown, by their names, and which of them is meant first."""
        sheet = self._room.article.sheet if self._room.view == ARTICLES else None
        makes: Makes = {}
        article = self.tr("This article")
        if sheet is not None:
            number, query = sheet.article.number, self._meant.query
            makes[article] = lambda notes: article_pages(number, query, head, notes=notes)
        names = {
            Kind.ARTICLES: self.tr("The list of articles"),
            Kind.QUOTATIONS: self.tr("The list of quotations"),
            Kind.OCCURRENCES: self.tr("The lines of the occurrences"),
        }
        listed = names[self._meant.kind]
        if self._meant.found and (self._meant.kind is not Kind.OCCURRENCES or self._meant.is_marked):
            wanted = self._meant.wanted(self._meant.kind)
            makes[listed] = lambda _: list_pages(wanted, head)
        if len(self._meant.selected) > 1:
            some = self._meant.wanted(Kind.ARTICLES, selected=True)
            told = replace(head, said=self._meant.words(Kind.ARTICLES, selected=True))
            makes[self.tr("The list of those selected")] = lambda _: list_pages(some, told)
        in_list = sheet is None or (self._room.list.view.hasFocus() and len(self._meant.selected) > 1)
        return makes, list(makes)[-1 if in_list else 0] if makes else ""
