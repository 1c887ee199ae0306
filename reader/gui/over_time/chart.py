# SPDX-License-Identifier: MIT
"""The chart on the screen: a cursor that reads out one bucket, and a brush that narrows the search to some."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.looks.announcing import announce
from reader.gui.looks.theme import Theme
from reader.gui.over_time.painter import ChartPainter
from reader.gui.over_time.places import Places
from reader.gui.words.date_words import range_words
from reader.gui.words.over_time_words import reading_words, title_words
from reader.model.over_time import Drawing

_FAR = 10  # buckets of a page
_MARGIN = 4.0
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -_FAR,
    Qt.Key.Key_PageDown: _FAR,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Chart(QWidget):
    """Arrows move the cursor, with Shift they widen the brush; Enter narrows to it, Esc lets go, then leaves.

    `read` tells what stands at the pointer or the cursor, "" for nothing.
    """

    read = Signal(str)
    range_chosen = Signal(object, object)  # date, date
    left = Signal()  # Esc, with nothing to let go

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing: Drawing | None = None
        self._places: Places | None = None
        self._cursor: int | None = None  # of the keys
        self._hovered: int | None = None
        self._anchor: int | None = None  # where a brush was begun
        self._brush: tuple[int, int] | None = None
        self._drags = False
        self._painted: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(
            self.tr("Arrows read the chart, Shift and arrows mark a range, Enter narrows the search to it.")
        )
        theme.changed.connect(self._arrange)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another chart; the cursor stays at its time where there is one."""
        before = self._drawing
        day = None
        if before is not None and self._cursor is not None:
            day = before.over.buckets.edges[self._cursor]
        self._drawing = drawing
        self._forget_brush()
        edges = drawing.over.buckets.edges
        self._cursor = next((at for at, edge in enumerate(edges[1:]) if day < edge), None) if day else None
        self._hovered = None
        self._arrange()
        self._say()

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    @property
    def brush(self) -> tuple[int, int] | None:
        """The first and the last bucket that are marked."""
        return self._brush

    @property
    def places(self) -> Places | None:
        """Where everything stands; None while nothing is shown."""
        return self._places

    # --- what Qt asks

    def sizeHint(self) -> QSize:
        """Return a size in which one can read."""
        return QSize(600, 170)

    def minimumSizeHint(self) -> QSize:
        """Return what is needed at least."""
        return QSize(260, 136)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint all anew; it is little."""
        painter = QPainter(self)
        if self._drawing is not None and self._places is not None:
            marks = ChartPainter(painter, self._theme, self._theme.colours, self._drawing, self._places)
            if self._brush is not None:
                marks.paint_brush(*self._brush)
            painter.drawPixmap(0, 0, self._sheet(self._drawing, self._places))
            cursor = self._hovered if self._hovered is not None else self._cursor
            if cursor is not None:
                marks.paint_cursor(cursor)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._theme.colours.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room anew."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a brush."""
        at = self._at(event)
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self._drags = True
            self._anchor, self._brush = at, (at, at)
            self._cursor = None
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the brush, and read out what is under the pointer."""
        self._hovered = at = self._at(event)
        if at is not None:
            if self._drags and self._anchor is not None:
                self._brush = min(self._anchor, at), max(self._anchor, at)
            self._say()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Narrow the search to what was brushed."""
        if self._drags and event.button() is Qt.MouseButton.LeftButton:
            self._drags = False
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Read out what the keys are at, or nothing."""
        self._hovered = None
        self._say()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, widen, narrow or let go."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._drawing is not None and len(self._drawing.over.buckets):
            self._step(_STEPS[key], widens=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in _ENTER and self._cursor is not None:
            self._brush = self._brush or (self._cursor, self._cursor)
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self._say()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a brush that was not applied."""
        super().focusOutEvent(event)
        self._forget_brush()
        self.update()

    # --- within

    def _sheet(self, drawing: Drawing, places: Places) -> QPixmap:
        """Return the chart without marks: painted once, not at each move of the pointer."""
        ratio = self.devicePixelRatioF()
        if self._painted is None or self._painted.devicePixelRatioF() != ratio:
            self._painted = QPixmap(self.size() * ratio)
            self._painted.setDevicePixelRatio(ratio)
            self._painted.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._painted)
            ChartPainter(painter, self._theme, self._theme.colours, drawing, places).paint()
            painter.end()
        return self._painted

    def _arrange(self) -> None:
        self._painted = None
        area = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, -1)
        self._places = Places.of(self._theme, self._drawing, area) if self._drawing is not None else None
        self.update()

    def _at(self, event: QMouseEvent) -> int | None:
        places = self._places
        if places is None or not places.number:
            return None
        inside = places.left(0) - 8 <= event.position().x() <= places.plot.right() + 8
        return places.at(event.position().x()) if inside or self._drags else None

    def _step(self, by: int, *, widens: bool) -> None:
        most = self._places.number - 1 if self._places is not None else 0
        before = self._cursor
        begin = before if before is not None else -1 if by > 0 else most + 1
        at = max(0, min(most, begin + by))
        if widens:
            self._anchor = at if before is None else before if self._anchor is None else self._anchor
            self._brush = min(self._anchor, at), max(self._anchor, at)
        else:
            self._forget_brush()
        self._cursor, self._hovered = at, None
        self._say()
        announce(self, self.accessibleName())
        self.update()

    def _choose(self) -> None:
        if self._brush is None or self._drawing is None:
            return
        bounds = self._drawing.over.buckets.bounds(*self._brush)
        self._forget_brush()
        self.update()
        self.range_chosen.emit(*bounds)

    def _let_go(self) -> None:
        if self._brush is not None:
            self._forget_brush()
            self._say()
            self.update()
        else:
            self.left.emit()

    def _forget_brush(self) -> None:
        self._brush = self._anchor = None
        self._drags = False

    def _say(self) -> None:
        """Read out where one is, to the eye and to a screen reader."""
        at = self._hovered if self._hovered is not None else self._cursor
        drawing = self._drawing
        if drawing is None:
            self.setAccessibleName(self.tr("Over time"))
            return
        words = reading_words(drawing, at) if at is not None and at < len(drawing.over.buckets) else ""
        if self._brush is not None and self._brush[0] != self._brush[1]:
            marked = range_words(*drawing.over.buckets.bounds(*self._brush))
            words = self.tr("{range} marked. {words}").format(range=marked, words=words)
        self.setAccessibleName(f"{title_words(drawing)}. {words}" if words else title_words(drawing))
        self.read.emit(words)
