# SPDX-License-Identifier: MIT
"""Exports, as files that other programs read."""

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cite.export import COLUMNS, write_csv, write_jsonl
from reader.model.article import Article, Quotation, QuotationKind
from reader.model.date import UNDATED, Certainty, Precision, PublicationDate
from reader.model.texts import Span, TwoTexts

DAY = PublicationDate("1994-05-27", date(1994, 5, 27), date(1994, 5, 27), Certainty.CERTAIN, Precision.DAY)


def article(headline: str = "", body: str = "", *, path: bytes = b"a.txt", dated: bool = True) -> Article:
    """Return an article with one quotation: its first letter."""
    return Article(
        id="abcdefghijklm",
        number=1,
        path=path,
        item="",
        format="text",
        encoding="utf-8",
        language="en",
        headline=headline,
        byline="",
        credit="",
        section="",
        source="",
        dateline="",
        texts=TwoTexts.make(body, ()),
        date=DAY if dated else UNDATED,
        quotations=(Quotation(Span(0, 1), body[:1], QuotationKind.DIRECT, ()),),
    )


def as_csv(*articles: Article) -> list[dict[str, str]]:
    """Write and read back."""
    file = io.StringIO(newline="")
    write_csv(articles, file)
    return list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))


def test_a_row_has_all_columns() -> None:
    (row,) = as_csv(article("Quay, “shut”", 'One\n\ntwo, "three"\n'))
    assert tuple(row) == COLUMNS
    assert row["headline"] == "Quay, “shut”"
    assert row["body"] == 'One\n\ntwo, "three"\n'
    assert (row["date"], row["earliest"], row["latest"]) == ("1994-05-27",) * 3
    (row,) = as_csv(article(dated=False))
    assert (row["date"], row["earliest"], row["latest"], row["certainty"]) == ("", "", "", "undated")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"])
def test_nothing_is_run_as_a_formula(text: str) -> None:
    (row,) = as_csv(article(text, text, path=text.encode()))
    assert (row["headline"], row["body"], row["path"]) == ("'" + text,) * 3


def test_what_only_looks_like_one_within_is_left() -> None:
    (row,) = as_csv(article("1=1", " =1"))
    assert (row["headline"], row["body"]) == ("1=1", " =1")


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_text_comes_back(text: str) -> None:
    (row,) = as_csv(article(text, text))
    assert row["headline"].removeprefix("'") == text.removeprefix("'")
    file = io.StringIO(newline="")
    write_jsonl([article(text, text)], file)
    (line,) = file.getvalue().splitlines()
    told = json.loads(line)
    assert (told["headline"], told["body"]) == (text, text)
    assert told["quotations"] == [text[:1]]


def test_a_path_that_is_no_text() -> None:
    file = io.StringIO(newline="")
    write_jsonl([article(path=b"caf\xe9/a.txt")], file)
    assert json.loads(file.getvalue())["path"] == "caf\\udce9/a.txt"
