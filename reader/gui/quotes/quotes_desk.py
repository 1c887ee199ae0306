# SPDX-License-Identifier: MIT
"""What the view of quotations lists of the open archive, and what one does with it."""

from PySide6.QtWidgets import QMenu, QWidget

from reader.errors import ReaderError
from reader.gui.actions import ActionTable, Doings
from reader.gui.citing.copier import Copier
from reader.gui.citing.passages import of_listed
from reader.gui.corrections.own_work import OwnWork
from reader.gui.lines_desk import LinesDesk
from reader.gui.looks.announcing import announce
from reader.gui.looks.theme import Theme
from reader.gui.people.people_way import PeopleWay
from reader.gui.quotes.quote_actions import QuoteActions
from reader.gui.quotes.quote_corrections import QuoteCorrections
from reader.gui.quotes.quotes_view import QuotesView
from reader.gui.quotes.reading import Candidate, QuotesFound, QuotesReader, QuotesWish
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES, QUOTATIONS
from reader.gui.session.session import ArchiveSession
from reader.gui.words.core_words import said
from reader.gui.words.counting import Counting
from reader.gui.words.people_words import PeopleCounting
from reader.library.quotation_values import LineSpeaker

_IN_ARTICLE = ("quote.speaker", "quote.confirm", "quote.kind", "quote.remove", "article.speaker", "quote.copy")
_OF_SELECTION = ("quote.copy", "quote.bounds", "quote.add")
_IN_LIST = ("quote.speaker", "quote.confirm", "quote.kind", "quote.remove", "quote.copy", "article.cite")


class QuotesDesk(LinesDesk[QuotesFound]):
    """Narrows them, and corrects them. See `LinesDesk`."""

    def __init__(
        self, room: ReadingRoom, work: OwnWork, way: PeopleWay, copier: Copier, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(room, QUOTATIONS, way, window)
        self._copier = copier
        self._view: QuotesView = room.quotes
        self._reader: QuotesReader | None = None
        self._counting, self._copied = Counting(self), PeopleCounting(self)
        self.corrections = QuoteCorrections(theme, window)
        self._actions = QuoteActions(room, self.corrections)
        self.corrections.wanted.connect(work.do)
        self._connect()

    def _connect(self) -> None:
        head = self._view.head
        head.chosen.connect(self._look)
        head.speaker_wanted.connect(self._ask_speaker)
        head.copying_wanted.connect(self._copy_all)
        self.corrections.named_wanted.connect(self._read_named)
        self.corrections.offered_wanted.connect(lambda words: self._read_offered(words, speakers=False))
        self.corrections.quoted_wanted.connect(lambda words: self._read_offered(words, speakers=True))

    # --- what the window does

    def doings(self) -> Doings:
        """Return what the actions that concern quotations do."""
        return {
            "view.quotations": self._go_to_quotations,
            "quotes.one_speaker": self._ask_speaker,
            "quotes.copy_all": self._copy_all,
            **self._actions.doings(),
        }

    def offer(self, table: ActionTable) -> None:
        """Put into the menus of list and article what can be done with a quotation."""
        self._offer(table, _IN_LIST)
        of_quotation, of_selection = ([table.action(id_) for id_ in ids] for ids in (_IN_ARTICLE, _OF_SELECTION))
        self._room.article.view.offer(of_quotation, of_selection)
        self._room.article.quotations.offer(of_quotation)
        self._room.article.people.offer([table.action("article.speaker")])

    def attach(self, session: ArchiveSession) -> None:
        """Show another archive's quotations."""
        self.detach()
        self._reader = reader = QuotesReader(session.desk, session)
        reader.found.connect(self._take_found)
        reader.refused.connect(self._take_refusal)
        reader.page_read.connect(self._view.table.rows.take)
        reader.text_made.connect(self._take_text)
        reader.named_read.connect(self.corrections.take_named)
        reader.offered_read.connect(self.corrections.take_offered)
        self._follow(session)

    def detach(self) -> None:
        """Show no quotation any more."""
        self._reader = None
        self._forget()
        self._view.head.forget()
        self._view.show_none("")

    # --- looking

    def wish(self) -> QuotesWish:
        """Return which quotations are wanted now."""
        return QuotesWish(self._room.asked, self._view.head.choice)

    def _announce(self, more: int) -> None:  # noqa: ARG002 - articles, which may have many or none
        self._view.news.show()

    def _take_correction(self) -> None:
        """Read those on the screen anew; which ones are listed changes when the index does."""
        self._stale = True
        if self._found is not None and self._found.total:
            self._view.show_quoted(self._found.quoted, self._found.query, keep=True)

    def _look_for(self, *, keep: bool) -> None:
        if self._reader is None:
            return
        self._wished = wish = self.wish()
        self._keeps, self._stale = keep, False
        if not keep:
            self._view.head.say(self.tr("counting…"), copied=False)
        self._reader.find(wish)

    def _take_found(self, found: QuotesFound) -> None:
        self._take(found)
        words = self._counting.quotations(found.total)
        self._view.head.say(words, copied=bool(found.total))
        if found.total:
            self._view.show_quoted(found.quoted, found.query, keep=self._keeps)
        else:
            self._say_nothing()
        if not self._keeps:
            announce(self._view, words)

    def _say_nothing(self) -> None:
        view, head = self._view, self._view.head
        answer = self._room.list.model.answer
        if head.filtered:
            view.show_none(
                self.tr("None of these quotations is of this kind or by this speaker."),
                way_out=self.tr("Show all quotations"),
                go=head.show_all,
            )
        elif answer is not None and not answer.has_rows and self._room.strip.box.text():
            view.show_none(
                self.tr("No articles were found, and so no quotations."),
                self.tr("The articles’ view says which word is missing and what comes near it."),
                self.tr("Show the articles"),
                lambda: self._room.show_view(ARTICLES),
            )
        elif self._room.strip.box.text() or self._room.asked.dates or self._room.asked.facets:
            view.show_none(
                self.tr("These articles have no quotations."),
                self.tr("Quotations are found where words stand between marks, or behind a dash of dialogue."),
                self.tr("Show the articles"),
                lambda: self._room.show_view(ARTICLES),
            )
        elif self._room.bar.running:
            view.show_none(
                self.tr("No quotations have been found yet."),
                self.tr("They come as the articles are read."),
            )
        else:
            view.show_none(
                self.tr("The articles hold no quotations."),
                way_out=self.tr("Show the articles"),
                go=lambda: self._room.show_view(ARTICLES),
            )

    def _take_refusal(self, error: ReaderError) -> None:
        """Say what is wrong with the query where it stands; the list stays what it was."""
        self._wished = None
        self._view.head.say(said(error.sentence), copied=False)

    def _read_page(self, start: int, stop: int) -> None:
        if self._reader is not None and self._found is not None:
            self._reader.read_page(self._found.quoted, start, stop)

    def _read_named(self, number: int) -> None:
        if self._reader is not None:
            self._reader.read_named(number)

    def _read_offered(self, words: str, *, speakers: bool) -> None:
        if self._reader is not None:
            self._reader.read_offered(words, speakers=speakers)

    # --- going about

    def _go_to_quotations(self) -> None:
        self._way.forget()
        self._room.show_view(QUOTATIONS)
        self._view.enter()

    def _open(self, row: int) -> None:
        line = self._view.table.rows.line(row)
        if line is not None:
            self._way.to_quotation(line)

    def _ask_speaker(self) -> None:
        self._room.show_view(QUOTATIONS)
        self.corrections.ask_person(self._choose_candidate)

    def _choose_candidate(self, candidate: Candidate) -> None:
        self._view.head.choose_speaker(candidate.person, candidate.name)

    # --- with one, with all

    def _copy(self) -> None:
        if self._reader is not None and self._found is not None:
            self._reader.copy(self._found.quoted, self._ranges)

    def _copy_all(self) -> None:
        if self._room.view != QUOTATIONS:
            self._room.bar.say(self.tr("Go to the view of quotations first (Ctrl+3)."))
        elif self._found is not None:
            self._copier.copy(of_listed(self._found.quoted), self._copied.copied, patiently=True)

    def _offer_more(self, menu: QMenu) -> None:
        line = self._view.line
        for speaker in line.speakers if line is not None else ():
            self._offer_speaker(menu, speaker)

    def _offer_speaker(self, menu: QMenu, speaker: LineSpeaker) -> None:
        if not speaker.key or speaker.key.startswith("org:"):
            return
        name = speaker.name.replace("&", "&&")
        card = menu.addAction(self.tr("Card of {name}").format(name=name))
        card.triggered.connect(lambda: self._way.to_person(speaker.key))
        only = menu.addAction(self.tr("Only {name}").format(name=name))
        only.triggered.connect(lambda: self._view.head.choose_speaker(speaker.key, speaker.name))
