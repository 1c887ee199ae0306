# SPDX-License-Identifier: MIT
"""Going to a date: what is typed, where it leads to, and the sheet that says so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from gui_values import answer_of, day, row
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.dates.day_columns import NO_GROUPS, DayGroups
from reader.gui.dates.go_to_date import GoToDate, landing_words
from reader.gui.dates.landing import Landings
from reader.gui.looks.theme import Theme
from reader.gui.session.searching import Answer
from reader.gui.words.date_reading import Aim, read_aims
from reader.gui.words.date_words import day_head_words, day_words, month_words
from reader.model.date import UNDATED, Certainty, Precision, PublicationDate
from reader.model.day_columns import columns_of
from reader.model.search import DayCount, Sort

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qapp")

Keep = Callable[[QWidget], None]
_DAYS = st.dates(date(1993, 1, 1), date(1995, 12, 31))


def _day(text: str) -> Aim:
    one = date.fromisoformat(text)
    return Aim(one, one)


_YEAR = Aim(date(1994, 1, 1), date(1994, 12, 31))
_MAY = Aim(date(1994, 5, 1), date(1994, 5, 31))


# --- reading


@pytest.mark.parametrize(
    ("typed", "aims"),
    [
        ("1994", [_YEAR]),
        ("May 1994", [_MAY]),
        ("mai 1994", [_MAY]),
        ("май 1994", [_MAY]),
        ("1994-05", [_MAY]),
        ("5/1994", [_MAY]),
        ("26 May 1994", [_day("1994-05-26")]),
        ("26. Mai 1994", [_day("1994-05-26")]),
        ("26 мая 1994", [_day("1994-05-26")]),
        ("May 26, 1994", [_day("1994-05-26")]),
        ("26 May 1994, Thursday", [_day("1994-05-26")]),
        ("Donnerstag, 26. Mai 1994", [_day("1994-05-26")]),
        ("le 26 mai 1994", [_day("1994-05-26")]),
        ("1994-05-26", [_day("1994-05-26")]),
        ("26.5.1994", [_day("1994-05-26")]),
        ("26/5/1994", [_day("1994-05-26")]),
        ("03/04/1994", [_day("1994-04-03"), _day("1994-03-04")]),
        ("31 February 1994", []),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, aims: list[Aim]) -> None:
    assert list(read_aims(typed) or ()) == aims


@pytest.mark.parametrize(
    "typed", ["", "M", "May", "26 May", "199", "1994-0", "1994-05-", "harbour", "26 May 1994 quay"]
)
def test_what_is_no_date_yet_is_not_guessed(typed: str) -> None:
    assert read_aims(typed) is None


@given(_DAYS)
def test_what_the_list_says_can_be_typed(one: date) -> None:
    for words in (day_words(one), day_head_words(one), one.isoformat()):
        assert read_aims(words) == (Aim(one, one),)
    assert len(read_aims(month_words(one.year, one.month)) or ()) == 1


# --- where it leads to


def _groups(days: list[date]) -> list[DayCount]:
    return [DayCount(one, days.count(one)) for one in sorted(set(days))]


@given(st.lists(_DAYS, min_size=1, max_size=30), _DAYS, st.booleans())
def test_one_lands_where_looking_through_the_list_would_lead(days: list[date], one: date, newest: bool) -> None:
    listed = sorted(days, reverse=newest)
    for aim in (Aim(one, one), Aim(one.replace(day=1, month=1), one.replace(day=31, month=12))):
        landing = Landings(DayGroups(columns_of(_groups(days)), newest=newest)).find(aim)
        within = [at for at, day in enumerate(listed) if aim.earliest <= day <= aim.latest]
        assert landing.articles == len(within)
        if within:
            assert landing.place == within[0]
        else:
            assert listed[landing.place] == landing.group.day
            assert landing.place == listed.index(listed[landing.place])
            away = [min(abs(day - aim.earliest), abs(day - aim.latest)) for day in listed]
            assert away[landing.place] == min(away)


def test_what_is_known_by_its_month_counts_in_its_month_only() -> None:
    groups = [DayCount(date(1994, 5, 1), 3, date(1994, 5, 31)), DayCount(date(1994, 5, 26), 2), DayCount(None, 9)]
    landings = Landings(DayGroups(columns_of(groups), newest=True))
    may, first = landings.find(_MAY), landings.find(_day("1994-05-01"))
    assert (may.place, may.articles) == (0, 5)
    assert (first.place, first.articles) == (2, 0)
    assert landing_words(_MAY, may) == "May 1994: 5 articles"
    assert landing_words(_day("1994-05-01"), first) == "Nothing on 1 May 1994. The nearest is May 1994."
    assert Landings(DayGroups(columns_of(groups), newest=False)).find(_MAY).place == 0


# --- the sheet


def _answer(**options: object) -> Answer:
    rows = [
        row(1, day(1996, 3, 14)),
        row(2, day(1994, 5, 26)),
        row(3, day(1994, 5, 26)),
        row(4, day(1994, 4, 3)),
        row(5, PublicationDate("1992", date(1992, 1, 1), date(1992, 12, 31), Certainty.CERTAIN, Precision.YEAR)),
        row(6, UNDATED),
    ]
    return answer_of(rows, **options)  # type: ignore[arg-type]  # any option


@pytest.fixture
def over(keep: Keep) -> QWidget:
    """Return a list, as far as the sheet knows."""
    one = QWidget()
    one.resize(392, 500)
    elsewhere = QWidget(one)
    elsewhere.setObjectName("elsewhere")
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QVBoxLayout(one).addWidget(elsewhere)
    keep(one)
    return one


@pytest.fixture
def sheet(theme: Theme, over: QWidget) -> GoToDate:
    """Return the sheet, open over a list."""
    one = GoToDate(theme, over)
    over.activateWindow()
    one.open_for(_answer())
    return one


def _said(sheet: GoToDate, typed: str) -> str:
    sheet.field.clear()
    QTest.keyClicks(sheet.field, typed)
    assert sheet.field.accessibleDescription() == sheet.words.text()
    return sheet.words.text()


@pytest.mark.parametrize(
    ("typed", "words", "number"),
    [
        ("26 May 1994", "26 May 1994, Thursday: 2 articles", 2),
        ("1994", "1994: 3 articles", 2),
        ("april 1994", "April 1994: 1 article", 4),
        ("1992", "1992: 1 article", 5),
        ("25 May 1994", "Nothing on 25 May 1994. The nearest is 26 May 1994.", 2),
        ("June 1995", "Nothing in June 1995. The nearest is 14 March 1996.", 1),
        ("26.5.94", "26 May 1994, Thursday: 2 articles", 2),
    ],
)
def test_one_is_told_where_one_would_land_and_enter_goes(sheet: GoToDate, typed: str, words: str, number: int) -> None:
    wanted: list[int] = []
    closed: list[bool] = []
    sheet.place_wanted.connect(wanted.append)
    sheet.closed.connect(lambda: closed.append(True))
    assert _said(sheet, typed) == words
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    answer = _answer()
    assert [answer.results.numbers[place] for place in wanted] == [number]
    assert closed == [True]
    assert not sheet.isVisible()


def test_what_leads_nowhere_says_why_and_stays(sheet: GoToDate) -> None:
    hint = "A year, a month or a day: 1994, May 1994, 26 May 1994 or 1994-05-26."
    assert _said(sheet, "") == _said(sheet, "May") == hint
    assert _said(sheet, "31.2.1994") == "There is no such day."
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.isVisible()
    sheet.follow(answer_of([row(6, UNDATED)]))
    assert _said(sheet, "1994") == "Nothing that was found has a date."
    sheet.follow(None)
    assert sheet.words.text() == "Nothing that was found has a date."
    answer = _answer()
    sheet.follow(replace(answer, ask=replace(answer.ask, sort=Sort.RELEVANCE), groups=NO_GROUPS))
    assert sheet.words.text().startswith("The list isn’t in order of date")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.isVisible()


def test_both_readings_are_offered(sheet: GoToDate) -> None:
    wanted: list[int] = []
    sheet.place_wanted.connect(wanted.append)
    assert _said(sheet, "03/04/1994") == "“03/04/1994” can be read in more than one way:"
    offered = [button.text() for button in sheet.readings if button.isVisible()]
    assert offered == [
        "3 April 1994, Sunday: 1 article",
        "4 March 1994, Friday: 0 articles",
    ]
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.readings[0].hasFocus()
    QTest.keyClick(sheet.readings[0], Qt.Key.Key_Return)
    assert wanted == [3]


def test_oldest_first_leads_to_the_first_of_that_order(theme: Theme, over: QWidget) -> None:
    sheet = GoToDate(theme, over)
    sheet.open_for(_answer(sort=Sort.OLDEST))
    wanted: list[int] = []
    sheet.place_wanted.connect(wanted.append)
    _said(sheet, "1994")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert wanted == [1]  # after that of 1992


def test_esc_and_going_elsewhere_close_it(sheet: GoToDate, over: QWidget) -> None:
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    sheet.open_for(_answer())
    assert sheet.field.hasFocus()
    assert sheet.field.text() == ""
    elsewhere = over.findChild(QWidget, "elsewhere")
    assert isinstance(elsewhere, QWidget)
    elsewhere.setFocus()
    assert not sheet.isVisible()


def test_it_keeps_within_the_list(sheet: GoToDate, over: QWidget) -> None:
    over.resize(300, 400)
    _said(sheet, "03/04/1994")
    assert over.rect().contains(sheet.geometry())
    assert sheet.height() >= sheet.layout().heightForWidth(sheet.width())  # type: ignore[union-attr]
    for button in sheet.readings[:2]:
        assert button.width() >= button.sizeHint().width()
