# SPDX-License-Identifier: MIT
"""Where one lands in a list in order of date who asks for a day."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date

from reader.gui.dates.day_columns import DayGroups
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
    """Knows where the groups of one answer stand."""

    def __init__(self, groups: DayGroups) -> None:
        self._groups = groups

    @property
    def any(self) -> bool:
        """Whether anything that was found has a date."""
        return self._groups.count > 0

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year of what was found. There must be any."""
        years = self._groups.years
        assert years is not None
        return years

    def find(self, aim: Aim) -> Landing:
        """Return where `aim` leads to: to the first of its groups in the list, or to the nearest. There must be any."""
        groups, days = self._groups, self._groups.firsts
        first, end = bisect_left(days, aim.earliest.toordinal()), bisect_right(days, aim.latest.toordinal())
        within = [at for at in range(first, end) if _last(groups.group(at)) <= aim.latest]
        if within:
            at = within[-1] if groups.newest else within[0]
            return Landing(groups.start(at), groups.group(at), sum(groups.group(one).articles for one in within))
        at = min(range(max(0, first - 1), min(groups.count, end + 1)), key=lambda at: self._far(at, aim))
        return Landing(groups.start(at), groups.group(at), 0)

    def _far(self, at: int, aim: Aim) -> tuple[int, bool]:
        """Return how many days a group is away; of two that are as far, one that is known to the day is nearer."""
        group = self._groups.group(at)
        assert group.day is not None
        days = max(0, (group.day - aim.latest).days, (aim.earliest - _last(group)).days)
        return days, group.until is not None


def _last(group: DayCount) -> date:
    assert group.day is not None
    return group.until or group.day
