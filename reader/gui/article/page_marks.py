# SPDX-License-Identifier: MIT
"""Marks on a picture of a page: a tint through which the paper's own ink is seen, and an outline around it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.gui.looks.palette import Colours, palette_of
from reader.library.pages import words_in
from reader.model.pages import PageImage, PlacedWord
from reader.model.texts import Span

_ROUND = 2.5  # pixels
_AROUND = 1.5  # pixels between words and outline
_APART = 0.1  # of the page: what is farther below stands elsewhere
_MARGIN = 5.0  # pixels between an article and the frame around it
_BAR = 0.5  # of a word's height: what stands for it while there is no picture


@dataclass(frozen=True, slots=True)
class PageMarks:
    """What is marked on one page, in shares of it: matches, the one that was gone to, what is chosen in the text.

    `own` are the columns of the article, where others stand beside it on the page.
    """

    own: tuple[QRectF, ...] = ()
    matches: tuple[QRectF, ...] = ()
    current: tuple[QRectF, ...] = ()
    chosen: tuple[QRectF, ...] = ()


def columns_of(words: Iterable[PlacedWord]) -> tuple[QRectF, ...]:
    """Return what the words of an article cover, column by column: a new one begins where they go up the page again."""
    columns: list[QRectF] = []
    last: PlacedWord | None = None
    for word in words:
        box = QRectF(word.left, word.top, word.right - word.left, word.bottom - word.top)
        if last is not None and word.bottom > last.top and word.top - last.bottom < _APART:
            columns[-1] = columns[-1].united(box)
        else:
            columns.append(box)
        last = word
    return tuple(columns)


def joined_boxes(words: Iterable[PlacedWord]) -> tuple[QRectF, ...]:
    """Return the boxes of words, those beside each other on a line as one."""
    boxes: list[QRectF] = []
    for word in words:
        box = QRectF(word.left, word.top, word.right - word.left, word.bottom - word.top)
        if boxes and _goes_on(boxes[-1], box):
            boxes[-1] = boxes[-1].united(box)
        else:
            boxes.append(box)
    return tuple(boxes)


def _goes_on(before: QRectF, box: QRectF) -> bool:
    return before.top() < box.center().y() < before.bottom() and 0 <= box.right() - before.right() < 0.5


def boxes_of(page: PageImage, spans: Sequence[Span]) -> tuple[QRectF, ...]:
    """Return the boxes of the words of a page that share something with some spans of the source."""
    return tuple(box for span in spans for box in joined_boxes(words_in(page, (span,))))


def paint_marks(painter: QPainter, marks: PageMarks, page: QRectF, colours: Colours) -> None:
    """Paint marks over a page that lies in a rectangle. Paper is light in any palette, and so are its marks."""
    light = palette_of(dark=False, contrast=colours.contrast)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(light.accent), 1.2, Qt.PenStyle.DashLine))
    for box in marks.own:
        painter.drawRoundedRect(_placed(box, page).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN), _ROUND, _ROUND)
    for boxes, ground, line, width in (
        (marks.chosen, light.chosen, light.accent, 1.4),
        (marks.matches, light.match, light.match_line, 1.4),
        (marks.current, light.match, light.accent, 2.6),
    ):
        for box in boxes:
            _mark(
                painter,
                _placed(box, page).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND),
                ground,
                QPen(QColor(line), width),
            )


def _mark(painter: QPainter, box: QRectF, ground: str, pen: QPen) -> None:
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, _ROUND, _ROUND)


def paint_unseen(painter: QPainter, image: PageImage, page: QRectF, colours: Colours) -> None:
    """Paint quiet bars where the words of a page stand, as long as there is no picture of it."""
    light = palette_of(dark=False, contrast=colours.contrast)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(light.bone))
    for word in image.words:
        box = _placed(QRectF(word.left, word.top, word.right - word.left, word.bottom - word.top), page)
        thin = box.height() * (1 - _BAR) / 2
        painter.drawRect(box.adjusted(0, thin, 0, -thin))


def _placed(box: QRectF, page: QRectF) -> QRectF:
    return QRectF(
        page.left() + box.left() * page.width(),
        page.top() + box.top() * page.height(),
        box.width() * page.width(),
        box.height() * page.height(),
    )
