# SPDX-License-Identifier: MIT
"""How one row of the list looks. All rows are of one height: a day's first one gives a line to the day's head."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat

from reader.gui.date_words import bound_words, certainty_words
from reader.gui.hit_model import DayHead
from reader.gui.laid_text import LaidText
from reader.gui.theme import Theme
from reader.model.article import ArticleRow, shown_path
from reader.model.date import Certainty
from reader.model.search import Excerpt

MARGIN = 18
_LEAST_PLACE = 40  # pixels for whose article it is
_KEPT = 400  # laid texts
_FILLED = {Certainty.CERTAIN: 360, Certainty.PROBABLE: 180, Certainty.UNCERTAIN: 0}  # degrees of the disc


@dataclass(frozen=True, slots=True)
class RowLook:
    """What a row is in: the pane's state, not the article's."""

    head: DayHead | None
    chosen: bool
    focused: bool
    first: bool


class HitPainter:
    """Paints rows from values. Keeps what it has laid out, for scrolling."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._laid: OrderedDict[tuple[object, ...], LaidText] = OrderedDict()
        self._headline_font = theme.sans(14, QFont.Weight.DemiBold)
        self._text_font = theme.sans(13)
        self._small_font = theme.sans(12)
        self._head_font = theme.sans(12, QFont.Weight.DemiBold)
        line = round(QFontMetricsF(self._text_font).height() + 2)
        small = round(QFontMetricsF(self._small_font).height() + 2)
        headline = round(QFontMetricsF(self._headline_font).height() + 2)
        self.head_height = small + 13
        self._below_head = headline + 2 * line + small + 23
        self.row_height = self.head_height + self._below_head
        theme.changed.connect(self._laid.clear)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        row: ArticleRow | None,
        excerpt: tuple[Excerpt, Excerpt] | None,
        look: RowLook,
    ) -> None:
        """Paint one row into `rect`; a row that isn't there yet as grey bars."""
        if look.head is not None:
            self.paint_head(
                painter, QRectF(rect.left(), rect.top(), rect.width(), self.head_height), look.head, look.first
            )
            rect = rect.adjusted(0, self.head_height, 0, 0)
        if look.chosen:
            self._paint_choice(painter, rect, focused=look.focused)
        if row is None:
            self._paint_placeholder(painter, rect)
        else:
            self._paint_article(painter, rect, row, excerpt, lines=2 if look.head is not None else 3)

    def paint_head(self, painter: QPainter, rect: QRectF, head: DayHead, first: bool = False) -> None:  # noqa: FBT001, FBT002
        """Paint a day's head: the day, and how many articles it has."""
        colours = self._theme.colours
        painter.fillRect(rect, QColor(colours.panel))
        if not first:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), QColor(colours.line))
        count = f"{head.articles:,}" if head.articles else ""
        counted = self._text(count, self._head_font, 80)
        named = self._text(head.text, self._head_font, rect.width() - 2 * MARGIN - counted.width - 12)
        y = rect.top() + (rect.height() - named.height) / 2 + 1
        painter.setPen(QColor(colours.soft))
        named.draw(painter, rect.left() + MARGIN, y)
        counted.draw(painter, rect.right() - MARGIN - counted.width, y)

    def _paint_choice(self, painter: QPainter, rect: QRectF, *, focused: bool) -> None:
        colours = self._theme.colours
        painter.fillRect(rect, QColor(colours.chosen))
        painter.fillRect(
            QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent if focused else colours.faint)
        )

    def _paint_placeholder(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.bone))
        for line, part in enumerate((0.55, 0.9, 0.75)):
            width = (rect.width() - 2 * MARGIN) * part
            painter.drawRoundedRect(QRectF(rect.left() + MARGIN, rect.top() + 14 + 20 * line, width, 9), 3, 3)

    def _paint_article(
        self, painter: QPainter, rect: QRectF, row: ArticleRow, excerpt: tuple[Excerpt, Excerpt] | None, *, lines: int
    ) -> None:
        colours = self._theme.colours
        x, width = rect.left() + MARGIN, rect.width() - 2 * MARGIN
        headline, body = excerpt or (Excerpt(row.headline, ()), Excerpt("", ()))
        if not body.text:  # still on its way, or only the headline has what is sought
            body = Excerpt(row.lead, ())
        title = self._text(headline.text or "(without a headline)", self._headline_font, width, excerpt=headline)
        words = self._text(body.text, self._text_font, width, lines=lines, excerpt=body)
        used = title.height + words.height + 2 + round(QFontMetricsF(self._small_font).height() + 2) + 5
        y = rect.top() + max(7, (rect.height() - used) / 2)
        painter.setPen(QColor(colours.ink))
        title.draw(painter, x, y)
        painter.setPen(QColor(colours.soft))
        words.draw(painter, x, y + title.height + 2)
        self._paint_foot(painter, x, y + title.height + words.height + 7, width, row)

    def _paint_foot(self, painter: QPainter, x: float, y: float, width: float, row: ArticleRow) -> None:
        """Say whose it is, how sure its date (as glyph and word), and how many quotations it has."""
        quoted = self._text(f"“ {row.quotations}" if row.quotations else "", self._small_font, 60)
        words = certainty_words(row.date) if row.date.placed else bound_words(row.date)
        certainty = self._text(words, self._small_font, width - quoted.width - 44 - _LEAST_PLACE)
        room = width - certainty.width - quoted.width - 44
        place = " · ".join(part for part in (row.source, row.section) if part) or _file_name(row)
        whose = self._text(place, self._small_font, max(room, _LEAST_PLACE))
        painter.setPen(QColor(self._theme.colours.faint))
        whose.draw(painter, x, y)
        x += whose.width + 14
        self._paint_disc(painter, QPointF(x + 4, y + whose.height / 2 + 0.5), row.date.certainty)
        certainty.draw(painter, x + 13, y)
        quoted.draw(painter, x + 13 + certainty.width + 14, y)

    def _paint_disc(self, painter: QPainter, centre: QPointF, certainty: Certainty) -> None:
        """Paint a full disc, a half one or a ring; a dash for no date at all."""
        colour = QColor(self._theme.colours.faint)
        painter.save()
        painter.setPen(colour)
        if certainty is Certainty.UNDATED:
            painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0))
        else:
            disc = QRectF(centre.x() - 3.5, centre.y() - 3.5, 7, 7)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            painter.setBrush(colour)
            if _FILLED[certainty]:
                painter.drawPie(disc, 90 * 16, _FILLED[certainty] * 16)
        painter.restore()

    def _text(
        self, text: str, font: QFont, width: float, *, lines: int = 1, excerpt: Excerpt | None = None
    ) -> LaidText:
        spans = excerpt.spans if excerpt else ()
        key = (text, font.pixelSize(), font.weight(), int(width), lines, spans)
        if key not in self._laid:
            form = QTextCharFormat()
            form.setBackground(QColor(self._theme.colours.match))
            form.setForeground(QColor(self._theme.colours.match_ink))
            form.setFontWeight(QFont.Weight.DemiBold)
            self._laid[key] = LaidText(text, font, width, lines=lines, spans=spans, form=form)
            while len(self._laid) > _KEPT:
                self._laid.popitem(last=False)
        self._laid.move_to_end(key)
        return self._laid[key]


def _file_name(row: ArticleRow) -> str:
    return shown_path(row.path.rsplit(b"/", 1)[-1])
