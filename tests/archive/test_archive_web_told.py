# SPDX-License-Identifier: MIT
"""What pages show of their story without metadata: its day, its author, its headline, each in many shapes."""

import pytest

from reader.archive.formats.web.main_text import article_blocks
from reader.archive.formats.web.metadata import PageTold, told_by
from reader.archive.formats.web.page import parse_page
from reader.archive.formats.web.told_line import day_of_line
from reader.model.date import WitnessKind

_TITLE = "Pier Closed to Carts Until Spring"
_BODY = """<p>The harbour master said on Tuesday that the pier would be closed to carts until the planks had been
replaced, which nobody expects to happen before the spring of the year after next.</p>
<p>"It has stood for ninety years," said Ingrid Fauré of the harbour office, "and it will stand for ninety more if only
the council finds the money that it promised in 1987, when the last planks were laid."</p>
<p>The fishermen have asked for a ferry in the meantime, but the council has not yet met to speak of it at all.</p>"""
_DAY = "1998-10-05"


def _told(above: str, below: str = "", *, title: str = _TITLE, head: str = "") -> PageTold:
    markup = f"<html><head><title>{title}</title>{head}</head><body>{above}{_BODY}{below}</body></html>"
    page = parse_page(markup)
    return told_by(page, article_blocks(markup, page)[0])


def _day(page: PageTold, kind: WitnessKind = WitnessKind.VISIBLE) -> tuple[str, ...]:
    return next((witness.readings for witness in page.told.witnesses if witness.kind is kind), ())


def _field(page: PageTold, name: str) -> str:
    return dict(page.told.fields).get(name, "")


_H1 = f"<h1>{_TITLE}</h1>"
_SHAPES = {  # above the story, below it, day, byline
    "table": (f"<table><tr><td>Monday, October 5, 1998<h2>{_TITLE}</h2>", "</table>", _DAY, ""),
    "class of an inline element": (
        f"{_H1}<p><span class=datum>05.10.1998</span> <b>Hafen und Stadt</b></p>",
        "",
        _DAY,
        "",
    ),
    "date header": (f'<h2 class="date-header">October 5, 1998</h2><h3>{_TITLE}</h3>', "", _DAY, ""),
    "posted at the foot": (
        f"<h2><a href=/1>{_TITLE}</a></h2>",
        "<p>This entry was posted on Monday, October 5, 1998 at 9:12 am and is filed under <a href=n>News</a>.</p>",
        _DAY,
        "",
    ),
    "hAtom": (
        f'{_H1}<div><abbr class=published title="1998-10-05">last week</abbr>, <a class=author>Étienne Châtelain</a>',
        "",
        _DAY,
        "Étienne Châtelain",
    ),
    "submitted": (f"{_H1}<div>Submitted by admin on Mon, 10/05/1998 - 10:00</div>", "", "1998-05-10|1998-10-05", ""),
    "microdata": (f'{_H1}<div><span itemprop="datePublished" content="1998-10-05">Monday</span></div>', "", _DAY, ""),
    "German": (f"{_H1}<p>Veröffentlicht am 05.10.1998 um 10:03 Uhr von Karl Krüger</p>", "", _DAY, "Karl Krüger"),
    "German, in one line": (f"{_H1}<p>Von Karl Krüger | DER BOTE, 5.10.1998 Nr. 41</p>", "", _DAY, "Karl Krüger"),
    "French": (
        f"{_H1}<p>LE MONDE | 05.10.1998 à 10h03 • Mis à jour le 06.10.1998 | Par Étienne Châtelain</p>",
        "",
        _DAY,
        "Étienne Châtelain",
    ),
    "French, author first": (
        f"{_H1}<p>Par Étienne Châtelain, publié le 5 octobre 1998 à 10:03</p>",
        "",
        _DAY,
        "Étienne Châtelain",
    ),
    "Russian": (f"{_H1}<p>Опубликовано: 05.10.1998 10:03</p><p>Автор: Мария Крылова</p>", "", _DAY, "Мария Крылова"),
    "Spanish": (f"{_H1}<p>Lunes, 5 de octubre de 1998 | Por Joaquín Aldana</p>", "", _DAY, "Joaquín Aldana"),
    "Italian": (f"{_H1}<p>di Giulia Orsolini - 5 ottobre 1998</p>", "", _DAY, "Giulia Orsolini"),
    "Italian, apart": (
        f"{_H1}<p>Pubblicato il 5 ottobre 1998</p><p>Scritto da Giulia Orsolini</p>",
        "",
        _DAY,
        "Giulia Orsolini",
    ),
    "by, role and day": (
        f"{_H1}<p>By Nora Fairweather<br>Harbour Staff Writer<br>Monday, October 5, 1998; Page A1</p>",
        "",
        _DAY,
        "Nora Fairweather",
    ),
    "posted and updated": (f"{_H1}<p>Posted: Monday, October 5, 1998 | Updated: July 27, 2016</p>", "", _DAY, ""),
    "class of the author": (
        f"{_H1}<div class=date>October 5, 1998</div><div class=byline>Nora Fairweather</div>",
        "",
        _DAY,
        "Nora Fairweather",
    ),
    "label in a cell before it": (f"{_H1}<table><tr><td>Published:<td>October 5, 1998</table>", "", _DAY, ""),
    "published and not updated since": (
        f"{_H1}<time class='entry-date published updated' datetime='1998-10-05'>5 October</time>",
        "",
        _DAY,
        "",
    ),
    "two authors": (f"{_H1}<p>By Nora Fairweather and Hugh Quill</p>", "", "", "Nora Fairweather and Hugh Quill"),
}


@pytest.mark.parametrize("shape", _SHAPES)
def test_what_stands_beside_the_headline(shape: str) -> None:
    above, below, day, byline = _SHAPES[shape]
    page = _told(above, below)
    assert _field(page, "headline") == _TITLE
    assert "|".join(sorted(_day(page))) == day
    assert _field(page, "byline") == byline


@pytest.mark.parametrize(
    "page",
    [
        _told(_H1, '<h3>3 Comments</h3><div class="comment">Pilot: <span class="date">July 27, 2016</span></div>'),
        _told(_H1, "<p>Comments (3)</p><p>Posted by Pilot on July 27, 2016</p><p>It was a dog.</p>"),
        _told(_H1, "<h4>More</h4><p><span class=date>July 27, 2016</span> Trains</p>"),
        _told(_H1, "<ul><li><a href=x>Night trains return</a> <span class=date>27.07.2016</span></li></ul>"),
        _told(
            _H1, '<div><time class="published" datetime="2016-07-27">27 July</time> <a href=x>Trains return</a></div>'
        ),
        _told(f"<div id=today>Wednesday, July 27, 2016</div>{_H1}"),
        _told(f"<p>Today is Wednesday, July 27, 2016</p>{_H1}"),
        _told(f"{_H1}<p>Annual meeting: Tuesday, July 26, 2016, at the town hall</p>"),
        _told(f"{_H1}<p>Born October 5, 1898, Port Merrow</p>"),
        _told(f"{_H1}<p>Updated <time datetime='2016-07-27'>last week</time></p>"),
        _told(f"{_H1}<table><tr><td>Last updated:</td><td>July 27, 2016</td></tr></table>"),
        _told(f"{_H1}<div class='date updated'>July 27, 2016</div>"),
        _told(f"{_H1}<p>© 2016 The Herald, July 27, 2016</p>"),
        _told(f"<aside>Posted on July 27, 2016</aside>{_H1}"),
    ],
)
def test_days_that_are_not_the_storys(page: PageTold) -> None:
    assert _day(page) == _day(page, WitnessKind.METADATA) == ()


@pytest.mark.parametrize(
    "name",
    ["DC.Date.Issued", "publish_date", "article_date_original", "OriginalPublicationDate", "dc:date"],
)
def test_metadata_by_their_many_names(name: str) -> None:
    page = _told(_H1, head=f'<meta name="{name}" content="Mon, 05 Oct 1998 10:03:00 GMT">')
    assert _day(page, WitnessKind.METADATA) == (_DAY,)


def test_a_day_called_the_original_is_no_stamp() -> None:
    page = _told(
        _H1, "<p>Last Updated: 5 October 1998</p>", head='<meta name="OriginalPublicationDate" content="1998/10/05">'
    )
    assert _day(page, WitnessKind.METADATA) == (_DAY,)


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        ('<meta name="date" content="2016-07-27T10:00:00">', "<p>Zuletzt geändert: 27.07.2016</p>"),
        ('<meta name="DC.date" content="2016-07-27">', "<div>Kontakt | Stand: 27.07.2016</div>"),
        ('<meta name="pubdate" content="2016-07-27">', "<p>© 2016 X. Last updated Wednesday, July 27, 2016</p>"),
        ('<meta name="date" content="2016-07-27"><meta http-equiv="last-modified" content="2016-07-27">', ""),
    ],
)
def test_metadata_that_repeat_the_pages_stamp_are_that_stamp(head: str, shown: str) -> None:
    page = _told(_H1, shown, head=head)
    assert _day(page, WitnessKind.METADATA) == ()
    assert _day(page, WitnessKind.MODIFIED) == ("2016-07-27",)


@pytest.mark.parametrize(
    ("head", "below"),
    [
        ('<meta name="date" content="1998-10-05">', "<p>Posted on October 5, 1998</p><p>Updated October 5, 1998</p>"),
        (
            '<meta name="pubdate" content="1998-10-05"><meta property="article:modified_time" content="2016-07-27">',
            "<p>Updated October 5, 1998</p>",
        ),
        (
            '<link rel=canonical href="http://a.example/1998/10/05/x"><meta name=date content="1998-10-05">',
            "<p>Stand: 5.10.1998</p>",
        ),
    ],
)
def test_metadata_that_something_bears_out_are_kept(head: str, below: str) -> None:
    assert _day(_told(_H1, below, head=head), WitnessKind.METADATA) == (_DAY,)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (f"<h2>{_TITLE}</h2>", f"The Calder Observer: {_TITLE}"),
        (f"<p><b><font size=5>{_TITLE}</font></b></p>", f"{_TITLE} - News - The Calder Observer"),
        (f"<h1>The Calder Observer</h1><h2>{_TITLE}</h2>", f"{_TITLE} | The Calder Observer"),
        (f"<h1>The Calder Observer</h1><h2>{_TITLE}</h2>", "The Calder Observer"),
        (f"<h1><a href='http://x.example/'>Merrow Log</a></h1><h2>{_TITLE}</h2>", f"Merrow Log » Archive » {_TITLE}"),
        (f"<div id=header><h1>Merrow Log</h1></div><h2>{_TITLE}</h2>", "Merrow Log"),
        (f"<h1>News</h1><h2>{_TITLE}</h2>", "Merrow Log Online"),
        (f"<a href='/'><img alt='Merrow Log' src=l.gif></a><h2>{_TITLE}</h2>", "Merrow Log Online"),
        (f"<div class=title>{_TITLE}</div>", f"Merrow Log / News / {_TITLE}"),
        (_H1, "Untitled Document"),
        (f"<div><span class=headline>{_TITLE}</span></div>", "Merrow Log Online"),
        (f"<table><tr><td class=contentheading>{_TITLE}</td></tr></table>", "Merrow Log"),
        ("<a href='/'><img alt='Merrow Log' src=l.gif></a>", f"Merrow Log: {_TITLE}"),
    ],
)
def test_the_sites_name_is_no_headline(above: str, title: str) -> None:
    assert _field(_told(above, title=title), "headline") == _TITLE


@pytest.mark.parametrize(
    "page",
    [
        _told(_H1, head='<meta name="author" content="Der Bote">'),
        _told(_H1, head='<meta name="author" content="Webagentur Schmidt GmbH">'),
        _told(
            f"<a href='/'><img alt='Merrow Log' src=l.gif></a>{_H1}", head='<meta name="author" content="Merrow Log">'
        ),
        _told(_H1, "<p>© 2016 Merrow Log. All rights reserved</p>", head='<meta name="author" content="Merrow Log">'),
        _told(f"{_H1}<h2>Von Papen Resigns Today</h2>"),
        _told(f"{_H1}<p>Da Vinci Drawing Found</p>"),
        _told(f"{_H1}<p class=byline>Our Harbour Correspondent</p>"),
        _told(_H1, "<h4>Comments</h4><p class=author>Nora Fairweather</p>"),
        _told(_H1, "<footer><p>By Harbour Design</p></footer>"),
        _told(f"{_H1}<div>Photo: <span class=photographer>Hugh Quill</span></div>"),
    ],
)
def test_no_author_is_invented(page: PageTold) -> None:
    assert _field(page, "byline") == ""


def test_a_printed_author_goes_before_a_stated_one() -> None:
    head = '<meta name="author" content="Hugh Quill">'
    assert _field(_told(f"{_H1}<p>By Nora Fairweather</p>", head=head), "byline") == "Nora Fairweather"
    assert _field(_told(f"{_H1}<p>By Ruby Quill</p>", head=head.replace("Hugh", "Ruby")), "byline") == "Ruby Quill"


def test_a_story_within_an_element_called_like_others_is_still_the_story() -> None:
    page = _told(f'<div class="comment">{_H1}<p>By Nora Fairweather, October 5, 1998</p>', "</div>")
    assert (_field(page, "headline"), _field(page, "byline"), _day(page)) == (_TITLE, "Nora Fairweather", (_DAY,))


def test_hidden_elements_leave_nothing_open() -> None:
    page = parse_page('<div hidden class="comments"><p>gone</p></div><aside hidden>gone</aside><p>seen')
    assert [(block.text, block.zone.value, block.beside) for block in page.blocks] == [("seen", "", False)]


@pytest.mark.parametrize(
    "markup",
    [
        "<body " + " ".join(f"a{number}=1" for number in range(100_000)) + f">{_H1}{_BODY}",
        f"<title>{'a | ' * 100_000}</title>" + f"<h2>{_TITLE}</h2>" * 500 + _BODY,
        f"{_H1}" + '<div class="comment date">' * 20_000 + _BODY,
        f"{_H1}" + "<span class='author date'>By Nora Fairweather 5 October 1998</span>" * 5000 + _BODY,
        f"{_H1}<div class='{'a-' * 100_000}'>x</div>{_BODY}",
    ],
)
def test_pages_made_to_take_long_do_not(markup: str) -> None:
    page = parse_page(f"<html>{markup}")
    told = told_by(page, article_blocks(markup, page)[0])
    assert any("It has stood for ninety years" in block.text for block in told.story.blocks)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Date: 10 March 2001", "2001-03-10"),
        ("Meldung Datum 02.01.2015", "2015-01-02"),
        ("Дата: 27.01.1994", "1994-01-27"),
        ("Date of birth: 3 May 1961", ""),
    ],
)
def test_a_plain_label_of_the_day(line: str, day: str) -> None:
    witness, labelled = day_of_line(line)
    assert (witness.readings[0] if witness else "") == day
    assert labelled is bool(day)


@pytest.mark.parametrize(
    "line",
    [
        "(4 May 1901 – 3 June 1988)",
        "Born 4 May 1901 - Died 3 June 1988",
        "* 4. Mai 1901 † 3. Juni 1988",
        "1901 - 3 June 1988",
    ],
)
def test_the_days_of_a_life_are_not_the_storys(line: str) -> None:
    page = _told(f"{_H1}<p>{line}</p>")
    assert page.told.witnesses == ()
    dated = _told(f"{_H1}<p>{line}</p><p>Published 5 October 1998</p>")
    assert _day(dated) == (_DAY,)


def test_a_tip_tells_the_day_of_relative_words_beside_the_headline() -> None:
    assert _day(_told(f'{_H1}<p><abbr title="1998-10-05T09:12:00Z">3 weeks ago</abbr></p>')) == (_DAY,)
    assert _day(_told(f'{_H1}<p>Posted <abbr title="1998-10-05">on Monday</abbr> by the desk</p>')) == (_DAY,)
    assert _day(_told(f'{_H1}<p class=when><abbr class="when" title="1998-10-05">Monday</abbr></p>')) == (_DAY,)
    assert _day(_told(f'{_H1}<p><abbr title="The year 1998">MCMXCVIII</abbr></p>')) == ()
    prose = "What began on the day that all call <abbr title=1914-06-28>the day of the flood</abbr> ended only when"
    assert _day(_told(f"{_H1}<p>{prose} the last of the piers had fallen into the sea that had borne it.</p>")) == ()
    comment = '<div class="comments"><p><abbr title="2004-02-03">long ago</abbr> So it was.</p></div>'
    assert _day(_told(_H1, comment)) == ()
