# SPDX-License-Identifier: MIT
"""Scores: those of Whoosh's BM25 with occurrences in headlines counted three times, over all segments."""

import random
from collections.abc import Sequence
from functools import reduce
from math import log

import numpy as np
import pytest
from bulk_corpus import KNOWN, SMALL, Corpus, documents
from bulk_oracle import Article, finds, occurrences, stands_for
from whoosh.query import compound, positional, terms, wrappers
from whoosh.query.qcore import Query
from whoosh.scoring import bm25

from reader.errors import CancelToken
from reader.index.bulk.evaluator import Evaluator
from reader.index.bulk.frequency import scored_leaves
from reader.index.bulk.rank import Ranking
from reader.index.codec import queries as own
from reader.index.columnar.schema_spec import USUAL
from reader.text.words import words

Part = tuple[Corpus, Evaluator, list[Article]]


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> list[Part]:
    """Three segments; in one of them every third article is deleted."""
    made, folder = documents(random.Random(3), 260), tmp_path_factory.mktemp("rank")
    found = []
    for number, (some, thresholds) in enumerate(((made[:200], SMALL), (made[200:255], USUAL), (made[255:], USUAL))):
        corpus = Corpus(some, folder / str(number), thresholds)
        live = np.arange(len(corpus.numbers)) % 3 != 0 if number == 1 else None
        segment = corpus.segment
        evaluator = Evaluator(type(segment)(segment.entry, segment.articles, segment.quotations, live), KNOWN)
        by_number = {page.document.number: page for page in corpus.pages}
        in_order = [by_number[int(one)] for one in corpus.numbers]
        found.append((corpus, evaluator, [page for at, page in enumerate(in_order) if live is None or live[at]]))
    return found


def _often(page: Article, leaf: Query, name: str) -> int:
    if isinstance(leaf, own.Quoted):
        return sum(finds(quotation, leaf.query, KNOWN) for quotation in page.quotations)
    if isinstance(leaf, own.Near):
        moved = own.Near(name, tuple(_moved(part, name) for part in leaf.parts), leaf.distance, leaf.ordered)
        return int(bool(occurrences(page, moved)))
    if isinstance(leaf, positional.Phrase | own.OpenPhrase):
        return len(occurrences(page, _moved(leaf, name)))
    return sum(stands_for(leaf, term, KNOWN) for term in page.terms(name))


def _moved(leaf: Query, name: str) -> Query:
    if isinstance(leaf, positional.Phrase):
        return positional.Phrase(name, leaf.words)
    if isinstance(leaf, own.OpenPhrase):
        return own.OpenPhrase(name, leaf.words)
    assert isinstance(leaf, terms.Term | terms.Prefix)
    return type(leaf)(name, leaf.text)


def _weighted(page: Article, leaf: Query) -> int:
    if isinstance(leaf, own.Quoted) or leaf.field() != "text":
        return _often(page, leaf, str(leaf.field()))
    return _often(page, leaf, "text") + 2 * _often(page, leaf, "headline")


def _length(page: Article, leaf: Query) -> int:
    document = page.document
    counted = document.headline if leaf.field() == "headline" else f"{document.headline}\n{document.body}"
    return sum(1 for _ in words(counted))


def _expected(pages: Sequence[Article], leaves: Sequence[Query]) -> dict[int, float]:
    scores = dict.fromkeys((page.document.number for page in pages), 0.0)
    for leaf in leaves:
        often = {page.document.number: _weighted(page, leaf) for page in pages}
        having = sum(map(bool, often.values()))
        rarity = log(len(pages) / (having + 1)) + 1
        average = max(1.0, sum(_length(page, leaf) for page in pages) / len(pages))
        for page in pages:
            number = page.document.number
            scores[number] += bm25(rarity, often[number], _length(page, leaf), average, 0.75, 1.2)
    return scores


_THE, _OF, _BA = terms.Term("text", "the"), terms.Term("text", "of"), terms.Prefix("text", "ba")


@pytest.mark.parametrize(
    "node",
    [
        _THE,
        terms.Term("text", "zzz"),  # 260 times in some
        terms.Term("text", "nowhere"),
        terms.Term("headline", "of"),
        _BA,
        terms.Prefix("text", ""),
        terms.Wildcard("text", "*er*"),
        terms.FuzzyTerm("text", "banker", maxdist=2, prefixlength=0),
        own.Forms("text", "bas"),
        own.WholeRegex("text", "(ba|ker).*"),
        positional.Phrase("text", ["the", "of"]),
        positional.Phrase("text", ["the"]),
        positional.Phrase("headline", ["of", "the"]),
        own.OpenPhrase("text", ("the", "s")),
        own.Near("text", (_THE, _BA), 4),
        own.Quoted(terms.Term("text", "the")),
        compound.And([_THE, _OF, _BA, _THE]),
        compound.Or([compound.AndNot(_THE, _OF), wrappers.Not(_BA), own.Days(None, 728_000)]),
    ],
)
def test_scores(parts: list[Part], node: Query) -> None:
    rankings = [Ranking(evaluator, node, CancelToken()) for _, evaluator, _ in parts]
    whole = tuple(
        reduce(lambda one, other: one + other, leaf)
        for leaf in zip(*(one.statistics() for one in rankings), strict=True)
    )
    expected = _expected([page for _, _, pages in parts for page in pages], scored_leaves(node))
    for (corpus, _, pages), ranking in zip(parts, rankings, strict=True):
        alive = {page.document.number for page in pages}
        ids = np.array([at for at, number in enumerate(corpus.numbers.tolist()) if number in alive], np.int64)
        found = dict(zip(corpus.numbers[ids].tolist(), ranking.scores(ids, whole).tolist(), strict=True))
        assert found == pytest.approx({number: expected[number] for number in alive}, abs=1e-5)
        few = ids[::7]
        assert ranking.scores(few, whole).tolist() == [found[number] for number in corpus.numbers[few].tolist()]


def test_what_counts_in_a_score() -> None:
    near = own.Near("text", (_THE, _OF), 3)
    node = compound.And(
        [
            _THE,
            compound.Or([near, own.Flagged("starred"), own.Keyword("byline", ("x",))]),
            compound.AndNot(_OF, _BA),
            _THE,
        ]
    )
    assert scored_leaves(node) == (_THE, near, _OF)
