# SPDX-License-Identifier: MIT
"""What the view on the screen shows, as it is taken along."""

from dataclasses import replace

from reader.gui.occurrences.occurrences_desk import OccurrencesDesk
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import OCCURRENCES, QUOTATIONS
from reader.gui.taking.wanted import Kind, Picked, Wanted
from reader.gui.words.taking_words import TakingCounting
from reader.library.quotation_values import ALL_QUOTATIONS
from reader.library.row_ranges import rows_in
from reader.model.query import Query

_SEVERAL = 2


class Meant:
    """Asks the views what they list."""

    def __init__(self, room: ReadingRoom, occurrences: OccurrencesDesk) -> None:
        self._room = room
        self._counting = TakingCounting()
        self._occurrences = occurrences

    @property
    def kind(self) -> Kind:
        """Of what the view has a list."""
        kinds = {QUOTATIONS: Kind.QUOTATIONS, OCCURRENCES: Kind.OCCURRENCES}
        return kinds.get(self._room.view, Kind.ARTICLES)

    @property
    def selected(self) -> tuple[int, ...]:
        """The numbers of the articles that are selected, where their list is on the screen."""
        return self._room.list.selected_numbers() if self._room.list.isVisible() else ()

    @property
    def found(self) -> int:
        """How many articles were found."""
        answer = self._room.list.model.answer
        return answer.results.total if answer is not None else 0

    @property
    def is_counted(self) -> bool:
        """Whether that is the number of all, of what is sought now."""
        answer = self._room.list.model.answer
        return answer is not None and answer.results.exact and replace(answer.ask, follows=False) == self._room.asked

    @property
    def folded(self) -> int:
        """How many of those found are copies that others stand for, so that they aren't taken along."""
        answer = self._room.list.model.answer
        return answer.results.folded if answer is not None else 0

    @property
    def picked(self) -> Picked | None:
        """The lines that are selected in a view of lines, where there are several."""
        room = self._room
        if room.view not in room.beside:
            return None
        ranges = tuple(room.beside[room.view].table.selected_ranges())
        if rows_in(ranges) < _SEVERAL:
            return None
        if room.view == QUOTATIONS:
            return Picked(ranges, quoted=room.quotes.table.rows.quoted)
        return Picked(ranges, occurrences=room.occurrences.found)

    def words(self, kind: Kind, *, selected: bool = False) -> str:
        """Return what was sought, of which days and papers, what is chosen of it, and whether only what is selected."""
        chosen = self._room.occurrences.filters.words() if kind is self.kind is Kind.OCCURRENCES else []
        told, picked = " · ".join([self._room.strip.said.text, *chosen]), self.picked
        if not selected:
            return told
        some = self._counting.selected_articles(len(self.selected))
        return f"{told} · {some if picked is None else self._counting.picked_lines(rows_in(picked.ranges))}"

    @property
    def query(self) -> Query | None:
        """What was sought."""
        answer = self._room.list.model.answer
        return answer.query if answer is not None else None

    @property
    def is_marked(self) -> bool:
        """Whether there are words whose occurrences could be listed."""
        answer = self._room.list.model.answer
        return answer is not None and answer.marked

    def wanted(self, kind: Kind, *, selected: bool = False) -> Wanted:
        """Return things of all that was found, as their view has chosen and sorted them, or of what is selected."""
        choice = self._room.quotes.head.choice if self._room.view == QUOTATIONS else ALL_QUOTATIONS
        wish = self._occurrences.wish() if self._room.view == OCCURRENCES else None
        wanted, picked = Wanted(kind, self._room.asked, choice, wish), self.picked
        if selected and picked is not None:
            return replace(wanted, picked=picked)
        return wanted.among(self.selected) if selected else wanted
