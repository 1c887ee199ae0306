# SPDX-License-Identifier: MIT
"""Which documents of some tables live on in the table made of them, and under which numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Flags, Ints, first_of_runs, inverse, slices_of, sums
from reader.index.columnar.table import Table

_ARTICLES_AT_ONCE = 1 << 16


@dataclass(frozen=True, slots=True)
class Renumbering:
    """`ranks` has for each table the new number of each of its documents, -1 for the dead; `count` live on."""

    ranks: tuple[Ints, ...]
    count: int

    @classmethod
    def of(cls, order: Ints, live: Sequence[Flags]) -> Self:
        """Give numbers to the live documents (counted through all tables) in an order."""
        places = inverse(order)
        cuts = np.cumsum([np.count_nonzero(flags) for flags in live])[:-1]
        ranks = []
        for flags, own in zip(live, np.split(places, cuts), strict=True):
            ranks.append(np.full(len(flags), -1, np.int64))
            ranks[-1][flags] = own
        return cls(tuple(ranks), len(order))

    def gather(self, columns: Sequence[NDArray[Any]]) -> NDArray[Any]:
        """Return a column of the new table, from the columns of the old ones."""
        gathered = np.zeros(self.count, np.result_type(*columns))
        for rank, column in zip(self.ranks, columns, strict=True):
            alive = rank >= 0
            gathered[rank[alive]] = column[alive]
        return gathered


def renumber_articles(tables: Sequence[Table], live: Sequence[Flags], step: Callable[[], None]) -> Renumbering:
    """Put the live articles of some tables in order of days, place and number."""
    days = np.concatenate([_days(table)[flags] for table, flags in zip(tables, live, strict=True)])
    part = np.repeat(np.arange(len(tables)), [np.count_nonzero(flags) for flags in live])
    document = np.concatenate([np.flatnonzero(flags) for flags in live])
    order = np.argsort(days, kind="stable")
    begins = np.append(np.flatnonzero(first_of_runs(days[order])), len(order))
    for low, high in slices_of(begins, _ARTICLES_AT_ONCE):  # articles of one day are never in two slices
        step()
        own = order[begins[low] : begins[high]]
        keys = list(zip(days[own].tolist(), *_places(tables, part[own], document[own]), strict=True))
        order[begins[low] : begins[high]] = own[sorted(range(len(own)), key=keys.__getitem__)]
    return Renumbering.of(order, live)


def renumber_quotations(tables: Sequence[Table], articles: Renumbering) -> Renumbering:
    """Put the quotations in live articles in order of these."""
    article = [rank[table.column("article")] for table, rank in zip(tables, articles.ranks, strict=True)]
    live = [numbers >= 0 for numbers in article]
    kept = np.concatenate([numbers[flags] for numbers, flags in zip(article, live, strict=True)])
    return Renumbering.of(np.argsort(kept, kind="stable"), live)


def gather_places(tables: Sequence[Table], articles: Renumbering) -> tuple[NDArray[np.uint8], Ints]:
    """Return the columns `places` and `places_at` of the new table."""
    at = [table.column("places_at").astype(np.int64) for table in tables]
    begins = sums(articles.gather([np.diff(own) for own in at]))
    places = np.zeros(int(begins[-1]), np.uint8)
    for table, own, rank in zip(tables, at, articles.ranks, strict=True):
        for low, high in slices_of(own, 1 << 20, _ARTICLES_AT_ONCE):
            alive = np.flatnonzero(rank[low:high] >= 0) + low
            length = own[alive + 1] - own[alive]
            within = np.arange(int(length.sum())) - np.repeat(np.cumsum(length) - length, length)
            source = table.column("places")[np.repeat(own[alive], length) + within]
            places[np.repeat(begins[rank[alive]], length) + within] = source
    return places, begins


def _days(table: Table) -> Ints:
    return table.column("earliest").astype(np.int64) << 32 | table.column("latest").astype(np.int64)


def _places(tables: Sequence[Table], part: Ints, document: Ints) -> tuple[list[bytes], list[int]]:
    """Return places and numbers of some articles, in their order."""
    places, numbers = [b""] * len(part), np.zeros(len(part), np.int64)
    for at, table in enumerate(tables):
        mine = np.flatnonzero(part == at)
        own = document[mine]
        begins, blob = table.column("places_at"), table.column("places").data
        bounds = zip(mine.tolist(), begins[own].tolist(), begins[own + 1].tolist(), strict=True)
        for place, begin, end in bounds:
            places[place] = bytes(blob[begin:end])
        numbers[mine] = table.column("number")[own]
    return places, numbers.tolist()
