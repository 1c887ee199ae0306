# SPDX-License-Identifier: MIT
"""What was found, best first; of equals the newest first."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from reader.index.answer.ordering import newest_head, sort_newest
from reader.index.answer.standing import place_of
from reader.index.answer.timeline import Timeline
from reader.index.bulk.rank import Scores
from reader.index.bulk.sets import DocSet
from reader.index.columnar.arrays import Ints


class BestFirst:
    """Articles and their scores in the order of an answer: `found` is a set a segment, `scores` beside its documents.

    The best are found without sorting the rest. Any thread may ask.
    """

    def __init__(self, timeline: Timeline, found: Sequence[DocSet], scores: Sequence[Scores]) -> None:
        self._timeline = timeline
        self._found = found
        self._scores = scores
        self.head = lru_cache(maxsize=2)(self._make_head)  # numbers and scores are asked for one after the other
        self.whole = lru_cache(maxsize=1)(self._make_whole)

    def place(self, number: int) -> int | None:
        """Return how many come before an article, None if it wasn't found."""
        score = self._score(number)
        if score is None:
            return None
        better = sum(int(np.count_nonzero(scores > score)) for scores in self._scores)
        before = place_of(self._timeline.segments, self._equals(score), number, newest=True)
        return None if before is None else better + before

    def _score(self, number: int) -> float | None:
        for documents, one, scores in zip(self._timeline.segments, self._found, self._scores, strict=True):
            document, ids = documents.of_number(number), one.as_ids()
            at = len(ids) if document is None else int(np.searchsorted(ids, ids.dtype.type(document)))
            if at < len(ids) and ids[at] == document:
                return float(scores[at])
        return None

    def _equals(self, score: float) -> list[DocSet]:
        """Return those that have a score, a set a segment."""
        return [
            DocSet.of_ids(documents.count, one.as_ids()[scores == score])
            for documents, one, scores in zip(self._timeline.segments, self._found, self._scores, strict=True)
        ]

    def _make_head(self, most: int) -> tuple[Ints, Scores]:
        """Return numbers and scores of the first `most`."""
        segments = self._timeline.segments
        every = np.concatenate([*self._scores, np.zeros(0)])
        least = np.partition(every, len(every) - most)[len(every) - most] if most < len(every) else -np.inf
        above = [scores > least for scores in self._scores]
        ids = [one.as_ids() for one in self._found]
        segment = np.repeat(np.arange(len(ids)), [np.count_nonzero(one) for one in above])
        document = np.concatenate(
            [np.zeros(0, np.int64), *(one[best] for one, best in zip(ids, above, strict=True))]
        ).astype(np.int64)
        score = np.concatenate([np.zeros(0), *(one[best] for one, best in zip(self._scores, above, strict=True))])
        order = sort_newest(segments, segment, document)
        order = order[np.argsort(-score[order], kind="stable")]
        rest = newest_head(segments, self._equals(least), max(0, most - len(order)))
        places = (np.append(segment[order], rest[0]), np.append(document[order], rest[1]))
        return numbers_of(self._timeline, *places), np.append(score[order], np.full(len(rest[0]), least))

    def _make_whole(self) -> tuple[Ints, Scores]:
        """Return numbers and scores of all."""
        timeline = self._timeline
        score = np.zeros(timeline.count)
        for at, (one, scores) in enumerate(zip(self._found, self._scores, strict=True)):
            score[timeline.standings(at, one.as_ids().astype(np.int64))] = scores
        newest = timeline.newest(timeline.marked(self._found))
        order = newest[np.argsort(-score[newest], kind="stable")]
        return timeline.numbers(order), score[order]


def numbers_of(timeline: Timeline, segment: Ints, document: Ints) -> Ints:
    """Return the articles' numbers of documents, `segment` and `document` beside each other."""
    numbers = np.zeros(len(document), np.int64)
    for at, documents in enumerate(timeline.segments):
        inside = segment == at
        numbers[inside] = documents.number[document[inside]]
    return numbers
