# SPDX-License-Identifier: MIT
"""Leaves an archive so that it can be taken up again where it was left, and takes it up."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.gui.action_spec import ARCHIVE, SEARCH
from reader.gui.actions import ActionTable
from reader.gui.archives.history import LeftAt
from reader.gui.archives.opening import ArchiveOpener
from reader.gui.archives.recent import RecentArchives, RecentSearches
from reader.gui.article.sheet import Sheet
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES, OCCURRENCES, PEOPLE, REPORT
from reader.gui.session.searching import Answer, Ask
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.window_state import WindowState
from reader.library.values import ArchiveInfo
from reader.model.search import Sort
from reader.settings import ORDER

_MEANT = 4000  # milliseconds for which a search stays, to be taken for one that was meant


class Remembering(QObject):
    """Writes into the history, and reads from it; what may be kept the history itself knows."""

    meant = Signal()  # what is sought now is sought in earnest

    def __init__(self, room: ReadingRoom, opener: ArchiveOpener, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._opener = opener
        self.history = state.history
        self._preferences = state.preferences
        self._archive = ""
        self._to_read = LeftAt()  # what is to be read again once it is there
        self._read = ""  # the article that was read last: it is shown anew for each key, with other marks
        self._meant = QTimer(self, singleShot=True, interval=_MEANT)
        self._meant.timeout.connect(self._note_search)
        self.archives = RecentArchives(self.history, opener.caretaker, window)
        self.searches = RecentSearches(self.history, lambda: self._archive, window)
        self.archives.chosen.connect(opener.open_again)
        self.archives.sample_chosen.connect(opener.open_sample)
        self.searches.chosen.connect(self._search)
        opener.begun.connect(self._begin)
        opener.opened.connect(self._take_up)
        opener.closing.connect(self._leave)
        room.sheet_shown.connect(self._note_reading)

    def add_menus(self, table: ActionTable) -> None:
        """Put the menus of recent archives and searches where one looks for them."""
        table.menu(ARCHIVE).insertMenu(table.action("archive.rescan"), self.archives.menu)
        table.menu(SEARCH).addMenu(self.searches.menu)

    def recent_searches(self) -> tuple[str, ...]:
        """Return what was sought in the archive that is open, the latest first."""
        known = self.history.of(self._archive)
        return known.searches if known is not None else ()

    def forget_search(self, text: str) -> None:
        """Remember one of these searches no more."""
        self.history.drop_search(self._archive, text)

    def forget_searches(self) -> None:
        """Remember none of these searches."""
        if self._archive:
            self.history.forget_searches(self._archive)

    def _begin(self, session: ArchiveSession) -> None:
        self._archive = ""
        self._to_read = LeftAt()
        self._room.take_up(Ask(sort=Sort(self._preferences.value(ORDER))))
        session.desk.answered.connect(self._await_meaning)

    def _take_up(self, archive: ArchiveInfo) -> None:
        self._archive = archive.id
        known = self.history.of(archive.id)
        if known is None or self._room.asked.text:  # who has begun to type meanwhile wants that
            return
        left = known.left
        self._room.take_up(Ask(left.text, left.dates, left.sort or self._room.asked.sort, facets=left.facets))
        if left.view in {ARTICLES, OCCURRENCES, PEOPLE, REPORT}:
            self._room.show_view(left.view)
        if left.article and archive.read:
            self._to_read = left
            self._room.read_again(left.article)

    def _leave(self, archive: ArchiveInfo) -> None:
        self._meant.stop()
        asked, sheet = self._room.asked, self._room.article.sheet
        self.history.note_left(
            archive.id,
            LeftAt(
                text=asked.text,
                dates=asked.dates,
                sort=asked.sort,
                view=self._room.view,
                article=sheet.article.id if sheet is not None else "",
                place=self._room.article.view.place() if sheet is not None else 0,
                facets=asked.facets,
            ),
        )
        self._archive = ""

    def _note_reading(self, sheet: Sheet) -> None:
        if self._to_read.article == sheet.article.id:
            if self._to_read.place > 0:  # below the headline
                self._room.article.view.go_to_place(self._to_read.place)
        elif self._room.asked.text and sheet.article.id != self._read:
            # what one reads after a search was sought in earnest
            self._note_search()
        self._read = sheet.article.id
        self._to_read = LeftAt()

    def _await_meaning(self, answer: Answer) -> None:
        if answer.ask.text and not answer.ask.follows:
            self._meant.start()

    def _note_search(self) -> None:
        self.history.note_search(self._archive, self._room.asked.text)
        self.meant.emit()

    def _search(self, text: str) -> None:
        self._room.strip.box.setText(text)
        self._room.focus_search()
