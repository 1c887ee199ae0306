# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest
from archive_outcome import days, parts, read_text

from reader.archive.formats.edtf_date import edtf_witness
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_HEADER = """<teiHeader><fileDesc><titleStmt><title>The Herald, an electronic edition</title>
<author>Anna Keller</author>
</titleStmt><publicationStmt><publisher>A digital library</publisher><idno>H-7</idno>
<date when="2016-07-27">27 July 2016</date></publicationStmt>
<sourceDesc><biblStruct><analytic><title level="a">Council Puts Off Vote</title></analytic>
<monogr><title level="j">The Herald</title><imprint>{date}</imprint>
<biblScope unit="issue">48</biblScope><biblScope unit="page" from="3" to="4"/>
</monogr></biblStruct></sourceDesc></fileDesc>
<profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc>
<revisionDesc><change when="2017-01-02">Corrected</change></revisionDesc></teiHeader>"""
_DATE = '<date when="1994-02-23">Wednesday, 23 February</date>'
_ISSUE = """<text><front><docTitle><titlePart>THE HERALD</titlePart></docTitle></front><body>
<pb n="3"/><fw type="header">THE HERALD. 3</fw>
<div type="section"><head>Harbour</head>
<div type="article" xml:id="a1"><head>Council Puts<lb/>Off Vote</head><byline>By Anna Keller</byline>
<opener><dateline>OLD MARKET, <date when="1994-02-22">Feb. 22</date></dateline></opener>
<p>The har-<lb break="no"/>bour coun<lb break="no"/>cil put off <choice><sic>teh</sic><corr>the</corr></choice> vote.
<note resp="#ed" place="foot">So in the original.</note>
Again.</p>
<pb n="4"/><fw>THE HERALD. 4</fw><p>"Nobody <w>can</w><w>vote</w>," she said.
<note place="foot">See page 2.</note></p></div>
<div type="article"><head>Trams</head><p>They are late.</p></div></div>
<div type="weather"><p>Rain.</p></div></body></text>"""


def _tei(text: str, date: str = _DATE) -> str:
    return f'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0">{_HEADER.format(date=date)}{text}</TEI>'


def test_divisions_are_articles(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "issue.xml", _tei(_ISSUE))
    assert outcome.items == ["1", "a1", "3", "4"]
    masthead, first, second, weather = outcome.articles
    assert (masthead.field("headline"), weather.source) == ("THE HERALD", "Rain.")
    assert dict(first.fields) == {
        "headline": "Council Puts Off Vote",
        "byline": "By Anna Keller",
        "section": "Harbour",
        "source": "The Herald",
        "language": "en",
        "dateline": "OLD MARKET, Feb. 22",
        "page": "3",
        "issue": "48",
    }
    assert (second.field("headline"), second.field("page")) == ("Trams", "4")
    assert outcome.finished.status is FileStatus.FLAGGED  # the masthead has no text
    assert masthead.flags == ("no-text",)


def test_the_text_as_printed_with_the_editors_words_apart(tmp_path: Path) -> None:
    article = read_text(tmp_path, "issue.xml", _tei(_ISSUE)).articles[1]
    assert article.source.split("\n\n") == [
        "Council Puts\nOff Vote",
        "By Anna Keller",
        "OLD MARKET, Feb. 22",
        "The har-\nbour council put off teh vote. Again.",
        "THE HERALD. 4",
        '"Nobody can vote," she said.',
        "So in the original.",
        "See page 2.",
    ]
    assert parts(article, PartKind.FURNITURE) == ["THE HERALD. 4", "So in the original."]
    assert parts(article, PartKind.HEADLINE) == ["Council Puts\nOff Vote"]


def test_the_day_of_the_source_and_never_that_of_its_edition(tmp_path: Path) -> None:
    article = read_text(tmp_path, "issue.xml", _tei(_ISSUE)).articles[1]
    assert days(article) == {
        WitnessKind.FORMAT: ("1994-02-23",),
        WitnessKind.LOADED: ("2016-07-27",),
        WitnessKind.MODIFIED: ("2017-01-02",),
    }
    undated = read_text(tmp_path, "2.xml", _tei("<text><body><p>Rain.</p></body></text>", date="")).only
    assert WitnessKind.FORMAT not in days(undated)


@pytest.mark.parametrize(
    ("date", "readings"),
    [
        ('<date from="1994-02-23" to="1994-02-25"/>', ("1994-02-23/1994-02-25",)),
        ('<date notBefore="1994-02"/>', ("1994-02/..",)),
        ("<date>23 February 1994</date>", ("1994-02-23",)),
        ('<date when="0000-00-00"/>', ()),
    ],
)
def test_how_a_day_is_stated(tmp_path: Path, date: str, readings: tuple[str, ...]) -> None:
    article = read_text(tmp_path, "a.xml", _tei("<text><body><p>Rain.</p></body></text>", date=date)).only
    assert days(article)[WitnessKind.FORMAT] == readings


@pytest.mark.parametrize(
    ("written", "readings"),
    [
        ("1994-02-23", ("1994-02-23",)),
        ("1994?", ("1994?",)),
        ("199X", ("199X",)),
        ("1994-02-23T00:00:00Z/1994-03-01T00:00:00Z", ("1994-02-23/1994-03-01",)),
        ("[1994-02-23,1994-02-24]", ("[1994-02-23,1994-02-24]",)),
        ("23/02/1994", ("1994-02-23",)),
        ("[1994]", ("[1994]",)),
        ("0101-01-01/0101-02-01", ()),
        ("?", ()),
    ],
)
def test_dates_as_libraries_write_them(written: str, readings: tuple[str, ...]) -> None:
    assert edtf_witness(WitnessKind.SIDECAR, written, "dc:date").readings == readings


def test_the_year_of_a_book_is_not_sure_to_be_that_of_its_texts(tmp_path: Path) -> None:
    book = _tei("<text><body><p>Rain.</p></body></text>", date='<date when="1987"/>').replace('level="j"', 'level="m"')
    assert WitnessKind.FORMAT not in days(read_text(tmp_path, "a.xml", book).only)
    assert days(read_text(tmp_path, "a.xml", book).only)[WitnessKind.METADATA] == ("1987",)
    day = book.replace('"1987"', '"1987-05-02"')
    assert days(read_text(tmp_path, "b.xml", day).only)[WitnessKind.FORMAT] == ("1987-05-02",)


def test_a_text_without_articles_is_one(tmp_path: Path) -> None:
    text = "<text><body><div><head>Trams</head><p>They are late.</p></div><div><p>It rains.</p></div></body></text>"
    article = read_text(tmp_path, "a.xml", _tei(text)).only
    assert article.source == "Trams\n\nThey are late.\n\nIt rains."
    assert article.field("byline") == "Anna Keller"
    assert (article.field("page"), article.field("identifier")) == ("3-4", "H-7")


def test_a_corpus_of_texts(tmp_path: Path) -> None:
    one = '<TEI xml:id="t1"><teiHeader/><text><body><p>Rain.</p></body></text></TEI>'
    two = "<TEI><text><body><div type='article'><p>Sun.</p></div>"
    two += "<div type='article'><p>Fog.</p></div></body></text></TEI>"
    outcome = read_text(tmp_path, "c.xml", f"<teiCorpus>{_HEADER.format(date=_DATE)}{one}{two}</teiCorpus>")
    assert outcome.items == ["t1", "2-1", "2-2"]
    assert all(days(article)[WitnessKind.FORMAT] == ("1994-02-23",) for article in outcome.articles)
    assert outcome.articles[0].field("source") == "The Herald"


def test_a_text_cut_short(tmp_path: Path) -> None:
    whole = _tei(_ISSUE)
    outcome = read_text(tmp_path, "a.xml", whole[: whole.index("bour coun")])
    assert "a1" in outcome.items
    assert outcome.finished.status is FileStatus.FLAGGED
    assert any("cut short" in reason for reason in outcome.reasons)


def test_a_header_without_text(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.xml", "<TEI><teiHeader/><text><body/></text></TEI>")
    assert outcome.reasons == ["There is no text in it."]


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        ('<date type="supplied" notBefore="1994-05-31">c. July 1994</date>', WitnessKind.METADATA),
        ('<date when="1994-03-02">2 March</date>', WitnessKind.METADATA),
        ('<date when="1994-02-23" when-custom="1414-09-13" datingMethod="#islamic"/>', WitnessKind.FORMAT),
        ("<date>undated</date>", WitnessKind.FORMAT),
    ],
)
def test_an_imprint_with_days_that_differ_is_sure_of_none(tmp_path: Path, other: str, kind: WitnessKind) -> None:
    outcome = read_text(tmp_path, "issue.xml", _tei(_ISSUE, _DATE + other))
    told = days(outcome.articles[1])
    assert told[kind] == ("1994-02-23",)
    assert {WitnessKind.FORMAT, WitnessKind.METADATA} & set(told) == {kind}
