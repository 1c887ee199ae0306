# SPDX-License-Identifier: MIT
"""Counts of several searches by years, months or weeks, and what was there at all in each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Step(StrEnum):
    """How long a bucket is. Weeks begin on Monday (ISO 8601)."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"


class Counted(StrEnum):
    """What is counted."""

    ARTICLES = "articles"
    OCCURRENCES = "occurrences"


@dataclass(frozen=True, slots=True)
class Buckets:
    """Buckets of one step, one after the other without a gap. `edges` are ordinals: each first day, and the end.

    The first and the last may be cut by the range that is looked at.
    """

    edges: Sequence[int] = ()

    def __len__(self) -> int:
        return max(0, len(self.edges) - 1)

    def bounds(self, first: int, last: int) -> tuple[date, date]:
        """Return the first day of one bucket and the last day of another."""
        return date.fromordinal(self.edges[first]), date.fromordinal(self.edges[last + 1] - 1)


@dataclass(frozen=True, slots=True)
class Series:
    """One search: how many in each bucket, and what has no place in any.

    `undated` have no place in time. What is known too vaguely for the buckets is in none of them: `months` are known to
    their month, `years` to their year, `spans` to neither.
    """

    counts: tuple[int, ...] = ()
    undated: int = 0
    months: int = 0
    years: int = 0
    spans: int = 0

    @property
    def total(self) -> int:
        """All there are, wherever they are counted."""
        return sum(self.counts) + self.undated + self.vague

    @property
    def vague(self) -> int:
        """How many are dated, but not drawn."""
        return self.months + self.years + self.spans


@dataclass(frozen=True, slots=True)
class OverTime:
    """Counts beside each other. `held` are all articles there are, of the same range, sources and folding.

    `step` is the one that was taken; `wanted` is None where it was chosen automatically, and another one than `step`
    where there would have been too many buckets.
    """

    counted: Counted
    step: Step
    wanted: Step | None
    buckets: Buckets
    held: Series
    series: tuple[Series, ...]

    def per_thousand(self, which: int, at: int) -> float | None:
        """Return 1000 x count / articles held of that bucket; None where there is no article at all of that time.

        Of articles it is how many in a thousand are found, of occurrences how often it stands in a thousand articles.
        """
        held = self.held.counts[at]
        return 1000 * self.series[which].counts[at] / held if held else None

    def undated_per_thousand(self, which: int) -> float | None:
        """Return the same of the undated; None where there are none."""
        return 1000 * self.series[which].undated / self.held.undated if self.held.undated else None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart. `names` and `styles` are beside the series; `shares`: per 1,000 articles of that time."""

    over: OverTime
    names: tuple[str, ...]
    styles: tuple[int, ...]
    shares: bool = False

    def value(self, which: int, at: int) -> float | None:
        """Return how high a search stands at a bucket; None where there are no articles at all of that time."""
        if not self.over.held.counts[at]:
            return None
        return self.over.per_thousand(which, at) if self.shares else float(self.over.series[which].counts[at])

    def values(self, which: int) -> list[float | None]:
        """Return the values of all buckets."""
        counted = zip(self.over.series[which].counts, self.over.held.counts, strict=True)
        if self.shares:
            return [1000 * count / held if held else None for count, held in counted]
        return [float(count) if held else None for count, held in counted]

    def undated(self, which: int) -> float | None:
        """Return the same of the undated."""
        return self.over.undated_per_thousand(which) if self.shares else float(self.over.series[which].undated)

    @property
    def has_undated(self) -> bool:
        """Whether anything undated was found."""
        return any(one.undated for one in self.over.series)

    @property
    def most(self) -> float:
        """The highest value."""
        values = (value for which in range(len(self.over.series)) for value in self.values(which))
        return max((one for one in values if one is not None), default=0.0)

    def gaps(self) -> list[tuple[int, int]]:
        """Return the first and the last bucket of each time of which there is no article at all."""
        runs: list[tuple[int, int]] = []
        for at, held in enumerate(self.over.held.counts):
            if held:
                continue
            if runs and runs[-1][1] == at - 1:
                runs[-1] = runs[-1][0], at
            else:
                runs.append((at, at))
        return runs
