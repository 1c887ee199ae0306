# SPDX-License-Identifier: MIT
"""One article's text in a document: set in the reading style, brought in piece by piece, and kept where one reads."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QWidget

from reader.gui.article.sheet import Sheet
from reader.gui.article.stretch import Stretch
from reader.gui.article.text_feeder import TextFeeder, shape_of
from reader.gui.article.text_setting import TextSetting
from reader.gui.looks.fonts import ReadingStyle
from reader.gui.looks.theme import Theme

EDGE = 26  # pixels around the text within the view
_GAP_LEFT = 52
_LONG = 60_000  # characters; laying more out anew in one go would be felt
_TALLEST = 8_000_000  # pixels; Qt lays out nothing beyond 2**23 of them
_SOON = 200  # milliseconds after which a long text is laid out anew


class TextPage(QTextEdit):
    """Holds the text of one `Sheet`. However long it is, nothing that is done with it stops the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._setting = TextSetting(theme)
        self._set_in: tuple[ReadingStyle, int] | None = None  # how the document was written, and how wide
        self._sheet: Sheet | None = None
        self._feeder = TextFeeder(self.document(), self)
        self._wanted: Stretch | int | None = None  # to go to once it is there: a stretch, or what is to be at the top
        self._top = 0  # the position at the top of the view when the reader last moved
        self._clearing: Stretch | int | None = None  # what is to be gone to when a long text is written anew
        self._keeping = False  # the scroll bar is moved by us
        self._curtain = QLabel(self.viewport())  # what was seen before, while a long text is laid out anew
        self._curtain.hide()
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self._anew = QTimer(self, singleShot=True, interval=_SOON)
        self._anew.timeout.connect(self._write_anew)
        self._feeder.grown.connect(self._take_growth)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(EDGE)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.verticalScrollBar().valueChanged.connect(self._take_scroll)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    @property
    def complete(self) -> bool:
        """Whether the whole text is in the document, as wide and as large as it is to be."""
        return self._feeder.done and self._clearing is None and not self._anew.isActive()

    def edge_for(self, width: int) -> int:
        """Return where the text begins in a view of such a width, in pixels from the left."""
        return self._sides(width)[0] + EDGE

    def place(self) -> int:
        """Return the place of the reading text at the top of the view; -1 while the headline is there."""
        if self._sheet is None:
            return -1
        wanted = next((one for one in (self._clearing, self._wanted) if one is not None), self._top)
        return self._sheet.place_of(wanted.start if isinstance(wanted, Stretch) else wanted)

    def go_to_place(self, place: int) -> None:
        """Bring a place of the reading text to the top, as soon as it is there."""
        if self._sheet is not None:
            self._want(self._sheet.position_of(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure and the place. A long text is not laid out at once, as Qt would whatever its width."""
        if self._is_long():
            self._show_more_or_less(event.oldSize().height() - event.size().height())
        else:
            super().resizeEvent(event)
        self._keep_measure()
        self._settling.start()

    # --- writing

    def _write(self, sheet: Sheet, wanted: Stretch | int = 0) -> None:
        """Write a sheet from its beginning; what is `wanted` is gone to once it is there."""
        self._clearing = None
        self._anew.stop()
        self._clear()
        self._keep_measure()
        self.setLineWrapColumnOrWidth(self._wanted_width())
        self._set_in = self._theme.reading, self.lineWrapColumnOrWidth()
        self._setting.write_heads(self.document(), sheet, self._room_below_heads(sheet))
        form = self._setting.paragraph(parted_by_empty_lines="\n\n" in sheet.body)
        self._wanted = wanted or None
        self._top = 0
        none = self.tr("This article has no text. Original shows all that was found in the file.")
        self._feeder.feed(sheet.body if sheet.body.strip() else none, form, shape_of(sheet.shown, form))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if not wanted:
            self.verticalScrollBar().setValue(0)
        self._go_where_wanted()

    def _clear(self) -> None:
        """Empty the document, once: that takes its time with a long one."""
        self._feeder.stop()
        if not self.document().isEmpty():
            self.clear()

    def _write_anew(self) -> None:
        """Write the same sheet in the style and width in force; a long one behind a picture of what was seen."""
        if self._sheet is None or self._set_in == (self._theme.reading, self._wanted_width()):
            return
        wanted = self._wanted if self._wanted is not None else self._top
        self._feeder.stop()
        if self._is_long():
            self._curtain.setPixmap(self.viewport().grab())
            self._curtain.resize(self.viewport().size())
            self._curtain.show()
            self._curtain.raise_()
            self._clearing = wanted
            QTimer.singleShot(0, self, self._clear_and_write)  # each of the three takes as long as a turn may
        else:
            self._write(self._sheet, wanted)

    def _clear_and_write(self) -> None:
        wanted, self._clearing = self._clearing, None
        if wanted is not None and self._sheet is not None:
            self._clear()
            self._clearing = wanted
            QTimer.singleShot(0, self, self._write_cleared)

    def _write_cleared(self) -> None:
        wanted, self._clearing = self._clearing, None
        if wanted is not None and self._sheet is not None:
            self._write(self._sheet, wanted)

    def _room_below_heads(self, sheet: Sheet) -> int:  # noqa: ARG002 - for those that have something there
        """Return the pixels from the byline to the body."""
        return 18

    def _take_growth(self) -> None:
        if not self._feeder.done and self.document().documentLayout().documentSize().height() > _TALLEST:
            self._feeder.stop()
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(
                "\n" + self.tr("This text is too long to be shown here to its end. Original has all of it.")
            )
        self._go_where_wanted()
        self._settling.start()

    # --- the place that is being read

    def _want(self, target: Stretch | int) -> None:
        """Go to a place, as soon as it is there."""
        if self._clearing is not None:
            self._clearing = target
        else:
            self._wanted = target
            self._go_where_wanted()

    def _go_where_wanted(self) -> None:
        wanted = self._wanted
        end = wanted.end if isinstance(wanted, Stretch) else wanted
        if end is None or (not self._feeder.done and end + 2_000 >= self.document().characterCount()):
            return
        self._wanted = None
        if isinstance(wanted, Stretch):
            self._show_stretch(wanted)
        else:
            self._bring_to_top(end)
        self._curtain.hide()
        self._take_scroll()

    def _bring_to_top(self, position: int) -> None:
        self._keeping = True
        bar = self.verticalScrollBar()
        bar.setValue(round(self._line_top(position)) if position else 0)
        self._keeping = False
        self._top = position

    def _show_stretch(self, stretch: Stretch) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(stretch.start, self.document().characterCount() - 1))
        bar, kept = self.verticalScrollBar(), self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        top, height = self._line_top(cursor.position()) - kept, self.viewport().height()
        aside = not 60 <= top <= height - 80
        bar.setValue(round(kept + top - height / 3) if aside else kept)

    def _line_top(self, position: int) -> float:
        """Return where the line of a position begins, in pixels from the top of the document."""
        block = self.document().findBlock(min(position, self.document().characterCount() - 1))
        above = self.document().documentLayout().blockBoundingRect(block).y()
        line = block.layout().lineForTextPosition(position - block.position())
        return above + (line.y() if line.isValid() else 0)

    def _take_scroll(self) -> None:
        """Note where the reader is, unless it is we who scrolled."""
        if not self._keeping and self._wanted is None:
            at_start = self.verticalScrollBar().value() == 0
            self._top = 0 if at_start else self.cursorForPosition(QPoint(EDGE, 2)).position()
        self._settling.start()

    def _settle(self) -> None:
        """After scrolling or laying out: let what depends on the places of lines follow."""

    # --- the measure

    def _keep_measure(self) -> None:
        """Give the text its measure and the margins the rest, so that a wider window lays nothing out anew."""
        left, right = self._sides(self.width())
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)
        if self._sheet is None or self._set_in is None or self._set_in[1] == self._wanted_width():
            return
        if self._is_long():
            self._anew.start()
            return
        self._set_in = self._set_in[0], self._wanted_width()  # as large as it was: only its lines are broken anew
        self._keeping = True
        self.setLineWrapColumnOrWidth(self._set_in[1])
        self._keeping = False
        if self._wanted is None:
            self._bring_to_top(self._top)

    def _is_long(self) -> bool:
        return self._sheet is not None and len(self._sheet.text) >= _LONG

    def _show_more_or_less(self, hidden: int) -> None:
        """Let the scroll bars follow a view that has become smaller by `hidden` pixels."""
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, down.maximum() + hidden))
        down.setPageStep(self.viewport().height())
        across.setRange(0, max(0, self.lineWrapColumnOrWidth() - self.viewport().width()))
        across.setPageStep(self.viewport().width())

    def _wanted_width(self) -> int:
        left, right = self._sides(self.width())
        return min(self._room(self.width()) - left - right, self._setting.measure + 2 * EDGE)

    def _room(self, width: int) -> int:
        return width - self.verticalScrollBar().sizeHint().width()

    def _sides(self, width: int) -> tuple[int, int]:
        """Return how wide the margins left and right of the viewport are in a view of such a width."""
        room = self._room(width)
        beside = self._margin_width(room)
        spare = room - self._setting.measure - beside
        left = max(_GAP_LEFT, spare // 2) if spare >= _GAP_LEFT else max(EDGE, spare)
        right = max(beside, room - left - self._setting.measure)
        return left - EDGE, right - EDGE

    def _margin_width(self, room: int) -> int:  # noqa: ARG002 - for those that have something there
        """Return how many pixels are kept free at the right of the text."""
        return EDGE
