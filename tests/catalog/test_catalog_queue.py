# SPDX-License-Identifier: MIT
"""The index is told everything, at least once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from catalog_stories import index, put, quotation, understood

from reader.catalog.catalog import Catalog
from reader.model.article import Speaker, SpeakerKind, natural_place
from reader.model.search import IndexDocument, IndexQuotation
from reader.model.texts import Edit, EditKind, Span

PATH = b"1994/05/story.txt"


@pytest.fixture
def catalog_path(tmp_path: Path) -> str:
    return str(tmp_path / "catalog.sqlite")


@pytest.fixture
def catalog(catalog_path: str) -> Iterator[Catalog]:
    with Catalog.open(catalog_path, writable=True) as catalog:
        yield catalog


def repair(text: str, before: str, after: str, *, applied: bool = True) -> Edit:
    start = text.index(before)
    return Edit(Span(start, start + len(before)), before, after, EditKind.REPAIR, "lost-accent", 0.9, applied)


def test_what_was_stored_waits_until_it_is_marked(catalog: Catalog, catalog_path: str) -> None:
    numbers = put(catalog, *(understood(item=str(n), headline=f"Story {n}") for n in range(3)))
    assert catalog.index_pending() == 3
    first = list(catalog.unindexed(2))
    assert [document.number for document in first] == numbers[:2]
    assert first == list(catalog.unindexed(2))
    day = first[0].earliest
    assert first[0] == IndexDocument(
        numbers[0],
        "Story 0",
        "The harbour closes on Friday.",
        day,
        day,
        place=natural_place(PATH, "0"),
        byline="By Ann Lowe",
        source="The Courier",
        section="City",
        language="en",
    )
    with catalog.transaction():
        catalog.mark_indexed(numbers[:2])
    with Catalog.open(catalog_path, writable=True) as other:  # as after a crash
        assert [document.number for document in list(other.unindexed(10))] == numbers[2:]


def test_an_article_that_changed_meanwhile_goes_on_waiting(catalog: Catalog, catalog_path: str) -> None:
    (number,) = put(catalog, understood())
    with Catalog.open(catalog_path, writable=True) as indexer:
        assert len(list(indexer.unindexed(10))) == 1
        put(catalog, understood(headline="Harbour opens"))
        with indexer.transaction():
            indexer.mark_indexed([number])
        assert [document.headline for document in list(indexer.unindexed(10))] == ["Harbour opens"]
        with indexer.transaction():
            indexer.mark_indexed([number, 12345])
        assert list(indexer.unindexed(10)) == []


def test_the_dead_are_deleted_and_forgotten(catalog: Catalog) -> None:
    one, two = put(catalog, understood(item="1"), understood(item="2"))
    index(catalog)
    put(catalog, understood(item="1"))
    assert catalog.dead() == [two]
    with catalog.transaction():
        catalog.forget_dead([two])
    assert catalog.dead() == []
    assert list(index(catalog)[0]) == [one]


def test_an_index_begun_anew_gets_everything_that_is_there(catalog: Catalog) -> None:
    one, _ = put(catalog, understood(item="1"), understood(item="2"))
    index(catalog)
    put(catalog, understood(item="1"))
    put(catalog, understood(b"b"), path=b"b")
    with catalog.transaction():
        catalog.vanish_file(b"b")
        catalog.requeue()
    assert catalog.dead() == []
    assert list(index(catalog)[0]) == [one]


def test_words_as_found_are_searchable_beside_those_that_a_repair_made(catalog: Catalog) -> None:
    text = 'The attach? and his caf?s were "lost. Nothing co-ordin?ted; na?ve?'
    edits = [
        repair(text, "attach?", "attaché"),
        repair(text, "?s", "és"),
        Edit(Span(len(text), len(text)), "", '"', EditKind.REPAIR, "unclosed-mark"),
        repair(text, "?ted", "ated"),
        repair(text, "na?ve", "naïve", applied=False),
    ]
    (number,) = put(catalog, understood(text=text, edits=edits, furniture="\n\nAll rights reserved"))
    (document,) = index(catalog)[0].values()
    assert document.number == number
    assert document.also == ('The attach? and his caf?s were "lost. Nothing co-ordin?ted; na?ve?',)
    assert "rights" not in document.body


def test_a_repair_that_is_all_there_is(catalog: Catalog) -> None:
    put(catalog, understood(text="caf?", edits=[repair("caf?", "caf?", "café")]))
    assert index(catalog)[0][1].also == ("caf?",)


def test_what_was_found_stands_among_its_neighbours_as_they_were_found(catalog: Catalog) -> None:
    text = "One two three four caf? five six seven eight nine ten eleven twelve th?ers\nthe end of it all"
    edits = [repair(text, "caf?", "café"), repair(text, "th?ers", "théers")]
    put(catalog, understood(text=text, edits=edits))
    assert index(catalog)[0][1].also == (
        "two three four caf? five six seven",
        "ten eleven twelve th?ers\nthe end of",
    )


def test_the_index_is_given_what_was_said_and_by_whom(catalog: Catalog) -> None:
    text = 'He said "we will close" and "so be it".'
    speaker = Speaker(SpeakerKind.PERSON, "Ann Løwe")
    said = [replace(quotation(text, "we will close"), speakers=(speaker,)), quotation(text, "so be it")]
    put(catalog, understood(text=text, quotations=said))
    assert index(catalog)[0][1].quotations == (
        IndexQuotation("we will close", ("ann lowe",), Span(9, 22)),
        IndexQuotation("so be it", (), Span(29, 37)),
    )
