# SPDX-License-Identifier: MIT
"""How sure a date is, as a small glyph: the same beside every date."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from reader.model.date import Certainty

DISC = 13
"""Pixels that are kept for the glyph before the words."""

_FILLED = {Certainty.CERTAIN: 360, Certainty.PROBABLE: 180, Certainty.UNCERTAIN: 0}  # degrees of the disc


def paint_disc(painter: QPainter, centre: QPointF, certainty: Certainty) -> None:
    """Paint a full disc, a half one or a ring in the pen's colour; a dash for no date at all."""
    colour = painter.pen().color()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
