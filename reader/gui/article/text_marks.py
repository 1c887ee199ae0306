# SPDX-License-Identifier: MIT
"""The paint steps of the reading pane: grounds under the laid out text, lines, frames and dots over it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextCursor, QTextDocument, QTextLine
from PySide6.QtWidgets import QTextEdit

from reader.gui.article.sheet import Sheet
from reader.gui.article.stretch import QuotedStretch, Stretch, StretchList
from reader.gui.looks.palette import Colours, Tint
from reader.model.article import QuotationKind

_BELOW = 3.0  # pixels from the baseline to a quotation's line
_WAVE = 3.0  # pixels from a crest of the line under what is noted to its trough
_ROUND = 3.0  # radius of what stands under a match


@dataclass(frozen=True, slots=True)
class LinePart:
    """A piece of one laid out line, in document coordinates."""

    left: float
    right: float
    top: float
    baseline: float
    height: float

    def area(self, beside: float = 0.0) -> QRectF:
        """Return the ground under the words."""
        return QRectF(self.left - beside, self.top + 0.5, self.right - self.left + 2 * beside, self.height - 1)


@dataclass(frozen=True, slots=True)
class ShownMarks:
    """What the reader wants to see of the marks; what is sought and found is always marked."""

    quotations: bool = True
    repairs: bool = True
    margin: bool = True


ALL_MARKS = ShownMarks()


class MarkPainter:
    """Draws the marks of one sheet that touch the stretch of text on the screen. Paints in document coordinates."""

    def __init__(self, document: QTextDocument, sheet: Sheet, colours: Colours, wanted: ShownMarks = ALL_MARKS) -> None:
        self._document = document
        self._sheet = sheet
        self._colours = colours
        self.wanted = wanted
        self.found: StretchList[Stretch] = StretchList()
        self.current: Stretch | None = None  # to which the reader went last

    def paint_under(self, painter: QPainter, shown: Stretch) -> None:
        """Paint what lies under the words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for quotation in self._quotations(shown):
            tint = quotation_tint(self._colours, quotation.hue)
            if tint is not None:
                self._fill(painter, quotation, tint.ground)
        for lit in self._lit(shown):
            self._fill(painter, lit, self._colours.chosen, beside=1)
        for hit in self.found.touching(shown):
            self._fill(painter, hit, self._colours.chosen, beside=1)
        for match in self._sheet.matches.touching(shown):
            self._fill(painter, match, self._colours.match, beside=1)

    def paint_over(self, painter: QPainter, shown: Stretch) -> None:
        """Paint what lies over the words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for quotation in self._quotations(shown):
            self._underline(painter, quotation, self._pen(quotation))
        for lit in self._lit(shown):
            self._underline(painter, lit, QPen(QColor(self._colours.accent), 1.6))
        for repair in self._sheet.repairs.touching(shown) if self.wanted.repairs else ():
            self._dot(painter, repair, strong=repair == self.current)
        for noted in self._sheet.noted.touching(shown):
            if noted.on_words:
                self._mark_noted(painter, noted)
        for match in self._sheet.matches.touching(shown):
            self._frame(painter, match, self._colours.match_line, strong=match == self.current)
        for hit in self.found.touching(shown):
            self._frame(painter, hit, self._colours.accent, strong=hit == self.current)
        if self.current is not None and self.current.touches(shown) and type(self.current) is not Stretch:
            self._bracket(painter, self.current)

    def _quotations(self, shown: Stretch) -> Iterable[QuotedStretch]:
        return self._sheet.quotations.touching(shown) if self.wanted.quotations else ()

    def _fill(self, painter: QPainter, stretch: Stretch, colour: str, *, beside: float = 0.0) -> None:
        painter.setBrush(QColor(colour))
        for line in self.lines(stretch):
            painter.drawRoundedRect(line.area(beside), _ROUND if beside else 1, _ROUND if beside else 1)

    def _lit(self, shown: Stretch) -> Iterable[Stretch]:
        """Return the words that say who speaks in the quotation to which the reader went last."""
        lit = self.current.lit if isinstance(self.current, QuotedStretch) else ()
        return (one for one in lit if one.touches(shown))

    def _pen(self, quotation: QuotedStretch) -> QPen:
        """Return the line under a quotation: whole in the speaker's hue, broken if the speaker isn't sure.

        What nobody in particular says has a thin one of dashes, and of dots where no marks stand.
        """
        tint = quotation_tint(self._colours, quotation.hue)
        pen = QPen(QColor(tint.line if tint else self._colours.faint), 1.6 if tint else 1.0)
        if tint is None:
            pen.setDashPattern([1, 3] if quotation.kind is QuotationKind.INDIRECT else [4, 3])
        elif quotation.doubtful:
            pen.setDashPattern([5, 3])
        return pen

    def _underline(self, painter: QPainter, stretch: Stretch, pen: QPen) -> None:
        painter.setPen(pen)
        for line in self.lines(stretch):
            painter.drawLine(QPointF(line.left, line.baseline + _BELOW), QPointF(line.right, line.baseline + _BELOW))

    def _dot(self, painter: QPainter, stretch: Stretch, *, strong: bool) -> None:
        pen = QPen(QColor(self._colours.damage), 3.0 if strong else 2.0, Qt.PenStyle.CustomDashLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.0])
        painter.setPen(pen)
        for line in self.lines(stretch):
            below = line.baseline + _BELOW + 3.2
            painter.drawLine(QPointF(line.left, below), QPointF(line.right, below))

    def _mark_noted(self, painter: QPainter, stretch: Stretch) -> None:
        """Draw small waves below what a note is on."""
        painter.setPen(QPen(QColor(self._colours.accent), 1.2))
        for line in self.lines(stretch):
            low, wave = line.baseline + _BELOW + 4.4, QPainterPath()
            wave.moveTo(line.left, low)
            for step in range(1, max(2, int((line.right - line.left) / _WAVE) + 1)):
                wave.lineTo(line.left + step * _WAVE, low - (2.0 if step % 2 else 0.0))
            painter.drawPath(wave)

    def _frame(self, painter: QPainter, stretch: Stretch, colour: str, *, strong: bool) -> None:
        painter.setPen(QPen(QColor(self._colours.accent if strong else colour), 2.0 if strong else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self.lines(stretch):
            painter.drawRoundedRect(line.area(1), _ROUND, _ROUND)

    def _bracket(self, painter: QPainter, stretch: Stretch) -> None:
        """Draw a bar at the left of the lines of a quotation or a repair to which the reader has gone."""
        lines = list(self.lines(stretch))
        if lines:
            painter.setPen(QPen(QColor(self._colours.accent), 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            left = self._document.documentMargin() - 10
            bottom = lines[-1].top + lines[-1].height
            painter.drawLine(QPointF(left, lines[0].top + 2), QPointF(left, bottom - 2))

    def lines(self, stretch: Stretch) -> Iterator[LinePart]:
        """Yield the parts of laid out lines that a stretch covers, in document coordinates."""
        block = self._document.findBlock(stretch.start)
        while block.isValid() and block.position() < stretch.end:
            yield from self._lines_of(block, stretch)
            block = block.next()

    def _lines_of(self, block: QTextBlock, stretch: Stretch) -> Iterable[LinePart]:
        layout = block.layout()
        begin, end = max(0, stretch.start - block.position()), stretch.end - block.position()
        first = layout.lineForTextPosition(begin)
        if not first.isValid():
            return
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        for number in range(first.lineNumber(), layout.lineCount()):
            line = layout.lineAt(number)
            if line.textStart() >= end:
                return
            left_at, right_at = max(begin, line.textStart()), min(end, line.textStart() + line.textLength())
            if left_at < right_at:
                left, right = sorted((_x(line, left_at), _x(line, right_at)))
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


def inked(document: QTextDocument, stretch: Stretch, ink: str) -> QTextEdit.ExtraSelection:
    """Return a selection that writes a part of the text in another ink."""
    selection = QTextEdit.ExtraSelection()
    selection.cursor = QTextCursor(document)
    last = document.characterCount() - 1
    selection.cursor.setPosition(min(stretch.start, last))
    selection.cursor.setPosition(min(stretch.end, last), QTextCursor.MoveMode.KeepAnchor)
    selection.format.setForeground(QColor(ink))
    return selection
