# SPDX-License-Identifier: MIT
"""How a chart looks, on the screen and in a saved picture: quiet lines, blank where there is nothing to count in."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from reader.gui.looks.palette import Colours
from reader.gui.looks.theme import Theme
from reader.gui.over_time.line_looks import DASHES, MARKS, line_colour
from reader.gui.over_time.places import Places
from reader.gui.over_time.ticks import time_ticks
from reader.gui.words.over_time_words import held_head, number_words, undated_head, undated_values
from reader.model.over_time import Drawing, Step

_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_APART = 48.0  # pixels from mark to mark of a line
_HATCH = 8.0
_DENSE = 6.0  # pixels from point to point
_CORNERS = 4  # of a line within a column of pixels
_QUIET = 0.4  # of the ink of hatching
_SIZE = 3.6  # of a mark, from its middle


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


def hatching(place: QRectF) -> list[QLineF]:
    """Return slanted lines over a place, none of them beyond it."""
    lines = []
    at = place.left() - place.height() + _HATCH / 2
    while at < place.right():
        first, last = max(at, place.left()), min(at + place.height(), place.right())
        if last > first:
            lines.append(QLineF(first, place.bottom() - (first - at), last, place.bottom() - (last - at)))
        at += _HATCH
    return lines


def thinned(run: list[QPointF]) -> list[QPointF]:
    """Return points that paint the same line: of many in one column of pixels the first, lowest, highest and last."""
    kept: list[QPointF] = []
    for _, column in groupby(run, key=lambda point: int(point.x())):
        points = list(column)
        if len(points) > _CORNERS:
            low, high = min(points, key=QPointF.y), max(points, key=QPointF.y)
            points = [points[0], low, high, points[-1]]
        kept += points
    return kept


def line_pen(colours: Colours, style: int, *, dense: bool = False) -> QPen:
    """Return the pen of a search's line. Where points are `dense` dashes would tell nothing, and take long."""
    pen = QPen(QColor(line_colour(colours, style)), 1.4 if dense else 2, DASHES[0] if dense else DASHES[style])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_mark(painter: QPainter, colours: Colours, style: int, place: QPointF, scale: float = 1.0) -> None:
    """Paint the mark of a search."""
    colour, size, kind = QColor(line_colour(colours, style)), _SIZE * scale, MARKS[style]
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(QColor(colours.paper) if kind == "ring" else colour)
    x, y = place.x(), place.y()
    if kind in {"circle", "ring"}:
        painter.drawEllipse(place, size, size)
    elif kind == "square":
        painter.drawRect(QRectF(x - size + 0.5, y - size + 0.5, 2 * size - 1, 2 * size - 1))
    elif kind == "cross":
        painter.drawLines(
            [QLineF(x - size, y - size, x + size, y + size), QLineF(x - size, y + size, x + size, y - size)]
        )
    else:
        low = size if kind == "diamond" else size * 0.8
        corners = [QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + low), QPointF(x - size, y)]
        if kind == "triangle":
            corners = [QPointF(x, y - size), QPointF(x + size, y + low), QPointF(x - size, y + low)]
        painter.drawPolygon(QPolygonF(corners))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_sample(painter: QPainter, colours: Colours, style: int, place: QRectF, *, bar: bool) -> None:
    """Paint how a search is drawn, for the list of them: a piece of its line with its mark, or of its bar."""
    if bar:
        side = min(10.0, place.height())
        painter.fillRect(
            QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side),
            QColor(line_colour(colours, style)),
        )
        return
    painter.setPen(line_pen(colours, style))
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()))
    paint_mark(painter, colours, style, place.center())
