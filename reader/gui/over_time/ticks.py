# SPDX-License-Identifier: MIT
"""Where the axes of a chart have their marks: round numbers, and months or years as the room allows."""

import math
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from reader.gui.words.date_words import month_words
from reader.model.over_time import Buckets, Step

_ROUND = (1, 2, 5, 10, 20, 50, 100)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)  # from one mark to the next
_YEAR_ROOM, _MONTH_ROOM = 46, 74  # pixels that a mark's words need


@dataclass(frozen=True, slots=True)
class TimeTick:
    """A mark at a bucket; `words` may be empty."""

    at: int
    words: str


def value_ticks(most: float, room: float, *, whole: bool) -> tuple[float, ...]:
    """Return round numbers from 0 to at least `most`, as many as fit into `room` pixels; `whole`: no fractions."""
    most = max(most, 1 if whole else 1e-9)
    rows = max(2, min(6, int(room // 22)))
    power = 10.0 ** math.floor(math.log10(most / rows))
    steps = [power * one for one in _ROUND if power * one >= 1 or not whole]
    numbers = [(step, math.ceil(most / step - 1e-9)) for step in steps]
    step, number = min((one for one in numbers if one[1] <= rows), key=lambda one: (one[0] * one[1], one[0]))
    return tuple(step * at for at in range(number + 1))


def time_ticks(buckets: Buckets, step: Step, width: float) -> tuple[TimeTick, ...]:
    """Return the marks of a time axis so many pixels wide: the finest months or years for which there is room."""
    if not len(buckets):
        return ()
    first, last = buckets.bounds(0, len(buckets) - 1)
    months = max(1, (last.year - first.year) * 12 + last.month - first.month + 1)
    steps = _MONTHS if step is not Step.YEAR else tuple(one for one in _MONTHS if one >= 12)
    fitting = (one for one in steps if width * one / months >= (_MONTH_ROOM if one < 12 else _YEAR_ROOM))
    by = next(fitting, steps[-1])
    return _marked(buckets, by)


def _marked(buckets: Buckets, by: int) -> tuple[TimeTick, ...]:
    ticks: list[TimeTick] = []
    before = None
    for at, ordinal in enumerate(buckets.edges[:-1]):
        day = date.fromordinal(ordinal)
        unit = (day.year * 12 + day.month - 1) // by
        if before is not None and unit == before:
            continue
        if before is not None or _begins(day, by):
            ticks.append(TimeTick(at, _words(day, by, first=not ticks)))
        before = unit
    return tuple(ticks) or (TimeTick(0, str(date.fromordinal(buckets.edges[0]).year)),)


def _begins(day: date, by: int) -> bool:
    """Tell whether the first bucket has a mark: where it begins such a step, or is within the first month of it."""
    return by == 1 or (day.year * 12 + day.month - 1) % by == 0


def _words(day: date, by: int, *, first: bool) -> str:
    if by >= 12:
        return str(day.year)
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    if first or day.month == 1 or day.month <= by:
        return month_words(day.year, day.month).replace(QLocale().standaloneMonthName(day.month), name)
    return name
