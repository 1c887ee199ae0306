# SPDX-License-Identifier: MIT
"""One line of words without a break, some of them marked: what stands before an occurrence, and what follows it."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.gui.looks.utf16 import Utf16Map
from reader.model.texts import Span
from reader.text.words import words

_ENDLESS = 100_000.0  # pixels
_NARROWEST = 2.5  # pixels of a letter: what can't fit isn't even measured


class ContextLine:
    """Plain text laid out once. `marks` are spans in code points, each with its form."""

    def __init__(self, text: str, font: QFont, marks: Sequence[tuple[Span, QTextCharFormat]] = ()) -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        self._layout.setTextOption(option)
        places = Utf16Map(text)
        self._layout.setFormats([_range(places, span, form) for span, form in marks])
        self._layout.beginLayout()
        line = self._layout.createLine()
        line.setLineWidth(_ENDLESS)
        line.setPosition(QPointF(0, 0))
        self._layout.endLayout()
        self.width = line.naturalTextWidth()
        self.height = line.height()

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Paint with the painter's own pen; the top left corner comes to (`x`, `y`)."""
        self._layout.draw(painter, QPointF(x, y))


def fitting_end(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Return as many of the last words as there is room for; the text has no letters of a word that is cut."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    start = max(0, len(text) - int(room / _NARROWEST))
    cuts = [at + 1 for at in range(start, len(text)) if text[at] == " "]
    low, high = 0, len(cuts)
    while low < high:  # the first cut after which all fits
        middle = (low + high) // 2
        if metrics.horizontalAdvance(text[cuts[middle] :]) <= room:
            high = middle
        else:
            low = middle + 1
    return text[cuts[low] :] if low < len(cuts) else ""


def fitting_beginning(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Return as many of the first words as there is room for."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    cuts = [at for at in range(min(len(text), int(room / _NARROWEST))) if text[at] == " "]
    low, high = 0, len(cuts)
    while low < high:  # the first cut up to which not all fits
        middle = (low + high) // 2
        if metrics.horizontalAdvance(text[: cuts[middle]]) <= room:
            low = middle + 1
        else:
            high = middle
    return text[: cuts[low - 1]] if low else ""


def word_spans_before(text: str, most: int) -> tuple[Span, ...]:
    """Return where the last words of a text stand, the last one first."""
    found = [Span(start, end) for _, start, end in words(text)]
    return tuple(reversed(found[-most:]))


def word_spans_after(text: str, most: int) -> tuple[Span, ...]:
    """Return where the first words of a text stand, in order."""
    return tuple(Span(start, end) for _, start, end in islice(words(text), most))


def _range(places: Utf16Map, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
    one = QTextLayout.FormatRange()
    one.start = places.to_qt(span.start)
    one.length = places.to_qt(span.end) - one.start
    one.format = form
    return one
