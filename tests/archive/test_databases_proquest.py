# SPDX-License-Identifier: MIT
"""What ProQuest itself writes beside the fields that other databases have, and the mails that it sends."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from archive_outcome import days, read_text

from reader.model.article import RawArticle
from reader.model.date import WitnessKind
from reader.text.understand import understand

_LEAD = "The owners of the ferry asked for more time, and of the papers only three were signed."
_ITEM = """{headline}

{above}Publication info: The Evening Tide ; Sandhaven, Me. [Sandhaven, Me]0{day} May 1993: A.3.

http://search.example.com/docview/471{day}

Full text: {lead}

"We shall wait," the master said.

{below}Business indexing term: Subject: Ferries Harbours

Title: {headline}

Publication title: The Evening Tide, Late Edition (East Coast); Sandhaven, Me.

Pages: A.3

Publication year: 1993

{dated}: May {day}, 1993

ProQuest document ID: 471{day}

DocumentURL: http://search.example.com/docview/471{day}

Last updated: 2010-06-23

Database: ProQuest Central
"""
_TITLES = ("Ferry Owners Ask for More Time", "Rowing Club Loses")
_ABOVE = "Author: Keller, Anna\n\n"
_COVER = """All documents are reproduced with the permission of the copyright owner. Further reproduction is prohibited.
Please do not reply directly to this email.

John Smith sent you the following:

Email 4 of 5

"""
_MAIL = """From: <noreply@search.example.com>
To: <j.smith@harbour.example>
Subject: Your Research
Date: Sun, 5 Jul 2020 01:02:03 -0400
MIME-Version: 1.0
Content-Type: {kind}; charset=utf-8

"""


def _item(number: int, above: str = _ABOVE, below: str = "", dated: str = "Publication date") -> str:
    return _ITEM.format(
        headline=_TITLES[number], above=above, below=below, dated=dated, day=number + 4, lead=f"{_LEAD} No. {number}."
    )


def _page() -> str:
    items = "".join(
        "".join(f"<p>{line}</p>" for line in _item(number).split("\n\n")) + "<hr>" for number in range(len(_TITLES))
    )
    cover = "".join(f"<div>{line}</div>" for line in _COVER.split("\n") if line)
    return f"<html><head><title>ProQuest Export</title></head><body>{cover}{items}</body></html>"


def _body(article: RawArticle) -> str:
    return understand(article, None).article.body


def _check(found: Sequence[RawArticle]) -> None:
    assert [dict(one.fields).get("headline") for one in found] == list(_TITLES)
    assert [dict(one.fields).get("source") for one in found] == ["The Evening Tide"] * 2
    for number, one in enumerate(found):
        assert understand(one, None).article.date.edtf == f"1993-05-0{number + 4}"
        assert f"No. {number}." in _body(one)
        assert not any(words in _body(one) for words in ("Business indexing", "permission", "sent you", "DocumentURL"))


def test_labels_run_together_and_new_ones_are_labels(tmp_path: Path) -> None:
    article = read_text(tmp_path, "1.txt", _item(0, dated="Publicationdate")).only
    fields = dict(article.fields)
    assert (fields["source"], fields["edition"]) == ("The Evening Tide", "Late Edition (East Coast)")
    assert (fields["url"], fields["byline"]) == ("http://search.example.com/docview/4714", "Anna Keller")
    assert (WitnessKind.FORMAT, "field Publicationdate") in [(one.kind, one.where) for one in article.witnesses]
    assert "Business indexing" not in _body(article)


@pytest.mark.parametrize(
    ("credit", "byline"),
    [
        ("By Anna Keller", "Anna Keller"),
        ("Anna Keller and Tom Brandt", "Anna Keller and Tom Brandt"),
        ("The Evening Tide", ""),
        ("Associated Press", ""),
        ("Tom Brandt photo", ""),
        ("Harbour", ""),
    ],
)
def test_a_credit_is_the_byline_if_it_is_a_writer_s_name(tmp_path: Path, credit: str, byline: str) -> None:
    article = read_text(tmp_path, "1.txt", _item(0, above="", below=f"CREDIT: {credit}\n\n")).only
    assert dict(article.fields).get("byline", "") == byline
    assert "CREDIT" not in _body(article)


def test_a_stated_writer_is_not_replaced_by_a_credit(tmp_path: Path) -> None:
    article = read_text(tmp_path, "1.txt", _item(0, below="CREDIT: Tom Brandt\n\n")).only
    assert dict(article.fields)["byline"] == "Anna Keller"


def test_a_mail_of_a_database_s_is_its_articles_and_its_day_bounds_theirs(tmp_path: Path) -> None:
    for name, mail in (
        ("1.eml", _MAIL.format(kind="text/plain") + _COVER + f"{'_' * 60}\n\n".join(map(_item, range(2)))),
        ("2.eml", _MAIL.format(kind="text/html") + _page()),
    ):
        found = read_text(tmp_path, name, mail).articles
        _check(found)
        for one in found:
            sent = [witness.kind for witness in one.witnesses if "2020-07-05" in map(str, witness.readings)]
            assert sent == [WitnessKind.LOADED]


def test_a_page_of_a_database_s_begins_with_its_first_article(tmp_path: Path) -> None:
    _check(read_text(tmp_path, "1.html", _page()).articles)


def test_a_mail_that_only_speaks_of_fields_is_a_mail(tmp_path: Path) -> None:
    article = read_text(tmp_path, "1.eml", _MAIL.format(kind="text/plain") + f"{_LEAD}\n\nTitle: Harbour\n").only
    assert dict(article.fields)["headline"] == "Your Research"


_OF_NEWSPAPERS = """<?xml version="1.0" encoding="UTF-8"?>
<Record><Version>Hist_3.0</Version><RecordID>471000001</RecordID><DateTimeStamp>20080314</DateTimeStamp>
<RecordTitle>THE FERRY STRIKE.: ALL QUIET.</RecordTitle><Publication><PublicationID>9</PublicationID>
<Title>The Evening Tide (1901-1959)</Title></Publication><Publisher>Tide Publishing</Publisher>
<AlphaPubDate>{words}</AlphaPubDate><NumericPubDate>{figures}</NumericPubDate><ObjectType>Article</ObjectType>
<Contributor><ContribRole>Author</ContribRole><LastName>Moor</LastName><FirstName>Ada</FirstName>
<OriginalForm>Moor, Ada</OriginalForm></Contributor>
<Contributor><ContribRole>Illustrator</ContribRole><OriginalForm>Jo Penn</OriginalForm></Contributor>
<LanguageCode>ENG</LanguageCode><StartPage>7</StartPage>{text}</Record>"""
_FOR_MINING = """<RECORD><GOID>471000002</GOID><SortTitle>Ferry sold</SortTitle><Processed>2018-11-20</Processed>
<DFS><PubFrosting><Title>The Evening Tide</Title><CurrentTitle><Title>Tide Daily</Title></CurrentTitle>
<StartIssueDate>19600101</StartIssueDate></PubFrosting></DFS><Obj><TitleAtt><Title>The ferry is sold</Title></TitleAtt>
<NumericDate>2011-05-27</NumericDate><Contributors><Contributor ContribOrder="1" ContribRole="Author"><Author>
<LastNameAtt><LastName>Brandt</LastName></LastNameAtt><FirstNameAtt><FirstName>Tom</FirstName></FirstNameAtt>
</Author></Contributor></Contributors></Obj><TextInfo><Text HTMLContent="true">
&lt;html&gt;&lt;body&gt;&lt;p&gt;It is sold.&lt;/p&gt;&lt;p&gt;"At last," she said.&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;
</Text></TextInfo></RECORD>"""


@pytest.mark.parametrize(
    ("figures", "words", "day"),
    [
        ("19100427", "Apr 27, 1910", "1910-04-27"),
        ("19100400", "Apr 1910", "1910-04"),
        ("", "Apr 27, 1910", "1910-04-27"),
    ],
)
def test_the_xml_of_historical_newspapers(tmp_path: Path, figures: str, words: str, day: str) -> None:
    text = "<FullText>The men went back to their boats.</FullText>"
    article = read_text(tmp_path, "a.xml", _OF_NEWSPAPERS.format(figures=figures, words=words, text=text)).only
    assert days(article) == {WitnessKind.FORMAT: (day,)}
    assert article.field("headline") == "THE FERRY STRIKE.: ALL QUIET."
    assert article.field("source") == "The Evening Tide"
    assert article.field("byline") == "Ada Moor"
    assert article.field("page") == "7"
    assert article.source.endswith("QUIET.\n\nThe men went back to their boats.")


def test_the_xml_of_text_mining_has_its_text_as_a_page(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.xml", _FOR_MINING).only
    assert days(article) == {WitnessKind.FORMAT: ("2011-05-27",)}
    assert article.field("headline") == "The ferry is sold"
    assert article.field("source") == "The Evening Tide"
    assert article.field("byline") == "Tom Brandt"
    assert article.source.endswith('sold\n\nIt is sold.\n\n"At last," she said.')


def test_records_of_xml_without_a_text_and_several_in_a_file(tmp_path: Path) -> None:
    bare = _OF_NEWSPAPERS.format(figures="19100427", words="Apr 27, 1910", text="{}").partition("?>")[2]
    abstract = "<Abstract><AbsText>The men went back.</AbsText></Abstract>"
    both = f"<Records>{bare.format('')}{bare.format(abstract)}</Records>"
    empty, summary = read_text(tmp_path, "a.xml", both).articles
    assert empty.flags == ("no-text",)
    assert summary.flags == ("excerpt",)
    assert empty.item == "471000001"
    assert summary.item.startswith("471000001")
