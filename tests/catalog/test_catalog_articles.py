# SPDX-License-Identifier: MIT
"""Articles come out of the catalog as they went in."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from catalog_stories import bounded, dated, index, number_of, ordering, put, quotation, understood
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.catalog.catalog import Catalog
from reader.catalog.entry import entry_of
from reader.catalog.packing import (
    pack_date,
    pack_edits,
    pack_item,
    pack_quotations,
    pack_witnesses,
    unpack_date,
    unpack_edits,
    unpack_item,
    unpack_quotations,
    unpack_witnesses,
)
from reader.errors import NotFoundError, StoreDamagedError, StoreError
from reader.model.article import ArticleRow, Quotation, QuotationKind, Speaker, SpeakerKind, Understood
from reader.model.date import Certainty, Evidence, Precision, PublicationDate, Witness, WitnessKind
from reader.model.problem import FileStatus
from reader.model.texts import Edit, EditKind, Span, TwoTexts

SAID = 'Lowe said: "The quay is lost." Nobody asked.'


@pytest.fixture
def catalog_path(tmp_path: Path) -> str:
    return str(tmp_path / "catalog.sqlite")


@pytest.fixture
def catalog(catalog_path: str) -> Iterator[Catalog]:
    with Catalog.open(catalog_path, writable=True) as catalog:
        yield catalog


def test_an_article_comes_back_whole(catalog: Catalog) -> None:
    said = quotation(SAID, "The quay is lost.")
    story = understood(text=SAID, furniture="\n\nAll rights reserved", quotations=[said])
    (number,) = put(catalog, story)
    assert catalog.article(number) == replace(story.article, number=number)
    assert catalog.raw(number) == story.raw
    assert catalog.traces([number])[number].witnesses == story.witnesses
    assert catalog.traces([number])[number].edges == story.edges


def test_a_row_has_what_a_list_paints(catalog: Catalog) -> None:
    story = understood(text="Word by word. " * 100)
    (number,) = put(catalog, story)
    article = story.article
    assert catalog.rows([number]) == [
        ArticleRow(
            number=number,
            id=article.id,
            path=article.path,
            item="",
            headline=article.headline,
            byline=article.byline,
            credit=article.credit,
            section=article.section,
            source=article.source,
            date=replace(article.date, evidence=()),
            quotations=0,
            lead=article.body[:300],
        )
    ]


def test_rows_bodies_and_articles_keep_the_order_and_skip_the_dead(catalog: Catalog) -> None:
    stories = [understood(item=str(n), headline=f"Story {n}") for n in range(5)]
    numbers = put(catalog, *stories)
    asked = [numbers[3], 999, numbers[0], numbers[4]]
    assert [row.headline for row in catalog.rows(asked)] == ["Story 3", "Story 0", "Story 4"]
    assert [headline for _, headline, _ in catalog.bodies(asked)] == ["Story 3", "Story 0", "Story 4"]
    assert [article.headline for article in catalog.iter_articles(asked)] == ["Story 3", "Story 0", "Story 4"]
    assert [article.number for article in catalog.iter_articles()] == sorted(numbers)
    assert catalog.bodies(numbers[:1]) == [(numbers[0], "Story 0", "The harbour closes on Friday.")]


def test_an_article_that_is_gone_is_missed_by_all(catalog: Catalog) -> None:
    for miss in (catalog.article, catalog.raw):
        with pytest.raises(NotFoundError, match="no longer in this archive"):
            miss(7)
    assert catalog.number_of("aaaaaaaaaaaaa") is None
    assert catalog.traces([7]) == {}


def test_an_article_read_again_keeps_its_number(catalog: Catalog) -> None:
    first = put(catalog, understood(item="1"), understood(item="2"))
    again = put(catalog, understood(item="2", headline="Harbour opens"), understood(item="1"), understood(item="3"))
    assert again[:2] == first[::-1]
    assert again[2] not in first
    assert catalog.article(first[1]).headline == "Harbour opens"


def test_two_items_of_one_name_end_as_one_article(catalog: Catalog) -> None:
    put(catalog, understood(item="a", headline="First"), understood(item="a", headline="Second"))
    assert [article.headline for article in catalog.iter_articles()] == ["Second"]


def test_numbers_are_never_given_twice(catalog_path: str) -> None:
    with Catalog.open(catalog_path, writable=True) as catalog:
        (number,) = put(catalog, understood())
        with catalog.transaction():
            catalog.forget_file(b"1994/05/story.txt")
    with Catalog.open(catalog_path, writable=True) as catalog:
        assert put(catalog, understood()) == [number + 1]


def test_items_and_texts_that_no_utf8_can_hold(catalog: Catalog) -> None:
    story = understood(item="b\udcff/1", text="one \ud800 two", headline="\udfff", fields=(("url", "\udc00"),))
    (number,) = put(catalog, story)
    article = catalog.article(number)
    assert (article.id, article.item) == (story.article.id, "b\udcff/1")
    assert (article.body, article.headline) == ("one \ufffd two", "\ufffd")
    assert catalog.raw(number).source == "one \ufffd two"
    assert catalog.raw(number).field("url") == "\ufffd"


def test_a_nul_is_a_character_like_others(catalog: Catalog) -> None:
    (number,) = put(catalog, understood(text="one\0two", headline="a\0b"))
    assert catalog.article(number).body == "one\0two"
    assert catalog.rows([number])[0].headline == "a\0b"


def test_a_source_that_isn_t_the_raw_text_is_refused(catalog: Catalog) -> None:
    story = understood()
    wrong = replace(story, article=replace(story.article, texts=TwoTexts.make("Another text.", ())))
    with pytest.raises(ValueError, match="isn't its raw text"):
        put(catalog, wrong)
    assert not catalog.any_files()


def test_the_order_of_days(catalog: Catalog) -> None:
    days = [bounded(date(2016, 7, 27)), dated(date(1994, 5, 3)), dated(date(1987, 1, 1)), bounded(date(1999, 1, 1))]
    numbers = put(catalog, *(understood(item=str(n), day=day) for n, day in enumerate(days)))
    last, second, first, early = numbers
    assert [number for number, _, _ in ordering(catalog)] == [early, last, first, second]
    assert (second, date(1994, 5, 3).toordinal(), date(1994, 5, 3).toordinal()) in ordering(catalog)
    assert (last, 0, date(2016, 7, 27).toordinal()) in ordering(catalog)


def test_counts(catalog: Catalog) -> None:
    empty = catalog.counts()
    assert (empty.articles, empty.files, empty.statuses, empty.certainties) == (0, 0, (), ())
    put(catalog, understood(item="1"), understood(item="2", day=bounded(date(2016, 7, 27))))
    put(catalog, path=b"picture.png")
    with catalog.transaction():
        catalog.finish_file(b"picture.png", "cd" * 32, FileStatus.PART, 0)
        catalog.begin_file(b"half.txt", 1, 2, 3)
    counts = catalog.counts()
    assert (counts.articles, counts.files, counts.problems, counts.vanished) == (2, 2, 0, 0)
    assert counts.statuses == ((FileStatus.LISTED, 1), (FileStatus.PART, 1))
    assert counts.certainties == ((Certainty.CERTAIN, 1), (Certainty.UNDATED, 1))


def test_readers_see_what_is_committed_and_know_when_to_look_again(catalog: Catalog, catalog_path: str) -> None:
    with Catalog.open(catalog_path, writable=False) as reader:
        assert not reader.refresh()
        with catalog.transaction():
            catalog.begin_file(b"1994/05/story.txt", 1, 2, 3)
            catalog.store([entry_of(understood())], b"1994/05/story.txt")
            assert reader.counts().articles == 0
            assert not reader.refresh()
        assert reader.counts().articles == 1
        assert reader.refresh()
        assert not reader.refresh()
        before = reader.generation()
        index(catalog)
        with catalog.transaction():
            catalog.set_stage_version("read", 3)
        assert reader.generation() == before
        with pytest.raises(StoreError), reader.transaction():
            reader.forget_file(b"1994/05/story.txt")


def test_what_fails_leaves_nothing(catalog: Catalog) -> None:
    def fail() -> None:
        with catalog.transaction():
            catalog.begin_file(b"1994/05/story.txt", 1, 2, 3)
            catalog.store([entry_of(understood())], b"1994/05/story.txt")
            raise KeyboardInterrupt

    before = catalog.generation()
    with pytest.raises(KeyboardInterrupt):
        fail()
    assert (catalog.any_files(), catalog.counts().articles, catalog.generation()) == (False, 0, before)


def test_writing_outside_of_a_transaction_is_a_fault(catalog: Catalog) -> None:
    with pytest.raises(RuntimeError):
        catalog.begin_file(b"a", 1, 2, 3)
    with pytest.raises(ValueError, match="no file was begun"), catalog.transaction():
        catalog.store([entry_of(understood())], b"1994/05/story.txt")


def test_a_missing_and_a_broken_catalog(catalog_path: str) -> None:
    with pytest.raises(NotFoundError) as missing:
        Catalog.open(catalog_path, writable=False)
    assert "backfile index" in missing.value.hint
    with open(catalog_path, "wb") as file:
        file.write(os.urandom(5000))
    with pytest.raises(StoreDamagedError) as broken:
        Catalog.open(catalog_path, writable=True)
    assert "--rebuild" in broken.value.hint


def test_understood_anew_without_the_file(catalog: Catalog) -> None:
    kept, gone, again = understood(item="1"), understood(item="2"), understood(item="1", headline="Quay to close")
    put(catalog, kept, gone)
    put(catalog, kept)
    index(catalog)
    with catalog.transaction():
        catalog.restore_articles([entry_of(again), entry_of(gone)], fingerprint="habits 2")
    assert [article.headline for article in catalog.iter_articles()] == ["Quay to close"]
    assert list(catalog.numbers()) == [(number_of(catalog, kept), b"1994/05/story.txt", "habits 2")]
    assert catalog.index_pending() == 1
    assert [(file.path, file.complete) for file in catalog.files()] == [(b"1994/05/story.txt", True)]


# --- packing

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
days = st.none() | st.dates()
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 50), st.integers(0, 50))
witnesses = st.builds(Witness, st.sampled_from(WitnessKind), texts, st.lists(texts, max_size=2).map(tuple), texts)
evidence = st.builds(
    Evidence, st.sampled_from(WitnessKind), texts, texts, st.floats(0, 1), accepted=st.booleans(), why=texts
)
dates = st.builds(
    PublicationDate,
    texts,
    days,
    days,
    st.sampled_from(Certainty),
    st.sampled_from(Precision),
    evidence=st.lists(evidence, max_size=3).map(tuple),
    provisional=st.booleans(),
)
quotations = st.builds(
    Quotation,
    spans,
    texts,
    st.sampled_from(QuotationKind),
    st.lists(spans, max_size=2).map(tuple),
    speakers=st.lists(st.builds(Speaker, st.sampled_from(SpeakerKind), texts), max_size=2).map(tuple),
    mention=st.none() | spans,
    cue=st.none() | spans,
    confidence=st.floats(0, 1),
    reason=texts,
)


@given(st.lists(witnesses, max_size=3).map(tuple), dates, st.text(max_size=10))
@settings(max_examples=60)
def test_packed_evidence_is_the_same_again(found: tuple[Witness, ...], day: PublicationDate, item: str) -> None:
    assert unpack_witnesses(pack_witnesses(found)) == found
    assert unpack_date(pack_date(day)) == day
    assert unpack_item(pack_item(item)) == item


@given(st.lists(quotations, max_size=3).map(tuple), texts)
@settings(max_examples=60)
def test_packed_quotations_are_the_same_again(found: tuple[Quotation, ...], body: str) -> None:
    assert unpack_quotations(pack_quotations(found, body), body) == found


@given(st.lists(st.tuples(texts, texts, texts, st.sampled_from(EditKind), st.booleans()), max_size=5))
@settings(max_examples=60)
def test_packed_edits_are_the_same_again(pieces: list[tuple[str, str, str, EditKind, bool]]) -> None:
    source, edits = "", []
    for kept, before, after, kind, applied in pieces:
        start = len(source) + len(kept)
        source += kept + before
        edits.append(Edit(Span(start, start + len(before)), before, after, kind, "rule", 0.5, applied))
    assert list(unpack_edits(pack_edits(edits))) == edits
    story: Understood = understood(text=source or "x", edits=edits)
    assert story.article.texts.edits == tuple(edits)
