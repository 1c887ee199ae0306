# SPDX-License-Identifier: MIT
"""Counts by days as three columns: what is reckoned from them takes no step in Python for a day."""

from array import array
from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from reader.model.search import DayCount


class DayColumns(NamedTuple):
    """The dated groups of what was found, in order of time, one entry each; and how many are undated.

    `first` and `last` are ordinals (`date.toordinal`), the same where the day is known.
    """

    first: Sequence[int]
    last: Sequence[int]
    articles: Sequence[int]
    undated: int = 0


@runtime_checkable
class Columned(Protocol):
    """Counts that have their columns at hand, the undated last with zeros as its days."""

    def columns(self) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
        """Return first days, last days and numbers of articles."""
        ...


def columns_of(days: Sequence[DayCount]) -> DayColumns:
    """Return the columns of counts in order of time, the undated last."""
    if isinstance(days, Columned):
        first, last, articles = days.columns()
        if len(first) and not first[-1]:
            return DayColumns(first[:-1], last[:-1], articles[:-1], articles[-1])
        return DayColumns(first, last, articles)
    dated = [(count.day.toordinal(), count.until, count.articles) for count in days if count.day is not None]
    return DayColumns(
        array("i", [first for first, _, _ in dated]),
        array("i", [until.toordinal() if until else first for first, until, _ in dated]),
        array("q", [articles for _, _, articles in dated]),
        sum(count.articles for count in days if count.day is None),
    )
