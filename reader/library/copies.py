# SPDX-License-Identifier: MIT
"""Which articles are copies of which, as the catalog knew it at one moment, and all stories held more than once."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from reader.catalog.catalog import Catalog
from reader.model.article import ArticleRow
from reader.model.copies import CopyPlace
from reader.model.search import CopyColumns


class CopyTable:
    """Answers for one article, and hands the engine all of them. `places` come group by group, in their order."""

    def __init__(self, places: Iterable[CopyPlace]) -> None:
        numbers, groups = array("q"), array("q")
        for place in places:
            numbers.append(place.number)
            groups.append(place.group)
        self.columns = CopyColumns(numbers, groups)

    def of(self, number: int) -> tuple[int, ...]:
        """Return the copies of an article, in their order (see `CopyPlace`), without itself."""
        numbers, groups = self.columns.numbers, self.columns.groups
        try:
            group = groups[numbers.index(number)]
        except ValueError:
            return ()
        first = bisect_left(groups, group)
        return tuple(other for other in numbers[first : bisect_right(groups, group)] if other != number)


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """A story held more than once: the article that stands for all, the numbers of all, and whether some differ."""

    first: ArticleRow
    numbers: tuple[int, ...]
    varied: bool


def copy_groups(catalog: Catalog, *, varied: bool) -> tuple[CopyGroup, ...]:
    """Return all groups of two and more, the largest first, else by date; only those that are `varied`, if so."""
    differing = catalog.varied_groups()
    groups = [
        (tuple(place.number for place in places), group in differing)
        for group, places in groupby(catalog.copies(), lambda place: place.group)
    ]
    wanted = [(numbers, differs) for numbers, differs in groups if len(numbers) > 1 and (differs or not varied)]
    rows = {row.number: row for row in catalog.rows([numbers[0] for numbers, _ in wanted])}
    found = [CopyGroup(rows[numbers[0]], numbers, differs) for numbers, differs in wanted if numbers[0] in rows]
    return tuple(sorted(found, key=lambda group: -len(group.numbers)))
