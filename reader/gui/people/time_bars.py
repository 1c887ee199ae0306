# SPDX-License-Identifier: MIT
"""When a person is mentioned and quoted, at a glance: bars of months, quarters or years, as there is room."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.dates.date_counts import month_bounds
from reader.gui.looks.announcing import announce
from reader.gui.looks.theme import Theme
from reader.gui.people.reading import Days
from reader.gui.words.date_words import range_words
from reader.gui.words.people_words import spoken_counts
from reader.library.people_values import MonthUse

_BARS = 64  # pixels of the highest bar
_AXIS = 18
_LEAST = 7  # pixels of a bar and its gap
_WIDEST = 28
_STEPS = (1, 3, 12, 24, 60, 120, 600, 1200)  # months of one bar
_YEAR = 12
_TIP = 40  # pixels above the bars
_GAPS = 10  # pixels of a bar from which on the gap is two
_GREY = 0.42  # how dense
_PALE = 0.4  # of what one hasn't narrowed to


@dataclass(frozen=True, slots=True)
class TimeBar:
    """One bar: a range of whole months, the articles of it that mention a person, the person's quotations in them."""

    earliest: date
    latest: date
    articles: int
    quotations: int

    @property
    def name(self) -> str:
        """What it is called: "May 1994", "1994", "January to March 1994"."""
        return range_words(self.earliest, self.latest)


def time_bars(months: Sequence[MonthUse], width: int) -> tuple[TimeBar, ...]:
    """Return the bars from the first month to the last, as short ones as there is room for."""
    if not months:
        return ()
    places = [one.year * _YEAR + one.month - 1 for one in months]
    first, last = min(places), max(places)
    step = next((one for one in _STEPS if (last // one - first // one + 1) * _LEAST <= width), _STEPS[-1])
    bars = [[0, 0] for _ in range(first // step, last // step + 1)]
    for place, month in zip(places, months, strict=True):
        bar = bars[place // step - first // step]
        bar[0] += month.articles
        bar[1] += month.quotations
    starts = range(first // step * step, last + 1, step)
    return tuple(TimeBar(*_bounds(at, step), *bar) for at, bar in zip(starts, bars, strict=True))


def _bounds(first: int, step: int) -> Days:
    """Return the first and the last day of so many months, counted from year 0."""
    first, last = max(first, _YEAR), min(first + step - 1, 10_000 * _YEAR - 1)
    return month_bounds(first // _YEAR, first % _YEAR + 1)[0], month_bounds(last // _YEAR, last % _YEAR + 1)[1]


class TimeBars(QWidget):
    """A click, or Enter, narrows to a bar; the same again, or Esc, widens to all. The arrows go from bar to bar."""

    narrowed = Signal(object)  # Days, or None for all

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months: tuple[MonthUse, ...] = ()
        self.bars: tuple[TimeBar, ...] = ()
        self._days: Days | None = None
        self._cursor: int | None = None  # of the keys
        self._under: int | None = None  # the mouse
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_months(self, months: tuple[MonthUse, ...], days: Days | None) -> None:
        """Show somebody's months, and to which days the quotations are narrowed."""
        if months != self._months:
            self._cursor = None
        self._months, self._days = months, days
        self._arrange()

    def bar_rect(self, at: int) -> QRect:
        """Return where a bar has its place, from top to bottom."""
        wide = min(_WIDEST, self.width() / max(1, len(self.bars)))
        return QRect(round(wide * at), 0, max(1, round(wide * (at + 1)) - round(wide * at)), _BARS)

    def bar_words(self, at: int) -> str:
        """Return what is told of a bar: "May 1994: 3 articles, 1 quotation"."""
        bar = self.bars[at]
        counts = spoken_counts(bar.articles, bar.quotations)
        return self.tr("{when}: {counts}").format(when=bar.name, counts=counts)

    # --- what Qt asks

    def sizeHint(self) -> QSize:
        """Return one height."""
        return QSize(300, _BARS + _AXIS)

    def minimumSizeHint(self) -> QSize:
        """Return what is needed at least."""
        return QSize(120, _BARS + _AXIS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make as many bars as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Narrow to a bar, or widen again."""
        at = self._at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and at is not None:
            self._cursor = None
            self._narrow(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the bar under the pointer."""
        under = self._at(event.position().toPoint())
        if under != self._under:
            self._under = under
            if under is not None:
                QToolTip.showText(
                    self.mapToGlobal(QPoint(self.bar_rect(under).x(), -_TIP)), self.bar_words(under), self
                )
            self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Let go of the bar under the pointer."""
        self._under = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the bars, narrow, widen."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -len(self.bars), Qt.Key.Key_End: 10_000}
        if self.bars and event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif self._cursor is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._narrow(self._cursor)
        elif event.key() == Qt.Key.Key_Escape and self._days is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget where the keys were."""
        super().focusOutEvent(event)
        self._cursor = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the bars, of mentions and before them of quotations, and the axis."""
        painter, colours = QPainter(self), self._theme.colours
        most = max((max(bar.articles, bar.quotations) for bar in self.bars), default=0) or 1
        for at, bar in enumerate(self.bars):
            place = self.bar_rect(at)
            if at == self._under:
                painter.fillRect(place, QColor(colours.panel))
            painter.setOpacity(1.0 if self._within(bar) else _PALE)
            self._paint_bar(painter, place, bar, most)
            painter.setOpacity(1.0)
            if at == self._cursor:
                painter.setPen(QColor(colours.accent))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.fillRect(0, _BARS, self.width(), 1, QColor(colours.accent if self.hasFocus() else colours.line))
        self._paint_axis(painter)

    # --- within

    def _within(self, bar: TimeBar) -> bool:
        return self._days is None or (bar.earliest <= self._days[1] and self._days[0] <= bar.latest)

    def _paint_bar(self, painter: QPainter, place: QRect, bar: TimeBar, most: int) -> None:
        """Paint mentions in grey, hollow where contrast is high, and before them quotations in their colour."""
        colours = self._theme.colours
        mentioned, quoted = (
            max(2, round((_BARS - 2) * count / most)) if count else 0 for count in (bar.articles, bar.quotations)
        )
        wide = place.width() - (1 if place.width() < _GAPS else 2)
        grey = QColor(colours.bone if colours.contrast else colours.faint)
        grey.setAlphaF(1.0 if colours.contrast else _GREY)
        painter.fillRect(place.x(), _BARS - mentioned, wide, mentioned, grey)
        if colours.contrast and mentioned:
            painter.setPen(QColor(colours.edge))
            painter.drawRect(place.x(), _BARS - mentioned, wide - 1, mentioned)
        painter.fillRect(place.x(), _BARS - quoted, wide, quoted, QColor(colours.quoted[1].line))

    def _paint_axis(self, painter: QPainter) -> None:
        """Write years below the bars in which they begin, as many as there is room for."""
        font = self._theme.sans(11, tabular=True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.soft))
        room, free = QFontMetrics(font).horizontalAdvance("0000") + 14, 0
        named = None
        for at, bar in enumerate(self.bars):
            x = self.bar_rect(at).x()
            if bar.earliest.year != named and x >= free and x + room - 14 <= self.width():
                painter.drawText(
                    QRect(x, _BARS + 3, room, _AXIS - 3), Qt.AlignmentFlag.AlignLeft, str(bar.earliest.year)
                )
                free = x + room
            named = bar.earliest.year

    def _arrange(self) -> None:
        self.bars = time_bars(self._months, max(1, self.width()))
        if self._cursor is not None and self._cursor >= len(self.bars):
            self._cursor = None
        self._say()
        self.update()

    def _at(self, place: QPoint) -> int | None:
        return next((at for at in range(len(self.bars)) if self.bar_rect(at).contains(place.x(), 0)), None)

    def _step(self, by: int) -> None:
        at = 0 if self._cursor is None else max(0, min(self._cursor + by, len(self.bars) - 1))
        self._cursor = at
        self._say()
        announce(self, self.accessibleName())
        self.update()

    def _narrow(self, at: int) -> None:
        days = self.bars[at].earliest, self.bars[at].latest
        self._choose(None if days == self._days else days)

    def _choose(self, days: Days | None) -> None:
        self._days = days
        self.update()
        self.narrowed.emit(days)

    def _say(self) -> None:
        name = self.tr("Mentions and quotations over time")
        self.setAccessibleName(name if self._cursor is None else f"{name}. {self.bar_words(self._cursor)}")
