# SPDX-License-Identifier: MIT
"""The paint step of the reading pane: lines, frames and dots drawn over the laid out text, out of stretches."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument, QTextLine

from reader.gui.palette import Colours, Tint
from reader.gui.sheet import Sheet
from reader.gui.stretch import Stretch

_BELOW = 3.0  # pixels from the baseline to a quotation's line


@dataclass(frozen=True, slots=True)
class LinePart:
    """A piece of one laid out line, in document coordinates."""

    left: float
    right: float
    top: float
    baseline: float
    height: float


class MarkPainter:
    """Draws the marks of one sheet that touch the stretch of text on the screen."""

    def __init__(self, document: QTextDocument, sheet: Sheet, colours: Colours) -> None:
        self._document = document
        self._sheet = sheet
        self._colours = colours

    def paint(self, painter: QPainter, shown: Stretch, current: Stretch | None) -> None:
        """Paint in document coordinates. `current` is the match to which the reader went last."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for quotation in self._sheet.quotations.touching(shown):
            tint = quotation_tint(self._colours, quotation.hue)
            self._underline(painter, quotation, QColor(tint.line if tint else self._colours.faint), dashed=tint is None)
        for repair in self._sheet.repairs.touching(shown):
            self._dot(painter, repair)
        for match in self._sheet.matches.touching(shown):
            self._frame(painter, match, strong=match == current)

    def _underline(self, painter: QPainter, stretch: Stretch, colour: QColor, *, dashed: bool) -> None:
        pen = QPen(colour, 1.0 if dashed else 1.6)
        if dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        for line in self.lines(stretch):
            painter.drawLine(QPointF(line.left, line.baseline + _BELOW), QPointF(line.right, line.baseline + _BELOW))

    def _dot(self, painter: QPainter, stretch: Stretch) -> None:
        pen = QPen(QColor(self._colours.damage), 2.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.0])
        painter.setPen(pen)
        for line in self.lines(stretch):
            painter.drawLine(
                QPointF(line.left, line.baseline + _BELOW + 3.2), QPointF(line.right, line.baseline + _BELOW + 3.2)
            )

    def _frame(self, painter: QPainter, stretch: Stretch, *, strong: bool) -> None:
        painter.setPen(
            QPen(QColor(self._colours.accent if strong else self._colours.match_line), 2.0 if strong else 1.0)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self.lines(stretch):
            painter.drawRoundedRect(
                QRectF(line.left - 1, line.top + 0.5, line.right - line.left + 2, line.height - 1), 3, 3
            )

    def lines(self, stretch: Stretch) -> Iterator[LinePart]:
        """Yield the parts of laid out lines that a stretch covers, in document coordinates."""
        block = self._document.findBlock(stretch.start)
        while block.isValid() and block.position() < stretch.end:
            yield from self._lines_of(block, stretch)
            block = block.next()

    def _lines_of(self, block: QTextBlock, stretch: Stretch) -> Iterator[LinePart]:
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(stretch.start - block.position(), line.textStart())
            last = min(stretch.end - block.position(), line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_x(line, first), _x(line, last)))
                right = max(left, min(right, line.x() + line.naturalTextWidth()))  # no line under a break's blank
                top = origin.y() + line.y()
                height = line.ascent() + line.descent()
                yield LinePart(origin.x() + left, origin.x() + right, top, top + line.ascent(), height)


def _x(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)
    assert isinstance(found, tuple)  # the stubs say `object`
    return float(found[0])


def quotation_tint(colours: Colours, hue: int | None) -> Tint | None:
    """Return the hue of a speaker, counted from 0; the fourth and later ones share grey. None: nobody speaks."""
    if hue is None:
        return None
    return colours.quoted[hue] if hue < len(colours.quoted) else Tint(colours.bone, colours.faint)
