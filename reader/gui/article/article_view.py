# SPDX-License-Identifier: MIT
"""The article as one reads it: its text, everything that is marked in it, and the margin beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.gui.article.date_chip import HEIGHT, DateChip
from reader.gui.article.margin import Margin, margin_width
from reader.gui.article.repair_words import repair_tip
from reader.gui.article.sheet import Sheet, kept
from reader.gui.article.speaker_words import speaker_tip
from reader.gui.article.stretch import QuotedStretch, Stretch, StretchList, T
from reader.gui.article.text_marks import ALL_MARKS, MarkPainter, ShownMarks, inked
from reader.gui.article.text_page import EDGE, TextPage
from reader.gui.article.text_setting import BYLINE
from reader.gui.looks.scroll_keys import allow_caret, scroll_by_key
from reader.gui.looks.theme import Theme
from reader.model.texts import Span

_NOTCH = 120  # of a wheel, in Qt's eighths of a degree
_BESIDE = 14  # pixels from the byline to the chip
_AROUND = 200  # characters beyond the screen that are marked, too
_BELOW = 20  # pixels from the heads to the body


class ArticleView(TextPage):
    """Shows one `Sheet`. Its text stays untouched: the marks are painted under and over it."""

    date_clicked = Signal()
    left_upwards = Signal()  # Esc
    note_wanted = Signal(str)  # its id
    speaker_wanted = Signal(object)  # QuotedStretch: the card of whoever speaks
    zoomed = Signal(int)  # by the wheel: larger (1) or smaller (-1)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._wants = ALL_MARKS
        self._marks: MarkPainter | None = None
        self._heads_stale = False  # in colours no longer in force
        self._offered: tuple[tuple[QAction, ...], tuple[QAction, ...]] = (), ()
        self._turned = 0  # of the wheel with Ctrl, since the last step
        self._make_drag: Callable[[Span], QMimeData | None] = lambda _: None
        self._drags = False  # selected words are being taken elsewhere by the mouse
        self._shown: tuple[tuple[object, ...], Stretch] | None = None
        self._chip = DateChip(theme, self.viewport())
        self._margin = Margin(theme, self)
        self.setObjectName("text")
        self.setAccessibleName(self.tr("Article"))
        self.setTabChangesFocus(True)
        self.show_caret(on=QAccessible.isActive())
        self._chip.clicked.connect(self.date_clicked)
        self._margin.stretch_wanted.connect(self.go_to)
        self._margin.note_wanted.connect(self.note_wanted)
        self._margin.speaker_wanted.connect(self._want_speaker)
        theme.changed.connect(self._look_anew)

    # --- what the pane does

    def let_drag(self, make: Callable[[Span], QMimeData | None]) -> None:
        """Have `make` say what a drag of selected words holds; None: the words alone."""
        self._make_drag = make

    @property
    def caret(self) -> bool:
        """Whether a caret is shown that the arrow keys move."""
        return self.cursorWidth() > 0

    def show_caret(self, *, on: bool) -> None:
        """Let the arrow keys move a caret, as who listens to a screen reader needs it, or scroll."""
        allow_caret(self, on=on)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show an article. The same one again, with other marks, stays where it was scrolled to."""
        old, self._sheet = self._sheet, sheet
        same = old is not None and old.article.id == sheet.article.id
        current = self._marks.current if self._marks is not None and same else None
        self._marks = MarkPainter(self.document(), sheet, self._theme.colours, self._wants)
        self._marks.current = kept(current, sheet)
        self._margin.show_sheet(sheet, self._marks)
        self._chip.show()
        if old is None or old.text != sheet.text or old.article.id != sheet.article.id:
            self._curtain.hide()
            self._write(sheet)
        else:
            self._keep_measure()  # the margin may have come or gone
        self.viewport().update()
        self._settling.start()

    def show_marks(self, wanted: ShownMarks) -> None:
        """Show other marks than before."""
        if wanted != self._wants:
            self._wants = wanted
            self._look_anew()
            self._keep_measure()  # the margin may have come or gone
            self.viewport().update()

    def go_to(self, stretch: Stretch) -> None:
        """Bring a stretch into view and mark it as where the reader is, as soon as it is there."""
        if self._marks is not None:
            self._marks.current = stretch
            self._want(stretch)
            self.viewport().update()

    def top(self) -> int:
        """Return the position at the top of the view."""
        return self._top

    def neighbour(self, stretches: StretchList[T], by: int) -> int:
        """Return the index of the next (1) or previous (-1) one from where the reader is, round the end."""
        current = self._marks.current if self._marks is not None else None
        here = current.start if current is not None else self._top
        if by > 0:
            known = current is not None and type(current) is type(stretches.all[0]) and current in stretches.all
            return stretches.first_after(here if known else here - 1) % len(stretches.all)
        return (stretches.first_after(here - 1) - 1) % len(stretches.all)

    def selected(self) -> Span | None:
        """Return the words of the body that are selected, without blanks at either end."""
        cursor = self.textCursor()
        if self._sheet is None or not cursor.hasSelection():
            return None
        first, last = (self._sheet.place_of(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self._sheet.article.body[max(0, first) : max(0, last)]
        start = max(0, first) + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    def point_to(self, stretch: Stretch) -> None:
        """Mark a stretch as where the reader is, without scrolling."""
        if self._marks is not None:
            self._marks.current = stretch
            self.viewport().update()

    def place_under(self, stretch: Stretch) -> QPoint:
        """Return the point of the screen below the end of a stretch that is in view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(stretch.end, self.document().characterCount() - 1))
        return self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft())

    def offer(self, of_quotation: Sequence[QAction], of_selection: Sequence[QAction]) -> None:
        """Offer what the window can do with a quotation, and with what is selected, in the menu."""
        self._offered = tuple(of_quotation), tuple(of_selection)

    @property
    def chosen(self) -> Stretch | None:
        """What is selected in the document, or else where the reader went last."""
        if (cursor := self.textCursor()).hasSelection():
            return Stretch(cursor.selectionStart(), cursor.selectionEnd())
        return self._marks.current if self._marks is not None else None

    @property
    def current_quotation(self) -> QuotedStretch | None:
        """The quotation to which the reader went last."""
        current = self._marks.current if self._marks is not None else None
        return current if isinstance(current, QuotedStretch) else None

    def spoken_here(self) -> QuotedStretch | None:
        """Return the quotation where the reader is, or the next one, in which somebody is known to speak."""
        if self._sheet is None or self._marks is None:
            return None
        current = self._marks.current
        spoken = [one for one in self._sheet.quotations.all if one.speaker]
        if isinstance(current, QuotedStretch) and current in spoken:
            return current
        start = current.start if current is not None else self._top
        return next((one for one in spoken if one.end > start), None)

    def show_found(self, found: StretchList[Stretch]) -> None:
        """Mark what was found in the text."""
        if self._marks is not None:
            self._marks.found = found
            self.viewport().update()

    def tip_at(self, point: QPoint) -> str:
        """Return what is to be said of the damage at a point of the viewport, or of who speaks there; else ""."""
        if self._sheet is None:
            return ""
        repair = self._under(point, self._sheet.repairs)
        if repair is not None:
            return repair_tip(repair)
        quotation = self.quotation_at(point)
        return speaker_tip(quotation) if quotation is not None else ""

    def quotation_at(self, point: QPoint) -> QuotedStretch | None:
        """Return the quotation at a point of the viewport, the innermost of several."""
        return self._under(point, self._sheet.quotations) if self._sheet is not None else None

    def _under(self, point: QPoint, stretches: StretchList[T]) -> T | None:
        if self._marks is None:
            return None
        place = QPointF(point) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for stretch in sorted(stretches.touching(self.shown()), key=lambda one: one.end - one.start):
            for line in self._marks.lines(stretch):
                if line.left - 2 <= place.x() <= line.right + 2 and line.top <= place.y() <= line.baseline + 8:
                    return stretch
        return None

    def shown(self) -> Stretch:
        """Return the stretch of text on the screen, with a little on either side. Found once for each state."""
        area = self.viewport().rect()
        state = area, self.verticalScrollBar().value(), self.document().characterCount(), self._set_in
        if self._shown is None or self._shown[0] != state:
            first = self.cursorForPosition(area.topLeft()).position()
            last = self.cursorForPosition(area.bottomRight()).position()
            self._shown = state, Stretch(max(0, first - _AROUND), last + _AROUND)
        return self._shown[1]

    # --- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text between our marks."""
        marks, shown = self._marks, self.shown()
        self._paint(marks.paint_under if marks is not None else None, shown)
        super().paintEvent(event)
        self._paint(marks.paint_over if marks is not None else None, shown)

    def _paint(self, paint: Callable[[QPainter, Stretch], None] | None, shown: Stretch) -> None:
        if paint is not None:
            painter = QPainter(self.viewport())
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            paint(painter, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the margin follow; what stands in it does so once the view has settled."""
        super().resizeEvent(event)
        self._stretch_margin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave; without a caret, let the keys scroll, and begin a selection where one reads."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        elif self.caret or not scroll_by_key(self, event):
            if not self.caret and not self.textCursor().hasSelection():
                self._put_caret_in_view()
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the quotation at the pointer or, by a key, with the current one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        quotation = self.current_quotation if by_key else self.quotation_at(event.pos())
        menu = self.createStandardContextMenu()
        first = next(iter(menu.actions()), None)
        of_quotation, of_selection = self._offered
        if quotation is not None:
            self.point_to(quotation)
        offered = [*(of_quotation if quotation else ()), *(of_selection if self.selected() else ())]
        if first is not None and offered:
            menu.insertActions(first, offered)
            menu.insertSeparator(first)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.place_under(quotation) if by_key and quotation is not None else event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let Ctrl and the wheel set the text larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            if abs(self._turned) >= _NOTCH:  # a touchpad turns in many small steps
                self.zoomed.emit(1 if self._turned > 0 else -1)
                self._turned = 0
            event.accept()
        else:
            super().wheelEvent(event)

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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let selected words be dragged with what `let_drag` makes of them."""
        self._drags = True
        super().mouseMoveEvent(event)
        self._drags = False

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's own words: plain text, with line feeds as the only breaks. A drag may hold more."""
        data, cursor = QMimeData(), self.textCursor()
        span = self.selected() if self._drags else None
        if span is not None and (made := self._make_drag(span)) is not None:
            return made
        if self._sheet is not None:
            words = self._sheet.shown.between(cursor.selectionStart(), cursor.selectionEnd())
            data.setText(words if self._sheet.heads[0] else words.removeprefix("\n"))  # of a kicker that isn't there
        return data

    # --- within

    def _look_anew(self) -> None:
        if self._sheet is None or self._set_in is None:
            return
        marks = MarkPainter(self.document(), self._sheet, self._theme.colours, self._wants)
        if self._marks is not None:
            marks.found, marks.current = self._marks.found, self._marks.current
        self._marks = marks
        self._margin.show_sheet(self._sheet, marks)
        if self._set_in[0] != self._theme.reading:
            self._keep_measure()
            if self._is_long():
                self._anew.start()
            else:
                self._write_anew()
        else:
            self._heads_stale = True
        self._settling.start()

    def _want_speaker(self, quotation: QuotedStretch) -> None:
        self.go_to(quotation)  # whoever comes back comes back there
        self.speaker_wanted.emit(quotation)

    def _put_caret_in_view(self) -> None:
        if not self.viewport().rect().contains(self.cursorRect().center()):
            cursor = self.textCursor()
            cursor.setPosition(self._top)
            self.setTextCursor(cursor)

    def _settle(self) -> None:
        """After scrolling or laying out: put the chip and the margin in their places, ink what is matched."""
        if self._heads_stale:
            self._heads_stale = False
            self._setting.colour_heads(self.document())
        self._place_chip()
        self._place_margin()
        self._ink_matches()

    def _margin_width(self, room: int) -> int:
        if not self._margin.has_entries:
            return super()._margin_width(room)
        return margin_width(room - self._setting.measure)

    def _stretch_margin(self) -> None:
        port = self.viewport().geometry()
        left = port.x() + min(port.width(), self.lineWrapColumnOrWidth()) - EDGE // 2
        self._margin.setGeometry(left, port.y(), max(0, self._room(self.width()) - left), port.height())

    def _place_margin(self) -> None:
        self._stretch_margin()
        self._margin.place(self.shown())

    def _room_below_heads(self, sheet: Sheet) -> int:
        return _BELOW if self._chip_fits(sheet) else _BELOW + 6 + HEIGHT

    def _chip_fits(self, sheet: Sheet) -> bool:
        """Show the date, and tell whether its chip fits beside the byline."""
        room = self._wanted_width() - 2 * EDGE
        self._chip.say(sheet.article.date, room)
        beside = self._setting.byline_width(sheet.heads[2]) + _BESIDE if sheet.heads[2] else 0
        return beside + self._chip.width() <= room

    def _place_chip(self) -> None:
        block = self.document().findBlockByNumber(BYLINE)
        if self._sheet is None or not block.isValid():  # a long text is being written anew: there is nothing just now
            return
        layout = block.layout()
        if not layout.lineCount():
            return
        fits = self._chip_fits(self._sheet)
        below = self._room_below_heads(self._sheet)
        if block.blockFormat().bottomMargin() != below:
            form = QTextBlockFormat(block.blockFormat())
            form.setBottomMargin(below)
            QTextCursor(block).setBlockFormat(form)
        rect = self.document().documentLayout().blockBoundingRect(block)
        line = layout.lineAt(layout.lineCount() - 1)
        beside = line.naturalTextRect().right() + _BESIDE if self._sheet.heads[2] else 0
        y = rect.y() + line.y() + ((line.height() - HEIGHT) / 2 if fits else line.height() + 6)
        self._chip.move(round(rect.x() + (beside if fits else 0)), round(y - self.verticalScrollBar().value()))

    def _ink_matches(self) -> None:
        """Let matches have their own ink where that is not the ink of all."""
        colours = self._theme.colours
        if self._sheet is None or colours.match_ink == colours.ink:
            self.setExtraSelections([])
            return
        self.setExtraSelections(
            [inked(self.document(), match, colours.match_ink) for match in self._sheet.matches.touching(self.shown())]
        )
