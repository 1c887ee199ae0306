# SPDX-License-Identifier: MIT
"""Where one lands in a list in order of date who asks for a day."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from reader.gui.words.date_reading import Aim
from reader.model.search import DayCount


@dataclass(frozen=True, slots=True)
class Landing:
    """The group of articles to go to. `place` is that of its first article in the list.

    `articles` are of the day, month or year that was asked for; 0 where there are none, and this is the nearest.
    """

    place: int
    group: DayCount
    articles: int


class Landings:
    """Knows where the groups of one answer stand. `days` are its counts in order of time, the undated last."""

    def __init__(self, days: Sequence[DayCount], *, newest: bool) -> None:
        self._groups = [count for count in days if count.day is not None]
        self._days = [count.day for count in self._groups if count.day is not None]
        self._before = list(accumulate((count.articles for count in self._groups), initial=0))
        self._newest = newest

    @property
    def any(self) -> bool:
        """Whether anything that was found has a date."""
        return bool(self._groups)

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year of what was found."""
        return self._days[0].year, self._days[-1].year

    def find(self, aim: Aim) -> Landing:
        """Return where `aim` leads to: to the first of its groups in the list, or to the nearest. There must be any."""
        first, end = bisect_left(self._days, aim.earliest), bisect_right(self._days, aim.latest)
        within = [at for at in range(first, end) if _last(self._groups[at]) <= aim.latest]
        if within:
            at = within[-1] if self._newest else within[0]
            return Landing(self._place(at), self._groups[at], sum(self._groups[one].articles for one in within))
        at = min(range(max(0, first - 1), min(len(self._days), end + 1)), key=lambda at: self._far(at, aim))
        return Landing(self._place(at), self._groups[at], 0)

    def _far(self, at: int, aim: Aim) -> tuple[int, bool]:
        """Return how many days a group is away; of two that are as far, one that is known to the day is nearer."""
        group, first = self._groups[at], self._days[at]
        days = max(0, (first - aim.latest).days, (aim.earliest - _last(group)).days)
        return days, group.until is not None

    def _place(self, at: int) -> int:
        return self._before[-1] - self._before[at + 1] if self._newest else self._before[at]


def _last(group: DayCount) -> date:
    assert group.day is not None
    return group.until or group.day
