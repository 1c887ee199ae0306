# SPDX-License-Identifier: MIT
"""How a chart looks, on the screen and in a saved picture: quiet lines, blank where there is nothing to count in."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from reader.gui.looks.palette import Colours
from reader.gui.looks.theme import Theme
from reader.gui.over_time.line_looks import line_colour
from reader.gui.over_time.marks import hatching, line_pen, paint_mark, thinned
from reader.gui.over_time.places import Places
from reader.gui.over_time.ticks import time_ticks
from reader.gui.words.over_time_words import held_head, number_words, undated_head, undated_values
from reader.model.over_time import Drawing, Step

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_APART = 48.0  # pixels from mark to mark of a line
_DENSE = 6.0  # pixels from point to point
_QUIET = 0.28  # of the ink of hatching


class ChartPainter:
    """Paints a chart with one painter, in some colours."""

    def __init__(self, painter: QPainter, theme: Theme, colours: Colours, drawing: Drawing, places: Places) -> None:
        self._painter = painter
        self._theme = theme
        self._colours = colours
        self._drawing = drawing
        self._places = places

    def paint(self) -> None:
        """Paint all but what is marked, from what lies below to what lies above."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_gaps()
        self._paint_values_axis()
        self._paint_held()
        self._paint_time_axis()
        if len(self._drawing.over.series) == 1:
            self._paint_bars()
        else:
            for which in range(len(self._drawing.over.series)):
                self._paint_line(which)
        self._paint_undated()

    def _paint_gaps(self) -> None:
        """Hatch the times of which there is no article at all: nothing can be said of them, not even none."""
        slanted = QColor(self._colours.edge)
        slanted.setAlphaF(_QUIET)
        self._painter.setPen(QPen(slanted, 1))
        for first, last in self._drawing.gaps():
            place = self._places.span(first, last)
            place.setHeight(self._places.plot.height())
            self._painter.drawLines(hatching(place))

    def _paint_values_axis(self) -> None:
        plot = self._places.plot
        self._painter.setFont(self._theme.sans(11, tabular=True))
        for tick in self._places.ticks:
            y = round(self._places.height(tick)) + 0.5
            self._painter.setPen(QPen(QColor(self._colours.line if tick else self._colours.edge), 1))
            self._painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            self._painter.setPen(QColor(self._colours.faint))
            self._painter.drawText(QRectF(0, y - 9, plot.left() - 7, 18), _RIGHT, number_words(tick))

    def _paint_held(self) -> None:
        """Paint what there is at all: against this a share is one, and where it is little, chance is much."""
        strip, held = self._places.strip, self._drawing.over.held.counts
        most = max(held, default=0)
        colour = QColor(self._colours.edge)
        colour.setAlphaF(0.55)
        gap = self._gap
        for at, number in enumerate(held):
            if number:
                height = max(1.0, strip.height() * number / most)
                place = QRectF(
                    self._places.left(at) + gap / 2, strip.bottom() - height, self._places.step - gap, height
                )
                self._painter.fillRect(place, colour)
        self._painter.setPen(QPen(QColor(self._colours.edge), 1))
        self._painter.drawLine(
            QPointF(strip.left(), strip.bottom() + 0.5), QPointF(strip.right(), strip.bottom() + 0.5)
        )
        self._painter.setPen(QColor(self._colours.faint))
        self._painter.setFont(self._theme.sans(11, tabular=True))
        self._painter.drawText(QRectF(0, strip.top() - 4, strip.left() - 7, 18), _RIGHT, number_words(most))
        self._painter.drawText(QRectF(strip.left() + 2, strip.top() - 16, 300, 15), _LEFT, held_head())

    def _paint_time_axis(self) -> None:
        over, places = self._drawing.over, self._places
        font = self._theme.sans(11, tabular=True)
        metrics = QFontMetricsF(font)
        self._painter.setFont(font)
        behind = places.axis.left() - 40
        for tick in time_ticks(over.buckets, over.step, places.axis.width()):
            wide = metrics.horizontalAdvance(tick.words)
            whole = over.step is Step.YEAR
            x = places.middle(tick.at) if whole else places.left(tick.at)
            begin = min(x - wide / 2 if whole else x - 2, places.axis.right() + 10 - wide)
            self._painter.setPen(QPen(QColor(self._colours.edge), 1))
            self._painter.drawLine(QPointF(x, places.axis.top()), QPointF(x, places.axis.top() + 4))
            if begin > behind:
                self._painter.setPen(QColor(self._colours.faint))
                self._painter.drawText(QRectF(begin, places.axis.top() + 4, wide + 2, 16), _LEFT, tick.words)
                behind = begin + wide + 8

    @property
    def _gap(self) -> float:
        step = self._places.step
        return 0.0 if step < 3 else 1.0 if step < 8 else min(6.0, step / 5)

    def _paint_bars(self) -> None:
        colour = QColor(line_colour(self._colours, self._drawing.styles[0]))
        gap, places = self._gap, self._places
        for at in range(places.number):
            value = self._drawing.value(0, at)
            if value:
                top = min(places.height(value), places.plot.bottom() - 1)
                bar = QRectF(places.left(at) + gap / 2, top, places.step - gap, places.plot.bottom() - top)
                self._painter.fillRect(bar, colour)

    def _paint_line(self, which: int) -> None:
        style = self._drawing.styles[which]
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in self._runs(which):
            dense = self._places.step < _DENSE
            self._painter.setPen(line_pen(self._colours, style, dense=dense))
            if dense:  # as one line, its thousand crossings would take seconds
                self._painter.drawLines([QLineF(*ends) for ends in pairwise(run)])
            else:
                self._painter.drawPolyline(QPolygonF(run))
            behind = -_APART
            for point in run:
                if point.x() - behind >= _APART or len(run) == 1:
                    paint_mark(self._painter, self._colours, style, point)
                    behind = point.x()

    def _runs(self, which: int) -> Iterator[list[QPointF]]:
        """Yield the points of a line, parted where there is nothing to count in."""
        run: list[QPointF] = []
        step, left, bottom = self._places.step, self._places.middle(0), self._places.height(0)
        scale = self._places.height(1) - bottom
        for at, value in enumerate(self._drawing.values(which)):
            if value is not None:
                run.append(QPointF(left + step * at, bottom + scale * value))
            elif run:
                yield thinned(run)
                run = []
        if run:
            yield thinned(run)

    def _paint_undated(self) -> None:
        place = self._places.undated
        if place.isEmpty():
            return
        self._painter.setPen(QPen(QColor(self._colours.line), 1))
        x = place.left() - 9
        self._painter.drawLine(QPointF(x, self._places.plot.top()), QPointF(x, self._places.strip.bottom()))
        self._painter.setPen(QColor(self._colours.faint))
        self._painter.setFont(self._theme.sans(11))
        self._painter.drawText(QRectF(place.left(), self._places.plot.top() - 6, 200, 16), _LEFT, undated_head())
        self._painter.setFont(self._theme.sans(12, tabular=True))
        several = len(self._drawing.styles) > 1
        for row, (style, words) in enumerate(zip(self._drawing.styles, undated_values(self._drawing)[1:], strict=True)):
            y = self._places.plot.top() + 21 + row * 17
            if several:
                paint_mark(self._painter, self._colours, style, QPointF(place.left() + 5, y))
            self._painter.setPen(QColor(self._colours.ink))
            begin = place.left() + (16 if several else 0)
            self._painter.drawText(QRectF(begin, y - 9, place.width(), 18), _LEFT, words)

    def paint_brush(self, first: int, last: int) -> None:
        """Paint what is marked, below everything else."""
        span = self._places.span(first, last)
        self._painter.fillRect(span, QColor(self._colours.chosen))
        self._painter.setPen(QPen(QColor(self._colours.accent), 1))
        for x in (span.left(), span.right()):
            self._painter.drawLine(QPointF(x, span.top()), QPointF(x, span.bottom()))

    def paint_cursor(self, cursor: int) -> None:
        """Paint the bucket that is read out, above everything else."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._places.middle(cursor)
        self._painter.setPen(QPen(QColor(self._colours.ink), 1, Qt.PenStyle.DotLine))
        self._painter.drawLine(QPointF(x, self._places.plot.top()), QPointF(x, self._places.strip.bottom()))
        for which, style in enumerate(self._drawing.styles):
            value = self._drawing.value(which, cursor)
            if value is not None and len(self._drawing.styles) > 1:
                paint_mark(self._painter, self._colours, style, QPointF(x, self._places.height(value)), 1.5)
