# SPDX-License-Identifier: MIT
"""Keeps the shelf of collections and saved searches of one mind with the archive, and does what is wanted of a line."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.actions import Doings
from reader.gui.own.gathering import Gathering
from reader.gui.own.kept import is_same, kept_of
from reader.gui.own.saving import SavedSearchDesk
from reader.gui.own.shelf import News, Shelf, read_news, read_shelf
from reader.gui.own.shelf_lines import ShelfKind, ShelfLine
from reader.gui.own.shelving import Shelving
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES
from reader.gui.session.searching import Answer
from reader.gui.session.session import ArchiveSession
from reader.gui.words.own_words import collection_query, starred_query
from reader.library.own_words import is_own
from reader.model.own import SavedSearch
from reader.model.query import Flag, leaves

_APART = "shelf"  # the worker that asks what is new: it may take long


class ShelfDesk(QObject):
    """Reads the shelf after each of the user's deeds, and what is new in saved searches after each reading."""

    def __init__(
        self, room: ReadingRoom, gathering: Gathering, saving: SavedSearchDesk, shelving: Shelving, window: QWidget
    ) -> None:
        super().__init__(window)
        self._room = room
        self._pane = room.dates.shelf
        self._gathering = gathering
        self._saving = saving
        self._shelving = shelving
        self._session: ArchiveSession | None = None
        self._shelf = Shelf()
        self._news: dict[str, News] = {}
        self._unasked: list[SavedSearch] = []  # of which it isn't known yet what is new
        self._answer: Answer | None = None
        pane = self._pane
        pane.line_chosen.connect(self.open)
        pane.menu_wanted.connect(self._show_menu)
        pane.renaming_wanted.connect(self._shelving.ask_name)
        pane.deleting_wanted.connect(self._shelving.delete)
        pane.dropped.connect(self._take_drop)
        pane.left.connect(room.focus_search)
        saving.looked.connect(self._take_look)

    def doings(self) -> Doings:
        """Return what the action that leads to the shelf does."""
        return {"own.shelf": self.enter}

    def attach(self, session: ArchiveSession) -> None:
        """Show what was gathered of another archive from now on."""
        self._session = session
        self._shelving.attach(session)
        desk = session.desk
        session.opened.connect(lambda _: self._read())
        session.stores_changed.connect(self._read_anew)
        desk.corrected.connect(lambda _: self._read())
        desk.corrected.connect(lambda _: self._search_again())
        desk.work_restored.connect(self._read_anew)
        desk.answered.connect(self._follow)

    def detach(self) -> None:
        """Show nothing any more."""
        self._session = None
        self._shelving.attach(None)
        self._answer = None
        self._unasked.clear()
        self._news.clear()
        self._take_shelf(Shelf())

    def enter(self) -> None:
        """Go to the shelf, beside whose view it stands."""
        if self._room.view != ARTICLES and self._room.view not in self._room.beside:
            self._room.show_articles()
        if self._room.dates.isHidden():
            self._room.toggle_dates()
        self._pane.enter()

    def open(self, line: ShelfLine) -> None:
        """List what a line stands for; what is listed already, give up again."""
        if line.kind is ShelfKind.SEARCH:
            saved = self._saved(line.id)
            if saved is not None:
                self._saving.open(saved)
            return
        query = starred_query() if line.kind is ShelfKind.STARRED else collection_query(line.name)
        self._room.search_for("" if self._room.asked.text == query else query)

    # --- within

    def _read_anew(self) -> None:
        self._news.clear()
        self._read()

    def _read(self) -> None:
        if self._session is not None:
            self._session.desk.fetch("shelf", read_shelf, self._take_shelf)

    def _take_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._gathering.take_shelf(shelf)
        self._saving.take_searches(shelf.searches)
        self._shelving.take_shelf(shelf)
        there = {one.id for one in shelf.searches}
        self._news = {id_: news for id_, news in self._news.items() if id_ in there}
        self._unasked = [one for one in shelf.searches if one.id not in self._news]
        self._show()
        self._ask_news()

    def _ask_news(self) -> None:
        if self._session is None or not self._unasked:
            return
        search = self._unasked.pop(0)

        def take(news: News) -> None:
            self._news[news.search] = news
            self._show()
            self._ask_news()

        self._session.desk.fetch_patiently(
            "news",
            lambda library, cancel: read_news(library, search, cancel),
            take,
            lambda _: self._ask_news(),  # what can't be read is told by the list itself
            apart=_APART,
        )

    def _take_look(self, search_id: str) -> None:
        self._news[search_id] = News(search_id, 0)
        self._show()

    def _show(self) -> None:
        self._pane.show_shelf(self._shelf, self._news, self._chosen())

    def _follow(self, answer: Answer) -> None:
        if answer.results.exact:
            self._answer = answer
            self._show()

    def _chosen(self) -> tuple[ShelfKind, str] | None:
        """Return the line of which the list is."""
        asked = kept_of(self._room.asked)
        key: tuple[ShelfKind, str] | None = None
        if asked.text == starred_query():
            key = ShelfKind.STARRED, ""
        for collection in self._shelf.collections:
            if asked.text == collection_query(collection.whole.name):
                key = ShelfKind.COLLECTION, collection.whole.id
        for search in self._shelf.searches:
            if is_same(asked, search.search):
                key = ShelfKind.SEARCH, search.id
        return key

    def _search_again(self) -> None:
        """Search anew where the user's own work tells what is found: it is in effect at once."""
        query = self._answer.query if self._answer is not None else None
        if query is not None and any(isinstance(leaf, Flag) and is_own(leaf.name) for leaf, _ in leaves(query)):
            self._room.search_again()

    def _saved(self, search_id: str) -> SavedSearch | None:
        return next((one for one in self._shelf.searches if one.id == search_id), None)

    def _take_drop(self, line: ShelfLine, numbers: tuple[int, ...]) -> None:
        if line.kind is ShelfKind.COLLECTION:
            self._gathering.add(line.id, numbers)
        elif line.kind is ShelfKind.STARRED:
            self._gathering.star(numbers, put_on=True)
        else:
            self._gathering.ask(numbers)

    def _show_menu(self, line: ShelfLine, place: QPoint) -> None:
        menu = QMenu(self._pane)
        shelving = self._shelving
        if line.kind is ShelfKind.GATHERED:
            _add(menu, self.tr("&New collection…"), "", shelving.ask_new)
        elif not line.head:
            _add(menu, self.tr("&Show its articles"), "Return", lambda: self.open(line))
        if line.kind is ShelfKind.COLLECTION:
            _add(menu, self.tr("Search &in it"), "", lambda: self._search_in(line))
        if line.kind is ShelfKind.SEARCH:
            _add(menu, self.tr("&Replace by what is searched now"), "", lambda: self._saving.replace(line.id))
        if line.kind in {ShelfKind.COLLECTION, ShelfKind.SEARCH}:
            menu.addSeparator()
            _add(menu, self.tr("Re&name…"), "F2", lambda: shelving.ask_name(line))
            if line.kind is ShelfKind.COLLECTION:
                _add(menu, self.tr("&Describe…"), "", lambda: shelving.ask_description(line))
                _add(menu, self.tr("&Arrange…"), "", lambda: shelving.ask_order(line))
            _add(menu, self.tr("De&lete"), "Del", lambda: shelving.delete(line))
        if menu.isEmpty():
            return
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _search_in(self, line: ShelfLine) -> None:
        """Narrow what is searched to a collection."""
        self._room.strip.box.setText(f"{collection_query(line.name)} {self._room.strip.box.text()}")
        self._room.focus_search()
        self._room.strip.box.end(False)  # noqa: FBT003 - Qt's signature


def _add(menu: QMenu, words: str, keys: str, do: Callable[[], object]) -> None:
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    menu.addAction(f"{words}\t{shown}" if shown else words).triggered.connect(lambda _=False: do())
