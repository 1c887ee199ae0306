# SPDX-License-Identifier: MIT
"""Puts occurrences in order: by keys of one number each, and always by date, article and place at last."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.answer.timeline import Timeline, day_key
from reader.index.bulk.sets import DocSet
from reader.index.columnar.arrays import Ints
from reader.index.occurrences.found_lines import Lines, SegmentLines
from reader.index.occurrences.line_order import ArticleOrder, LineOrder, ListedOrder
from reader.index.occurrences.speaker_order import speaker_ranks
from reader.index.occurrences.standing_terms import Row, Terms
from reader.index.occurrences.stretches import Stretches
from reader.index.occurrences.word_order import word_ranks
from reader.model.occurrence import OccurrenceKey, SpokenOutside

Column = NDArray[np.int64] | NDArray[np.int32]

_LAST = np.iinfo(np.int64).max
_BESIDE = {
    OccurrenceKey.LEFT1: -1,
    OccurrenceKey.LEFT2: -2,
    OccurrenceKey.LEFT3: -3,
    OccurrenceKey.RIGHT1: 1,
    OccurrenceKey.RIGHT2: 2,
    OccurrenceKey.RIGHT3: 3,
}
_MATCH_WORDS = 8  # of a long occurrence only the first are compared; one that has fewer comes first


class Order:
    """Orders the lines of some segments."""

    def __init__(self, lines: Lines, timeline: Timeline, spoken: SpokenOutside, cancel: CancelToken) -> None:
        self._lines = lines
        self._timeline = timeline
        self._spoken = spoken
        self._cancel = cancel

    def by(self, keys: Sequence[OccurrenceKey]) -> LineOrder:
        """Return the order of all occurrences."""
        wanted = list(dict.fromkeys(keys))
        while wanted and wanted[-1] is OccurrenceKey.DATE:
            wanted.pop()
        if wanted == [OccurrenceKey.NEWEST]:
            return self._by_date(newest=True)
        by_date = self._by_date(newest=False)
        if not wanted:
            return by_date
        order = by_date.listed()
        words = self._words(wanted)
        columns: list[Column] = []
        for key in wanted:
            columns += words.get(key) or [self._column(key)]
        self._cancel.check()
        if columns:
            order = order[np.lexsort(_packed([column[order] for column in columns])[::-1])]
        return ListedOrder(order)

    def _by_date(self, *, newest: bool) -> ArticleOrder:
        """Go from article to article; their occurrences stand in order."""
        segments, count = self._lines.segments, self._timeline.count
        begins, sizes = np.zeros(count, np.int64), np.zeros(count, np.int64)
        marked, before = [], 0
        for at, one in enumerate(segments):
            size = np.diff(one.bounds)
            standing = self._timeline.standings(at, np.arange(one.documents.count))
            begins[standing], sizes[standing] = before + one.bounds[:-1], size
            marked.append(DocSet.of_flags(size > 0))
            before += int(one.bounds[-1])
        flags = self._timeline.marked(marked)
        order = self._timeline.newest(flags) if newest else self._timeline.oldest(flags)
        return ArticleOrder(begins[order], sizes[order])

    def _words(self, keys: Sequence[OccurrenceKey]) -> dict[OccurrenceKey, list[Terms]]:
        """Return the columns of the keys that compare words: those of all are looked up in one go."""
        segments, found = self._lines.segments, [one.found for one in self._lines.segments]
        most = max((int((one.last - one.first).max(initial=0)) for one in found), default=0) + 1
        steps = {key: [_BESIDE[key]] if key in _BESIDE else [] for key in keys}
        if OccurrenceKey.MATCH in steps:
            steps[OccurrenceKey.MATCH] = list(range(min(most, _MATCH_WORDS)))
        wanted = [[_row(one, key, step) for key in keys for step in steps[key]] for one in found]
        if not wanted or not wanted[0]:
            return {}
        ranks = iter(word_ranks(segments, wanted, self._cancel))
        columns = {key: [next(ranks) for _ in own] for key, own in steps.items()}
        if OccurrenceKey.MATCH in columns:
            sizes = np.concatenate([one.last - one.first for one in found])
            told = enumerate(columns[OccurrenceKey.MATCH])
            columns[OccurrenceKey.MATCH] = [np.where(sizes >= step, column + 1, 0) for step, column in told]
        return columns

    def _column(self, key: OccurrenceKey) -> Column:
        if key is OccurrenceKey.SPEAKER:
            return speaker_ranks(self._lines.segments, self._spoken, self._cancel)
        if key is OccurrenceKey.SOURCE:
            return self._of_articles(_source_ranks(self._lines.segments))
        newest = key is OccurrenceKey.NEWEST
        return self._of_articles([_day_ranks(one, newest=newest) for one in self._lines.segments])

    def _of_articles(self, ranks: Sequence[Ints]) -> Ints:
        """Give each occurrence its article's number."""
        own = [rank[one.articles] for rank, one in zip(ranks, self._lines.segments, strict=True)]
        return np.concatenate(own)


def _packed(columns: Sequence[Column]) -> list[Column]:
    """Put columns of small numbers side by side into one, the first highest: what is sorted once is sorted sooner."""
    packed: list[Column] = []
    width = 64
    for column in columns:
        if column.dtype == np.int32 and width + 32 < 64:
            packed[-1] = (packed[-1].astype(np.int64) << 32) | column
            width += 32
        else:
            packed.append(column)
            width = 31 if column.dtype == np.int32 else 64
    return packed


def _row(found: Stretches, key: OccurrenceKey, step: int) -> Row:
    """Return the positions at which to look for a word of each occurrence, or beside it; rising."""
    if key is OccurrenceKey.MATCH:
        return lambda part: np.minimum(found.first[part] + step, found.last[part])
    return lambda part: (found.first if step < 0 else found.last)[part] + step


def _day_ranks(one: SegmentLines, *, newest: bool) -> Ints:
    documents = one.documents
    days = day_key(documents.earliest, documents.latest)
    return np.where(documents.earliest == 0, _LAST, -days if newest else days)


def _source_ranks(segments: Sequence[SegmentLines]) -> list[Ints]:
    """Rank by the folded names of sources, over all segments; those without one last."""
    columns = [one.searched.facet("source") for one in segments]
    values = sorted({""}.union(*(column.values for column in columns)))
    rank = {value: at for at, value in enumerate(values)} | {"": len(values)}
    tables = [np.array([rank[value] for value in column.values], np.int64) for column in columns]
    every = [np.arange(one.documents.count) for one in segments]
    return [table[column.places(docs)] for table, column, docs in zip(tables, columns, every, strict=True)]
