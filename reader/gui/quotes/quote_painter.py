# SPDX-License-Identifier: MIT
"""How a quotation of the list looks: date, speaker, the words with what was sought in them, and the paper."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.gui.looks.certainty_disc import DISC, paint_disc
from reader.gui.looks.icons import Pen
from reader.gui.looks.laid_text import LaidText
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.people.quoted_list import QuotedModel
from reader.gui.words.date_words import published_words, sureness_words
from reader.gui.words.quoted_words import (
    is_doubtful,
    is_own_word,
    perhaps_words,
    who_words,
)
from reader.library.quotation_values import QuotationLine
from reader.model.article import QuotationKind, SpeakerKind
from reader.model.date import PublicationDate
from reader.model.query import Query, sought
from reader.model.texts import Span
from reader.text.matches import find_matches

_Index = QModelIndex | QPersistentModelIndex
_PAD = 18  # pixels at either side
_BETWEEN = 16  # columns
_MOST = 1_200  # code points of a quotation that are looked at
_LEAD = 24  # code points before the first match where that stands far behind
_KEPT = 300  # lines whose matches are remembered
_NARROW = 900  # pixels of a list with smaller columns
_FOOT = 44  # pixels beside the words of a quotation that is shown whole
_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_QUIET = frozenset({QuotationKind.SCARE, QuotationKind.TITLE, QuotationKind.INDIRECT})  # no words of a speaker


class QuotePainter(QStyledItemDelegate):
    """Paints all rows in one height, in four columns."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._query: Query | None = None
        self._matches: OrderedDict[tuple[int, int, str], tuple[Span, ...]] = OrderedDict()
        self.height = LaidText("x", theme.serif(16), 100).line_height + 14

    def mark(self, query: Query) -> None:
        """Mark the words of another query."""
        self._query = query if sought(query) else None
        self._matches.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return one height for all."""
        return QSize(100, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row; of one that is being read only its line."""
        model, colours = self._view.model(), self._theme.colours
        assert isinstance(model, QuotedModel)
        painter.save()
        self._paint_ground(painter, option.rect, index.row() == self._view.currentIndex().row(), option.state)
        line = model.line(index.row())
        if line is not None:
            self._paint_line(painter, option.rect.adjusted(_PAD, 0, -_PAD, 0), line)
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.x() + _PAD, option.rect.bottom(), option.rect.right() - _PAD, option.rect.bottom())
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, current: bool, state: QStyle.StateFlag) -> None:  # noqa: FBT001
        colours = self._theme.colours
        if current or state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = current or bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(rect, QColor(colours.chosen if chosen else colours.ground))
        if current:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(colours.accent))

    def _paint_line(self, painter: QPainter, rect: QRect, line: QuotationLine) -> None:
        colours, narrow = self._theme.colours, rect.width() < _NARROW
        dates, speakers, papers = (134, 142, 84) if narrow else (134, 204, 150)
        self._paint_date(painter, QRect(rect.x(), rect.y(), dates, rect.height()), line.date)
        left = rect.x() + dates + _BETWEEN
        self._paint_speaker(painter, QRect(left, rect.y(), speakers, rect.height()), line)
        left += speakers + _BETWEEN
        width = rect.right() - papers - _BETWEEN - left
        self._paint_words(painter, QRect(left, rect.y(), width, rect.height()), line)
        paper = QRect(rect.right() - papers, rect.y(), papers, rect.height())
        self._write(painter, paper, one_line(line.source or line.headline), self._theme.sans(12), colours.soft)

    def _paint_date(self, painter: QPainter, rect: QRect, published: PublicationDate) -> None:
        """Paint the glyph and the date and, where it isn't certain, the word for that below."""
        sure, small = sureness_words(published), self._theme.sans(12, tabular=True)
        first = rect.adjusted(0, 2, 0, -rect.height() // 2) if sure else rect
        painter.setPen(QColor(self._theme.colours.soft))
        paint_disc(painter, QPointF(first.x() + 4, first.center().y() + 1), published.certainty)
        self._write(painter, first.adjusted(DISC, 0, 0, 0), published_words(published), small)
        if sure:
            below = rect.adjusted(DISC, rect.height() // 2, 0, -4)
            self._write(painter, below, sure, self._theme.sans(11), self._theme.colours.soft)

    def _paint_speaker(self, painter: QPainter, rect: QRect, line: QuotationLine) -> None:
        colours, font = self._theme.colours, self._theme.sans(13, QFont.Weight.DemiBold)
        if is_own_word(line):
            icon = self._theme.icon("check", Pen.ACCENT)
            icon.paint(painter, QRect(rect.x(), rect.center().y() - 6, 13, 13))
            rect = rect.adjusted(18, 0, 0, 0)
        if is_doubtful(line):
            word = f"{perhaps_words()} "
            self._write(painter, rect, word, font, colours.damage)
            rect = rect.adjusted(QFontMetrics(font).horizontalAdvance(word), 0, 0, 0)
        named = any(speaker.kind is not SpeakerKind.ANONYMOUS for speaker in line.speakers)
        if not named:
            font = self._theme.sans(13)
        self._write(painter, rect, who_words(line), font, colours.ink if named else colours.soft)

    def _write(self, painter: QPainter, rect: QRect, words: str, font: QFont, colour: str = "") -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour or self._theme.colours.soft))
        painter.drawText(rect, _LEFT, QFontMetrics(font).elidedText(words, _ELIDE, rect.width()))

    def _paint_words(self, painter: QPainter, rect: QRect, line: QuotationLine) -> None:
        colours, font = self._theme.colours, self._theme.serif(16)
        words, spans = one_line(line.text)[:_MOST], self._matches_of(line)
        form = QTextCharFormat()
        form.setForeground(QColor(colours.match_ink))
        form.setBackground(QColor(colours.match))
        laid = LaidText(words, font, rect.width(), spans=spans, form=form)
        if spans and not laid.reaches(spans[0].end):
            start = words.rfind(" ", 0, max(1, spans[0].start - _LEAD)) + 1
            moved = [Span(span.start - start + 1, span.end - start + 1) for span in spans]
            laid = LaidText(f"…{words[start:]}", font, rect.width(), spans=moved, form=form)
        painter.setPen(QPen(QColor(colours.soft if line.kind in _QUIET else colours.ink)))
        laid.draw(painter, rect.x(), rect.y() + (rect.height() - laid.line_height) / 2)

    def _matches_of(self, line: QuotationLine) -> tuple[Span, ...]:
        if self._query is None:
            return ()
        key = line.number, line.ordinal, line.text
        if key not in self._matches:
            self._matches[key] = find_matches(line.text[:_MOST], self._query)
            if len(self._matches) > _KEPT:
                self._matches.popitem(last=False)
        return self._matches[key]


class QuoteDetail:
    """One quotation whole, in its sentence: painted below the list."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, rect: QRectF, line: QuotationLine, reason: str, place: str) -> None:
        """Paint who speaks and why, the words in their sentence, and where they stand."""
        colours, small = self._theme.colours, self._theme.sans(12)
        self._paint_speaker(painter, QRectF(rect), line, reason)
        before, words = one_line(line.before), one_line(line.text)[:_MOST]
        laid = self._laid(f"{before}{words}{one_line(line.after)}", Span(len(before), len(before) + len(words)), rect)
        if laid.elided and not laid.reaches(len(before) + min(len(words), 40)):
            laid = self._laid(words, Span(0, len(words)), rect)
        painter.setPen(QColor(colours.faint))
        laid.draw(painter, rect.x(), rect.y() + 24)
        below = QRectF(rect)
        below.setTop(rect.bottom() - QFontMetricsF(small).height())
        self._write(painter, below, place, small, colours.soft)

    def _paint_speaker(self, painter: QPainter, rect: QRectF, line: QuotationLine, reason: str) -> None:
        colours, strong = self._theme.colours, self._theme.sans(13, QFont.Weight.DemiBold)
        if is_doubtful(line):
            rect.setLeft(self._write(painter, rect, f"{perhaps_words()} ", strong, colours.damage))
        rect.setLeft(self._write(painter, rect, who_words(line), strong, colours.ink) + 12)
        self._write(painter, rect, reason, self._theme.sans(12), colours.soft)

    def _laid(self, words: str, said: Span, rect: QRectF) -> LaidText:
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.colours.ink))
        font = self._theme.serif(16)
        lines = max(1, int((rect.height() - _FOOT) // LaidText("x", font, 100).line_height))
        return LaidText(words, font, rect.width(), lines=lines, spans=[said], form=form)

    def _write(self, painter: QPainter, rect: QRectF, words: str, font: QFont, colour: str) -> float:
        """Write words on the first line of an area; return where they end."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, _ELIDE, max(0.0, rect.width()))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(rect.x(), rect.y(), max(0.0, rect.width()), metrics.height() + 2), _LEFT, shown)
        return rect.x() + metrics.horizontalAdvance(shown)
