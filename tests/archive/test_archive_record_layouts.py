# SPDX-License-Identifier: MIT
"""Records as programs and services lay them out: texts in parts, lists under any name, names that say what of."""

import json
from pathlib import Path

import pytest
from archive_outcome import days, read_text

from reader.model.date import WitnessKind


def test_a_text_in_sections_is_one_text(tmp_path: Path) -> None:
    body = {
        "summary": ["Der Hafen bleibt bis Montag zu."],
        "sections": [
            {"headline": [], "paragraphs": ["Das Eis ist zu dick.", "Die Fähre liegt fest."]},
            {"headline": ["Warten am Kai"], "paragraphs": ["Niemand fährt."]},
        ],
    }
    value = {"V1": {"title": "Hafen gesperrt", "authors": ["Ada Lund"], "publishing_date": "2024-02-03", "body": body}}
    article = read_text(tmp_path, "a.json", json.dumps(value)).only
    assert article.source.split("\n\n") == [
        "Der Hafen bleibt bis Montag zu.",
        "Das Eis ist zu dick.",
        "Die Fähre liegt fest.",
        "Warten am Kai",
        "Niemand fährt.",
    ]
    assert article.field("byline") == "Ada Lund"


def test_blocks_with_a_text_of_their_own_are_that_text(tmp_path: Path) -> None:
    blocks = [{"type": "p", "text": "One.", "marks": ["bold"]}, {"type": "img", "size": 3}, {"text": "Two."}]
    value = {"title": "Quay closed", "body": {"version": "2.1", "blocks": blocks}}
    assert read_text(tmp_path, "a.json", json.dumps(value)).only.source == "One.\n\nTwo."


def test_parts_within_parts_without_end_are_no_text(tmp_path: Path) -> None:
    body: object = ["deep"]
    for _ in range(100):
        body = {"part": body}
    article = read_text(tmp_path, "a.json", json.dumps({"title": "Quay closed", "body": body})).only
    assert (article.source, article.flags) == ("", ("no-text",))


def test_a_list_of_dated_articles_under_the_name_of_a_text(tmp_path: Path) -> None:
    one = {"title": "Le quai est fermé", "desc": "Pour une semaine.", "date": "2022-05-27"}
    two = {**one, "title": "La grue est tombée", "date": "2022-05-28"}
    outcome = read_text(tmp_path, "a.json", json.dumps({"start": "2022-05-25", "content": [one, two]}))
    assert [article.field("headline") for article in outcome.articles] == [one["title"], two["title"]]
    assert [days(article)[WitnessKind.FORMAT] for article in outcome.articles] == [("2022-05-27",), ("2022-05-28",)]
    assert outcome.articles[0].source == "Pour une semaine."


def test_sections_with_headings_of_their_own_are_parts_of_one_article(tmp_path: Path) -> None:
    parts = [{"title": "At the quay", "text": "One."}, {"title": "At sea", "text": "Two."}]
    article = read_text(tmp_path, "a.json", json.dumps({"title": "Ice", "date": "1994-05-06", "content": parts})).only
    assert (article.source, article.field("headline")) == ("One.\n\nTwo.", "Ice")


@pytest.mark.parametrize("word", ["article", "news_", "story-", "Artikel "])
def test_names_that_say_that_they_are_an_articles(tmp_path: Path, word: str) -> None:
    record = {
        f"{word}title": "Quay closed",
        f"{word}date": "1994-05-06",
        f"{word}text": "It is closed.",
        f"{word}no": 3,
    }
    article = read_text(tmp_path, "a.json", json.dumps([record])).only
    assert (article.field("headline"), article.source, article.item) == ("Quay closed", "It is closed.", "1")
    assert days(article) == {WitnessKind.FORMAT: ("1994-05-06",)}


def test_a_teaser_stands_for_a_text_that_a_dated_record_lacks(tmp_path: Path) -> None:
    record = {"articleTitle": "Kai gesperrt", "pubDate": "2014-08-17", "teaser": "Für eine Woche."}
    article = read_text(tmp_path, "a.json", json.dumps([record])).only
    assert (article.source, article.flags) == ("Für eine Woche.", ("excerpt",))


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Quay closed - The Herald", "Quay closed"),
        ("Quay closed | herald.example", "Quay closed"),
        ("Quay closed - for good", "Quay closed - for good"),
        ("Quay - closed – The Herald", "Quay - closed"),
        ("- The Herald", "- The Herald"),
    ],
)
def test_a_paper_named_behind_its_headline_is_taken_off(tmp_path: Path, title: str, headline: str) -> None:
    record = {
        "title": title,
        "source": {"name": "The Herald"},
        "url": "https://www.Herald.example/quay",
        "text": "Shut.",
    }
    assert read_text(tmp_path, "a.json", json.dumps([record])).only.field("headline") == headline


def test_columns_of_swissdox_are_known(tmp_path: Path) -> None:
    names = "id,pubtime,medium_code,medium_name,rubric,regional,doctype,language,dateline,head,subhead,content"
    row = ["7", "2022-12-31 00:00:00+01", "BTZ", "Bergtaler Zeitung", "Region", "", "PRD", "de", "CHUR"]
    row += ["Der Pass bleibt zu", "Lawinen", "<tx><ld><p>Drei Lawinen fielen.</p></ld><p>Niemand starb.</p></tx>"]
    article = read_text(tmp_path, "a.tsv", names.replace(",", "\t") + "\n" + "\t".join(row) + "\n").only
    assert (article.field("headline"), article.field("source")) == ("Der Pass bleibt zu", "Bergtaler Zeitung")
    assert (article.field("section"), article.source) == ("Region", "Drei Lawinen fielen.\n\nNiemand starb.")
    assert days(article) == {WitnessKind.FORMAT: ("2022-12-31",)}


def test_a_head_beside_a_text_alone_is_no_headline(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.json", json.dumps({"head": "v1.2", "text": "The bridge is closed."})).only
    assert article.field("headline") == ""


def test_the_title_of_a_digitised_page_is_its_papers(tmp_path: Path) -> None:
    page = {
        "title": "The Dalton herald. [microfilm reel]",
        "title_normal": "dalton herald.",
        "publisher": "Herald Pub. Co.",
        "date": "19061125",
        "lccn": "sn00000001",
        "ocr_eng": "RAIN AT LAST\nIt fell on the valley.",
    }
    article = read_text(tmp_path, "results.json", json.dumps({"totalItems": 1, "items": [page]})).only
    assert (article.field("source"), article.field("headline")) == ("The Dalton herald", "")
    assert article.source == "RAIN AT LAST\nIt fell on the valley."
    assert days(article) == {WitnessKind.FORMAT: ("1906-11-25",)}


@pytest.mark.parametrize(
    ("told", "byline"),
    [
        ({"author_surname": "Lund", "author_name": "Ada"}, "Ada Lund"),
        ({"Author Last Name": "Lund", "Author First Name": ""}, "Lund"),
        ({"author_surname": "", "author_name": "Ada Lund"}, "Ada Lund"),
        ({"author": "Jon Alder", "author_last": "Lund", "author_first": "Ada"}, "Jon Alder"),
        ({"author": "Ada Lund", "author_last": "Lund", "author_first": "Ada"}, "Ada Lund"),
    ],
)
def test_an_author_in_two_columns(tmp_path: Path, told: dict[str, str], byline: str) -> None:
    record = {"title": "Quay closed", "text": "It is closed.", **told}
    assert read_text(tmp_path, "a.json", json.dumps([record])).only.field("byline") == byline
