# SPDX-License-Identifier: MIT
"""How well an article fits: BM25F, with words of the headline counted more.

A leaf's score grows with how often its words stand in the article and falls with how common they are in the archive
and how long the article is. Each occurrence in the headline counts as three. All words of a pattern count as one word,
and so do all occurrences of a phrase; a near counts once an article, what is asked of quotations once a quotation.
What stands under a NOT, and dates, flags and names, count nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Self

import numpy as np
from numpy.typing import NDArray
from whoosh.query.qcore import Query

from reader.errors import CancelToken
from reader.index.bulk.evaluator import Evaluator
from reader.index.bulk.frequency import Frequencies, counted, leaf_frequencies, scored_leaves
from reader.index.bulk.sets import Ids
from reader.index.bulk.tree import Asked
from reader.index.codec.queries import Quoted

_B, _K1 = 0.75, 1.2

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LeafStatistics:
    """What a score needs to know of all segments: live articles, those among them with the leaf, words in them all."""

    documents: int
    having: int
    words: int

    def __add__(self, other: Self) -> "LeafStatistics":
        """Return those of two segments together."""
        return LeafStatistics(self.documents + other.documents, self.having + other.having, self.words + other.words)


class Ranking:
    """Scores one query in one segment. Made for each search; how often its leaves stand where is looked up once."""

    def __init__(self, evaluator: Evaluator, node: Query, cancel: CancelToken) -> None:
        self._table = evaluator.segment.articles
        self._live = evaluator.segment.live
        self._cancel = cancel
        self._leaves = scored_leaves(node)
        self._found = [self._frequencies(evaluator, leaf) for leaf in self._leaves]

    def statistics(self) -> tuple[LeafStatistics, ...]:
        """Return what this segment says of each leaf; those of all segments add up, leaf by leaf."""
        return tuple(map(self._statistics, self._leaves, self._found))

    def scores(self, ids: Ids, statistics: Sequence[LeafStatistics]) -> Scores:
        """Return the score of each of some articles; `statistics` are of all segments."""
        total = np.zeros(len(ids), np.float64)
        for leaf, found, whole in zip(self._leaves, self._found, statistics, strict=True):
            self._cancel.check()
            rarity = log(whole.documents / (whole.having + 1)) + 1
            average = max(1.0, whole.words / whole.documents)
            often = found.of(ids, self._table.count).astype(np.float64)
            damping = _K1 * (1 - _B + _B * self._lengths(leaf)[ids] / average)
            total += rarity * often * (_K1 + 1) / (often + damping)
        return total

    def _frequencies(self, evaluator: Evaluator, leaf: Query) -> Frequencies:
        if isinstance(leaf, Quoted):
            return counted(evaluator.articles.quoted(leaf, Asked(self._cancel)))
        return leaf_frequencies(evaluator.articles.leaves, leaf, self._cancel)

    def _statistics(self, leaf: Query, found: Frequencies) -> LeafStatistics:
        lengths, live = self._lengths(leaf), self._live
        if live is None:
            return LeafStatistics(self._table.count, len(found.docs), int(lengths.sum(dtype=np.int64)))
        having = int(np.count_nonzero(live[found.docs]))
        return LeafStatistics(int(np.count_nonzero(live)), having, int(lengths[live].sum(dtype=np.int64)))

    def _lengths(self, leaf: Query) -> NDArray[np.uint32]:
        """Return the words of each article: of its headline, where only that is searched."""
        return self._table.positional("headline" if leaf.field() == "headline" else "text").lengths
