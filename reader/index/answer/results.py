# SPDX-License-Identifier: MIT
"""Puts together what a search hands back: little of it is made before somebody looks."""

from collections.abc import Sequence
from datetime import date
from functools import partial

import numpy as np

from reader.index.answer.best_first import BestFirst, numbers_of
from reader.index.answer.day_counts import DayCounts, count_months
from reader.index.answer.documents import Documents
from reader.index.answer.folding import NOTHING_FOLDED, FoldedCopies
from reader.index.answer.numbers import Made, Row
from reader.index.answer.ordering import newest_head, oldest_head
from reader.index.answer.standing import place_of
from reader.index.answer.timeline import Timeline
from reader.index.bulk.rank import Scores
from reader.index.bulk.sets import DocSet
from reader.index.columnar.arrays import Ints
from reader.model.search import ResultSet, Sort

_PAGE = 1000  # rows


def by_date(
    timeline: Timeline, found: Sequence[DocSet], sort: Sort, folded: FoldedCopies = NOTHING_FOLDED
) -> ResultSet:
    """Return an answer in order of date. `found` is what stays listed: a set of live documents a segment."""
    head, whole = (oldest_head, timeline.oldest) if sort is Sort.OLDEST else (newest_head, timeline.newest)

    def first_numbers(most: int) -> Ints:
        return numbers_of(timeline, *head(timeline.segments, found, most))

    def all_numbers() -> Ints:
        return timeline.numbers(whole(timeline.marked(found)))

    place = partial(place_of, timeline.segments, found, newest=sort is not Sort.OLDEST)
    listed = sum(one.count() for one in found)
    return _result(timeline, found, Row(listed, first_numbers, all_numbers, code="q", place=place), folded)


def by_relevance(
    timeline: Timeline, found: Sequence[DocSet], scores: Sequence[Scores], folded: FoldedCopies = NOTHING_FOLDED
) -> ResultSet:
    """Return an answer, best first. `scores` stand beside the documents of each set."""
    ranking = BestFirst(timeline, found, scores)
    listed = sum(one.count() for one in found)
    numbers: Row[int] = Row(
        listed, lambda most: ranking.head(most)[0], lambda: ranking.whole()[0], code="q", place=ranking.place
    )
    told: Row[float] = Row(listed, lambda most: ranking.head(most)[1], lambda: ranking.whole()[1], code="d")
    return _result(timeline, found, numbers, folded, told)


def first_page(timeline: Timeline, found: Sequence[DocSet]) -> ResultSet:
    """Return the newest of an answer of which no more is known: as many as are quickly put in order."""
    known = by_date(timeline, found, Sort.NEWEST)
    return ResultSet(known.numbers[:_PAGE], exact=False)


def _result(
    timeline: Timeline,
    found: Sequence[DocSet],
    numbers: "Row[int]",
    folded: FoldedCopies,
    scores: "Row[float] | tuple[()]" = (),
) -> ResultSet:
    return ResultSet(
        numbers,
        total=len(numbers) + folded.count,
        undated=sum(_undated(documents, one) for documents, one in zip(timeline.segments, found, strict=True)),
        days=DayCounts(timeline.segments, found),
        months=Made(partial(count_months, timeline.segments, found)),
        undated_bounds=Made(partial(_undated_bounds, timeline.segments, found)),
        scores=scores,
        copies=folded,
        folded=folded.count,
        folded_undated=folded.undated,
    )


def _undated_bounds(segments: Sequence[Documents], found: Sequence[DocSet]) -> tuple[date | None, ...]:
    """Return the lowest and the highest upper bound, in whose order the undated stand in each segment."""
    bounds: list[int] = []
    for documents, one in zip(segments, found, strict=True):
        ids = one.within(0, documents.undated).as_ids()
        bounds += documents.latest[ids[[0, -1]]].tolist() if len(ids) else []
    ends = (min(bounds), max(bounds)) if bounds else ()
    return tuple(date.fromordinal(bound) if bound else None for bound in ends)


def _undated(documents: Documents, found: DocSet) -> int:
    if found.ids is not None:
        return int(np.searchsorted(found.ids, found.ids.dtype.type(documents.undated)))
    return int(np.count_nonzero(found.as_flags()[: documents.undated]))
