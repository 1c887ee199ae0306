# SPDX-License-Identifier: MIT
import base64
import time
from pathlib import Path

import pytest
from archive_outcome import days, parts, read, read_text

from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_TEXT = 'The council put off its vote.\n\n"Nobody can vote," she said.\n'
_HTML = """<html><body><h1>Council Puts Off Vote</h1>
<p>The council put off its vote.</p><p>"Nobody can vote," she said.</p></body></html>"""
_HEAD = """From: Anna Keller <anna@herald.example>
To: readers@herald.example
Subject: {subject}
Date: Wed, 23 Feb 1994 23:30:00 -0500
Message-ID: <7@herald.example>
MIME-Version: 1.0
"""


def _mail(
    text: str = _TEXT, *more: str, subject: str = "Council Puts Off Vote", kind: str = "text/plain; charset=utf-8"
) -> str:
    lines = "".join(f"{line}\n" for line in (*more, f"Content-Type: {kind}"))
    return f"{_HEAD.format(subject=subject)}{lines}\n{text}"


def _several(kind: str, *pieces: str) -> tuple[str, str]:
    """Return a body of several parts, and its type."""
    mark = f"b{kind}{sum(map(len, pieces))}"
    body = "".join(f"--{mark}\n{piece}\n" for piece in pieces)
    return f"{body}--{mark}--\n", f'multipart/{kind}; boundary="{mark}"'


def _part(kind: str, text: str, *more: str) -> str:
    return "".join(f"{line}\n" for line in (f"Content-Type: {kind}", *more)) + f"\n{text}"


def test_a_mail_is_an_article_and_its_subject_the_headline(tmp_path: Path) -> None:
    article = read_text(tmp_path, "1.eml", _mail()).only
    assert (article.format, article.item, article.source) == ("eml", "", _TEXT.strip())
    assert dict(article.fields) == {
        "headline": "Council Puts Off Vote",
        "byline": "Anna Keller",
        "identifier": "7@herald.example",
    }
    assert days(article) == {WitnessKind.METADATA: ("1994-02-23",)}


@pytest.mark.parametrize(
    ("mail", "kind"),
    [
        (_mail(_TEXT, "List-Id: <news.herald.example>"), WitnessKind.FORMAT),
        (_mail(_TEXT, "Newsgroups: town.news"), WitnessKind.FORMAT),
        (_mail(_TEXT, "Precedence: bulk"), WitnessKind.FORMAT),
        (_mail(_TEXT), WitnessKind.METADATA),
        (_mail(_TEXT, "Precedence: bulk", subject="Fwd: Council Puts Off Vote"), WitnessKind.LOADED),
        (_mail(_TEXT, subject="WG: Council Puts Off Vote"), WitnessKind.LOADED),
        (_mail("Look!\n\n-----Original Message-----\nFrom: x\n\n" + _TEXT), WitnessKind.LOADED),
        (_mail("Look!\n\nBegin forwarded message:\n\n" + _TEXT), WitnessKind.LOADED),
    ],
)
def test_what_the_day_of_sending_is_worth(tmp_path: Path, mail: str, kind: WitnessKind) -> None:
    article = read_text(tmp_path, "1.eml", mail).only
    assert days(article) == {kind: ("1994-02-23",)}
    assert article.field("headline") == "Council Puts Off Vote"


@pytest.mark.parametrize(
    ("subject", "headline"),
    [
        ("=?utf-8?q?Le_caf=C3=A9?= =?utf-8?q?_ferm=C3=A9?=", "Le café fermé"),
        ("=?iso-8859-1?B?TGUgY2Fm6Q==?=", "Le café"),
        ("=?no-such-charset?q?Trams?=", "Trams"),
        ("Long subject\n that goes on", "Long subject that goes on"),
    ],
)
def test_headers_as_they_are_coded(tmp_path: Path, subject: str, headline: str) -> None:
    assert read_text(tmp_path, "1.eml", _mail(subject=subject)).only.field("headline") == headline


def _from(sender: str, text: str = _TEXT, *more: str, subject: str = "Council Puts Off Vote") -> str:
    return _mail(text, *more, subject=subject).replace("Anna Keller <anna@herald.example>", sender)


@pytest.mark.parametrize(
    ("sender", "byline", "paper"),
    [
        ("Anna Keller <anna@herald.example>", "Anna Keller", ""),
        ('"Keller, Anna" <akeller@herald.example>', "Anna Keller", ""),
        ("Press Cuttings <cuttings@library.example>", "", ""),
        ("Port Library <clips@library.example>", "", ""),
        ("Lantern Alerts <alerts@lantern.example>", "", ""),
        ("Morning Briefing <noreply@herald.example>", "", ""),
        ("Anna Keller (via Clipboard) <noreply@clip.example>", "", ""),
        ("Pressespiegel Stadtbibliothek <spiegel@stadt.example>", "", ""),
        ("Обзор Прессы <digest@press.example>", "", ""),
        ("Revue Presse <revue@biblio.example>", "", ""),
        ("Servicio Documentación <doc@biblio.example>", "", ""),
        ("Rassegna Stampa <rassegna@comune.example>", "", ""),
        ("Harbour Watch <watch@harbour.example>", "", ""),
        ("The Harbour Herald <news@herald.example>", "", "The Harbour Herald"),
    ],
)
def test_a_sender_wrote_it_only_if_it_is_a_person(tmp_path: Path, sender: str, byline: str, paper: str) -> None:
    article = read_text(tmp_path, "1.eml", _from(sender)).only
    assert (article.field("byline"), article.field("source")) == (byline, paper)


@pytest.mark.parametrize(
    ("mail", "byline"),
    [
        (_from("Port Library <clips@library.example>", f"By Tom Bright\n\n{_TEXT}"), "Tom Bright"),
        (_from("Anna Keller <anna@home.example>", f"Von Tom Bright\n\n{_TEXT}"), "Tom Bright"),
        (
            _from("Anna Keller <anna@home.example>", f"Pier Closed\nBy Tom Bright\n\n{_TEXT}", subject="Look"),
            "Tom Bright",
        ),
        (_from("Anna Keller <anna@home.example>", subject="Fwd: Council Puts Off Vote"), ""),
        (_from("Anna Keller <anna@home.example>", f"{_TEXT} (Reuters)\n\n-- \nAnna\n"), ""),
        (_from("Anna Keller <anna@home.example>", f"AMITY, Jan 26 (AP) - {_TEXT}"), ""),
        (_from("Anna Keller <anna@home.example>", _TEXT, "List-Id: <town.example>"), "Anna Keller"),
    ],
)
def test_whose_words_a_person_sends(tmp_path: Path, mail: str, byline: str) -> None:
    assert read_text(tmp_path, "1.eml", mail).only.field("byline") == byline


def test_the_name_of_a_list_is_no_part_of_a_headline(tmp_path: Path) -> None:
    listed = _mail(_TEXT, "List-Id: <town.example>", subject="Re: [town-news] Council Puts Off Vote")
    assert read_text(tmp_path, "1.eml", listed).only.field("headline") == "Re: Council Puts Off Vote"
    alone = read_text(tmp_path, "2.eml", _mail(subject="[Updated] Council Puts Off Vote")).only
    assert alone.field("headline") == "[Updated] Council Puts Off Vote"


def test_a_page_in_a_mail_tells_its_own_author(tmp_path: Path) -> None:
    page = _HTML.replace("<body>", '<head><meta name="author" content="Tom Bright"></head><body>')
    article = read_text(tmp_path, "1.eml", _mail(page, kind="text/html; charset=utf-8")).only
    assert article.field("byline") == "Tom Bright"


def test_bytes_that_no_header_may_have(tmp_path: Path) -> None:
    mail = _mail(subject="Совет отложил голосование о новом причале", kind="text/plain; charset=us-ascii")
    article = read(tmp_path, "1.eml", mail.replace(_TEXT, "Совет снова отложил голосование.\n").encode("koi8-r")).only
    assert article.field("headline") == "Совет отложил голосование о новом причале"
    assert article.source == "Совет снова отложил голосование."
    assert article.encoding == "koi8-r"


def test_quoted_printable_and_base64_in_a_wrong_charset(tmp_path: Path) -> None:
    quoted = _mail("Il =E9tait ferm=E9 l'=\n=E9t=E9.\n", "Content-Transfer-Encoding: quoted-printable")
    packed = base64.b64encode("Il était fermé l'été.".encode("cp1252")).decode()
    for mail in (quoted, _mail(packed, "Content-Transfer-Encoding: base64")):
        assert read_text(tmp_path, "1.eml", mail).only.source == "Il était fermé l'été."


def test_of_alternatives_the_one_with_all_the_words(tmp_path: Path) -> None:
    page = _part("text/html; charset=utf-8", _HTML)
    for plain, expected in ((f"COUNCIL\n\n{_TEXT}", "COUNCIL"), ("See our site.", "Council Puts Off Vote")):
        text, kind = _several("alternative", _part("text/plain", plain), page)
        article = read_text(tmp_path, "1.eml", _mail(text, kind=kind)).only
        assert article.source.startswith(expected)
        assert article.format == "eml"


def test_readable_attachments_are_articles_and_pictures_are_not(tmp_path: Path) -> None:
    inner = _mail("An older mail about the pier.", subject="Older")
    text, kind = _several(
        "mixed",
        _part("text/plain", _TEXT),
        _part("text/plain", "The trams are late.", 'Content-Disposition: attachment; filename="trams.txt"'),
        _part("image/gif", "R0lGODlhAQABAAAAACw=", "Content-Transfer-Encoding: base64"),
        _part("message/rfc822", inner),
    )
    outcome = read_text(tmp_path, "1.eml", _mail(text, kind=kind))
    assert outcome.items == ["", "trams.txt", "2"]
    assert [article.source for article in outcome.articles[1:]] == [
        "The trams are late.",
        "An older mail about the pier.",
    ]
    assert days(outcome.articles[1]) == {WitnessKind.LOADED: ("1994-02-23",)}
    assert outcome.finished.status is FileStatus.LISTED


def test_a_signature_is_furniture_and_flowed_lines_are_joined(tmp_path: Path) -> None:
    mail = _mail("The council \nput off \nits vote.\n\n-- \nThe Herald\n", kind="text/plain; format=flowed")
    article = read_text(tmp_path, "1.eml", mail).only
    assert article.source.startswith("The council put off its vote.")
    assert parts(article, PartKind.FURNITURE) == ["-- \nThe Herald"]


def test_a_mail_without_text(tmp_path: Path) -> None:
    assert read_text(tmp_path, "1.eml", _mail(" \n")).only.flags == ("no-text",)
    outcome = read_text(tmp_path, "2.eml", "From: x\nDate: y\nTo: z\nMIME-Version: 1.0\n\n")
    assert outcome.reasons == ["There is no text in it."]


def test_a_mail_cut_short(tmp_path: Path) -> None:
    text, kind = _several("mixed", _part("text/plain", _TEXT), _part("text/plain", "More."))
    whole = _mail(text, kind=kind)
    assert read_text(tmp_path, "1.eml", whole[: whole.index("Nobody") + 6]).only.source.endswith('"Nobody')


@pytest.mark.parametrize("text", ["Dear Sir: a letter.\nFrom: the town\nWords.\n", "Title: x\nDate: y\n\nWords.\n"])
def test_texts_that_begin_a_little_like_mails(tmp_path: Path, text: str) -> None:
    assert read_text(tmp_path, "1.txt", text).only.format != "eml"


@pytest.mark.usefixtures("uncollected")
def test_parts_two_thousand_deep(tmp_path: Path) -> None:
    body = _TEXT
    head = ""
    for level in range(2000):
        head += f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n'
    begun = time.process_time()
    outcome = read_text(tmp_path, "1.eml", f"{_HEAD.format(subject='Deep')}{head}\n{body}")
    assert outcome.finished.status in {FileStatus.LISTED, FileStatus.FLAGGED, FileStatus.PROBLEM}
    assert time.process_time() - begun < 10


def test_mails_within_mails_are_followed_so_far(tmp_path: Path) -> None:
    mail = _mail(_TEXT)
    for _ in range(6):
        text, kind = _several("mixed", _part("text/plain", _TEXT), _part("message/rfc822", mail))
        mail = _mail(text, kind=kind)
    outcome = read_text(tmp_path, "1.eml", mail)
    assert outcome.items == ["", "1", "1!1", "1!1!1"]
    assert "more containers" in outcome.reasons[0]


def test_ten_thousand_parts_are_not_all_read(tmp_path: Path) -> None:
    text, kind = _several("mixed", *(_part("text/plain", f"Part {number}.") for number in range(2000)))
    outcome = read_text(tmp_path, "1.eml", _mail(text, kind=kind))
    assert outcome.articles
    assert outcome.reasons == ["It has more parts than are read."]


_BOX = "From anna@herald.example Wed Feb 23 23:30:00 1994\n"


def test_a_box_of_mails(tmp_path: Path) -> None:
    first = _mail("The trams.\n\n>From the pier came a cry.\nFrom there it went on.\n")
    outcome = read_text(tmp_path, "box", f"{_BOX}{first}\n{_BOX}{_mail()}")
    assert outcome.items == ["1", "2"]
    assert {article.format for article in outcome.articles} == {"mbox"}
    assert outcome.articles[0].source == "The trams.\n\nFrom the pier came a cry.\nFrom there it went on."


def test_a_box_with_a_mail_without_end(tmp_path: Path) -> None:
    huge = "a" * 70_000_000
    outcome = read_text(tmp_path, "box", f"{_BOX}{_mail(huge)}\n\n{_BOX}{_mail()}")
    assert outcome.items == ["2"]
    assert "too large" in outcome.reasons[0]


def test_a_box_that_is_cut_and_one_with_nothing_in_it(tmp_path: Path) -> None:
    cut = read_text(tmp_path, "cut", f"{_BOX}{_mail()}\n{_BOX}From: x")
    assert cut.items == ["1"]
    assert cut.finished.status is FileStatus.FLAGGED
    assert read_text(tmp_path, "empty", _BOX).reasons == ["There is no text in it."]


_SAVED = """From: <Saved by Blink>
Snapshot-Content-Location: http://herald.example/1
Subject: Council
Date: Wed, 27 Jul 2016 09:00:00 -0000
MIME-Version: 1.0
"""


def test_a_page_saved_by_a_browser(tmp_path: Path) -> None:
    text, kind = _several(
        "related",
        _part("text/html", _HTML.replace('"', "=22"), "Content-Transfer-Encoding: quoted-printable"),
        _part("image/gif", "R0lGODlhAQABAAAAACw=", "Content-Transfer-Encoding: base64"),
        _part("text/html", "<p>An advertisement in a frame.</p>"),
    )
    article = read_text(tmp_path, "page.mhtml", f"{_SAVED}Content-Type: {kind}\n\n{text}").only
    assert (article.format, article.item) == ("mhtml", "")
    assert article.field("url") == "http://herald.example/1"
    assert article.field("headline") == "Council Puts Off Vote"
    assert days(article) == {WitnessKind.LOADED: ("2016-07-27",)}
    assert "advertisement" not in article.source


def test_a_saved_page_without_text_and_one_cut_short(tmp_path: Path) -> None:
    empty = read_text(tmp_path, "1.mht", f"{_SAVED}Content-Type: text/html\n\n<script>go()</script>")
    assert "no text" in empty.reasons[0]
    cut = read_text(tmp_path, "2.mht", f"{_SAVED}Content-Type: text/html\n\n{_HTML[:63]}")
    assert cut.only.source == "Council Puts Off Vote\n\nThe council put o"
