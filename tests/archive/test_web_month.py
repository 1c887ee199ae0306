# SPDX-License-Identifier: MIT
"""Days and months of pages that state neither: by the headline, of an issue, in sections for what is to come."""

from pathlib import Path

import pytest
from archive_outcome import days, read_text

from reader.model.article import RawArticle
from reader.model.date import WitnessKind
from reader.text.understand import understand

_STORY = """
<p>The ferry to the islands will run twice a day again from the first of next month, the harbour board said.</p>
<p>The board had let one of the two boats rust for three winters; it was towed into the dock before anybody asked.</p>
<p>Nobody on the quay believed it until the engine was heard, and then the whole street came out to look at it.</p>
"""
_OWN = '<link rel="canonical" href="http://courier.example/2013/03/the-ferry-runs-again/">'


def _article(folder: Path, above: str = "", below: str = "", behind: str = "", head: str = "") -> RawArticle:
    body = f"{above}<h1>The Ferry Runs Again</h1>{below}{_STORY}{behind}"
    title = "<title>The Ferry Runs Again</title>"
    return read_text(
        folder, "a.html", f"<!DOCTYPE html><html><head>{title}{head}</head><body>{body}</body></html>"
    ).only


def _dated(article: RawArticle) -> str:
    return understand(article, None).article.date.edtf


# --- the month of the address --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        '<span class="when">Mar 29, 2013</span>',
        "<div>Town Mar 29, 2013 Share Print</div>",
        "<div>Posted in Town on Mar 29, 2013 with 3 comments</div>",
        "<div>Stadt 29. März 2013 Drucken 3 Kommentare</div>",
        "<div>Город 29 марта 2013 печать 12 просмотров</div>",
        "<div>Town 29 March</div>",
        "<div>March 29th</div>",
        "<div>29</div><div>Mar</div>",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_a_day_beside_the_headline_in_the_month_of_the_address(tmp_path: Path, line: str, *, above: bool) -> None:
    article = _article(tmp_path, line, head=_OWN) if above else _article(tmp_path, below=line, head=_OWN)
    assert _dated(article) == "2013-03-29"


@pytest.mark.parametrize(
    "line",
    [
        "<div>Town Mar 29, 2012 Share Print</div>",
        "<div>Town April 2, 2013 Share Print</div>",
        "<div>Updated Mar 29, 2013 Share Print</div>",
        "<div>Town 29 April</div>",
        "<div>Last changed 29 March</div>",
        "<div>The quay was closed on March 29, 2013 for good</div>",
        "<div>The quay was closed on March 29, 2013.</div>",
        '<div id="today">Town Mar 29, 2013 Weather</div>',
        '<div>Town <time class="dtstart">Mar 29, 2013</time> Tickets</div>',
    ],
)
def test_other_days_leave_the_month(tmp_path: Path, line: str) -> None:
    assert _dated(_article(tmp_path, below=line, head=_OWN)) == "2013-03"


def test_a_clock_and_a_change_elsewhere_leave_the_day(tmp_path: Path) -> None:
    clock = '<div class="today">April 20, 2013</div>'
    line = "<div>Town Mar 29, 2013 Share</div><div>Updated April 3, 2013</div>"
    assert _dated(_article(tmp_path, clock, line, head=_OWN)) == "2013-03-29"


def test_without_such_an_address_a_day_among_words_is_none(tmp_path: Path) -> None:
    assert not days(_article(tmp_path, below="<div>Town Mar 29, 2013 Share Print</div>"))


def test_the_address_of_a_page_that_a_browser_saved_as_a_mail(tmp_path: Path) -> None:
    page = f"<html><body><h1>The Ferry Runs Again</h1><div>Town Mar 29, 2013 Share Print</div>{_STORY}</body></html>"
    head = "From: <Saved by Blink>\nSnapshot-Content-Location: http://courier.example/2013/03/ferry\nSubject: Ferry\n"
    mail = f"{head}Date: Wed, 27 Jul 2016 09:00:00 -0000\nMIME-Version: 1.0\nContent-Type: text/html\n\n{page}"
    assert _dated(read_text(tmp_path, "a.mhtml", mail).only) == "2013-03-29"


# --- issues --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "month"),
    [
        ("From the January 2006 issue", "2006-01"),
        ("This article appeared in the January 2006 issue of The Harbour Review.", "2006-01"),
        ("(Published in the January 2006 edition)", "2006-01"),
        ("Ausgabe Januar 2006", "2006-01"),
        ("Aus der Ausgabe vom Januar 2006", "2006-01"),
        ("Numéro de mars 1999", "1999-03"),
        ("Paru dans le numéro de mars 1999", "1999-03"),
        ("из номера за май 2003", "2003-05"),
        ("Из выпуска за май 2003 г.", "2003-05"),
        ("Del número de enero de 2006", "2006-01"),
        ("Dal numero di gennaio 2006", "2006-01"),
    ],
)
@pytest.mark.parametrize("place", ["above", "below", "behind"])
def test_the_month_of_the_issue(tmp_path: Path, line: str, month: str, place: str) -> None:
    article = _article(tmp_path, **{place: f"<p>{line}</p>"})
    assert _dated(article) == month


@pytest.mark.parametrize(
    "crumbs",
    [
        "<div>Back issues &gt; January 2006</div>",
        '<div class="breadcrumbs">Home &raquo; Archive &raquo; January 2006 &raquo; The Ferry Runs Again</div>',
        "<nav><ul><li>Home</li><li>Back issues</li><li>January 2006</li><li>The Ferry Runs Again</li></ul></nav>",
        "<div>Frühere Ausgaben › 2006 › Januar 2006</div>",
        "<div>Anciens numéros / janvier 2006</div>",
        "<div>Архив номеров → Январь 2006</div>",
    ],
)
def test_the_way_to_the_page_leads_through_its_issue(tmp_path: Path, crumbs: str) -> None:
    assert _dated(_article(tmp_path, crumbs)) == "2006-01"


@pytest.mark.parametrize(
    "above",
    [
        "<div>Archives</div><div>January 2006</div><div>December 2005</div>",
        "<div>The issue of January 2006 was housing, and nobody spoke of it</div>",
        "<div>Events &gt; January 2006</div>",
        "<div>In the January 2006 issue: the pier, the ferry, and more</div>",
    ],
)
def test_other_lines_with_months_tell_of_no_issue(tmp_path: Path, above: str) -> None:
    assert not days(_article(tmp_path, above))


def test_a_day_that_is_shown_goes_before_the_month_of_the_issue(tmp_path: Path) -> None:
    below = "<p>Posted on 20 December 2005</p><p>From the January 2006 issue</p>"
    assert days(_article(tmp_path, below=below))[WitnessKind.VISIBLE] == ("2005-12-20",)


# --- what is to come -----------------------------------------------------------------------------------------------

_EVENTS = [
    "<h3>Next open day</h3><p>14 June 2014</p>",
    "<h3>Upcoming events</h3><ul><li>14 June 2014</li><li>15 June 2014</li></ul>",
    "<div><b>Veranstaltungen</b><br>14. Juni 2014</div>",
    '<div><h2>Termine</h2><span class="date">14.06.2014</span></div>',
    "<div>Agenda</div><div>14 juin 2014</div>",
    "<h4>Prochains rendez-vous</h4><p>14 juin 2014</p>",
    "<h4>Афиша</h4><p>14 июня 2014</p>",
    "<h4>Próximos eventos</h4><p>14 de junio de 2014</p>",
    "<h4>Prossimi appuntamenti</h4><p>14 giugno 2014</p>",
    "<h3>What's on</h3><p><time datetime='2014-06-14'>14 June 2014</time></p>",
]


@pytest.mark.parametrize("events", _EVENTS)
@pytest.mark.parametrize("place", ["above", "behind"])
def test_a_day_of_what_is_to_come_dates_no_story(tmp_path: Path, events: str, place: str) -> None:
    article = _article(tmp_path, **{place: events})
    assert _dated(article) == ""
    told = understand(article, None).article
    assert told.body.endswith("look at it.")
    assert "ferry to the islands" in told.body


def test_the_foot_below_what_is_to_come_still_says_when_the_page_was_changed(tmp_path: Path) -> None:
    foot = "<div><h3>Termine</h3><p>25.06.2014 Vortrag</p></div><div>Zuletzt geändert: 27.07.2016 | Impressum</div>"
    page = _article(tmp_path, behind=foot, head='<meta name="date" content="2016-07-27">')
    assert _dated(page) == "[..2016-07-27]"


def test_a_diary_behind_the_story_is_of_what_is_to_come_and_above_it_a_column(tmp_path: Path) -> None:
    diary = "<p>Diary</p><p>14 June 2014</p>"
    assert _dated(_article(tmp_path, behind=diary)) == ""
    assert _dated(_article(tmp_path, diary)) == "2014-06-14"


def test_a_lone_day_in_a_later_section_dates_no_story(tmp_path: Path) -> None:
    assert _dated(_article(tmp_path, behind="<h3>The Harbour Museum</h3><p>At the quay.</p><p>14 June 2014</p>")) == ""
    labelled = "<h3>About this page</h3><p>Published: 14 June 2014</p>"
    assert _dated(_article(tmp_path, behind=labelled)) == "2014-06-14"


def test_a_page_on_what_is_to_come_keeps_its_text_and_day(tmp_path: Path) -> None:
    page = f"<html><body><h1>Upcoming events</h1><p>Posted on 14 June 2014</p>{_STORY}</body></html>"
    article = read_text(tmp_path, "a.html", page).only
    assert _dated(article) == "2014-06-14"
    assert "ferry to the islands" in article.source


@pytest.mark.parametrize(
    "line",
    [
        "&laquo; 28 March 2013 | 30 March 2013 &raquo;",
        "← 28 March 2013 · 30 March 2013 →",
        "Deadline: 26 July 2014",
        "Einsendeschluss: 26. Juli 2014",
        "Date limite : 26 juillet 2014",
        "Срок подачи: 26 июля 2014",
    ],
)
@pytest.mark.parametrize("place", ["above", "below"])
def test_a_way_to_other_days_and_a_day_that_something_is_due_date_no_story(
    tmp_path: Path, line: str, place: str
) -> None:
    assert not days(_article(tmp_path, **{place: f"<p>{line}</p>"}))
