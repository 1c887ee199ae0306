# SPDX-License-Identifier: MIT
"""Fingerprints and groups in the catalog: of the stored text, and in an order that nobody's reading decides."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from catalog_stories import bounded, dated, put, understood

from reader.catalog.catalog import Catalog
from reader.catalog.schema import CATALOG
from reader.model.copies import CopyPlace, TextPrint
from reader.model.date import Certainty
from reader.sqlite.opening import open_to_write
from reader.sqlite.schema import Schema


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(str(tmp_path / "catalog.sqlite"), writable=True) as catalog:
        yield catalog


def _print(number: int) -> TextPrint:
    return TextPrint(number, 100, -5 - number, 7, bytes(range(8)))


def test_a_text_stored_again_is_printed_again(catalog: Catalog) -> None:
    first, second = put(catalog, understood(item="1"), understood(item="2", text="Nothing sails."))
    assert [(number, body) for number, _, body in catalog.without_print()] == [
        (first, "The harbour closes on Friday."),
        (second, "Nothing sails."),
    ]
    with catalog.transaction():
        catalog.put_prints([_print(first), _print(second)])
    assert list(catalog.without_print()) == []
    assert list(catalog.prints()) == [_print(first), _print(second)]
    put(catalog, understood(item="1", text="The harbour stays open."), understood(item="2"))
    assert [number for number, _, _ in catalog.without_print()] == [first, second]
    with catalog.transaction():
        catalog.put_prints([_print(first)])
        catalog.forget_prints()
    assert list(catalog.prints()) == []


def test_the_headline_printed_is_that_of_the_text(catalog: Catalog) -> None:
    (number,) = put(catalog, understood())
    article = catalog.article(number)
    with catalog.transaction():
        catalog.set_correction(article.id, date=None, headline="Mine", byline=None)
    assert [headline for _, headline, _ in catalog.without_print()] == [article.headline]


def test_what_has_left_the_archive_is_neither_printed_nor_a_copy(catalog: Catalog) -> None:
    (first,) = put(catalog, understood(path=b"a.txt"), path=b"a.txt")
    (second,) = put(catalog, understood(path=b"b.txt"), path=b"b.txt")
    before = catalog.printed_articles()
    with catalog.transaction():
        catalog.put_prints([_print(first), _print(second)])
        catalog.set_copies([(first, second)])
        catalog.vanish_file(b"b.txt")
    assert catalog.printed_articles() != before
    assert [one.number for one in catalog.prints()] == [first]
    assert [place.number for place in catalog.copies()] == [first]
    with catalog.transaction():
        catalog.forget_file(b"b.txt")
        catalog.touch_file(b"a.txt", 1, 2, 3)
    assert [place.number for place in catalog.copies()] == [first]


def test_the_surest_date_stands_first_then_the_earliest_then_the_place(catalog: Catalog) -> None:
    may, june = date(1994, 5, 3), date(1994, 6, 1)
    probable = replace(dated(date(1990, 1, 1)), certainty=Certainty.PROBABLE)
    stories = {
        "page 10": dated(june),
        "page 9": dated(june),
        "early": dated(may),
        "old": probable,
        "undated": bounded(may),
    }
    numbers = dict(zip(stories, put(catalog, *(understood(item=i, day=d) for i, d in stories.items())), strict=True))
    with catalog.transaction():
        catalog.set_copies([tuple(numbers.values())])
    places = catalog.copies()
    assert [place.number for place in places] == [
        numbers[item] for item in ("early", "page 9", "page 10", "old", "undated")
    ]
    assert places[0] == CopyPlace(numbers["early"], numbers["page 10"])


def test_readers_hear_when_articles_were_grouped_or_corrected(catalog: Catalog) -> None:
    numbers = put(catalog, *(understood(item=str(n)) for n in range(4)))
    catalog.refresh()
    before = catalog.grouping()
    with catalog.transaction():
        catalog.set_copies([numbers[:2], numbers[2:]])
    assert catalog.refresh()
    assert len(catalog.copies()) == 4
    after = catalog.grouping()
    put(catalog, understood(item="5"))
    assert before != after == catalog.grouping()
    with catalog.transaction():
        catalog.set_overlay_position(3)
    assert catalog.grouping() != after


def test_a_catalog_from_before_gets_the_tables(tmp_path: Path) -> None:
    path = str(tmp_path / "old.sqlite")
    before = Schema(CATALOG.subject, CATALOG.application, CATALOG.migrations[:1], "", "")
    open_to_write(path, before).close()
    with Catalog.open(path, writable=True) as catalog:
        assert not [*catalog.prints(), *catalog.without_print(), *catalog.copies()]
