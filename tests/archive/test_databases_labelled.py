# SPDX-License-Identifier: MIT
"""Exports whose items have labelled fields: ProQuest, NewsBank, GENIOS and Swiss databases, Gale."""

import html
import textwrap
import time
from pathlib import Path

import pytest
from archive_outcome import days, read, read_text
from pdf_writer import Sheet, pdf_of, wrapped

from reader.model.article import RawArticle
from reader.model.date import Certainty, WitnessKind
from reader.text.understand import understand

RULE = "_" * 60
DASHES = "-" * 40
LEAD = (
    "The owners of the ferry asked for more time. Of the papers handed in, only three were signed, "
    "the harbour office said."
)
ABOVE = """Author: Keller, Anna; Brandt, Tom

Publication info: The Evening Tide , Late Edition (East Coast); Sandhaven [Sandhaven]04 May 1993: A.3.

http://search.example.com/docview/4711?accountid=1

Abstract: The owners of the ferry asked for more time.

Links:
"""
BELOW = """Title: Ferry Owners Ask for More Time

Publication title: The Evening Tide

Pages: A.3

Publication year: 1993

Publication date: May 4, 1993

Section: Metropolitan Desk

Publisher: Tide Company

ISSN: 01234567

Source type: Newspapers

Language of publication: English

Document type: NEWSPAPER

ProQuest document ID: 4711

Document URL: http://search.example.com/docview/4711

Copyright: Copyright Tide Company 1993

Last updated: 2010-06-23

Database: ProQuest Central
"""
TEXT = f"""Full text: {LEAD}

"We shall wait," the master said.

Author: nobody knows who wrote that on the wall of the harbour office.
"""
ROWING = f"""Rowing Club Loses

Author: Miller, Jane

Publication info: The Evening Tide [Sandhaven]05 May 1993: B.1.

Abstract: None available.

Full text:

The rowing club lost.

{RULE}

Nobody was surprised.

Title: Rowing Club Loses

Publication title: The Evening Tide

First page: B.1

Publication date: May 5, 1993

ProQuest document ID: 4712

Last updated: 2010-06-23
"""
COVER = f"""
{RULE}
Report Information from ProQuest
March 05 2013 10:33
{RULE}

Table of contents

1. Ferry Owners Ask for More Time
2. Rowing Club Loses

"""
FOOT = """
Contact us at: http://www.example.com/contact

Database copyright (c) 2013 ProQuest LLC. All rights reserved.
"""


def proquest(*parts: str) -> str:
    """Lay out the two articles, the first with its parts in this order."""
    first = "Document 1 of 2\n\nFerry Owners Ask for More Time\n\n" + "\n".join(parts)
    return f"{COVER}{first}\n{RULE}\n\nDocument 2 of 2\n\n{ROWING}\n{RULE}\n{FOOT}"


def body(article: RawArticle) -> str:
    return understand(article, None).article.body


def certainty(article: RawArticle) -> Certainty:
    return understand(article, None).article.date.certainty


def rtf(text: str) -> bytes:
    escaped = "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text)
    return b"{\\rtf1\\ansi\n" + "".join(f"\\pard {line}\\par\n" for line in escaped.split("\n")).encode() + b"}"


def page(text: str) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line)


@pytest.mark.parametrize(
    "parts", [(ABOVE, TEXT, BELOW), (ABOVE, BELOW, TEXT), (TEXT, ABOVE, BELOW)], ids=["around", "above", "below"]
)
@pytest.mark.parametrize("kind", ["txt", "rtf", "html"])
def test_proquest_wherever_its_fields_stand(tmp_path: Path, parts: tuple[str, ...], kind: str) -> None:
    text = proquest(*parts)
    data = {"txt": text.replace("\n", "\r\n").encode("cp1252"), "rtf": rtf(text), "html": page(text).encode()}[kind]
    ferry, rowing = read(tmp_path, f"a.{kind}", data).articles
    assert (ferry.format, ferry.item) == ("proquest", "1")
    told = dict(ferry.fields)
    assert told["headline"] == "Ferry Owners Ask for More Time"
    assert told["byline"] == "Anna Keller; Tom Brandt"
    assert (told["source"], told["page"], told["section"]) == ("The Evening Tide", "A.3", "Metropolitan Desk")
    assert (told["edition"], told["identifier"]) == ("Late Edition (East Coast)", "4711")
    assert days(ferry)[WitnessKind.FORMAT] == ("1993-05-04",)
    assert days(ferry)[WitnessKind.LOADED] == ("2010-06-23",)
    assert certainty(ferry) is Certainty.CERTAIN
    assert body(ferry) == (
        f'{LEAD}\n\n"We shall wait," the master said.\n\n'
        "Author: nobody knows who wrote that on the wall of the harbour office."
    )
    assert (dict(rowing.fields)["headline"], dict(rowing.fields)["page"]) == ("Rowing Club Loses", "B.1")
    assert body(rowing) == "The rowing club lost.\n\nNobody was surprised."


def test_proquest_parted_by_rules_alone_and_a_wrapped_text(tmp_path: Path) -> None:
    wrapped = TEXT.replace(f"Full text: {LEAD}", textwrap.fill(f"Full text: {LEAD}", 72))
    text = proquest(ABOVE, wrapped, BELOW).replace("Document 1 of 2", "").replace("Document 2 of 2", "")
    ferry, rowing = read_text(tmp_path, "a.txt", text).articles
    assert body(ferry).startswith(f"{LEAD}\n\n")
    assert body(rowing) == "The rowing club lost.\n\nNobody was surprised."


@pytest.mark.parametrize(
    "labels",
    [
        (
            *("Dokument {} von 2", "Autor", "Volltext", "Titel", "Titel der Publikation", "Publikationsdatum"),
            "ProQuest-Dokument-ID",
        ),
        (
            *(
                "Document {} de 2",
                "Auteur",
                "Texte intégral",
                "Titre",
                "Titre de la publication",
                "Date de publication",
            ),
            "ID du document ProQuest",
        ),
        (
            *(
                "Documento {} de 2",
                "Autor",
                "Texto completo",
                "Título",
                "Título de publicación",
                "Fecha de publicación",
            ),
            "ID del documento de ProQuest",
        ),
    ],
    ids=["de", "fr", "es"],
)
def test_proquest_in_other_languages(tmp_path: Path, labels: tuple[str, ...]) -> None:
    number, author, full, title, source, day, identifier = labels
    items = "".join(
        f"{number.format(n)}\n\nNebel {n}\n\n{author}: Keller, Anna\n\n{full}: Der Hafen ist zu.\n\n"
        f"{title}: Nebel {n}\n\n"
        f"{source}: Der Seebote\n\n{day}: {n}.5.1993\n\n{identifier}: 471{n}\n\n{RULE}\n\n"
        for n in (1, 2)
    )
    articles = read_text(tmp_path, "a.txt", items).articles
    assert [article.format for article in articles] == ["proquest", "proquest"]
    assert [dict(article.fields)["headline"] for article in articles] == ["Nebel 1", "Nebel 2"]
    assert {dict(article.fields)["byline"] for article in articles} == {"Anna Keller"}
    assert [days(article)[WitnessKind.FORMAT] for article in articles] == [("1993-05-01",), ("1993-05-02",)]
    assert {body(article) for article in articles} == {"Der Hafen ist zu."}


def test_a_day_that_no_field_of_its_own_states_is_never_certain(tmp_path: Path) -> None:
    text = proquest(ABOVE, TEXT, BELOW.replace("Publication date: May 4, 1993\n", ""))
    ferry = read_text(tmp_path, "a.txt", text).articles[0]
    assert days(ferry)[WitnessKind.METADATA] == ("1993-05-04",)
    assert certainty(ferry) is Certainty.PROBABLE


def test_proquest_cut_short_without_text_and_with_an_abstract_alone(tmp_path: Path) -> None:
    whole = proquest(ABOVE, TEXT, BELOW)
    ferry, rowing = read_text(tmp_path, "cut.txt", whole.partition("\n\nNobody was")[0]).articles
    assert (ferry.flags, rowing.flags) == ((), ("cut-short",))
    none = ABOVE.replace("The owners of the ferry asked for more time.", "None available.")
    bare = read_text(tmp_path, "bare.txt", proquest(none, "Full text: Not available.\n", BELOW)).articles[0]
    assert (bare.flags, body(bare)) == (("no-text",), "")
    abstract = read_text(tmp_path, "abstract.txt", proquest(ABOVE, BELOW)).articles[0]
    assert (abstract.flags, body(abstract)) == ((), "The owners of the ferry asked for more time.")


TIDE = "Evening Tide, The (Sandhaven, ME)"
NEWSBANK = f"""
{TIDE} - May 4, 1993 - page A3
Ferry Owners Ask for More Time

Author: ANNA KELLER, Staff Writer
Edition: Final
Section: Metro
Page: A3

{LEAD}

"We shall wait," the master said.

Caption: The ferry.

Record: 9305040012
Copyright (c) 1993 The Evening Tide
{DASHES}
{TIDE} - May 5, 1993
Rowing Club Loses

Author: Jane Miller
Section: Sports

The rowing club lost.

Record Number: 9312310012
Copyright (c) 1993 The Evening Tide
"""


@pytest.mark.parametrize("rule", [f"{DASHES}\n", "\n"], ids=["rules", "no rules"])
@pytest.mark.parametrize("kind", ["txt", "rtf", "html"])
def test_newsbank(tmp_path: Path, rule: str, kind: str) -> None:
    text = NEWSBANK.replace(f"{DASHES}\n", rule)
    data = {"txt": text.encode(), "rtf": rtf(text), "html": page(text).encode()}[kind]
    ferry, rowing = read(tmp_path, f"a.{kind}", data).articles
    assert ferry.format == "newsbank"
    assert dict(ferry.fields) == {
        "source": TIDE,
        "headline": "Ferry Owners Ask for More Time",
        "byline": "ANNA KELLER, Staff Writer",
        "edition": "Final",
        "section": "Metro",
        "page": "A3",
        "identifier": "9305040012",
    }
    assert days(ferry) == {
        WitnessKind.FORMAT: ("1993-05-04",),
        WitnessKind.METADATA: ("1993-05-04",),
        WitnessKind.COPYRIGHT: ("1993",),
    }
    assert body(ferry) == f'{LEAD}\n\n"We shall wait," the master said.'
    assert days(rowing) == {WitnessKind.FORMAT: ("1993-05-05",), WitnessKind.COPYRIGHT: ("1993",)}
    assert body(rowing) == "The rowing club lost."


LABELLED = """Title: {title}
Date: May {day}, 1993
Publication: Evening Tide, The (Sandhaven, ME)
Author: Anna Keller
Page: A{day}

The club lost.

"Well," the coach said.

Record Number: 93050{day}0012
OpenURL Link: http://docs.example.com/{day}
Copyright: Copyright 1993 The Evening Tide

"""


def test_newsbank_with_labels_alone(tmp_path: Path) -> None:
    text = LABELLED.format(title="Rowing Club Loses", day=4) + LABELLED.format(title="Fog", day=5)
    rowing, fog = read_text(tmp_path, "a.txt", text).articles
    assert (dict(rowing.fields)["headline"], dict(fog.fields)["headline"]) == ("Rowing Club Loses", "Fog")
    assert (dict(fog.fields)["page"], days(fog)[WitnessKind.FORMAT]) == ("A5", ("1993-05-05",))
    assert body(rowing) == body(fog) == 'The club lost.\n\n"Well," the coach said.'


def test_a_records_number_alone_is_never_certain(tmp_path: Path) -> None:
    text = NEWSBANK + "\n" + DASHES + "\n\nFog\n\nAuthor: Tom Brandt\n\nFog.\n\nRecord: 9305060012\nPublication: Tide\n"
    fog = read_text(tmp_path, "a.txt", text).articles[2]
    assert days(fog) == {WitnessKind.METADATA: ("1993-05-06",)}
    assert certainty(fog) is not Certainty.CERTAIN


def test_newsbank_cut_short_and_without_text(tmp_path: Path) -> None:
    ferry, rowing = read_text(tmp_path, "a.txt", NEWSBANK.partition("club lost.")[0]).articles
    assert (ferry.flags, rowing.flags, body(rowing)) == ((), ("cut-short",), "The rowing")
    bare = read_text(tmp_path, "b.txt", NEWSBANK.replace("The rowing club lost.\n", "")).articles[1]
    assert bare.flags == ("no-text",)


SEEBOTE = """{masthead}

Museum des Salzes eröffnet

Autor: Keller, Anna

Die Bürgermeisterin eröffnete ein Museum.

„Kosten Sie“, sagte sie.

{end}

{rule}
"""
WISO = """Quelle: Der Seebote vom 15.06.2000, Nr. 24, S. 15
Ressort: Lokales
Dokumentnummer: A061500123
Dauerhafte Adresse des Dokuments:
https://www.example.net/document/A1
Alle Rechte vorbehalten: (c) Der Seebote
© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH"""


@pytest.mark.parametrize(
    "masthead",
    [
        "Der Seebote vom 15.06.2000, Nr. 24, S. 15",
        "Der Seebote vom Donnerstag, 15. Juni 2000, Seite 15",
        "Der Seebote, 15.06.2000, Ausgabe 24, S. 15",
        "© Der Seebote; 15.06.2000; Ausgabe-Nr. 24; Seite 15",
    ],
)
@pytest.mark.parametrize("end", [WISO, "Ressort: Lokales\nDokumentnummer: 061500123", "(c) Der Seebote"])
@pytest.mark.parametrize("rule", [RULE, DASHES])
def test_genios_and_swiss_databases(tmp_path: Path, masthead: str, end: str, rule: str) -> None:
    first = SEEBOTE.format(masthead=masthead, end=end, rule=rule)
    second = (
        first.replace("15.06.", "16.06.").replace("15. Juni", "16. Juni").replace("Museum des Salzes", "Salzmuseum")
    )
    for name, data in (("a.txt", (first + second).encode("cp1252")), ("a.rtf", rtf(first + second))):
        museum, other = read(tmp_path, name, data).articles
        assert museum.format == "genios"
        told = dict(museum.fields)
        assert (told["source"], told["page"], told["byline"]) == ("Der Seebote", "15", "Anna Keller")
        assert told["headline"] == "Museum des Salzes eröffnet"
        assert days(museum)[WitnessKind.FORMAT] == ("2000-06-15",)
        assert days(other)[WitnessKind.FORMAT] == ("2000-06-16",)
        assert body(museum) == body(other) == "Die Bürgermeisterin eröffnete ein Museum.\n\n„Kosten Sie“, sagte sie."


FEET = """                    Dokumente


Inhaltsverzeichnis

1. Ruderverein verliert ............................................ 2
2. Streit um die Mole, der seit Jahren währt, und
   kein Ende hat ................................................... 3
3. Nebel ........................................................... 4

                    Seite 1 von 3
                    Dokumente

Ruderverein verliert

Von Anna Keller

Der Verein verlor. "Schade", sagte der Trainer.

Quelle: Hafenamt, 01.02.1999, S. 3

Ein Punkt fehlte.


Quelle:        Der Seebote vom 15.06.2000, S. 15
Ressort:       Sport
Dokumentnummer: 061500123

Alle Rechte vorbehalten: (c) Der Seebote

© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH

                    Seite 2 von 3
                    Dokumente

Streit um die Mole

Um die Mole wird gestritten.


Quelle:        STRAND
Dokumentnummer: STR1

Nebel

Der Hafen war zu.


Quelle:        Der Seebote vom 17.06.2000, S. 2
Dokumentnummer: 061700099
"""


@pytest.mark.parametrize("paged", [True, False])
def test_genios_with_paper_and_day_below_the_text(tmp_path: Path, paged: bool) -> None:
    text = FEET if paged else FEET[FEET.index("Ruderverein verliert\n\nVon") :]
    rowing, mole, fog = read_text(tmp_path, "a.txt", text).articles
    assert rowing.format == "genios"
    assert [one.field("headline") for one in (rowing, mole, fog)] == [
        "Ruderverein verliert",
        "Streit um die Mole",
        "Nebel",
    ]
    assert [days(one).get(WitnessKind.FORMAT) for one in (rowing, mole, fog)] == [
        ("2000-06-15",),
        None,
        ("2000-06-17",),
    ]
    assert (rowing.field("byline"), rowing.field("section"), rowing.field("page")) == ("Von Anna Keller", "Sport", "15")
    assert body(rowing).endswith("Ein Punkt fehlte.")
    assert body(mole) == "Um die Mole wird gestritten."


def test_genios_with_feet_that_is_cut(tmp_path: Path) -> None:
    cut = FEET[: FEET.rindex("Quelle:")]
    assert [one.flags for one in read_text(tmp_path, "a.txt", cut).articles] == [(), (), ("cut-short",)]


def test_genios_cut_short_and_without_text(tmp_path: Path) -> None:
    first = SEEBOTE.format(masthead="Der Seebote vom 15.06.2000, S. 15", end="Ressort: Lokales", rule=RULE)
    cut = read_text(tmp_path, "a.txt", first + first.partition("„Kosten")[0]).articles
    assert [article.flags for article in cut] == [(), ("cut-short",)]
    bare = first.replace("Die Bürgermeisterin eröffnete ein Museum.\n\n„Kosten Sie“, sagte sie.\n", "")
    assert read_text(tmp_path, "b.txt", bare).only.flags == ("no-text",)


GALE = """Ferry Owners Ask for More Time
Author: Anna Keller
Date: May 4, 1993
From: The Evening Tide
Document Type: Article
Length: 322 words
Full Text:
COPYRIGHT 1993 Tide Company
The owners of the ferry asked for more time.

"We shall wait," the master said.

Source Citation   (MLA 9th Edition)
Keller, Anna. "Ferry Owners Ask for More Time." The Evening Tide, 4 May 1993, p. 3. Gale OneFile.
Gale Document Number: GALE|A13745
"""


def test_gale(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.txt", GALE).only
    assert (article.format, dict(article.fields)["source"]) == ("gale", "The Evening Tide")
    assert days(article) == {WitnessKind.FORMAT: ("1993-05-04",), WitnessKind.COPYRIGHT: ("1993",)}
    assert body(article) == 'The owners of the ferry asked for more time.\n\n"We shall wait," the master said.'
    bare = GALE.replace('The owners of the ferry asked for more time.\n\n"We shall wait," the master said.\n', "")
    assert read_text(tmp_path, "b.txt", bare).only.flags == ("no-text",)
    cut = read_text(tmp_path, "c.txt", f"{GALE}\n{GALE.partition('master said')[0]}").articles
    assert [article.flags for article in cut] == [(), ("cut-short",)]


@pytest.mark.parametrize(
    "text",
    [
        f"Ferry Owners\n\nAuthor: Anna Keller\n\nThey asked.\n\n{RULE}\n\nSection: Harbour\n\nThey wait.\n",
        "\n\n".join(
            f"{RULE}\n\nAuthor: Keller, Anna\nTitle: The Ferry {n}\nPublication title: Journal of Ferries\n"
            f"Publication year: 199{n}\nPages: 1-3\nISSN: 1234-5678"
            for n in range(5)
        ),
        "Literatur\n\nKeller, Anna: Die Fähre. In: Der Seebote vom 15.06.2000, Nr. 24, S. 15.\n\n(c) Der Seebote\n",
        "Der Seebote vom 15.06.2000, S. 15\nDer Seebote vom 16.06.2000, S. 3\n\nAlle Rechte vorbehalten\n",
        "Museum\n\nEin Museum ist eröffnet.\n\nQuelle: Der Seebote vom 15.06.2000, S. 15\n",
        f"{TIDE} - May 4, 1993 - page A3\n{TIDE} - May 5, 1993 - page A4\n",
        "Ferry Owners\n\nAuthor: Anna Keller\nSection: Metro\nPage: 3\n\nThe club lost again.\n\nRecord: 4-2\n",
        "How we searched\n\nWe used ProQuest: it holds papers.\n\nAuthor: Tom\n\nFull text: see below.\n\nTitle: Fog\n",
        "The report\n\nDocument 3 of 9\n\nThe harbour office wrote this.\n\nSummary: The ferry is lost.\n",
    ],
    ids=["rules", "bibliography", "notes", "list", "source", "sources", "record", "named", "number"],
)
def test_what_has_such_lines_is_no_export(tmp_path: Path, text: str) -> None:
    for name, data in (("a.txt", text.encode()), ("a.rtf", rtf(text)), ("a.html", page(text).encode())):
        assert {article.format for article in read(tmp_path, name, data).articles} == {
            name.partition(".")[2].replace("txt", "text")
        }


TROVE = """The Evening Tide (NSW : 1842 - 1954), Tuesday 5 January 1937, page 3

FERRY OWNERS ASK FOR MORE TIME

The owners of the ferry asked for more time.

https://nla.gov.au/nla.news-article1234567
"""


def test_trove(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.txt", TROVE).only
    assert (article.format, article.field("page")) == ("trove", "3")
    assert article.field("source") == "The Evening Tide (NSW)"
    assert article.field("headline") == "FERRY OWNERS ASK FOR MORE TIME"
    assert days(article)[WitnessKind.FORMAT] == ("1937-01-05",)
    assert body(article) == "The owners of the ferry asked for more time."
    bare = read_text(tmp_path, "b.txt", TROVE.replace("The owners of the ferry asked for more time.\n", "")).only
    assert bare.flags == ("no-text",)
    cited = "Ferry\n\nIt was late (The Tide, 5 January 1937, page 3).\n\nhttps://nla.gov.au/nla.news-article12\n"
    assert read_text(tmp_path, "c.txt", cited).only.format == "text"


def test_a_printed_export_of_proquest(tmp_path: Path) -> None:
    sheets, y = [Sheet()], 60.0
    for paragraph in proquest(ABOVE, TEXT, BELOW).split("\n"):
        for line in wrapped(paragraph, 420, 10) if paragraph.strip() else [""]:
            if y > 780:
                sheets.append(Sheet())
                y = 60.0
            if line:
                sheets[-1].put(line, 60, y)
            y += 12
    ferry, rowing = read(tmp_path, "a.pdf", pdf_of(sheets)).articles
    assert (ferry.format, ferry.field("headline")) == ("proquest", "Ferry Owners Ask for More Time")
    assert days(ferry)[WitnessKind.FORMAT] == ("1993-05-04",)
    assert body(ferry).startswith(f'{LEAD}\n\n"We shall wait," the master said.')
    assert body(rowing) == "The rowing club lost.\n\nNobody was surprised."


@pytest.mark.parametrize(
    "filling",
    [f"{RULE}\n", "Author: Keller\n", "Document {} of 2\n", "Record: 9305040012\n", "\n", TIDE + " - May {}, 1993\n"],
    ids=["rules", "authors", "numbers", "records", "blanks", "mastheads"],
)
@pytest.mark.usefixtures("uncollected")
def test_lines_without_end_take_no_longer_the_more_there_are(tmp_path: Path, filling: str) -> None:
    def took(times: int) -> float:
        started = time.process_time()
        assert read_text(
            tmp_path, f"{times}.txt", proquest(ABOVE, TEXT, BELOW) + "".join(map(filling.format, range(times)))
        ).articles
        return time.process_time() - started

    assert took(40_000) < 12 * max(took(10_000), 0.02)
