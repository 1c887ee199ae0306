# SPDX-License-Identifier: MIT
"""BibTeX, RIS and CSL-JSON, read back by other people's programs."""

import json
from dataclasses import replace
from typing import Any

import pytest
import rispy
from bibtexparser import middlewares
from bibtexparser.entrypoint import parse_string
from cited_articles import ARTICLES, PLAIN, reference, with_fields
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cite.bibtex import bibtex
from reader.cite.citation import runs_of
from reader.cite.csl_json import csl_item, csl_json
from reader.cite.reference import Reference, read_handle, reference_of
from reader.cite.ris import ris
from reader.cite.style import Style
from reader.model.article import Article

NASTY = replace(
    with_fields(PLAIN, url="https://x.example/a%20{b}_c#d?e=1&f=$~", page="12-13", identifier="ID #7_%"),
    headline=r"50% of #1 {Port} \ Council & $9_000 ~ Tide^2",
    byline="By Ruby Keller, Jr. and Oren Halvard",
    source="Courier & Post",
)


def from_bibtex(text: str) -> dict[str, Any]:
    """Read one entry, names in parts, escapes undone."""
    library = parse_string(
        text,
        append_middleware=[
            middlewares.LatexDecodingMiddleware(),
            middlewares.SeparateCoAuthors(),
            middlewares.SplitNameParts(),
        ],
    )
    assert not library.failed_blocks
    (entry,) = library.entries
    return {"ID": entry.key, "TYPE": entry.entry_type, **{field.key: field.value for field in entry.fields}}


def from_ris(text: str) -> dict[str, Any]:
    """Read one record."""
    (record,) = rispy.loads(text.replace("\r\n", "\n"))
    return dict(record)


def processed(one: Reference) -> str:
    """Return what a CSL processor makes of our CSL-JSON, by the style that it brings along."""
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    library = CitationStylesBibliography(style, CiteProcJSON([json.loads(csl_json(one))]), formatter.plain)
    library.register(Citation([CitationItem(one.id)]))
    (entry,) = library.bibliography()
    return str(entry)


def test_bibtex_is_read_back() -> None:
    found = from_bibtex(bibtex(reference_of(NASTY, "Port papers")))
    assert (found["TYPE"], found["ID"]) == ("article", PLAIN.id)
    title = found["title"].strip("{}").replace("ˆ", "^")  # which the parser takes for an accent without a letter
    assert title == r"50% of #1 {Port} \ Council & $9_000 ~ Tide^2"
    assert [(*one.first, *one.last, *one.jr) for one in found["author"]] == [
        ("Ruby", "Keller", "Jr."),
        ("Oren", "Halvard"),
    ]
    assert (found["year"], found["day"]) == ("1994", "27")
    assert found["journal"] == "Courier & Post"
    assert found["note"].startswith("Known as ID #7_%. Backfile abcdefghijklm. SHA-256 of the text ")


def test_bibtex_keeps_an_agency_whole_and_an_address_as_it_is() -> None:
    wire = replace(ARTICLES["web"], byline="", credit="Reuters and Partners")
    told = bibtex(reference_of(wire, "Port papers"))
    assert "  author = {{Reuters and Partners}},\n" in told
    assert "  url = {https://courier.example/a_1?b=2&c=3}\n" in told
    assert "  url = {https://x.example/a%20%7Bb%7D_c#d?e=1&f=$~}\n" in bibtex(reference_of(NASTY, ""))


def test_ris_is_read_back() -> None:
    found = from_ris(ris(reference_of(NASTY, "Port papers")))
    assert found["type_of_reference"] == "NEWS"
    assert found["title"] == NASTY.headline
    assert found["authors"] == ["Keller, Ruby, Jr.", "Halvard, Oren"]
    assert (found["year"], found["date"]) == ("1994", "1994/01/27/")
    assert (found["start_page"], found["end_page"]) == ("12", "13")
    assert found["secondary_title"] == "Courier & Post"
    assert found["id"] == PLAIN.id


def test_lines_of_ris_end_as_the_format_wants() -> None:
    lines = ris(reference("plain")).split("\r\n")
    assert (lines[0], lines[-2:]) == ("TY  - NEWS", ["ER  - ", ""])


@pytest.mark.parametrize("name", ARTICLES)
def test_a_csl_processor_reads_every_item(name: str) -> None:
    told = processed(reference(name))
    article = ARTICLES[name]
    assert article.source in told
    assert (name == "no headline") or article.headline.split()[0] in told.replace("“", '"').replace("”", '"')


def test_a_csl_processor_says_that_something_is_undated() -> None:
    assert "1994" in processed(reference("plain"))
    for name in ("undated", "uncertain", "bound"):
        assert "issued" not in csl_item(reference(name))
        assert not any(year in processed(reference(name)) for year in ("1994", "2016"))


@pytest.mark.parametrize(
    ("name", "year", "date"),
    [
        ("probable", "[1994]", "1994/01/27/"),
        ("user in doubt", "[1994?]", "1994///[1994?]"),
        ("user about", "[ca. 1994]", "1994///[ca. 1994]"),
        ("user either", "[1994]", "1994///[March 4 or April 3, 1994]"),
        ("month", "1987", "1987/02//"),
        ("year", "1994", "1994///"),
        ("interval", "1994", "1994///January 3–March 4, 1994"),
        ("over the year", "1993--1994", "1993///December 28, 1993–January 3, 1994"),
        ("undated", "n.d.", None),
        ("bound", "n.d.", None),
    ],
)
def test_programs_are_told_how_exact_a_date_is(name: str, year: str, date: str | None) -> None:
    assert f"  year = {{{year}}}" in bibtex(reference(name))
    assert from_ris(ris(reference(name))).get("date") == date


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("bound", "Undated, not after 27 July 2016. Backfile "),
        ("uncertain", "Undated, perhaps 27 January 1994. Backfile "),
        ("probable", "The date is probable, not stated. Backfile "),
        ("julian", "It is counted by the new calendar. Backfile "),
        ("plain", "Backfile "),
    ],
)
def test_what_has_no_field_is_in_the_note(name: str, remark: str) -> None:
    note = csl_item(reference(name))["note"]
    assert note.startswith(remark)
    assert note.endswith(f"SHA-256 of the text {reference(name).sha256}.")


@settings(max_examples=60)
@given(st.text(max_size=40), st.text(max_size=30))
def test_whatever_a_headline_holds_it_is_read_back(headline: str, byline: str) -> None:
    article: Article = replace(PLAIN, headline=headline, byline=byline)
    one = reference_of(article, "Port papers")
    assert json.loads(csl_json(one)).get("title", "") == one.title
    assert from_ris(ris(one))["id"] == PLAIN.id
    assert len(parse_string(bibtex(one)).entries) == 1
    for style in Style:
        assert "".join(run.text for run in runs_of(one, style)).isprintable() or style in {Style.BIBTEX, Style.RIS}


def test_a_footnote_leads_back() -> None:
    one = reference("plain")
    assert read_handle(f"Ruby Keller, “Harbour Talks End” [Backfile {one.handle}].") == (one.id, one.sha256[:12])
    assert read_handle(f" {one.id} ") == (one.id, "")
    assert read_handle("international:") == ("international:", "")


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("12-13", "pp. 12–13"),
        ("A4 - A5", "pp. A4–A5"),
        ("A-4", "p. A-4"),
        ("3, 5", "pp. 3, 5"),
        ("7", "p. 7"),
        ("", ""),
    ],
)
def test_a_page_with_a_hyphen_is_no_range(printed: str, shown: str) -> None:
    assert reference_of(with_fields(PLAIN, page=printed), "").pages == shown
