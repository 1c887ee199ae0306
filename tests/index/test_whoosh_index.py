# SPDX-License-Identifier: MIT
"""A columnar index as Whoosh's `Index`: made, searched, changed and watched by nothing but Whoosh's own calls."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from whoosh.qparser.default import QueryParser
from whoosh.query.terms import Term
from whoosh.searching import Searcher

from reader.errors import BusyError, CancelledError, CancelToken, StoreDamagedError
from reader.index.codec.columnar_index import ColumnarIndex
from reader.model.search import IndexQuotation


@pytest.fixture
def index(tmp_path: Path) -> Iterator[ColumnarIndex]:
    """Return an index of three articles."""
    found = ColumnarIndex(str(tmp_path / "index"))
    with found.writer() as writer:
        writer.add_document(
            number=1, headline="Harbour", body="the harbour was closed", earliest=728_000, latest=728_000
        )
        writer.add_document(number=2, headline="Bank", body="the bank", earliest=0, latest=0, source="AP")
        said = (IndexQuotation("never", ("ana",)),)
        writer.add_document(number=3, headline="", body="closed", earliest=728_001, latest=0, quotations=said)
    yield found
    found.close()


def _numbers(index: ColumnarIndex, query: str) -> list[int]:
    with index.searcher() as searcher:
        hits = searcher.search(QueryParser("text", index.schema).parse(query), limit=None)
        return sorted(hit["number"] for hit in hits)


def test_what_is_committed_is_found(index: ColumnarIndex) -> None:
    assert (index.doc_count(), index.doc_count_all(), index.is_empty()) == (3, 3, False)
    assert _numbers(index, "the") == [1, 2]
    assert _numbers(index, 'headline:harbour OR "the bank"') == [1, 2]
    assert _numbers(index, "clos*") == [1, 3]
    assert _numbers(index, "source:ap") == [2]
    assert index.field_length("text") == 9
    assert index.max_field_length("headline") == 1


def test_an_index_that_is_not_there_is_empty(tmp_path: Path) -> None:
    index = ColumnarIndex(str(tmp_path / "nowhere"))
    assert (index.is_empty(), index.doc_count(), index.latest_generation(), index.last_modified()) == (True, 0, -1, -1)
    assert index.up_to_date()
    assert _numbers(index, "the") == []
    assert not (tmp_path / "nowhere").exists()


def test_a_document_replaces_that_of_its_number(index: ColumnarIndex) -> None:
    with index.writer() as writer:
        writer.update_document(number=1, headline="", body="open again", earliest=0, latest=0)
    assert _numbers(index, "harbour") == []
    assert _numbers(index, "again") == [1]
    assert index.doc_count() == 3


def test_deleting_by_number_by_term_and_by_query(index: ColumnarIndex) -> None:
    index.delete_by_term("number", "2")
    assert _numbers(index, "the") == [1]
    with index.writer() as writer:
        assert writer.delete_by_term("text", "harbour") == 1
    assert _numbers(index, "closed") == [3]
    index.delete_by_query(Term("text", "closed"))
    assert index.doc_count() == 0


def test_segments_are_merged_when_told_to(index: ColumnarIndex) -> None:
    for number in range(10, 13):
        with index.writer() as writer:
            writer.add_document(number=number, headline="", body="the more", earliest=0, latest=0)
    writer = index.writer()
    writer.delete_by_term("number", 1)
    writer.commit(optimize=True)
    with index.searcher() as searcher:
        assert len(Searcher.leaf_searchers(searcher)) == 1
        assert searcher.reader().doc_count_all() == 5
    assert _numbers(index, "the") == [2, 10, 11, 12]


def test_what_is_cancelled_is_forgotten(index: ColumnarIndex) -> None:
    writer = index.writer()
    writer.add_document(number=4, headline="", body="never", earliest=0, latest=0)
    with pytest.raises(BusyError):
        index.writer()
    writer.cancel()
    assert index.doc_count() == 3
    with suppress(ZeroDivisionError), index.writer() as writer:
        writer.add_document(number=4, headline="", body="never", earliest=0, latest=0)
        raise ZeroDivisionError
    assert _numbers(index, "never") == []


def test_what_the_writer_refuses(index: ColumnarIndex) -> None:
    with index.writer() as writer:
        with pytest.raises(TypeError, match="colour"):
            writer.add_document(number=4, headline="", body="", earliest=0, latest=0, colour="red")
        with pytest.raises(NotImplementedError, match="Delete by term"):
            writer.delete_document(0)
        with pytest.raises(NotImplementedError, match="documents only"):
            writer.add_reader(writer.reader())
        assert writer.searcher().doc_count() == 3


def test_it_is_seen_when_another_has_committed(index: ColumnarIndex, tmp_path: Path) -> None:
    other = ColumnarIndex(str(tmp_path / "index"))
    searcher = other.searcher()
    assert Searcher.up_to_date(searcher)
    assert Searcher.refresh(searcher) is searcher
    before = other.latest_generation()
    with index.writer() as writer:
        writer.add_document(number=4, headline="", body="new", earliest=0, latest=0)
    assert not other.up_to_date()
    assert not Searcher.up_to_date(searcher)
    assert searcher.evaluate(Term("text", "new")).count() == 0  # it keeps what it had
    newer = Searcher.refresh(searcher)
    assert newer.evaluate(Term("text", "new")).count() == 1
    assert other.up_to_date()
    assert other.latest_generation() > before
    assert other.last_modified() == int((tmp_path / "index" / "MANIFEST").stat().st_mtime)
    assert other.refresh() is other
    other.close()
    other.close()


def test_bulk_searches_can_be_cancelled(index: ColumnarIndex) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with index.searcher() as searcher, pytest.raises(CancelledError):
        searcher.evaluate(Term("text", "the"), cancel)


def test_damage_is_told(index: ColumnarIndex, tmp_path: Path) -> None:
    (tmp_path / "index" / "MANIFEST").write_bytes(b"{}")
    with pytest.raises(StoreDamagedError):
        index.refresh()
