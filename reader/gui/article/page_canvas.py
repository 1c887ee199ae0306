# SPDX-License-Identifier: MIT
"""The picture of one page: fitted to the width, larger or smaller, moved by hand, with what is marked on it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QWidget

from reader.gui.article.page_marks import PageMarks, paint_marks, paint_unseen
from reader.gui.looks.scroll_keys import scroll_by_key
from reader.gui.looks.theme import Theme
from reader.model.pages import PageImage, PlacedWord

_MARGIN = 20  # pixels around the page
_USUAL_SHAPE = 1.4142  # height by width of a page of which there is no picture yet
_STEP = 1.25
_SMALLEST, _LARGEST = 0.4, 8.0  # times the width of the view
_NOTCH = 120  # of a wheel, in Qt's eighths of a degree
_MOVED = 4  # pixels under which a press is a click
_SOON = 150  # milliseconds after the last change of size until it is drawn anew
_ABOVE = 0.3  # of the view stands above what is gone to
_Slide = QAbstractSlider.SliderAction


class PageCanvas(QAbstractScrollArea):
    """Shows one page. `drawing_wanted` asks for a picture so many pixels wide; until then the last one is stretched."""

    drawing_wanted = Signal(int)
    word_clicked = Signal(object)  # PlacedWord
    turned = Signal(int)  # to the next (1) or previous (-1) page
    entered = Signal()  # Enter: to the text
    left_upwards = Signal()  # Esc
    zoomed = Signal(float)  # times the width of the view

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: PageImage | None = None
        self._image: QImage | None = None
        self._marks = PageMarks()
        self._zoom = 1.0
        self._wheel = 0
        self._pressed: QPoint | None = None
        self._moving = False
        self._goal: QRectF | None = None  # to be brought into view once the page has its shape
        self._asking = QTimer(self, singleShot=True, interval=_SOON)
        self._asking.timeout.connect(self._ask)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self.viewport().update)

    # --- what the view does

    def show_page(self, page: PageImage) -> None:
        """Show another page, from its top; the picture is asked for."""
        self._page, self._image, self._goal = page, None, None
        self._marks = PageMarks()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._ask()

    def show_none(self) -> None:
        """Show no page."""
        self._page = self._image = self._goal = None
        self._asking.stop()
        self.viewport().update()

    def show_image(self, image: QImage) -> None:
        """Show the picture of the page."""
        self._image = image
        self._lay_out()
        if self._goal is not None:
            self._bring_into_view(self._goal)

    def show_marks(self, marks: PageMarks, goal: QRectF | None) -> None:
        """Mark what is found; `goal`, in shares of the page, is brought into view."""
        self._marks = marks
        self._goal = goal
        if goal is not None:
            self._bring_into_view(goal)
        self.viewport().update()

    def zoom(self, times: float, around: QPointF | None = None) -> None:
        """Show the page larger or smaller; what is `around` (or at the view's middle) stays where it is. 0: fitted."""
        middle = around or QPointF(self.viewport().rect().center())
        before = self.page_rect
        at = (middle.x() - before.left()) / before.width(), (middle.y() - before.top()) / before.height()
        self._zoom = min(_LARGEST, max(_SMALLEST, self._zoom * times)) if times else 1.0
        self._lay_out()
        after = self.page_rect
        self.horizontalScrollBar().setValue(
            round(self.horizontalScrollBar().value() + after.left() + at[0] * after.width() - middle.x())
        )
        self.verticalScrollBar().setValue(
            round(self.verticalScrollBar().value() + after.top() + at[1] * after.height() - middle.y())
        )
        self._asking.start()
        self.zoomed.emit(self._zoom)

    def larger(self) -> None:
        """Show the page larger."""
        self.zoom(_STEP)

    def smaller(self) -> None:
        """Show the page smaller."""
        self.zoom(1 / _STEP)

    def fit(self) -> None:
        """Fit the page to the width."""
        self.zoom(0)

    @property
    def marks(self) -> PageMarks:
        """What is marked on the page."""
        return self._marks

    @property
    def picture_width(self) -> int:
        """How many pixels wide the page was drawn, 0 while it is not."""
        return self._image.width() if self._image is not None else 0

    @property
    def page_rect(self) -> QRectF:
        """Where the page lies in the viewport."""
        width, height = self._size()
        left = max(_MARGIN, (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()
        return QRectF(left, _MARGIN - self.verticalScrollBar().value(), width, height)

    def word_at(self, point: QPointF) -> PlacedWord | None:
        """Return the word at a point of the viewport."""
        if self._page is None:
            return None
        page = self.page_rect
        x, y = (point.x() - page.left()) / page.width(), (point.y() - page.top()) / page.height()
        return next(
            (one for one in self._page.words if one.left <= x <= one.right and one.top <= y <= one.bottom), None
        )

    # --- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, or quiet bars in place of its words, and the marks on it."""
        if self._page is None:
            return
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        page, colours = self.page_rect, self._theme.colours
        painter.fillRect(page, QColor("white"))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, self._image)
        else:
            paint_unseen(painter, self._page, page, colours)
        paint_marks(painter, self._marks, page, colours)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRect(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page fitted."""
        super().resizeEvent(event)
        self._lay_out()
        if self._page is not None and event.size().width() != event.oldSize().width():
            self._asking.start()

    def sizeHint(self) -> QSize:
        """Take the room there is."""
        return QSize(400, 500)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: nothing here is moved by itself."""
        del dx, dy
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys scroll, turn the page, and set it larger or smaller."""
        key = Qt.Key(event.key())
        does: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Plus: self.larger,
            Qt.Key.Key_Equal: self.larger,
            Qt.Key.Key_Minus: self.smaller,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Right: lambda: self._sideways(1),
            Qt.Key.Key_Left: lambda: self._sideways(-1),
            Qt.Key.Key_Return: self.entered.emit,
            Qt.Key.Key_Enter: self.entered.emit,
            Qt.Key.Key_Escape: self.left_upwards.emit,
        }
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key in does:
            does[key]()
        elif not self._turns(key) and not scroll_by_key(self, event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let Ctrl and the wheel set the page larger or smaller, where the pointer is."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        if abs(self._wheel) >= _NOTCH:  # a touchpad turns in many small steps
            self.zoom(_STEP if self._wheel > 0 else 1 / _STEP, event.position())
            self._wheel = 0
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._moving = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the page, or show that a word can be clicked."""
        point = event.position().toPoint()
        if self._pressed is None:
            shape = Qt.CursorShape.PointingHandCursor if self.word_at(event.position()) else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        by = point - self._pressed
        if self._moving or by.manhattanLength() > _MOVED:
            self._moving = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())
            self._pressed = point

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the page; a word that was only clicked is gone to in the text."""
        clicked = self._pressed is not None and not self._moving
        self._pressed, self._moving = None, False
        word = self.word_at(event.position()) if clicked else None
        if word is not None:
            self.word_clicked.emit(word)

    # --- within

    def _size(self) -> tuple[int, int]:
        """Return width and height of the page on the screen."""
        width = max(1, round((self.viewport().width() - 2 * _MARGIN) * self._zoom))
        shape = self._image.height() / self._image.width() if self._image is not None else _USUAL_SHAPE
        return width, max(1, round(width * shape))

    def _lay_out(self) -> None:
        width, height = self._size()
        port = self.viewport().size()
        for bar, length, seen in (
            (self.horizontalScrollBar(), width, port.width()),
            (self.verticalScrollBar(), height, port.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(40)
            bar.setRange(0, max(0, length + 2 * _MARGIN - seen))
        self.viewport().update()

    def _ask(self) -> None:
        self._asking.stop()
        wanted = round(self._size()[0] * self.devicePixelRatioF())
        if self._page is not None and self.viewport().width() > 2 * _MARGIN and wanted != self.picture_width:
            self.drawing_wanted.emit(wanted)

    def _bring_into_view(self, goal: QRectF) -> None:
        width, height = self._size()
        port = self.viewport().size()
        top = goal.top() * height + _MARGIN - _ABOVE * port.height()
        left = goal.center().x() * width + _MARGIN - port.width() / 2
        self.verticalScrollBar().setValue(round(top))
        self.horizontalScrollBar().setValue(round(left))

    def _sideways(self, by: int) -> None:
        bar = self.horizontalScrollBar()
        if bar.maximum():
            bar.triggerAction(_Slide.SliderSingleStepAdd if by > 0 else _Slide.SliderSingleStepSub)
        else:
            self.turned.emit(by)

    def _turns(self, key: Qt.Key) -> bool:
        """Turn the page where a key that scrolls by a screen has come to its end; tell whether it did."""
        bar = self.verticalScrollBar()
        if key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        else:
            return False
        return True
