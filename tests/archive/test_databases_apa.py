# SPDX-License-Identifier: MIT
"""Cuttings out of the Austrian press agency's database, itself and as wiso hands them out."""

import datetime as dt
from pathlib import Path

import pytest
from archive_outcome import days, read, read_text

from reader.model.article import RawArticle
from reader.model.date import Certainty, WitnessKind
from reader.text.understand import understand

HEAD = '"Der Seebote" Nr. 112 vom 15.06.2000                      Seite: 40'
RULE = "_" * 67
FOUND = dt.date(2017, 12, 28)
SALT = """Die Bürgermeisterin eröffnete ein Museum. "Kosten Sie", sagte sie.

Bild: Die Bürgermeisterin kostet. Foto: Seebote"""
WISO = f"""Quelle:\t{HEAD}
Ressort: Lokales\t
Mutation:\tWien, NÖ, Morgen\t
Dokumentnummer:\t0830840650 06150057\t
Dauerhafte Adresse des Dokuments: http://www.example.net/A1?NO=0615+0057

Alle Rechte vorbehalten: provided by APA-DeFacto
"""


def rtf(text: str, end: str = "\\par\n") -> bytes:
    """Lay out lines with an end each; without a character beside each of Unicode, as Apple's editors have it."""
    escaped = "".join(c if c.isascii() else f"\\u{ord(c)} " for c in text.replace("\t", "\\tab "))
    return b"{\\rtf1\\ansi\\uc0\n" + "".join(f"{line}{end}" for line in escaped.split("\n")).encode() + b"}"


def body(article: RawArticle) -> str:
    return understand(article, None).article.body


def told(article: RawArticle, *names: str) -> list[str]:
    return [article.field(name) for name in names]


@pytest.mark.parametrize("end", ["\\par\n", "\\line\n", "\\u8232 \n"], ids=["paragraphs", "lines", "of Apple"])
def test_items_that_begin_with_paper_and_day(tmp_path: Path, end: str) -> None:
    first = f"{HEAD}\nRessort: Lokales\n\nMuseum des Salzes eröffnet\n\nAnna Keller\n{SALT}\n\n{WISO}"
    other = first.replace("15.06.", "16.06.").replace("Museum des Salzes", "Salzmuseum")
    museum, second = read(tmp_path, "a.rtf", rtf(f"{first}\n{other}", end)).articles
    assert museum.format == "apa"
    assert told(museum, "source", "issue", "page", "section") == ["Der Seebote", "112", "40", "Lokales"]
    assert told(museum, "headline", "byline") == ["Museum des Salzes eröffnet", "Anna Keller"]
    assert days(museum)[WitnessKind.FORMAT] == ("2000-06-15",)
    assert days(second)[WitnessKind.FORMAT] == ("2000-06-16",)
    assert body(museum).startswith('Die Bürgermeisterin eröffnete ein Museum. "Kosten Sie", sagte sie.')
    assert body(museum).endswith("Foto: Seebote")


@pytest.mark.parametrize(
    ("above", "byline", "edition"),
    [
        (
            "Wien, NÖ, Morgen\n\nMuseum des Salzes eröffnet\n\nWas es zeigt.\n\nAnna Keller*",
            "Anna Keller",
            "Wien, NÖ, Morgen",
        ),
        (
            "Lokales\n\nMuseum des Salzes eröffnet\n\nANNA KELLER",
            "ANNA KELLER",
            "Lokales",
        ),
        ("ANNA KELLER\n\nAM HAFEN\n\nMuseum des Salzes eröffnet", "ANNA KELLER", ""),
        ("AM HAFEN\n\nMuseum des Salzes eröffnet", "", ""),
        ("Was das neue Haus der Stadt zeigt.\n\nMuseum des Salzes eröffnet", "", ""),
        ("Museum des Salzes eröffnet\n\nWas das neue Haus der Stadt zeigt.", "", ""),
    ],
)
def test_what_may_stand_around_a_headline(tmp_path: Path, above: str, byline: str, edition: str) -> None:
    item = f"{HEAD}\nRessort: Lokales\n\n{above}\n\n{SALT}\n\n{RULE}\n"
    for article in read_text(tmp_path, "a.txt", item * 2).articles:
        assert told(article, "headline", "byline", "edition") == ["Museum des Salzes eröffnet", byline, edition]
        assert RULE not in body(article)
        assert "Die Bürgermeisterin eröffnete ein Museum." in body(article)


def test_the_day_of_the_export_above_belongs_to_what_follows(tmp_path: Path) -> None:
    item = f"Der Seebote\t16.09.2012\t\n{HEAD}\nRessort: Lokales\n\nMuseum des Salzes eröffnet\n\n{SALT}\n"
    for article in read(tmp_path, "a.rtf", rtf(f"{item}\n\n{item}")).articles:
        assert understand(article, None).article.date.edtf == "2000-06-15"
        assert "16.09.2012" not in body(article)


def test_a_page_that_was_found_on_a_day_is_older(tmp_path: Path) -> None:
    item = f'"Seebote.at" gefunden am 28.12.2017 10:36 Uhr\n\nMuseum des Salzes eröffnet\n\n{SALT}\n\n{RULE}\n'
    first, second = read_text(tmp_path, "a.txt", item * 2).articles
    assert told(first, "source", "headline") == ["Seebote.at", "Museum des Salzes eröffnet"]
    date = understand(second, None).article.date
    assert (date.certainty, date.latest) == (Certainty.UNDATED, FOUND)


def test_a_page_of_cuttings(tmp_path: Path) -> None:
    head = f"<pre>{HEAD}\nRessort: Lokales</pre><h3>Museum des Salzes eröffnet</h3>"
    item = f"<div>{head}<p>Ein Museum ist eröffnet.</p></div>"
    for article in read(tmp_path, "a.html", f"<html><body>{item * 2}</body></html>".encode()).articles:
        assert (article.format, article.field("headline")) == ("apa", "Museum des Salzes eröffnet")


def test_a_list_of_sources_is_none(tmp_path: Path) -> None:
    text = (
        f"Was über das Museum geschrieben wurde\n\n{HEAD}\n{HEAD.replace('15.', '16.')}\n\nMehr war nicht zu finden.\n"
    )
    assert read_text(tmp_path, "a.txt", text).only.format == "text"
