# SPDX-License-Identifier: MIT
"""One of two texts that are read side by side: lays out only what is near, and lights its differences."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from reader.gui.article.comparison import Difference
from reader.gui.article.stretch import Stretch, StretchList
from reader.gui.article.text_feeder import TextFeeder
from reader.gui.looks.scroll_keys import allow_caret, scroll_by_key
from reader.gui.looks.theme import Theme
from reader.model.texts import EditKind

_EDGE = 20
_AROUND = 2_000  # characters beyond the screen that are lit, too
_GROUND, _STRONG = 0.16, 0.38  # how much of its colour stands behind what was mended

_COLOURS = {EditKind.REPAIR: "damage", None: "accent"}  # the others are grey


class ComparePane(QPlainTextEdit):
    """Shows one text. `scrolled` tells of scrolling by the reader, not of `show_at`."""

    scrolled = Signal()

    def __init__(self, theme: Theme, name: str, font: Callable[[], QFont], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = font
        self._differences: StretchList[Difference] = StretchList()
        self._current = -1
        self._wanted: tuple[int, int] | None = None  # position, lines above it: as soon as it is there
        self._led = False  # it is being scrolled by the other one
        self.setObjectName("source")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        allow_caret(self, on=QAccessible.isActive())
        self.document().setDocumentMargin(_EDGE)
        self._feeder = TextFeeder(self.document(), self)
        self._feeder.grown.connect(self._go_where_wanted)
        self._lighting = QTimer(self, singleShot=True, interval=0)
        self._lighting.timeout.connect(self._light)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        theme.changed.connect(self._look_anew)
        self._look_anew()

    # --- what the view does

    def show_text(self, laid: str) -> None:
        """Show another text, from its beginning."""
        self._feeder.stop()
        self._wanted, self._current = None, -1
        self._differences = StretchList()
        self._led = True
        self.clear()
        self._feeder.feed(laid)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._led = False
        self._lighting.start()

    def light(self, differences: StretchList[Difference]) -> None:
        """Light these."""
        self._differences = differences
        self._lighting.start()

    def choose(self, number: int) -> None:
        """Light one of them more."""
        self._current = number
        self._lighting.start()

    def top(self) -> int:
        """Return the position at the top of the view."""
        return self.cursorForPosition(QPoint(_EDGE, 2)).position()

    def lines_shown(self) -> int:
        """Return how many lines the view holds."""
        return max(1, self.viewport().height() // max(1, self.fontMetrics().lineSpacing()))

    def show_at(self, position: int, lines_above: int = 0) -> None:
        """Scroll so that a position is so many lines below the top; as soon as it is there, in a long text."""
        self._wanted = (position, lines_above)
        self._go_where_wanted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys scroll where there is no caret."""
        if self.cursorWidth() or not scroll_by_key(self, event):
            super().keyPressEvent(event)

    # --- within

    def _follow(self) -> None:
        self._lighting.start()
        if not self._led:
            self._wanted = None
            self.scrolled.emit()

    def _go_where_wanted(self) -> None:
        self._lighting.start()
        if self._wanted is None:
            return
        position, above = self._wanted
        if position >= self.document().characterCount() and not self._feeder.done:
            return
        self._wanted = None
        self._led = True
        for _ in range(2):  # what is laid out only now may have more lines than were counted
            self.verticalScrollBar().setValue(self._line_of(position) - above)
        self._led = False

    def _line_of(self, position: int) -> int:
        """Return the line, as the scroll bar counts them, in which a position stands."""
        block = self.document().findBlock(min(position, self.document().characterCount() - 1))
        self.blockBoundingGeometry(block)  # has it laid out
        line = block.layout().lineForTextPosition(position - block.position())
        return block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0)

    def _light(self) -> None:
        area = self.viewport().rect()
        first, last = (self.cursorForPosition(at).position() for at in (area.topLeft(), area.bottomRight()))
        shown = Stretch(max(0, first - _AROUND), last + _AROUND)
        self.setExtraSelections([self._lit(one) for one in self._differences.touching(shown)])

    def _lit(self, difference: Difference) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        selection.cursor.setPosition(min(difference.start, last))
        selection.cursor.setPosition(min(difference.end, last), QTextCursor.MoveMode.KeepAnchor)
        selection.format = self._form(difference)
        return selection

    def _form(self, difference: Difference) -> QTextCharFormat:
        colours, form = self._theme.colours, QTextCharFormat()
        chosen = difference.number == self._current
        if difference.kind in _COLOURS:
            colour = str(getattr(colours, _COLOURS[difference.kind]))
            ground = QColor(colour)
            ground.setAlphaF(_STRONG if chosen else _GROUND)
            form.setUnderlineColor(QColor(colour))
            form.setUnderlineStyle(
                QTextCharFormat.UnderlineStyle.SingleUnderline
                if difference.applied
                else QTextCharFormat.UnderlineStyle.DotLine
            )
        else:
            ground = QColor(colours.chosen if chosen else colours.bone)
            form.setForeground(QColor(colours.ink if chosen else colours.soft))
        form.setBackground(ground)
        return form

    def _look_anew(self) -> None:
        if self._font() != self.font():
            self.setFont(self._font())
        self._lighting.start()
