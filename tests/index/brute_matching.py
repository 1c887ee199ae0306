# SPDX-License-Identifier: MIT
"""Whether a document answers a query, by reading it from end to end: what every leaf means, without an index."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import pairwise, product

import regex

from reader.index.columnar.schema_spec import GAP
from reader.index.outside import NothingOutside, Outside
from reader.model.flags import UNDATED
from reader.model.query import (
    And,
    Anniversary,
    DateRange,
    Everything,
    Flag,
    Forms,
    Fuzzy,
    Keyword,
    Leaf,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Regex,
    Wildcard,
    Word,
    WordLeaf,
)
from reader.model.search import IndexDocument, IndexQuotation
from reader.text.stems import same_stem
from reader.text.words import words

Places = dict[int, str]
"""The words of a text by their position."""
Occurrence = tuple[int, int]
"""The first and the last position."""


@lru_cache(maxsize=10_000)
def cut(text: str) -> list[str]:
    return [word for word, _, _ in words(text)]


def texts(document: IndexDocument, field_name: str) -> list[list[str]]:
    headline = cut(document.headline)
    return [headline] if field_name == "headline" else [headline, cut(document.body), *map(cut, document.also)]


def placed(several: Sequence[list[str]]) -> Places:
    found: Places = {}
    start = 0
    for text in several:
        found.update(enumerate(text, start))
        start += len(text) + GAP
    return found


@lru_cache(maxsize=2000)
def _placed_text(document: IndexDocument, field_name: str) -> Places:
    return placed(texts(document, field_name))


@dataclass(frozen=True)
class Matching:
    """What documents say to queries; `outside` knows flags and names."""

    outside: Outside = field(default_factory=NothingOutside)

    def matches(self, document: IndexDocument, query: Query, *, maybe: bool | None = False) -> bool | None:
        """Kleene's three values; what an undated document says to a `date:` that it might meet is `maybe`."""
        if of_quotations(query):
            return any(self._said(quotation, query, document.number) for quotation in document.quotations)
        if isinstance(query, Not):
            inner = self.matches(document, query.part, maybe=maybe)
            return None if inner is None else not inner
        if isinstance(query, And | Or):
            answers = [self.matches(document, part, maybe=maybe) for part in _grouped(query)]
            decisive = isinstance(query, Or)
            return decisive if decisive in answers else None if None in answers else not decisive
        if isinstance(query, DateRange):
            undecided = not document.earliest and allowed(document, query.earliest)
            return maybe if undecided else meets(document, query.earliest, query.latest)
        if isinstance(query, Anniversary) and not document.earliest:
            return maybe
        return self._leaf(document, query)

    def _leaf(self, document: IndexDocument, leaf: Leaf) -> bool:
        if isinstance(leaf, Everything):
            return True
        if isinstance(leaf, Anniversary):
            exact = bool(document.earliest) and document.earliest == document.latest
            return exact and date.fromordinal(document.earliest).strftime("%m-%d") == f"{leaf.month:02}-{leaf.day:02}"
        if isinstance(leaf, Flag):
            return not document.earliest if leaf.name == UNDATED else document.number in self.outside.flagged(leaf.name)
        if isinstance(leaf, Keyword):
            if leaf.field == "person":
                return self._named(leaf, document.people, document.number)
            return side_by_side(cut(getattr(document, leaf.field)), leaf.words, open_end=leaf.open_end)
        assert isinstance(leaf, WordLeaf)
        return bool(occurrences(_placed_text(document, leaf.field), leaf))

    def _said(self, quotation: IndexQuotation, query: Query, number: int) -> bool:
        if isinstance(query, And | Or):
            answers = (self._said(quotation, part, number) for part in query.parts)
            return any(answers) if isinstance(query, Or) else all(answers)
        if isinstance(query, Keyword):
            return self._named(query, quotation.speakers, number)
        assert isinstance(query, WordLeaf)
        if query.field == "said" and isinstance(query, Word | Forms | Prefix | Phrase):
            words = query.words if isinstance(query, Phrase) else (query.text,)
            open_end = query.open_end if isinstance(query, Phrase) else isinstance(query, Prefix)
            named = not isinstance(query, Prefix) or len(query.text) > 2
            if named and self._named(Keyword("speaker", words, query.span, open_end), quotation.speakers, number):
                return True
        return bool(occurrences(placed([cut(quotation.text)]), query))

    def _named(self, leaf: Keyword, keys: tuple[str, ...], number: int) -> bool:
        meant = self.outside.named(leaf.field, leaf.words, leaf.open_end)
        return not meant.keys.isdisjoint(keys) or any(
            key in keys and number in numbers for key, numbers in meant.within
        )


def of_quotations(query: Query) -> bool:
    """Whether one quotation can answer it."""
    if isinstance(query, And | Or):
        return all(map(of_quotations, query.parts))
    return getattr(query, "field", "") in ("said", "quote", "speaker")


def _grouped(query: And | Or) -> list[Query]:
    """Return the parts; what an And asks of quotations, it asks of one and the same."""
    told = [part for part in query.parts if of_quotations(part)]
    if isinstance(query, Or) or len(told) < 2:
        return list(query.parts)
    return [And(tuple(told), query.span), *(part for part in query.parts if not of_quotations(part))]


def occurrences(text: Places, leaf: WordLeaf) -> list[Occurrence]:
    """Return where a leaf stands in a text."""
    if isinstance(leaf, Near):
        several = [occurrences(text, part) for part in leaf.parts]
        return [places[0] for places in product(*several) if is_near(places, leaf)]
    if isinstance(leaf, Phrase):
        begins = [at for at, word in text.items() if word == leaf.words[0]]
        runs = [range(at, at + len(leaf.words)) for at in begins]
        return [
            (run[0], run[-1])
            for run in runs
            if is_phrase([text[at] for at in run if at in text], leaf.words, open_end=leaf.open_end)
        ]
    return [(at, at) for at, word in text.items() if is_word(word, leaf)]


def is_near(places: Sequence[Occurrence], leaf: Near) -> bool:
    if leaf.ordered:
        return all(1 <= after[0] - before[1] <= leaf.distance for before, after in pairwise(places))
    taken = [at for start, end in places for at in range(start, end + 1)]
    extra = sum(end - start for start, end in places)
    return len(set(taken)) == len(taken) and max(taken) - min(taken) - extra <= leaf.distance


def is_phrase(run: Sequence[str], sought: Sequence[str], *, open_end: bool) -> bool:
    if open_end and len(run) == len(sought):
        return list(run[:-1]) == list(sought[:-1]) and run[-1].startswith(sought[-1])
    return list(run) == list(sought)


def side_by_side(text: Sequence[str], sought: Sequence[str], *, open_end: bool) -> bool:
    return any(is_phrase(text[at : at + len(sought)], sought, open_end=open_end) for at in range(len(text)))


@lru_cache(maxsize=100_000)
def is_word(word: str, leaf: Word | Forms | Prefix | Wildcard | Fuzzy | Regex) -> bool:
    if isinstance(leaf, Wildcard):
        pattern = "".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in leaf.pattern)
        return re.fullmatch(pattern, word) is not None
    if isinstance(leaf, Regex):
        return regex.fullmatch(leaf.pattern, word) is not None
    if isinstance(leaf, Fuzzy):
        return abs(len(word) - len(leaf.text)) <= leaf.most and steps(word, leaf.text) <= leaf.most
    if isinstance(leaf, Forms):
        return same_stem(leaf.text, word)
    return word.startswith(leaf.text) if isinstance(leaf, Prefix) else word == leaf.text


def meets(document: IndexDocument, earliest: date | None, latest: date | None) -> bool:
    first, last = (earliest or date.min).toordinal(), (latest or date.max).toordinal()
    return bool(document.earliest) and document.earliest <= last and last_day(document.latest).toordinal() >= first


def allowed(document: IndexDocument, earliest: date | None) -> bool:
    return not document.latest or document.latest >= (earliest or date.min).toordinal()


def last_day(ordinal: int) -> date:
    return date.fromordinal(ordinal) if ordinal else date.max


@lru_cache(maxsize=100_000)
def steps(first: str, second: str) -> int:
    """Levenshtein's distance, by its definition."""
    if not first or not second:
        return len(first) + len(second)
    table = {(i, 0): i for i in range(len(first) + 1)} | {(0, j): j for j in range(len(second) + 1)}
    for i, one in enumerate(first, 1):
        for j, other in enumerate(second, 1):
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (one != other))
    return table[len(first), len(second)]


def answers(matching: Matching, documents: Sequence[IndexDocument], query: Query) -> Iterator[int]:
    """Yield the numbers of the documents that answer."""
    return (document.number for document in documents if matching.matches(document, query))
