# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest
from archive_outcome import days, parts, read, read_text

from reader.archive.formats.markdown_text import first_heading, without_markup
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus
from reader.text.understand import understand

_RUSSIAN = 'Министр обороны посетил завод.\n"Мы довольны", - сказал он рабочим после осмотра цеха.\n'


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1251", "koi8-r", "cp866"]
)
def test_text_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    article = read(tmp_path, "a.txt", (_RUSSIAN * 3).encode(encoding)).only
    assert article.source == _RUSSIAN * 3
    assert (article.format, article.item, article.wrapped) == ("text", "", False)


def test_line_ends_become_line_feeds(tmp_path: Path) -> None:
    assert read(tmp_path, "a.txt", b"one\r\ntwo\rthree").only.source == "one\ntwo\nthree"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\t\r\n", b"\xff" * 1000, bytes(range(256)) * 40])
def test_what_holds_no_text_is_a_problem(tmp_path: Path, data: bytes) -> None:
    outcome = read(tmp_path, "a.txt", data)
    assert outcome.finished.status is FileStatus.PROBLEM
    assert len(outcome.problems) == 1
    assert outcome.problems[0].reason.endswith(".")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"<?xml version='1.0'?><parts/>", "XML"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "__substg1.0_001A001E".encode("utf-16-le"),
            "mail of Outlook",
        ),
        (b"7z\xbc\xaf\x27\x1c\0\4", "7-Zip"),
        (b"Rar!\x1a\x07\0", "RAR"),
        (b"\x1f\x9d\x90", "packed"),
        (bytes(60) + b"BOOKMOBI", "Kindle"),
        (b"\x7fELF\2\1\1", "program"),
    ],
)
def test_what_is_known_but_not_read_is_named_whatever_its_ending(tmp_path: Path, data: bytes, what: str) -> None:
    outcome = read(tmp_path, "a.txt", data)
    assert outcome.finished.status is FileStatus.PROBLEM
    assert what in outcome.reasons[0]
    assert outcome.problems[0].hint or what == "program"


_FRONT = """---
title: "The bridge: closed"
date: 1994-05-06
authors:
  - Anna Keller
  - Jon Alder
category: Town
lang: en
published: "2nd of May"
tags: [river, trams]
---

# The bridge: closed

The bridge has been *closed*
since [May](http://example.org/may "why").

> "It was **measured** at night," said the engineer.
"""


def test_markdown_with_front_matter(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.txt", _FRONT).only
    assert article.format == "markdown"
    assert article.wrapped
    assert article.field("headline") == "The bridge: closed"
    assert article.field("byline") == "Anna Keller, Jon Alder"
    assert article.field("section") == "Town"
    assert article.field("language") == "en"
    assert parts(article, PartKind.HEADLINE) == ["The bridge: closed"]
    assert article.source == (
        'The bridge: closed\n\nThe bridge has been closed\nsince May.\n\n"It was measured at night," said the engineer.'
    )


def test_the_date_of_front_matter_is_the_one_written(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", "---\ndate: 1994-05-06\nupdated: 2016-07-27\n---\nThe bridge.").only
    assert days(article) == {WitnessKind.FRONT_MATTER: ("1994-05-06",), WitnessKind.MODIFIED: ("2016-07-27",)}


def test_toml_front_matter(tmp_path: Path) -> None:
    text = '+++\ntitle = "A bridge"\ndate = 1994-05-06\nauthor = "Anna Keller"\n+++\nIt is closed.'
    article = read_text(tmp_path, "a.md", text).only
    assert article.field("headline") == "A bridge"
    assert article.source == "It is closed."
    assert days(article) == {WitnessKind.FRONT_MATTER: ("1994-05-06",)}


def test_a_text_that_stands_in_the_front_matter(tmp_path: Path) -> None:
    story = ["**QUAY CLOSED**", "", *["The quay of Bristow was closed at noon, and the ferry lay at the mole."] * 4]
    text = "\n  ".join(story)
    matter = f"---\npid: obj06\npage: 4\ntranscription: |\n  {text}\nplace: Bristow\n---\n"
    article = read_text(tmp_path, "a.md", matter).only
    assert article.source.startswith("QUAY CLOSED\n\nThe quay of Bristow was closed at noon")
    assert article.source.endswith("the ferry lay at the mole.")
    assert read_text(tmp_path, "b.md", matter + "The quay is open again.").only.source == "The quay is open again."


@pytest.mark.parametrize(
    "matter",
    [
        "---\ntitle: [unclosed\n---\n",
        "---\na: &a [x]\nb: [*a, *a]\n---\n",
        "---\nt: " + "[" * 2000 + "\n---\n",
        "+++\ntitle = \n+++\n",
        "---\n? x\n: y\nkey\n---\n",
        "---\n- a: b\n- c\n---\n",
    ],
)
def test_front_matter_that_cannot_be_read_stays_in_the_text(tmp_path: Path, matter: str) -> None:
    article = read_text(tmp_path, "a.md", matter + "The bridge is closed.").only
    assert "The bridge is closed." in article.source
    assert not article.field("headline")


def test_a_long_dash_line_is_no_front_matter(tmp_path: Path) -> None:
    assert read_text(tmp_path, "a.txt", "---\nThe bridge is closed.\n---\n").only.format == "text"
    assert read_text(tmp_path, "b.txt", "---\ntitle: never closed\n\nThe bridge.").only.format == "text"


def test_markdown_without_front_matter_goes_by_its_ending(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", "A bridge\n========\n\nIt is closed.\n").only
    assert article.format == "markdown"
    assert article.field("headline") == "A bridge"
    assert article.source == "A bridge\n\nIt is closed."


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("## A heading ##\ntext", "A heading\n\ntext"),
        ("one\n\n---\n\ntwo", "one\n\ntwo"),
        ("* one\n* two", "* one\n\n* two"),
        ("![A tram](tram.png) waits", "A tram waits"),
        ("![[clips/1937-02-01.jpg]]\n\nThe ferry", "The ferry"),
        ("see [[Port|the port]] and [[Quay]]", "see the port and Quay"),
        ("see [the list][1]\n\n[1]: http://example.org", "see the list"),
        ("a <!-- hidden --> b", "a  b"),
        ("a <!-- never closed", "a <!-- never closed"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("__bold__, _thin_, ***both***, `code`", "bold, thin, both, code"),
        (r"\*not thin\*", "*not thin*"),
        ("```\n# kept *as it is*\n```", "# kept as it is"),
        ("<em>marked</em> <http://example.org>", "marked http://example.org"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ],
)
def test_markdown_is_read_without_its_signs(markdown: str, text: str) -> None:
    assert without_markup(markdown) == text


def test_the_first_heading() -> None:
    assert first_heading("\n# A *bridge* #\n") == "A bridge"
    assert first_heading("<!-- c -->\n# A bridge") == "A bridge"
    assert first_heading("text\n# A bridge") == ""
    assert first_heading("## Not the top") == ""
    assert first_heading("## Not the top\n\ntext\n# A bridge") == ""


def test_a_day_as_a_lower_heading_above_the_first_one() -> None:
    assert first_heading("### [1994-05-06](/1994/05/06/index.md)\n\n# A bridge is closed, and nobody knows why\n") == (
        "A bridge is closed, and nobody knows why"
    )


_DIGEST = """---
title: clippings
source: The Bristow Post
---
# clippings

(gathered by the library)

---

## Council votes for a new wall

date: 1994-05-06, from: The Harbour Post (of the School for Captains)

The harbour council voted for a *new* breakwater.

---

## Ferry aground

**Published:** 7 May 1994

**Text:**

> The ferry lies on the sand below the mole.

## More
"""


def test_a_digest_is_divided_at_the_headings_below_which_days_stand(tmp_path: Path) -> None:
    articles = read_text(tmp_path, "a.md", _DIGEST).articles
    assert [(one.item, one.source.split("\n")[0], one.field("source")) for one in articles] == [
        ("1", "Council votes for a new wall", "The Bristow Post"),
        ("2", "Ferry aground", "The Bristow Post"),
    ]
    assert articles[0].source.endswith("The harbour council voted for a new breakwater.")
    assert [understand(one, None).article.date.edtf for one in articles] == ["1994-05-06", "1994-05-07"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("source: The", "date: 1994-05-08\nsource: The"),  # that of the one article
        (
            "date: 1994-05-06, from: The Harbour Post (of the School for Captains)",
            "A first part",
        ),  # only one part has a day
        ("(gathered by the library)", "```\n## no heading\n```"),
    ],
)
def test_parts_of_one_article_are_not_divided(tmp_path: Path, old: str, new: str) -> None:
    assert read_text(tmp_path, "a.md", _DIGEST.replace(old, new)).only.item == ""
