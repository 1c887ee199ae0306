# SPDX-License-Identifier: MIT
"""Pages for paper: plain values, set a paragraph at a time on any thread, painted on paper, screen or into a PDF."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.gui.looks.utf16 import one_line

_SANS, _SERIF = "Inter", "Source Serif 4"
_INK, _SOFT, _LINE = "#1c1b19", "#5f5b55", "#cfcac1"
_GAP = 14.0  # between columns
_TOGETHER = 6  # lines of a row
_NO_CHARACTER = ("liga", "calt")  # signs that no character stands for: a PDF would hold no text for them
_WIDEST = 100_000.0  # units: no line is broken again when it is painted


@dataclass(frozen=True, slots=True)
class Face:
    """How words look. `size` is in units of 1/96 inch, so that a painter's scale holds for it, too."""

    size: int
    serif: bool = False
    weight: QFont.Weight = QFont.Weight.Normal
    soft: bool = False
    underlined: bool = False
    italic: bool = False

    def font(self) -> QFont:
        """Return the font."""
        font = QFont(_SERIF if self.serif else _SANS)
        font.setPixelSize(self.size)
        font.setWeight(self.weight)
        font.setItalic(self.italic)
        font.setUnderline(self.underlined)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # paper is finer than the screen
        for feature in _NO_CHARACTER:
            font.setFeature(QFont.Tag.fromString(feature), 0)
        return font


TITLE = Face(26, serif=True, weight=QFont.Weight.DemiBold)
SAID = Face(13, soft=True)
HEAD = Face(13, weight=QFont.Weight.DemiBold)
CELL = Face(12)
SOFT = Face(12, soft=True)
TEXT = Face(15, serif=True)
SMALL = Face(11, soft=True)
Words = Sequence[tuple[str, Face]]
"""Pieces of a paragraph, each in its face."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words from their left end on their base line. Units are 1/96 inch."""

    x: float
    y: float
    words: str
    face: Face


@dataclass(slots=True)
class Page:
    """What stands on one page, and the heights of the rules across it."""

    pieces: list[Piece] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)


def paint_page(painter: QPainter, page: Page, width: float) -> None:
    """Paint a page; the painter is scaled to the units of pages."""
    painter.setPen(QColor(_LINE))
    for y in page.rules:
        painter.drawLine(QPointF(0, y), QPointF(width, y))
    fonts: dict[Face, QFont] = {}
    for piece in page.pieces:
        painter.setPen(QColor(_SOFT if piece.face.soft else _INK))
        layout = QTextLayout(piece.words, fonts.setdefault(piece.face, piece.face.font()))
        layout.setTextOption(_option())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_WIDEST)
        layout.endLayout()
        # Qt's own `drawText` rounds each letter's width to the screen's pixels, and would leave the margin.
        layout.draw(painter, QPointF(piece.x, piece.y - line.ascent()))


class Setter:
    """Sets paragraphs and rows below each other, and begins a page where one is full."""

    def __init__(self, width: float, height: float) -> None:
        self.pages = [Page()]
        self.width, self.height = width, height
        self._y = 0.0
        self._metrics: dict[Face, QFontMetricsF] = {}

    def line_of(self, face: Face) -> float:
        """Return how high a line is."""
        return self._metrics_of(face).height()

    def gap(self, height: float) -> None:
        """Leave some room, but none at the top of a page."""
        if self._y:
            self._y += height

    def need(self, room: float) -> None:
        """Begin a page if so much room isn't left on this one."""
        if self._y + room > self.height and self._y:
            self.pages.append(Page())
            self._y = 0.0

    def height_of(self, words: Words, *, leading: float = 1.0) -> float:
        """Return how high a paragraph will be."""
        return sum(1 for _ in self._lines(words, self.width)) * self._step(words, leading)

    def rule(self) -> None:
        """Draw a line across the page."""
        self.pages[-1].rules.append(self._y)

    def paragraph(self, words: Words, *, leading: float = 1.0, orphans: int = 1) -> None:
        """Set words of several faces; not fewer than `orphans` lines of them alone at the foot of a page."""
        lines = list(self._lines(words, self.width))
        tall = self._step(words, leading)
        base = max((self._metrics_of(face).ascent() for _, face in words), default=0.0)
        for at, line in enumerate(lines):
            self.need(tall * (min(orphans, len(lines)) if not at else 1))
            self.pages[-1].pieces += (replace(piece, y=self._y + base) for piece in line)
            self._y += tall

    def across(
        self, cells: Sequence[tuple[str, Face]], shares: Sequence[float], *, ends: Sequence[bool] | None = None
    ) -> None:
        """Set cells side by side, a few lines on one page; those that end at the right of their column are `ends`."""
        widths = [share * self.width - _GAP * (at < len(shares) - 1) for at, share in enumerate(shares)]
        columns = [list(self._lines([cell], width)) for cell, width in zip(cells, widths, strict=True)]
        step = max(self.line_of(face) for _, face in cells) + 2
        lines = max(map(len, columns))
        for at in range(lines):
            self.need(step * (min(lines, _TOGETHER) if not at else 1))
            x = 0.0
            for number, (column, (_, face)) in enumerate(zip(columns, cells, strict=True)):
                for piece in column[at] if at < len(column) else ():
                    wide = self._metrics_of(face).horizontalAdvance(piece.words)
                    shift = widths[number] - wide if ends is not None and ends[number] else piece.x
                    y = self._y + self._metrics_of(face).ascent() + 2
                    self.pages[-1].pieces.append(replace(piece, x=x + shift, y=y))
                x += shares[number] * self.width
            self._y += step
        self._y += 2

    def _step(self, words: Words, leading: float) -> float:
        return max((self.line_of(face) for _, face in words), default=0.0) * leading

    def _metrics_of(self, face: Face) -> QFontMetricsF:
        if face not in self._metrics:
            self._metrics[face] = QFontMetricsF(face.font())
        return self._metrics[face]

    def _lines(self, words: Words, width: float) -> Iterator[list[Piece]]:
        """Break words into lines, each of pieces at the height 0. Qt counts UTF-16 units; so does this."""
        shown = [(one_line(text), face) for text, face in words]
        units = "".join(text for text, _ in shown).encode("utf-16-le", "replace")
        layout = QTextLayout(units.decode("utf-16-le"), words[0][1].font())
        layout.setTextOption(_option())
        faces = list(_placed(shown))
        if len(faces) > 1:
            layout.setFormats([_range(start, end, face) for start, end, face in faces])
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            first, behind = line.textStart(), line.textStart() + line.textLength()
            pieces = []
            for start, end, face in faces:
                begin, stop = max(start, first), min(end, behind)
                if begin < stop:
                    text = units[2 * begin : 2 * stop].decode("utf-16-le")
                    text = text.rstrip() if stop == behind else text
                    left = min(_x(line, begin), _x(line, stop))
                    if text:
                        pieces.append(Piece(left, 0.0, text, face))
            yield pieces
        layout.endLayout()


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)  # widths as paper has them, not rounded to the screen's pixels
    return option


def _placed(words: Words) -> Iterator[tuple[int, int, Face]]:
    at = 0
    for text, face in words:
        end = at + len(text.encode("utf-16-le", "replace")) // 2
        yield at, end, face
        at = end


def _x(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)  # with the place where the cursor can stand, as PySide has it
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


def _range(start: int, end: int, face: Face) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    form = QTextCharFormat()
    form.setFont(face.font())
    made.format = form
    return made
