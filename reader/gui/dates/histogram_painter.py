# SPDX-License-Identifier: MIT
"""How a histogram looks: bars for the hits, below them a band for what the archive holds, a brush, an axis."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from reader.gui.dates.histogram_bars import Bar, axis_words
from reader.gui.looks.palette import Colours
from reader.gui.looks.theme import Theme

MARGIN = 17  # on the left and the right
_TOP = 6
_BARS = 52  # pixels of the highest bar
_BAND = 4
_AXIS = 16
HEIGHT = _TOP + _BARS + 2 + _BAND + _AXIS + 6
_PALEST, _DARKEST = 0.15, 0.75  # of the band
_MUTED = 0.45  # of the hits outside of the brush


@dataclass(frozen=True, slots=True)
class BarPlaces:
    """Where `number` bars stand in `width` pixels, from the margin on."""

    width: int
    number: int

    def rect(self, at: int) -> QRect:
        """Return a bar's whole place, its gap among it."""
        left, right = self.width * at // self.number, self.width * (at + 1) // self.number
        return QRect(MARGIN + left, _TOP, right - left, _BARS)

    def at(self, x: int) -> int:
        """Return the bar nearest to a place."""
        inside = max(0, min(x - MARGIN, self.width - 1))
        return min(self.number - 1, ((inside + 1) * self.number - 1) // max(1, self.width))


@dataclass(frozen=True, slots=True)
class HistogramLook:
    """What is marked: bars by first and last."""

    brush: tuple[int, int] | None
    cursor: tuple[int, int] | None
    hovered: int | None
    focused: bool


def paint_histogram(
    painter: QPainter, theme: Theme, bars: Sequence[Bar], places: BarPlaces, look: HistogramLook
) -> None:
    """Paint everything. The bars are on the hits' own scale, so that what is rare has a shape, too.

    What the archive holds is told by a band below them, darker where there is more: as bars of another scale behind
    the hits it could be taken for less than was found.
    """
    colours = theme.colours
    if look.focused:
        painter.setPen(QColor(colours.accent))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(8.5, 0.5, places.width + 2 * MARGIN - 17, HEIGHT - 5), 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if not bars:
        painter.fillRect(QRect(MARGIN, _TOP + _BARS, places.width, 1), QColor(colours.line))
        return
    if look.brush is not None:
        painter.fillRect(_span(places, look.brush), QColor(colours.chosen))
    _paint_bars(painter, colours, bars, places, look)
    painter.fillRect(QRect(MARGIN, _TOP + _BARS, places.width, 1), QColor(colours.line))
    if look.brush is not None:
        _paint_edges(painter, colours, _span(places, look.brush))
    if look.cursor is not None:
        painter.setPen(QColor(colours.accent))
        painter.drawRect(_span(places, look.cursor).adjusted(0, 0, -1, -1))
    _paint_axis(painter, theme, bars, places)


def bar_height(count: int, most: int) -> int:
    """Return the pixels of a bar: in proportion, but something wherever there is something."""
    return max(1, round(_BARS * count / most)) if count else 0


def _paint_bars(
    painter: QPainter, colours: Colours, bars: Sequence[Bar], places: BarPlaces, look: HistogramLook
) -> None:
    most_held = max((bar.held for bar in bars), default=0) or 1
    most_hits = max((bar.hits for bar in bars), default=0) or 1
    band, accent, muted = QColor(colours.faint), QColor(colours.accent), QColor(colours.accent)
    muted.setAlphaF(_MUTED)
    for at, bar in enumerate(bars):
        place = places.rect(at)
        gap = 0 if place.width() < 3 else 1 if place.width() < 8 else 2
        left, width = place.left() + gap // 2, place.width() - gap
        inside = look.brush is None or look.brush[0] <= at <= look.brush[1]
        hits = bar_height(bar.hits, most_hits)
        painter.fillRect(left, _TOP + _BARS - hits, width, hits, accent if inside else muted)
        if bar.held:
            band.setAlphaF(_PALEST + (_DARKEST - _PALEST) * bar.held / most_held)
            shade = QColor(colours.ink) if at == look.hovered else band
            painter.fillRect(left, _TOP + _BARS + 2, width, _BAND, shade)


def _paint_edges(painter: QPainter, colours: Colours, span: QRect) -> None:
    """Paint the edges of the brush, each with a handle."""
    accent = QColor(colours.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x in (span.left(), span.right() + 1):
        painter.fillRect(QRectF(x - 0.5, span.top(), 1, span.height()), accent)
        painter.setPen(accent)
        painter.setBrush(QColor(colours.paper))
        painter.drawRoundedRect(QRectF(x - 2.5, span.center().y() - 7, 5, 14), 2.5, 2.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_axis(painter: QPainter, theme: Theme, bars: Sequence[Bar], places: BarPlaces) -> None:
    font = theme.sans(11)
    metrics = QFontMetrics(font)
    first, middle, last = axis_words(bars)
    painter.setFont(font)
    painter.setPen(QColor(theme.colours.faint))
    line = QRect(MARGIN, _TOP + _BARS + _BAND + 4, places.width, _AXIS)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft, first)
    if len(bars) == 1:
        return
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, last)
    wide = [metrics.horizontalAdvance(words) for words in (first, middle, last)]
    centre = places.rect(len(bars) // 2).center().x()
    place = QRect(centre - wide[1] // 2, line.top(), wide[1] + 2, _AXIS)
    if place.left() - 6 > line.left() + wide[0] and place.right() + 6 < line.right() - wide[2]:
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip, middle)


def _span(places: BarPlaces, marked: tuple[int, int]) -> QRect:
    return places.rect(marked[0]).united(places.rect(marked[1]))
