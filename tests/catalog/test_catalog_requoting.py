# SPDX-License-Identifier: MIT
"""Quotations as the user wants them in the place of those found, until the article is read anew."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from catalog_stories import index, put, quotation, understood

from reader.catalog.catalog import Catalog
from reader.model.article import QuotationKind, Speaker, SpeakerKind

_TEXT = 'Ann Lowe of the port said "we sail" and officials said "it rains".'
_GREY = Speaker(SpeakerKind.PERSON, "Tom Grey")


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(str(tmp_path / "catalog.sqlite"), writable=True) as catalog:
        yield catalog


def test_they_are_counted_and_indexed_and_taken_back(catalog: Catalog) -> None:
    story = understood(b"a.txt", text=_TEXT, quotations=[quotation(_TEXT, "we sail"), quotation(_TEXT, "it rains")])
    (number,) = put(catalog, story, path=b"a.txt")
    index(catalog)
    article = catalog.article(number)
    said = replace(article.quotations[0], speakers=(_GREY,))
    reported = replace(said, kind=QuotationKind.INDIRECT)
    with catalog.transaction():
        catalog.requote(article, [said, reported])
    assert catalog.article(number) == article, "an article is given as it was read"
    assert catalog.requoted() == {article.id}
    assert [(one.text, one.speakers) for one in index(catalog)[0][number].quotations] == [("we sail", ("tom grey",))]
    assert catalog.quotations_of(["tom grey"]) == [(number, 0), (number, 1)]
    assert catalog.kinds_in([number]) == {number: (said.kind, QuotationKind.INDIRECT)}
    assert len(catalog.quoted([number])[number]) == catalog.rows([number])[0].quotations == 1
    with catalog.transaction():
        catalog.requote(article, None)
        catalog.requote(article, None)
    assert [one.text for one in index(catalog)[0][number].quotations] == ["we sail", "it rains"]
    assert (catalog.quotations_of(["tom grey"]), catalog.requoted()) == ([], frozenset())
    assert catalog.rows([number])[0].quotations == 2


def test_an_article_read_anew_has_what_is_found_in_it(catalog: Catalog) -> None:
    story = understood(b"a.txt", text=_TEXT, quotations=[quotation(_TEXT, "we sail")])
    (number,) = put(catalog, story, path=b"a.txt")
    with catalog.transaction():
        catalog.requote(catalog.article(number), [])
    assert catalog.quoted([number])[number] == ()
    assert catalog.requoted() == {story.article.id}
    assert put(catalog, story, path=b"a.txt") == [number]
    assert (len(catalog.quoted([number])[number]), catalog.requoted()) == (1, frozenset())


def test_articles_are_ranked_by_date_and_paper(catalog: Catalog) -> None:
    numbers = [n for path in (b"a.txt", b"b.txt") for n in put(catalog, understood(path), path=path)]
    assert catalog.by_date(numbers) == catalog.newest_first(numbers) == catalog.by_source(numbers) == numbers
    assert catalog.by_date([]) == []
