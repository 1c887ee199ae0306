# SPDX-License-Identifier: MIT
"""Dated issues on both sides of an undated one, where a paper's numbers rise with its days."""

from bisect import bisect_left
from collections.abc import Hashable
from dataclasses import dataclass, field
from itertools import pairwise

from reader.model.date import Witness, WitnessKind
from reader.model.dating import DatedPlace
from reader.survey.order import days_of
from reader.text.words import fold

_FEWEST = 4  # dated issues that make a paper's numbering
_IN_ORDER = 0.95  # of the steps from one number to the next must go forward
_ONE_ISSUE = 7  # days over which the articles of one issue may be dated
_WIDEST = 366  # days that may lie between two issues
_MOST = 500_000  # issues that are remembered


@dataclass(slots=True)
class _Numbering:
    """The issues of one paper: first and last day of each number."""

    days: dict[int, tuple[int, int]] = field(default_factory=dict)
    ordered: list[int] | None = None

    def numbers(self) -> list[int]:
        """Return its numbers in order; none if they begin anew with every year, or otherwise don't rise."""
        if self.ordered is None:
            numbers = sorted(self.days)
            spans = [self.days[number] for number in numbers]
            whole = sum(last - first <= _ONE_ISSUE for first, last in spans)
            forward = sum(one[0] <= other[0] for one, other in pairwise(spans))
            regular = whole >= _IN_ORDER * len(spans) and forward >= _IN_ORDER * (len(spans) - 1)
            self.ordered = numbers if len(numbers) >= _FEWEST and regular else []
        return self.ordered


class Issues:
    """The numbers of all papers' issues. Give it all places once, then ask `between`."""

    def __init__(self) -> None:
        self._papers: dict[Hashable, _Numbering] = {}
        self._kept = 0

    def add(self, place: DatedPlace) -> None:
        """Count one place."""
        if not (place.tells and place.issue) or self._kept >= _MOST:
            return
        days = self._papers.setdefault(_paper(place), _Numbering()).days
        self._kept += place.issue not in days
        first, last = days.get(place.issue, (place.first, place.last))
        days[place.issue] = min(first, place.first), max(last, place.last)

    def between(self, place: DatedPlace) -> Witness | None:
        """Return what the dated issues around it say of one that asks; None if they say nothing."""
        paper = self._papers.get(_paper(place)) if place.asks and place.issue else None
        numbers = paper.numbers() if paper else []
        if not paper or not numbers:
            return None
        at = bisect_left(numbers, place.issue)
        if at < len(numbers) and numbers[at] == place.issue:
            first, last = paper.days[place.issue]
            known = last - first <= _ONE_ISSUE
            return _witness(place.issue, first, last, f"in issue {place.issue}") if known else None
        if not 0 < at < len(numbers):
            return None
        before, after = numbers[at - 1], numbers[at]
        (first, sooner), (later, last) = paper.days[before], paper.days[after]
        if sooner > later or last - first > _WIDEST:
            return None
        return _witness(place.issue, first, last, f"between issues {before} and {after}")


def _witness(issue: int, first: int, last: int, where: str) -> Witness:
    return Witness(WitnessKind.ISSUES, f"{issue}", (days_of(first, last),), where)


def _paper(place: DatedPlace) -> Hashable:
    """Return what names a paper: its title or, where articles have none, the folder."""
    return fold(place.source) if place.source else place.path.rpartition(b"/")[0]
