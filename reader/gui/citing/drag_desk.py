# SPDX-License-Identifier: MIT
"""Rows of lists, dragged into another program with their citations: read when the mouse goes down on one."""

from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QMimeData, QModelIndex, QObject

from reader.errors import CancelToken
from reader.gui.citing.copier import Copier, plain_data, rich
from reader.gui.citing.passages import (
    CitedText,
    Make,
    cited_text,
    of_articles,
    of_line,
    of_listed,
    of_occurrences,
)
from reader.gui.looks.theme import Theme
from reader.gui.own.dragged import drag_rows, with_articles
from reader.gui.people.quoted_list import QuotedList
from reader.gui.quotes.quote_table import QuoteTable
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.line_words import LineCounting
from reader.library.library import Library
from reader.library.quotation_values import QuotationLine
from reader.library.row_ranges import rows_in

_MOST = 200  # quotations or occurrences that are dragged at once


class DragDesk(QObject):
    """What is dragged before it is read has the words on the screen alone."""

    def __init__(self, room: ReadingRoom, copier: Copier, theme: Theme) -> None:
        super().__init__(room)
        self._room = room
        self._copier = copier
        self._theme = theme
        self._session: ArchiveSession | None = None
        self._ready: _Ready | None = None
        self._lines = LineCounting(self)
        for listed in (room.quotes.table, room.people.card.quoted):
            self._let_drag(listed)
        room.occurrences.table.let_drag()
        room.occurrences.table.gripped.connect(self._grip_occurrences)
        room.occurrences.table.dragged.connect(self._drag_occurrences)
        room.list.view.gripped.connect(self._grip_articles)
        room.list.view.let_carry(self._carried)

    def attach(self, session: ArchiveSession) -> None:
        """Read from another archive from now on."""
        self._session = session

    def detach(self) -> None:
        """Read nothing any more."""
        self._session = self._ready = None

    def prepare(self, rows: object, make: Make) -> None:
        """Read what a drag would hold that begins on some rows."""
        style = self._copier.style
        self._ready = None

        def job(library: Library, cancel: CancelToken) -> _Ready:
            passages = list(islice(make(library, cancel), _MOST))
            numbers = tuple(dict.fromkeys(one.number for one in passages))
            return _Ready(rows, cited_text(library, passages, style, cancel), numbers)

        def take(ready: _Ready) -> None:
            self._ready = ready

        if self._session is not None:
            self._session.desk.fetch_patiently("citation to drag", job, take)

    # --- within

    def _let_drag(self, listed: QuoteTable | QuotedList) -> None:
        listed.setDragEnabled(True)
        listed.rows.let_drag(self._made)
        listed.pressed.connect(lambda index: self._press(listed, index))

    def _press(self, listed: QuoteTable | QuotedList, index: QModelIndex) -> None:
        line, quoted = listed.rows.line(index.row()), listed.rows.quoted
        if line is None or quoted is None:
            return
        ranges = listed.selected_ranges() if isinstance(listed, QuoteTable) else []
        if rows_in(ranges) > 1 and any(first <= index.row() < end for first, end in ranges):
            self.prepare(line, of_listed(quoted, ranges))
        else:
            self.prepare(line, lambda _, __: (of_line(line),))

    def _made(self, line: QuotationLine) -> QMimeData:
        return self._data(line) or with_articles(plain_data(of_line(line).said), (line.number,))

    def _data(self, rows: object) -> QMimeData | None:
        """Return what was read of some rows, if it was."""
        ready = self._ready
        if ready is None or ready.rows != rows:
            return None
        return with_articles(rich(ready.cited), ready.numbers)

    # --- occurrences and articles

    def _grip_occurrences(self) -> None:
        view = self._room.occurrences
        ranges, found = view.table.selected_ranges(), view.found
        if found is not None and found.lines is not None and ranges:
            self.prepare(tuple(ranges), of_occurrences(found.lines.places, found.query, ranges))

    def _drag_occurrences(self) -> None:
        table, line = self._room.occurrences.table, self._room.occurrences.line
        ranges = tuple(table.selected_ranges())
        data = self._data(ranges)
        if data is None and line is not None:
            data = with_articles(plain_data(f"{line.before}{line.match}{line.after}"), (line.number,))
        if data is not None:
            drag_rows(table, data, self._theme, self._lines.selected(min(_MOST, rows_in(ranges))))

    def _grip_articles(self) -> None:
        numbers = self._room.list.selected_numbers()
        self.prepare(numbers, of_articles(numbers))

    def _carried(self) -> QMimeData:
        return self._data(self._room.list.selected_numbers()) or QMimeData()


@dataclass(frozen=True, slots=True)
class _Ready:
    """What was read of `rows`: the citations, and of which articles they are."""

    rows: object
    cited: CitedText
    numbers: tuple[int, ...]
