# SPDX-License-Identifier: MIT
"""An engine without an index, which reads every document for every search: slow, and the measure of the real one."""

import re
from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from math import log

from reader.errors import CancelToken
from reader.model.flags import UNDATED, FlagNumbers
from reader.model.query import (
    And,
    DateRange,
    Everything,
    Flag,
    Leaf,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Wildcard,
    Word,
    leaves,
    sought,
)
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
from reader.text.words import words


@lru_cache(maxsize=10_000)
def _cut(text: str) -> list[str]:
    return [word for word, _, _ in words(text)]


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

    def search(self, request: SearchRequest, cancel: CancelToken) -> ResultSet:
        cancel.check()
        every = list(self.documents.values())
        found = [doc for doc in every if self._matches(doc, request.query, maybe=False) and _brushed(doc, request)]
        aside = [
            doc
            for doc in every
            if doc not in found
            and not doc.earliest
            and _allowed(doc, request.earliest)
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
            leaf_counts=tuple(
                LeafCount(leaf, sum(self._matches(doc, leaf, maybe=False) is True for doc in every))
                for leaf, _ in leaves(request.query)
            ),
            scores=scores,
        )

    def days(self) -> tuple[DayCount, ...]:
        return _day_counts(self.documents.values())

    def near_spellings(self, word: str, limit: int) -> tuple[NearSpelling, ...]:
        counts = Counter(
            other
            for document in self.documents.values()
            for other in {word for text in _texts(document, "") for word in text}
        )
        near = [
            (steps, -articles, other)
            for other, articles in counts.items()
            if other != word and (steps := _steps(word, other)) <= (1 if len(word) < 5 else 2)
        ]
        return tuple(NearSpelling(other, -articles) for _, articles, other in sorted(near)[:limit])

    def refresh(self) -> bool:
        return True

    def close(self) -> None:
        self.documents = {}

    def _matches(self, document: IndexDocument, query: Query, *, maybe: bool | None) -> bool | None:
        """Kleene's three values; what an undated document says to a `date:` that it might meet is `maybe`."""
        if isinstance(query, Not):
            inner = self._matches(document, query.part, maybe=maybe)
            return None if inner is None else not inner
        if isinstance(query, And | Or):
            parts = [self._matches(document, part, maybe=maybe) for part in query.parts]
            decisive = isinstance(query, Or)
            return decisive if decisive in parts else None if None in parts else not decisive
        if isinstance(query, DateRange):
            undecided = not document.earliest and _allowed(document, query.earliest)
            return maybe if undecided else _meets(document, query.earliest, query.latest)
        if isinstance(query, Everything):
            return True
        if isinstance(query, Flag):
            return not document.earliest if query.name == UNDATED else document.number in self.flagged(query.name)
        return any(_count(text, query) for text in _texts(document, query.field))

    def _score(self, document: IndexDocument, query: Query) -> float:
        return sum(self._leaf_score(document, leaf) for leaf in dict.fromkeys(sought(query)))

    def _leaf_score(self, document: IndexDocument, leaf: Leaf) -> float:
        assert isinstance(leaf, Word | Prefix | Wildcard | Phrase)
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
        DayCount(date.fromordinal(first), articles, None if first == last else _last(last))
        for (first, last), articles in sorted(counts.items())
    ]
    return (*days, DayCount(None, undated)) if undated else tuple(days)


def _last(ordinal: int) -> date:
    return date.fromordinal(ordinal) if ordinal else date.max


def _unknown(document: IndexDocument) -> Unknown | None:
    if not document.earliest or document.earliest == document.latest:
        return None
    one, other = date.fromordinal(document.earliest).isoformat(), _last(document.latest).isoformat()
    return Unknown.DAY if one[:7] == other[:7] else Unknown.MONTH if one[:4] == other[:4] else Unknown.YEAR


def _length(document: IndexDocument, field_name: str) -> int:
    return len(_cut(document.headline)) + (0 if field_name else len(_cut(document.body)))


def _frequency(document: IndexDocument, leaf: Word | Prefix | Wildcard | Phrase) -> int:
    inside = sum(_count(text, leaf) for text in _texts(document, leaf.field))
    return inside if leaf.field else inside + 2 * _count(_cut(document.headline), leaf)


def _texts(document: IndexDocument, field_name: str) -> list[list[str]]:
    headline = _cut(document.headline)
    return [headline] if field_name else [headline, _cut(document.body), *map(_cut, document.also)]


def _count(text: list[str], leaf: Word | Prefix | Wildcard | Phrase) -> int:
    if isinstance(leaf, Phrase):
        size = len(leaf.words)
        return sum(_is_phrase(tuple(text[at : at + size]), leaf) for at in range(len(text)))
    return sum(_is_word(word, leaf) for word in text)


def _is_phrase(run: tuple[str, ...], phrase: Phrase) -> bool:
    if phrase.open_end and len(run) == len(phrase.words):
        return run[:-1] == phrase.words[:-1] and run[-1].startswith(phrase.words[-1])
    return run == phrase.words


def _is_word(word: str, leaf: Word | Prefix | Wildcard) -> bool:
    if isinstance(leaf, Wildcard):
        pattern = "".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in leaf.pattern)
        return re.fullmatch(pattern, word) is not None
    return word.startswith(leaf.text) if isinstance(leaf, Prefix) else word == leaf.text


def _meets(document: IndexDocument, earliest: date | None, latest: date | None) -> bool:
    first, last = (earliest or date.min).toordinal(), (latest or date.max).toordinal()
    return bool(document.earliest) and document.earliest <= last and _last(document.latest).toordinal() >= first


def _allowed(document: IndexDocument, earliest: date | None) -> bool:
    return not document.latest or document.latest >= (earliest or date.min).toordinal()


def _brushed(document: IndexDocument, request: SearchRequest) -> bool:
    if request.unknown is not None and _unknown(document) is not request.unknown:
        return False
    if request.earliest is None and request.latest is None:
        return True
    if not document.earliest:
        return request.undated and _allowed(document, request.earliest)
    return _meets(document, request.earliest, request.latest)


def _steps(first: str, second: str) -> int:
    """Levenshtein's distance, by its definition."""
    if not first or not second:
        return len(first) + len(second)
    table = {(i, 0): i for i in range(len(first) + 1)} | {(0, j): j for j in range(len(second) + 1)}
    for i, one in enumerate(first, 1):
        for j, other in enumerate(second, 1):
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (one != other))
    return table[len(first), len(second)]
