# SPDX-License-Identifier: MIT
"""How a quotation of a card looks: its date at the left, the words in their sentence, below them where it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.looks.certainty_disc import DISC, paint_disc
from reader.gui.looks.laid_text import LaidText
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.words.date_words import published_words, sureness_words
from reader.gui.words.quoted_words import is_doubtful, is_own_word, place_words, standing_words
from reader.library.quotation_values import QuotationLine
from reader.model.article import QuotationKind
from reader.model.date import PublicationDate
from reader.model.texts import Span

_Index = QModelIndex | QPersistentModelIndex
_LINES = 2
_ABOVE, _BELOW = 10, 10
PAD = 12  # pixels at either side
_DATES = 150  # pixels of the column of dates
_NARROW = 560  # pixels: below this width the column is smaller
_MOST = 2_000  # code points that are laid out


def _date_words(published: PublicationDate) -> str:
    """Return a date with the word for how sure it is, which for a certain one the glyph says alone."""
    return ", ".join(filter(None, (published_words(published), sureness_words(published))))


class QuotedPainter(QStyledItemDelegate):
    """Paints all rows in one height."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._text = LaidText("x", theme.serif(16), 100).line_height
        self._small = LaidText("x", theme.sans(12), 100).line_height
        self.height = _ABOVE + _LINES * self._text + 1 + self._small + _BELOW

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return one height for all."""
        return QSize(100, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row; of one that is being read only its line."""
        rect, colours = option.rect.adjusted(PAD, 0, -PAD, 0), self._theme.colours
        painter.save()
        self._paint_ground(painter, option.rect, option.state)
        line = self._view.model().line(index.row())  # type: ignore[attr-defined]  # a QuotedModel
        if line is not None:
            self._paint_line(painter, rect, line)
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.x(), rect.bottom(), rect.right(), rect.bottom())
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours, focused = self._theme.colours, self._view.hasFocus()
        current = bool(state & QStyle.StateFlag.State_Selected) and focused
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.chosen if current else colours.panel))
        if current:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawLine(rect.x() + 1, rect.y(), rect.x() + 1, rect.bottom())

    def _paint_line(self, painter: QPainter, rect: QRect, line: QuotationLine) -> None:
        colours, small = self._theme.colours, self._theme.sans(12, tabular=True)
        dates = _DATES if rect.width() >= _NARROW else _DATES - 40
        left, top, width = rect.x() + dates, rect.y() + _ABOVE, rect.width() - dates
        painter.setPen(QColor(colours.soft))
        date = LaidText(_date_words(line.date), small, dates - 16 - DISC, lines=_LINES + 1)
        y = top + (self._text - self._small) / 2
        paint_disc(painter, QPointF(rect.x() + 4, y + self._small / 2), line.date.certainty)
        date.draw(painter, rect.x() + DISC, y)
        words = self._laid(line, width)
        words.draw(painter, left, top)
        self._paint_place(painter, QRect(left, top + words.height + 1, width, self._small), line)

    def _paint_place(self, painter: QPainter, rect: QRect, line: QuotationLine) -> None:
        colours, font, standing = self._theme.colours, self._theme.sans(12), standing_words(line)
        strong = self._theme.sans(12, QFont.Weight.DemiBold)
        metrics, wide = QFontMetrics(font), 0
        if standing:
            wide = QFontMetrics(strong).horizontalAdvance(f"{standing}  ")
            painter.setFont(strong)
            painter.setPen(
                QColor(colours.damage if is_doubtful(line) else colours.accent if is_own_word(line) else colours.soft)
            )
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, standing)
        painter.setFont(font)
        painter.setPen(QColor(colours.soft))
        place = metrics.elidedText(place_words(line), Qt.TextElideMode.ElideRight, rect.width() - wide)
        shifted = rect.adjusted(wide, 0, 0, 0)
        painter.drawText(shifted, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, place)

    def _laid(self, line: QuotationLine, width: float) -> LaidText:
        """Lay the words out in their sentence, or, where that doesn't fit, from the mark before them on."""
        before = one_line(line.before)
        laid = self._laid_with(before, line, width)
        if laid.elided and line.kind is not QuotationKind.INDIRECT:
            laid = self._laid_with(before.rstrip()[-1:] if before.strip() else "", line, width)
        return laid

    def _laid_with(self, before: str, line: QuotationLine, width: float) -> LaidText:
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.colours.ink))
        words = one_line(line.text)[:_MOST]
        spans = [Span(len(before), len(before) + len(words))]
        whole = before + words + one_line(line.after)
        return LaidText(whole, self._theme.serif(16), width, lines=_LINES, spans=spans, form=form)
