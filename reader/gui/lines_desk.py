# SPDX-License-Identifier: MIT
"""What the lists beside the dates have in common: when they are looked for anew, and what keys and menu do there."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.gui.actions import ActionTable
from reader.gui.people.people_way import PeopleWay
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.searching import Answer
from reader.gui.session.session import ArchiveSession
from reader.gui.words.line_words import LineCounting
from reader.library.row_ranges import Ranges, rows_in

_OF_SEVERAL = ("quote.copy", "search.export")  # what can be done with all that are selected


class Found(Protocol):
    """What a view lists."""

    @property
    def wish(self) -> object:
        """For what it was found."""
        ...

    @property
    def total(self) -> int:
        """How many lines there are."""
        ...


F = TypeVar("F", bound=Found)


class LinesDesk(QObject, Generic[F]):
    """Reads only while the view is on the screen. What is sought is what the strip and the dates say.

    Heirs say what is wished, look for it, and show what was found.
    """

    def __init__(self, room: ReadingRoom, view: str, way: PeopleWay, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._name = view
        self._shown = room.beside[view]
        self._way = way
        self._found: F | None = None
        self._wished: object = None  # what is being looked for
        self._keeps = False  # the place in the list, when that is found
        self._stale = False  # there may be others by now
        self._told = 0  # how many lines are said to be selected
        self._articles = 0  # that were found when these lines were
        self._of_one: tuple[QAction, ...] = ()
        self._of_several: tuple[QAction, ...] = ()
        self._lines = LineCounting(self)
        table = self._shown.table
        room.view_shown.connect(self._follow_view)
        room.strip.box.textEdited.connect(lambda _: self._shown.stay_out())
        self._shown.news.clicked.connect(self._look_again)
        table.rows.page_wanted.connect(self._read_page)
        table.opened.connect(self._open)
        table.copying_wanted.connect(self._copy)
        table.menu_wanted.connect(self._show_menu)
        table.rows_selected.connect(self._tell_selected)
        table.typed.connect(self._type)
        table.left_upwards.connect(room.focus_search)

    def _offer(self, table: ActionTable, of_one: tuple[str, ...]) -> None:
        """Put into the menu of the list what the window can do with a line, and with several."""
        self._of_one = tuple(table.action(id_) for id_ in of_one)
        self._of_several = tuple(table.action(id_) for id_ in _OF_SEVERAL)

    def _follow(self, session: ArchiveSession) -> None:
        """Follow what happens to another archive."""
        session.desk.answered.connect(self._follow_answer)
        session.desk.corrected.connect(lambda _: self._take_correction())
        session.stores_changed.connect(self._follow_end)

    def _forget(self) -> None:
        self._found = self._wished = None

    # --- what heirs do

    def wish(self) -> object:
        """Return what is wanted now."""
        raise NotImplementedError

    def _look_for(self, *, keep: bool) -> None:
        """Look for what is wanted now."""
        raise NotImplementedError

    def _announce(self, more: int) -> None:
        """Offer to show what has come in meanwhile, of so many more articles; fewer: below 0."""
        raise NotImplementedError

    def _say_nothing(self) -> None:
        """Say why there are no lines, and how to go on."""
        raise NotImplementedError

    def _take_correction(self) -> None:
        """Read anew what a correction may have changed."""
        raise NotImplementedError

    def _read_page(self, start: int, stop: int) -> None:
        raise NotImplementedError

    def _open(self, row: int) -> None:
        """Go to the article of a line."""
        raise NotImplementedError

    def _copy(self) -> None:
        """Copy the lines that are selected."""
        raise NotImplementedError

    def _offer_more(self, menu: QMenu) -> None:
        """Put into the menu of one line what only this list can do with it."""

    # --- looking

    def _follow_view(self, view: str) -> None:
        if view != self._name:
            return
        if self._found is None or self._found.wish != self.wish():
            self._look()
        elif self._stale:
            self._look_again()

    def _follow_answer(self, answer: Answer) -> None:
        """Look for what is sought now; an archive that has only grown is announced instead, while one reads."""
        if self._room.view != self._name:
            self._stale = self._stale or answer.ask.follows
            return
        if not answer.results.exact or answer.ask.text != self._room.asked.text:
            return
        known = self._wished or (self._found.wish if self._found is not None else None)
        if not answer.ask.follows:
            if known != self.wish():
                self._look()
        elif self._stale or self._found is None or not self._found.total:
            self._look_again()
        elif answer.results.total != self._articles:
            self._announce(answer.results.total - self._articles)

    def _follow_end(self) -> None:
        """Say otherwise why there is nothing when a reading is over."""
        if self._found is not None and not self._found.total:
            self._say_nothing()

    def _look(self) -> None:
        self._look_for(keep=False)

    def _look_again(self) -> None:
        """Look for the same, and stay at the line at which one is."""
        self._look_for(keep=True)

    def _take(self, found: F) -> None:
        """Know what is shown from now on."""
        answer = self._room.list.model.answer
        self._wished, self._found = None, found
        self._articles = answer.results.total if answer is not None else 0

    # --- with lines

    @property
    def _ranges(self) -> Ranges:
        """The rows that are selected; else the one at which one is."""
        table = self._shown.table
        row = table.row
        return table.selected_ranges() or ([(row, row + 1)] if row >= 0 else [])

    def _tell_selected(self) -> None:
        """Say how many lines are selected, as long as there are several."""
        number = rows_in(self._shown.table.selected_ranges())
        if max(number, self._told) > 1:
            self._room.bar.say(self._lines.selected(number) if number > 1 else "")
        self._told = number

    def _take_text(self, text: str, number: int) -> None:
        QGuiApplication.clipboard().setText(text)
        asked = rows_in(self._ranges)
        self._room.bar.say(self._lines.copied(number) if number >= asked else self._lines.copied_of(number, asked))

    def _type(self, letters: str) -> None:
        self._room.focus_search()
        self._room.strip.box.insert(letters)

    def _show_menu(self, place: QPoint) -> None:
        several = rows_in(self._ranges) > 1
        if QApplication.activePopupWidget() is not None or (self._shown.line is None and not several):
            return
        menu, row = QMenu(self._shown), self._shown.table.row
        if not several:
            _add(menu, self.tr("&Open the article"), lambda: self._open(row))
            self._offer_more(menu)
            menu.addSeparator()
        _add(menu, (self.tr("Copy as &lines") if several else self.tr("Copy as a &line")) + "\tCtrl+C", self._copy)
        menu.addActions(self._of_several if several else self._of_one)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def _add(menu: QMenu, words: str, do: Callable[[], object]) -> None:
    menu.addAction(words).triggered.connect(lambda _=False: do())
