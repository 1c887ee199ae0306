# SPDX-License-Identifier: MIT
"""The article's text: plain text in a document, everything that is marked in it laid over it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPushButton, QTextEdit, QToolTip, QWidget

from reader.gui.date_words import certainty_words, published_words
from reader.gui.sheet import Sheet
from reader.gui.stretch import Stretch
from reader.gui.text_feeder import TextFeeder
from reader.gui.text_marks import MarkPainter, quotation_tint
from reader.gui.theme import Theme

_MEASURE = 62  # characters of a line
_TEXT_PIXELS = 17
_SPACING = 1.6
_GAP_LEFT = 52
_GAP_ABOVE = 26
_NOTES_WIDTH = 170  # kept free at the right for what will stand in the margin
_CHIP_HEIGHT = 22
_LONG = 500_000  # characters; laying more out anew would be felt, so a narrower pane scrolls sideways


class ArticleView(QTextEdit):
    """Shows one `Sheet`. Its text stays untouched: tints are extra selections, lines are drawn by `MarkPainter`."""

    date_clicked = Signal()
    left_upwards = Signal()  # Esc
    match_shown = Signal(int, int)  # which, of how many; counted from 1

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet: Sheet | None = None
        self._marks: MarkPainter | None = None
        self._current: Stretch | None = None  # the match to which the reader went last
        self._feeder = TextFeeder(self.document(), self)
        self._chip = QPushButton(self.viewport())
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._set_up()

    def _set_up(self) -> None:
        self.setObjectName("text")
        self.setAccessibleName("Article")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(4)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setFont(self._theme.serif(_TEXT_PIXELS))
        self._chip.setObjectName("chip")
        self._chip.setFont(self._theme.sans(12))
        self._chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self._chip.setFixedHeight(_CHIP_HEIGHT)
        self._chip.hide()
        self._chip.clicked.connect(self.date_clicked)
        self._settling.timeout.connect(self._settle)
        self._feeder.grown.connect(self._settling.start)
        self.verticalScrollBar().valueChanged.connect(self._settling.start)
        self._theme.changed.connect(self._show_anew)

    # --- what the pane does

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    def show_sheet(self, sheet: Sheet) -> None:
        """Show an article. The same one again, with other marks, stays where it was scrolled to."""
        old, self._sheet = self._sheet, sheet
        self._marks = MarkPainter(self.document(), sheet, self._theme.colours)
        self._current = None
        if old is None or old.text != sheet.text or old.article.id != sheet.article.id:
            self._write(sheet)
        self._show_chip(sheet)
        self._settling.start()

    def edge_for(self, width: int) -> int:
        """Return where the text begins in a view of such a width, in pixels from the left."""
        return self._left(self._room(width)) + round(self.document().documentMargin())

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) match, round the end."""
        if self._sheet is None or not self._sheet.matches.all:
            return
        matches = self._sheet.matches.all
        here = self._current.start if self._current else self._shown().start - 1
        at = self._sheet.matches.first_after(here)
        if by < 0:
            at -= 2 if self._current else 1
        at %= len(matches)
        if matches[at].end >= self.document().characterCount():
            return  # a very long text that is still being laid out
        self._current = matches[at]
        cursor = self.textCursor()
        cursor.setPosition(matches[at].start)
        self.setTextCursor(cursor)
        self._centre(cursor)
        self.viewport().update()
        self.match_shown.emit(at + 1, len(matches))

    # --- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and our marks over it."""
        super().paintEvent(event)
        if self._marks is not None:
            painter = QPainter(self.viewport())
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            self._marks.paint(painter, self._shown(), self._current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure. A long text is not laid out anew, as `QTextEdit` would even where its width stays."""
        if self._sheet is not None and len(self._sheet.text) >= _LONG:
            self._show_more_or_less(event.oldSize().height() - event.size().height())
        else:
            super().resizeEvent(event)
        self._settling.start()
        self._keep_measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave for the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a dotted place was before it was mended."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self.tip_at(event.pos())
            if tip:
                QToolTip.showText(event.globalPos(), tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what is to be said of the damage at a point of the viewport, or ""."""
        if self._sheet is None or self._marks is None:
            return ""
        place = QPointF(point) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for repair in self._sheet.repairs.touching(self._shown()):
            for line in self._marks.lines(repair):
                if line.left - 2 <= place.x() <= line.right + 2 and line.top <= place.y() <= line.baseline + 8:
                    return repair.tip
        return ""

    # --- within

    def _write(self, sheet: Sheet) -> None:
        self._feeder.stop()
        self.clear()
        self._keep_measure()
        edge = self.document().rootFrame().frameFormat()
        edge.setTopMargin(_GAP_ABOVE)
        edge.setBottomMargin(2 * _GAP_ABOVE)
        self.document().rootFrame().setFrameFormat(edge)
        kicker, headline, byline = sheet.heads
        cursor = QTextCursor(self.document())
        for text, block, char in (
            (kicker, self._block(4) if kicker else _gone(), self._kicker_format()),
            (headline, self._block(8), self._headline_format()),
            (byline, self._block(16), self._byline_format()),
        ):
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(char)
            cursor.insertText(text, char)
            cursor.insertBlock()
        body = QTextCharFormat()
        body.setFont(self._theme.serif(_TEXT_PIXELS))
        cursor.setBlockCharFormat(body)
        cursor.setCharFormat(body)
        form = self._block(8 if "\n\n" in sheet.body else 12)
        form.setLineHeight(round(_TEXT_PIXELS * _SPACING), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._feeder.feed(sheet.body, form)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _block(self, below: int) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setBottomMargin(below)
        return form

    def _kicker_format(self) -> QTextCharFormat:
        form = QTextCharFormat()
        font = self._theme.sans(12, QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
        form.setFont(font)
        form.setForeground(QColor(self._theme.colours.soft))
        return form

    def _headline_format(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._theme.serif(30, QFont.Weight.DemiBold))
        return form

    def _byline_format(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._theme.sans(14))
        form.setForeground(QColor(self._theme.colours.soft))
        return form

    def _show_anew(self) -> None:
        if self._sheet is not None:
            place = self.verticalScrollBar().value()
            sheet, self._sheet = self._sheet, None
            self.show_sheet(sheet)
            self.verticalScrollBar().setValue(place)

    def _show_chip(self, sheet: Sheet) -> None:
        published = sheet.article.date
        words = published_words(published)
        shown = f"{words} · {certainty_words(published)}" if published.placed else words[0].upper() + words[1:]
        self._chip.setText(shown)
        self._chip.setAccessibleName(f"Date: {shown}. Why this date?")
        self._chip.setToolTip("Why this date?")
        self._chip.adjustSize()
        self._chip.setVisible(True)

    def _keep_measure(self) -> None:
        """Give the text its measure and the margins the rest, so that a wider window lays nothing out anew."""
        measure, room = self._measure(), self._room(self.width())
        left = self._left(room)
        right = max(16, room - left - measure)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)
        width = room - left - right
        if self._sheet is None or len(self._sheet.text) < _LONG or width > self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(min(width, measure))

    def _measure(self) -> int:
        return round(QFontMetricsF(self._theme.serif(_TEXT_PIXELS)).averageCharWidth() * _MEASURE)

    def _room(self, width: int) -> int:
        return width - self.verticalScrollBar().sizeHint().width()

    def _left(self, room: int) -> int:
        measure = self._measure()
        return max(_GAP_LEFT, (room - measure - _NOTES_WIDTH) // 2) if room > measure + _GAP_LEFT else 20

    def _show_more_or_less(self, hidden: int) -> None:
        """Let the scroll bars follow a window that has become smaller by `hidden` pixels."""
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, down.maximum() + hidden))
        down.setPageStep(self.viewport().height())
        across.setRange(0, max(0, self.lineWrapColumnOrWidth() - self.viewport().width()))
        across.setPageStep(self.viewport().width())

    def _settle(self) -> None:
        """After scrolling or laying out: put the chip in its place and tint what is on the screen."""
        self._place_chip()
        self._tint()

    def _place_chip(self) -> None:
        if self._sheet is None:
            return
        block = self.document().findBlockByNumber(2)
        layout = block.layout()
        if not layout.lineCount():
            return
        rect = self.document().documentLayout().blockBoundingRect(block)
        line = layout.lineAt(layout.lineCount() - 1)
        beside = line.naturalTextRect().right() + 14 if self._sheet.heads[2] else 0
        fits = beside + self._chip.width() <= self.viewport().width() - 8
        x = rect.x() + (beside if fits else 0)
        y = rect.y() + line.y() + ((line.height() - _CHIP_HEIGHT) / 2 if fits else line.height() + 6)
        self._leave_room(fits=fits)
        self._chip.move(round(x), round(y - self.verticalScrollBar().value()))

    def _leave_room(self, *, fits: bool) -> None:
        block = self.document().findBlockByNumber(2)
        below = 18 if fits else 24 + _CHIP_HEIGHT
        if block.blockFormat().bottomMargin() != below:
            cursor = QTextCursor(block)
            form = block.blockFormat()
            form.setBottomMargin(below)
            cursor.setBlockFormat(form)

    def _tint(self) -> None:
        if self._sheet is None:
            return
        shown, colours = self._shown(), self._theme.colours
        selections = []
        for quotation in self._sheet.quotations.touching(shown):
            tint = quotation_tint(colours, quotation.hue)
            if tint is not None:
                selections.append(self._selection(quotation, tint.ground, None))
        selections += [
            self._selection(match, colours.match, colours.match_ink) for match in self._sheet.matches.touching(shown)
        ]
        self.setExtraSelections(selections)

    def _selection(self, stretch: Stretch, ground: str, ink: str | None) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        selection.cursor.setPosition(min(stretch.start, last))
        selection.cursor.setPosition(min(stretch.end, last), QTextCursor.MoveMode.KeepAnchor)
        selection.format.setBackground(QColor(ground))
        if ink is not None:
            selection.format.setForeground(QColor(ink))
        return selection

    def _shown(self) -> Stretch:
        """Return the stretch of text on the screen, with a little on either side."""
        area = self.viewport().rect()
        first = self.cursorForPosition(area.topLeft()).position()
        last = self.cursorForPosition(area.bottomRight()).position()
        return Stretch(max(0, first - 200), last + 200)

    def _centre(self, cursor: QTextCursor) -> None:
        rect = self.cursorRect(cursor)
        height = self.viewport().height()
        if not 60 <= rect.top() <= height - 80:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 3)


def _gone() -> QTextBlockFormat:
    """Return the form of a line that isn't there."""
    form = QTextBlockFormat()
    form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return form
