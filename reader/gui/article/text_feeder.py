# SPDX-License-Identifier: MIT
"""Brings a long text into a document in pieces, so that the window stays alive meanwhile."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from reader.gui.article.laid_words import LaidWords

_FIRST, _LEAST, _MOST = 6_000, 500, 48_000  # code points of a piece
_SECONDS = 0.008  # that a piece may take
_TIGHT = 6  # pixels an empty line is high where empty lines part paragraphs

Shape = Callable[[QTextBlock], QTextBlockFormat | None]


class TextFeeder(QObject):
    """Appends to one document. The first piece is there when `feed` returns; the rest follows from the event loop.

    How much is a piece follows from how long the ones before took: an empty line costs as much as a full one.
    """

    grown = Signal()

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._text = ""
        self._place = 0
        self._size = _FIRST
        self._form: QTextBlockFormat | None = None
        self._other: Shape | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._append)

    @property
    def done(self) -> bool:
        """Whether nothing is still to come."""
        return not self._text

    def feed(self, text: str, form: QTextBlockFormat | None = None, other: Shape | None = None) -> None:
        """Append `text` in place of what is still to come, in paragraphs of a `form`. `other` gives some another."""
        self.stop()
        self._text, self._place, self._form, self._other, self._size = text, 0, form, other, _FIRST
        self._append()
        if self._text:
            self._timer.start()

    def stop(self) -> None:
        """Append no more."""
        self._timer.stop()
        self._text = ""

    def _append(self) -> None:
        begun = time.perf_counter()
        piece = self._text[self._place : self._place + self._size]
        self._place += len(piece)
        if self._place >= len(self._text):
            self.stop()
        if not piece:
            return
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        first = cursor.blockNumber()
        cursor.beginEditBlock()
        cursor.insertText(piece)
        if self._form is not None:
            self._shape(cursor, first, self._form)
        cursor.endEditBlock()
        self.grown.emit()
        faster = _SECONDS / max(0.0001, time.perf_counter() - begun)
        self._size = max(_LEAST, min(_MOST, round(self._size * min(2.0, faster))))

    def _shape(self, cursor: QTextCursor, first: int, form: QTextBlockFormat) -> None:
        block = self._document.findBlockByNumber(first)
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(form)
        while self._other is not None and block.isValid():
            other = self._other(block)
            if other is not None:
                cursor.setPosition(block.position())
                cursor.setBlockFormat(other)
            block = block.next()


def shape_of(words: LaidWords, form: QTextBlockFormat) -> Shape:
    """Return what makes empty lines tight, and parts what was parted for the document's sake alone without a gap."""
    tight = QTextBlockFormat(form)
    tight.setLineHeight(_TIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    tight.setBottomMargin(0)
    close = QTextBlockFormat(form)
    close.setBottomMargin(0)

    def shape(block: QTextBlock) -> QTextBlockFormat | None:
        if block.length() <= 1:
            return tight if block.next().isValid() else None
        goes_on = bool(words.breaks) and words.parts_at(block.position() + block.length() - 1)
        return close if goes_on else None

    return shape
