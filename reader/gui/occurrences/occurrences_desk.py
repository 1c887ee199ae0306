# SPDX-License-Identifier: MIT
"""What the view of occurrences lists of the open archive, in which order, and what one does with a line."""

from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.gui.actions import ActionTable, Doings
from reader.gui.lines_desk import LinesDesk
from reader.gui.looks.announcing import announce
from reader.gui.looks.runs import strong_number
from reader.gui.occurrences.nearby_desk import NearbyDesk
from reader.gui.occurrences.no_lines import NoLines
from reader.gui.occurrences.order import Order, order_from, order_with, read_order, written_order
from reader.gui.occurrences.reading import (
    LinesPage,
    Near,
    OccurrencesFound,
    OccurrencesReader,
    OccurrencesWish,
)
from reader.gui.people.people_way import PeopleWay
from reader.gui.quotes.quote_corrections import QuoteCorrections
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import OCCURRENCES
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.window_state import WindowState
from reader.gui.words.core_words import said
from reader.gui.words.counting import Counting
from reader.gui.words.occurrence_words import OccurrenceCounting, total_words
from reader.model.occurrence import OccurrenceKey, OccurrenceLine

_ORDER = "order of occurrences"  # as the window's state has it
_OFFERED = ("quote.copy",)


class OccurrencesDesk(LinesDesk[OccurrencesFound]):
    """Sorts them, and chooses from them. See `LinesDesk`."""

    def __init__(
        self, room: ReadingRoom, people: QuoteCorrections, way: PeopleWay, state: WindowState, window: QWidget
    ) -> None:
        """`people` asks which speaker is meant."""
        super().__init__(room, OCCURRENCES, way, window)
        self._view = room.occurrences
        self._people = people
        self._state = state
        self._reader: OccurrencesReader | None = None
        self._counting, self._said = Counting(self), OccurrenceCounting(self)
        self.nearby = NearbyDesk(room, self._view, state, self)
        self._none = NoLines(room, self._view)
        self._order: Order = read_order(state.text(_ORDER))
        self._view.sorting.show_order(self._order)
        self._connect()

    def _connect(self) -> None:
        view = self._view
        view.sorting.chosen.connect(lambda: self._put_in(view.sorting.order))
        view.heads.key_chosen.connect(self._sort_from)
        view.heads.key_added.connect(lambda key: self._put_in(order_with(key, self._order)))
        view.filters.chosen.connect(self._look_among)
        view.filters.speaker_wanted.connect(self._ask_speaker)

    # --- what the window does

    def doings(self) -> Doings:
        """Return what the actions that concern occurrences do."""
        return {
            "view.occurrences": self._go,
            "occurrences.by_right": lambda: self._go_and_sort(OccurrenceKey.RIGHT1),
            "occurrences.by_left": lambda: self._go_and_sort(OccurrenceKey.LEFT1),
            "occurrences.by_date": lambda: self._go_and_sort(OccurrenceKey.DATE),
            "occurrences.by_source": lambda: self._go_and_sort(OccurrenceKey.SOURCE),
            "occurrences.by_speaker": lambda: self._go_and_sort(OccurrenceKey.SPEAKER),
            "occurrences.nearby": self._toggle_nearby,
        }

    def offer(self, table: ActionTable) -> None:
        """Put into the menu of the list what the window can do with lines."""
        self._offer(table, _OFFERED)

    def attach(self, session: ArchiveSession) -> None:
        """Show another archive's occurrences."""
        self.detach()
        self._reader = reader = OccurrencesReader(session.desk, session)
        reader.found.connect(self._take_found)
        reader.refused.connect(self._take_refusal)
        reader.page_read.connect(self._take_page)
        reader.text_made.connect(self._take_text)
        reader.speakers_read.connect(self._people.take_named)
        self.nearby.attach(reader)
        self._follow(session)

    def detach(self) -> None:
        """Show no occurrence any more."""
        self._reader = None
        self._forget()
        self._view.filters.forget()
        self._view.say([])
        self.nearby.detach()
        self._none.say_nothing()

    # --- looking

    def wish(self) -> OccurrencesWish:
        """Return which lines are wanted now."""
        filters = self._view.filters
        thin = filters.thinned
        return OccurrencesWish(
            self._room.asked,
            self._order,
            filters.speakers,
            filters.inside,
            thin,
            filters.seed.value if thin is not None else 0,
        )

    def _announce(self, more: int) -> None:
        words = self._counting.show_new(more) if more > 0 else self.tr("The archive has changed. Show it")
        self._view.news.setText(words)
        self._view.news.show()

    def _say_nothing(self) -> None:
        if self._found is not None:
            self._none.say(self._found)

    def _take_correction(self) -> None:
        self._stale = True
        if self._room.view == OCCURRENCES:
            self._look_again()

    def _look_for(self, *, keep: bool) -> None:
        self._find(keep=keep, at=self._view.line if keep else None)

    def _look_among(self) -> None:
        """Look for others of the same lines, and stay at the one at which one is, or the next to it."""
        row, found = self._view.table.row, self._view.found
        self._find(keep=False, near=(found, row) if found is not None and row >= 0 else None)

    def _find(self, *, keep: bool, at: OccurrenceLine | None = None, near: Near | None = None) -> None:
        if self._reader is not None:
            self._wished = wish = self.wish()
            self._keeps, self._stale = keep, False
            self._view.say([(self.tr("counting…"), False)])
            self._reader.find(wish, at, near)

    def _take_found(self, found: OccurrencesFound) -> None:
        view, answer = self._view, self._room.list.model.answer
        keeps = self._keeps and self._found is not None
        self._take(found)
        view.table.tell_sources(apart=answer is not None and any(one.field == "source" for one in answer.facets))
        words = total_words(self._said, total=found.total, of=found.of, articles=found.articles)
        view.say(strong_number(words, found.total) if found.total else [])
        if found.total:
            top = view.table.verticalScrollBar().value() if keeps and found.row is None else None
            view.show_lines(found, row=found.row, top=top)
            if not keeps:
                announce(view, words)
        else:
            self._none.say(found)
        self.nearby.follow(found)

    def _take_refusal(self, error: ReaderError) -> None:
        """Say what is wrong with the query where it stands; the list stays what it was."""
        self._wished = None
        self._view.say([(said(error.sentence), False)])

    def _read_page(self, start: int, stop: int) -> None:
        if self._reader is not None and self._found is not None:
            self._reader.read_page(self._found, start, stop)

    def _take_page(self, page: LinesPage) -> None:
        if page.found is self._found:
            self._view.table.rows.keep(page.start, page.lines)

    # --- in which order

    def _go_and_sort(self, key: OccurrenceKey) -> None:
        if self._room.view != OCCURRENCES:
            self._go()
        self._sort_from(key)

    def _sort_from(self, key: OccurrenceKey) -> None:
        self._put_in(order_from(key, self._order))

    def _put_in(self, order: Order) -> None:
        if order != self._order:
            self._order = order
            self._state.keep_text(_ORDER, written_order(order))
            self._view.sorting.show_order(order)
            self._look()

    # --- going about

    def _go(self) -> None:
        self._way.forget()
        self._room.show_view(OCCURRENCES)
        if self._room.strip.box.text().strip():
            self._view.enter()
        else:
            self._room.focus_search()

    def _toggle_nearby(self) -> None:
        if self._room.view != OCCURRENCES:
            self._go()
        self.nearby.toggle()

    def _open(self, row: int) -> None:
        line = self._view.table.rows.line(row)
        if line is not None and self._found is not None:
            self._way.to_occurrence(line, self._found.query)

    def _ask_speaker(self) -> None:
        choose = self._view.filters.choose_speaker
        self._people.ask_person(
            lambda candidate: choose(candidate.person, candidate.name),
            self.tr("Who says the lines that you want to see? Those who say most of them here come first."),
        )
        if self._reader is not None:
            self._reader.read_speakers(self.wish())

    def _copy(self) -> None:
        if self._reader is not None and self._found is not None:
            self._reader.copy(self._found, self._ranges)
