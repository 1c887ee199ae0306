# SPDX-License-Identifier: MIT
"""What is looked at to find words near each other: the bytes around places, and the newest documents alone."""

import random

import numpy as np
import pytest
from bulk_corpus import Corpus, documents
from query_trees import Trees
from whoosh.query import positional, terms
from whoosh.query.qcore import Query

from reader.errors import CancelToken
from reader.index.bulk import near_parts, phrase
from reader.index.bulk.near_stream import Around
from reader.index.bulk.positions import Places, Positions
from reader.index.bulk.sets import DocSet, everything
from reader.index.codec import queries as own
from reader.index.codec.translate import translate
from reader.index.columnar.field import PositionalField
from reader.index.columnar.schema_spec import CODES, Thresholds
from reader.text.words import words

_FAR = 9


@pytest.fixture(scope="module", params=[0, 1], ids=["as usual", "bitmaps"])
def corpus(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Documents, as a large archive would store them or as a small one."""
    thresholds = (Thresholds(), Thresholds(dense_least=2, pair_least=2, classes=9))[request.param]
    return Corpus(documents(random.Random(3), 150), tmp_path_factory.mktemp("newest"), thresholds)


@pytest.fixture(scope="module")
def field(corpus: Corpus) -> PositionalField:
    return corpus.segment.articles.positional("text")


def _around_one_by_one(field: PositionalField, places: Places, table: list[bool], around: Around) -> list[bool]:
    found = []
    for at, document in zip(places.at.tolist(), places.docs.tolist(), strict=True):
        first = max(at - around.before, int(field.start[document]))
        last = min(at + places.words + around.after, int(field.start[document + 1]))
        others = [*range(first, at), *range(at + places.words, last)]
        found.append(any(table[field.stream[other]] for other in others))
    return found


@pytest.mark.parametrize("around", [Around(0, 1), Around(1, 0), Around(5, 5), Around(17, 30), Around(0, 100)])
@pytest.mark.parametrize("length", [1, 2, 9])
def test_bytes_around_places(field: PositionalField, around: Around, length: int) -> None:
    chance = random.Random(around.before + length)
    table = np.zeros(256, np.bool_)
    table[chance.sample(range(1, 256), 40)] = True
    docs = np.repeat(np.arange(field.count), 4)
    at = field.start[docs] + np.tile([0, 1, 7, 8], field.count)
    ends = field.start[docs + 1]
    kept = at + length <= ends
    places = Places(at[kept], docs[kept], length)
    found = around.has(field, places, table, CancelToken())
    assert found.tolist() == _around_one_by_one(field, places, table.tolist(), around)
    assert not around.has(field, places, np.zeros(256, np.bool_), CancelToken()).any()


def test_a_text_shorter_than_what_is_looked_at(tmp_path_factory: pytest.TempPathFactory) -> None:
    short = Corpus(documents(random.Random(1), 1), tmp_path_factory.mktemp("short"))
    field = short.segment.articles.positional("text")
    places = Places(field.start[:1], np.zeros(1, np.int64))
    table = np.ones(256, np.bool_)
    table[0] = False
    around = Around(500, 500)
    found = around.has(field, places, table, CancelToken())
    assert found.tolist() == _around_one_by_one(field, places, table.tolist(), around)


def test_documents_of_a_term_from_one_on(field: PositionalField) -> None:
    for number in range(0, field.size, 7):
        whole = field.doc_list(number)
        for since in (0, 1, 8, 9, field.count // 2, field.count - 1, field.count):
            assert field.doc_list(number, since).tolist() == whole[whole >= since].tolist()


def test_places_of_pairs_from_one_on(field: PositionalField) -> None:
    for pair in range(CODES + 1, 4 * CODES):
        whole = field.pairs.of(pair)
        since = int(field.start[field.count // 2])
        some = field.pairs.of(pair, since)
        assert some[some >= since].tolist() == whole[whole >= since].tolist()
        assert not len(field.pairs.of(pair, len(field.stream) + (1 << 21)))


def test_places_in_the_newest_documents_alone(field: PositionalField) -> None:
    positions, cancel = Positions(field), CancelToken()
    for numbers in (np.arange(field.size), np.arange(0, field.size, 3), field.coded[:2], np.arange(3)):
        whole = positions.terms(np.unique(numbers), everything(field.count), cancel)
        for since in (1, field.count * 7 // 8, field.count - 1, field.count):
            newest = everything(field.count).within(since, field.count)
            for within in (newest, DocSet.of_ids(field.count, newest.as_ids())):
                found = positions.terms(np.unique(numbers), within, cancel)
                kept = whole.docs >= since
                assert found.at.tolist() == whole.at[kept].tolist()
                assert found.docs.tolist() == whole.docs[kept].tolist()


@pytest.mark.parametrize("seed", range(3))
def test_the_newest_are_found_as_among_all(corpus: Corpus, seed: int) -> None:
    chance = random.Random(seed)
    texts = [[word for word, _, _ in words(page.document.body)] for page in corpus.pages]
    trees = Trees(chance, [text for text in texts if len(text) > _FAR])
    for _ in range(60):
        node = translate(trees.near() if chance.random() < 0.6 else trees.phrase())
        whole = corpus.fresh().evaluate(node, CancelToken()).as_ids()
        since = chance.randrange(corpus.segment.articles.count)
        newest = corpus.fresh().evaluate(node, CancelToken(), since=since).as_ids()
        assert newest[newest >= since].tolist() == whole[whole >= since].tolist(), node


def test_what_reads_many_positions_is_slow(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    rare = [corpus.segment.articles.positional("text").word(number).decode() for number in _rarest(corpus, 2)]
    one, other = (terms.Term("text", word) for word in rare)
    asked: list[Query] = [
        own.Near("text", (one, other), 5),
        own.Near("text", (one, terms.Wildcard("text", "*e?")), 5),
        own.OpenPhrase("text", (rare[0], rare[1][:2])),
        positional.Phrase("text", rare),
    ]
    for node in asked:
        assert corpus.evaluator.slowness(node, CancelToken()) < 1
    monkeypatch.setattr(near_parts, "_MANY", 1)
    monkeypatch.setattr(phrase, "_MANY", 1)
    for node in asked:
        assert corpus.evaluator.slowness(node, CancelToken()) >= 1
    assert not corpus.evaluator.slowness(positional.Phrase("text", ["nowhere", rare[0]]), CancelToken())


def _rarest(corpus: Corpus, most: int) -> list[int]:
    field = corpus.segment.articles.positional("text")
    plain = [number for number in range(field.size) if number not in field.code_at]
    return sorted(plain, key=lambda number: int(field.cf[number]))[:most]
