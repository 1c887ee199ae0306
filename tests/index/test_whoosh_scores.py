# SPDX-License-Identifier: MIT
"""Relevance in bulk against Whoosh's own BM25F, where both count the same: one segment, texts without headline."""

import random
from collections.abc import Iterator

import numpy as np
import pytest
from varied_documents import made_texts
from whoosh.query.compound import And, Or
from whoosh.query.qcore import Query
from whoosh.query.terms import Term

from reader.errors import CancelToken
from reader.index.bulk.evaluator import Evaluator
from reader.index.bulk.rank import Ranking
from reader.index.codec.columnar_index import ColumnarIndex
from reader.index.codec.searcher import BulkSearcher
from reader.index.codec.segment import ArticleSegment
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BulkSearcher]:
    folder = str(tmp_path_factory.mktemp("scores"))
    writer = ColumnarWriter(folder)
    writer.add(IndexDocument(number, "", text, 0, 0) for number, text in enumerate(made_texts(random.Random(5), 150)))
    writer.close()
    index = ColumnarIndex(folder)
    yield index.searcher()
    index.close()


def _bulk(searcher: BulkSearcher, node: Query) -> dict[int, float]:
    segment = searcher.reader().segment()
    assert isinstance(segment, ArticleSegment)
    evaluator = Evaluator(segment.opened, segment.outside)
    ranking = Ranking(evaluator, node, CancelToken())
    ids = searcher.evaluate(node).as_ids()
    return dict(zip(ids.tolist(), ranking.scores(ids, ranking.statistics()).tolist(), strict=True))


def test_scores_are_those_of_stock_bm25f(searcher: BulkSearcher) -> None:
    reader = searcher.reader()
    words = [word.decode() for word in reader.lexicon("text")]
    chance, compared = random.Random(6), 0
    for _ in range(60):
        terms = [Term("text", word) for word in dict.fromkeys(chance.choices(words, k=3))]
        for node in (terms[0], Or(terms), And(terms[:2])):
            stock = {hit.docnum: float(hit.score) for hit in searcher.search(node, limit=None)}
            bulk = _bulk(searcher, node)
            assert bulk.keys() == stock.keys()
            assert [bulk[document] for document in stock] == pytest.approx(list(stock.values()), rel=1e-5)
            compared += len(bulk)
    assert compared > 1000


def test_the_best_come_in_the_same_order(searcher: BulkSearcher) -> None:
    node = Or([Term("text", "harbour"), Term("text", "water")])
    stock = [hit.score for hit in searcher.search(node, limit=10)]
    bulk = sorted(_bulk(searcher, node).values(), reverse=True)[:10]
    assert stock == pytest.approx(bulk, rel=1e-5)
    assert len(set(np.round(bulk, 9))) > 3
