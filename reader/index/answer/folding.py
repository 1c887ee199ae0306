# SPDX-License-Identifier: MIT
"""Folding copies in what was found, so that frequencies don't lie: of each group one article stays listed."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import numpy as np

from reader.index.answer.documents import Documents
from reader.index.bulk.sets import DocSet, minus
from reader.index.columnar.arrays import Flags, Ints
from reader.model.search import CopyColumns


class CopyStandings:
    """Where the articles that have copies are among the documents of some segments. Made once for both."""

    def __init__(self, columns: CopyColumns, segments: Sequence[Documents]) -> None:
        self.columns = columns
        self._segments = segments
        self.numbers = np.frombuffer(columns.numbers, np.int64)
        self.groups = np.frombuffer(columns.groups, np.int64)

    def fold(self, found: Sequence[DocSet]) -> tuple[list[DocSet], "FoldedCopies"]:
        """Take from each group all that were found but the first in its order; tell which stands for which.

        A set a segment.
        """
        places = np.flatnonzero(self.matched(found))
        group = self.groups[places]
        stays = np.ones(len(places), np.bool_)
        np.not_equal(group[1:], group[:-1], out=stays[1:])
        away = places[~stays]
        left = [
            _without(one, documents[away], segment)
            for documents, one, segment in zip(self.documents, found, self._segments, strict=True)
        ]
        undated = sum(
            _undated(one, documents[away], segment)
            for documents, one, segment in zip(self.documents, found, self._segments, strict=True)
        )
        return (left if len(away) else list(found)), FoldedCopies(self.numbers[places], stays, undated)

    def matched(self, found: Sequence[DocSet]) -> Flags:
        """Tell of each article that has copies whether it was found."""
        matched = np.zeros(len(self.numbers), np.bool_)
        for (places, documents), one in zip(self._standing, found, strict=True):
            matched[places] |= one.as_flags()[documents]
        return matched

    def repeated(self, matched: Flags) -> int:
        """Return how many of some of these articles aren't listed, for a copy stands for them."""
        group = self.groups[matched]
        return int(np.count_nonzero(group[1:] == group[:-1]))

    @cached_property
    def documents(self) -> list[Ints]:
        """Where they are, by segment: a document for each article, -1 for those that aren't in it."""
        return [documents.of_numbers(self.numbers) for documents in self._segments]

    @cached_property
    def _standing(self) -> list[tuple[Ints, Ints]]:
        """Return which of them are in each segment, and beside them their documents there."""
        return [(np.flatnonzero(documents >= 0), documents[documents >= 0]) for documents in self.documents]


class FoldedCopies(Mapping[int, tuple[int, ...]]):
    """The numbers that stand for others, and those others in their order. Looking one up takes no time.

    `count` is how many others there are, `undated` how many of these have no date.
    """

    def __init__(self, numbers: Ints, stays: Flags, undated: int = 0) -> None:
        self._numbers = numbers
        self.undated = undated
        heads = np.flatnonzero(stays)
        sizes = np.diff(np.append(heads, len(numbers)))
        several = sizes > 1
        self._heads, self._sizes = heads[several], sizes[several]
        self.count = len(numbers) - len(heads)

    def __getitem__(self, number: int) -> tuple[int, ...]:
        order, heads = self._sorted
        at = int(np.searchsorted(heads, number))
        if at == len(heads) or heads[at] != number:
            raise KeyError(number)
        head, size = self._heads[order[at]], self._sizes[order[at]]
        return tuple(self._numbers[head + 1 : head + size].tolist())

    def __len__(self) -> int:
        return len(self._heads)

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers[self._heads].tolist())

    @cached_property
    def _sorted(self) -> tuple[Ints, Ints]:
        heads = self._numbers[self._heads]
        order = np.argsort(heads)
        return order, heads[order]


NOTHING_FOLDED = FoldedCopies(np.zeros(0, np.int64), np.zeros(0, np.bool_))


def _undated(found: DocSet, away: Ints, segment: Documents) -> int:
    ids = away[(away >= 0) & (away < segment.undated)]
    return int(np.count_nonzero(found.as_flags()[ids]))


def _without(found: DocSet, away: Ints, segment: Documents) -> DocSet:
    return minus(found, DocSet.of_ids(segment.count, np.sort(away[away >= 0])))
