# SPDX-License-Identifier: MIT
"""Segments made of others must be those that would have been built at once."""

import os
import random
from collections.abc import Sequence

import numpy as np
import pytest
from columnar_documents import SMALL, WORDS, columns_of, documents
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import CancelledError, CancelToken, StoreDamagedError
from reader.index.columnar import field_merging, renumbering, stream_merging, term_union
from reader.index.columnar.builder import SegmentBuilder
from reader.index.columnar.layout import Layout
from reader.index.columnar.merging import merge_segments
from reader.index.columnar.table import Table
from reader.model.search import IndexDocument, IndexQuotation


def _build(folder: str, name: str, texts: Sequence[IndexDocument]) -> tuple[Table, Table]:
    paths = os.path.join(folder, f"{name}-a.col"), os.path.join(folder, f"{name}-q.col")
    builder = SegmentBuilder(thresholds=SMALL)
    for document in texts:
        builder.add(document)
    builder.write(*paths)
    return Table.open(paths[0]), Table.open(paths[1])


def _merge(folder: str, parts: Sequence[tuple[Table, Table]], dead: frozenset[int] = frozenset()) -> tuple[str, str]:
    paths = os.path.join(folder, "merged-a.col"), os.path.join(folder, "merged-q.col")
    lives = [~np.isin(articles.column("number"), list(dead)) for articles, _ in parts]
    merge_segments(
        [(*part, live) for part, live in zip(parts, lives, strict=True)],
        *paths,
        cancel=CancelToken(),
        pause=lambda: None,
        thresholds=SMALL,
    )
    return paths


def _assert_same(folder: str, texts: Sequence[IndexDocument], merged: tuple[str, str]) -> None:
    _build(folder, "whole", texts)
    for path, suffix in zip(merged, "aq", strict=True):
        Table.open(path).verify()
        found, expected = columns_of(path), columns_of(os.path.join(folder, f"whole-{suffix}.col"))
        assert found.keys() == expected.keys()
        for name, column in expected.items():
            assert found[name].dtype == column.dtype, name
            assert found[name].tolist() == column.tolist(), name


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("merging"))


@pytest.mark.untraced
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_split_gives_what_is_built_at_once(folder: str, data: st.DataObject) -> None:
    texts = data.draw(st.lists(documents(), max_size=12, unique_by=lambda document: document.number))
    places = data.draw(st.lists(st.integers(0, 3), min_size=len(texts), max_size=len(texts)))
    dead = data.draw(st.frozensets(st.sampled_from([document.number for document in texts] or [0])))
    parts = [
        _build(folder, f"part{own}", [text for text, place in zip(texts, places, strict=True) if place == own])
        for own in range(4)
    ]
    merged = _merge(folder, parts, dead)
    _assert_same(folder, [text for text in texts if text.number not in dead], merged)


@pytest.mark.parametrize("at_once", [1, 3, 64])
def test_pieces_of_any_size_give_the_same(
    tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    folder = os.fspath(tmp_path)
    texts = _many(120)
    parts = [_build(folder, f"part{at}", texts[at::3]) for at in range(3)]
    monkeypatch.setattr(Layout, "most_terms", at_once)
    monkeypatch.setattr(field_merging, "POSTINGS_AT_ONCE", at_once)
    monkeypatch.setattr(stream_merging, "_PLACES_AT_ONCE", at_once)
    monkeypatch.setattr(renumbering, "_ARTICLES_AT_ONCE", at_once)
    monkeypatch.setattr(term_union, "_SLICE", at_once)
    merged = _merge(folder, parts, frozenset({1, 50, 51, 119}))
    _assert_same(folder, [text for text in texts if text.number not in {1, 50, 51, 119}], merged)


def test_codes_change_where_other_words_become_the_commonest(tmp_path: os.PathLike[str]) -> None:
    folder = os.fspath(tmp_path)
    one = [IndexDocument(1, "", " ".join(f"a{at} " * (at + 1) for at in range(90)), 5, 5)]
    two = [IndexDocument(2, "", " ".join(f"a{at} " * (200 - at) for at in range(120)), 4, 4)]
    merged = _merge(folder, [_build(folder, "one", one), _build(folder, "two", two)])
    _assert_same(folder, one + two, merged)


@pytest.mark.parametrize("parts", [1, 2, 5])
def test_classes_are_cut_anew_where_words_come_or_go(tmp_path: os.PathLike[str], parts: int) -> None:
    folder, rng = os.fspath(tmp_path), random.Random(parts)
    words = [f"{first}{second}{third}" for first in "abcдж" for second in "aeiж" for third in ("", "k", "n", "st")]
    texts = []
    for at in range(60):
        own = rng.sample(words, 40) * 3 + words[: rng.randrange(len(words))]
        texts.append(IndexDocument(at, "", " ".join(rng.choices(own, k=rng.randrange(90))), 9 - at % 7, 9))
    built = [_build(folder, f"part{at}", texts[at::parts]) for at in range(parts)]
    dead = frozenset(range(0, 60, 9))
    merged = _merge(folder, built, dead)
    _assert_same(folder, [text for text in texts if text.number not in dead], merged)
    assert len(Table.open(merged[0]).positional("text").classes) == SMALL.classes


def test_a_long_article_makes_positions_wide_and_is_gone_when_dead(tmp_path: os.PathLike[str]) -> None:
    folder = os.fspath(tmp_path)
    words = [f"w{at % 500}" for at in range(70_000)]
    long, short = IndexDocument(1, "long", " ".join(words), 0, 0), IndexDocument(2, "short", "w1 w2 w400", 9, 9)
    parts = [_build(folder, "long", [long]), _build(folder, "short", [short])]
    assert len(parts[0][0].column("text.pos_beyond"))
    assert not len(parts[0][0].column("headline.pos_beyond"))
    _assert_same(folder, [long, short], _merge(folder, parts))
    _assert_same(folder, [short], _merge(folder, parts, frozenset({1})))


def test_all_may_be_dead(tmp_path: os.PathLike[str]) -> None:
    folder = os.fspath(tmp_path)
    merged = _merge(folder, [_build(folder, "part", _many(5))], frozenset(range(5)))
    _assert_same(folder, [], merged)


def test_a_cancelled_merge_leaves_nothing(tmp_path: os.PathLike[str]) -> None:
    folder = os.fspath(tmp_path)
    articles, quotations = _build(folder, "part", _many(20))
    paused = []
    cancel = CancelToken()

    def pause() -> None:
        paused.append(True)
        if len(paused) == 12:
            cancel.cancel()

    paths = os.path.join(folder, "merged-a.col"), os.path.join(folder, "merged-q.col")
    with pytest.raises(CancelledError):
        merge_segments([(articles, quotations, np.ones(20, np.bool_))], *paths, cancel=cancel, pause=pause)
    assert len(paused) == 12
    assert sorted(os.listdir(folder)) == ["part-a.col", "part-q.col"]


def test_a_flipped_bit_is_found_before_it_is_copied(tmp_path: os.PathLike[str]) -> None:
    folder = os.fspath(tmp_path)
    _build(folder, "part", _many(20))
    with open(os.path.join(folder, "part-a.col"), "r+b") as file:
        file.seek(10)
        letter = file.read(1)
        file.seek(10)
        file.write(bytes([letter[0] ^ 1]))
    part = Table.open(os.path.join(folder, "part-a.col")), Table.open(os.path.join(folder, "part-q.col"))
    with pytest.raises(StoreDamagedError):
        _merge(folder, [part])
    assert sorted(os.listdir(folder)) == ["part-a.col", "part-q.col"]


def test_quotations_of_other_articles_are_a_damage(tmp_path: os.PathLike[str]) -> None:
    folder = os.fspath(tmp_path)
    few, many = _build(folder, "few", _many(2)), _build(folder, "many", _many(9))
    with pytest.raises(StoreDamagedError):
        _merge(folder, [(few[0], many[1])])
    assert not os.path.exists(os.path.join(folder, "merged-a.col"))


def _many(count: int) -> list[IndexDocument]:
    return [
        IndexDocument(
            at,
            " ".join(WORDS[at % 7 : at % 7 + 3]),
            " ".join(WORDS[(at * step) % len(WORDS)] for step in range(at % 40)),
            700_000 + at % 5 if at % 4 else 0,
            700_009 if at % 3 else 0,
            ("of the",) if at % 6 == 0 else (),
            b"%d\0" % (at % 3),
            byline=f"Ann {at % 11}",
            people=(f"ann {at % 2}", f"bob {at % 5}"),
            quotations=(IndexQuotation(f"the oil of {WORDS[at % len(WORDS)]}", ("ann 1",)),) * (at % 3),
        )
        for at in range(count)
    ]
