# SPDX-License-Identifier: MIT
"""Exports of EBSCOhost: fields above each text, wherever their values stand."""

import html
from pathlib import Path

import pytest
from archive_outcome import days, read_text

from reader.model.article import RawArticle
from reader.model.date import WitnessKind
from reader.text.understand import understand

_FERRY = """Title: Ferry owners ask for more time.
Authors: Keller, Anna
Brandt, Tom
Source: Evening Tide, The (Sandhaven, ME). 05/24/2013, pA3.
Document Type: Article
Subject Terms: *FERRIES
*HARBORS
Abstract: The article reports that the owners of the ferry asked for more time.
Full Text Word Count: 312
Accession Number: 2W6012345678
Database: Newspaper Source

Section: News, pg. A3

Ferry owners ask for more time

The owners of the ferry asked for more time.

"We shall wait," the harbor master said.

Title: what the town calls its boat.

Copyright of Evening Tide is the property of Tide Co. and its content may not be copied.
"""
_ROWING = """Title: Rowing club loses.
Source: Evening Tide, The (Sandhaven, ME). 05/06/2013, Vol. 3 Issue 7, pC1. 2p.
Document Type: Article
Abstract: The club lost on Sunday.
Accession Number: 2W6012345999
Database: Newspaper Source

"""


def body(article: RawArticle) -> str:
    """The text as it is read."""
    return understand(article, None).article.body


def _page(text: str) -> str:
    """A page on which each value stands below its label."""
    lines = (line.replace(": ", ":</dt><dd>", 1) for line in map(html.escape, text.split("\n")) if line)
    return f"<html><body><dl><dt>{'</dd><dt>'.join(lines)}</dl></body></html>"


@pytest.mark.parametrize("between", ["", "Record: 2\n"])
def test_records_with_a_text_and_with_a_summary_alone(tmp_path: Path, between: str) -> None:
    begin = "Record: 1\n" if between else ""
    ferry, rowing = read_text(tmp_path, "a.txt", f"{begin}{_FERRY}{between}{_ROWING}").articles
    assert (ferry.format, ferry.item, ferry.flags) == ("ebsco", "2W6012345678", ())
    assert ferry.field("headline") == "Ferry owners ask for more time"
    assert ferry.field("byline") == "Anna Keller; Tom Brandt"
    assert ferry.field("source") == "Evening Tide, The (Sandhaven, ME)"
    assert (ferry.field("section"), ferry.field("page")) == ("News", "A3")
    assert days(ferry) == {WitnessKind.FORMAT: ("2013-05-24",)}
    assert body(ferry).startswith("The owners of the ferry")
    assert body(ferry).endswith("Title: what the town calls its boat.")
    assert (rowing.flags, body(rowing), rowing.field("page")) == (("excerpt",), "The club lost on Sunday.", "C1")


def test_a_day_that_could_be_a_month_is_not_sure(tmp_path: Path) -> None:
    assert days(read_text(tmp_path, "a.txt", _ROWING).only) == {WitnessKind.METADATA: ("2013-05-06",)}


def test_a_page_with_values_below_their_labels(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.html", _page(_ROWING)).only
    assert article.format == "ebsco"
    assert article.field("headline") == "Rowing club loses"
    assert article.field("source") == "Evening Tide, The (Sandhaven, ME)"


def test_fields_of_another_database_are_none(tmp_path: Path) -> None:
    other = _FERRY.replace(". 05/24/2013, pA3.", " (24 May 2013)")
    assert "ebsco" not in {article.format for article in read_text(tmp_path, "a.txt", other).articles}
