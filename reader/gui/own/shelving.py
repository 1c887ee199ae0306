# SPDX-License-Identifier: MIT
"""Naming, describing and giving up collections and saved searches; each is one step of undo."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.errors import CancelToken, ReaderError
from reader.gui.corrections.correcting import Change, Wish
from reader.gui.corrections.own_work import OwnWork
from reader.gui.looks.theme import Theme
from reader.gui.own.line_asking import LineAsking
from reader.gui.own.order_dialog import OrderDialog
from reader.gui.own.shelf import Shelf
from reader.gui.own.shelf_lines import ShelfKind, ShelfLine
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.own_words import collection_query, marked_name
from reader.library.library import Library
from reader.model.article import ArticleRow


class Shelving(QObject):
    """Asks in a small window, and has it done."""

    def __init__(self, room: ReadingRoom, work: OwnWork, asking: LineAsking, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._session: ArchiveSession | None = None
        self._room = room
        self._work = work
        self._asking = asking
        self._shelf = Shelf()

    def attach(self, session: ArchiveSession | None) -> None:
        """Work on another archive, or on none."""
        self._session = session

    def take_shelf(self, shelf: Shelf) -> None:
        """Know these from now on."""
        self._shelf = shelf

    def ask_new(self) -> None:
        """Ask how a new collection is to be called, and begin it."""
        help_text = self.tr("Rows of the list can be dragged onto it.")
        said = self.tr("Collection {name} begun.")
        self._asking.ask(
            self.tr("New collection"),
            help_text,
            "",
            lambda name: Wish(
                lambda library, _: library.own.collections.create(name),
                said=said.format(name=marked_name(name)),
                carried=False,
            ),
        )

    def ask_name(self, line: ShelfLine) -> None:
        """Ask for another name."""
        if line.kind is ShelfKind.COLLECTION:
            help_text = self.tr("Searches for it by “in:” take the new name.")
            self._asking.ask(
                self.tr("Rename the collection"), help_text, line.name, lambda name: self._renamed(line, name)
            )
        elif line.kind is ShelfKind.SEARCH:
            self._asking.ask(
                self.tr("Rename the saved search"),
                self.tr("What it searches for stays the same."),
                line.name,
                lambda name: _wish(lambda library, _: library.own.searches.rename(line.id, name)),
            )

    def ask_description(self, line: ShelfLine) -> None:
        """Ask what a collection is for."""
        now = next((one.whole.description for one in self._shelf.collections if one.whole.id == line.id), "")
        self._asking.ask(
            self.tr("Describe the collection"),
            self.tr("What it is for, in a sentence: shown where the mouse rests on its name, and kept with your work."),
            now,
            lambda text: _wish(lambda library, _: library.own.collections.describe(line.id, text)),
            may_be_empty=True,
        )

    def ask_order(self, line: ShelfLine) -> None:
        """Ask in which order the articles of a collection are to be."""
        if self._session is None:
            return

        def job(library: Library, _: CancelToken) -> tuple[ArticleRow, ...]:
            return library.rows(library.own.collections.articles(line.id).numbers)

        self._session.desk.fetch("arrange", job, lambda rows: self._show_order(line, rows), self._refuse)

    def delete(self, line: ShelfLine) -> None:
        """Give it up; undo brings it back."""
        if line.kind is ShelfKind.COLLECTION:
            said = self.tr("Collection {name} deleted. Its articles stay in the archive.")
            self._do(
                lambda library, _: library.own.collections.delete(line.id), said.format(name=marked_name(line.name))
            )
        elif line.kind is ShelfKind.SEARCH:
            said = self.tr("Saved search {name} deleted.").format(name=marked_name(line.name))
            self._do(lambda library, _: library.own.searches.delete(line.id), said)

    # --- within

    def _show_order(self, line: ShelfLine, rows: tuple[ArticleRow, ...]) -> None:
        dialog = OrderDialog(self._theme, marked_name(line.name), rows, self._window)
        said = self.tr("Collection {name} arranged.").format(name=marked_name(line.name))
        dialog.given.connect(
            lambda ids: self._do(lambda library, _: library.own.collections.arrange(line.id, ids), said)
        )
        dialog.article_wanted.connect(self._read)
        if self._session is not None:  # with the archive it goes, too
            self._session.retired.connect(dialog.reject)
        dialog.show()

    def _read(self, number: int) -> None:
        if self._session is not None:
            self._room.show_articles()
            self._session.desk.read_article(number, None)

    def _renamed(self, line: ShelfLine, name: str) -> Wish:
        def follow() -> None:
            if self._room.asked.text == collection_query(line.name):
                self._room.search_for(collection_query(name))

        return _wish(lambda library, _: library.own.collections.rename(line.id, name), follow)

    def _do(self, change: Change, said: str) -> None:
        self._work.do(Wish(change, said=said, refused=self._refuse, carried=False))

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, alarm=True)


def _wish(change: Change, done: Callable[[], object] = lambda: None) -> Wish:
    return Wish(change, done=done, carried=False)
