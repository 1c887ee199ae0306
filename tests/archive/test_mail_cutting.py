# SPDX-License-Identifier: MIT
"""Cuttings that somebody sends on in a mail."""

from pathlib import Path

import pytest
from archive_outcome import days, read_text

from reader.model.date import WitnessKind

_TEXT = """\
The harbour council met for three hours and agreed that the old pier needs new planks before another winter comes.

Nobody had listened to the fishermen who use the landing."""
_SENT = "2011-02-23"
_SOURCES = [
    "Dunmouth Courier, Monday 14 November 2005, page 6",
    "Source: Dunmouth Courier, 14 November 2005",
    "(Hafenbote, 14.11.2005, S. 6)",
    "Le Phare, 14 novembre 2005, p. 6",
    "«Маяк», 14 ноября 2005 г., с. 6",
    "El Faro, lunes 14 de noviembre de 2005, p. 6",
    "Il Molo, 14 novembre 2005, p. 6",
    "Published: 14 November 2005",
    "http://www.courier.example/2005/11/14/pier.html",
]


def _mail(text: str, *more: str, kind: str = "text/plain") -> str:
    head = ("From: Anna Keller <anna@keller.example>", "To: jon@alder.example", "Subject: the pier")
    lines = (*head, "Date: Wed, 23 Feb 2011 23:30:00 -0500", "MIME-Version: 1.0", *more)
    return "\n".join((*lines, f"Content-Type: {kind}; charset=utf-8", "", text, ""))


@pytest.mark.parametrize("source", _SOURCES)
@pytest.mark.parametrize("form", ["{0}\n\n{1}", "{1}\n\n{0}", "Thought you would like this.\n\n{0}\n\n{1}\n-- \nAnna"])
def test_a_mail_with_a_cutting_is_no_younger_than_its_sending(tmp_path: Path, source: str, form: str) -> None:
    article = read_text(tmp_path, "1.eml", _mail(form.format(source, _TEXT))).only
    assert days(article) == {WitnessKind.LOADED: (_SENT,)}
    assert article.field("byline") == ""


def test_a_page_in_a_mail_may_be_a_cutting_too(tmp_path: Path) -> None:
    page = "<html><body><p>Dunmouth Courier, Monday 14 November 2005, page 6</p>" + "".join(
        f"<p>{paragraph}</p>" for paragraph in _TEXT.split("\n\n")
    )
    found = days(read_text(tmp_path, "1.eml", _mail(f"{page}</body></html>", kind="text/html")).only)
    assert found[WitnessKind.LOADED] == (_SENT,)
    assert WitnessKind.METADATA not in found


def test_what_goes_out_to_many_is_sure_of_neither_day_then(tmp_path: Path) -> None:
    text = f"{_SOURCES[0]}\n\n{_TEXT}"
    assert days(read_text(tmp_path, "1.eml", _mail(text, "List-Id: <pier.example>")).only) == {
        WitnessKind.METADATA: (_SENT,)
    }


@pytest.mark.parametrize(
    "text",
    [
        _TEXT,
        f"14 November 2005\n\n{_TEXT}",
        f"Dunmouth Courier, 23 February 2011, page 6\n\n{_TEXT}",
        f"We read the Courier on 14 November 2005 and laughed.\n\n{_TEXT}",
        f"http://www.courier.example/2011/02/22/pier.html\n\n{_TEXT}",
        f"Read http://www.courier.example/2005/11/14/pier.html some day.\n\n{_TEXT}",
        f"{_TEXT}\n-- \nDunmouth Courier, Monday 14 November 2005, page 6",
    ],
)
def test_other_mails_are_of_the_day_on_which_they_were_sent(tmp_path: Path, text: str) -> None:
    article = read_text(tmp_path, "1.eml", _mail(text)).only
    assert days(article) == {WitnessKind.METADATA: (_SENT,)}
    assert article.field("byline") == "Anna Keller"
    listed = days(read_text(tmp_path, "2.eml", _mail(text, "List-Id: <pier.example>")).only)
    assert listed == {WitnessKind.FORMAT: (_SENT,)}


def test_a_mail_that_lost_its_date_was_sent_when_it_was_first_received(tmp_path: Path) -> None:
    mail = _mail(_TEXT).replace("Date: Wed, 23 Feb 2011 23:30:00 -0500\n", "")
    ways = ("Fri, 25 Feb 2011 08:00:00 +0000", "Wed, 23 Feb 2011 23:30:00 -0500")
    received = "".join(f"Received: from a.example by b.example; {day}\n" for day in ways)
    assert days(read_text(tmp_path, "1.eml", received + mail).only) == {WitnessKind.METADATA: (_SENT,)}
    assert not days(read_text(tmp_path, "2.eml", mail).only)
