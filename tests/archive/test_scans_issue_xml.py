# SPDX-License-Identifier: MIT
"""Issues told in XML of their makers' own (Gale, the British Library, Olive), and pages in ABBYY's."""

from pathlib import Path

import pytest
from archive_outcome import days, parts, read, read_text

from reader.archive.rereading import page_images
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

GALE = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE issue SYSTEM "LTO_issue.dtd">
<issue><id>HER-1894-FEB23</id><newspaperTitle>The Herald</newspaperTitle>{day}<ip>2</ip><page><pa>1</pa>
<article type="Article"><id>HER-1</id><ocr>91.2</ocr><ct>News</ct><au><au_composed>A. Keller</au_composed></au>
<pi pgref="1">p1</pi><pi pgref="2">p2</pi><pi pgref="2">p2</pi><text>
<text.title><p><wd pos="1,2,3,4">COUNCIL</wd> <wd pos="1,2,3,4">MEETS.</wd></p></text.title>
<text.preamble><p><wd>Old</wd><wd>Market,</wd><wd>Thursday.</wd></p></text.preamble>
<text.cr><p><wd>The</wd><wd>council</wd><wd>met.</wd></p><p><wd>Nobody</wd><wd/><wd>spoke.</wd></p></text.cr></text>
</article></page><page><article><ti>Trams late</ti><text><text.cr><p><wd>They</wd><wd>wait.</wd></p></text.cr></text>
</article></page></issue>"""

OLIVE = """<?xml version="1.0" encoding="windows-1252" standalone="no"?>
<XMD-entity ENTITY_TYPE="{kind}" ID="Ar00102" PAGE_NO="1" LANGUAGE="French">
<Meta NAME="Le pont." BASE_HREF="HER/1900/01/02" PUBLICATION="HER" SECTION="Une" ISSUE_DATE="{day}" PAGE_LABEL="3"/>
<Link SOURCE="x.pdf"/><DataFiles><Files TYPE="DOC_PDF"/></DataFiles>
<HedLine_hl1><Primitive><L/><W>Le</W><W NS="y">pont</W><W>.</W></Primitive></HedLine_hl1>
<Byline><Primitive><L/><W>Par</W><W>Anne</W><W>Keller</W></Primitive></Byline>
<Content><Primitive><L P="SA"/><Q QID="1">l</Q><Q QID="1">'</Q><q QID="1" NS="y">eau</q><QW QID="1">l'eau</QW>
<W>,</W><W>dit-elle</W><W NS="y">été</W><W>.</W><L P="SA"/><W>Nous</W><Q QID="2">connais</Q><Q QID="2">-</Q><L/>
<q QID="2">sons</q><QW QID="2">connaissons</QW><W>le</W></Primitive>
<Primitive><L/><W>vieux</W><W NS="y">pont</W><W>.</W></Primitive>
<Primitive><L/><W>Il</W><W>est</W><W NS="y">fermé</W><W>.</W></Primitive></Content></XMD-entity>"""

ABBYY = """{before}<page width="1000" height="500" resolution="300">
<block blockType="Text" l="10" t="10" r="400" b="40"><region/><text><par><line l="10" t="10" r="400" b="40">
<formatting lang="EnglishUnitedStates">{letters}</formatting></line></par>
<par><line><formatting>The har¬</formatting></line><line><formatting>bour is closed.</formatting></line></par></text>
</block><block blockType="Picture"/><block blockType="Table"><row><cell><text><par><line><formatting>Rye
</formatting><formatting>4.20</formatting></line></par></text></cell></row></block></page>{after}"""
LETTERS = "".join(
    f'<charParams l="{100 + 10 * at}" t="50" r="{110 + 10 * at}" b="75">{letter}</charParams>'
    for at, letter in enumerate("No vote")
)


def test_an_issue_of_gale_is_divided(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "issue.xml", GALE.format(day="<pf>18940223</pf><da>February 24, 1894</da>"))
    assert outcome.items[0] == "HER-1"
    first, second = outcome.articles
    assert first.source == "COUNCIL MEETS.\n\nOld Market, Thursday.\n\nThe council met.\n\nNobody spoke."
    assert parts(first, PartKind.HEADLINE) == ["COUNCIL MEETS."]
    assert dict(first.fields) == {
        "headline": "COUNCIL MEETS.",
        "byline": "A. Keller",
        "section": "News",
        "source": "The Herald",
        "page": "1, 2",
    }
    assert (second.field("headline"), second.source) == ("Trams late", "They wait.")
    assert days(first) == days(second) == {WitnessKind.FORMAT: ("1894-02-23",)}
    assert (first.format, outcome.finished.status) == ("gale-issue", FileStatus.LISTED)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("<da>February 23, 1894</da>", "1894-02-23"),
        ("<da><year>1894</year><composed>February 23, 1894</composed></da>", "1894-02-23"),
        ("<searchableDateStart>18940223</searchableDateStart>", "1894-02-23"),
    ],
)
def test_the_day_of_an_issue_of_gale_in_its_forms(tmp_path: Path, day: str, told: str) -> None:
    article = read_text(tmp_path, "issue.xml", GALE.format(day=day)).articles[0]
    assert days(article)[WitnessKind.FORMAT] == (told,)


def test_an_issue_of_gale_without_text_or_end(tmp_path: Path) -> None:
    empty = '<!DOCTYPE issue SYSTEM "LTO_issue.dtd"><issue><pf>18940223</pf><article><id>a</id></article></issue>'
    assert read_text(tmp_path, "empty.xml", empty).reasons == ["There is no text in it."]
    cut = read_text(tmp_path, "cut.xml", GALE.format(day="<pf>18940223</pf>").partition("<article><ti>")[0])
    assert [article.item for article in cut.articles] == ["HER-1"]
    assert cut.reasons


@pytest.mark.parametrize("day", ["02/01/1900", "01/02/1900"])
def test_an_article_of_olive(tmp_path: Path, day: str) -> None:
    data = OLIVE.format(day=day, kind="Article").encode("cp1252")
    outcome = read(tmp_path, "Ar00102.xml", data)
    article = outcome.articles[0]
    assert article.source == (
        "Le pont.\n\nPar Anne Keller\n\nl'eau, dit-elle été.\n\nNous connaissons le vieux pont.\n\nIl est fermé."
    )
    assert parts(article, PartKind.HEADLINE) == ["Le pont."]
    assert parts(article, PartKind.BYLINE) == ["Par Anne Keller"]
    assert (article.field("headline"), article.field("source"), article.field("page")) == ("Le pont.", "HER", "3")
    assert days(article) == {WitnessKind.FORMAT: ("1900-01-02",)}
    assert article.field("section") == "Une"


def test_a_day_of_olive_that_no_folder_settles_stays_open(tmp_path: Path) -> None:
    data = OLIVE.format(day="02/01/1900", kind="Ad").replace("HER/1900/01/02", "HER/1900/03/04").encode("cp1252")
    article = read(tmp_path, "Ad00102.xml", data).articles[0]
    assert set(days(article)[WitnessKind.FORMAT]) == {"1900-01-02", "1900-02-01"}
    assert article.field("section") == "Advertisement"


def test_plans_of_olive_are_parts_and_a_cut_file_says_so(tmp_path: Path) -> None:
    plan = '<?xml version="1.0"?><XMD-PAGE ID="Pg003"><Entity ID="Ar00301"/></XMD-PAGE>'
    assert read_text(tmp_path, "Pg003.xml", plan).finished.status is FileStatus.PART
    whole = OLIVE.format(day="02/01/1900", kind="Article").encode("cp1252")
    cut = read(tmp_path, "Ar.xml", whole[: whole.index(b"<W>Il</W>")])
    assert cut.articles[0].flags == ("cut-short",)
    nothing = '<XMD-entity ENTITY_TYPE="{}"><Meta/></XMD-entity>'
    assert read_text(tmp_path, "Ar1.xml", nothing.format("Article")).reasons == ["There is no text in it."]
    assert read_text(tmp_path, "Pc1.xml", nothing.format("Picture")).finished.status is FileStatus.PART


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ('<document xmlns="http://www.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml">', "</document>"),
    ],
)
def test_a_page_of_abbyy(tmp_path: Path, before: str, after: str) -> None:
    outcome = read_text(tmp_path, "page.xml", ABBYY.format(before=before, after=after, letters=LETTERS))
    article = outcome.articles[0]
    assert article.source == "No vote\n\nThe harbour is closed.\n\nRye 4.20"
    assert article.format == "abbyy"
    images = page_images(str(tmp_path).encode(), article.path, article.item)
    placed = [(article.source[word.start : word.end], word.left, word.right) for word in images[0].words]
    assert placed == [("No", 0.1, 0.12), ("vote", 0.13, 0.17)]


def test_a_page_of_abbyy_without_text_or_end(tmp_path: Path) -> None:
    empty = '<document xmlns="http://www.abbyy.com/FineReader_xml/x"><page width="1" height="1"/></document>'
    assert not read_text(tmp_path, "empty.xml", empty).articles
    whole = ABBYY.format(before="", after="", letters=LETTERS)
    cut = read_text(tmp_path, "cut.xml", whole[: whole.index('<block blockType="Table"')])
    assert cut.articles[0].flags[:1] == ("cut-short",)
