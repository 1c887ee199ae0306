# SPDX-License-Identifier: MIT
"""Quotations of lists, dragged into another program with their citations: read when the mouse goes down on one."""

from itertools import islice

from PySide6.QtCore import QMimeData, QModelIndex, QObject

from reader.errors import CancelToken
from reader.gui.citing.copier import Copier, plain_data, rich
from reader.gui.citing.passages import CitedText, Make, cited_text, of_line, of_listed
from reader.gui.people.quoted_list import QuotedList
from reader.gui.quotes.quote_table import QuoteTable
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.library.library import Library
from reader.library.quotation_values import QuotationLine
from reader.library.row_ranges import rows_in

_MOST = 200  # quotations that are dragged at once


class DragDesk(QObject):
    """What is dragged before it is read has the words and their speaker alone."""

    def __init__(self, room: ReadingRoom, copier: Copier) -> None:
        super().__init__(room)
        self._copier = copier
        self._session: ArchiveSession | None = None
        self._ready: tuple[QuotationLine, CitedText] | None = None
        for listed in (room.quotes.table, room.people.card.quoted):
            self._let_drag(listed)

    def attach(self, session: ArchiveSession) -> None:
        """Read from another archive from now on."""
        self._session = session

    def detach(self) -> None:
        """Read nothing any more."""
        self._session = self._ready = None

    def prepare(self, line: QuotationLine, make: Make) -> None:
        """Read what a drag would hold that begins on a quotation."""
        style = self._copier.style

        def job(library: Library, cancel: CancelToken) -> CitedText:
            return cited_text(library, list(islice(make(library, cancel), _MOST)), style, cancel)

        def take(cited: CitedText) -> None:
            self._ready = line, cited

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
        if self._ready is not None and self._ready[0] is line:
            return rich(self._ready[1])
        return plain_data(of_line(line).said)
