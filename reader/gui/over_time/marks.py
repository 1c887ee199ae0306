# SPDX-License-Identifier: MIT
"""The pieces of which a chart is painted: lines and the marks on them, samples of both, hatching."""

from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.gui.looks.palette import Colours
from reader.gui.over_time.line_looks import DASHES, MARKS, line_colour

_HATCH = 8.0
_CORNERS = 4  # of a line within a column of pixels
_SIZE = 3.6  # of a mark, from its middle


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
