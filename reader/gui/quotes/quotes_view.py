# SPDX-License-Identifier: MIT
"""The view of quotations: above the list what is listed, below it the current one whole and why it is whose it is."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.article.speaker_words import kind_words
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.people.reading import Quoted
from reader.gui.quotes.quote_painter import QuoteDetail
from reader.gui.quotes.quote_table import QuoteTable
from reader.gui.quotes.quotes_head import QuotesHead
from reader.gui.words.date_words import dated_words
from reader.gui.words.quoted_words import own_words, place_words, spoken_with_speaker
from reader.gui.words.speaker_reasons import speaker_reason_words
from reader.library.quotation_values import QuotationLine
from reader.model.article import QuotationKind
from reader.model.query import Query

_HIGH, _LOW = 152, 102  # pixels of what is below the list, in a high view and in a low one
_IS_LOW = 520  # pixels of a view


class QuotesView(QFrame):
    """Shows what its desk gives it."""

    line_shown = Signal(bool)  # whether there is a quotation to do something with

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.head = QuotesHead(theme, self)
        self.news = QPushButton(self.tr("There is more by now. Show it"), self)
        self.news.setObjectName("news")
        self.news.hide()
        self.table = QuoteTable(theme, self)
        self.detail = _DetailPane(theme, self)
        self._empty = QWidget(self)
        self._sentence = plain_label("", theme.serif(20), self._empty)
        self._hint = plain_label("", theme.sans(13), self._empty, soft=True)
        self.way_out = QPushButton(self._empty)
        self._go: Callable[[], object] = lambda: None
        self._enters = False  # somebody wants to be in the list once there is one
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.table.come_to.connect(lambda _: self._show_current())
        self.table.rows.dataChanged.connect(lambda *_: self._show_current())
        self.way_out.clicked.connect(self._follow_way_out)

    def _lay_out(self) -> None:
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(40, 72, 40, 40)
        empty.setSpacing(12)
        for label in (self._sentence, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            empty.addWidget(label)
        empty.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addStretch(1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.head, self.news, self._stack, self.detail):
            layout.addWidget(part)
        layout.setStretchFactor(self._stack, 1)

    @property
    def line(self) -> QuotationLine | None:
        """The current quotation, None while there is none or it is being read."""
        row = self.table.row
        return self.table.rows.line(row) if 0 <= row < self.table.rows.rowCount() else None

    @property
    def shows_list(self) -> bool:
        """Whether quotations are listed."""
        return self._stack.currentWidget() is self.table

    def enter(self) -> None:
        """Take the focus, to the list as soon as there is one."""
        self._enters = not self.shows_list
        if self.shows_list:
            self.table.setFocus()
        elif self.way_out.isVisible():
            self.way_out.setFocus()

    def stay_out(self) -> None:
        """Don't take the focus any more when there is a list: somebody types."""
        self._enters = False

    def show_quoted(self, quoted: Quoted, query: Query, *, keep: bool) -> None:
        """List quotations; `keep`: where one is in the list, as far as it still reaches."""
        row, top = self.table.row, self.table.verticalScrollBar().value()
        self.news.hide()
        self.table.painter_.mark(query)
        self.table.rows.show(quoted)
        self._stack.setCurrentWidget(self.table)
        self.table.updateGeometries()  # the scroll bar learns of new rows only at the next paint
        if keep:
            self.table.verticalScrollBar().setValue(top)
            if 0 <= row < self.table.rows.rowCount():
                self.table.choose(row)
        else:
            self.table.scrollToTop()
        if self._enters:
            self.enter()
        self._show_current()

    def show_none(
        self, sentence: str, hint: str = "", way_out: str = "", go: Callable[[], object] | None = None
    ) -> None:
        """Say why nothing is listed, and how to go on."""
        self.news.hide()
        self._enters = False
        self.table.rows.show(None)
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.way_out.setText(way_out)
        self.way_out.setVisible(bool(way_out))
        self._go = go or (lambda: None)
        self._stack.setCurrentWidget(self._empty)
        self._show_current()

    def _follow_way_out(self) -> None:
        self._go()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more room to the list where there is little."""
        super().resizeEvent(event)
        self.detail.setFixedHeight(_LOW if self.height() < _IS_LOW else _HIGH)

    def _show_current(self) -> None:
        line = self.line if self.shows_list else None
        none = self.shows_list and self.table.row < 0
        self.detail.setVisible(self.shows_list)
        self.detail.show_line(line, self.tr("Choose a quotation to see it in its sentence.") if none else "")
        self.line_shown.emit(line is not None)


class _DetailPane(QWidget):
    """The current quotation in its sentence; of one height, so that the list never moves."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = QuoteDetail(theme)
        self._line: QuotationLine | None = None
        self._hint = ""
        self.setFixedHeight(_HIGH)
        self.setAccessibleName(self.tr("The quotation in its sentence"))
        theme.changed.connect(self.update)

    def show_line(self, line: QuotationLine | None, hint: str) -> None:
        """Show a quotation; without one a hint, if there is any."""
        self._line, self._hint = line, hint
        told = f"{spoken_with_speaker(line)}. {_reason(line)}" if line is not None else hint
        self.setAccessibleDescription(told)
        self.setToolTip("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it."""
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(self.rect(), colours.paper)
        painter.fillRect(0, 0, self.width(), 1, colours.line)
        line, area = self._line, QRectF(self.rect()).adjusted(18, 12, -18, -12)
        if line is None:
            painter.setFont(self._theme.sans(13))
            painter.setPen(QColor(colours.soft))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)
        else:
            place = " · ".join(part for part in (place_words(line), dated_words(line.date)) if part)
            self._painter.paint(painter, area, line, _reason(line), place)


def _reason(line: QuotationLine) -> str:
    """Return what it is, if it isn't plain speech, and why it is this speaker's."""
    kind = "" if line.kind is QuotationKind.DIRECT else kind_words(line.kind)
    reason = own_words(line.reason) or speaker_reason_words(line.reason)
    return " · ".join(part for part in (kind, reason) if part)
