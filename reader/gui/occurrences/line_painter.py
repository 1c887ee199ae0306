# SPDX-License-Identifier: MIT
"""How an occurrence looks: its words below those of the line above, the words around them, when, where, by whom."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.gui.looks.certainty_disc import DISC, paint_disc
from reader.gui.looks.paged_rows import PagedRows
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.occurrences.columns import PAD, Columns, columns_of
from reader.gui.occurrences.context_line import (
    ContextLine,
    fitting_beginning,
    fitting_end,
    word_spans_after,
    word_spans_before,
)
from reader.gui.words.date_words import published_words, undated_short_words
from reader.gui.words.occurrence_words import speaker_words
from reader.gui.words.quoted_words import perhaps_words
from reader.model.occurrence import OccurrenceKey, OccurrenceLine
from reader.model.texts import Span

_Index = QModelIndex | QPersistentModelIndex
_TEXT = 15 / 17  # of the size of an article's text
_USUAL = 12  # pixels of what stands in columns
_SMALLEST, _LARGEST = 11, 15
_ROOM = 12  # pixels of a row beside the words
_NOT_YET = 9  # pixels: the height of what stands for words that are being read
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LINES = (
    QTextCharFormat.UnderlineStyle.SingleUnderline,
    QTextCharFormat.UnderlineStyle.DashUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
)


def sort_forms(theme: Theme) -> tuple[QTextCharFormat, ...]:
    """Return how the words look by which lines are in order: first, second, third. Each has a line of its own kind."""
    forms = []
    for tint, line in zip(theme.colours.quoted, _LINES, strict=True):
        form = QTextCharFormat()
        form.setForeground(QColor(theme.colours.ink))
        form.setBackground(QColor(tint.ground))
        form.setUnderlineStyle(line)
        form.setUnderlineColor(QColor(tint.line))
        forms.append(form)
    return tuple(forms)


class LinePainter(QStyledItemDelegate):
    """Paints all rows in one height. The order is that of the list: its words are marked."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._sources = True
        self._sides: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
        self._dress()

    @property
    def height(self) -> int:
        """The pixels of a row, in the size of text that is set."""
        return round(self._metrics.height()) + _ROOM

    def columns(self, width: int) -> Columns:
        """Return how rows of so many pixels are shared out."""
        return columns_of(width, self._small.pixelSize() / _USUAL, sources=self._sources)

    def tell_sources(self, *, apart: bool) -> None:
        """Say from which paper each line is, or don't: there is nothing to tell apart."""
        self._sources = apart

    def dress(self) -> None:
        """Take the fonts and colours in force."""
        self._dress()

    def mark(self, order: Sequence[OccurrenceKey]) -> None:
        """Mark the words by which lines are in order."""
        left, right = [-1, -1, -1], [-1, -1, -1]
        for rank, key in enumerate(order[: len(_LINES)]):
            for side, name in ((left, "left"), (right, "right")):
                if key.value.startswith(name):
                    side[int(key.value[-1]) - 1] = rank
        self._sides = tuple(left), tuple(right)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return one height for all."""
        return QSize(100, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row; of one that is being read a shadow of its words."""
        model, rect = self._view.model(), option.rect
        assert isinstance(model, PagedRows)
        line: OccurrenceLine | None = model.line(index.row())
        painter.save()
        self._paint_ground(painter, rect, option.state, current=index.row() == self._view.currentIndex().row())
        columns = self.columns(rect.width())
        words = QRectF(rect.x() + columns.words[0], rect.y(), columns.words[1], rect.height())
        if line is None:
            self._paint_shadow(painter, words, rect.x() + columns.match)
        else:
            self._paint_words(painter, words, rect.x() + columns.match, line)
            for (left, width), paint in (
                (columns.date, self._paint_date),
                (columns.speaker, self._paint_speaker),
                (columns.source, self._paint_source),
            ):
                if width:
                    paint(painter, QRect(rect.x() + left, rect.y(), width, rect.height()), line)
        painter.setPen(QColor(self._theme.colours.line))
        painter.drawLine(rect.x() + PAD, rect.bottom(), rect.right() - PAD, rect.bottom())
        painter.restore()

    # --- within

    def _dress(self) -> None:
        self._font, self._strong = self._theme.text_font(_TEXT), self._theme.text_font(_TEXT, QFont.Weight.Bold)
        pixels = round(self._theme.reading.pixels * _USUAL / 17)
        self._small = self._theme.sans(min(max(pixels, _SMALLEST), _LARGEST), tabular=True)
        self._metrics, self._small_metrics = QFontMetricsF(self._font), QFontMetricsF(self._small)
        self._forms = sort_forms(self._theme)
        self._match = QTextCharFormat()
        self._match.setForeground(QColor(self._theme.colours.match_ink))
        self._match.setBackground(QColor(self._theme.colours.match))

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, current: bool) -> None:
        colours = self._theme.colours
        chosen = current or bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.chosen if chosen else colours.ground))
        if current:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(colours.accent))

    def _paint_shadow(self, painter: QPainter, rect: QRectF, match: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.bone))
        top = rect.center().y() - _NOT_YET / 2
        for left, right in (
            (rect.x() + 40, match - 6),
            (match, match + 44),
            (match + 50, rect.right() - 60),
        ):
            painter.drawRoundedRect(QRectF(left, top, max(0.0, right - left), _NOT_YET), 4, 4)

    def _paint_words(self, painter: QPainter, rect: QRectF, match: int, line: OccurrenceLine) -> None:
        before, found, after = (one_line(part) for part in (line.before, line.match, line.after))
        found = fitting_beginning(found, QFontMetricsF(self._strong), rect.right() - match) or found
        laid = ContextLine(found, self._strong, [(Span(0, len(found)), self._match)])
        before = fitting_end(before, self._metrics, match - rect.x())
        after = fitting_beginning(after, self._metrics, rect.right() - match - laid.width)
        left = ContextLine(before, self._font, self._marks(word_spans_before(before, 3), self._sides[0]))
        right = ContextLine(after, self._font, self._marks(word_spans_after(after, 3), self._sides[1]))
        painter.setClipRect(rect)
        painter.setPen(QColor(self._theme.colours.ink))
        top = rect.y() + (rect.height() - laid.height) / 2
        left.draw(painter, match - left.width, top)
        laid.draw(painter, match, top)
        right.draw(painter, match + laid.width, top)
        painter.setClipping(False)

    def _marks(self, spans: Sequence[Span], ranks: Sequence[int]) -> list[tuple[Span, QTextCharFormat]]:
        ranked = zip(spans, ranks, strict=False)
        return [(span, self._forms[rank]) for span, rank in ranked if rank >= 0]

    def _paint_date(self, painter: QPainter, rect: QRect, line: OccurrenceLine) -> None:
        painter.setPen(QColor(self._theme.colours.soft))
        paint_disc(painter, QPointF(rect.x() + 4, rect.center().y() + 1), line.date.certainty)
        room = rect.adjusted(DISC, 0, 0, 0)
        words = (published_words(line.date), *undated_short_words(line.date))
        fits = (one for one in words if self._small_metrics.horizontalAdvance(one) <= room.width())
        self._write(painter, room, next(fits, words[-1]), self._theme.colours.soft)

    def _paint_source(self, painter: QPainter, rect: QRect, line: OccurrenceLine) -> None:
        self._write(painter, rect, one_line(line.source), self._theme.colours.soft)

    def _paint_speaker(self, painter: QPainter, rect: QRect, line: OccurrenceLine) -> None:
        colours, words = self._theme.colours, speaker_words(line)
        if line.speakers and not line.sure:
            perhaps = f"{perhaps_words()} "
            self._write(painter, rect, perhaps, colours.damage)
            words = words.removeprefix(perhaps)
            rect = rect.adjusted(round(self._small_metrics.horizontalAdvance(perhaps)), 0, 0, 0)
        self._write(painter, rect, words, colours.ink if line.speakers else colours.soft)

    def _write(self, painter: QPainter, rect: QRect, words: str, colour: str) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        shown = self._small_metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.drawText(rect, _LEFT, shown)
