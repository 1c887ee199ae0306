# SPDX-License-Identifier: MIT
"""The view of occurrences: how lines are sorted and chosen, these, what stands nearby, and in which article one is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.hits.no_hits_pane import NoHitsPane
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.runs import Run
from reader.gui.looks.theme import Theme
from reader.gui.occurrences.column_heads import ColumnHeads
from reader.gui.occurrences.filter_bar import FilterBar
from reader.gui.occurrences.line_list import LineList
from reader.gui.occurrences.nearby_pane import NearbyPane
from reader.gui.occurrences.reading import OccurrencesFound
from reader.gui.occurrences.sort_bar import SortBar
from reader.gui.words.occurrence_words import headline_words, place_words, said_by_words
from reader.model.occurrence import OccurrenceLine

_FOOT = 36  # pixels


class OccurrencesView(QFrame):
    """Shows what its desk gives it."""

    line_shown = Signal(bool)  # whether there is a line to do something with

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.head = QFrame(self)
        self.head.setObjectName("listhead")
        self.sorting = SortBar(theme, self.head)
        self.filters = FilterBar(theme, self.head)
        self.news = QPushButton(self)
        self.news.setObjectName("news")
        self.news.hide()
        self._lined = QWidget(self)
        self.heads = ColumnHeads(theme, self._lined)
        self.table = LineList(theme, self._lined)
        self._below = QFrame(self._lined)
        self._below.setObjectName("foot")
        self.foot = RunLabel(theme, self.tr("The article of this line"), self._below)
        self.none = NoHitsPane(theme, self)
        self.nearby = NearbyPane(theme, self)
        self._stack = QStackedWidget(self)
        self.parts = QSplitter(Qt.Orientation.Horizontal, self)
        self.found: OccurrencesFound | None = None  # what is shown
        self._enters = False  # somebody wants to be in the list once there is one
        self._lay_out()
        self.table.laid.connect(self.heads.fit)
        self.table.come_to.connect(lambda _: self._show_current())
        self.table.rows.dataChanged.connect(lambda *_: self._show_current())

    def _lay_out(self) -> None:
        head = QVBoxLayout(self.head)
        head.setContentsMargins(18, 6, 18, 6)
        head.setSpacing(4)
        head.addWidget(self.sorting)
        head.addWidget(self.filters)
        foot = QHBoxLayout(self._below)
        foot.setContentsMargins(18, 0, 18, 0)
        foot.addWidget(self.foot)
        self.foot.setFixedHeight(_FOOT)
        lined = QVBoxLayout(self._lined)
        lined.setContentsMargins(0, 0, 0, 0)
        lined.setSpacing(0)
        lined.addWidget(self.heads)
        lined.addWidget(self.table, 1)
        lined.addWidget(self._below)
        for page in (self._lined, self.none):
            self._stack.addWidget(page)
        self.parts.addWidget(self._stack)
        self.parts.addWidget(self.nearby)
        self.parts.setStretchFactor(0, 1)
        self.parts.setHandleWidth(1)
        self.parts.setChildrenCollapsible(False)
        self.nearby.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.head, self.news, self.parts):
            layout.addWidget(part)
        layout.setStretchFactor(self.parts, 1)

    @property
    def line(self) -> OccurrenceLine | None:
        """The current line, None while there is none or it is being read."""
        row = self.table.row
        return self.table.rows.line(row) if self.shows_list and 0 <= row < self.table.rows.rowCount() else None

    @property
    def shows_list(self) -> bool:
        """Whether lines are shown."""
        return self._stack.currentWidget() is self._lined

    def enter(self) -> None:
        """Take the focus, to the list as soon as there is one."""
        self._enters = not self.shows_list
        if self.shows_list:
            self.table.setFocus()
        else:
            way_out = next((one for one in self.none.findChildren(QPushButton) if one.isVisible()), None)
            if way_out is not None:
                way_out.setFocus()

    def stay_out(self) -> None:
        """Don't take the focus any more when there is a list: somebody types."""
        self._enters = False

    def say(self, runs: Sequence[Run]) -> None:
        """Say how many lines there are."""
        self.sorting.say(list(runs))

    def show_lines(self, found: OccurrencesFound, *, row: int | None, top: int | None = None) -> None:
        """Show what was found, and come to a line of it; `top`: the scroll bar stays there, else the line is shown."""
        self.news.hide()
        self.found = found
        table = self.table
        table.painter_.mark(found.wish.order)
        self.heads.show_order(found.wish.order)
        table.rows.show_rows(found.total)
        self._stack.setCurrentWidget(self._lined)
        self._show_tools(on=True)
        table.updateGeometries()  # the scroll bar learns of new rows only at the next paint
        table.verticalScrollBar().setValue(top or 0)
        if row is not None and row < found.total:
            table.choose(row)
            if top is None:
                table.scrollTo(table.rows.index(row, 0), table.ScrollHint.PositionAtCenter)
        elif table.hasFocus() and found.total:
            table.choose(0)
        if self._enters:
            self.enter()
        self._show_current()

    def show_none(self, *, tools: bool = False) -> None:
        """Show the pane that says why there are no lines; whoever calls has filled it.

        Without lines there is nothing to sort or to choose from; `tools`: but what was chosen is why there are none.
        """
        self.news.hide()
        self._show_tools(on=tools)
        self.found = None
        self.table.rows.show_rows(0)
        self._stack.setCurrentWidget(self.none)
        self._show_current()

    def _show_tools(self, *, on: bool) -> None:
        self.head.setVisible(on)
        self.nearby.setVisible(on and self.filters.nearby.isChecked())

    def _show_current(self) -> None:
        line = self.line
        if line is None:
            hint = self.tr("Choose a line to see in which article it stands. Enter opens it there.")
            self.foot.say([(hint, False)] if self.table.row < 0 else [])
        else:
            said = said_by_words(line)
            rest = " · ".join(part for part in ("", place_words(line), said) if part)
            self.foot.say([(headline_words(line), True), (f" · {rest}", False)])
        self.line_shown.emit(line is not None)
