# SPDX-License-Identifier: MIT
"""Brings a long text into a document in pieces, so that the window stays alive meanwhile."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

_PIECE = 24_000  # code points: some 8 ms
_TIGHT = 6  # pixels an empty line is high where empty lines part paragraphs


class TextFeeder(QObject):
    """Appends to one document. The first piece is there when `feed` returns; the rest follows from the event loop."""

    grown = Signal()

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._text = ""
        self._place = 0
        self._form: QTextBlockFormat | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._append)

    def feed(self, text: str, form: QTextBlockFormat | None = None) -> None:
        """Append `text` in place of what is still to come. With a `form` of paragraphs, empty lines are tight."""
        self.stop()
        self._text, self._place, self._form = text, 0, form
        self._append()
        if self._place < len(text):
            self._timer.start()

    def stop(self) -> None:
        """Append no more."""
        self._timer.stop()
        self._text = ""

    def _append(self) -> None:
        piece = self._text[self._place : self._place + _PIECE]
        self._place += len(piece)
        if not piece:
            self.stop()
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

    def _shape(self, cursor: QTextCursor, first: int, form: QTextBlockFormat) -> None:
        cursor.setPosition(self._document.findBlockByNumber(first).position())
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(form)
        tight = QTextBlockFormat(form)
        tight.setLineHeight(_TIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        tight.setBottomMargin(0)
        block = self._document.findBlockByNumber(first)
        while block.isValid():
            if block.length() <= 1 and block.next().isValid():
                cursor.setPosition(block.position())
                cursor.setBlockFormat(tight)
            block = block.next()
