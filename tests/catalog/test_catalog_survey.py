# SPDX-License-Identifier: MIT
"""What the survey reads and leaves behind; the user's corrections in effect."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from catalog_stories import bounded, dated, index, ordering, put, understood

from reader.catalog.catalog import Catalog
from reader.model.article import article_id
from reader.model.date import Certainty
from reader.model.habits import Summary

PATH = b"1994/05/story.txt"
ID = article_id(PATH, "")
MAY, JUNE, JULY = date(1994, 5, 3), date(1994, 6, 1), date(1994, 7, 4)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(str(tmp_path / "catalog.sqlite"), writable=True) as catalog:
        yield catalog


def test_summaries(catalog: Catalog) -> None:
    stories = [understood(item=str(n)) for n in range(1200)]
    put(catalog, *stories)
    summaries = list(catalog.summaries())
    first = stories[0]
    assert summaries[0] == Summary(first.article.id, PATH, "text", first.witnesses, first.edges, first.years)
    assert [summary.id for summary in summaries] == [story.article.id for story in stories]


def test_articles_may_be_dated_while_they_are_streamed(catalog: Catalog) -> None:
    put(catalog, *(understood(item=str(n)) for n in range(1200)))
    seen = 0
    for number, _, fingerprint in catalog.numbers():
        assert fingerprint == ""
        with catalog.transaction():
            catalog.apply_dates({number: dated(JUNE)})
            catalog.set_fingerprints({number: "survey 1"})
        seen += 1
    assert seen == 1200
    assert {fingerprint for _, _, fingerprint in catalog.numbers()} == {"survey 1"}
    assert {day for _, day, _ in ordering(catalog)} == {JUNE.toordinal()}


def test_only_another_day_is_indexed_anew(catalog: Catalog) -> None:
    (number,) = put(catalog, understood(day=dated(MAY, provisional=True)))
    index(catalog)
    with catalog.transaction():
        catalog.apply_dates({number: dated(MAY)})
    assert catalog.index_pending() == 0
    assert not catalog.rows([number])[0].date.provisional
    with catalog.transaction():
        catalog.apply_dates({number: bounded(JULY)})
        catalog.apply_dates({12345: dated(MAY)})
    assert catalog.article(number).date == bounded(JULY)
    assert catalog.rows([number])[0].date.certainty is Certainty.UNDATED
    (document,) = index(catalog)[0].values()
    assert (document.earliest, document.latest) == (0, JULY.toordinal())


def test_stages_and_positions_are_kept(catalog: Catalog) -> None:
    assert catalog.stage_version("read") == (0, "")
    assert catalog.overlay_position() == 0
    with catalog.transaction():
        catalog.set_stage_version("read", 2, "abc")
        catalog.set_stage_version("index", 5)
        catalog.set_overlay_position(17)
    assert catalog.stage_version("read") == (2, "abc")
    assert catalog.stage_version("index") == (5, "")
    assert catalog.overlay_position() == 17


def correct(
    catalog: Catalog, id_: str = ID, *, day: date | None = None, headline: str | None = None, byline: str | None = None
) -> None:
    with catalog.transaction():
        catalog.set_correction(id_, date=dated(day) if day else None, headline=headline, byline=byline)


def test_a_correction_is_shown_sorted_by_and_indexed(catalog: Catalog) -> None:
    (number,) = put(catalog, understood(day=dated(MAY)))
    index(catalog)
    correct(catalog, day=JUNE, headline="Quay to close", byline="")
    article = catalog.article(number)
    assert (article.headline, article.byline, article.date) == ("Quay to close", "", dated(JUNE))
    assert catalog.rows([number])[0].headline == "Quay to close"
    assert [day for _, day, _ in ordering(catalog)] == [JUNE.toordinal()]
    (document,) = index(catalog)[0].values()
    assert (document.headline, document.earliest) == ("Quay to close", JUNE.toordinal())


def test_a_byline_that_was_corrected_is_indexed(catalog: Catalog) -> None:
    put(catalog, understood())
    index(catalog)
    correct(catalog, byline="By Ann Low")
    assert index(catalog)[0][1].byline == "By Ann Low"
    correct(catalog, byline="By Ann Low")
    assert catalog.index_pending() == 0


def test_taking_a_correction_back_restores_what_was_derived(catalog: Catalog) -> None:
    (number,) = put(catalog, understood(day=dated(MAY)))
    before = catalog.article(number)
    correct(catalog, day=JUNE, headline="Quay to close", byline="By Nobody")
    with catalog.transaction():
        catalog.apply_dates({number: dated(JULY)})
    assert catalog.article(number).date == dated(JUNE)
    correct(catalog, headline="Quay to close")
    assert catalog.article(number).date == dated(JULY)
    with catalog.transaction():
        catalog.apply_dates({number: dated(MAY)})
    correct(catalog)
    assert catalog.article(number) == before


def test_a_correction_outlives_readings_and_absence(catalog: Catalog) -> None:
    correct(catalog, headline="Quay to close", day=JUNE)  # before the article is there
    (number,) = put(catalog, understood())
    assert catalog.article(number).headline == "Quay to close"
    put(catalog, understood(headline="Found otherwise"))
    assert catalog.article(number).headline == "Quay to close"
    with catalog.transaction():
        catalog.vanish_file(PATH)
    correct(catalog, headline="Pier to close")
    assert catalog.index_pending() == 0
    with catalog.transaction():
        catalog.touch_file(PATH, 1, 2, 3)
    assert catalog.rows([number])[0].headline == "Pier to close"
    with catalog.transaction():
        catalog.forget_file(PATH)
    (number,) = put(catalog, understood())
    assert catalog.rows([number])[0].headline == "Pier to close"


def test_a_correction_moves_with_its_article(catalog: Catalog) -> None:
    (number,) = put(catalog, understood())
    correct(catalog, headline="Quay to close")
    with catalog.transaction():
        catalog.move_file(PATH, b"b.txt")
    assert catalog.article(number).headline == "Quay to close"
    assert catalog.corrected() == {article_id(b"b.txt", "")}
    correct(catalog, ID, headline="Pier to close")  # by its former id
    assert catalog.article(number).headline == "Pier to close"
    (other,) = put(catalog, understood())
    assert catalog.article(other).headline == "Harbour to close"
