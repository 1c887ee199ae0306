# SPDX-License-Identifier: MIT
"""What stands above the columns: a click puts the lines in order by it, a click with Shift by it as well."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.gui.looks.theme import Theme
from reader.gui.occurrences.columns import Columns, columns_of
from reader.gui.occurrences.context_line import ContextLine
from reader.gui.occurrences.line_painter import sort_forms
from reader.gui.occurrences.order import BY_DATE, Order
from reader.gui.words.occurrence_words import brief_key_words
from reader.model.occurrence import OccurrenceKey
from reader.model.texts import Span

_HEIGHT = 30
_APART = 11  # pixels between the heads of words
_LEFT = (OccurrenceKey.LEFT1, OccurrenceKey.LEFT2, OccurrenceKey.LEFT3)
_RIGHT = (OccurrenceKey.RIGHT1, OccurrenceKey.RIGHT2, OccurrenceKey.RIGHT3)


class ColumnHeads(QWidget):
    """Painted in the columns of the list below. Who uses keys has the boxes above and the menu for the same."""

    key_chosen = Signal(object)  # OccurrenceKey: to be the first
    key_added = Signal(object)  # OccurrenceKey: to be one more, or no more

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._order: Order = BY_DATE
        self._columns = columns_of(0)
        self._pointed: OccurrenceKey | None = None
        self.setFixedHeight(_HEIGHT)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Heads of the columns"))
        self.setToolTip(self.tr("Click to sort by this; with Shift to sort by it as well"))
        theme.changed.connect(self.update)

    def show_order(self, order: Order) -> None:
        """Show by what the lines are in order."""
        self._order = order
        self.update()

    def fit(self, columns: Columns) -> None:
        """Stand above the columns of a list."""
        self._columns = columns
        self.update()

    def place_of(self, key: OccurrenceKey) -> QRect:
        """Return where the head of a column is; nothing if there is no such column now."""
        return self._places().get(key, QRectF()).toAlignedRect()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would choose."""
        pointed = self._at(event.position())
        if pointed is not self._pointed:
            self._pointed = pointed
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        key = self._at(event.position())
        if key is not None and event.button() is Qt.MouseButton.LeftButton:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.key_added if shifted else self.key_chosen).emit(key)

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Point at nothing."""
        self._pointed = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the heads, those of the order marked as their words are."""
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(self.rect(), colours.panel)
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        forms = sort_forms(self._theme)
        for key, place in self._places().items():
            rank = self._rank(key)
            words = self._words(key)
            marks = [(Span(0, len(words)), forms[rank])] if rank is not None else []
            laid = ContextLine(words, self._font(rank), marks)
            painter.setPen(QColor(colours.ink if key is self._pointed or rank is not None else colours.soft))
            painter.setClipRect(place)
            laid.draw(painter, place.x(), place.y() + (place.height() - laid.height) / 2)
            painter.setClipping(False)

    # --- within

    def _font(self, rank: int | None) -> QFont:
        return self._theme.sans(12, QFont.Weight.DemiBold if rank is not None else QFont.Weight.Normal)

    def _rank(self, key: OccurrenceKey) -> int | None:
        same = {OccurrenceKey.DATE: OccurrenceKey.NEWEST}.get(key)
        return next((at for at, one in enumerate(self._order) if one in {key, same}), None)

    def _words(self, key: OccurrenceKey) -> str:
        """Return a head; in which place it counts, and which way dates go, is said by signs."""
        words, rank = brief_key_words(key), self._rank(key)
        if rank is None:
            return words
        arrow = (" ↓" if OccurrenceKey.NEWEST in self._order else " ↑") if key is OccurrenceKey.DATE else ""
        return f"{words}{arrow} {'①②③'[rank]}" if len(self._order) > 1 else f"{words}{arrow}"

    def _places(self) -> dict[OccurrenceKey, QRectF]:
        columns, high = self._columns, self.height() - 1
        places: dict[OccurrenceKey, QRectF] = {}
        for key, (left, width) in (
            (OccurrenceKey.DATE, columns.date),
            (OccurrenceKey.SPEAKER, columns.speaker),
            (OccurrenceKey.SOURCE, columns.source),
        ):
            if width:
                places[key] = QRectF(left, 0, width, high)
        edge = columns.match - _APART
        for key in _LEFT:
            wide = self._advance(key)
            if edge - wide >= columns.words[0]:
                places[key] = QRectF(edge - wide, 0, wide, high)
            edge -= wide + _APART
        edge = columns.match
        for key in (OccurrenceKey.MATCH, *_RIGHT):
            wide = self._advance(key)
            if edge + wide <= columns.words[0] + columns.words[1]:
                places[key] = QRectF(edge, 0, wide, high)
            edge += wide + _APART
        return places

    def _advance(self, key: OccurrenceKey) -> int:
        return round(QFontMetricsF(self._font(self._rank(key))).horizontalAdvance(self._words(key)) + 1)

    def _at(self, point: QPointF) -> OccurrenceKey | None:
        return next((key for key, place in self._places().items() if place.contains(point)), None)
