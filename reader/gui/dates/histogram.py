# SPDX-License-Identifier: MIT
"""When, at a glance: bars over time, which can be brushed."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.dates.date_counts import Calendar
from reader.gui.dates.histogram_bars import Bar, by_month, covered, make_bars
from reader.gui.dates.histogram_painter import HEIGHT, MARGIN, BarPlaces, HistogramLook, paint_histogram
from reader.gui.looks.announcing import announce
from reader.gui.looks.theme import Theme
from reader.gui.session.searching import DateFilter, range_filter
from reader.gui.words.counting import Counting

_GRASP = 4  # pixels on either side of an edge
_TIP = 64  # pixels above the bars, so that it hides neither them nor the list


class _Hold(Enum):
    """What a drag moves."""

    NEW = "new"
    FIRST = "first"
    LAST = "last"
    WHOLE = "whole"


@dataclass(slots=True)
class _Drag:
    hold: _Hold
    pressed: int  # the bar under the pointer at the beginning
    before: tuple[int, int]
    moved: bool = False


class Histogram(QWidget):
    """Shows a `Calendar` of hits over that of the whole archive; a brush over some bars narrows the search to them.

    By months where the archive spans few years or the search is narrowed to one; the bars stay as they are while one
    drags. By keyboard: arrows move a range, with Shift they widen it, Enter applies, Esc clears.
    """

    range_chosen = Signal(object)  # DateFilter or None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found = self._held = Calendar()
        self._chosen: DateFilter | None = None
        self.bars: tuple[Bar, ...] = ()  # from left to right
        self.brush: tuple[int, int] | None = None  # the first and the last bar under it
        self._cursor: tuple[int, int] | None = None  # of the keys, not yet applied
        self._hovered: int | None = None
        self._drag: _Drag | None = None
        self._by_keys = False  # the focus came by a key, so it is shown
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self._say()

    # --- what the pane does

    def show_counts(self, found: Calendar, held: Calendar, chosen: DateFilter | None) -> None:
        """Show other counts, and what the search is narrowed to."""
        self._found, self._held = found, held
        if self._chosen != chosen:
            self._cursor = None
        self._chosen = chosen
        self._arrange()

    def clear(self) -> None:
        """Show nothing."""
        self._drag = None
        self.show_counts(Calendar(), Calendar(), None)

    def bar_rect(self, at: int) -> QRect:
        """Return where a bar has its place, from top to bottom."""
        return self._places().rect(at)

    # --- what Qt asks

    def sizeHint(self) -> QSize:
        """Return a height that is always the same."""
        return QSize(180, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return what is needed at least."""
        return QSize(100, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint all anew; it is little."""
        look = HistogramLook(self.brush, self._cursor, self._hovered, self.hasFocus() and self._by_keys)
        paint_histogram(QPainter(self), self._theme, self.bars, self._places(), look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make as many bars as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag: an edge, the whole range, or a new one."""
        if event.button() is not Qt.MouseButton.LeftButton or not self.bars:
            return
        QToolTip.hideText()
        self._cursor = self._hovered = None
        x = int(event.position().x())
        at = self._places().at(x)
        hold = self._hold_at(x)
        self._drag = _Drag(hold, at, self.brush or (at, at))
        if hold is _Hold.NEW:
            self._narrow(at, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or tell of the bar under the pointer."""
        x = int(event.position().x())
        if self._drag is not None:
            self._drag_to(self._drag, self._places().at(x))
        elif self.bars:
            self._hover(x)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag. A click within the range, without a drag, chooses its bar."""
        drag, self._drag = self._drag, None
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if drag.hold is _Hold.WHOLE and not drag.moved:
            self._narrow(drag.pressed, drag.pressed)
        self._arrange()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Clear."""
        self._drag = None
        self._clear_range()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Let go of the bar under the pointer."""
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or widen a range, apply or clear it."""
        key = event.key()
        self._by_keys = True
        widens = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.bars and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._step(1 if key == Qt.Key.Key_Right else -1, widens=widens)
        elif self.bars and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._step(len(self.bars) if key == Qt.Key.Key_End else -len(self.bars), widens=widens)
        elif self._cursor is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            first, last = self._cursor
            self._narrow(first, last)
            self._arrange()
        elif key == Qt.Key.Key_Escape and (self._cursor or self._chosen):
            self._clear_range()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus, unless it came with the pointer."""
        self._by_keys = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Forget a range that was not applied."""
        self._cursor = None
        self._say()
        self.update()

    # --- within

    def _places(self) -> BarPlaces:
        return BarPlaces(self.width() - 2 * MARGIN, len(self.bars))

    def _arrange(self) -> None:
        """Make the bars; while one drags they are the same, with other counts."""
        year = self._zoomed_year()
        self.bars = make_bars(self._found, self._held, year=year, width=self.width() - 2 * MARGIN)
        if self._drag is None:
            chosen = self._chosen
            if chosen is None or chosen.earliest is None or chosen.latest is None:
                self.brush = None
            else:
                self.brush = covered(self.bars, chosen.earliest, chosen.latest)
        if self._cursor is not None and self._cursor[1] >= len(self.bars):
            self._cursor = None
        self._say()
        self.update()

    def _zoomed_year(self) -> int | None:
        if self._drag is not None:
            first, last = self.bars[0].earliest, self.bars[-1].latest
            return first.year if first.year == last.year and not by_month(self._held) else None
        dates = self._chosen
        if dates is None or dates.earliest is None or dates.latest is None or dates.earliest.year != dates.latest.year:
            return None
        return dates.earliest.year

    def _hold_at(self, x: int) -> _Hold:
        if self.brush is None:
            return _Hold.NEW
        left, right = self.bar_rect(self.brush[0]).left(), self.bar_rect(self.brush[1]).right() + 1
        if abs(x - left) <= _GRASP and (right - left > 2 * _GRASP or x <= left):
            return _Hold.FIRST
        if abs(x - right) <= _GRASP and (right - left > 2 * _GRASP or x >= right):
            return _Hold.LAST
        can_move = self.brush != (0, len(self.bars) - 1)
        return _Hold.WHOLE if can_move and left < x < right else _Hold.NEW

    def _drag_to(self, drag: _Drag, at: int) -> None:
        drag.moved = drag.moved or at != drag.pressed
        first, last = drag.before
        if drag.hold is _Hold.NEW:
            first = last = drag.pressed
            self._narrow(min(first, at), max(last, at))
        elif drag.hold is _Hold.WHOLE:
            by = max(-first, min(at - drag.pressed, len(self.bars) - 1 - last))
            if drag.moved:
                self._narrow(first + by, last + by)
        else:
            fixed = last if drag.hold is _Hold.FIRST else first
            self._narrow(min(fixed, at), max(fixed, at))

    def _narrow(self, first: int, last: int) -> None:
        if (first, last) == self.brush and not self._shows_part():
            return
        self.brush = (first, last)
        self._chosen = range_filter(self.bars[first].earliest, self.bars[last].latest)
        self._say()
        self.update()
        self.range_chosen.emit(self._chosen)

    def _shows_part(self) -> bool:
        """Tell whether the search is narrowed to a part of the bars under the brush: to a day, say."""
        dates = self._chosen
        if dates is None or self.brush is None:
            return True
        first, last = (self.bars[at] for at in self.brush)
        return (dates.earliest, dates.latest, dates.unknown) != (first.earliest, last.latest, None)

    def _clear_range(self) -> None:
        self._cursor = self.brush = None
        if self._chosen is not None:
            self._chosen = None
            self.range_chosen.emit(None)
        self._arrange()

    def _step(self, by: int, *, widens: bool) -> None:
        if self._cursor is None and self.brush is None:
            with_hits = [at for at, bar in enumerate(self.bars) if bar.hits]
            at = with_hits[-1] if with_hits else len(self.bars) - 1
            self._cursor = (at, at)
        else:
            first, last = self._cursor or self.brush or (0, 0)
            most = len(self.bars) - 1
            if widens and by > 0:
                last = min(most, last + by)
            elif widens:
                first = max(0, first + by)
            else:
                by = max(-first, min(by, most - last))
                first, last = first + by, last + by
            self._cursor = (first, last)
        self._say()
        announce(self, self.accessibleName())
        self.update()

    def _hover(self, x: int) -> None:
        near_edge = self._hold_at(x) in {_Hold.FIRST, _Hold.LAST}
        self.setCursor(Qt.CursorShape.SizeHorCursor if near_edge else Qt.CursorShape.ArrowCursor)
        hovered = self._places().at(x)
        if hovered != self._hovered:
            self._hovered = hovered
            QToolTip.showText(self.mapToGlobal(QPoint(x, -_TIP)), self.bar_words(hovered), self)
            self.update()

    def bar_words(self, at: int) -> str:
        """Return what is told of a bar: "1994: 31 of 412 articles"."""
        bar = self.bars[at]
        hits, held = QLocale().toString(bar.hits), Counting().articles(bar.held)
        return self.tr("{when}: {hits} of {held}").format(when=bar.name, hits=hits, held=held)

    def _say(self) -> None:
        """Tell a screen reader which range is marked, and how many were found of it."""
        marked = self._cursor or self.brush
        if marked is None or not self.bars:
            self.setAccessibleName(self.tr("Articles over time"))
            return
        first, last = marked
        when = range_filter(self.bars[first].earliest, self.bars[last].latest).name
        articles = Counting().articles(sum(bar.hits for bar in self.bars[first : last + 1]))
        words = self.tr("Articles over time: {when}, {articles}")
        self.setAccessibleName(words.format(when=when, articles=articles))
