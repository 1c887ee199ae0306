# SPDX-License-Identifier: MIT
"""Which articles are copies of which, as the catalog knew it at one moment, and all stories held more than once."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
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
    """A story held more than once: the article that stands for all, the numbers of all, itself first.

    `other` is the first of them that differs from it in its words, else the second; `varied`: one does.
    """

    first: ArticleRow
    numbers: tuple[int, ...]
    other: int
    varied: bool


def copy_groups(catalog: Catalog, *, varied: bool) -> tuple[CopyGroup, ...]:
    """Return all groups of two and more, the largest first; only those that are `varied`, if so."""
    hashes = catalog.copy_hashes()
    groups = [
        tuple(place.number for place in places) for _, places in groupby(catalog.copies(), lambda place: place.group)
    ]
    found = [_told(numbers, hashes) for numbers in groups if len(numbers) > 1]
    wanted = [one for one in found if one[2] or not varied]
    rows = {row.number: row for row in catalog.rows([numbers[0] for numbers, _, _ in wanted])}
    there = [CopyGroup(rows[one[0][0]], *one) for one in wanted if one[0][0] in rows]
    return tuple(sorted(there, key=lambda group: -len(group.numbers)))


def _told(numbers: tuple[int, ...], hashes: Mapping[int, int | None]) -> tuple[tuple[int, ...], int, bool]:
    """Return the numbers, the one to compare the first with, and whether it differs."""
    first = hashes.get(numbers[0])
    others = [number for number in numbers[1:] if None not in (first, hashes.get(number))]
    differing = [number for number in others if hashes[number] != first]
    return numbers, (differing or numbers[1:])[0], bool(differing)
