# SPDX-License-Identifier: MIT
"""What the card shows of the open archive: whoever was chosen, what they said, and what one does with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QMenu

from reader.gui.citing.copier import Copier
from reader.gui.citing.passages import of_listed, of_quotation
from reader.gui.people.people_corrections import PeopleCorrections
from reader.gui.people.people_view import PeopleView
from reader.gui.people.people_way import PeopleWay
from reader.gui.people.reading import PeopleReader, Quoted
from reader.gui.reading_room import ReadingRoom
from reader.gui.words.people_words import PeopleCounting
from reader.library.people_values import PersonCard
from reader.library.quotation_values import QuotationLine
from reader.model.person import Unnamed


class CardDesk(QObject):
    """Reads the newest card wished for. Whoever is shown stays shown after each step of the user's work."""

    shown = Signal()  # another card, or none

    def __init__(self, room: ReadingRoom, corrections: PeopleCorrections, way: PeopleWay, copier: Copier) -> None:
        super().__init__(room)
        self._copier = copier
        self._view: PeopleView = room.people
        self._way = way
        self._corrections = corrections
        self._reader: PeopleReader | None = None
        self._keys: tuple[str, ...] = ()  # of whoever is shown or wished for: the first that somebody has
        self._unnamed: Unnamed | None = None
        self._counting = PeopleCounting(self)
        self._connect()

    def _connect(self) -> None:
        card, corrections = self._view.card, self._corrections
        card.head.person_wanted.connect(self._way.to_person)
        card.head.articles_wanted.connect(self.show_articles)
        card.head.split_wanted.connect(lambda use: self.with_card(lambda one: corrections.split_name(one, use)))
        card.head.confirmed.connect(lambda: self.with_card(corrections.confirm))
        card.quoted_wanted.connect(lambda *_: self._read_quoted())
        card.quoted.rows.page_wanted.connect(self._read_page)
        card.quoted.opened.connect(lambda row: self._with_line(row, self._way.to_quotation))
        card.quoted.copying_wanted.connect(lambda row: self._with_line(row, self._copy))
        card.quoted.menu_wanted.connect(self._show_menu)
        card.copying_wanted.connect(self.copy_all)
        corrections.moved.connect(self._note_keys)

    def attach(self, reader: PeopleReader) -> None:
        """Show what another archive has."""
        self._reader = reader
        reader.card_read.connect(self._take_card)
        reader.person_gone.connect(self._take_gone)
        reader.quoted_read.connect(self._take_quoted)
        reader.page_read.connect(self._view.card.quoted.rows.take)

    def detach(self) -> None:
        """Show nobody any more."""
        self._reader = None
        self.show_nobody("")

    @property
    def key(self) -> str:
        """By what whoever is shown, or wished for, is known; "" for nobody."""
        return self._unnamed.key if self._unnamed is not None else next(iter(self._keys), "")

    @property
    def card(self) -> PersonCard | None:
        """The card of a person that is shown."""
        return self._view.card.card if self._view.shows_card else None

    def show(self, key: str) -> None:
        """Show a person as soon as the card is read."""
        self._keys, self._unnamed = (key,), None
        self._view.card.expect()
        self.refresh()

    def show_unnamed(self, unnamed: Unnamed) -> None:
        """Show speakers who are only described."""
        self._keys, self._unnamed = (), unnamed
        self._view.card.expect()
        self._view.card.show_unnamed(unnamed)
        self._view.show_card()
        self.shown.emit()
        self._read_quoted()

    def show_nobody(self, words: str, way_out: str = "") -> None:
        """Show no card, say why, and offer a way out."""
        self._keys, self._unnamed = (), None
        self._view.show_nobody(words, way_out)
        self.shown.emit()

    def leave(self) -> None:
        """Read no card that was wished for: something else is shown."""
        self._keys, self._unnamed = (), None
        self.shown.emit()

    def refresh(self) -> None:
        """Read what is shown anew."""
        if self._reader is not None and self._keys:
            self._reader.read_card(*self._keys)

    def with_card(self, do: Callable[[PersonCard], object]) -> None:
        """Do something with the person who is shown, if there is one."""
        if self.card is not None:
            do(self.card)

    def show_articles(self) -> None:
        """Search the articles that name the person."""
        self.with_card(lambda card: self._way.to_articles(card.row.name))

    def copy_all(self) -> None:
        """Copy all quotations that are listed, with where they stand."""
        quoted = self._view.card.quoted.rows.quoted
        if quoted is not None and len(quoted.places):
            self._copier.copy(of_listed(quoted), self._counting.copied)

    # --- within

    def _take_card(self, card: PersonCard) -> None:
        if not self._keys:
            return
        self._keys = (card.row.key,)
        self._view.card.show_card(card)
        self._view.show_card()
        self.shown.emit()
        self._read_quoted()

    def _take_gone(self) -> None:
        if self._keys:
            self.show_nobody(self.tr("Nobody has this name any more."))

    def _note_keys(self, keys: tuple[str, ...]) -> None:
        if self._keys and self._keys[0] in keys:
            self._keys = keys

    def _read_quoted(self) -> None:
        if self._reader is not None and self.key:
            self._reader.read_quoted(self.key, self._view.card.sort, self._view.card.days)

    def _take_quoted(self, quoted: Quoted) -> None:
        if quoted.key == self.key:
            self._view.card.show_quoted(quoted)

    def _read_page(self, start: int, stop: int) -> None:
        quoted = self._view.card.quoted.rows.quoted
        if self._reader is not None and quoted is not None:
            self._reader.read_page(quoted, start, stop)

    def _copy(self, line: QuotationLine) -> None:
        self._copier.copy(of_quotation(line.number, line.ordinal), self._counting.copied)

    def _with_line(self, row: int, do: Callable[[QuotationLine], object]) -> None:
        line = self._view.card.quoted.rows.line(row)
        if line is not None:
            do(line)

    def _show_menu(self, row: int, place: QPoint) -> None:
        line = self._view.card.quoted.rows.line(row)
        if line is None or QApplication.activePopupWidget() is not None:
            return
        menu = QMenu(self._view)
        menu.addAction(self.tr("&Open the article")).triggered.connect(lambda: self._way.to_quotation(line))
        menu.addAction(self.tr("&Copy with its citation")).triggered.connect(lambda: self._copy(line))
        if self.card is not None:
            menu.addSeparator()
            other = menu.addAction(self.tr("In this article it is &somebody else"))
            other.triggered.connect(
                lambda: self.with_card(lambda card: self._corrections.split_articles(card, (line.article_id,)))
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
