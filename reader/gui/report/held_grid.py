# SPDX-License-Identifier: MIT
"""What is held over time: a row a year, a square a week or month, hatched where something is missing."""

import math
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.report.certainty_bar import blended
from reader.gui.words.held_words import square_words, year_label, years_words
from reader.library.held import Held, HeldYears, Square

_HEAD = 18  # for the names of the months
_ROOMY, _CLOSE = 18, 13  # pixels from row to row, of a few years and of many
_FEW_YEARS = 36
_LABEL = 52
_GAP = 2.0
_WIDEST = 72.0  # of a square
_ROOM_FOR_NAMES = 30  # pixels for a month, else its letter must do
_SHADES = (0.28, 0.48, 0.7, 1.0)
_FULL = 0.9  # of the squares hold less than what is painted darkest
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class HeldGrid(QWidget):
    """The arrows go from square to square, Enter opens what it holds; `said` follows pointer and arrows."""

    opened = Signal(object, object)  # date, date
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._held: Held | None = None
        self._full = 1
        self._at = (0, 0)  # row and square of the cursor
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_held(self, held: Held) -> None:
        """Show what is held."""
        self._held = held
        counts = sorted(square.articles for year in held.years for square in year.squares if square.articles)
        self._full = max(1, counts[int(len(counts) * _FULL)]) if counts else 1
        self._at = self._nearest(self._at)
        self.setAccessibleDescription("; ".join(years_words(year, held.unit) for year in held.years))
        self._name()
        self.setFixedHeight(self._top(len(held.years)))
        self.update()

    @property
    def square(self) -> Square | None:
        """The square that the cursor is on."""
        row, column = self._at
        years = self._years
        return years[row].squares[column] if row < len(years) and column < len(years[row].squares) else None

    @property
    def cursor_place(self) -> tuple[int, int]:
        """The row and the column of the cursor."""
        return self._at

    def enter_at(self, place: tuple[int, int]) -> None:
        """Take the focus, with the cursor on a place or the nearest there is."""
        self._at = self._nearest(place)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def square_at(self, place: QPointF) -> Square | None:
        """Return the square at a place."""
        found = self._place_at(place)
        return self._years[found[0]].squares[found[1]] if found else None

    def rect_of(self, row: int, column: int) -> QRectF:
        """Return where a square is painted."""
        step = self._step(row)
        return QRectF(_LABEL + column * step, self._top(row) + 2, step - _GAP, self._row - 5)

    def sizeHint(self) -> QSize:
        """Return as many rows as there are."""
        return QSize(420, self._top(len(self._years)))

    # --- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that need it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter)
        first, last = ((place - _HEAD) // self._row for place in (event.rect().top(), event.rect().bottom()))
        for row in range(max(first, 0), min(last + 1, len(self._years))):
            self._paint_year(painter, row, self._years[row])
        if self.hasFocus() and self.square is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colours.ink), 2))
            painter.drawRoundedRect(self.rect_of(*self._at).adjusted(-1, -1, 1, 1), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from square to square; open what one holds."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            row, column = self._at
            down, right = _STEPS[key]
            self._go(self._nearest((row + down, column + right), skip=down))
            self._keep_in_sight()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go((self._at[0], 0 if key == Qt.Key.Key_Home else len(self._years[self._at[0]].squares) - 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.square)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        square = self.square_at(event.position())
        self.said.emit(square_words(square) if square else "")
        opens = square is not None and square.articles > 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        found = self._place_at(event.position())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self._go(found)
            self._open(self.square)

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing more of what the pointer has left."""
        self.said.emit(square_words(self.square) if self.hasFocus() and self.square else "")
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the cursor is."""
        super().focusInEvent(event)
        self._go(self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint the cursor away."""
        super().focusOutEvent(event)
        self.said.emit("")
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what is under the resting pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            square = self.square_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), square_words(square) if square else "", self)
            return True
        return super().event(event)

    # --- within

    @property
    def _years(self) -> tuple[HeldYears, ...]:
        return self._held.years if self._held is not None else ()

    @property
    def _row(self) -> int:
        return _ROOMY if len(self._years) <= _FEW_YEARS else _CLOSE

    def _top(self, row: int) -> int:
        return _HEAD + row * self._row

    def _step(self, row: int) -> float:
        return min((self.width() - _LABEL + _GAP - 1) / max(1, len(self._years[row].squares)), _WIDEST)

    def _place_at(self, place: QPointF) -> tuple[int, int] | None:
        row = int((place.y() - _HEAD) // self._row)
        if place.x() < _LABEL or not 0 <= row < len(self._years):
            return None
        column = int((place.x() - _LABEL) // self._step(row))
        return (row, column) if column < len(self._years[row].squares) else None

    def _nearest(self, wanted: tuple[int, int], *, skip: int = 0) -> tuple[int, int]:
        """Return the place nearest to one that is wanted; rows without squares are gone over in the direction."""
        rows = len(self._years)
        row = min(max(wanted[0], 0), max(rows - 1, 0))
        while skip and 0 <= row + skip < rows and not self._years[row].squares:
            row += skip
        squares = len(self._years[row].squares) if rows else 0
        return row, min(max(wanted[1], 0), max(squares - 1, 0))

    def _go(self, place: tuple[int, int]) -> None:
        self._at = place
        self._name()
        square = self.square
        self.said.emit(square_words(square) if square else "")
        self.update()

    def _keep_in_sight(self) -> None:
        """Scroll the page after the cursor."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if area is not None else None
        if area is not None and page is not None:
            place = self.mapTo(page, self.rect_of(*self._at).center().toPoint())
            area.ensureVisible(place.x(), place.y(), 0, 2 * _ROOMY)

    def _name(self) -> None:
        """Let a screen reader say where the cursor is."""
        name = self.tr("What is held over time")
        square = self.square
        self.setAccessibleName(f"{name}: {square_words(square)}" if square else name)

    def _open(self, square: Square | None) -> None:
        if square is not None and square.articles:
            self.opened.emit(square.earliest, square.latest)

    def _paint_months(self, painter: QPainter) -> None:
        """Paint the months' names above the squares in which they begin, as long as there is room for them."""
        row = next((row for row, year in enumerate(self._years) if year.squares), None)
        if row is None:
            return
        painter.setFont(self._theme.sans(11))
        painter.setPen(QColor(self._theme.colours.faint))
        squares, room = self._years[row].squares, self._step(row) * len(self._years[row].squares) / 12
        form = QLocale.FormatType.ShortFormat if room > _ROOM_FOR_NAMES else QLocale.FormatType.NarrowFormat
        seen = 0
        for column, square in enumerate(squares):
            if square.latest.month != seen:
                seen = square.latest.month
                place = QRectF(self.rect_of(row, column).left() + 1, 0, room, _HEAD - 3)
                name = QLocale().standaloneMonthName(seen, form)
                painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_year(self, painter: QPainter, row: int, year: HeldYears) -> None:
        colours = self._theme.colours
        painter.setFont(self._theme.sans(11 if self._row == _ROOMY else 10, tabular=True))
        painter.setPen(QColor(colours.soft))
        label = QRectF(0, self._top(row), self.width() if not year.squares else _LABEL, self._row)
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, year_label(year))
        for column, square in enumerate(year.squares):
            self._paint_square(painter, self.rect_of(row, column), square)

    def _paint_square(self, painter: QPainter, rect: QRectF, square: Square) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        if square.gap:
            _hatch(painter, rect, blended(colours.damage, colours.paper, 0.12), QColor(colours.damage))
            return
        if square.articles:
            share = min(1.0, square.articles / self._full)
            shade = _SHADES[max(0, math.ceil(share * len(_SHADES)) - 1)]
            painter.setBrush(blended(colours.accent, colours.paper, shade))
        else:
            painter.setBrush(blended(colours.bone, colours.paper, 0.55))
        if colours.contrast:
            painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRoundedRect(rect, 2.5, 2.5)


def _hatch(painter: QPainter, rect: QRectF, ground: QColor, line: QColor) -> None:
    """Fill a square with slanted lines: told from the others without colour."""
    frame = QPainterPath()
    frame.addRoundedRect(rect, 2.5, 2.5)
    painter.save()
    painter.setClipPath(frame, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, ground)
    painter.setPen(QPen(line, 1.6))
    height = rect.height()
    x = rect.left() - height
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()))
        x += 5
    painter.restore()


def query_of(earliest: date, latest: date) -> str:
    """Return what is typed to find the articles of a square."""
    if earliest.day == 1 and earliest.month == latest.month and (latest.toordinal() - earliest.toordinal()) > 26:
        return f"date:{earliest.isoformat()[:7]}"
    return f"date:{earliest.isoformat()}..{latest.isoformat()}"
