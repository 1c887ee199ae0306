# SPDX-License-Identifier: MIT
"""Keeping a search under a name, and taking it up again: what is new in it since, then counts as looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.gui.actions import Doings
from reader.gui.corrections.correcting import Wish
from reader.gui.corrections.own_work import OwnWork
from reader.gui.own.kept import ask_of, is_same, kept_of, meant
from reader.gui.own.line_asking import LineAsking
from reader.gui.own.shelf import look
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.searching import Answer, Ask
from reader.gui.session.session import ArchiveSession
from reader.gui.words.own_words import marked_name
from reader.model.own import SavedSearch, SearchNews


class SavedSearchDesk(QObject):
    """Knows which saved search is being looked at, as long as nothing else is sought."""

    looked = Signal(str)  # a saved search's id

    def __init__(self, room: ReadingRoom, work: OwnWork, asking: LineAsking, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._work = work
        self._asking = asking
        self._session: ArchiveSession | None = None
        self._searches: Sequence[SavedSearch] = ()
        self._opened: SavedSearch | None = None

    def doings(self) -> Doings:
        """Return what the action that saves a search does."""
        return {"own.save_search": self.ask}

    def attach(self, session: ArchiveSession) -> None:
        """Keep searches of another archive from now on."""
        self._session = session
        session.desk.answered.connect(self._follow)

    def detach(self) -> None:
        """Keep nothing any more."""
        self._session = self._opened = None
        self._asking.put_away()

    def take_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Know these from now on."""
        self._searches = searches

    def ask(self) -> None:
        """Ask for a name, and save what is searched now under it."""
        if self._session is None:
            return
        asked = self._room.asked
        kept = kept_of(asked)
        known = next((one for one in self._searches if is_same(one.search, kept)), None)
        if known is not None:
            self._room.banner.say(
                self.tr("You have saved this search already, as {name}.").format(name=marked_name(known.name))
            )
            return
        said = self.tr("Search saved. What is new in it will be told at the left.")
        self._asking.ask(
            self.tr("Save this search"),
            self.tr("With its dates, sources and order. Give it a name:"),
            _name_of(asked),
            lambda name: Wish(
                lambda library, _: library.own.searches.save(name, meant(library, asked)), said=said, carried=False
            ),
        )

    def replace(self, search_id: str) -> None:
        """Let a saved search stand for what is searched now."""
        asked = self._room.asked
        said = self.tr("The saved search was replaced by what is searched now.")
        self._work.do(
            Wish(
                lambda library, _: library.own.searches.change(search_id, meant(library, asked)),
                said=said,
                refused=self._refuse,
                carried=False,
            )
        )

    def open(self, saved: SavedSearch) -> None:
        """Search for it as it was kept, show what is new in it, and take that for looked at."""
        if self._session is None:
            return
        self._opened = saved
        self._room.list.show_fresh(frozenset())
        self._room.resume(ask_of(saved.search))
        self._session.desk.fetch_patiently(
            "look",
            lambda library, cancel: look(library, saved, cancel),
            lambda news: self._take_look(saved, news),
            lambda _: None,  # what can't be searched the search itself tells
            apart="shelf",
        )

    def _take_look(self, saved: SavedSearch, news: SearchNews) -> None:
        self.looked.emit(saved.id)
        if self._opened is saved:
            self._room.list.show_fresh(frozenset(news.new))

    def _follow(self, answer: Answer) -> None:  # noqa: ARG002 - what is sought by now counts, not what was answered
        opened = self._opened
        if opened is not None and not is_same(kept_of(self._room.asked), opened.search):
            self._opened = None
            self._room.list.show_fresh(frozenset())

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, alarm=True)


def _name_of(asked: Ask) -> str:
    """Return how a search may be called: what was typed, and of which time."""
    parts = (" ".join(asked.text.split()), asked.dates.name if asked.dates is not None else "")
    return ", ".join(part for part in parts if part)
