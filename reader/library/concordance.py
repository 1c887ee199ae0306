# SPDX-License-Identifier: MIT
"""Every occurrence of what was looked for, a line each."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.errors import CancelToken
from reader.library.people import People
from reader.library.quotation_values import LineSpeaker
from reader.model.article import Article
from reader.model.occurrence import CONTEXT, OccurrenceKey, OccurrenceLine, OccurrenceRequest
from reader.model.person import SURE
from reader.model.search import SearchEngine, Sort
from reader.model.texts import Span
from reader.text.matches import find_matches
from reader.text.words import words


@dataclass(frozen=True, slots=True)
class _Found:
    line: OccurrenceLine
    keys: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    place: tuple[int, int]
    chance: bytes


class SlowConcordance:
    """Reads all that is found."""

    def __init__(
        self,
        engine: SearchEngine,
        articles: Callable[[Sequence[int]], Iterator[Article]],
        people: People,
        request: OccurrenceRequest,
        cancel: CancelToken,
    ) -> None:
        search = replace(request.search, sort=Sort.OLDEST)
        found: list[_Found] = []
        for rank, article in enumerate(articles(engine.search(search, cancel).numbers)):
            cancel.check()
            found += _occurrences(article, request, people, rank)
        self.of = len(found)
        if request.thin is not None:
            found = sorted(found, key=lambda one: one.chance)[: request.thin]
        found.sort(key=lambda one: one.place)
        for key in reversed(request.order):
            _sort(found, key)
        self._found = found
        self.total = len(found)
        self.articles = len({one.line.number for one in found})

    def lines(self, start: int, stop: int, *, context: int = CONTEXT) -> tuple[OccurrenceLine, ...]:  # noqa: ARG002
        """See `Concordance`."""
        return tuple(one.line for one in self._found[start:stop])

    def place(self, number: int, span: Span, *, in_headline: bool = False) -> int | None:
        """See `Concordance`."""
        wanted = number, span, in_headline
        for at, one in enumerate(self._found):
            if (one.line.number, one.line.span, one.line.in_headline) == wanted:
                return at
        return None


def _sort(found: list[_Found], key: OccurrenceKey) -> None:
    name, beside = key.value[:-1], key.value[-1]
    if key is OccurrenceKey.NEWEST:
        found.sort(key=lambda one: -(one.line.date.earliest.toordinal() if one.line.date.earliest else 0))
    elif name in ("left", "right"):
        at = int(beside) - 1

        def word(one: _Found) -> tuple[bool, str]:
            side = one.left if name == "left" else one.right
            return (at >= len(side), side[at] if at < len(side) else "")

        found.sort(key=word)
    elif key is OccurrenceKey.SOURCE:
        found.sort(key=lambda one: (not one.line.source, one.line.source))
    elif key is OccurrenceKey.SPEAKER:
        found.sort(key=lambda one: (not one.line.speakers, one.line.speakers))
    elif key is OccurrenceKey.MATCH:
        found.sort(key=lambda one: one.line.match.lower())


def _occurrences(article: Article, request: OccurrenceRequest, people: People, rank: int) -> Iterator[_Found]:
    quotations = sorted((one for one in article.quotations if one.kind.marked), key=lambda one: one.span.start)
    spans = [one.span for one in quotations]
    query = request.search.query
    for in_headline, text in ((True, article.headline), (False, article.body)):
        marks: Sequence[Span] = find_matches(
            text, query, field="headline" if in_headline else "", quotations=None if in_headline else spans
        )
        told = list(words(text))
        for span in marks:
            around = (
                [] if in_headline else [q for q in quotations if q.span.start <= span.start and span.end <= q.span.end]
            )
            speakers: list[LineSpeaker] = [people.speaker(one, article.number) for q in around for one in q.speakers]
            if request.quoted is not None and bool(around) is not request.quoted:
                continue
            if request.speakers and request.speakers.isdisjoint({one.key for one in speakers}):
                continue
            line = OccurrenceLine(
                article.number,
                article.id,
                in_headline,
                span,
                _flat(text[max(0, span.start - CONTEXT) : span.start]),
                _flat(span.of(text)),
                _flat(text[span.end : span.end + CONTEXT]),
                article.date,
                article.source,
                article.headline,
                bool(around),
                tuple(dict.fromkeys(one.name for one in speakers)),
                all(q.confidence >= SURE for q in around if q.speakers),
            )
            chance = hashlib.blake2b(f"{request.seed} {article.id} {in_headline} {span.start}".encode()).digest()
            left = tuple(word for word, _, end in reversed(told) if end <= span.start)[:3]
            right = tuple(word for word, start, _ in told if start >= span.end)[:3]
            yield _Found(line, (), left, right, (rank, -1 if in_headline else span.start), chance)


def _flat(text: str) -> str:
    return " ".join(("|" + text + "|").split())[1:-1]
