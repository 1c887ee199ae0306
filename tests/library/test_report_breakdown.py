# SPDX-License-Identifier: MIT
"""Articles told apart: by format, language and source, by lines taken off, by how they are copies. Gaps in the run."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.catalog.counts import DateCount
from reader.errors import QueryError
from reader.library.gaps import Gap, gaps_of
from reader.library.held import held_over_time
from reader.library.library import Library
from reader.model.flags import furniture_line
from reader.model.search import FacetChoice, SearchRequest

YARD = (
    "Welders at the Quist yard laid down their tools at noon and walked to the quay, where the crane stood still for "
    "the rest of the day, for nobody had asked them whether they would work on Sundays. The harbour master wrote the "
    "hour into his book and sent a boy for the owners, who were at lunch and did not come before the tide had turned. "
)
STAMP = "Last updated: 27 July 2016"
TEXTS = {
    "1994/05/27/001.txt": f"Yard walks out\n\n{YARD}\n\n{STAMP}\n",
    "1994/05/27/copy.txt": f"Yard walks out\n\n{YARD}\n\n{STAMP}\n",
    "1994/05/28/wire.txt": f"Welders lay down tools\n\n{YARD}Nobody was hurt.\n",
    "1994/05/29/tide.txt": "How to draw the tide\n\nOne draws the line of the harbour first.\n",
    "1994/05/30/page.html": (
        "<html><head><title>Fog</title></head><body><article><h1>Fog at the mole</h1>"
        "<p>The ferries waited for the tide until the fog had gone.</p></article></body></html>"
    ),
    "rows.csv": "headline,body,date,source\nGulls,The gulls came back to the harbour.,1994-06-01,The Port Courier\n",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return an archive of three formats with a story that is held three times, once in another version."""
    with opened(write(Path(tmp_path_factory.mktemp("told")) / "courier", TEXTS)) as library:
        yield library


def total(library: Library, query: str, *facets: FacetChoice) -> int:
    """Return how many articles a query finds."""
    return library.search(SearchRequest(library.parse(query), facets=facets)).total


def test_formats_languages_and_sources_add_up_and_open_their_articles(library: Library) -> None:
    told, articles = library.report().by_value, library.counts().articles
    assert {one.value: one.articles for one in told.formats} == {"text": 4, "html": 1, "csv": 1}
    for one in told.formats:
        assert total(library, f"format:{one.value}") == one.articles
        assert total(library, f"-format:{one.value}") == articles - one.articles
    for field, values in (("language", told.languages), ("source", told.sources)):
        assert sum(one.articles for one in values) == articles
        for value in values:
            assert total(library, "", FacetChoice(field, frozenset({value.value}))) == value.articles
    assert "The Port Courier" in {one.name for one in told.sources}


def test_a_line_taken_off_several_pages_opens_these(library: Library) -> None:
    lines = {one.value: one.articles for one in library.report().by_value.lines}
    assert lines == {STAMP: 2}
    assert total(library, f'furniture:"{STAMP}"') == 2
    assert [one.word for one in library.vocabulary("furniture", "last", 5)] == [STAMP]
    assert [one.word for one in library.vocabulary("format", "", 5)] == ["text", "csv", "html"]


def test_copies_to_the_word_and_versions_are_told_apart(library: Library) -> None:
    told = library.report().by_value
    assert (told.exact, told.varied, told.varied_groups) == (2, 3, 1)
    assert total(library, "is:copied-exactly") == 2
    assert total(library, "is:copied-varied") == 3
    (group,) = library.copy_groups(varied=True)
    assert (len(group.numbers), group.varied, group.first.headline) == (3, True, "Yard walks out")
    assert library.copy_groups(varied=False) == (group,)


def test_what_no_format_is_called_is_refused_with_the_names_there_are(library: Library) -> None:
    with pytest.raises(QueryError) as refused:
        library.parse("tide format:papyrus")
    assert refused.value.sentence == "There is no format “papyrus”."
    assert "mets-alto" in refused.value.hint
    assert library.parse("tide format:cs", as_you_type=True) == library.parse("tide ")


def test_a_line_of_furniture_is_written_as_it_is_asked_for() -> None:
    line = furniture_line("  “Tide”   tables ")
    assert line == furniture_line(line) == "'Tide' tables"
    assert furniture_line("Two\nlines") == furniture_line(" 12 ") == ""


def test_gaps_at_the_turn_of_a_year_are_one() -> None:
    lost = range(date(1991, 12, 10).toordinal(), date(1992, 1, 22).toordinal())
    days = range(date(1991, 1, 2).toordinal(), date(1992, 12, 20).toordinal(), 7)
    held = held_over_time([DateCount(day, day, 2) for day in days if day not in lost])
    (gap,) = gaps_of(held)
    assert (gap.earliest.year, gap.latest.year) == (1991, 1992)
    assert 35 <= gap.days <= 50
    assert gaps_of(None) == ()
    assert Gap(date(1991, 1, 1), date(1991, 1, 7)).days == 7
