# SPDX-License-Identifier: MIT
"""The original of an article: what the file holds, decoded, nothing taken away."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from reader.gui.article.laid_words import LaidWords
from reader.gui.article.stretch import Stretch, StretchList
from reader.gui.article.text_feeder import TextFeeder
from reader.gui.looks.scroll_keys import allow_caret, scroll_by_key
from reader.gui.looks.theme import Theme

_EDGE = 20
_AROUND = 400  # characters beyond the screen that are marked, too


class SourceView(QPlainTextEdit):
    """Shows one source at a time; what was found in it is marked."""

    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = LaidWords.of("")
        self._found: StretchList[Stretch] = StretchList()
        self._current: Stretch | None = None
        self._wanted: Stretch | None = None  # to go to once it is there
        self.setObjectName("source")
        self.setAccessibleName(self.tr("The original, as decoded"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_EDGE)
        allow_caret(self, on=QAccessible.isActive())
        self._feeder = TextFeeder(self.document(), self)
        self._feeder.grown.connect(self._go_where_wanted)
        self._marking = QTimer(self, singleShot=True, interval=0)
        self._marking.timeout.connect(self._mark)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._marking.start())
        theme.changed.connect(self._look_anew)
        self._look_anew()

    @property
    def words(self) -> LaidWords:
        """What is shown."""
        return self._words

    def show_caret(self, *, on: bool) -> None:
        """Let the arrow keys move a caret, or scroll."""
        allow_caret(self, on=on)

    def show_source(self, words: LaidWords) -> None:
        """Show another source."""
        self._words, self._wanted, self._current = words, None, None
        self._found = StretchList()
        self._feeder.stop()
        self.clear()
        self._feeder.feed(words.laid)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def set_edge(self, edge: int) -> None:
        """Let the text begin so many pixels from the left."""
        self.setViewportMargins(edge - _EDGE, 0, 0, 0)

    def top(self) -> int:
        """Return the position at the top of the view."""
        return self.cursorForPosition(QPoint(_EDGE, 2)).position()

    def show_found(self, found: StretchList[Stretch]) -> None:
        """Mark what was found."""
        self._found, self._current = found, None
        self._marking.start()

    def go_to(self, stretch: Stretch) -> None:
        """Bring a place into view, as soon as it is there."""
        self._current = self._wanted = stretch
        self._go_where_wanted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave, and without a caret the keys scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        elif self.cursorWidth() or not scroll_by_key(self, event):
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words of the source: plain text, with line feeds as the only breaks."""
        data, cursor = QMimeData(), self.textCursor()
        data.setText(self._words.between(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def _go_where_wanted(self) -> None:
        self._marking.start()
        wanted = self._wanted
        if wanted is None or (not self._feeder.done and wanted.end >= self.document().characterCount()):
            return
        self._wanted = None
        cursor = self.textCursor()
        cursor.setPosition(wanted.start)
        self.setTextCursor(cursor)
        if not 0 <= self.cursorRect(cursor).top() <= self.viewport().height() - 40:
            self.centerCursor()

    def _mark(self) -> None:
        area = self.viewport().rect()
        first, last = (self.cursorForPosition(at).position() for at in (area.topLeft(), area.bottomRight()))
        shown = Stretch(max(0, first - _AROUND), last + _AROUND)
        self.setExtraSelections([self._marked(one) for one in self._found.touching(shown)])

    def _marked(self, stretch: Stretch) -> QTextEdit.ExtraSelection:
        colours, strong = self._theme.colours, stretch == self._current
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        selection.cursor.setPosition(min(stretch.start, last))
        selection.cursor.setPosition(min(stretch.end, last), QTextCursor.MoveMode.KeepAnchor)
        selection.format.setBackground(QColor(colours.accent if strong else colours.chosen))
        selection.format.setForeground(QColor(colours.paper if strong else colours.ink))
        return selection

    def _look_anew(self) -> None:
        font = self._theme.monospaced(max(13, round(13 * self._theme.reading.pixels / 17)))
        if font != self.font():
            self.setFont(font)
        self._marking.start()
