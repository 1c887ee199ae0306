# SPDX-License-Identifier: MIT
"""Days of the old calendar: read, told from those of today's, and weighed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import RawArticle
from reader.model.date import Certainty, Evidence, PublicationDate, WitnessKind
from reader.model.habits import Habits
from reader.text.dates.days import find_day
from reader.text.dates.julian import LAST_OLD_DAY, REALMS, both, gregorian
from reader.text.understand import understand

K = WitnessKind
_RUSSIAN = "Вчера на площади собралось много народу, и все говорили о том, что случилось накануне. Никто не знал, чем."
_ENGLISH = "The council met in the town hall and talked about the new bridge over the river for hours and hours."


def dated(head: str, body: str, *, path: bytes = b"a.txt", **fields: str) -> PublicationDate:
    source = f"{head}\n\nНовости дня\n\n{body}\n" if head else f"Headline\n\n{body}\n"
    raw = RawArticle(path, "", "text", "utf-8", source, fields=tuple(fields.items()))
    return understand(raw, Habits(path_forms=frozenset({"yyyy/mm/dd", "yyyy"}))).article.date


def of(found: PublicationDate, kind: WitnessKind) -> Evidence:
    return next(item for item in found.evidence if item.kind is kind)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((1582, 10, 5), date(1582, 10, 15)),
        ((1700, 2, 28), date(1700, 3, 10)),
        ((1700, 2, 29), date(1700, 3, 11)),
        ((1900, 2, 29), date(1900, 3, 13)),
        ((1917, 10, 25), date(1917, 11, 7)),
        ((1918, 1, 31), date(1918, 2, 13)),
    ],
)
def test_a_day_of_the_old_calendar_is_one_of_ours(old: tuple[int, int, int], new: date) -> None:
    assert gregorian(*old) == new


@given(st.dates(date(1583, 1, 1), date(1923, 2, 14)))
def test_day_after_day_both_calendars_go_on_by_one(day: date) -> None:
    following = day + timedelta(days=1)
    one, next_one = (gregorian(each.year, each.month, each.day) for each in (day, following))
    assert one is not None
    assert next_one is not None
    leap = (day.month, day.day) == (2, 28) and day.year % 100 == 0 and day.year % 400
    assert (next_one - one).days == (2 if leap else 1)


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1905, 2, 30), (1905, 13, 1), (1905, 1, 0), (1200, 1, 1), (1994, 1, 1)]
)
def test_what_nobody_printed_by_it_is_no_day(year: int, month: int, day: int) -> None:
    assert gregorian(year, month, day) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1 (14) March 1917", "1917-03-14"),
        ("1/14 марта 1917 г.", "1917-03-14"),
        ("14 (1) марта 1917", "1917-03-14"),
        ("27 января (9 февраля) 1905 г.", "1905-02-09"),
        ("January 9 (22), 1905", "1905-01-22"),
        ("19 декабря 1916 (1 января 1917)", "1917-01-01"),
        ("19 декабря (1 января) 1917", "1917-01-01"),
        ("December 31, 1904 (January 13, 1905)", "1905-01-13"),
        ("Freitag, 21. Januar / 3. Februar 1905", "1905-02-03"),
        ("29 февраля (13 марта) 1900", "1900-03-13"),
        ("1er (13) mai 1881", "1881-05-13"),
        ("1 March 1917 (Old Style)", "1917-03-14"),
        ("1 марта 1917 г. (ст. ст.)", "1917-03-14"),
        ("14 March 1917 (New Style)", "1917-03-14"),
        ("3.IV.1894", "1894-04-03"),
        ("27/I/1994", "1994-01-27"),
        ("12 Vendémiaire an VI", "1797-10-03"),
        ("1er Nivôse an XIV", "1805-12-22"),
    ],
)
def test_a_day_is_read_by_the_calendar_that_it_names(text: str, day: str) -> None:
    found = find_day(text)
    assert found
    assert found.readings == (day,)


@pytest.mark.parametrize("text", ["1/5 March 1917", "1 (15) March 1917", "1 (14) March 1994", "3 (17) May 1917"])
def test_two_days_that_lie_otherwise_apart_are_no_date_by_both_calendars(text: str) -> None:
    found = find_day(text)
    assert found
    assert "1917-03-14" not in found.readings
    assert text[found.start : found.end] != text


def test_a_double_date_keeps_what_was_printed_and_is_sorted_by_our_calendar() -> None:
    found = dated("27 января (9 февраля) 1905 г.", _RUSSIAN)
    assert (found.edtf, found.certainty) == ("1905-02-09", Certainty.PROBABLE)
    assert "'27 января (9 февраля) 1905 г.' names its calendar" in of(found, K.VISIBLE).why


def test_a_language_alone_leaves_both_readings() -> None:
    found = dated("27 января 1905 г.", _RUSSIAN)
    assert (found.edtf, found.certainty) == ("[1905-01-27,1905-02-09]", Certainty.UNCERTAIN)
    assert "By the old calendar it is one of these days" in of(found, K.VISIBLE).why
    assert of(found, K.CALENDAR).value == "ru"


def test_the_weekday_printed_beside_it_tells_the_calendar() -> None:
    assert dated("Четверг, 27 января 1905 г.", _RUSSIAN).edtf == "1905-02-09"
    assert dated("Пятница, 27 января 1905 г.", _RUSSIAN).edtf == "1905-01-27"


def test_a_masthead_with_its_town_tells_the_calendar() -> None:
    found = dated("Москва, 27 января 1905 г.", _RUSSIAN)
    assert (found.edtf, found.certainty) == ("1905-02-09", Certainty.PROBABLE)
    assert of(found, K.CALENDAR).value == "ru Москва"


def test_a_path_may_be_of_either_calendar() -> None:
    both_agree = dated("Москва, 27 января 1905 г.", _RUSSIAN, path=b"1905/01/27/a.txt")
    assert (both_agree.edtf, both_agree.certainty) == ("1905-02-09", Certainty.CERTAIN)
    alone = dated("", _RUSSIAN, path=b"1905/01/27/a.txt")
    assert (alone.edtf, alone.certainty) == ("[1905-01-27,1905-02-09]", Certainty.UNCERTAIN)


@pytest.mark.parametrize(
    ("head", "day"), [("31 января 1918 г.", 2), ("14 февраля 1918 г.", 1), ("27 января 1994 г.", 1)]
)
def test_after_the_change_there_is_one_reading(head: str, day: int) -> None:
    found = dated(head, _RUSSIAN)
    assert len(found.edtf.split(",")) == day


def test_papers_of_other_countries_count_by_today_s() -> None:
    assert dated("January 27, 1905", _ENGLISH).edtf == "1905-01-27"
    assert dated("January 27, 1905", _ENGLISH, source="The Petersburg Index").edtf == "1905-01-27"
    german = (
        "Der Rat hat gestern über die neue Brücke gesprochen, und es ist noch nicht klar, wie sie bezahlt werden soll."
    )
    assert dated("27. Januar 1905", german).edtf == "1905-01-27"
    assert dated("27. Januar 1905", german, source="St. Petersburger Zeitung").edtf == "[1905-01-27,1905-02-09]"


def test_each_realm_ends_with_its_last_day() -> None:
    for realm in REALMS:
        assert len(both(realm.last.isoformat(), realm.last)) == 2
        assert both((realm.last + timedelta(days=1)).isoformat(), realm.last) == (
            (realm.last + timedelta(days=1)).isoformat(),
        )
        assert realm.last <= LAST_OLD_DAY
    assert [(realm.language, realm.last.isoformat()) for realm in REALMS] == [
        ("ru", "1918-01-31"),
        ("bg", "1916-03-31"),
        ("sr", "1919-01-14"),
        ("ro", "1919-03-31"),
        ("el", "1923-02-15"),
    ]


def test_a_weekday_that_does_not_fit_lowers_the_certainty_and_says_so() -> None:
    right, wrong = (dated(f"{name}, January 27, 1994", _ENGLISH) for name in ("Thursday", "Wednesday"))
    assert (right.edtf, right.certainty) == ("1994-01-27", Certainty.PROBABLE)
    assert (wrong.edtf, wrong.certainty) == ("1994-01-27", Certainty.UNCERTAIN)
    assert "names another day of the week than 1994-01-27 was." in of(wrong, K.VISIBLE).why


def test_a_weekday_settles_the_order_of_day_and_month() -> None:
    found = dated("Friday, 03/04/1994", _ENGLISH)
    assert (found.edtf, found.certainty) == ("1994-03-04", Certainty.PROBABLE)


def test_a_day_that_does_not_exist_in_folders_is_named_and_doubted() -> None:
    found = dated("", _ENGLISH, path=b"1994/02/31/a.txt")
    assert found.edtf.startswith("1994")
    assert found.certainty is Certainty.UNCERTAIN
    assert any(item.why == "'1994/02/31' names no day that exists." for item in found.evidence)
