# SPDX-License-Identifier: MIT
"""From an article to the card of whoever speaks in it, from a card to an article, and back to where one was."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.gui.article.sheet import Sheet
from reader.gui.article.stretch import QuotedStretch
from reader.gui.people.reading import PeopleReader
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES, PEOPLE
from reader.gui.session.session import ArchiveSession
from reader.library.people_values import Witness
from reader.library.quotation_values import QuotationLine
from reader.model.article import Quotation, Speaker, SpeakerKind
from reader.model.occurrence import OccurrenceLine
from reader.model.query import Query
from reader.text.words import speaker_key

_LONGEST = 50  # places one can go back


@dataclass(frozen=True, slots=True)
class _Place:
    """A view, and in the people's whose card was shown, in the articles' which article."""

    view: str
    key: str = ""
    article: str = ""


class PeopleWay(QObject):
    """Remembers each place that was left by one of its own steps, until one goes elsewhere by oneself."""

    person_wanted = Signal(str)  # key: their card is to be shown

    def __init__(self, room: ReadingRoom, shown_key: Callable[[], str], parent: QObject) -> None:
        """`shown_key` tells whose card is shown, "" for nobody's."""
        super().__init__(parent)
        self._room = room
        self._shown_key = shown_key
        self._session: ArchiveSession | None = None
        self._reader: PeopleReader | None = None
        self._left: list[_Place] = []
        self._opened = ""  # id of the article to which a step led
        self._arrive: Callable[[Sheet], object] | None = None  # once the article wished for is there
        room.strip.views.view_chosen.connect(lambda _: self.forget())
        room.sheet_shown.connect(self._take_sheet)
        room.article.view.speaker_wanted.connect(self._to_speaker_of)
        room.article.left_upwards.connect(self._leave_article)

    def attach(self, session: ArchiveSession, reader: PeopleReader) -> None:
        """Go about in another archive."""
        self.detach()
        self._session, self._reader = session, reader
        reader.person_found.connect(self._take_person)

    def detach(self) -> None:
        """Go nowhere any more."""
        self._session = self._reader = None
        self._arrive = None
        self.forget()

    def forget(self) -> None:
        """Forget where one came from."""
        self._left.clear()

    @property
    def leads_out(self) -> bool:
        """Whether one came to the people from another view."""
        return bool(self._left) and self._left[-1].view != PEOPLE

    def back(self) -> None:
        """Go back to where one was."""
        if not self._left:
            self._room.bar.say(self.tr("There is nothing to go back to."))
            return
        place = self._left.pop()
        self._room.show_view(place.view)
        if place.view == PEOPLE:
            self.person_wanted.emit(place.key)
            self._room.people.card.enter()
            return
        if place.view in self._room.beside:
            self._room.beside[place.view].enter()
            return
        sheet = self._room.article.sheet
        if place.article and self._session is not None and (sheet is None or sheet.article.id != place.article):
            self._session.desk.read_article(place.article, None)
        self._room.article.enter()

    def to_person(self, key: str) -> None:
        """Show a person's card."""
        self._leave()
        self._room.show_view(PEOPLE)
        self.person_wanted.emit(key)
        self._room.people.card.enter()

    def to_articles(self, name: str) -> None:
        """Search the articles that name somebody."""
        words = name.replace('"', " ")
        self.to_search(f'person:"{words}"')

    def to_search(self, text: str) -> None:
        """Search the articles for this."""
        self._leave()
        self._room.search_for(text)
        self._room.show_articles()
        self._room.list.enter_from_above()

    def to_quotation(self, line: QuotationLine) -> None:
        """Open a quotation's article at its place."""

        def arrive(sheet: Sheet) -> None:
            if line.ordinal < len(sheet.quotations.all):
                self._room.article.steps.to_quotation(line.ordinal)

        self._open(line.article_id, arrive)

    def to_occurrence(self, line: OccurrenceLine, query: Query) -> None:
        """Open the article of an occurrence at its place, with all that `query` seeks marked."""

        def arrive(sheet: Sheet) -> None:
            self._room.article.view.go_to(sheet.stretch_of(line.span, in_headline=line.in_headline))

        self._open(line.id, arrive, query)

    def to_witness(self, witness: Witness) -> None:
        """Open the article of a sentence at that sentence."""

        def arrive(sheet: Sheet) -> None:
            at = sheet.article.body.find(witness.text.strip())
            if at > 0:
                self._room.article.view.go_to_place(at)

        self._open(witness.article_id, arrive)

    def to_speaker(self) -> None:
        """Show the card of whoever speaks where one is reading, or of whom is chosen among the people named there."""
        person = self._room.article.chosen_person
        if person is not None:
            self._to_card(Speaker(SpeakerKind.PERSON, person.named))
            return
        chosen, here = self._room.article.chosen_quotation, self._room.article.view.spoken_here()
        quotation = chosen if chosen is not None and chosen.speaker else here
        if quotation is None:
            self._room.bar.say(self.tr("Nobody is known to speak here."))
        else:
            self._to_speaker_of(quotation)

    # --- within

    def _leave(self) -> None:
        """Remember the place that is shown."""
        view, sheet = self._room.view, self._room.article.sheet
        if view == PEOPLE:
            self._left.append(_Place(view, self._shown_key()))
        else:
            article = sheet.article.id if sheet is not None and view == ARTICLES else ""
            self._left.append(_Place(view, article=article))
        del self._left[:-_LONGEST]

    def _open(self, article_id: str, arrive: Callable[[Sheet], object], query: Query | None = None) -> None:
        if self._session is None:
            return
        self._leave()

        def go(sheet: Sheet) -> None:
            if sheet.article.id == article_id:
                arrive(sheet)

        self._arrive, self._opened = go, article_id
        self._room.show_view(ARTICLES)
        self._room.article.show_text()
        self._session.desk.read_article(article_id, query)

    def _take_sheet(self, sheet: Sheet) -> None:
        arrive, self._arrive = self._arrive, None
        if arrive is not None:
            self._room.article.show_text()
            arrive(sheet)

    def _to_speaker_of(self, stretch: QuotedStretch) -> None:
        sheet = self._room.article.sheet
        quotation = _quotation_of(sheet, stretch) if sheet is not None else None
        if quotation is not None and quotation.speakers:
            self._to_card(quotation.speakers[0])

    def _to_card(self, speaker: Speaker) -> None:
        """Show the card of whoever is called so in the article on the screen."""
        sheet, key = self._room.article.sheet, speaker_key(speaker)
        if speaker.kind is SpeakerKind.ANONYMOUS:
            self.to_person(key)
        elif sheet is not None and self._reader is not None:
            self._reader.find_person(key, sheet.article.number)

    def _leave_article(self) -> None:
        """Leave for the list or, if one came to this article from another view, for where one was there."""
        sheet = self._room.article.sheet
        came = sheet is not None and sheet.article.id == self._opened
        if came and self._left and self._left[-1].view != ARTICLES:
            self.back()
        else:
            self._room.list.enter_from_above()

    def _take_person(self, key: str) -> None:
        if key:
            self.to_person(key)
        else:
            self._room.bar.say(self.tr("There is no card of this speaker."))


def _quotation_of(sheet: Sheet, stretch: QuotedStretch) -> Quotation | None:
    """Return the quotation that is shown as a stretch: both are in the order of the text."""
    at = sheet.quotations.all.index(stretch)
    return sheet.article.quotations[at] if at < len(sheet.article.quotations) else None
