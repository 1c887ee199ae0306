# SPDX-License-Identifier: MIT
from pathlib import Path

from archive_outcome import days, parts, read_text

from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_NITF = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://dtd.example/nitf-3-3.dtd">
<nitf xml:lang="en"><head><title>PIER VOTE</title>
<meta name="slug" content="23PIER"/>
<docdata><doc-id id-string="H-1994-7"/><date.issue norm="20010101T000000Z"/><doc.copyright year="1994"/></docdata>
<pubdata name="The Herald" date.publication="19940223T000000" position.section="Harbour" position.sequence="3"
 edition.name="Late" ex-ref="http://herald.example/7"/>
<revision-history norm="20160727T103200Z"/></head>
<body><body.head><hedline><hl1>Council Puts&nbsp;Off Vote</hl1><hl2>Three members walk out</hl2></hedline>
<byline>By <person>Anna Keller</person></byline><distributor>Harbour News Agency</distributor>
<dateline><location>OLD MARKET</location>, <story.date norm="19940222">Feb. 22</story.date></dateline>
<abstract><p>Council votes on pier.</p></abstract></body.head>
<body.content><block class="lead_paragraph"><p>The council put off its vote.</p></block>
<block class="full_text"><p>The council <!-- again -->put off its vote.</p>
<media><media-metadata name="x" value="y">secret</media-metadata>
<media-caption>The pier at night.</media-caption></media>
<p>"Nobody can vote,"<br/>she said.</p><hl2>Rain</hl2><ul><li>one</li><li>two</li></ul></block></body.content>
<body.end><tagline>Anna Keller reports from the harbour.</tagline></body.end></body></nitf>"""


def test_all_that_the_document_states(tmp_path: Path) -> None:
    article = read_text(tmp_path, "7.xml", _NITF).only
    assert (article.format, article.item) == ("nitf", "")
    assert dict(article.fields) == {
        "headline": "Council Puts Off Vote",
        "byline": "By Anna Keller",
        "credit": "Harbour News Agency",
        "section": "Harbour",
        "source": "The Herald",
        "language": "en",
        "dateline": "OLD MARKET, Feb. 22",
        "url": "http://herald.example/7",
        "page": "3",
        "edition": "Late",
        "identifier": "H-1994-7",
    }
    assert days(article) == {
        WitnessKind.FORMAT: ("1994-02-23",),
        WitnessKind.DATELINE: ("1994-02-22",),
        WitnessKind.MODIFIED: ("2016-07-27",),
        WitnessKind.COPYRIGHT: ("1994",),
    }


def test_the_text_once_with_its_parts(tmp_path: Path) -> None:
    article = read_text(tmp_path, "7.xml", _NITF).only
    assert parts(article, PartKind.HEADLINE) == ["Council Puts Off Vote"]
    assert parts(article, PartKind.BYLINE) == ["By Anna Keller"]
    assert parts(article, PartKind.CREDIT) == ["Harbour News Agency"]
    assert parts(article, PartKind.FURNITURE) == ["Council votes on pier."]
    assert article.source.split("\n\n")[1] == "Three members walk out"
    assert article.source.split("\n\n")[6:] == [
        "The council put off its vote.",
        "The pier at night.",
        '"Nobody can vote,"\nshe said.',
        "Rain",
        "one",
        "two",
        "Anna Keller reports from the harbour.",
    ]


def test_the_day_of_issue_where_no_publication_is_stated(tmp_path: Path) -> None:
    text = _NITF.replace(' date.publication="19940223T000000"', "")
    assert days(read_text(tmp_path, "7.xml", text).only)[WitnessKind.FORMAT] == ("2001-01-01",)


def test_a_document_cut_short(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "7.xml", _NITF[: _NITF.index("<hl2>Rain")])
    assert outcome.only.flags == ("cut-short",)
    assert outcome.only.source.endswith("she said.")


def test_a_document_without_text(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "7.xml", "<nitf><head><docdata/></head><body><body.content/></body></nitf>")
    assert outcome.reasons == ["There is no text in it."]
    assert read_text(tmp_path, "8.xml", "<nitf><head><title>Pier</title></head></nitf>").only.flags == ("no-text",)


def test_markup_of_great_depth_loses_nothing_before_it(tmp_path: Path) -> None:
    deep = "<p>The council put off its vote.</p>" + "<q>" * 20_000 + "x" + "</q>" * 20_000
    outcome = read_text(tmp_path, "7.xml", f"<nitf><body><body.content>{deep}</body.content></body></nitf>")
    assert outcome.finished.status in {FileStatus.LISTED, FileStatus.FLAGGED}
    assert outcome.articles[0].source.startswith("The council put off its vote.")


def test_an_agencys_head(tmp_path: Path) -> None:
    text = """<nitf><head><docdata><doc.copyright holder="Harbour News Agency" year="1994"/></docdata></head><body>
    <body.head><hedline><hl1>Quay closed</hl1><hl2>Quay closed</hl2></hedline>
    <rights><rights.owner>Harbour News Agency</rights.owner></rights>
    <byline>By<person>Anna Keller</person><byttl>Harbour Writer</byttl></byline></body.head>
    <body.content><p>It is closed.</p></body.content></body></nitf>"""
    article = read_text(tmp_path, "a.xml", text).only
    assert (article.field("byline"), article.field("credit")) == ("By Anna Keller", "Harbour News Agency")
    assert parts(article, PartKind.HEADLINE) == ["Quay closed", "Quay closed"]
    assert parts(article, PartKind.FURNITURE) == ["Harbour News Agency"]
