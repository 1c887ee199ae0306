# SPDX-License-Identifier: MIT
"""Days, authors and headlines as pages of many makers show them beside their story."""

from pathlib import Path

import pytest
from archive_outcome import days, parts, read_text

from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind

_STORY = """
<p>The ferry to the islands will run twice a day again from the first of next month, the harbour board said.</p>
<p>The board had let one of the two boats rust for three winters; it was towed into the dock before anybody asked.</p>
<p>Nobody on the quay believed it until the engine was heard, and then the whole street came out to look at it.</p>
"""


def _article(folder: Path, body: str, head: str = "<title>The Ferry Runs Again</title>") -> RawArticle:
    markup = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return read_text(folder, "a.html", markup).only


@pytest.mark.parametrize(
    ("line", "readings"),
    [
        ('<p class="meta">Posted on Monday, October 5, 1998</p>', ("1998-10-05",)),
        ("<p>Submitted by admin on Mon, 05/03/2010 - 14:05</p>", ("2010-05-03", "2010-03-05")),
        ('<h2 class="date-header">5 October 1998</h2>', ("1998-10-05",)),
        ('<span class="datum">12.03.2005, 14:05</span>', ("2005-03-12",)),
        ('<abbr class="published" title="1998-10-05T08:00:00Z">last Monday</abbr>', ("1998-10-05",)),
        ("<table><tr><td>Veröffentlicht:</td><td>5. Oktober 1998</td></tr></table>", ("1998-10-05",)),
        ("<p>Publié le 5 octobre 1998 à 14 h</p>", ("1998-10-05",)),
    ],
)
def test_the_day_below_the_headline(tmp_path: Path, line: str, readings: tuple[str, ...]) -> None:
    article = _article(tmp_path, f"<h1>The Ferry Runs Again</h1>{line}{_STORY}")
    assert set(days(article).get(WitnessKind.VISIBLE, ())) == set(readings)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Last updated: July 27, 2016</p>",
        "<p>Zuletzt geändert: 27.07.2016</p>",
        '<p><time class="updated" datetime="2016-07-27">July 27, 2016</time></p>',
        '<p>Updated on <time datetime="2016-07-27">July 27, 2016</time></p>',
    ],
)
def test_a_day_of_change_is_not_the_storys(tmp_path: Path, line: str) -> None:
    found = days(_article(tmp_path, f"<h1>The Ferry Runs Again</h1>{line}{_STORY}"))
    assert WitnessKind.VISIBLE not in found
    assert WitnessKind.METADATA not in found


def test_a_day_filled_in_at_each_change_is_the_changes(tmp_path: Path) -> None:
    head = '<title>The Ferry Runs Again</title><meta name="date" content="2016-07-27">'
    stamp = "<div id='foot'>Zuletzt geändert: 27.07.2016</div>"
    found = days(_article(tmp_path, f"<h1>The Ferry Runs Again</h1>{_STORY}{stamp}", head))
    assert WitnessKind.METADATA not in found
    assert found[WitnessKind.MODIFIED] == ("2016-07-27",)


def test_a_vague_day_that_the_page_shows_too_stays(tmp_path: Path) -> None:
    head = '<title>The Ferry Runs Again</title><meta name="date" content="1998-10-05">'
    found = days(_article(tmp_path, f"<h1>The Ferry Runs Again</h1><p>5 October 1998</p>{_STORY}", head))
    assert found[WitnessKind.METADATA] == found[WitnessKind.VISIBLE] == ("1998-10-05",)


def test_a_label_in_the_foot_tells_the_day(tmp_path: Path) -> None:
    foot = "<p>Published 5 October 1998 in Harbour News</p>"
    found = days(_article(tmp_path, f"<h1>The Ferry Runs Again</h1>{_STORY}{foot}"))
    assert found[WitnessKind.VISIBLE] == ("1998-10-05",)


def test_a_labelled_day_counts_before_a_bare_one(tmp_path: Path) -> None:
    lines = "<p>6 October 1998</p><p>Published: 5 October 1998</p>"
    found = days(_article(tmp_path, f"<h1>The Ferry Runs Again</h1>{lines}{_STORY}"))
    assert found[WitnessKind.VISIBLE] == ("1998-10-05",)


_H1 = "<h1>The Ferry Runs Again</h1>"
_TITLED = "<title>The Ferry Runs Again</title>"


@pytest.mark.parametrize(
    "meta",
    [
        '<meta name="ptime" content="19981005101500">',
        '<meta name="ptime" content="199810051015">',
        '<meta name="prism.publicationDate" content="1998-10-05">',
        '<meta name="dcsext.articleFirstPublished" content="05-Oct-1998 10:15">',
        '<meta property="og:article:published_time" content="1998-10-05T10:15:00Z">',
        '<meta name="eGMS.date.issued" content="1998-10-05">',
        '<meta name="article_date" content="October 5, 1998">',
        '<meta itemprop="dateCreated" content="1998-10-05">',
        '<meta property="article:published_time" content="907582500">',
        """<meta name="parsely-page" content='{"title": "x", "pub_date": "1998-10-05T10:15:00Z"}'>""",
    ],
)
def test_metas_of_many_names(tmp_path: Path, meta: str) -> None:
    assert days(_article(tmp_path, _H1 + _STORY, _TITLED + meta))[WitnessKind.METADATA] == ("1998-10-05",)


@pytest.mark.parametrize(
    "name", ["expires", "event_date", "dateUnpublished", "comment.date", "buildDate", "copyright-date"]
)
def test_metas_that_tell_another_day(tmp_path: Path, name: str) -> None:
    assert days(_article(tmp_path, _H1 + _STORY, f'{_TITLED}<meta name="{name}" content="1998-10-05">')) == {}


@pytest.mark.parametrize("name", ["page", "content", "search", "document", "dc", "time"])
def test_metas_that_are_called_no_day_tell_none(tmp_path: Path, name: str) -> None:
    meta = f'<meta name="{name}" content="History of the disaster of 15 April 1912">'
    assert days(_article(tmp_path, _H1 + _STORY, _TITLED + meta)) == {}


_LD = '"headline": "The Ferry Runs Again", "datePublished": "1998-10-05"}'


@pytest.mark.parametrize(
    "data",
    [
        '{"@type": "schema:NewsArticle", ' + _LD,
        '<!-- {"@type": "LiveBlogPosting", ' + _LD + " -->",
        '//<![CDATA[\n{"@type": "Article", ' + _LD + "\n//]]>",
        '{"@type": "Article", "description": "one\ntwo", ' + _LD.replace("}", ",};"),
        '[[{"@type": ["Thing", "Article"], ' + _LD + "]]",
        '{"@type": "WebPage", "mainEntity": {"@type": "Article", ' + _LD + "}",
        '{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "WebPage", ' + _LD + "]}",
    ],
)
def test_json_ld_as_pages_hold_it(tmp_path: Path, data: str) -> None:
    head = f'{_TITLED}<script type="application/ld+json">{data}</script>'
    assert days(_article(tmp_path, _H1 + _STORY, head))[WitnessKind.METADATA] == ("1998-10-05",)


@pytest.mark.parametrize(
    "line",
    [
        '<span class="date" title="Monday, October 5, 1998 10:15">2 days ago</span>',
        '<span class="timestamp" data-date="1998-10-05T10:15:00Z">3 hours ago</span>',
        '<local-time datetime="1998-10-05T10:15:00Z">Oct 5</local-time>',
        '<a class="date" href="/7" title="Permalink to The 1912 Disaster">5 October 1998</a>',
        '<time datetime="1998-10-05">October 1998</time>',
        "<p>5 October 1998 · 3 Comments</p>",
        "<p>Erstellt am 05.10.1998</p>",
    ],
)
def test_days_for_machines_and_among_other_lines(tmp_path: Path, line: str) -> None:
    assert days(_article(tmp_path, _H1 + line + _STORY))[WitnessKind.VISIBLE] == ("1998-10-05",)


@pytest.mark.parametrize(
    "line",
    [
        '<div><time itemprop="startDate" datetime="1998-10-05">5 October 1998</time></div>',
        '<p>It was <ins datetime="1998-10-05">not</ins> raining.</p>',
        "<p>© 5 October 1998 Harbour News</p>",
    ],
)
def test_days_of_events_and_edits_are_not_the_storys(tmp_path: Path, line: str) -> None:
    assert WitnessKind.VISIBLE not in days(_article(tmp_path, _H1 + line + _STORY))


def test_a_day_alone_closes_a_story_but_not_a_comment(tmp_path: Path) -> None:
    closing = "<p><i>5 October 1998</i></p>"
    assert days(_article(tmp_path, _H1 + _STORY + closing))[WitnessKind.VISIBLE] == ("1998-10-05",)
    comment = closing + "<p>My grandfather told the same story about the ferry, and nobody believed him.</p>"
    assert WitnessKind.VISIBLE not in days(_article(tmp_path, f"{_H1}{_STORY}<h3>2 comments</h3>{comment}"))


def test_a_version_for_printing_shows_its_address(tmp_path: Path) -> None:
    shown = "<p>Find this article at:<br>http://news.example/1998/10/05/ferry.html</p>"
    assert days(_article(tmp_path, _H1 + _STORY + shown))[WitnessKind.URL] == ("1998-10-05",)
    linked = "<p>See also http://other.example/1998/10/05/ferry.html</p>"
    assert WitnessKind.URL not in days(_article(tmp_path, _H1 + _STORY + linked))


def test_a_page_within_a_form(tmp_path: Path) -> None:
    cells = "<tr><td>Title:</td><td><b>The Ferry Runs Again</b></td></tr><tr><td>Date:</td><td>5 October 1998</td></tr>"
    page = _article(tmp_path, f"<form><table>{cells}</table><hr>{_STORY}</form>", "<title>News Database</title>")
    assert dict(page.fields)["headline"] == "The Ferry Runs Again"
    assert days(page)[WitnessKind.VISIBLE] == ("1998-10-05",)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<p>By Nora Fairweather</p>", "Nora Fairweather"),
        ("<p>Von Anna Keller</p>", "Anna Keller"),
        ("<p>Par Luc de la Tour</p>", "Luc de la Tour"),
        ("<p>Por Marta Ruiz y Soto</p>", "Marta Ruiz y Soto"),
        ("<p>Scritto da Carla Bianchi</p>", "Carla Bianchi"),
        ("<p>Автор: Пётр Волин</p>", "Пётр Волин"),
        ("<p>Text: Anna Keller, Foto: Archiv</p>", "Anna Keller"),
        ("<p>Written by Nora Fairweather on 5 October 1998</p>", "Nora Fairweather"),
        ('<p class="author">Nora Fairweather</p>', "Nora Fairweather"),
    ],
)
def test_the_author_beside_the_headline(tmp_path: Path, line: str, name: str) -> None:
    article = _article(tmp_path, f"<h1>The Ferry Runs Again</h1>{line}{_STORY}")
    assert dict(article.fields).get("byline") == name or name in " ".join(parts(article, PartKind.BYLINE))


@pytest.mark.parametrize(
    "line",
    [
        "<p>Posted by admin on 5 October 1998</p>",
        "<p>Text: Redaktion</p>",
        "<h2>Von Papen Resigns</h2>",
        '<p class="author">Courrier du Port</p>',
    ],
)
def test_what_is_no_author_is_none(tmp_path: Path, line: str) -> None:
    article = _article(tmp_path, f"<h1>The Ferry Runs Again</h1>{line}{_STORY}")
    assert "byline" not in dict(article.fields)
    assert parts(article, PartKind.BYLINE) == []


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<title>Harbour News: The Ferry Runs Again</title><meta property='og:site_name' content='Harbour News'>", ""),
        ("<title>The Ferry Runs Again | Harbour News</title>", '<h1><a href="/">Harbour News</a></h1>'),
        ("<title>Untitled Document</title>", "<h2>The Ferry Runs Again</h2>"),
        ("<title>Harbour News</title>", "<h1>News</h1><h2>The Ferry Runs Again</h2>"),
        ("<title>Harbour News</title>", '<div class="headline">The Ferry Runs Again</div>'),
        ("<title>Harbour News</title><meta property='og:title' content='The Ferry Runs Again'>", ""),
        ("<title>Harbour Online: The Ferry Runs Again</title>", "<p>&copy; 2002 The Harbour</p>"),
        ("<title>Merrow Evening Post - The Ferry Runs Again</title>", ""),
        ("<title>Merrow Evening Post: Local</title>", "<font size=5>The Ferry Runs Again</font>"),
        (
            "<title>Merrow.Info - news</title>",
            "<font size=1>Menu</font><br><font size='+2'><b>The Ferry Runs Again</b></font><p>",
        ),
        (
            "<title>Merrow Tagblatt</title>",
            "<td><font size=4>The Ferry Runs Again</font><br><font size=2>By Jane Doe<br>Staff Writer</font></td>",
        ),
        (
            "<title>Harbour Board - Press Release</title>",
            "<h3>OFFICE OF THE HARBOUR BOARD</h3><h4>PRESS RELEASE</h4><h2>The Ferry Runs Again</h2>",
        ),
        ("<title>The Merrow Light. All issues</title>", "<h3>THE MERROW LIGHT</h3><h2>The Ferry Runs Again</h2>"),
        ("<title>Merrow Museum</title>", "<h1>Merrow Museum</h1><h2>The Ferry Runs Again</h2>"),
        (
            "<title>Geschichtsverein Merrow</title>",
            "<h1>Geschichtsverein Merrow e.V.</h1><h2>The Ferry Runs Again</h2>",
        ),
        ("<title>The Ferry Runs Again | Merrow</title>", "<h1><span>Island region:</span> The Ferry Runs Again</h1>"),
        ("<title>The Ferry Runs Again</title>", "<h1>The Ferry Runs Again</h1><h2>Board Votes for Two Boats</h2>"),
        ("<title>The Ferry Runs Again</title>", "<h2>The Ferry Runs Again</h2><h3>Board Votes for Two Boats</h3>"),
    ],
)
def test_the_headline_is_the_storys_not_the_sites(tmp_path: Path, head: str, body: str) -> None:
    assert dict(_article(tmp_path, body + _STORY, head).fields)["headline"] == "The Ferry Runs Again"


def test_a_headline_and_prose_in_one_block_part(tmp_path: Path) -> None:
    article = _article(tmp_path, f"<td><font size=5>The Ferry Runs Again</font><br>At last, they said.</td>{_STORY}")
    assert parts(article, PartKind.HEADLINE) == ["The Ferry Runs Again"]


def test_a_short_story_without_a_long_paragraph_has_its_headline(tmp_path: Path) -> None:
    told = "<h2>The Ferry Runs Again</h2><p>It runs from May on.</p><p>All are glad.</p>"
    body = f"<td>Main | About us | Links</td><td>{told}</td>"
    assert dict(_article(tmp_path, body, "<title>Our Isles</title>").fields)["headline"] == "The Ferry Runs Again"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<title>The Merrow Tribune, October 5, 1998: The Ferry Runs Again</title>", ""),
        ("<title>The Ferry Runs Again - Merrow Post, 5 October 1998</title>", ""),
    ],
)
def test_a_title_that_names_the_paper_s_day(tmp_path: Path, head: str, body: str) -> None:
    assert days(_article(tmp_path, f"<h1>The Ferry Runs Again</h1>{body}{_STORY}", head))[WitnessKind.VISIBLE] == (
        "1998-10-05",
    )


@pytest.mark.parametrize("line", ["<p>Published 3 June 2004</p>", "<p>3 June 2004</p>"])
def test_a_title_s_day_may_be_the_event_s(tmp_path: Path, line: str) -> None:
    head = "<title>The Flood - 16 December 1944 | Harbour News</title>"
    found = days(_article(tmp_path, f"<h1>The Flood</h1>{line}{_STORY}", head))
    assert found == {WitnessKind.VISIBLE: ("2004-06-03",)}
    stated = days(
        _article(tmp_path, f"<h1>The Flood</h1>{_STORY}", head + '<meta name="pubdate" content="2004-06-03">')
    )
    assert stated == {WitnessKind.METADATA: ("2004-06-03",)}


@pytest.mark.parametrize(
    "line",
    [
        "<p align=right><i>«Маяк», № 55 от 05.10.1998</i></p>",
        "<p>The Merrow Tribune, 5 October 1998, p. 3</p>",
        "<p>(El Faro de Puerto Arenas, 5 de octubre de 1998)</p>",
    ],
)
def test_a_paper_named_beside_its_day_in_the_foot(tmp_path: Path, line: str) -> None:
    article = _article(tmp_path, f"<h1>The Ferry Runs Again</h1>{_STORY}{line}<p>Archive | Links | Site map</p>")
    assert days(article)[WitnessKind.VISIBLE] == ("1998-10-05",)


@pytest.mark.parametrize(
    "lines",
    [
        "<p>1. The Merrow Tribune, 15 April 1912, p. 9.</p>",
        "<p>[1] The Merrow Tribune, 15 April 1912, p. 9.</p>",
        "<p>The Merrow Tribune, 15 April 1912, p. 9.</p><p>The Merrow Tribune, 16 April 1912, p. 2.</p>",
    ],
)
def test_notes_in_the_foot_tell_no_day(tmp_path: Path, lines: str) -> None:
    article = _article(tmp_path, f"<h1>The Ferry Runs Again</h1>{_STORY}{lines}<p>Archive | Links | Site map</p>")
    assert WitnessKind.VISIBLE not in days(article)


@pytest.mark.parametrize("told", ["4 min read", "Reading time: 4 minutes", "Lesezeit 4 Min.", "4 мин. чтения"])
def test_a_reading_time_beside_the_day(tmp_path: Path, told: str) -> None:
    line = f"<div><span>Nora Fairweather</span> · <span>Oct 5, 1998</span> · <span>{told}</span></div>"
    found = days(_article(tmp_path, f"<h1>The Ferry Runs Again</h1>{line}{_STORY}"))
    assert found[WitnessKind.VISIBLE] == ("1998-10-05",)
