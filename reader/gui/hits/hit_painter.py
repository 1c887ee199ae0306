# SPDX-License-Identifier: MIT
"""How one row of the list looks. All rows are of one height: a day's first one gives a line to the day's head."""

from collections import OrderedDict
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextCharFormat

from reader.gui.hits.hit_model import DayHead
from reader.gui.looks.certainty_disc import DISC, paint_disc
from reader.gui.looks.laid_text import LaidText
from reader.gui.looks.theme import Theme
from reader.gui.words.counting import Counting
from reader.gui.words.date_words import bound_words, certainty_words
from reader.gui.words.row_words import date_and_certainty, fresh_words, place_words, untitled_words
from reader.model.article import ArticleRow
from reader.model.date import Certainty
from reader.model.search import Excerpt
from reader.model.texts import Span

MARGIN = 18
_INDENT = 16  # pixels of a copy below the article that stands for it
_GAP = 14  # pixels between the words at the foot
_STAR = 18  # pixels that a star takes beside the headline
_KEPT = 400  # laid texts
_WORDS_BEFORE = 14  # code points before the first match, where there is room for one line
_LEFT_OUT = "…"


@dataclass(frozen=True, slots=True)
class RowLook:
    """What a row is in: the list's state, not the article's. `current` is the row that is being read.

    It stands for `copies` others, which are shown below it if it is `unfolded`; or it `is_copy` itself. `under_head`:
    a head above tells its date. `fresh`: it is new in the saved search that is shown.
    """

    head: DayHead | None = None
    selected: bool = False
    current: bool = False
    focused: bool = False
    first: bool = False
    copies: int = 0
    unfolded: bool = False
    is_copy: bool = False
    under_head: bool = True
    starred: bool = False
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class _Foot:
    """The last line of a row, laid out; `below` puts what is known of its date on a line of its own."""

    fresh: LaidText
    whose: LaidText
    dated: LaidText
    quoted: LaidText
    copies: LaidText
    below: bool


class HitPainter:
    """Paints rows from values. Keeps what it has laid out, for scrolling."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._counting = Counting(theme)
        self._laid: OrderedDict[tuple[object, ...], LaidText] = OrderedDict()
        self._headline_font = theme.sans(14, QFont.Weight.DemiBold)
        self._text_font = theme.sans(13)
        self._small_font = theme.sans(12)
        self._head_font = theme.sans(12, QFont.Weight.DemiBold, tabular=True)
        line = round(QFontMetricsF(self._text_font).height() + 2)
        self._small = round(QFontMetricsF(self._small_font).height() + 2)
        headline = round(QFontMetricsF(self._headline_font).height() + 2)
        self.head_height = self._small + 13
        self.row_height = self.head_height + headline + 2 * line + self._small + 23
        theme.changed.connect(self._laid.clear)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        row: ArticleRow | None,
        excerpt: tuple[Excerpt, Excerpt] | None,
        look: RowLook,
    ) -> QRectF:
        """Paint one row into `rect`; a row that isn't there yet as grey bars. Return where its copies are told."""
        if look.head is not None:
            head = QRectF(rect.left(), rect.top(), rect.width(), self.head_height)
            self.paint_head(painter, head, look.head, look.first)
            rect = rect.adjusted(0, self.head_height, 0, 0)
        self._paint_ground(painter, rect, look)
        inside = rect.adjusted(MARGIN + (_INDENT if look.is_copy else 0), 0, -MARGIN, 0)
        if row is None:
            self._paint_placeholder(painter, inside)
            return QRectF()
        return self._paint_article(painter, inside, row, excerpt, look)

    def paint_head(self, painter: QPainter, rect: QRectF, head: DayHead, first: bool = False) -> None:  # noqa: FBT001, FBT002
        """Paint a day's head: the day, and how many articles it has."""
        colours = self._theme.colours
        painter.fillRect(rect, QColor(colours.panel))
        if not first:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), QColor(colours.line))
        counted = self._text(
            QLocale().toString(head.articles) if head.articles is not None else "", self._head_font, 80
        )
        room = rect.width() - 2 * MARGIN - counted.width - 12
        laid = [self._text(words, self._head_font, room) for words in (head.text, *head.briefer)]
        named = next((one for one in laid if not one.elided), laid[-1])
        y = rect.top() + (rect.height() - named.height) / 2 + 1
        painter.setPen(QColor(colours.soft))
        named.draw(painter, rect.left() + MARGIN, y)
        counted.draw(painter, rect.right() - MARGIN - counted.width, y)

    # --- within

    def _paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        colours = self._theme.colours
        if look.selected or look.current:
            painter.fillRect(rect, QColor(colours.chosen))
        if not (look.under_head or look.first or look.is_copy):
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), QColor(colours.line))
        if look.is_copy:
            painter.fillRect(QRectF(rect.left() + MARGIN + 4, rect.top(), 1, rect.height()), QColor(colours.faint))
        if look.current:
            bar = QColor(colours.accent if look.focused else colours.faint)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), bar)
        if look.current and look.focused and not look.selected:  # walked to with Ctrl, and not taken
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(rect.adjusted(3.5, 0.5, -0.5, -0.5))

    def _paint_placeholder(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.bone))
        for line, part in enumerate((0.55, 0.9, 0.75)):
            bar = QRectF(rect.left(), rect.top() + 14 + 20 * line, rect.width() * part, 9)
            painter.drawRoundedRect(bar, 3, 3)

    def _paint_article(
        self, painter: QPainter, rect: QRectF, row: ArticleRow, excerpt: tuple[Excerpt, Excerpt] | None, look: RowLook
    ) -> QRectF:
        colours = self._theme.colours
        headline, body = excerpt or (Excerpt(row.headline, ()), Excerpt("", ()))
        if not body.text:  # still on its way, or only the headline has what is sought
            body = Excerpt(row.lead, ())
        foot = self._foot(row, look, rect.width())
        lines = (2 if look.head is not None else 3) - foot.below
        named = headline.text or untitled_words()
        most = 1 if look.head is not None and body.text else 2
        room = rect.width() - (_STAR if look.starred else 0)
        title = self._text(named, self._headline_font, room, lines=most, excerpt=headline)
        lines = max(1, lines + 1 - title.lines)
        words = self._text(body.text, self._text_font, rect.width(), lines=lines, excerpt=body)
        if body.spans and not words.reaches(body.spans[0].end):
            body = begun_later(body)
            words = self._text(body.text, self._text_font, rect.width(), lines=lines, excerpt=body)
        used = title.height + words.height + 7 + (1 + foot.below) * self._small
        y = rect.top() + max(7, (rect.height() - used) / 2)
        painter.setPen(QColor(colours.ink))
        title.draw(painter, rect.left(), y)
        if look.starred:
            middle = y + title.line_height / 2
            _paint_star(painter, QPointF(rect.right() - _STAR / 2 + 2, middle), QColor(colours.accent))
        painter.setPen(QColor(colours.soft))
        words.draw(painter, rect.left(), y + title.height + 2)
        y += title.height + words.height + 7
        return self._paint_foot(painter, QPointF(rect.left(), y), foot, row, look)

    def _foot(self, row: ArticleRow, look: RowLook, width: float) -> "_Foot":
        """Lay out whose it is, how sure its date is, quotations and copies; the date goes below where room is short."""
        copies = self._counting.copies(look.copies) if look.copies else ""
        quoted = self._text(
            f"“ {QLocale().toString(row.quotations)}" if row.quotations else "", self._small_font, width
        )
        behind = self._text(copies, self._small_font, width)
        dated = self._text(_date_words(row, look), self._small_font, width - DISC)
        fresh = self._text(fresh_words() if look.fresh else "", self._small_font, width)
        beside = sum(_GAP + word.width for word in (fresh, quoted, behind) if word.width) + (DISC if copies else 0)
        whose = self._text(place_words(row), self._small_font, width - beside)
        below = whose.elided or whose.width + beside + _GAP + DISC + dated.width > width
        return _Foot(fresh, whose, dated, quoted, behind, below=below)

    def _paint_foot(self, painter: QPainter, at: QPointF, foot: "_Foot", row: ArticleRow, look: RowLook) -> QRectF:
        """Paint the foot; certainty is a glyph and a word. Return where the copies are told."""
        colours = self._theme.colours
        x, y = at.x(), at.y()
        painter.setPen(QColor(colours.accent))
        foot.fresh.draw(painter, x, y)
        x += foot.fresh.width + _GAP if foot.fresh.width else 0
        painter.setPen(QColor(colours.soft if look.selected or look.current else colours.faint))
        foot.whose.draw(painter, x, y)
        x += foot.whose.width + _GAP
        if foot.below:
            self._paint_date(painter, QPointF(at.x(), y + self._small), foot.dated, row.date.certainty)
        else:
            x += self._paint_date(painter, QPointF(x, y), foot.dated, row.date.certainty)
        foot.quoted.draw(painter, x, y)
        x += foot.quoted.width + _GAP if foot.quoted.width else 0
        if not look.copies:
            return QRectF()
        painter.setPen(QColor(colours.accent))
        _paint_arrow(painter, QPointF(x + 4, y + foot.copies.height / 2 + 0.5), down=look.unfolded)
        foot.copies.draw(painter, x + DISC, y)
        return QRectF(x - 4, y - 3, foot.copies.width + DISC + 8, foot.copies.height + 6)

    def _paint_date(self, painter: QPainter, at: QPointF, dated: LaidText, certainty: Certainty) -> float:
        """Paint what is known of the date; return how far it reaches."""
        paint_disc(painter, at + QPointF(4, dated.height / 2 + 0.5), certainty)
        dated.draw(painter, at.x() + DISC, at.y())
        return DISC + dated.width + _GAP

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


def begun_later(excerpt: Excerpt) -> Excerpt:
    """Return an excerpt that begins but few words before its first match, for where there is room for one line."""
    first = excerpt.spans[0].start
    blank = excerpt.text.find(" ", max(0, first - _WORDS_BEFORE), first)
    cut = blank + 1 if blank >= 0 else first
    shift = len(_LEFT_OUT) - cut
    spans = tuple(Span(span.start + shift, span.end + shift) for span in excerpt.spans)
    return Excerpt(_LEFT_OUT + excerpt.text[cut:], spans)


def _date_words(row: ArticleRow, look: RowLook) -> str:
    """Return how sure the date is; the date, too, where no head above tells it."""
    if look.is_copy or not look.under_head:
        return date_and_certainty(row)
    return certainty_words(row.date) if row.date.placed else bound_words(row.date)


def _paint_arrow(painter: QPainter, centre: QPointF, *, down: bool) -> None:
    """Paint a small arrow: to the right where copies can be unfolded, down where they are."""
    tips = ((-3.5, -2), (3.5, -2), (0, 3)) if down else ((-2, -3.5), (-2, 3.5), (3, 0))
    painter.save()
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([centre + QPointF(*tip) for tip in tips]))
    painter.restore()


def _paint_star(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """Paint a star with five points, the first upwards."""
    tips = [(6.5 if at % 2 == 0 else 2.8, pi * at / 5) for at in range(10)]
    painter.save()
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([centre + QPointF(far * sin(turn), -far * cos(turn)) for far, turn in tips]))
    painter.restore()
