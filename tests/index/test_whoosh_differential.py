# SPDX-License-Identifier: MIT
"""Three ways of answering queries over the same files: by sets, by Whoosh's matchers, by reading everything."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from brute_matching import Matching, answers
from query_trees import stock_node, stock_spans
from stock_oracle import Comparison
from varied_documents import KnownOutside, documents, made_texts, outside, sample_texts, trees

from reader.index.codec.columnar_index import ColumnarIndex
from reader.index.codec.searcher import BulkSearcher
from reader.index.codec.translate import translate
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument

Archive = tuple[BulkSearcher, Sequence[IndexDocument], KnownOutside]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Return 110 articles in several segments, some deleted, some replaced."""
    chance = random.Random(1)
    some = documents(sample_texts() + made_texts(chance, 70), chance)
    chance.shuffle(some)
    folder = str(tmp_path_factory.mktemp("differential"))
    writer = ColumnarWriter(folder)
    for at in (slice(0, 70), slice(70, 100), slice(100, None), slice(20, 25)):
        writer.add(some[at])
    gone = {document.number for document in some[60:75]}
    writer.delete(gone)
    writer.close()
    there = [document for document in some if document.number not in gone]
    known = outside([document.number for document in some], chance)
    index = ColumnarIndex(folder, outside=known)
    searcher = index.searcher()
    yield searcher, there, known
    searcher.reader().close()
    index.close()


@pytest.mark.untraced
@pytest.mark.parametrize("seed", range(3))
def test_bulk_finds_what_reading_everything_finds(archive: Archive, seed: int) -> None:
    searcher, there, known = archive
    ask, matching = trees(there, random.Random(seed)), Matching(known)
    for _ in range(50):
        query = ask.tree(2)
        found = searcher.evaluate(translate(query)).as_ids().tolist()
        assert sorted(_numbers(searcher, found)) == sorted(answers(matching, there, query)), query


@pytest.mark.untraced
@pytest.mark.parametrize("seed", range(3))
def test_bulk_finds_what_stock_matchers_find(archive: Archive, seed: int) -> None:
    searcher, there, _ = archive
    ask, comparison = trees(there, random.Random(seed)), Comparison()
    ours = (translate(ask.tree(2)) for _ in range(15))
    theirs = (stock_node(ask, 2) for _ in range(15))
    assert list(comparison.compare(searcher, ours)) == []
    assert list(comparison.compare(searcher, theirs)) == []
    assert list(comparison.compare(searcher, (stock_spans(ask) for _ in range(5)))) == []
    assert comparison.queries == 35
    assert comparison.empty < 20


def test_phrases_cut_from_the_texts_are_found(archive: Archive) -> None:
    searcher, there, _ = archive
    ask, matching = trees(there, random.Random(7)), Matching()
    for _ in range(100):
        query = ask.phrase()
        found = searcher.evaluate(translate(query)).as_ids().tolist()
        assert sorted(_numbers(searcher, found)) == sorted(answers(matching, there, query)), query


def _numbers(searcher: BulkSearcher, found: Sequence[int]) -> list[int]:
    return [searcher.reader().stored_fields(document)["number"] for document in found]


def test_what_stock_matchers_are_too_slow_for_is_counted(archive: Archive) -> None:
    searcher, there, _ = archive

    @contextmanager
    def limited() -> Iterator[None]:
        yield
        raise TimeoutError

    comparison = Comparison(limited)
    (line,) = comparison.compare(searcher, [translate(trees(there, random.Random(1)).tree(1))])
    assert line.startswith("LEFT OUT ")
    assert (comparison.queries, comparison.left_out, comparison.differences) == (0, 1, 0)
