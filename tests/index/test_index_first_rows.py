# SPDX-License-Identifier: MIT
"""The rows shown before all is known: exactly the newest of whatever is asked, and only where the whole takes long."""

import random
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from bulk_corpus import SMALL, Corpus, documents
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from query_trees import Trees
from whoosh.query import compound, terms
from whoosh.query.qcore import Query
from whoosh.query.wrappers import Not

from reader.errors import CancelToken
from reader.index.answer import first_page
from reader.index.bulk import near_parts, pattern_terms, phrase
from reader.index.bulk import newest as newest_terms
from reader.index.bulk.most_documents import without_dense
from reader.index.bulk.newest import NewestTerms, join_newest
from reader.index.bulk.sets import DocSet, everything
from reader.index.bulk.wildcard import wildcard_terms
from reader.index.codec import queries as own
from reader.index.columnar.field import PositionalField
from reader.index.columnar.schema_spec import USUAL, Thresholds
from reader.index.columnar.writer import ColumnarWriter
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.model.query import And, Or, Wildcard
from reader.model.query import Not as NotQuery
from reader.model.search import IndexDocument, ResultSet, SearchRequest
from reader.model.texts import Span
from reader.text.words import words

_PATTERNS = ("*ing", "*n?", "*a*e*", "?*", "*s", "*ев", "b*n*", "*q*q", "*")
_NOWHERE = Span(0, 0)


@pytest.fixture(scope="module", params=[USUAL, SMALL], ids=["lists", "bitmaps"])
def corpus(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    sizes: Thresholds = request.param
    return Corpus(documents(random.Random(12), 200), tmp_path_factory.mktemp("rows"), sizes)


@pytest.fixture
def field(corpus: Corpus) -> PositionalField:
    return corpus.segment.articles.positional("text")


def _leaves() -> list[Query]:
    expressions: list[Query] = [terms.Regex("text", ".+[aeiou]n"), terms.Regex("text", "b.*|.*s")]
    others: list[Query] = [terms.Wildcard("headline", "*n*"), terms.Wildcard("byline", "*smith*")]
    return [*(terms.Wildcard("text", pattern) for pattern in _PATTERNS), *expressions, *others]


@pytest.mark.parametrize("common", [0, 2, 60])
def test_patterns_in_some_documents_are_those_in_all(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, common: int
) -> None:
    monkeypatch.setattr(pattern_terms, "_COMMON", common)
    rare = terms.Term("text", "zzz")
    for leaf in _leaves():
        whole = corpus.fresh().evaluate(leaf, CancelToken()).as_ids()
        for since in (0, 1, 100, 151, 195, 199, 200):
            for node, expected in (
                (leaf, whole),
                (own.Quoted(leaf), corpus.fresh().evaluate(own.Quoted(leaf), CancelToken()).as_ids()),
            ):
                found = corpus.fresh().evaluate(node, CancelToken(), since=since).as_ids()
                assert found[found >= since].tolist() == expected[expected >= since].tolist(), (node, since)
        having = set(corpus.fresh().evaluate(rare, CancelToken()).as_ids().tolist())
        for node, expected_ids in (
            (compound.And([rare, leaf]), having & set(whole.tolist())),
            (compound.And([rare, Not(leaf)]), having - set(whole.tolist())),
        ):
            assert set(corpus.fresh().evaluate(node, CancelToken()).as_ids().tolist()) == expected_ids, node


def test_a_part_of_a_patterns_documents_is_not_kept_as_the_whole(corpus: Corpus) -> None:
    leaf = terms.Wildcard("text", "*n*")
    whole = corpus.fresh().evaluate(leaf, CancelToken()).as_ids().tolist()
    evaluator, token = corpus.fresh(), CancelToken()
    evaluator.evaluate(leaf, token, since=195)
    evaluator.evaluate(compound.And([terms.Term("text", "zzz"), leaf]), token)
    assert evaluator.evaluate(leaf, token).as_ids().tolist() == whole
    assert evaluator.evaluate(leaf, CancelToken()).as_ids().tolist() == whole


@pytest.mark.parametrize("many", [1, 1 << 20])
def test_terms_that_reach_the_newest_documents(
    field: PositionalField, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(newest_terms, "_MANY", many)
    numbers = np.arange(0, field.size, 2)
    known = NewestTerms(field)
    for since in (0, 100, 151, 160, 170, 190, 199, 151):
        flags = np.zeros(field.count, np.bool_)
        kept = known.reaching(numbers, since)
        newest = {number for number in numbers.tolist() if len(field.doc_list(number, since))}
        assert newest <= set(kept.tolist()) <= set(numbers.tolist())
        if since > 150:
            assert set(kept.tolist()) <= newest | set(field.dense.tolist())
        join_newest(field, kept, since, flags)
        expected = {int(one) for number in numbers for one in field.doc_list(int(number), since)}
        assert {one for one in np.flatnonzero(flags).tolist() if one >= since} == expected


def test_how_many_of_the_newest_no_common_term_is_in(field: PositionalField) -> None:
    chosen = np.arange(len(field.dense)) % 2 == 0
    having = {int(one) for number in field.dense[chosen] for one in field.doc_list(int(number))}
    for newest in (1, 4, 25):
        first = 8 * (field.bitmaps.shape[1] - newest)
        expected = sum(one not in having for one in range(first, field.count))
        assert without_dense(field, chosen, newest=newest) == expected


def test_which_patterns_are_slow(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(node: Query) -> bool:
        return corpus.fresh().articles.slowness(node, CancelToken()) >= 1

    leaf, other, token = terms.Wildcard("text", "b*n*"), terms.Wildcard("text", "*n?"), CancelToken()
    assert not slow(leaf)
    monkeypatch.setattr(pattern_terms, "_SLOW", 8)
    assert slow(leaf)
    most = max(8 * corpus.fresh().articles.slowness(node, CancelToken()) for node in (leaf, other))
    monkeypatch.setattr(pattern_terms, "_SLOW", int(most) + 1)
    assert not slow(leaf)
    assert not slow(other)
    assert slow(compound.Or([leaf, other])), "both together"
    monkeypatch.setattr(pattern_terms, "_SLOW", 8)
    assert slow(own.Quoted(terms.Wildcard("text", "b*n*")))
    assert not slow(compound.And([terms.Term("text", "zzz"), leaf])), "only few documents are looked at"
    assert not slow(terms.Wildcard("text", "*qqq*"))
    assert not slow(terms.Wildcard("nowhere", "*n*"))
    evaluator = corpus.fresh()
    evaluator.evaluate(leaf, token)
    assert not evaluator.slowness(leaf, token), "it is kept"


def test_what_the_commonest_words_find_everywhere_is_quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern_terms, "_SLOW", 8)
    made = [IndexDocument(at, "", f"alpha word{at} zz", at + 1, at + 1) for at in range(80)]
    evaluator = Corpus(made, tmp_path, Thresholds(dense_least=40)).evaluator
    assert not evaluator.slowness(terms.Wildcard("text", "*a*"), CancelToken())
    assert evaluator.slowness(terms.Wildcard("text", "*o*d*"), CancelToken()) >= 1


# --- through the engine -------------------------------------------------------------------------------------------

_ARTICLES = 900


def _texts() -> list[IndexDocument]:
    return documents(random.Random(31), _ARTICLES, different=200, longest=30)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ColumnarEngine]:
    """Give an engine of two segments, some articles deleted."""
    folder = str(tmp_path_factory.mktemp("engine"))
    made = _texts()
    writer = ColumnarWriter(folder)
    writer.add(made[:600])
    writer.add(made[600:])
    writer.delete(range(1, 3 * _ARTICLES, 33))
    writer.close()
    engine = ColumnarEngine(folder)
    yield engine
    engine.close()


@lru_cache
def _words() -> list[list[str]]:
    texts = ([word for word, _, _ in words(one.body)] for one in _texts())
    return [text for text in texts if len(text) > 6]


@pytest.fixture
def all_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything be worth a first page."""
    monkeypatch.setattr(first_page, "_LEAST", 1)
    monkeypatch.setattr(first_page, "_ENOUGH", 5)
    for module, name in ((pattern_terms, "_SLOW"), (near_parts, "_MANY"), (phrase, "_MANY")):
        monkeypatch.setattr(module, name, 8)


@pytest.mark.usefixtures("all_slow")
@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(seed=st.integers(0, 1 << 32), fewest=st.sampled_from([1, 5, 50]), folded=st.booleans())
def test_the_first_rows_are_those_of_the_whole(engine: ColumnarEngine, seed: int, fewest: int, folded: bool) -> None:
    chance = random.Random(seed)
    trees = Trees(chance, _words())
    patterns = [Wildcard(pattern, _NOWHERE) for pattern in chance.sample(_PATTERNS, 2)]
    query = chance.choice(
        (
            And(tuple(patterns), _NOWHERE),
            Or((patterns[0], trees.near()), _NOWHERE),
            And((patterns[0], trees.phrase()), _NOWHERE),
            And((patterns[0], NotQuery(patterns[1], _NOWHERE)), _NOWHERE),
            trees.tree(2),
        )
    )
    before, first_page._ENOUGH = first_page._ENOUGH, fewest
    shown: list[ResultSet] = []
    try:
        whole = engine.search(SearchRequest(query, fold=folded), CancelToken(), first_page=shown.append)
    finally:
        first_page._ENOUGH = before
    assert whole.exact
    for page in shown:
        assert not page.exact
        assert len(page.numbers) >= fewest
        assert page.numbers[:] == whole.numbers[: len(page.numbers)], query


@pytest.mark.usefixtures("all_slow")
@pytest.mark.parametrize("query", ["*n* *e*", "*a* OR *q*", "*s NEAR/9 *n", "/.*[aeiou]n/ -*ев"])
def test_patterns_show_their_newest_first(engine: ColumnarEngine, query: str) -> None:
    shown: list[ResultSet] = []
    whole = engine.search(SearchRequest(parse(f"{query} ")), CancelToken(), first_page=shown.append)
    assert len(shown) == 1
    assert shown[0].numbers[:] == whole.numbers[: len(shown[0].numbers)]
    again: list[ResultSet] = []
    engine.search(SearchRequest(parse(f"{query} ")), CancelToken(), first_page=again.append)
    assert not again, "all is kept"


@pytest.mark.parametrize("query", ["*n* *e*", "*a*", "zzz *n*"])
def test_what_is_quick_shows_nothing_before(
    engine: ColumnarEngine, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    monkeypatch.setattr(first_page, "_LEAST", 1)
    shown: list[ResultSet] = []
    assert engine.search(SearchRequest(parse(f"{query} ")), CancelToken(), first_page=shown.append).exact
    assert not shown


def test_sets_of_the_newest_hold_nothing_older(corpus: Corpus) -> None:
    field = corpus.segment.articles.positional("text")
    pattern = wildcard_terms(field, "*n*", CancelToken())
    newest = NewestTerms(field)
    whole = set(pattern.documents(field, newest).as_ids().tolist())
    for asked in (everything(field.count).within(170, field.count), DocSet.of_ids(field.count, np.array([3, 90, 199]))):
        found = pattern.documents(field, newest, asked)
        assert set(found.as_ids().tolist()) == whole & set(asked.as_ids().tolist())
