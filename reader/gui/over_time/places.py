# SPDX-License-Identifier: MIT
"""Where everything of a chart stands, in pixels."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from reader.gui.looks.theme import Theme
from reader.gui.over_time.ticks import value_ticks
from reader.gui.words.over_time_words import number_words, undated_values
from reader.model.over_time import Drawing

_TOP, _RIGHT = 14.0, 14.0
_STRIP, _STRIP_GAP = 18.0, 18.0  # of all articles, below the bars and their own words
_AXIS = 20.0
_BETWEEN = 18.0  # before the undated


@dataclass(frozen=True, slots=True)
class Places:
    """The areas of a chart. `plot` holds the values from 0 at its bottom, `strip` what there is at all."""

    plot: QRectF
    strip: QRectF
    axis: QRectF
    undated: QRectF  # empty without any
    number: int
    ticks: tuple[float, ...]

    @classmethod
    def of(cls, theme: Theme, drawing: Drawing, area: QRectF) -> "Places":
        """Divide an area."""
        metrics = QFontMetricsF(theme.sans(11, tabular=True))
        height = max(20.0, area.height() - _TOP - _STRIP - _STRIP_GAP - _AXIS)
        ticks = value_ticks(drawing.most, height, whole=not drawing.shares)
        held = max(drawing.over.held.counts, default=0)
        words = [*(number_words(one) for one in ticks), number_words(held)]
        left = area.left() + max(30.0, *(metrics.horizontalAdvance(one) + 14 for one in words))
        aside = 0.0
        if drawing.has_undated:
            told = undated_values(drawing)
            aside = _BETWEEN + 24 + max(metrics.horizontalAdvance(one) for one in told)
        width = max(20.0, area.right() - _RIGHT - aside - left)
        plot = QRectF(left, area.top() + _TOP, width, height)
        strip = QRectF(left, plot.bottom() + _STRIP_GAP, width, _STRIP)
        axis = QRectF(left, strip.bottom(), width, _AXIS)
        undated = QRectF(plot.right() + _BETWEEN, area.top(), aside - _BETWEEN, area.height()) if aside else QRectF()
        return cls(plot, strip, axis, undated, len(drawing.over.buckets), ticks)

    def left(self, at: int) -> float:
        """Return where a bucket begins."""
        return self.plot.left() + self.plot.width() * at / max(1, self.number)

    def middle(self, at: int) -> float:
        """Return the middle of a bucket."""
        return self.left(at) + self.step / 2

    @property
    def step(self) -> float:
        """How wide a bucket is."""
        return self.plot.width() / max(1, self.number)

    def height(self, value: float) -> float:
        """Return where a value stands."""
        return self.plot.bottom() - self.plot.height() * value / self.ticks[-1]

    def at(self, x: float) -> int:
        """Return the bucket nearest to a place."""
        return max(0, min(self.number - 1, int((x - self.plot.left()) / self.step)))

    def span(self, first: int, last: int) -> QRectF:
        """Return the place of some buckets, from the top to what there is at all."""
        left = self.left(first)
        return QRectF(left, self.plot.top(), self.left(last + 1) - left, self.strip.bottom() - self.plot.top())
