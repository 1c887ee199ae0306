# SPDX-License-Identifier: MIT
"""Stock Whoosh on a segment of ours: readers, cursors, matchers, deletions, what is stored; and what it can't do."""

from collections.abc import Iterator

import pytest
from whoosh.codec.base import EmptyCursor
from whoosh.matching.mcore import ReadTooFar
from whoosh.query.positional import Phrase
from whoosh.query.terms import FuzzyTerm, Prefix, Term
from whoosh.reading import SegmentReader, TermNotFound
from whoosh.searching import Searcher

from reader.index.codec.codec import ColumnarCodec
from reader.index.codec.columnar_index import ColumnarIndex
from reader.index.codec.segment import ArticleSegment
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument, IndexQuotation

_DOCUMENTS = (
    IndexDocument(7, "Harbour closed", "The harbour was closed. Straße. The end.", 0, 0, byline="Anna Kovář"),
    IndexDocument(3, "Bank", "the bank x", 728_000, 728_000, source="The  Guardian", people=("ana", "bo")),
    IndexDocument(5, "", "the the the", 728_001, 0, quotations=(IndexQuotation("we closed", ("bo",)),)),
    IndexDocument(9, "Gone", "the harbour", 728_002, 728_002, quotations=(IndexQuotation("we went", ("bo",)),)),
)


@pytest.fixture
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SegmentReader]:
    """Return a stock reader of one segment of four articles, in order of date, of which the last is deleted."""
    folder = str(tmp_path_factory.mktemp("codec"))
    writer = ColumnarWriter(folder)
    writer.add(_DOCUMENTS)
    writer.delete([9])
    writer.close()
    index = ColumnarIndex(folder)
    found = index.reader()
    assert isinstance(found, SegmentReader)
    yield found
    index.close()


def test_terms_are_bytes_in_order_of_field_and_word(reader: SegmentReader) -> None:
    found = list(reader.all_terms())
    assert found == sorted(found)
    assert ("byline", b"anna kovar") in found
    assert ("source", b"the guardian") in found
    assert [word for name, word in found if name == "headline"] == [b"bank", b"closed", b"gone", b"harbour"]
    assert list(reader.expand_prefix("text", "c")) == [b"closed"]
    assert next(iter(reader.terms_from("text", b"the"))) == ("text", b"the")
    assert set(reader.indexed_field_names()) == {"text", "headline", "byline", "source", "person"}


def test_membership_and_statistics(reader: SegmentReader) -> None:
    assert ("text", b"strasse") in reader
    assert ("text", b"nowhere") not in reader
    assert ("nofield", b"the") not in reader
    assert reader.doc_frequency("text", "the") == 4
    assert reader.frequency("text", "the") == 7
    assert reader.doc_frequency("text", "nowhere") == 0
    info = reader.term_info("text", "the")
    assert (info.weight(), info.doc_frequency(), info.max_weight()) == (7.0, 4, 3.0)
    assert (info.min_length(), info.max_length(), info.min_id(), info.max_id()) == (3, 9, 0, 3)
    assert reader.term_info("person", "bo").weight() == 1.0
    with pytest.raises(TermNotFound):
        reader.term_info("text", "nowhere")
    assert [term for term, _ in reader] == list(reader.all_terms())
    items = dict(reader.iter_from("text", "x"))
    assert [term for term in items if term[0] == "text"] == [("text", b"x")]


def test_a_cursor_gives_text(reader: SegmentReader) -> None:
    cursor = reader.cursor("text")
    assert cursor.first() == "bank"
    assert cursor.next() == "closed"
    assert cursor.find("hb") == "strasse"
    assert cursor.find(b"the") == "the"
    assert cursor.term_info().doc_frequency() == 4
    assert cursor.find("zzz") is None
    assert not cursor.is_valid()
    assert cursor.term_info() is None
    assert isinstance(reader.cursor("number"), EmptyCursor)


def test_words_within_a_distance_come_through_the_cursor(reader: SegmentReader) -> None:
    assert set(reader.terms_within("text", "bunk", 1)) == {"bank"}
    assert list(FuzzyTerm("text", "closet", prefixlength=0).docs(Searcher(reader))) == [0]


def test_a_matcher_walks_the_live_postings(reader: SegmentReader) -> None:
    matcher = reader.postings("text", "the")
    assert (matcher.id(), matcher.weight()) == (0, 2.0)
    assert matcher.value_as("positions") == [18, 23]
    assert [span.start for span in matcher.spans()] == [18, 23]
    assert matcher.supports("positions")
    assert not matcher.supports("characters")
    twin = matcher.copy()
    matcher.skip_to(2)
    assert (matcher.id(), twin.id()) == (2, 0)
    matcher.next()
    assert not matcher.is_active()
    with pytest.raises(ReadTooFar):
        matcher.next()
    assert not matcher.replace().is_active()
    assert list(reader.postings("person", "bo").all_ids()) == [1]


def test_a_matcher_of_the_codec_by_itself(reader: SegmentReader) -> None:
    matcher = ColumnarCodec().terms_reader(None, _segment(reader)).matcher("text", b"the", None)
    assert list(matcher.all_ids()) == [0, 1, 2, 3]
    assert [matcher.term(), matcher.score(), matcher.max_quality()] == [("text", b"the"), 2.0, float("inf")]
    assert list(matcher.items_as("frequency")) == [(0, 2.0), (1, 1.0), (2, 3.0), (3, 1.0)]
    for move in (matcher.next, lambda: matcher.skip_to(1)):
        with pytest.raises(ReadTooFar):
            move()
    matcher.reset()
    assert matcher.id() == 0
    with pytest.raises(NotImplementedError, match="characters"):
        matcher.value_as("characters")
    with pytest.raises(NotImplementedError, match="encoded"):
        matcher.value()
    keyword = ColumnarCodec().terms_reader(None, _segment(reader)).matcher("person", b"bo", None)
    assert not keyword.supports("positions")


def test_documents_lengths_and_what_is_stored(reader: SegmentReader) -> None:
    assert (reader.doc_count_all(), reader.doc_count(), reader.has_deletions()) == (4, 3, True)
    assert list(reader.all_doc_ids()) == [0, 1, 2]
    assert [reader.is_deleted(document) for document in range(5)] == [False, False, False, True, False]
    assert reader.doc_field_length(0, "text") == 9
    assert reader.doc_field_length(0, "person", 1) == 1
    assert reader.field_length("text") == 9 + 4 + 3 + 3
    assert (reader.min_field_length("headline"), reader.max_field_length("headline")) == (0, 2)
    assert (reader.min_field_length("person"), reader.max_field_length("person"), reader.field_length("person")) == (
        0,
        0,
        0,
    )
    assert reader.stored_fields(1) == {"number": 3, "earliest": 728_000, "latest": 728_000}
    assert [stored["number"] for stored in reader.all_stored_fields()] == [7, 3, 5]


def test_stock_searches(reader: SegmentReader) -> None:
    with Searcher(reader) as searcher:
        hits = searcher.search(Term("text", "the"))
        assert [hit["number"] for hit in hits] == [5, 7, 3]  # the more of them, the better
        assert list(Phrase("text", ["harbour", "was"]).docs(searcher)) == [0]
        assert list(Phrase("text", ["closed", "the"]).docs(searcher)) == []  # headline and body are parted
        assert list(Prefix("byline", "anna").docs(searcher)) == [0]


def test_quotations_are_a_segment_of_their_own(reader: SegmentReader) -> None:
    quotations = _segment(reader).quotations
    assert (quotations.doc_count_all(), quotations.deleted_count()) == (2, 1)
    assert list(quotations.live_documents()) == [0]
    assert list(quotations.deleted_docs()) == [1]
    assert quotations.segment_id().startswith("quo-")


def test_nothing_is_written_through_the_codec(reader: SegmentReader) -> None:
    codec, segment = ColumnarCodec(), _segment(reader)
    for refused in (codec.per_document_writer, codec.field_writer, codec.postings_writer, codec.postings_reader):
        with pytest.raises(NotImplementedError, match="built in bulk"):
            refused(None, segment)
    with pytest.raises(NotImplementedError, match="built in bulk"):
        codec.new_segment(None, "MAIN")
    with pytest.raises(NotImplementedError, match="writer"):
        segment.delete_document(0)


def _segment(reader: SegmentReader) -> ArticleSegment:
    segment = reader.segment()
    assert isinstance(segment, ArticleSegment)
    return segment
