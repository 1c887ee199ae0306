# SPDX-License-Identifier: MIT
"""What was found, best first; of equals the newest first."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from reader.index.answer.ordering import newest_head, sort_newest
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

    def _make_head(self, most: int) -> tuple[Ints, Scores]:
        """Return numbers and scores of the first `most`."""
        segments = self._timeline.segments
        every = np.concatenate([*self._scores, np.zeros(0)])
        if most >= len(every):
            return self.whole()
        least = np.partition(every, len(every) - most)[len(every) - most]
        above = [scores > least for scores in self._scores]
        ids = [one.as_ids() for one in self._found]
        segment = np.repeat(np.arange(len(ids)), [np.count_nonzero(one) for one in above])
        document = np.concatenate([one[best] for one, best in zip(ids, above, strict=True)]).astype(np.int64)
        score = np.concatenate([scores[best] for scores, best in zip(self._scores, above, strict=True)])
        order = sort_newest(segments, segment, document)
        order = order[np.argsort(-score[order], kind="stable")]
        equals = [
            DocSet.of_ids(documents.count, one[scores == least])
            for documents, one, scores in zip(segments, ids, self._scores, strict=True)
        ]
        rest = newest_head(segments, equals, most - len(order))
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
