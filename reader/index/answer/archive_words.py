# SPDX-License-Identifier: MIT
"""The words of an archive as evidence: how common each is, which are like it, in which articles it stands."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import numpy as np
from whoosh.query.compound import And
from whoosh.query.qcore import Query
from whoosh.query.terms import Term

from reader.errors import CancelToken
from reader.index.answer.searched import Searched
from reader.index.answer.vocabulary import widened
from reader.index.columnar.field import Field
from reader.model.query import Wildcard
from reader.model.texts import Span

_SLICE = 1 << 15  # terms looked at in one go
_TEXT = "text"


class ArchiveWords:
    """Words are folded, and counts are of articles. Valid until the engine that gave it is refreshed or closed."""

    def __init__(self, segments: Sequence[Searched]) -> None:
        self._segments = segments

    def languages(self) -> list[str]:
        """Return the languages (their two letters) in which there are articles."""
        fields = (segment.segment.articles.fields["language"] for segment in self._segments)
        found = {word for field in fields for word in field.lines(0, field.size).decode().split("\n")}
        return sorted(found - {""})

    def count(self, word: str, language: str = "") -> int:
        """Return how many articles have a word; of one language only, if one is named."""
        node = _node(word, language)
        return sum(segment.evaluator.live_count(node, CancelToken()) for segment in self._segments)

    def articles(self, word: str, language: str = "") -> list[int]:
        """Return the numbers of the articles (of a language) that have a word."""
        node = _node(word, language)
        found = [segment.documents.number[segment.found(node, CancelToken()).as_ids()] for segment in self._segments]
        return sorted(np.concatenate([*found, np.zeros(0, np.int64)]).tolist())

    def like(self, pattern: str, limit: int) -> list[tuple[str, int]]:
        """Return words that a pattern with `?` for single letters stands for, commonest first, with their counts."""
        node = Wildcard(pattern, Span(0, len(pattern)))
        return [(one.word, one.articles) for one in widened(self._segments, node, limit, CancelToken())]

    def frequent(self, least: int, most: int) -> list[tuple[str, int]]:
        """Return words that about `least` articles have or more, the commonest `most` of them, in order."""
        counts: Counter[bytes] = Counter()
        for field in self._fields():
            numbers = np.flatnonzero(field.df * np.uint32(len(self._segments)) >= least)
            if len(numbers) > most:
                numbers = numbers[np.argpartition(field.df[numbers], len(numbers) - most)[-most:]]
            for number in numbers.tolist():
                counts[field.word(number)] += int(field.df[number])
        found = sorted(((-count, word) for word, count in counts.items() if count >= least))[:most]
        return [(word.decode(), -count) for count, word in found]

    def among(self, words: Collection[str]) -> set[str]:
        """Return those of many words that the archive has. All its words are gone through once."""
        sought = {word.encode() for word in words}
        found: set[bytes] = set()
        for field in self._fields():
            for low in range(0, field.size, _SLICE):
                found.update(sought.intersection(field.lines(low, min(low + _SLICE, field.size)).split(b"\n")))
        return {word.decode() for word in found}

    def _fields(self) -> Iterator[Field]:
        return (segment.segment.articles.positional(_TEXT) for segment in self._segments)


def _node(word: str, language: str) -> Query:
    term = Term(_TEXT, word)
    return And([term, Term("language", language)]) if language else term
