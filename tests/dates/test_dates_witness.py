# SPDX-License-Identifier: MIT
"""Stamps, mastheads, addresses, fields and weekdays."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.date import WitnessKind
from reader.text.dates.witness import (
    date_line_witness,
    dateline_witness,
    field_witness,
    stamp_witness,
    url_witness,
    weekday_named,
    weekday_witness,
)

STAMP, VISIBLE, COPYRIGHT = WitnessKind.STAMP, WitnessKind.VISIBLE, WitnessKind.COPYRIGHT

LINES = [
    (". Last Updated: 07/27/2016", STAMP, "2016-07-27"),
    ("Last updated on July 27, 2016 at 10:32 a.m.", STAMP, "2016-07-27"),
    ("LAST UPDATED: WEDNESDAY, JULY 27, 2016, 10:32 AM EDT", STAMP, "2016-07-27"),
    ("Updated 27 July 2016", STAMP, "2016-07-27"),
    ("Page last modified: 2016-07-27", STAMP, "2016-07-27"),
    ("This page was last changed 27.07.2016 14:05", STAMP, "2016-07-27"),
    ("Printed on 27 July 2016", STAMP, "2016-07-27"),
    ("Retrieved July 27, 2016", STAMP, "2016-07-27"),
    ("Zuletzt geändert am 27.07.2016 um 14:05 Uhr", STAMP, "2016-07-27"),
    ("Diese Seite wurde zuletzt am 27. Juli 2016 geändert.", STAMP, "2016-07-27"),
    ("Stand: 27.07.2016", STAMP, "2016-07-27"),
    ("Mis à jour le 27 juillet 2016 à 10h32", STAMP, "2016-07-27"),
    ("Dernière mise à jour : 27/07/2016", STAMP, "2016-07-27"),
    ("Обновлено: 27 июля 2016", STAMP, "2016-07-27"),
    ("Последнее обновление — 27.07.2016, 14:05 мск", STAMP, "2016-07-27"),
    ("Última actualización: 27 de julio de 2016", STAMP, "2016-07-27"),
    ("Ultimo aggiornamento: 27 luglio 2016, ore 10:32", STAMP, "2016-07-27"),
    ("© 2016", COPYRIGHT, "2016"),
    ("© 1996–2016 The Harbour Post. All rights reserved.", COPYRIGHT, "2016"),
    ("Copyright 2010 The Harbour Post", COPYRIGHT, "2010"),
    ("(c) 1998 Harbour News", COPYRIGHT, "1998"),
    ("Posted: January 27, 1994", VISIBLE, "1994-01-27"),
    ("Published on Thursday, January 27, 1994 by Jane Doe", VISIBLE, "1994-01-27"),
    ("Published 27 January 1994 | Updated 28 July 2016", VISIBLE, "1994-01-27"),
    ("Updated 28 July 2016, Published 27 January 1994", VISIBLE, "1994-01-27"),
    ("Veröffentlicht am 27.01.1994", VISIBLE, "1994-01-27"),
    ("Erscheinungsdatum: 27. Januar 1994", VISIBLE, "1994-01-27"),
    ("Publié le 27 janvier 1994 à 10h32 - Mis à jour le 28 juillet 2016", VISIBLE, "1994-01-27"),
    ("Опубликовано 27 января 1994 г.", VISIBLE, "1994-01-27"),
    ("Дата выпуска: 27.01.1994", VISIBLE, "1994-01-27"),
    ("Publicado el 27 de enero de 1994", VISIBLE, "1994-01-27"),
    ("Pubblicato il 27 gennaio 1994", VISIBLE, "1994-01-27"),
    ("Date: 1994", VISIBLE, "1994"),
    ("updated: July 2016", STAMP, "2016-07"),
    ("posted 27 January 1994", VISIBLE, "1994-01-27"),
    ("Date de publication: 27 janvier 1994", VISIBLE, "1994-01-27"),
    ("Date de parution le 27 janvier 1994", VISIBLE, "1994-01-27"),
    ("Printed from 27 July 2016", STAMP, "2016-07-27"),
]

NO_STAMPS = [
    "",
    "Updated",
    "Updated figures of 27 July 2016 show that nobody came",
    "Published in 1994, the book sold well",
    "The page was last updated on 27 July 2016",
    "Copyright law of the land",
    "He was posted to Berlin on 27 January 1994 and stayed",
    "Last updated " + "x" * 300 + " 2016",
    "Standing room only: 27.07.2016",
    "date de 1987.",
    "Date du 3 mars 1987.",
    "date de mars 1987",
    "fecha de 1987",
    "published in 1987.",
    "updated in July 2016",
    "stand 1987",
]


@pytest.mark.parametrize(("line", "kind", "day"), LINES)
def test_stamps_and_publication_lines(line: str, kind: WitnessKind, day: str) -> None:
    found = stamp_witness(line, "line 1")
    assert found is not None
    assert (found.kind, found.readings, found.where) == (kind, (day,), "line 1")
    assert stamp_witness(unicodedata.normalize("NFD", line), "line 1") == found


@pytest.mark.parametrize("line", NO_STAMPS)
def test_lines_that_are_no_stamps(line: str) -> None:
    assert stamp_witness(line, "line 1") is None


def test_a_stamp_keeps_its_words_without_the_stray_full_stop() -> None:
    found = stamp_witness(" .  Last   Updated: 07/27/2016 ", "line 2")
    assert found is not None
    assert found.value == "Last Updated: 07/27/2016"


def test_a_stamp_of_no_day_is_one_without_readings() -> None:
    found = stamp_witness("Posted 31 February 2016", "line 1")
    assert found is not None
    assert found.readings == ()


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Thursday, January 27, 1994", "1994-01-27"),
        ("THURSDAY JANUARY 27 1994", "1994-01-27"),
        ("Donnerstag, 27. Januar 1994", "1994-01-27"),
        ("jeudi 27 janvier 1994", "1994-01-27"),
        ("27 января 1994 г., четверг", "1994-01-27"),
        ("giovedì 27 gennaio 1994", "1994-01-27"),
        ("jueves, 27 de enero de 1994", "1994-01-27"),
        ("1994-01-27", "1994-01-27"),
        ("27/01/1994", "1994-01-27"),
        ("No. 412, 27 January 1994", "1994-01-27"),
        ("January 27, 1994, Page 3", "1994-01-27"),
        ("Thursday January 27, 1994 Late Edition - Final", "1994-01-27"),
        ("January 1994", "1994-01"),
    ],
)
def test_mastheads(line: str, day: str) -> None:
    found = date_line_witness(f"   {line}", "line 1")
    assert found is not None
    assert (found.kind, found.readings, found.value) == (VISIBLE, (day,), line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "1994",
        "6-3-94",
        "27.01.94",
        "19940127",
        "The meeting was held on January 27, 1994",
        "3,500 1994",
        "31 April 1994",
        "In January 1994",
        "Thursday",
        "12:30",
        "January 27, 1994 found the harbour frozen",
    ],
)
def test_lines_that_are_no_mastheads(line: str) -> None:
    assert date_line_witness(line, "line 1") is None


def test_two_digits_beside_a_weekday_are_a_masthead() -> None:
    found = date_line_witness("Thursday 27/01/94", "line 1")
    assert found is not None
    assert "1994-01-27" in found.readings


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://paper.example/2016/07/27/harbour.html", "2016-07-27"),
        ("https://paper.example/2016/jul/27/harbour", "2016-07-27"),
        ("https://paper.example/2016/07/harbour", "2016-07"),
        ("https://paper.example/harbour-20160727", "2016-07-27"),
        ("https://paper.example/2016-07-27-harbour/", "2016-07-27"),
        ("http://paper.example/show?id=3&date=1994-01-27", "1994-01-27"),
        ("http://archive.example/web/20160727103200/http://paper.example/1994/01/27/3.html", "1994-01-27"),
        ("/1994/01/27/3.html", "1994-01-27"),
    ],
)
def test_addresses(url: str, day: str) -> None:
    found = url_witness(url)
    assert found is not None
    assert (found.kind, found.readings) == (WitnessKind.URL, (day,))
    assert found.where.startswith("address ")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://paper.example/2016/harbour",
        "https://paper.example/940127.html",
        "https://paper.example/article-123456",
        "http://[broken",
        "https://paper.example/27-01-94",
        "https://2016.07.27.example/a",
        "https://x.example/?t=1469615520000",
    ],
)
def test_addresses_without_a_date(url: str) -> None:
    assert url_witness(url) is None


def test_fields_that_were_not_filled_in_have_no_reading() -> None:
    for value in ("0000-00-00", "1970-01-01T00:00:00Z", "9999-12-31", "0001-01-01", "31 February 1994", "", "soon"):
        assert field_witness(WitnessKind.METADATA, value, "meta date").readings == ()


def test_a_field_keeps_what_stood_there() -> None:
    found = field_witness(WitnessKind.FORMAT, " 26-FEB-1987 15:01:01.79 ", "DATE")
    assert (found.value, found.readings, found.where) == ("26-FEB-1987 15:01:01.79", ("1987-02-26",), "DATE")
    assert field_witness(WitnessKind.METADATA, "2016-07-27T23:30:00-05:00", "meta").readings == ("2016-07-27",)
    assert len(field_witness(WitnessKind.METADATA, "x" * 5000, "meta").value) == 300


def test_weekdays_are_named_in_the_order_of_the_text() -> None:
    found = weekday_witness("He said on Wednesday that since Tuesday, in January, on Wednesday …", "body")
    assert found is not None
    assert (found.value, found.readings) == ("Wednesday, Tuesday and January", ())
    assert weekday_named(found.value) == 2


@pytest.mark.parametrize(
    ("body", "weekday"),
    [
        ("Er kam am Mittwoch", 2),
        ("Il est venu mercredi", 2),
        ("Он приехал в среду", 2),
        ("в понедельник", 0),
        ("llegó el miércoles", 2),
        ("arrivò mercoledì", 2),
        ("on Sunday", 6),
    ],
)
def test_weekdays_of_all_languages(body: str, weekday: int) -> None:
    found = weekday_witness(body, "body")
    assert found is not None
    assert weekday_named(found.value) == weekday


def test_a_text_that_names_only_months_or_years_says_nothing() -> None:
    assert weekday_witness("In January 1994 they may march", "body") is None
    assert weekday_named("nothing") is None


@given(st.text(max_size=300))
@settings(max_examples=150)
def test_no_text_breaks_them(text: str) -> None:
    stamp_witness(text, "x")
    date_line_witness(text, "x")
    url_witness(text)
    weekday_witness(text, "x")
    field_witness(WitnessKind.METADATA, text, "x")
    found = dateline_witness(text, "x")
    assert found is None or 0 < found[1] <= len(text)


HOSTILE = [
    "Last updated" + " " * 500_000 + "2016",
    "Last updated " + "1/" * 100_000,
    "updated " * 100_000,
    "Published 2016 | " * 20_000,
    "A, " * 100_000,
    "A/" * 70 + "b 1 " * 50_000,
    "©" * 200_000 + "2016",
    "1" * 1_000_000,
    "Monday " * 100_000,
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.usefixtures("uncollected")
def test_hostile_lines_cost_nothing(text: str) -> None:
    start = time.perf_counter()
    stamp_witness(text, "x")
    stamp_witness(text[:190], "x")
    date_line_witness(text, "x")
    dateline_witness(text, "x")
    weekday_witness(text, "x")
    url_witness(text)
    field_witness(WitnessKind.METADATA, text, "x")
    assert time.perf_counter() - start < 0.25


@pytest.mark.parametrize(
    "line",
    [
        "© 2016 The Courier. Last updated Wednesday, July 27, 2016",
        "Last updated: 07/27/2016 © 2016 The Courier",
        "Last updated 27 July 2016 Copyright The Courier 2016",
    ],
)
def test_a_stamp_beside_a_copyright_is_heard(line: str) -> None:
    found = stamp_witness(line, "page")
    assert found
    assert (found.kind, found.readings) == (WitnessKind.STAMP, ("2016-07-27",))


@pytest.mark.parametrize(
    "line", ["Publié le 03/05/2010 à 09:00", "Veröffentlicht: 03/05/2010", "Опубликовано 03/05/2010"]
)
def test_labels_of_languages_that_put_the_day_first(line: str) -> None:
    found = stamp_witness(line, "line 1")
    assert found is not None
    assert found.readings == ("2010-05-03",)
    english = stamp_witness("Published: 03/05/2010", "line 1")
    assert english is not None
    assert set(english.readings) == {"2010-05-03", "2010-03-05"}
