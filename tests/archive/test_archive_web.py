# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest
from archive_outcome import days, parts, read, read_text

from reader.archive.formats.web.agreement import agree
from reader.archive.formats.web.headline import Heading, headline_of
from reader.archive.formats.web.page import parse_page
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_BODY = """
<p>The new trams are eleven centimetres wider than the bridge they were bought for, the city engineer found.</p>
<p>&quot;It was measured at night,&quot; said Ingrid Fauré of the transport office. &quot;In the café opposite they
had been saying so since August, and nobody in this house wanted to listen to them.&quot;</p>
<p>The trams will stop short of the river until the bridge has been rebuilt, which may take until the spring of the
year after next if the money can be found.</p>
"""
_PAGE = f"""<!DOCTYPE html>
<!-- saved from url=(0052)http://herald.example/news/1998/10/05/bridge-too-narrow.html -->
<html lang="en"><head><meta charset="utf-8">
<title>Bridge Too Narrow for the New Trams | The Herald</title>
<meta property="og:title" content="Bridge Too Narrow for the New Trams">
<meta property="og:site_name" content="The Herald">
<meta property="article:published_time" content="1998-10-05T08:00:00Z">
<meta property="article:modified_time" content="2016-07-27T10:32:00Z">
<meta property="article:section" content="Town">
<meta name="author" content="Anna Keller">
<script>var words = "never seen";</script><style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<div class="ad" style="display: none">Hidden words</div>
<article><h1>Bridge Too Narrow for the New Trams</h1>
<p class="byline">By Anna Keller</p><time datetime="1998-10-05">Monday</time>{_BODY}</article>
<aside><h2>Most read</h2><p><a href="/x">Mayor denies everything</a></p></aside>
<footer>© 2016 The Herald. Last updated Wednesday, July 27, 2016</footer></body></html>"""


def test_a_saved_page(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.txt", _PAGE).only
    assert (article.format, article.encoding, article.item, article.flags) == ("html", "utf-8", "", ())
    assert article.fields == (
        ("headline", "Bridge Too Narrow for the New Trams"),
        ("byline", "Anna Keller"),
        ("section", "Town"),
        ("source", "The Herald"),
        ("language", "en"),
        ("url", "http://herald.example/news/1998/10/05/bridge-too-narrow.html"),
    )
    assert parts(article, PartKind.HEADLINE) == ["Bridge Too Narrow for the New Trams"]
    assert parts(article, PartKind.BYLINE) == ["By Anna Keller"]
    furniture = " ".join(parts(article, PartKind.FURNITURE))
    for words in ("Home", "Mayor denies everything", "Last updated"):
        assert words in furniture
    for words in ("never seen", "Hidden words", "color: red"):
        assert words not in article.source
    named = {part.span.of(article.source) for part in article.parts}
    own = [line for line in article.source.split("\n\n") if line not in named]
    assert [line.split()[0] for line in own] == ["The", '"It', "The"]


def test_what_a_page_says_of_its_day(tmp_path: Path) -> None:
    assert days(read_text(tmp_path, "a.html", _PAGE).only) == {
        WitnessKind.METADATA: ("1998-10-05",),
        WitnessKind.MODIFIED: ("2016-07-27",),
        WitnessKind.VISIBLE: ("1998-10-05",),
        WitnessKind.URL: ("1998-10-05",),
    }


def _page(head: str = "", body: str = _BODY) -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def _json_ld(*entities: str) -> str:
    return "".join(f'<script type="application/ld+json">{entity}</script>' for entity in entities)


_NEWS = '{"@type": "NewsArticle", "headline": "Bridge too narrow", "datePublished": "1998-10-05", %s}'


def test_json_ld_of_the_main_entity_only(tmp_path: Path) -> None:
    comments = '"comment": {"@type": "Comment", "datePublished": "2016-01-01"}'
    about = '{"@type": ["WebSite"], "datePublished": "2015-01-01"}'
    author = '"author": [{"@type": "Person", "name": "Anna Keller"}, {"name": "Jon Alder"}], "articleSection": "Town"'
    modified = '"dateModified": "2016-07-27", "publisher": {"name": "The Herald"}'
    head = _json_ld(about, '{"@graph": [' + about + "," + _NEWS % f"{comments}, {author}, {modified}" + "]}")
    article = read_text(tmp_path, "a.html", _page(head)).only
    assert days(article) == {WitnessKind.METADATA: ("1998-10-05",), WitnessKind.MODIFIED: ("2016-07-27",)}
    assert article.field("byline") == "Anna Keller, Jon Alder"
    assert article.field("section") == "Town"
    assert article.field("source") == "The Herald"


def test_of_several_entities_the_one_with_the_pages_headline(tmp_path: Path) -> None:
    other = '{"@type": "http://schema.org/Article", "headline": "Mayor denies", "datePublished": "2001-02-03"}'
    head = _json_ld("[" + other + "," + _NEWS % '"x": 1' + "]")
    article = read_text(tmp_path, "a.html", _page(head, "<h1>Bridge too narrow</h1>" + _BODY)).only
    assert days(article)[WitnessKind.METADATA] == ("1998-10-05",)
    assert WitnessKind.METADATA not in days(read_text(tmp_path, "b.html", _page(head)).only)


@pytest.mark.parametrize("script", ["{broken", "[" * 100_000, "[1, null]", '{"@graph": 7}', '{"@type": 7}', '"text"'])
def test_json_ld_that_is_none_does_no_harm(tmp_path: Path, script: str) -> None:
    assert read_text(tmp_path, "a.html", _page(_json_ld(script))).only.witnesses == ()


def test_meta_and_json_ld_are_one_witness(tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="1998-10-06">' + _json_ld(_NEWS % '"x": 1')
    article = read_text(tmp_path, "a.html", _page(head)).only
    assert [witness.kind for witness in article.witnesses] == [WitnessKind.METADATA]
    assert article.witnesses[0].readings == ("1998-10-06",)


def test_a_date_that_was_not_filled_in_gives_way_to_one_that_was(tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="0000-00-00"><meta name="date" content="1998-10-05">'
    assert days(read_text(tmp_path, "a.html", _page(head)).only)[WitnessKind.METADATA] == ("1998-10-05",)


@pytest.mark.parametrize(
    ("markup", "readings"),
    [
        ("<h1>Bridge</h1><time>5 October 1998</time>", ("1998-10-05",)),
        ('<h1>Bridge</h1><time class="updated" datetime="2016-07-27">x</time>', None),
        ('<aside><time datetime="2016-07-27">x</time></aside><h1>Bridge</h1>', None),
        ('<time datetime="2016-07-27">today</time><h1>Bridge</h1>', None),
        ('<time datetime="1998-10-05" pubdate>x</time><h1>Bridge</h1>', ("1998-10-05",)),
        ('<time datetime="1998-10-05" itemprop="datePublished">x</time>', ("1998-10-05",)),
        ('<time datetime="1998-10-05">x</time>', None),
    ],
)
def test_visible_times_are_those_at_the_headline(tmp_path: Path, markup: str, readings: tuple[str, ...] | None) -> None:
    article = read_text(tmp_path, "a.html", _page("", markup + _BODY)).only
    assert days(article).get(WitnessKind.VISIBLE) == readings
    if "updated" in markup:
        assert days(article)[WitnessKind.MODIFIED] == ("2016-07-27",)


@pytest.mark.parametrize(
    "author",
    [
        "The Herald",
        "admin",
        "Redaktion Lokales",
        "@herald",
        "anna keller",
        "Anna",
        "News Desk",
        "http://x/anna",
        "a1 b2",
        "",
    ],
)
def test_no_byline_is_invented(tmp_path: Path, author: str) -> None:
    head = f'<meta property="og:site_name" content="The Herald"><meta name="author" content="{author}">'
    assert read_text(tmp_path, "a.html", _page(head)).only.field("byline") == ""


def test_the_author_that_the_page_links(tmp_path: Path) -> None:
    markup = '<p>Von <a rel="author nofollow" href="/anna">Anna Keller</a></p>'
    article = read_text(tmp_path, "a.html", _page("", markup + _BODY)).only
    assert article.field("byline") == "Anna Keller"
    assert parts(article, PartKind.BYLINE) == ["Von Anna Keller"]


def test_authors_that_the_page_links_side_by_side(tmp_path: Path) -> None:
    links = [f'<a rel="author" href="/{number}">{name}</a>' for number, name in enumerate(("Ada Lund", "Jon Alder"))]
    other = '<p><a rel="author" href="/2">Mia Keel</a></p>'
    page = _page("", f"<div>{' / '.join(links)} {links[0]}</div>{_BODY}{other}")
    assert read_text(tmp_path, "a.html", page).only.field("byline") == "Ada Lund, Jon Alder"


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="canonical" href="http://a.example/1">', "http://a.example/1"),
        ('<meta property="og:url" content="https://a.example/2">', "https://a.example/2"),
        ('<base href="http://a.example/3">', "http://a.example/3"),
        ('<link rel="canonical" href="/relative"><base href="file:///home">', ""),
    ],
)
def test_the_address_of_a_page(tmp_path: Path, head: str, url: str) -> None:
    assert read_text(tmp_path, "a.html", _page(head)).only.field("url") == url


@pytest.mark.parametrize(
    ("headings", "og_title", "title", "site", "headline"),
    [
        (["Bridge closed"], "Bridge closed", "Bridge closed | Herald", "Herald", "Bridge closed"),
        (["Bridge closed for trams"], "Bridge closed", "x", "", "Bridge closed"),
        (["The Herald", "Bridge closed"], "", "Bridge closed - The Herald", "The Herald", "Bridge closed"),
        (["Bridge closed"], "Something else", "", "", "Bridge closed"),
        (["One", "Two"], "Bridge closed - Herald", "", "Herald", "Bridge closed"),
        ([], "", "Bridge closed :: The Herald", "", "Bridge closed"),
        ([], "", "The Herald | Bridge closed", "The Herald", "Bridge closed"),
        ([], "", "Trams - a love story told at length", "", "Trams - a love story told at length"),
        ([], "", "", "", ""),
        (["Herald"], "", "", "Herald", ""),
    ],
)
def test_the_headline_is_where_heading_and_metadata_agree(
    headings: list[str], og_title: str, title: str, site: str, headline: str
) -> None:
    shown = [Heading(text, 1, number) for number, text in enumerate(headings) if text != site]
    assert headline_of(shown, og_title, title, (site,) if site else ())[0] == headline


def test_when_headlines_agree() -> None:
    assert agree("Bridge “closed”", 'bridge "closed"')
    assert agree("Bridge closed for trams", "Bridge closed")
    assert not agree("Bridge", "Bridgehead lost")
    assert not agree("The", "The bridge")
    assert not agree("", "")


def test_blocks_are_what_the_eye_sees() -> None:
    markup = """<div>one <b>bold</b>&nbsp;word<br>next line<br><br>apart<p hidden>gone<p>two
    <ul><li>three<li>four</ul><table><tr><td>five<td>six</table><pre>  kept
      as it is</pre><noscript>no</noscript><svg><text>no</text></svg><select><option>no</select>
    <div style="DISPLAY:none"><div>no</div>no</div>seven<template>no</template>"""
    assert [block.text for block in parse_page(markup).blocks] == [
        "one bold word\nnext line",
        "apart",
        "two",
        "three",
        "four",
        "five",
        "six",
        "  kept\n      as it is",
        "seven",
    ]


def test_a_page_without_end_tags_loses_nothing() -> None:
    page = parse_page("<head><title>T</title><meta name=a content=b><body><p hidden>gone<p>seen <a href=x>linked")
    assert [block.text for block in page.blocks] == ["seen linked"]
    assert page.title == "T"


def test_xhtml_that_closes_what_html_does_not() -> None:
    page = parse_page('<?xml version="1.0"?><html><body><p/>one<br/>two<script src="x"/><p>three</p></body></html>')
    assert [block.text for block in page.blocks] == ["one\ntwo", "three"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16", "koi8-r"])
def test_a_wrong_or_unknown_charset_does_no_harm(tmp_path: Path, encoding: str) -> None:
    body = "<p>" + "Министр обороны посетил завод и остался доволен осмотром цеха. " * 5 + "</p>"
    for charset in (encoding, "x-unknown", "iso-8859-1"):
        markup = _page(f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">', body)
        article = read(tmp_path, "a.html", markup.encode(encoding)).only
        assert "Министр обороны" in article.source, (encoding, charset)


@pytest.mark.parametrize(
    "start",
    [
        "<html>",
        "\n <!-- c --><?xml version='1.0'?><!DOCTYPE HTML PUBLIC 'x'>",
        "<BODY bgcolor=white>",
        "<p>",
        "\ufeff<html>",
    ],
)
def test_html_is_told_by_its_beginning(tmp_path: Path, start: str) -> None:
    assert read_text(tmp_path, "a.txt", f"{start}<p>The bridge is closed.").only.format == "html"


def test_html_without_a_beginning_goes_by_its_ending(tmp_path: Path) -> None:
    text = "The bridge is <b>closed</b>.<br>The trams stop."
    assert read_text(tmp_path, "a.html", text).only.source == "The bridge is closed.\nThe trams stop."
    assert read_text(tmp_path, "a.txt", text).only.format == "text"
    assert read_text(tmp_path, "b.html", "No markup at all.").only.format == "text"
    assert read_text(tmp_path, "c.txt", "<!--" * 50 + "x").only.format == "text"


@pytest.mark.parametrize(
    "markup",
    [
        "<html><script>document.write('words')</script></html>",
        "<html><head><meta http-equiv='refresh' content='0;url=http://x.example/'></head></html>",
        "<html><body><img src='http://x.example/a.png'><iframe src='http://x.example/'></iframe></body></html>",
    ],
)
def test_a_page_without_text_is_a_problem(tmp_path: Path, markup: str) -> None:
    outcome = read_text(tmp_path, "a.html", markup)
    assert outcome.finished.status is FileStatus.PROBLEM
    assert "no text" in outcome.reasons[0]


def test_a_page_of_frames_names_them(tmp_path: Path) -> None:
    frames = '<html><frameset cols="20%,80%"><frame src="menu.htm"><frame src="story.htm">'
    outcome = read_text(
        tmp_path, "a.html", f"{frames}<noframes>Your browser shows no frames.</noframes></frameset></html>"
    )
    assert outcome.reasons == ["This page consists of frames: menu.htm, story.htm."]
    whole = read_text(tmp_path, "b.html", f"{frames}<noframes><body>{_BODY}</body></noframes></frameset></html>").only
    assert "It was measured at night" in whole.source


@pytest.mark.parametrize("depth", [300, 100_000])
def test_a_deep_page_is_read_and_flagged(tmp_path: Path, depth: int) -> None:
    markup = "<html><body>" + "<div>" * depth + _BODY + "</div>" * depth
    article = read_text(tmp_path, "a.html", markup).only
    assert "It was measured at night" in article.source
    assert article.flags == ("whole-page",)
    assert not article.parts


def test_a_page_of_menus_only_is_taken_whole(tmp_path: Path) -> None:
    markup = "<html>" + "<div>" * 300 + "<nav>Home</nav><footer>Imprint</footer></html>"
    article = read_text(tmp_path, "a.html", markup).only
    assert article.source == "Home\n\nImprint"
    assert article.flags == ("whole-page",)


def test_a_page_cut_short(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.html", _PAGE[: _PAGE.index("since August")]).only
    assert "It was measured at night" in article.source
    assert article.field("headline") == "Bridge Too Narrow for the New Trams"
