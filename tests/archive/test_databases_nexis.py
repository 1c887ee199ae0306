# SPDX-License-Identifier: MIT
"""Exports of Nexis, old and new: items, fields, dates; covers, wrong totals and what a database adds left out."""

import io
import zipfile
from pathlib import Path

import pytest
from archive_outcome import days, parts, read, read_text
from pdf_writer import Sheet, pdf_of, wrapped

from reader.model.article import PartKind, RawArticle
from reader.model.date import Certainty, WitnessKind
from reader.model.problem import FileStatus
from reader.text.understand import understand

COVER = """
Download Request: Selected Items: 2001-2004
Time Of Request: Friday, March 20, 2015  16:51:31

Send To:
CITY LIBRARY

Terms: (DATE(>=1987-01-01))

"""
FERRY = """
                             2001 of 2146 DOCUMENTS



                              The Evening Tide

              December 19, 1991, Thursday, Late Edition - Final

Ferry Owners Ask for More Time to Mend a Boat;
Harbour Master Says Patience Is Not a
Navigational Aid

BYLINE:\u00a0By ANNA KELLER and TOM BRANDT

SECTION: Section A; Pg. 12; Column 3; Metropolitan Desk

LENGTH: 1,035 words

DATELINE: SANDHAVEN, Dec. 18

HIGHLIGHT: The owners of the ferry want three more months, and the harbour
master wants his quay.

The owners of the ferry asked for more time. Of the papers handed in, only
3 of 9 documents were signed, the harbour office said.

"We shall wait," the master said.

GRAPHIC: Photo: The ferry at the quay. (Tide Photograph)

Chart: How the boat was mended.

LOAD-DATE: July 4, 2005

LANGUAGE: ENGLISH


                     Copyright 1991 The Evening Tide Company
"""
ROWING = """
                               8 of 383 DOCUMENTS


                        Lakeside Courier (Northern Edition)

                              12 April 2013 Friday
                                  Edition 2;
                                National Edition

Correction Appended

SECTION: SPORT; PG 3

LENGTH: 22 words


The rowing club lost.

Nobody was surprised, and the coach least of all said so when he was asked.

CORRECTION-DATE: April 20, 2013

CORRECTION:
An article last week gave the wrong name of the coach.

LANGUAGE: ENGLISH

Copyright 2013 Lakeside Courier Ltd.
All Rights Reserved
"""
OLDEST = """
                             2003 of 2146 DOCUMENTS


                       Copyright 1994 The Tide Company
                              The Evening Tide

              January 27, 1994, Thursday, Late Edition - Final

SECTION: Section B; Page 1; Column 1; Foreign Desk

HEADLINE: Two Ministers Resign; Cabinet
to Meet on Friday

BYLINE:  By JANE MILLER

 BODY:
  Two ministers resigned on Wednesday over the price of salt.

  The prime minister said he would "think about it."

LANGUAGE: ENGLISH
"""
MONTH = """
                             2004 of 2146 DOCUMENTS


                              The Evening Tide

                               May 1992

A Month of Fog

LENGTH: 12 words

There was fog all the month.
"""
GERMAN = """
                              Dokument 1 von 2


                                 Der Seebote

                          11. Januar 2010 Montag
                              Gesamtausgabe

Fähre bleibt liegen

AUTOR: Von Jürgen Öhler

RUBRIK: LOKALES; S. 5

LÄNGE: 55 Wörter

Die Reeder der Fähre baten um Aufschub. „Wir warten“, sagte der Hafenmeister.

UPDATE: Am Abend lag sie noch immer da, wie ein Leser mitteilte, und niemand
holte sie ab.

UPDATE: 12. Januar 2010

SPRACHE: GERMAN; DEUTSCH

ZEITUNGS-CODE: sb


                    Copyright 2010 Seebote Verlag GmbH
                           Alle Rechte vorbehalten
"""
FRENCH = """
                              Document 2 de 2


                                 Le Phare

                               12 Avril 2013

Le bac est arrêté

AUTEUR: Jeanne Moulin

RUBRIQUE: PORT; Pg. 3

LONGUEUR: 12 mots

Le bac est arrêté depuis lundi.

DATE-CHARGEMENT: 13 avril 2013

LANGUE: FRENCH; FRANÇAIS
"""


def as_exported(text: str, encoding: str = "cp1252") -> bytes:
    return text.replace("\n", "\r\n").encode(encoding)


def body(article: RawArticle) -> str:
    return understand(article, None).article.body


def test_an_export_is_split_into_its_articles(tmp_path: Path) -> None:
    outcome = read(tmp_path, "a.TXT", as_exported(COVER + FERRY + ROWING + OLDEST + MONTH))
    assert outcome.items == ["2001", "8", "2003", "2004"]
    assert {article.format for article in outcome.articles} == {"nexis"}
    assert [days(article)[WitnessKind.FORMAT] for article in outcome.articles] == [
        ("1991-12-19",),
        ("2013-04-12",),
        ("1994-01-27",),
        ("1992-05",),
    ]
    assert not outcome.problems


def test_fields_and_text_of_an_item(tmp_path: Path) -> None:
    article = read(tmp_path, "a.TXT", as_exported(COVER + FERRY)).only
    assert dict(article.fields) == {
        "source": "The Evening Tide",
        "edition": "Late Edition - Final",
        "headline": "Ferry Owners Ask for More Time to Mend a Boat; "
        "Harbour Master Says Patience Is Not a Navigational Aid",
        "byline": "By ANNA KELLER and TOM BRANDT",
        "section": "Section A; Metropolitan Desk",
        "page": "12",
        "dateline": "SANDHAVEN, Dec. 18",
        "language": "ENGLISH",
    }
    assert days(article)[WitnessKind.LOADED] == ("2005-07-04",)
    assert days(article)[WitnessKind.COPYRIGHT] == ("1991",)
    assert body(article) == (
        "The owners of the ferry want three more months, and the harbour master wants his quay.\n\n"
        "The owners of the ferry asked for more time. Of the papers handed in, only 3 of 9 documents were signed, "
        "the harbour office said.\n\n"
        '"We shall wait," the master said.'
    )
    understood = understand(article, None).article
    assert understood.byline == "ANNA KELLER and TOM BRANDT"
    assert understood.date.certainty is Certainty.CERTAIN


def test_nothing_of_an_item_is_lost(tmp_path: Path) -> None:
    article = read(tmp_path, "a.TXT", as_exported(COVER + FERRY)).only
    assert article.source.split() == FERRY.split()
    assert [part.split("\n")[0] for part in parts(article, PartKind.HEADLINE)] == [
        "Ferry Owners Ask for More Time to Mend a Boat;"
    ]


def test_a_wrong_total_warns_and_a_missing_headline_is_not_invented(tmp_path: Path) -> None:
    outcome = read(tmp_path, "a.TXT", as_exported(FERRY + ROWING + OLDEST))
    assert [article.flags for article in outcome.articles] == [(), ("wrong-total",), ()]
    assert outcome.finished.status is FileStatus.FLAGGED
    rowing = outcome.articles[1]
    assert "headline" not in dict(rowing.fields)
    assert dict(rowing.fields)["edition"] == "Edition 2; National Edition"
    assert dict(rowing.fields)["page"] == "3"
    understood = understand(rowing, None).article
    assert not understood.headline
    assert understood.body.startswith("The rowing club lost.\n\nNobody was surprised")
    assert understood.body.endswith("when he was asked.")


def test_the_oldest_labels_name_headline_and_body(tmp_path: Path) -> None:
    article = read(tmp_path, "a.TXT", as_exported(OLDEST)).only
    assert dict(article.fields)["headline"] == "Two Ministers Resign; Cabinet to Meet on Friday"
    assert dict(article.fields)["source"] == "The Evening Tide"
    assert body(article).startswith("Two ministers resigned on Wednesday over the price of salt.\n\nThe prime")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16"])
def test_german_and_french_labels_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    german, french = read(tmp_path, "a.TXT", as_exported(GERMAN + FRENCH, encoding)).articles
    told = dict(german.fields)
    assert (told["headline"], told["section"], told["page"]) == ("Fähre bleibt liegen", "LOKALES", "5")
    assert understand(german, None).article.byline == "Jürgen Öhler"
    assert body(german).endswith(
        "UPDATE: Am Abend lag sie noch immer da, wie ein Leser mitteilte, und niemand holte sie ab."
    )
    assert days(german)[WitnessKind.LOADED] == ("2010-01-12",)
    assert days(french)[WitnessKind.FORMAT] == ("2013-04-12",)
    assert body(french) == "Le bac est arrêté depuis lundi."
    assert dict(french.fields)["language"] == "FRENCH"


def test_the_month_may_be_marked_in_a_page(tmp_path: Path) -> None:
    item = """<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">{n} of 2 DOCUMENTS</SPAN></P></DIV>
<BR><DIV CLASS="c0"><BR><P CLASS="c1"><SPAN CLASS="c2">The Evening Tide</SPAN></P></DIV>
<BR><DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c4">July</SPAN><SPAN CLASS="c2"> {n}, 2005 9:50 PM GMT+1</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c7">Salt Dearer Again</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LENGTH: </SPAN><SPAN CLASS="c2">20 words</SPAN></P></DIV>
<BR><DIV CLASS="c5"><BR><P CLASS="c9"><SPAN CLASS="c2">The price of </SPAN><SPAN CLASS="c4">salt</SPAN> rose.</P>
<P CLASS="c9"><SPAN CLASS="c2">&quot;It is too dear,&quot; a cook said.</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LANGUAGE: </SPAN><SPAN CLASS="c2">ENGLISH</SPAN></P></DIV>"""
    page = f"<HTML><BODY><A NAME='DOC_ID_1_0'></A>{item.format(n=1)}{item.format(n=2)}</BODY></HTML>"
    outcome = read_text(tmp_path, "a.html", page)
    assert outcome.items == ["1", "2"]
    assert days(outcome.articles[1])[WitnessKind.FORMAT] == ("2005-07-02",)
    assert body(outcome.articles[0]) == 'The price of salt rose.\n\n"It is too dear," a cook said.'


def test_a_sentence_about_documents_is_no_export(tmp_path: Path) -> None:
    text = "Signed At Last\n\nThe owners had signed\n\n3 of 9 DOCUMENTS\n\nwhen the ferry left. Nobody read them.\n"
    assert read_text(tmp_path, "a.txt", text).only.format == "text"


def test_an_export_that_is_cut_or_without_text(tmp_path: Path) -> None:
    cut = as_exported(COVER + FERRY + OLDEST)[:-120]
    assert read(tmp_path, "a.TXT", cut).items == ["2001", "2003"]
    empty = read(
        tmp_path, "b.TXT", as_exported("\n 1 of 1 DOCUMENT\n\n\n The Tide\n\n May 3, 1992\n\nFog\n\nLENGTH: 0 words\n")
    )
    assert empty.only.flags == ("no-text",)
    assert not read(tmp_path, "c.TXT", as_exported(COVER)).articles


UNI_COVER = (
    "Date and Time: Friday, 5. July 2019 09:31:00 CEST\nJob Number: 1\nDocuments (2)\n1. Ferry Back at Its Quay\n"
    "Client/Matter: -None-\nSearch Terms: ferry\nSearch Type: Natural Language\nNarrowed by:\n-None-\n\n"
    "2. A Month of Fog\nClient/Matter: -None-\nSearch Terms: fog\nSearch Type: Natural Language\nNarrowed by:\n\n"
)
UNI = """Ferry Back at Its Quay
The Evening Tide(Sandhaven)
July 4, 2019 Thursday 9:10 AM GMT
Northern Edition

\x0bCopyright 2019 Tide Newspapers All Rights Reserved
Section:\u00a0NEWS; Pg. 4; Version:1
Length:\u00a072 words
Byline:\u00a0Anna Keller
Body

The ferry is back at its quay.
"Nobody missed it," the harbour master said.
Graphic

The ferry, seen from the quay.
Classification

Language:\u00a0ENGLISH
Subject:\u00a0FERRIES (90%)
Load-Date:\u00a0July 9, 2019

\x0bEnd of Document

A Month of Fog
The Evening Tide(Sandhaven)
Dienstag 7. Mai 2019

Length:\u00a012 words
Body
There was fog all the month.
Load-Date:\u00a0July 10, 2019
End of Document
"""


def word(text: str) -> bytes:
    """Return a document with a paragraph a line."""
    lines = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{line}</w:t></w:r></w:p>'.replace("\x0b", "</w:t><w:br/><w:t>")
        for line in text.split("\n")
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as box:
        box.writestr("[Content_Types].xml", "<Types/>")
        box.writestr(
            "word/document.xml",
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            f"<w:body>{lines}</w:body></w:document>",
        )
    return file.getvalue()


@pytest.mark.parametrize("cover", ["", UNI_COVER])
def test_nexis_uni_with_and_without_its_cover(tmp_path: Path, cover: str) -> None:
    outcome = read(tmp_path, "a.DOCX", word(cover + UNI))
    assert outcome.items == ["1", "2"]
    ferry, fog = outcome.articles
    assert dict(ferry.fields) == {
        "headline": "Ferry Back at Its Quay",
        "source": "The Evening Tide(Sandhaven)",
        "edition": "Northern Edition",
        "section": "NEWS",
        "page": "4",
        "byline": "Anna Keller",
        "language": "ENGLISH",
    }
    assert days(ferry)[WitnessKind.FORMAT] == ("2019-07-04",)
    assert days(ferry)[WitnessKind.LOADED] == ("2019-07-09",)
    assert body(ferry) == 'The ferry is back at its quay.\n\n"Nobody missed it," the harbour master said.'
    assert days(fog)[WitnessKind.FORMAT] == ("2019-05-07",)
    assert body(fog) == "There was fog all the month."


def test_nexis_uni_in_a_zip_of_single_files(tmp_path: Path) -> None:
    first, second = UNI.split("End of Document")[:2]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as box:
        box.writestr("Ferry.DOCX", word(f"{first}End of Document"))
        box.writestr("Fog.DOCX", word(f"{second}End of Document"))
    outcome = read(tmp_path, "Files (2).ZIP", file.getvalue())
    assert outcome.items == ["Ferry.DOCX#1", "Fog.DOCX#1"]
    assert {article.format for article in outcome.articles} == {"nexis-uni"}


def test_what_follows_the_last_item_is_no_text(tmp_path: Path) -> None:
    end = "\n                  ---- End of Request ----\nDownload Request: Selected Items: 1\nTime Of Request: Friday\n"
    assert body(read(tmp_path, "a.TXT", as_exported(MONTH + end)).only) == "There was fog all the month."


def test_a_headline_that_begins_with_a_day_is_no_date(tmp_path: Path) -> None:
    text = MONTH.replace("                               May 1992", "July 4, 1976 Remembered").replace(
        "A Month of Fog\n", ""
    )
    article = read(tmp_path, "a.TXT", as_exported(text)).only
    assert dict(article.fields)["headline"] == "July 4, 1976 Remembered"
    assert WitnessKind.FORMAT not in days(article)


def test_an_edition_of_its_own_paragraph_is_no_headline(tmp_path: Path) -> None:
    page = (
        "<html><body><p>1 of 1 DOCUMENT</p><p>The Tide</p><p>May 3, 1992 Sunday</p><p>City Edition</p>"
        "<p>Rowers Reach Final</p><p>LENGTH: 4 words</p><p>They rowed well.</p></body></html>"
    )
    told = dict(read_text(tmp_path, "a.html", page).only.fields)
    assert (told["edition"], told["headline"]) == ("City Edition", "Rowers Reach Final")


def test_an_export_that_was_printed_on_pages(tmp_path: Path) -> None:
    body_text = (
        "The ferry is back at its quay after eleven weeks, and the harbour office said on Thursday that nobody had "
        "been found who missed it more than the gulls did.\n\n"
        '"A harbour without a ferry is a pond," the harbour master said, who had counted the passengers himself on '
        "the first morning and had come to forty-one."
    )
    sheets: list[Sheet] = []
    for headline in ("Ferry Back at Its Quay", "Ferry Late Again"):
        sheet, y = Sheet(), 60.0
        sheet.put(headline, 70, y, 14)
        for line in ("The Evening Tide", "July 4, 2019 Thursday", "Section: NEWS; Pg. 4", "Length: 52 words", "Body"):
            sheet.put(line, 70, y := y + 20)
        for paragraph in body_text.split("\n\n"):
            y += 10
            for line in wrapped(paragraph, 420, 10):
                sheet.put(line, 70, y := y + 13)
        for line in ("Classification", "Language: ENGLISH", "Load-Date: July 9, 2019", "End of Document"):
            sheet.put(line, 70, y := y + 20)
        sheet.put(f"Page {len(sheets) + 1} of 2", 270, 810, 8)
        sheets.append(sheet)
    outcome = read(tmp_path, "a.pdf", pdf_of(sheets))
    assert [dict(article.fields)["headline"] for article in outcome.articles] == [
        "Ferry Back at Its Quay",
        "Ferry Late Again",
    ]
    assert {article.format for article in outcome.articles} == {"nexis-uni"}
    assert {days(article)[WitnessKind.FORMAT] for article in outcome.articles} == {("2019-07-04",)}
    assert {body(article) for article in outcome.articles} == {body_text}


def test_labels_of_the_end_may_begin_headlines_and_paragraphs(tmp_path: Path) -> None:
    text = MONTH.replace("A Month of Fog", "CORRECTION: A Month of Fog").replace("There was", "CITY: There was")
    article = read(tmp_path, "a.TXT", as_exported(text)).only
    assert dict(article.fields)["headline"] == "CORRECTION: A Month of Fog"
    assert body(article) == "CITY: There was fog all the month."
    lines = UNI.replace("Ferry Back at", "Update: Ferry Back at").replace("The ferry is", "City: The ferry is")
    ferry = read(tmp_path, "a.DOCX", word(lines)).articles[0]
    assert dict(ferry.fields)["headline"] == "Update: Ferry Back at Its Quay"
    assert body(ferry).startswith("City: The ferry is back")


def test_a_page_that_tells_a_length_is_no_export(tmp_path: Path) -> None:
    page = (
        "<html><body><h1>A Walk</h1><p>Length: 5 miles</p><p>Update: July 9, 2019</p><p>It is steep.</p></body></html>"
    )
    assert read_text(tmp_path, "a.html", page).only.format == "html"


def test_rights_alone_at_the_end_are_no_text(tmp_path: Path) -> None:
    rights = "\n\n                Copyright 1992 The Evening Tide\n\n                  All Rights Reserved\n"
    article = read(tmp_path, "a.TXT", as_exported(MONTH + rights)).only
    assert body(article) == "There was fog all the month."
    assert days(article)[WitnessKind.COPYRIGHT] == ("1992",)


def test_the_running_head_of_a_document_is_no_headline(tmp_path: Path) -> None:
    text = f"Page 1 of 4\n\n\n{UNI}"
    article = read_text(tmp_path, "a.txt", text).articles[0]
    assert article.format == "nexis-uni"
    assert article.field("headline") == "Ferry Back at Its Quay"


DUTCH = """
                         Copyright 2002 De Haven

                                 De Haven

                             24. September 2002

                             September 24, 2002

LENGTE: 158 words

KOP: Veerman wil uitstel

AUTEUR: KELLER, ANNA

TEKST:

De veerman vroeg om uitstel.

PUB-TYPE: Paper

TAAL: Dutch / Nederlands

LOAD-DATE: September 26, 2002
"""


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2 maart 2016 woensdag", "2016-03-02"),
        ("dinsdag 24 mei 2016", "2016-05-24"),
        ("2 mars 2016 onsdag", "2016-03-02"),
        ("12. august 2016 fredag", "2016-08-12"),
    ],
)
def test_a_dutch_or_nordic_date_line(tmp_path: Path, line: str, day: str) -> None:
    text = f"""
                               3 of 62 DOCUMENTS

                                  De Haven

                            {line}

Veerman wil uitstel

LENGTH: 158 woorden

De veerman vroeg om uitstel.

LOAD-DATE: 3 juni 2017
"""
    article = read_text(tmp_path, "a.txt", text).only
    assert article.field("headline") == "Veerman wil uitstel"
    assert days(article) == {WitnessKind.FORMAT: (day,), WitnessKind.LOADED: ("2017-06-03",)}


@pytest.mark.parametrize("number", ["", "\n                    3 of 62 DOCUMENTS\n"])
def test_dutch_labels_and_an_item_without_a_number(tmp_path: Path, number: str) -> None:
    article = read(tmp_path, "a.TXT", as_exported(number + DUTCH)).only
    fields = dict(article.fields)
    assert article.format == "nexis"
    assert (fields["headline"], fields["byline"], fields["source"], fields["language"]) == (
        "Veerman wil uitstel",
        "KELLER, ANNA",
        "De Haven",
        "Dutch",
    )
    assert body(article) == "De veerman vroeg om uitstel."
    assert understand(article, None).article.date.edtf == "2002-09-24"


def test_a_picture_without_text_keeps_its_headline(tmp_path: Path) -> None:
    text = (
        "\n                3 of 62 DOCUMENTS\n\n\n               The Tide\n\n           January 10, 2009 Saturday\n\n"
        "Fog outcry\n\nSECTION: NEWS; Pg. 2\n\nLOAD-DATE: January 12, 2009\n\nGRAPHIC: A man in the fog.\n"
    )
    fields = dict(read(tmp_path, "a.TXT", as_exported(text)).only.fields)
    assert (fields["headline"], fields["section"], fields["page"]) == ("Fog outcry", "NEWS", "2")


def test_a_claim_of_two_lines_is_no_paper_and_an_item_of_it_alone_is_none(tmp_path: Path) -> None:
    claim = "            Copyright 2009 Harbour Monitor Ltd., All\n                   Rights Reserved\n\n"
    text = (
        f"\n                3 of 62 DOCUMENTS\n\n{claim}             Harbour Reports\n               January 2009\n\n"
        f"TITLE: Fog - Q1 2009\n\n\n   There was fog.\n\nLOAD-DATE: January 28, 2011\n\n"
        f"\n                4 of 62 DOCUMENTS\n\n\n{claim}"
    )
    fields = dict(read(tmp_path, "a.TXT", as_exported(text)).only.fields)
    assert (fields["headline"], fields["source"]) == ("Fog - Q1 2009", "Harbour Reports")
