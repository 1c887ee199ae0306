# SPDX-License-Identifier: MIT
"""An engine without an index, which reads every document for every search: slow, and the measure of the real one."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from math import log

from brute_matching import Matching, allowed, cut, last_day, meets, occurrences, placed, steps, texts
from unmeasured import unmeasured

from reader.errors import CancelToken
from reader.index.outside import NothingOutside
from reader.model.query import Leaf, Query, WordLeaf, leaves, sought
from reader.model.search import (
    DayCount,
    IndexDocument,
    LeafCount,
    NearSpelling,
    ResultSet,
    SearchRequest,
    Sort,
    Unknown,
)

FlagNumbers = Callable[[str], AbstractSet[int]]
"""Gives the numbers of the articles that bear a flag."""


@dataclass(frozen=True)
class _Flags(NothingOutside):
    known: FlagNumbers

    def flagged(self, name: str) -> AbstractSet[int]:
        return self.known(name)


@dataclass(repr=False)
class BruteForceEngine:
    """Knows the documents by their number; a later one of the same number replaces the earlier."""

    documents: dict[int, IndexDocument] = field(default_factory=dict)
    flagged: FlagNumbers = lambda _: frozenset()

    def add(self, documents: Iterable[IndexDocument]) -> None:
        self.documents.update((document.number, document) for document in documents)

    def delete(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self.documents.pop(number, None)

    @unmeasured
    def search(self, request: SearchRequest, cancel: CancelToken) -> ResultSet:
        cancel.check()
        every = list(self.documents.values())
        found = [doc for doc in every if self._matches(doc, request.query, maybe=False) and _brushed(doc, request)]
        aside = [
            doc
            for doc in every
            if doc not in found
            and not doc.earliest
            and allowed(doc, request.earliest)
            and self._matches(doc, request.query, maybe=None) is not False
        ]
        way = 1 if request.sort is Sort.OLDEST else -1
        found.sort(key=lambda d: (not d.earliest, way * d.earliest, way * d.latest, d.place, d.number))
        placed, undated = [doc for doc in found if doc.earliest], [doc for doc in found if not doc.earliest]
        ordered = [*placed, *undated]
        scores: list[float] = []
        if request.sort is Sort.RELEVANCE:
            ordered.sort(key=lambda doc: -self._score(doc, request.query))
            scores = [self._score(doc, request.query) for doc in ordered]
        return ResultSet(
            array("q", [doc.number for doc in ordered]),
            total=len(found),
            undated=len(undated),
            undated_aside=len(aside),
            days=_day_counts(found),
            scores=scores,
        )

    @unmeasured
    def leaf_counts(self, query: Query) -> tuple[LeafCount, ...]:
        every = self.documents.values()
        return tuple(
            LeafCount(leaf, sum(self._matches(doc, leaf, maybe=False) is True for doc in every))
            for leaf, _ in leaves(query)
        )

    def days(self) -> tuple[DayCount, ...]:
        return _day_counts(self.documents.values())

    def near_spellings(self, word: str, limit: int) -> tuple[NearSpelling, ...]:
        counts = Counter(
            other
            for document in self.documents.values()
            for other in {word for text in texts(document, "") for word in text}
        )
        near = [
            (distance, -articles, other)
            for other, articles in counts.items()
            if other != word and (distance := steps(word, other)) <= (1 if len(word) < 5 else 2)
        ]
        return tuple(NearSpelling(other, -articles) for _, articles, other in sorted(near)[:limit])

    def refresh(self) -> bool:
        return True

    def close(self) -> None:
        self.documents = {}

    def _matches(self, document: IndexDocument, query: Query, *, maybe: bool | None) -> bool | None:
        return Matching(_Flags(self.flagged)).matches(document, query, maybe=maybe)

    def _score(self, document: IndexDocument, query: Query) -> float:
        return sum(self._leaf_score(document, leaf) for leaf in dict.fromkeys(sought(query)))

    def _leaf_score(self, document: IndexDocument, leaf: Leaf) -> float:
        assert isinstance(leaf, WordLeaf)
        frequency = _frequency(document, leaf)
        if not frequency:
            return 0.0
        lengths = {doc.number: _length(doc, leaf.field) for doc in self.documents.values()}
        average = max(1.0, sum(lengths.values()) / len(lengths))
        having = sum(bool(_frequency(doc, leaf)) for doc in self.documents.values())
        rarity = log(len(self.documents) / (having + 1)) + 1
        damping = 1.2 * (0.25 + 0.75 * lengths[document.number] / average)
        return rarity * frequency * 2.2 / (frequency + damping)


def _day_counts(documents: Iterable[IndexDocument]) -> tuple[DayCount, ...]:
    counts = Counter((doc.earliest, doc.latest if doc.earliest else 0) for doc in documents)
    undated = counts.pop((0, 0), 0)
    days = [
        DayCount(date.fromordinal(first), articles, None if first == last else last_day(last))
        for (first, last), articles in sorted(counts.items())
    ]
    return (*days, DayCount(None, undated)) if undated else tuple(days)


def _unknown(document: IndexDocument) -> Unknown | None:
    if not document.earliest or document.earliest == document.latest:
        return None
    one, other = date.fromordinal(document.earliest).isoformat(), last_day(document.latest).isoformat()
    return Unknown.DAY if one[:7] == other[:7] else Unknown.MONTH if one[:4] == other[:4] else Unknown.YEAR


def _length(document: IndexDocument, field_name: str) -> int:
    return len(cut(document.headline)) + (0 if field_name else len(cut(document.body)))


def _frequency(document: IndexDocument, leaf: WordLeaf) -> int:
    inside = len(occurrences(placed(texts(document, leaf.field)), leaf))
    return inside if leaf.field else inside + 2 * len(occurrences(placed([cut(document.headline)]), leaf))


def _brushed(document: IndexDocument, request: SearchRequest) -> bool:
    if request.unknown is not None and _unknown(document) is not request.unknown:
        return False
    if request.earliest is None and request.latest is None:
        return True
    if not document.earliest:
        return request.undated and allowed(document, request.earliest)
    return meets(document, request.earliest, request.latest)
