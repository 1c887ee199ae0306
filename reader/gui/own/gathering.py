# SPDX-License-Identifier: MIT
"""Stars and collections: what is done to the articles that are selected, each one step of undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.errors import CancelToken, ReaderError
from reader.gui.actions import Doings
from reader.gui.corrections.correcting import Change, Done, Wish
from reader.gui.corrections.own_work import OwnWork
from reader.gui.looks.theme import Theme
from reader.gui.own.dragged import drag_rows, with_articles
from reader.gui.own.gather_sheet import GatherSheet
from reader.gui.own.shelf import Shelf, ShelvedCollection
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.counting import Counting
from reader.gui.words.own_words import OwnCounting, collection_query, marked_name
from reader.library.library import Library


class Gathering(QObject):
    """Works on what was dropped, on the rows that are selected in the list, else on the article that is open."""

    def __init__(self, room: ReadingRoom, work: OwnWork, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._work = work
        self._theme = theme
        self._window = window
        self._shelf = Shelf()
        self._session: ArchiveSession | None = None
        self._sheet: GatherSheet | None = None
        self._counting, self._articles = OwnCounting(self), Counting(self)
        room.list.view.dragged.connect(self._drag)

    def doings(self) -> Doings:
        """Return what the actions that concern stars and collections do."""
        return {"own.star": self.star, "own.gather": self.ask, "own.ungather": self.ask_from}

    def attach(self, session: ArchiveSession) -> None:
        """Gather articles of another archive from now on."""
        self._session = session

    def detach(self) -> None:
        """Gather nothing any more."""
        self._session = None
        if self._sheet is not None:
            self._sheet.reject()

    def take_shelf(self, shelf: Shelf) -> None:
        """Know these collections from now on."""
        self._shelf = shelf
        self._room.list.model.show_starred(shelf.starred)

    def star(self, numbers: tuple[int, ...] = (), *, put_on: bool = False) -> None:
        """Put a star on articles; take it off if all of them have one, unless it is only to be `put_on`."""
        numbers, put = numbers or self._numbers(), list[bool]()

        def change(library: Library, ids: Sequence[str]) -> None:
            starred = library.own.starred()
            put.append(put_on or not all(id_ in starred for id_ in ids))
            library.own.star(ids, starred=put[0])

        def done() -> None:
            if len(numbers) > 1:
                count = self._counting
                self._work.tell((count.starred if put[0] else count.unstarred)(len(numbers)))

        self._do(change, numbers, done)

    def ask(self, numbers: tuple[int, ...] = ()) -> None:
        """Ask to which collection articles are to be added, and add them."""
        numbers = numbers or self._numbers()
        if numbers:
            title = self.tr("Add {articles} to a collection").format(articles=self._articles.articles(len(numbers)))
            sheet = self._show(GatherSheet(self._theme, title, self._shelf.collections, self._window))
            sheet.chosen.connect(lambda id_: self.add(id_, numbers))
            sheet.begun.connect(lambda name: self.begin(name, numbers))

    def ask_from(self) -> None:
        """Remove the articles from the collection that is listed, or from the one that holds any; else ask which."""
        numbers, listed = self._numbers(), self._listed()
        if listed is not None:
            self.remove(listed, numbers)
        elif numbers and self._session is not None:

            def job(library: Library, _: CancelToken) -> set[str]:
                ids = {row.id for row in library.rows(numbers)}
                return {one.id for one in library.own.collections.all() if not ids.isdisjoint(one.articles)}

            self._session.desk.fetch("holding", job, lambda held: self._choose_from(held, numbers), self._refuse)

    def add(self, collection_id: str, numbers: tuple[int, ...] = ()) -> None:
        """Add articles to a collection; none are those selected."""
        numbers, new = numbers or self._numbers(), list[int]()

        def change(library: Library, ids: Sequence[str]) -> None:
            new.append(library.own.collections.add(collection_id, ids))

        def done() -> None:
            said = self._counting.added(new[0]) if new[0] else self.tr("They are in {name} already.")
            said = said.format(name=self._name(collection_id))
            if new[0]:
                self._work.tell(said)
            else:
                self._room.bar.say(said)

        self._do(change, numbers, done)

    def begin(self, name: str, numbers: tuple[int, ...]) -> None:
        """Begin a collection with articles."""
        said = self.tr("Collection {name} begun.").format(name=marked_name(name))
        if numbers:
            said = self._counting.added(len(numbers)).format(name=marked_name(name))
        self._do(
            lambda library, ids: library.own.collections.create(name, "", tuple(ids)),
            numbers,
            lambda: self._work.tell(said),
        )

    def remove(self, collection_id: str, numbers: tuple[int, ...]) -> None:
        """Remove articles from a collection."""
        gone: list[int] = []

        def change(library: Library, ids: Sequence[str]) -> None:
            gone.append(library.own.collections.remove(collection_id, ids))

        def done() -> None:
            if gone[0]:
                self._work.tell(self._counting.removed(gone[0]).format(name=self._name(collection_id)))

        self._do(change, numbers, done)

    # --- within

    def _numbers(self) -> tuple[int, ...]:
        selected, sheet = self._room.list.selected_numbers(), self._room.article.sheet
        return selected if len(selected) > 1 or sheet is None else (sheet.article.number,)

    def _do(self, change: Change, numbers: tuple[int, ...], done: Done) -> None:
        self._work.do(Wish(change, numbers, done=done, refused=self._refuse, carried=False))

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, alarm=True)

    def _choose_from(self, ids: set[str], numbers: tuple[int, ...]) -> None:
        held = [one for one in self._shelf.collections if one.whole.id in ids]
        if not held:
            self._room.bar.say(self.tr("It is in no collection."))
        elif len(held) == 1:
            self.remove(held[0].whole.id, numbers)
        else:
            title = self.tr("Remove from which collection?")
            sheet = self._show(GatherSheet(self._theme, title, held, self._window, lets_begin=False))
            sheet.chosen.connect(lambda id_: self.remove(id_, numbers))

    def _listed(self) -> str | None:
        """Return the collection whose articles are listed, if that is one."""
        asked = " ".join(self._room.asked.text.split())
        found = [one.whole.id for one in self._shelf.collections if collection_query(one.whole.name) == asked]
        return found[0] if len(found) == 1 else None

    def _collection(self, collection_id: str) -> ShelvedCollection | None:
        return next((one for one in self._shelf.collections if one.whole.id == collection_id), None)

    def _name(self, collection_id: str) -> str:
        found = self._collection(collection_id)
        return marked_name(found.whole.name) if found is not None else ""

    def _show(self, sheet: GatherSheet) -> GatherSheet:
        if self._sheet is not None:
            self._sheet.reject()
        self._sheet = sheet
        sheet.finished.connect(lambda _: self._forget(sheet))
        sheet.show()
        return sheet

    def _forget(self, sheet: GatherSheet) -> None:
        if self._sheet is sheet:
            self._sheet = None

    def _drag(self) -> None:
        view = self._room.list.view
        numbers = self._room.list.selected_numbers()
        if numbers:
            data = with_articles(view.carried(), numbers)
            drag_rows(view, data, self._theme, self._articles.articles(len(numbers)))
