# SPDX-License-Identifier: MIT
"""The one large box, with chips behind the people in it and a wavy line under what can't be understood."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import Utf16Map
from reader.model.texts import Span

_NOT_OURS = (QKeySequence.StandardKey.DeleteCompleteLine, QKeySequence.StandardKey.DeleteEndOfLine)
_TINT = 0.1  # how much of a chip's colour lies over its words


class SearchBox(QLineEdit):
    """Takes what is sought, as plain text."""

    left_downwards = Signal()
    opened = Signal()  # Enter: straight to the first hit's text
    help_wanted = Signal()  # the sheet of suggestions

    def __init__(self, theme: Theme, parent: QWidget | None = None, words: str = "", *, helps: bool = True) -> None:
        """`words` say what is sought, where that isn't the archive; `helps`: there is a sheet of suggestions."""
        super().__init__(parent)
        self._theme = theme
        self._wrong: tuple[int, int] | None = None  # UTF-16 units
        self._people: Sequence[Span] = ()  # code points
        self._before = ""  # what stood here before the last change
        self.setObjectName("search")
        self.setFont(theme.sans(15))
        self.setPlaceholderText(words or self.tr("Search this archive"))
        self.setAccessibleName(words or self.tr("Search the archive"))
        self.setMaxLength(2000)
        self._emptying = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._emptying.setToolTip(self.tr("Clear the search (Esc)"))
        self._helping = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._helping.setToolTip(self.tr("Suggestions, and what was sought before (Ctrl+Space)"))
        self._helping.triggered.connect(self.help_wanted)
        for sign in self.findChildren(QToolButton):  # Qt makes one for each action, and gives it no name
            sign.setAccessibleName(sign.defaultAction().toolTip())
        self._emptying.setVisible(False)
        self._helping.setVisible(helps)
        self._emptying.triggered.connect(self.clear)
        self.textChanged.connect(self._take_change)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def mark_wrong(self, place: tuple[int, int] | None) -> None:
        """Underline a place of what was typed, in code points; an empty place at the last sign. None: nothing."""
        if place is None:
            self._wrong = None
        else:
            places = Utf16Map(self.text())
            start = min(place[0], max(0, len(self.text()) - 1))
            self._wrong = (places.to_qt(start), places.to_qt(max(place[1], start + 1)))
        self.update()

    def mark_people(self, places: Sequence[Span]) -> None:
        """Paint a chip at each place that means a person, in code points. Those stay that typing doesn't touch."""
        self._people = places
        self.update()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+U and Ctrl+K to the window, whose menu has them; some systems empty boxes with them."""
        key = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride else None
        if key is not None and any(map(key.matches, _NOT_OURS)):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Down leave for the list, Enter for the text; Esc empties."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass, the chips, and the wavy line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._glass.paint(painter, QRect(12, (self.height() - 18) // 2, 18, 18))
        painter.setClipRect(QRectF(34, 0, self.width() - 98, self.height()))
        self._paint_chips(painter)
        if self._wrong is not None:
            painter.setPen(QPen(QColor(self._theme.colours.wrong), 1.4))
            painter.drawPath(self._wave(*self._wrong))

    def _paint_chips(self, painter: QPainter) -> None:
        """Paint over the words, thinly: the box's own ground lies between them and us."""
        edge = QColor(self._theme.colours.accent)
        ground = QColor(edge)
        ground.setAlphaF(_TINT)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        places = Utf16Map(self.text())
        high = QFontMetricsF(self.font()).height() + 4
        for place in self._people:
            left, right = (self._x_of(places.to_qt(at)) for at in (place.start, place.end))
            painter.drawRoundedRect(QRectF(left - 2.5, (self.height() - high) / 2, right - left + 5, high), 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _take_change(self, text: str) -> None:
        self.mark_wrong(None)
        self.mark_people([place for place in self._people if place.of(text) == place.of(self._before)])
        self._before = text
        self._emptying.setVisible(bool(text))

    def _draw_icons(self) -> None:
        self._glass = self._theme.icon("search")
        self._emptying.setIcon(self._theme.icon("x"))
        self._helping.setIcon(self._theme.icon("chevron-down"))
        self.update()

    def _x_of(self, place: int) -> float:
        """Return where a place stands on the screen; UTF-16 units."""
        metrics = QFontMetricsF(self.font())
        units = self.text().encode("utf-16-le", "surrogatepass")

        def width(place: int) -> float:
            return metrics.horizontalAdvance(units[: 2 * place].decode("utf-16-le", "replace"))

        cursor = self.cursorRect()
        return cursor.x() + cursor.width() / 2 - width(self.cursorPosition()) + width(place)

    def _wave(self, start: int, end: int) -> QPainterPath:
        x, last = self._x_of(start), self._x_of(end)
        y = self.height() / 2 + QFontMetricsF(self.font()).height() / 2 + 1
        path = QPainterPath(QPointF(x, y))
        up = True
        while x < last:
            x += 2.5
            path.lineTo(x, y - 2.5 if up else y)
            up = not up
        return path
