# SPDX-License-Identifier: MIT
"""Words of the archive: near ones, those that begin so, those that a leaf stands for. Counts are of live articles."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from whoosh.query.compound import Or
from whoosh.query.qcore import Query as WhooshQuery
from whoosh.query.terms import Prefix, Term

from reader.errors import CancelToken
from reader.index.answer.searched import Searched
from reader.index.bulk.expansion import term_numbers
from reader.index.bulk.near_spelling import most_slips, near_words
from reader.index.bulk.slices import Integers
from reader.index.codec.queries import Quoted
from reader.index.codec.translate import translate
from reader.index.columnar.field import Field
from reader.model.query import Forms, Fuzzy, Leaf, Regex, Wildcard
from reader.model.query import Prefix as PrefixLeaf
from reader.model.search import NearSpelling, WordCount

_FIELDS = {"": "text", "said": "text", "quote": "text"}
_IN_QUOTATIONS = ("said", "quote", "speaker")
_SEVERAL = (Forms, PrefixLeaf, Wildcard, Fuzzy, Regex)


def near_spellings(segments: Sequence[Searched], word: str, limit: int) -> tuple[NearSpelling, ...]:
    """Return words one or two letters away from `word`, nearest first, then commonest."""
    steps: dict[str, int] = {}
    frequency: Counter[str] = Counter()
    for segment in segments:
        field = segment.segment.articles.positional("text")
        for near, distance in near_words(field, word, most_slips(word)):
            steps[near] = distance
            frequency[near] += int(field.df[field.find(near.encode())])
    ordered = sorted(steps, key=lambda near: (steps[near], -frequency[near], near))
    found: list[tuple[int, int, str]] = []
    for near in ordered:  # a count is never above the frequency, which has the deleted in it
        if len(found) >= limit and (steps[near], -frequency[near]) > found[limit - 1][:2]:
            break
        articles = _articles(segments, "", near)
        if articles:
            found.append((steps[near], -articles, near))
            found.sort()
    return tuple(NearSpelling(near, -articles) for _, articles, near in found[:limit])


def vocabulary(segments: Sequence[Searched], field: str, prefix: str, limit: int) -> tuple[WordCount, ...]:
    """Return the words or values of a field that begin so (folded), commonest first."""
    return _commonest(segments, field, Prefix(_FIELDS.get(field, field), prefix), limit, CancelToken())


def widened(segments: Sequence[Searched], leaf: Leaf, limit: int, cancel: CancelToken) -> tuple[WordCount, ...]:
    """Return the words that a leaf stands for, commonest first; none for one that stands for one only."""
    if not isinstance(leaf, _SEVERAL):
        return ()
    node = translate(leaf)
    if isinstance(node, Quoted):
        node = node.query.subqueries[0] if isinstance(node.query, Or) else node.query  # without the speaker
    return _commonest(segments, leaf.field, node, limit, cancel)


def _commonest(
    segments: Sequence[Searched], name: str, node: WhooshQuery, limit: int, cancel: CancelToken
) -> tuple[WordCount, ...]:
    candidates: dict[bytes, None] = {}
    for segment in segments:
        field = _field(segment, name)
        numbers = term_numbers(field, node, cancel)
        if numbers is not None:
            candidates.update((field.word(number), None) for number in _most_frequent(field, numbers, 2 * limit))
    counts = [(-_articles(segments, name, word.decode()), word.decode()) for word in candidates]
    return tuple(WordCount(word, -articles) for articles, word in sorted(counts)[:limit] if articles)


def _most_frequent(field: Field, numbers: Integers, most: int) -> list[int]:
    df = field.df[numbers]
    if len(numbers) > most:
        numbers = numbers[np.argpartition(df, len(df) - most)[-most:]]
    chosen: list[int] = numbers.tolist()
    return chosen


def _field(segment: Searched, name: str) -> Field:
    table = segment.segment.quotations if name in _IN_QUOTATIONS else segment.segment.articles
    return table.fields[_FIELDS.get(name, name)]


def _articles(segments: Sequence[Searched], name: str, word: str) -> int:
    term: WhooshQuery = Term(_FIELDS.get(name, name), word)
    node = Quoted(term) if name in _IN_QUOTATIONS else term
    return sum(segment.evaluator.live_count(node, CancelToken()) for segment in segments)
