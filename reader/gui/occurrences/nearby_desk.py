# SPDX-License-Identifier: MIT
"""Counts the words near the occurrences while somebody looks at them."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.errors import ReaderError
from reader.gui.occurrences.near_query import near_query
from reader.gui.occurrences.nearby_pane import FARTHEST
from reader.gui.occurrences.occurrences_view import OccurrencesView
from reader.gui.occurrences.order import BY_DATE
from reader.gui.occurrences.reading import OccurrencesFound, OccurrencesReader, OccurrencesWish
from reader.gui.reading_room import ReadingRoom
from reader.gui.settings.window_state import WindowState
from reader.gui.words.core_words import said
from reader.model.occurrence import Collocate

_SHOWN, _SPAN, _PARTS = "words nearby", "span of words nearby", "occurrences"  # as the window's state has them


class NearbyDesk(QObject):
    """Knows whether the words are shown, and of which lines they are."""

    def __init__(self, room: ReadingRoom, view: OccurrencesView, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._view = view
        self._pane = view.nearby
        self._state = state
        self._reader: OccurrencesReader | None = None
        self._found: OccurrencesFound | None = None
        self._counted: tuple[OccurrencesWish, tuple[int, int]] | None = None  # what is shown, or being counted
        self._restore()
        pane, switch = self._pane, view.filters.nearby
        switch.toggled.connect(self._show)
        pane.closed.connect(lambda: switch.setChecked(False))
        pane.left.connect(view.enter)
        pane.span_chosen.connect(self._take_span)
        pane.stop_wanted.connect(self._stop)
        pane.counting_wanted.connect(self._count)
        pane.word_chosen.connect(self._search)
        view.parts.splitterMoved.connect(lambda *_: state.keep_bytes(_PARTS, view.parts.saveState()))

    def attach(self, reader: OccurrencesReader) -> None:
        """Count by means of this."""
        self._reader = reader
        reader.counted.connect(self._take)
        reader.counting_refused.connect(self._take_refusal)
        reader.heard.connect(self._pane.say_progress)

    def detach(self) -> None:
        """Count nothing any more."""
        self._reader = self._found = self._counted = None
        self._pane.say_nothing("")

    def toggle(self) -> None:
        """Show the words nearby and go there, or put them away."""
        switch = self._view.filters.nearby
        switch.setChecked(not switch.isChecked())
        if switch.isChecked():
            self._pane.enter()
        else:
            self._view.enter()

    def follow(self, found: OccurrencesFound) -> None:
        """Count the words near other lines, if they are looked at."""
        self._found = found
        if self._view.filters.nearby.isChecked() and self._counted != self._wanted():
            self._count()

    # --- within

    def _restore(self) -> None:
        numbers = [int(word) for word in self._state.text(_SPAN).split() if word.isdecimal()]
        self._pane.show_span(*(numbers if len(numbers) == 2 else (FARTHEST, FARTHEST)))
        self._view.filters.nearby.setChecked(self._state.flag(_SHOWN))
        self._view.parts.restoreState(self._state.bytes(_PARTS))

    def _wanted(self) -> tuple[OccurrencesWish, tuple[int, int]] | None:
        """Return what is to be counted: all lines, in whatever order they are and however few are shown of them."""
        if self._found is None or not self._found.total:
            return None
        return replace(self._found.wish, order=BY_DATE, thin=None, seed=0), self._pane.span

    def _show(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._state.keep_flag(_SHOWN, on=on)
        self._pane.setVisible(on and self._view.shows_list)
        if not on:
            self._stop()
        elif self._counted != self._wanted() or self._counted is None:
            self._count()

    def _take_span(self) -> None:
        self._state.keep_text(_SPAN, "{} {}".format(*self._pane.span))
        self._count()

    def _count(self) -> None:
        self._counted = wanted = self._wanted()
        if self._reader is None or wanted is None:
            if self._reader is not None:
                self._reader.stop_counting()
            self._pane.say_nothing(self.tr("There are no occurrences near which words could be counted."))
            return
        self._pane.say_counting()
        wish, (left, right) = wanted
        self._reader.count_nearby(wish, left, right)

    def _stop(self) -> None:
        """Count no more; what was counted to the end stays."""
        if self._pane.counts and self._reader is not None:
            self._reader.stop_counting()
            self._counted = None
            self._pane.say_stopped()

    def _take(self, found: tuple[Collocate, ...]) -> None:
        self._pane.show_words(found)

    def _take_refusal(self, error: ReaderError) -> None:
        self._counted = None
        self._pane.say_nothing(said(error.sentence))

    def _search(self, word: str) -> None:
        if self._found is not None:
            text = self._found.wish.ask.text
            self._room.strip.box.setText(near_query(text, self._found.query, word, max(self._pane.span)))
            self._view.enter()
