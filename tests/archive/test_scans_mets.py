# SPDX-License-Identifier: MIT
"""METS in its three shapes, and the traps that lie in it."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from archive_outcome import Outcome, days, parts, read_text
from scan_files import GRAIN, PIER, alto, area, block, described, issued, logical, mets, titled, write

from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

HALF = GRAIN.index("back")
PAGE = alto(
    block("B0", "THE HERALD No. 45"),
    block("B1", "Council Puts Off Harbour Vote", first=4),
    block("B2", PIER[:41], PIER[42:], first=9),
    '<ComposedBlock ID="C1">',
    block("B3", GRAIN[: HALF - 1], GRAIN[HALF:], first=40),
    block("B4", "Nobody was hurt.", first=70),
    "</ComposedBlock>",
)
TWO_ARTICLES = logical(
    f'<div TYPE="TITLE_SECTION">{area("B0")}</div>'
    f'<div TYPE="ARTICLE" LABEL="Council Puts Off Harbour Vote"><div TYPE="HEADING">{area("B1", more="")}</div>'
    f'<div TYPE="BODY">{area("B2")}</div></div><div TYPE="article">{area("C1")}</div>'
)


def issue(folder: Path, plan: str, pages: Mapping[str, str | bytes] | None = None, name: str = "mets.xml") -> Outcome:
    write(folder, pages if pages is not None else {"text/p1.xml": PAGE})
    return read_text(folder, name, plan)


def texts(outcome: Outcome) -> list[str]:
    return [" ".join(article.source.split()) for article in outcome.articles]


def test_articles_of_areas(tmp_path: Path) -> None:
    outcome = issue(tmp_path, mets(TWO_ARTICLES))
    assert outcome.finished.status is FileStatus.LISTED
    assert texts(outcome) == [f"Council Puts Off Harbour Vote {PIER}", f"{GRAIN} Nobody was hurt."]
    first = outcome.articles[0]
    assert parts(first, PartKind.HEADLINE) == ["Council Puts Off Harbour Vote"]
    assert first.field("headline") == "Council Puts Off Harbour Vote"
    assert (first.field("source"), first.format, first.wrapped) == ("The Herald", "mets-alto", True)
    assert days(first) == {WitnessKind.FORMAT: ("1894-02-23",), WitnessKind.LOADED: ("2016-07-27",)}
    assert first.source == f"Council Puts Off Harbour Vote\n\n{PIER}"


def test_articles_linked_to_areas_by_words(tmp_path: Path) -> None:
    plan = mets(
        logical('<div ID="a1" TYPE="ARTICLE"/><div ID="a2" TYPE="ARTICLE"/>'),
        '<structMap TYPE="PHYSICAL"><div TYPE="page" ORDERLABEL="iv">'
        f'<div ID="p1" TYPE="pagearea">{area("w4", "w26")}</div><div ID="p2" TYPE="pagearea">{area("w40", "w72")}</div>'
        "</div></structMap>",
        '<structLink><smLinkGrp><smLocatorLink xlink:href="#a1"/><smLocatorLink xlink:href="#p1"/></smLinkGrp>'
        '<smLink xlink:from="#a2" xlink:to="#p2"/></structLink>',
    )
    outcome = issue(tmp_path, plan)
    assert outcome.items == ["a1", "a2"]
    assert texts(outcome) == [f"Council Puts Off Harbour Vote {PIER}", f"{GRAIN} Nobody was hurt."]
    assert [article.field("page") for article in outcome.articles] == ["iv", "iv"]
    assert parts(outcome.articles[0], PartKind.HEADLINE) == ["Council Puts Off Harbour Vote"]


@pytest.mark.parametrize("kind", ["np:page", "page", "Page"])
def test_an_issue_of_pages(tmp_path: Path, kind: str) -> None:
    files = {"T1": "0001.xml", "I1": "0001.jp2", "T2": "0002.xml"}
    physical = (
        f'<structMap TYPE="urn:x"><div TYPE="np:issue" DMDID="ISSUE"><div TYPE="{kind}" ORDER="1"><fptr FILEID="I1"/>'
        f'<fptr FILEID="T1"/></div><div TYPE="{kind}" ORDER="2"><fptr FILEID="T2"/></div></div></structMap>'
    )
    pages = {"0001.xml": PAGE, "0002.xml": alto(block("X", "A short page, but", "the only one."))}
    outcome = issue(tmp_path, mets(physical, files=files), pages)
    assert outcome.items == ["page 1", "page 2"]
    assert [article.field("page") for article in outcome.articles] == ["1", "2"]
    assert days(outcome.articles[1])[WitnessKind.FORMAT] == ("1894-02-23",)
    assert texts(outcome)[1] == "A short page, but the only one."
    assert outcome.articles[1].flags == ()


def test_without_any_map_the_files_are_the_pages(tmp_path: Path) -> None:
    outcome = issue(tmp_path, mets())
    assert outcome.items == ["page 1"]
    assert PIER in texts(outcome)[0]


def test_a_page_that_no_article_points_at_is_listed(tmp_path: Path) -> None:
    physical = (
        '<structMap TYPE="PHYSICAL"><div TYPE="page" ORDER="1"><fptr FILEID="T1"/></div>'
        '<div TYPE="page" ORDER="2"><fptr FILEID="T2"/></div></structMap>'
    )
    plan = mets(TWO_ARTICLES, physical, files={"T1": "text/p1.xml", "T2": "text/p2.xml"})
    pages = {"text/p1.xml": PAGE, "text/p2.xml": alto(block("A", "Shipping news, which no", "article has."))}
    outcome = issue(tmp_path, plan, pages)
    assert outcome.items == ["1", "2", "page 2"]
    assert texts(outcome)[2] == "Shipping news, which no article has."


def test_much_that_is_in_no_article_is_listed_by_itself(tmp_path: Path) -> None:
    page = alto(block("B1", "An Article"), block("B2", PIER), *(block(f"R{at}", GRAIN) for at in range(8)))
    plan = mets(logical(f'<div TYPE="ARTICLE">{area("B1")}{area("B2")}</div>'))
    outcome = issue(tmp_path, plan, {"text/p1.xml": page})
    assert outcome.items == ["1", "page 1"]
    assert texts(outcome)[1] == " ".join([GRAIN] * 8)
    assert outcome.articles[1].flags == ("rest-of-page",)


def test_an_article_over_two_pages_in_reading_order(tmp_path: Path) -> None:
    pieces = (("T2", "B2"), ("T1", "B2"), ("T2", "B1"))
    areas = "".join(f'<area FILEID="{file}" BEGIN="{begin}"/>' for file, begin in pieces)
    body = f"<fptr><seq>{areas}</seq></fptr>"
    pages = {
        "text/p1.xml": alto(block("B1", "Other words."), block("B2", "goes on over here", "and there.")),
        "text/p2.xml": alto(block("B1", "It ends."), block("B2", "The first sentence, which")),
    }
    plan = mets(
        logical(f'<div TYPE="ARTICLE"><div TYPE="BODY">{body}</div></div>'),
        files={"T1": "text/p1.xml", "T2": "text/p2.xml"},
    )
    outcome = issue(tmp_path, plan, pages)
    assert outcome.articles[0].source == "The first sentence, which goes on over here and there.\n\nIt ends."


def test_what_lies_in_an_article_is_part_of_it(tmp_path: Path) -> None:
    inner = f'<div TYPE="ARTICLE">{area("B2")}<div TYPE="ADVERTISEMENT">{area("B4")}</div></div>'
    outcome = issue(tmp_path, mets(logical(f'<div TYPE="Article">{area("B1")}{inner}</div>')))
    assert texts(outcome) == [f"Council Puts Off Harbour Vote {PIER} Nobody was hurt."]


def test_advertisements_and_notices_are_articles_of_a_section_of_that_name(tmp_path: Path) -> None:
    inside = (
        f'<div TYPE="SECTION" LABEL="Harbour"><div TYPE="ARTICLE">{area("B2")}</div></div>'
        f'<div TYPE="ADVERTISEMENT">{area("B3")}</div><div TYPE="DEATH_NOTICE">{area("B4")}</div>'
        '<div TYPE="ADVERTISEMENT"/>'
    )
    outcome = issue(tmp_path, mets(logical(inside)))
    assert [article.field("section") for article in outcome.articles] == ["Harbour", "Advertisement", "Death notice"]


def test_a_word_parted_at_a_line_s_end_is_written_once(tmp_path: Path) -> None:
    halves = 'SUBS_CONTENT="harbourmaster"'
    lines = (
        f'<TextLine><String CONTENT="The"/><SP/><String CONTENT="harbour" SUBS_TYPE="HypPart1" {halves}/>'
        '<HYP CONTENT="-"/></TextLine>'
        f'<TextLine><String CONTENT="master" SUBS_TYPE="HypPart2" {halves}/><SP/><String CONTENT="came"/></TextLine>'
        '<TextLine><String CONTENT="by"/><SP/><String CONTENT="boat"/><String CONTENT="."/></TextLine>'
        '<TextLine><String CONTENT="No"/><String CONTENT="blanks"/><String CONTENT="here,"/><String CONTENT="or"/>'
        '<HYP CONTENT="-"/></TextLine><TextLine><String CONTENT="so."/></TextLine>'
    )
    page = alto(f'<TextBlock ID="B">{lines}</TextBlock>')
    outcome = issue(tmp_path, mets(logical(f'<div TYPE="ARTICLE">{area("B")}</div>')), {"text/p1.xml": page})
    assert outcome.articles[0].source == "The harbourmaster came by boat. No blanks here, or-\nso."


@pytest.mark.parametrize(
    ("href", "place"),
    [
        ("file://./text/p1.xml", "text/p1.xml"),
        ("text\\p1.xml", "text/p1.xml"),
        ("./TEXT/P1.XML", "text/p1.xml"),
        ("data/text/p1.xml", "text/p1.xml"),
        ("file:///C:/scans/herald/p1.xml", "alto/p1.xml"),
        ("http://example.org/herald/p1.xml", "p1.xml"),
        ("text/p%201.xml", "text/p 1.xml"),
        ("alto/p1.xml", "deep/down/p1.xml"),
    ],
)
def test_addresses(tmp_path: Path, href: str, place: str) -> None:
    outcome = issue(tmp_path, mets(TWO_ARTICLES, files={"T1": href}), {place: PAGE})
    assert len(outcome.articles) == 2
    assert not outcome.problems


def test_another_issue_s_page_of_the_same_name_is_never_taken(tmp_path: Path) -> None:
    outcome = issue(tmp_path, mets(TWO_ARTICLES, files={"T1": "a/p1.xml"}), {"a/p2.xml": PAGE, "b/p1.xml": PAGE})
    assert outcome.reasons == ["A page of this issue is missing: a/p1.xml."]
    outcome = issue(tmp_path, mets(TWO_ARTICLES, files={"T1": "/x/p1.xml"}), {"b/p1.xml": PAGE, "c/p1.xml": PAGE})
    assert outcome.reasons == ["A page of this issue is missing: x/p1.xml."]


def test_a_missing_page_is_a_problem_and_the_rest_is_read(tmp_path: Path) -> None:
    inside = (
        f'<div TYPE="ARTICLE">{area("B2")}{area("B2", file="T2")}</div><div TYPE="ARTICLE">{area("B3")}</div>'
        f'<div TYPE="ARTICLE" LABEL="Lost">{area("B1", file="T2")}</div>'
    )
    plan = mets(logical(inside), files={"T1": "text/p1.xml", "T2": "text/p2.xml"})
    outcome = issue(tmp_path, plan)
    assert texts(outcome) == [PIER, GRAIN]
    assert [article.flags for article in outcome.articles] == [("pages-missing",), ()]
    assert outcome.reasons == ["A page of this issue is missing: text/p2.xml."]
    assert outcome.finished.status is FileStatus.FLAGGED


def test_a_page_cut_short_and_one_that_is_no_page(tmp_path: Path) -> None:
    files = {"T1": "text/p1.xml", "T2": "text/p2.xml", "T3": "text/p3.xml"}
    inside = f'<div TYPE="ARTICLE">{area("B2")}{area("B1", file="T2")}{area("B1", file="T3")}</div>'
    pages = {"text/p1.xml": PAGE[: PAGE.index("Traders")], "text/p2.xml": "no XML at all", "text/p3.xml": "<x/>"}
    outcome = issue(tmp_path, mets(logical(inside), files=files), pages)
    assert texts(outcome) == [PIER]
    assert outcome.reasons == ["A page of this issue is cut short: text/p1.xml."]


def test_a_plan_cut_short_gives_what_it_tells(tmp_path: Path) -> None:
    whole = mets(TWO_ARTICLES)
    outcome = issue(tmp_path, whole[: whole.index("<structMap")])
    assert outcome.items == ["page 1"]
    assert PIER in texts(outcome)[0]


def test_an_issue_of_pictures_alone_can_t_be_searched(tmp_path: Path) -> None:
    physical = '<structMap TYPE="PHYSICAL"><div TYPE="page"><fptr FILEID="I1"/></div></structMap>'
    outcome = issue(tmp_path, mets(physical, files={"I1": "p1.tif"}), {"p1.tif": b"II*\0"})
    assert outcome.finished.status is FileStatus.UNSEARCHABLE
    assert outcome.reasons == ["This issue has pictures of its pages, but no text: a search can't see them."]


def test_a_plan_of_nothing_and_pages_without_words(tmp_path: Path) -> None:
    assert issue(tmp_path, mets(files={})).reasons == [
        "This is the plan of an issue (METS), and no page in it has a text."
    ]
    outcome = issue(tmp_path, mets(TWO_ARTICLES), {"text/p1.xml": alto('<TextBlock ID="B2"/>')})
    assert (outcome.articles, outcome.finished.status) == ((), FileStatus.PROBLEM)


def test_an_article_without_text_that_has_a_name_is_listed(tmp_path: Path) -> None:
    nameless = '<div TYPE="ARTICLE"/>'
    named = '<div ID="a" TYPE="ARTICLE" LABEL="A Picture"/>'
    outcome = issue(tmp_path, mets(logical(f'{named}{nameless}<div ID="b" TYPE="ARTICLE">{area("B2")}</div>')))
    assert outcome.items == ["a", "b"]
    assert (outcome.articles[0].field("headline"), outcome.articles[0].flags) == ("A Picture", ("no-text",))


def test_articles_of_which_only_the_page_is_known_are_not_listed_beside_it(tmp_path: Path) -> None:
    two = f'<div TYPE="ARTICLE" LABEL="One">{area()}</div><div TYPE="ARTICLE" LABEL="Two">{area()}</div>'
    assert issue(tmp_path, mets(logical(two))).items == ["page 1"]
    linked = mets(
        logical('<div ID="a" TYPE="article" LABEL="One"/>'),
        '<structMap TYPE="PHYSICAL"><div ID="p" TYPE="page"><fptr FILEID="T1"/></div></structMap>',
        '<structLink><smLink xlink:from="a" xlink:to="p"/></structLink>',
    )
    assert issue(tmp_path, linked).items == ["page 1"]
    one = issue(tmp_path, mets(logical(f'<div TYPE="ARTICLE" LABEL="One">{area()}</div>')))
    assert (one.items, PIER in texts(one)[0]) == (["1"], True)


def test_a_plan_can_t_make_a_page_many_times_as_large(tmp_path: Path) -> None:
    outcome = issue(tmp_path, mets(logical(f'<div TYPE="ARTICLE" LABEL="x">{area("B2")}</div>' * 50)))
    assert texts(outcome) == [PIER] * 4


def test_areas_that_are_nowhere_leave_the_page_to_be_listed(tmp_path: Path) -> None:
    outcome = issue(tmp_path, mets(logical(f'<div TYPE="ARTICLE">{area("nowhere")}{area("B2", file="T9")}</div>')))
    assert outcome.items == ["page 1"]


@pytest.mark.parametrize(
    "namespace", ["", "http://schema.ccs-gmbh.com/ALTO", "http://www.loc.gov/standards/alto/ns-v2#"]
)
def test_every_namespace(tmp_path: Path, namespace: str) -> None:
    page = alto(block("B2", PIER), namespace=namespace)
    outcome = issue(tmp_path, mets(logical(f'<div TYPE="ARTICLE">{area("B2")}</div>')), {"text/p1.xml": page})
    assert texts(outcome) == [PIER]


ONE = f'<div TYPE="ARTICLE" DMDID="ART">{area("B2")}</div>'
OWN = described("ART", titled("A Vote") + issued("1893-01-01"))
SERIES = described("SERIES", titled("The Herald") + issued("1870-05-01"))


@pytest.mark.parametrize(
    ("records", "attributes", "readings"),
    [
        (described("ISSUE", issued("1894-02-23")) + OWN + SERIES, "", ("1894-02-23",)),
        (described("ISSUE", issued("18.12.1845", "")), "", ("1845-12-18",)),
        (described("ISSUE", issued("1894-02-24", "") + issued("1894-02-23")), "", ("1894-02-23",)),
        (described("ISSUE", issued("1894-02-22", 'qualifier="questionable"') + issued("1894-02-23", "")), "",
         ("1894-02-23",)),
        (described("ISSUE", "<mods:part><mods:date>1894-02-23</mods:date></mods:part>"), "", ("1894-02-23",)),
        (described("ISSUE", titled("The Herald")) + SERIES, 'LABEL="The Herald, 01.08.1821"', ("1821-08-01",)),
        (OWN, 'LABEL="The Herald - 1 August 1821"', ("1821-08-01",)),
        (described("ISSUE", issued("1894-02", "")), 'LABEL="The Herald"', ("1894-02",)),
        (OWN, 'LABEL="The Herald, 45th year"', None),
        (SERIES + OWN, "", None),
    ],
)  # fmt: skip
def test_the_day_is_the_issue_s_own(
    tmp_path: Path, records: str, attributes: str, readings: tuple[str, ...] | None
) -> None:
    series = (
        f'<structMap TYPE="LOGICAL"><div TYPE="Newspaper" DMDID="SERIES"><div TYPE="ISSUE" DMDID="ISSUE">{ONE}</div>'
    )
    outcome = issue(tmp_path, mets(f"{series}</div></structMap>", records=records, attributes=attributes))
    found = days(outcome.articles[0])
    assert found.get(WitnessKind.FORMAT) == readings
    assert WitnessKind.SIDECAR not in found
    assert found[WitnessKind.LOADED] == ("2016-07-27",)


def test_fields_of_issue_and_article(tmp_path: Path) -> None:
    issue_record = described(
        "ISSUE",
        issued("1894-02-23") + '<mods:language><mods:languageTerm type="code">ger</mods:languageTerm></mods:language>'
        '<mods:relatedItem type="host"><mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>Herald</mods:title>'
        '</mods:titleInfo></mods:relatedItem><mods:part><mods:detail type="issue"><mods:number>45</mods:number>'
        "</mods:detail></mods:part>",
    )
    author = (
        titled("A Vote") + '<mods:name type="personal"><mods:namePart type="given">Maria</mods:namePart>'
        '<mods:namePart type="family">Ekdahl</mods:namePart>'
        "<mods:role><mods:roleTerm>aut</mods:roleTerm></mods:role></mods:name>"
    )
    article = issue(tmp_path, mets(logical(ONE), records=issue_record + described("ART", author))).articles[0]
    assert dict(article.fields) == {
        "headline": "A Vote", "byline": "Maria Ekdahl", "source": "The Herald", "language": "ger", "issue": "45",
    }  # fmt: skip


def test_a_rubbish_headline_is_the_headline_and_flagged(tmp_path: Path) -> None:
    page = alto(block("B1", "mveyed the I is was"), block("B2", PIER))
    plan = mets(
        logical(f'<div TYPE="ARTICLE"><div TYPE="HEADING">{area("B1")}</div><div TYPE="BODY">{area("B2")}</div></div>')
    )
    article = issue(tmp_path, plan, {"text/p1.xml": page}).articles[0]
    assert article.field("headline") == "mveyed the I is was"
    assert article.flags == ("doubtful-headline",)


def test_a_label_that_the_text_begins_with_is_its_headline(tmp_path: Path) -> None:
    page = alto(block("B1", "MINISTRY denies", f"grain shortage. {GRAIN}"))
    plan = mets(logical(f'<div TYPE="ARTICLE" LABEL="Ministry Denies Grain Shortage">{area("B1")}</div>'))
    article = issue(tmp_path, plan, {"text/p1.xml": page}).articles[0]
    assert parts(article, PartKind.HEADLINE) == ["MINISTRY denies grain shortage."]
    assert article.field("headline") == "Ministry Denies Grain Shortage"


def test_an_entity_bomb_is_refused(tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE mets [<!ENTITY a "aaaa">]><mets xmlns="http://www.loc.gov/METS/"/>'
    outcome = read_text(tmp_path, "mets.xml", bomb)
    assert outcome.reasons == ["It declares entities of its own, which are not followed."]


def test_headings_of_several_lines_and_parts(tmp_path: Path) -> None:
    page = alto(block("O", "FEUILLETON"), block("T", "Suez and Marseille"), block("P", PIER), block("S", "Later"))
    heading = f'<div TYPE="OVERLINE">{area("O")}</div><div TYPE="TITLE">{area("T")}</div>'
    body = f'<div TYPE="BODY_CONTENT"><div TYPE="PARAGRAPH">{area("P")}</div><div TYPE="TITLE">{area("S")}</div></div>'
    inside = f'<div TYPE="HEADING">{heading}</div><div TYPE="BODY">{body}</div>'
    plan = mets(logical(f'<div TYPE="ARTICLE">{inside}</div>'))
    article = issue(tmp_path, plan, {"text/p1.xml": page}).articles[0]
    assert parts(article, PartKind.HEADLINE) == ["FEUILLETON", "Suez and Marseille"]
    assert article.field("headline") == "FEUILLETON Suez and Marseille"
    assert article.source.endswith(f"{PIER}\n\nLater")


def test_text_of_a_section_itself(tmp_path: Path) -> None:
    own = f'<div TYPE="HEADING">{area("B1")}</div><div TYPE="BODY"><div TYPE="BODY_CONTENT">{area("B2")}</div></div>'
    section = f'<div TYPE="SECTION" LABEL="Unofficial part">{own}<div TYPE="ARTICLE">{area("C1")}</div></div>'
    outcome = issue(tmp_path, mets(logical(section)))
    assert texts(outcome) == [PIER, f"{GRAIN} Nobody was hurt."]
    assert [article.field("section") for article in outcome.articles] == ["Unofficial part"] * 2


def test_an_article_linked_to_areas_and_to_one_whole_page(tmp_path: Path) -> None:
    areas = (
        f'<div ID="h" TYPE="pagearea" LABEL="Headline">{area("w4", "w8")}</div><div ID="b">{area("w9", "w26")}</div>'
    )
    pages = (
        f'<div ID="p1" TYPE="page"><fptr FILEID="T1"/>{areas}<div ID="c">{area("C1")}</div></div>'
        '<div ID="p2" TYPE="page"><fptr FILEID="T2"/></div>'
    )
    linked = "".join(f'<smLocatorLink xlink:href="#{name}"/>' for name in ("a1", "h", "b", "p1", "p2"))
    plan = mets(
        logical('<div ID="a1" TYPE="ARTICLE"/><div ID="a2" TYPE="ARTICLE"/>'),
        f'<structMap TYPE="PHYSICAL">{pages}</structMap>',
        f'<structLink><smLinkGrp>{linked}</smLinkGrp><smLink xlink:from="a2" xlink:to="c"/></structLink>',
        files={"T1": "text/p1.xml", "T2": "text/p2.xml"},
    )
    outcome = issue(tmp_path, plan, {"text/p1.xml": PAGE, "text/p2.xml": alto(block("X", "It goes on here."))})
    assert outcome.items == ["a1", "a2"]
    assert texts(outcome)[0] == f"Council Puts Off Harbour Vote {PIER} It goes on here."
    assert parts(outcome.articles[0], PartKind.HEADLINE) == ["Council Puts Off Harbour Vote"]


def test_pages_by_any_name_and_the_day_of_all_that_is_in_it(tmp_path: Path) -> None:
    data = "<title>1898/02/14 (Year 2, No. 68)</title><date>1898/02/14</date>"
    record = f'<dmdSec ID="D"><mdWrap MDTYPE="DC"><xmlData><dc>{data}</dc></xmlData></mdWrap></dmdSec>'
    physical = (
        '<structMap TYPE="physical"><div TYPE="set"><div TYPE="group" DMDID="D"><div TYPE="object" ORDERLABEL="3">'
        '<fptr FILEID="I1"/><fptr FILEID="T1"/></div></div></div></structMap>'
    )
    files = {"I1": "master/x9.jp2", "T1": "text/p1.xml"}
    article = issue(tmp_path, mets(physical, files=files, records=record)).articles[0]
    assert (article.item, article.field("page"), article.field("source")) == ("page 1", "3", "")
    assert days(article)[WitnessKind.SIDECAR] == ("1898-02-14",)


def test_a_day_that_the_record_doubts_is_no_certain_one(tmp_path: Path) -> None:
    doubted = described("ISSUE", issued("17.12.1918", 'qualifier="approximate"'))
    found = days(issue(tmp_path, mets(logical(ONE), records=doubted)).articles[0])
    assert (found.get(WitnessKind.FORMAT), found[WitnessKind.SIDECAR]) == (None, ("1918-12-17",))
    labelled = mets(logical(ONE), records=doubted, attributes='LABEL="The Herald no. 7077 17.12.1918"')
    assert days(issue(tmp_path, labelled).articles[0])[WitnessKind.FORMAT] == ("1918-12-17",)


def test_the_day_of_a_volume_of_one_issue(tmp_path: Path) -> None:
    record = described("PRINT", titled("The Herald") + issued("1858-12-07", 'keyDate="yes" point="start"'))
    volume = f'<div TYPE="VOLUME" DMDID="PRINT"><div TYPE="ISSUE">{ONE}</div></div>'
    plan = f'<structMap TYPE="LOGICAL"><div TYPE="Newspaper">{volume}</div></structMap>'
    found = days(issue(tmp_path, mets(plan, records=record)).articles[0])
    assert found[WitnessKind.SIDECAR] == ("1858-12-07",)
    two = plan.replace("</div></div></div>", '</div><div ID="2" TYPE="ISSUE"/></div></div>')
    assert WitnessKind.SIDECAR not in days(issue(tmp_path, mets(two, records=record)).articles[0])


def test_an_indented_line_begins_a_paragraph(tmp_path: Path) -> None:
    said = (("Three members", 100), ("walked out.", 100), ("Then it", 130), ("was read.", 101), ("All the", 103))
    lines = "".join(
        f'<TextLine HPOS="{left}" HEIGHT="20"><String CONTENT="{words}"/></TextLine>' for words, left in said
    )
    page = alto(f'<TextBlock ID="B">{lines}</TextBlock>')
    article = issue(tmp_path, mets(logical(f'<div TYPE="ARTICLE">{area("B")}</div>')), {"text/p1.xml": page}).articles[
        0
    ]
    assert article.source == "Three members walked out.\n\nThen it was read. All the"


@pytest.mark.parametrize("label", ["UNKNOWN", "[Untitled]", "DOCUMENT_TITLE_PLACEHOLDER", "Ohne Titel"])
def test_a_label_that_only_fills_a_place_says_nothing(tmp_path: Path, label: str) -> None:
    plan = logical(f'<div TYPE="ARTICLE" LABEL="{label}">{area("B2")}</div>', 'TYPE="ISSUE" DMDID="ISSUE"')
    outcome = issue(tmp_path, mets(plan).replace("The Herald", label))
    assert label not in (outcome.articles[0].field("headline"), outcome.articles[0].field("source"))
    kept = issue(tmp_path, mets(plan.replace(label, "An Unknown Sailor")))
    assert kept.articles[0].field("headline") == "An Unknown Sailor"


@pytest.mark.parametrize("kind", ["Ad", "ADVERTISEMENT", "Advertisement"])
def test_advertisements_are_of_one_section_however_a_plan_calls_them(tmp_path: Path, kind: str) -> None:
    plan = logical(f'<div TYPE="{kind}" LABEL="Pumps for sale">{area("B2")}</div>')
    assert issue(tmp_path, mets(plan)).articles[0].field("section") == "Advertisement"
