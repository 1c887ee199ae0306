# SPDX-License-Identifier: MIT
"""A document broken into pages: plain values, made on any thread, painted on paper or into a PDF at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from reader.cite.document import Block, Cell, Document, Numeral
from reader.errors import CancelToken
from reader.gui.looks.utf16 import one_line

_SANS, _SERIF = "Inter", "Source Serif 4"
_INK, _SOFT, _LINE = "#1c1b19", "#5f5b55", "#cfcac1"
_GAP = 14.0  # between columns
_SHARES: dict[tuple[int, bool], tuple[float, ...]] = {  # of the width, by number of columns, and whether it is a list
    (1, False): (1.0,),
    (2, False): (0.8, 0.2),
    (3, False): (0.5, 0.16, 0.34),
    (2, True): (0.66, 0.34),
    (4, True): (0.36, 0.14, 0.25, 0.25),
}


class Style(StrEnum):
    """How words look."""

    TITLE = "title"
    SAID = "said"
    HEAD = "head"
    CELL = "cell"
    SOFT = "soft"


_FONTS = {
    Style.TITLE: (_SERIF, 26, QFont.Weight.DemiBold),
    Style.SAID: (_SANS, 13, QFont.Weight.Normal),
    Style.HEAD: (_SANS, 13, QFont.Weight.DemiBold),
    Style.CELL: (_SANS, 12, QFont.Weight.Normal),
    Style.SOFT: (_SANS, 12, QFont.Weight.Normal),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of words, from its left end on its base line. Units are 1/96 inch."""

    x: float
    y: float
    words: str
    style: Style


@dataclass(slots=True)
class Page:
    """What stands on one page, and the heights of the rules across it."""

    pieces: list[Piece] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)


def font_of(style: Style) -> QFont:
    """Return the font of a style; its size is in units, so that a painter's scale holds for it, too."""
    family, size, weight = _FONTS[style]
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # paper is finer than the screen
    return font


def paginated(
    document: Document, width: float, height: float, numeral: Numeral, cancel: CancelToken | None = None
) -> tuple[Page, ...]:
    """Return the pages of a document on sheets of this size, in units of 1/96 inch. Raises `CancelledError`."""
    setter = _Setter(width, height, numeral)
    setter.heading(document)
    for block in document.blocks:
        (cancel or CancelToken()).check()
        setter.block(block)
    return tuple(setter.pages)


def paint_page(painter: QPainter, page: Page, width: float) -> None:
    """Paint a page; the painter is scaled to the units of pages."""
    painter.setPen(QColor(_LINE))
    for y in page.rules:
        painter.drawLine(QPointF(0, y), QPointF(width, y))
    for style in Style:
        painter.setFont(font_of(style))
        painter.setPen(QColor(_SOFT if style in (Style.SOFT, Style.SAID) else _INK))
        for piece in page.pieces:
            if piece.style is style:
                painter.drawText(QPointF(piece.x, piece.y), piece.words)


class _Setter:
    """Sets blocks below each other, and begins a page where one is full."""

    def __init__(self, width: float, height: float, numeral: Numeral) -> None:
        self.pages = [Page()]
        self._width, self._height, self._numeral = width, height, numeral
        self._y = 0.0
        self._fonts = {style: font_of(style) for style in Style}
        self._metrics = {style: QFontMetricsF(font) for style, font in self._fonts.items()}

    def heading(self, document: Document) -> None:
        self._paragraph(document.title, Style.TITLE)
        self._paragraph(document.said, Style.SAID)

    def block(self, block: Block) -> None:
        line = self._metrics[Style.CELL].height()
        self._need(5 * line)  # no title alone at the foot
        self._y += line
        self._across((block.title, block.aside), (0.6, 0.4), (Style.HEAD, Style.SOFT), ends=(False, True))
        if block.words:
            for paragraph in block.words.split("\n\n"):
                self._paragraph(paragraph, Style.SOFT)
        if any(block.heads):
            self._row(block.heads, block, Style.SOFT)
        for row in block.rows:
            self._row(row, block, Style.CELL)

    def _row(self, row: Sequence[Cell], block: Block, style: Style) -> None:
        shares = _SHARES.get((len(row), block.wide)) or (1 / len(row),) * len(row)
        words = tuple(self._numeral(cell) if isinstance(cell, int) else cell for cell in row)
        figures = not block.wide and len(row) > 1
        styles = tuple(Style.SOFT if figures and at > 1 else style for at in range(len(row)))
        self._across(words, shares, styles, ends=tuple(figures and at == 1 for at in range(len(row))))
        self.pages[-1].rules.append(self._y)

    def _across(
        self, words: Sequence[str], shares: Sequence[float], styles: Sequence[Style], *, ends: Sequence[bool]
    ) -> None:
        """Set cells side by side; those that end at the right of their column are `ends`."""
        widths = [share * self._width - _GAP * (at < len(shares) - 1) for at, share in enumerate(shares)]
        cells = [
            list(self._broken(cell, style, width)) for cell, style, width in zip(words, styles, widths, strict=True)
        ]
        step = max(self._metrics[style].height() for style in styles) + 2
        for at in range(max(map(len, cells))):
            self._need(step)
            x = 0.0
            for cell, style, width, share, end in zip(cells, styles, widths, shares, ends, strict=True):
                if at < len(cell) and cell[at]:
                    shift = width - self._metrics[style].horizontalAdvance(cell[at]) if end else 0.0
                    place = self._y + self._metrics[style].ascent() + 2
                    self.pages[-1].pieces.append(Piece(x + shift, place, cell[at], style))
                x += share * self._width
            self._y += step
        self._y += 2

    def _paragraph(self, words: str, style: Style) -> None:
        self._across((words,), (1.0,), (style,), ends=(False,))

    def _need(self, room: float) -> None:
        if self._y + room > self._height and self._y:
            self.pages.append(Page())
            self._y = 0.0

    def _broken(self, words: str, style: Style, width: float) -> Iterator[str]:
        """Break words into lines."""
        layout = QTextLayout(one_line(words), self._fonts[style])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        text = layout.text()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            # Qt counts UTF-16 units; so does this text, taken apart as such.
            units = text.encode("utf-16-le", "replace")
            yield units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())].decode("utf-16-le").rstrip()
        layout.endLayout()
