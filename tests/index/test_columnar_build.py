# SPDX-License-Identifier: MIT
"""Segments against a model in plain Python: each posting, position, value, pair, prefix and signature."""

import os
from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from columnar_documents import SMALL, columns_of, documents
from columnar_model import WordsModel, model_of, signature_of
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from reader.errors import StoreDamagedError
from reader.index.columnar import builder as builder_module
from reader.index.columnar import field_building, tokens
from reader.index.columnar.builder import SegmentBuilder
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.derived import signature
from reader.index.columnar.field import Field, PositionalField
from reader.index.columnar.layout import Layout
from reader.index.columnar.schema_spec import USUAL, Thresholds
from reader.index.columnar.table import Table
from reader.model.search import IndexDocument, IndexQuotation


def _build(folder: str, texts: Sequence[IndexDocument], thresholds: Thresholds = SMALL) -> tuple[Table, Table]:
    paths = os.path.join(folder, "articles.col"), os.path.join(folder, "quotations.col")
    builder = SegmentBuilder(thresholds=thresholds)
    for text in texts:
        builder.add(text)
    assert len(builder) == len(texts)
    builder.write(*paths)
    assert not len(builder)
    tables = Table.open(paths[0]), Table.open(paths[1])
    for table in tables:
        table.verify()
    return tables


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("building"))


@pytest.mark.untraced
@settings(max_examples=30, deadline=None)
@given(st.lists(documents(), max_size=12, unique_by=lambda document: document.number))
@example([])
@example([IndexDocument(7, "", "", 0, 0)])
@example([IndexDocument(3, "", "", 0, 0, quotations=(IndexQuotation("", ()),))])
def test_everything_is_where_the_model_says(folder: str, texts: list[IndexDocument]) -> None:
    _check_segment(*_build(folder, texts), texts)


def test_usual_sizes_need_no_bitmaps_in_a_small_segment(tmp_path: os.PathLike[str]) -> None:
    texts = [IndexDocument(at, "the oil", "of the bank " * at, at, at) for at in range(7)]
    articles, quotations = _build(os.fspath(tmp_path), texts, USUAL)
    assert not len(articles.fields["text"].dense)
    assert not articles.fields["text"].nodes
    assert not articles.positional("text").pair_dense
    _check_segment(articles, quotations, texts, USUAL)


def test_words_are_known_again_after_the_memory_of_pieces_was_emptied(
    tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tokens, "_MOST_PIECES", 3)
    texts = [IndexDocument(at, f"oil a{at % 3} bank", f"of-the Baku-{at % 4} {'long-' * 30}", 0, 0) for at in range(9)]
    _check_segment(*_build(os.fspath(tmp_path), texts), texts)


def test_terms_are_sorted_in_several_arrays_where_bits_are_few(
    tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(field_building, "_TOKENS_AT_ONCE", 5)
    monkeypatch.setattr(Layout, "most_terms", 3)
    texts = [IndexDocument(at, f"oil a{at % 7}", f"of the b{at} bank of b{at}", 5 - at, 9) for at in range(5)]
    _check_segment(*_build(os.fspath(tmp_path), texts), texts)


def test_a_word_of_hundreds_in_one_article(tmp_path: os.PathLike[str]) -> None:
    bodies = ["oil " * 14, "oil " * 15, "oil " * 16 + "b", "oil " * 254, "oil " * 255 + "a " * 700, "oil " * 300]
    texts = [
        IndexDocument(at, "", body, 0, 0, quotations=(IndexQuotation(body), IndexQuotation("oil " * at)))
        for at, body in enumerate(bodies, 1)
    ]
    articles, quotations = _build(os.fspath(tmp_path), texts)
    assert articles.positional("text").freq[:].tolist() == [700, 1, 14, 15, 16, 254, 255, 300]
    assert articles.column("text.freq_beyond_at").tolist() == [0, 3, 4, 5, 6, 7]
    _check_segment(articles, quotations, texts)


def test_an_article_of_five_megabytes(tmp_path: os.PathLike[str]) -> None:
    words = [f"w{at * at % 9973}" for at in range(900_000)]
    body = " ".join(words)
    assert len(body) > 5_000_000
    texts = [IndexDocument(1, "Long", body, 700_000, 700_000), IndexDocument(2, "Short", "w4 w9", 700_001, 700_001)]
    articles, _ = _build(os.fspath(tmp_path), texts)
    text = articles.positional("text")
    assert articles.column("text.pos").dtype == np.uint32
    assert articles.column("headline.pos").dtype == np.uint8
    assert text.lengths.tolist() == [900_001, 3]
    assert text.start.tolist() == [0, 900_001 + 16 + 16, 900_001 + 16 + 16 + 3 + 16 + 16]
    for word, short in (("w4", [17]), ("w9", [18]), ("w0", []), ("w9950", [])):
        number = text.find(word.encode())
        long = [at + 17 for at, other in enumerate(words) if other == word]
        docs, freq, positions, _ = text.expand(number, number + 1)
        assert docs.tolist() == [0] * bool(long) + [1] * bool(short)
        assert freq.tolist() == [len(own) for own in (long, short) if own]
        assert positions.tolist() == long + short


def test_a_position_just_at_sixteen_bits(tmp_path: os.PathLike[str]) -> None:
    filler = "".join(f"a{at % 100} " for at in range(65_536 - 17))
    articles, _ = _build(os.fspath(tmp_path), [IndexDocument(1, "", filler + "last", 0, 0)])
    text = articles.positional("text")
    assert articles.column("text.pos_beyond").tolist() == [65_535]
    number = text.find(b"last")
    assert text.expand(number, number + 1)[2].tolist() == [65_535]


@pytest.mark.parametrize("limit", ["_MOST_ARTICLES", "_MOST_WORDS", "_MOST_DIFFERENT"])
def test_a_builder_is_full_by_articles_words_and_different_words(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(builder_module, limit, 3)
    builder = SegmentBuilder()
    assert not builder.full
    builder.add(IndexDocument(1, "one two", "", 0, 0))
    assert not builder.full
    builder.add(IndexDocument(2, "", "three", 0, 0))
    assert builder.full is (limit != "_MOST_ARTICLES")
    builder.add(IndexDocument(3, "", "", 0, 0))
    assert builder.full


def test_a_failed_write_leaves_no_file_and_all_documents(tmp_path: os.PathLike[str]) -> None:
    folder = os.fspath(tmp_path)
    builder = SegmentBuilder(thresholds=SMALL)
    texts = [IndexDocument(1, "oil", "the bank", 0, 0)]
    builder.add(texts[0])
    with pytest.raises(OSError, match="No such file"):
        builder.write(os.path.join(folder, "a.col"), os.path.join(folder, "missing", "q.col"))
    assert not os.listdir(folder)
    builder.write(os.path.join(folder, "a.col"), os.path.join(folder, "q.col"))
    tables = Table.open(os.path.join(folder, "a.col")), Table.open(os.path.join(folder, "q.col"))
    _check_segment(*tables, texts)


def test_a_table_of_another_kind_is_damaged(tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "x.col")
    ColumnFileWriter(path, table="letters", documents=0).finish()
    with pytest.raises(StoreDamagedError):
        Table.open(path)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("text.terms", np.frombuffer(b"bank\noil\nthe\nx\n", np.uint8)),
        ("text.offsets", np.zeros(0, np.uint64)),
        ("byline.df", np.ones(2, np.uint32)),
        ("text.docs_at", np.array([0, 1, 2, 4], np.uint64)),
        ("text.bitmaps", np.ones(3, np.uint8)),
        ("text.stream", np.zeros(3, np.uint8)),
        ("text.classes", np.arange(129, dtype=np.uint32)),
        ("text.classes", np.array([1], np.uint32)),
        ("text.classes", np.array([0, 2, 2], np.uint32)),
        ("text.classes", np.array([0, 9], np.uint32)),
        ("text.docs", np.zeros(9, np.uint8)),
        ("text.freq_top", np.zeros(9, np.uint8)),
        ("text.dense", np.array([3], np.uint32)),
        ("text.lengths", np.zeros(2, np.uint8)),
        ("text.freq_beyond", np.zeros(9, np.uint8)),
        ("text.widths", np.array([7, 4, 8], np.uint8)),
        ("text.widths", np.array([16, 4, 16], np.uint8)),
    ],
)
def test_columns_that_do_not_fit_together_are_damaged(
    tmp_path: os.PathLike[str], name: str, data: NDArray[np.integer]
) -> None:
    _build(os.fspath(tmp_path), [IndexDocument(1, "oil", "the bank", 0, 0, byline="Ann")])
    path = os.path.join(tmp_path, "x.col")
    writer = ColumnFileWriter(path, table="articles", documents=1)
    for column, own in columns_of(os.path.join(tmp_path, "articles.col")).items():
        writer.put(column, data if column == name else own)
    writer.finish()
    with pytest.raises(StoreDamagedError):
        Table.open(path)


def test_what_was_read_stays_after_closing(tmp_path: os.PathLike[str]) -> None:
    articles, _ = _build(os.fspath(tmp_path), [IndexDocument(1, "oil", "the bank", 0, 0)])
    text = articles.positional("text")
    articles.close()
    articles.close()
    assert text.doc_list(text.find(b"bank")).tolist() == [0]


@given(st.text(max_size=40))
def test_the_signature_of_a_word_is_that_of_the_model(word: str) -> None:
    assert signature(word) == signature_of(word)


def _check_segment(
    articles: Table, quotations: Table, texts: Sequence[IndexDocument], thresholds: Thresholds = SMALL
) -> None:
    model = model_of(texts)
    assert (articles.name, articles.count) == ("articles", len(texts))
    for name in ("earliest", "latest", "number"):
        assert articles.column(name).tolist() == [getattr(article, name) for article in model.articles]
    assert [articles.place(at) for at in range(articles.count)] == [article.place for article in model.articles]
    by_number = [model.articles[at].number for at in articles.column("by_number")]
    assert by_number == sorted(article.number for article in texts)
    _check_words(articles.positional("text"), model.text, thresholds, coded=True)
    _check_words(articles.positional("headline"), model.headline, thresholds, coded=False)
    for name, expected in model.keywords.items():
        _check_terms(articles.fields[name], expected, thresholds)
    assert (quotations.name, quotations.count) == ("quotations", len(model.said_in))
    assert quotations.column("article").tolist() == model.said_in
    _check_words(quotations.positional("text"), model.said, thresholds, coded=False)
    _check_terms(quotations.fields["speaker"], model.speakers, thresholds)


def _check_terms(field: Field, expected: Mapping[str, Sequence[int]], thresholds: Thresholds) -> None:
    terms = sorted(term.encode() for term in expected)
    listed = [list(expected[term.decode()]) for term in terms]
    assert [field.word(at) for at in range(field.size)] == terms
    assert [field.doc_list(at).tolist() for at in range(field.size)] == listed
    assert field.df.tolist() == [len(own) for own in listed]
    docs, df = field.documents(0, field.size)
    assert (docs.tolist(), df.tolist()) == ([doc for own in listed for doc in own], [len(own) for own in listed])
    least = max(field.count // thresholds.dense_share, thresholds.dense_least)
    assert field.dense.tolist() == [at for at, own in enumerate(listed) if len(own) > least]
    for at, term in enumerate(terms):
        assert field.find(term) == at
        assert field.find(term + b"\x01") == -1
    _check_prefixes(field, terms, listed, max(field.count * thresholds.node_factor, thresholds.node_least))


def _check_prefixes(field: Field, terms: list[bytes], listed: list[list[int]], least: int) -> None:
    nodes = set()
    for prefix in {term.decode()[:length].encode() for term in terms for length in range(1, 11)}:
        inside = [at for at, term in enumerate(terms) if term.startswith(prefix)]
        low, high = field.prefix_range(prefix)
        assert list(range(low, high)) == inside
        union = sorted({doc for at in inside for doc in listed[at]})
        assert np.flatnonzero(field.union_range(low, high)).tolist() == union
        if len(prefix.decode()) <= 8 and len(inside) > 1 and sum(len(listed[at]) for at in inside) > least:
            nodes.add(prefix)
            assert np.flatnonzero(field.flags_of(field.node_maps[field.nodes[prefix]])).tolist() == union
    assert field.nodes.keys() == nodes


def _check_words(field: PositionalField, expected: WordsModel, thresholds: Thresholds, *, coded: bool) -> None:
    _check_terms(field, {term: sorted(own) for term, own in expected.postings.items()}, thresholds)
    terms = [field.word(at).decode() for at in range(field.size)]
    assert field.lengths.tolist() == expected.lengths
    starts = [0]
    for extent in expected.extents:
        starts.append(starts[-1] + extent + 16)
    assert field.start.tolist() == starts
    for at, term in enumerate(terms):
        own = expected.postings[term]
        assert field.frequencies(at).tolist() == [len(own[doc]) for doc in sorted(own)]
        assert field.expand(at, at + 1)[2].tolist() == [place for doc in sorted(own) for place in own[doc]]
        assert int(field.cf[at]) == sum(map(len, own.values()))
    places = [place for term in terms for _, own in sorted(expected.postings[term].items()) for place in own]
    assert field.expand(0, field.size)[2].tolist() == places
    assert field.signature.tolist() == [signature_of(term) for term in terms]
    assert [terms[at] for at in field.backwards] == sorted(terms, key=lambda term: term[::-1])
    assert [terms[at] for at in field.coded] == (expected.coded() if coded else [])
    if coded:
        _check_stream(field, expected, thresholds.classes)
        _check_pairs(field, expected, max(field.count // thresholds.pair_share, thresholds.pair_least))


def _check_stream(field: PositionalField, expected: WordsModel, most_classes: int) -> None:
    stream = [0] * int(field.start[-1])
    for code, word in enumerate(expected.coded(), 1):
        assert field.code_at[field.find(word.encode())] == code
        for doc, own in expected.postings[word].items():
            for place in own:
                stream[int(field.start[doc]) + place] = code
    class_of = expected.class_of(most_classes)
    for word, own_class in class_of.items():
        assert field.classes[own_class] <= field.find(word.encode()) < [*field.classes, field.size][own_class + 1]
        for doc, own in expected.postings[word].items():
            for place in own:
                stream[int(field.start[doc]) + place] = 128 + own_class
    assert field.stream.tolist() == stream


def _check_pairs(field: PositionalField, expected: WordsModel, least: int) -> None:
    pairs, found = expected.pairs(), 0
    for (first, second), own in pairs.items():
        pair = 64 * field.code_at[field.find(first.encode())] + field.code_at[field.find(second.encode())]
        places = field.pairs.of(pair)
        assert field.pairs.count(pair) == len(places)
        assert places.tolist() == [int(field.start[doc]) + place for doc, place in own]
        found += len(own)
        assert (pair in field.pair_dense) is (len(own) > least)
        if pair in field.pair_dense:
            flags = field.flags_of(field.pair_maps[field.pair_dense[pair]])
            assert np.flatnonzero(flags).tolist() == sorted({doc for doc, _ in own})
    assert found == len(field.pairs)
