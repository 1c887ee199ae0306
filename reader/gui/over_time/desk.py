# SPDX-License-Identifier: MIT
"""Counts over time what is sought, while somebody looks; keeps what was chosen."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.gui.actions import Doings
from reader.gui.looks.theme import Theme
from reader.gui.over_time.pane import OverTimePane
from reader.gui.over_time.reading import OverTimeFound, OverTimeReader, OverTimeWish
from reader.gui.over_time.saving import ChartSaving, Saved
from reader.gui.over_time.searches import ComparedSearches
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES, OCCURRENCES
from reader.gui.session.searching import Answer, range_filter
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.window_state import WindowState
from reader.gui.words.core_words import said
from reader.model.over_time import Counted, Drawing

_SHOWN, _TABLE, _CHOICES, _HEIGHT = (  # as the window's state has them
    "over time",
    "over time as table",
    "choices over time",
    "height over time",
)
_USUAL_HEIGHT = 290  # pixels
_OVER = (ARTICLES, OCCURRENCES)


class OverTimeDesk(QObject):
    """Reads only while the chart is on the screen. What is sought is what the strip, the dates and the sources say."""

    shown = Signal(bool)

    def __init__(self, room: ReadingRoom, theme: Theme, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self.state = state
        self._reader: OverTimeReader | None = None
        self._searches = ComparedSearches()
        self._styles: tuple[int, ...] = ()  # of what is being counted
        self._wished: OverTimeWish | None = None  # what is shown, or being counted
        self._found: OverTimeFound | None = None
        self.pane = OverTimePane(theme, window)
        self._rows = room.stage.put_over(ARTICLES, self.pane)
        self.saving = ChartSaving(room, theme, self.pane, window)
        self.on = state.flag(_SHOWN)
        self._restore()
        self._connect()

    def _restore(self) -> None:
        words = self.state.text(_CHOICES).split(",")
        self.pane.bar.choose(*(words if len(words) == 3 else ("", "", "")))
        self.pane.bar.table_switch.setChecked(self.state.flag(_TABLE))

    def _connect(self) -> None:
        pane, room = self.pane, self._room
        pane.bar.chosen.connect(self._take_choices)
        pane.bar.table_chosen.connect(self._take_table)
        pane.bar.comparing_wanted.connect(self._compare)
        pane.bar.closed.connect(self.toggle)
        pane.legend.removing_wanted.connect(self._remove)
        pane.dates.clicked.connect(lambda: self._narrow(None, None))
        pane.chart.range_chosen.connect(self._narrow)
        pane.chart.left.connect(self._leave)
        pane.table.left.connect(self._leave)
        room.view_shown.connect(lambda _: self._show())
        room.occurrences.filters.chosen.connect(self._look)
        self._rows.splitterMoved.connect(self._keep_height)

    # --- what the window does

    def doings(self) -> Doings:
        """Return what the action does."""
        return {"view.over_time": self.toggle}

    def attach(self, session: ArchiveSession) -> None:
        """Show another archive over time."""
        self.detach()
        self._reader = reader = OverTimeReader(session.desk, session)
        reader.counted.connect(self._take)
        reader.refused.connect(lambda error: self.pane.say(said(error.sentence)))
        self.saving.attach(reader, session)
        session.desk.answered.connect(self._follow_answer)
        session.desk.corrected.connect(lambda _: self._look_anew())
        self._show()

    def detach(self) -> None:
        """Show nothing any more."""
        self._reader = self._wished = self._found = None
        self._searches.clear()
        self.saving.detach()
        self.pane.bar.let_compare(more=True)
        self.pane.say("")

    def toggle(self) -> None:
        """Show the chart and go there, or put it away."""
        if self._room.view not in _OVER:
            self.on = False
            self._room.show_view(ARTICLES)
        self.on = not self.on
        self.state.keep_flag(_SHOWN, on=self.on)
        self._show()
        self.shown.emit(self.on)
        if self.on:
            self.pane.enter()
        else:
            self._enter_list()

    # --- looking

    def _show(self) -> None:
        """Show the chart where it belongs."""
        shows = self.on and self._reader is not None and self._room.view in _OVER
        if shows and self.pane.isHidden():
            self.pane.show()
            words = self.state.text(_HEIGHT)
            height = int(words) if words.isdecimal() else _USUAL_HEIGHT
            _, second, *others = self._rows.sizes()
            whole = self._rows.height() - sum(others)
            self._rows.setSizes([height, max(second // 2, whole - height), *others])
        elif not shows:
            self.pane.hide()
        self._look()

    def _follow_answer(self, answer: Answer) -> None:
        if answer.results.exact and answer.ask.text == self._room.asked.text:
            if answer.ask.follows:
                self._look_anew()
            else:
                self._look()

    def _look_anew(self) -> None:
        self._wished = None
        self._look()

    def _look(self) -> None:
        """Count what is sought now, unless that is shown already."""
        if self._reader is None or self.pane.isHidden():
            return
        asked = self._searches.asks(self._room.asked)
        filters = self._room.occurrences.filters
        lines = self.pane.bar.counts is Counted.OCCURRENCES
        wish = OverTimeWish(
            tuple(ask for ask, _ in asked),
            self.pane.bar.counts,
            self.pane.bar.steps,
            filters.speakers if lines else frozenset(),
            filters.inside if lines else None,
        )
        if wish != self._wished:
            self._wished = wish
            self._styles = tuple(style for _, style in asked)
            self._reader.count(wish)

    def _take(self, found: OverTimeFound) -> None:
        if found.wish != self._wished:
            return
        if found.wrong is not None:
            self._take_mistake(*found.wrong)
        else:
            self._found = found
            self._draw()

    def _take_mistake(self, place: int, error: ReaderError) -> None:
        """Put what can't be understood back to where it was typed; of the box the strip says it."""
        text = self._searches.remove(self._styles[place])
        if text:
            self._look()
            self.pane.bar.let_compare(more=True)
            self.pane.bar.compare.setText(text)
            self.pane.complain(" ".join(filter(None, (said(error.sentence), said(error.hint)))))

    def _draw(self) -> None:
        found = self._found
        if found is None:
            return
        over, asks = found.over, found.wish.asks
        if over is None:
            self.pane.say(self.tr("Type words to see when they occur."))
        elif not len(over.buckets):
            self.pane.say(self.tr("Nothing here has a date that could be drawn."))
        else:
            names = tuple(asks[place].text.strip() for place in found.drawn)
            styles = tuple(self._styles[place] for place in found.drawn)
            drawing = Drawing(over, names, styles, self.pane.bar.as_shares)
            dates = asks[0].dates
            self.pane.show_drawing(drawing, dates.name if dates is not None else "")
            self.saving.take(Saved(drawing, found.wish))

    # --- what is chosen

    def _take_choices(self) -> None:
        pane = self.pane
        words = (
            pane.bar.counts.value,
            "shares" if pane.bar.as_shares else "",
            pane.bar.steps.value if pane.bar.steps else "",
        )
        self.state.keep_text(_CHOICES, ",".join(words))
        before = self._wished
        self._look()
        if self._wished == before:  # only the shares are others
            self._draw()

    def _take_table(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.state.keep_flag(_TABLE, on=on)
        if self._found is not None and self._found.over is not None and len(self._found.over.buckets):
            self.pane.show_table(on=on)

    def _compare(self, text: str) -> None:
        if self._searches.add(text):
            self.pane.bar.compare.clear()
            self.pane.bar.let_compare(more=not self._searches.full)
            self._look()

    def _remove(self, style: int) -> None:
        self._searches.remove(style)
        self.pane.bar.let_compare(more=True)
        self.pane.bar.compare.setFocus()
        self._look()

    def _narrow(self, first: date | None, last: date | None) -> None:
        dates = range_filter(first, last) if first is not None and last is not None else None
        self._room.dates.filter_chosen.emit(dates)

    def _leave(self) -> None:
        """Let the range go; without one go back to the list."""
        if self._room.asked.dates is not None:
            self._narrow(None, None)
        else:
            self._enter_list()

    def _enter_list(self) -> None:
        view = self._room.view
        if view in self._room.beside:
            self._room.beside[view].enter()
        else:
            self._room.list.view.setFocus()

    def _keep_height(self) -> None:
        if self.pane.isVisible():
            self.state.keep_text(_HEIGHT, str(self.pane.height()))
