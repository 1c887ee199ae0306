# SPDX-License-Identifier: MIT
"""The top of the window, the banner below it and their words."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from gui_values import WaitFor, answer_of, many_rows
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from reader.errors import QueryError
from reader.gui import search_strip
from reader.gui.banner import Banner
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.runs import filled, joined, strong_number
from reader.gui.looks.theme import Theme
from reader.gui.search_strip import ARTICLES, REPORT, SearchStrip, figures
from reader.gui.session.searching import DateFilter, range_filter, unknown_filter
from reader.gui.words.translation import ENGLISH, LANGUAGES, speak
from reader.library.values import MissingWord
from reader.model.query import And, DateRange, Keyword, Word
from reader.model.search import DayCount, Unknown
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]


@pytest.fixture
def strip(theme: Theme, keep: Keep) -> SearchStrip:
    """Return the strip as wide as in the smallest usual window."""
    one = SearchStrip(theme)
    one.resize(1024, one.sizeHint().height())
    keep(one)
    return one


def test_sentences_are_filled_in_whatever_order_a_language_has() -> None:
    assert filled("{b} of {a}!", a=[("x", True)], b=[("y", False), ("z", True)]) == [
        ("y", False),
        ("z", True),
        (" of ", False),
        ("x", True),
        ("!", False),
    ]
    number = QLocale().toString(5391)
    assert strong_number(f"es sind {number} Artikel", 5391) == [
        ("es sind ", False),
        (number, True),
        (" Artikel", False),
    ]
    assert strong_number("none", 5) == [("none", False)]
    assert joined([[("a", True)], [("b", False)]]) == [("a", True), (" · ", False), ("b", False)]


def text_of(runs: Sequence[tuple[str, bool]]) -> str:
    """Return what is said."""
    return "".join(text for text, _ in runs)


def test_the_figures_tell_why_a_list_is_of_another_length_than_its_number(qapp: QApplication) -> None:  # noqa: ARG001 - which speaks
    answer = answer_of(many_rows(30))
    folded = replace(answer, results=replace(answer.results, total=37, folded=7))
    assert text_of(figures(folded)).startswith("37 articles · 7 copies folded · 1991 · 3 undated")
    undated = replace(folded, results=replace(folded.results, folded_undated=2))
    assert text_of(figures(undated)).startswith("37 articles · 7 copies folded · 1991 · 5 undated")
    days = (
        DayCount(date(1985, 1, 1), 1, date.max),
        DayCount(date(1991, 1, 1), 2, date(1991, 12, 31)),
        DayCount(date(1991, 3, 1), 3, date(1991, 3, 31)),
        DayCount(date(1991, 3, 3), 4),
    )
    march = DateRange(date(1991, 3, 1), date(1991, 3, 31), Span(0, 12))
    results = replace(answer.results, total=10, days=days, undated=0)
    for query in (march, And((march, Word("harbour", Span(13, 20))), Span(0, 20))):
        asked = replace(answer, query=query, results=results)
        assert asked.less_exact == 3
        assert "10 articles · 3 dated less exactly · 1985 to 1991" in text_of(figures(asked))
    week = range_filter(date(1991, 3, 1), date(1991, 3, 7))
    assert replace(answer, results=results, ask=replace(answer.ask, dates=week)).less_exact == 6
    unknown = unknown_filter(Unknown.DAY, 1991, 3)
    assert replace(answer, results=results, ask=replace(answer.ask, dates=unknown)).less_exact == 0
    assert replace(answer, results=results).less_exact == 0


def test_nothing_is_said_of_an_archive_that_was_left(strip: SearchStrip) -> None:
    strip.show_answer(answer_of(many_rows(30), text="harbour"))
    strip.forget()
    assert (strip.said.text, strip.figures.text) == ("", "")


def test_what_is_sought_and_found_is_said_in_words(strip: SearchStrip) -> None:
    answer = answer_of(many_rows(30), text="harbour")
    strip.show_answer(replace(answer, ask=replace(answer.ask, dates=DateFilter("1994"))))
    assert strip.said.text == "Harbour, only 1994"
    assert strip.figures.text.startswith("30 articles · 1991 · 3 undated")
    numbers = [text for text, strong in figures(answer) if strong]
    assert numbers == ["30", "3"]


def test_a_mistake_is_told_and_the_last_figures_stay(strip: SearchStrip) -> None:
    strip.show_answer(answer_of(many_rows(30)))
    before = strip.figures.text
    strip.show_mistake(QueryError("A word is missing here.", start=0, end=3, hint="Type one."))
    assert strip.said.text == "A word is missing here.  Type one."
    assert strip.figures.text == before


def test_everything_in_the_strip_has_room_at_1024(strip: SearchStrip) -> None:
    assert strip.minimumSizeHint().width() < 760  # the least width of the window
    assert strip.box.width() > 350
    assert strip.views.geometry().right() < 1024
    assert strip.views.geometry().left() > strip.box.geometry().right()


def test_a_long_mistake_takes_a_second_line_rather_than_being_cut(strip: SearchStrip) -> None:
    before = strip.said.heightForWidth(600)
    strip.show_mistake(QueryError("A word " * 12 + "is missing here.", start=0, end=3, hint="Type one."))
    assert strip.said.heightForWidth(600) > before


def test_a_spelling_takes_the_place_of_its_word(strip: SearchStrip) -> None:
    heard: list[str] = []
    strip.text_changed.connect(heard.append)
    strip.box.setText("old harbor wall")
    strip.replace(MissingWord("harbor", Span(4, 10), ()), "harbour")
    assert heard == ["old harbor wall", "old harbour wall"]


def test_people_who_are_sought_are_chips_where_they_were_typed(strip: SearchStrip) -> None:
    text = 'treaty speaker:"Ann Roe"'
    query = And((Word("treaty", Span(0, 6)), Keyword("speaker", ("ann", "roe"), Span(15, 24))), Span(0, 24))
    strip.box.clearFocus()  # a cursor that blinks would be in the pictures
    strip.box.setText(text)
    plain = strip.box.grab().toImage()
    strip.show_answer(answer_of((), text=text, query=query))
    chip = strip.box.grab().toImage()
    assert chip != plain
    strip.box.setText(f"{text} x")
    strip.box.setText(text)
    assert strip.box.grab().toImage() == chip, "typing behind it leaves it"
    strip.box.setText(f"x{text}")
    strip.box.setText(text)
    assert strip.box.grab().toImage() == plain


def test_a_screen_reader_is_told_once_the_typing_pauses(
    strip: SearchStrip, monkeypatch: pytest.MonkeyPatch, wait_for: WaitFor
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(search_strip, "announce", lambda _, words: heard.append(words))
    strip.show_answer(answer_of(many_rows(30)))
    strip.show_answer(answer_of(many_rows(3)))
    strip.show_answer(answer_of(many_rows(4), follows=True))  # the archive has grown; nobody asked
    wait_for(lambda: heard)
    assert heard == ["3 articles"]
    strip.show_mistake(QueryError("A word is missing here.", start=0, end=3))
    wait_for(lambda: len(heard) > 1)
    assert heard[1] == "A word is missing here."


def test_the_box_can_be_emptied_with_the_mouse(strip: SearchStrip) -> None:
    def crosses() -> list[QToolButton]:
        return [one for one in strip.box.findChildren(QToolButton) if one.isVisible() and "Esc" in one.toolTip()]

    assert crosses() == []
    QTest.keyClicks(strip.box, "harbour")
    (cross,) = crosses()
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert strip.box.text() == ""


def test_a_line_that_does_not_fit_shows_all_in_its_tool_tip(theme: Theme, keep: Keep) -> None:
    label = RunLabel(theme, "Place")
    label.resize(120, 24)
    keep(label)
    label.say([("a very long sentence that can't stand in so few pixels", False)])
    label.grab()
    assert label.toolTip() == label.text
    label.say([("short", False)])
    label.grab()
    assert label.toolTip() == ""


def test_a_banner_in_a_narrow_window_wraps_its_sentence(theme: Theme, keep: Keep) -> None:
    banner = Banner(theme)
    keep(banner)
    banner.say("The archive is not there.", "Plug in its disk. " * 8, way_out="Locate…", go=banner.hide, alarm=True)
    line = banner.findChild(RunLabel)
    assert isinstance(line, RunLabel)
    assert banner.heightForWidth(700) > banner.heightForWidth(2400)
    assert line.heightForWidth(400) > 2 * line.heightForWidth(4000)


def test_switches_give_way_to_the_box_where_there_is_little_room(strip: SearchStrip, qapp: QApplication) -> None:
    assert strip.forms.isVisible()
    strip.resize(760, 90)
    qapp.processEvents()
    assert not strip.forms.isVisible()
    assert strip.views.geometry().right() < strip.width()
    assert strip.box.width() > 170


@pytest.mark.parametrize("language", LANGUAGES)
def test_beside_the_report_no_view_is_cut_off(theme: Theme, keep: Keep, qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    try:
        strip = SearchStrip(theme)
        strip.resize(1024, strip.sizeHint().height())
        keep(strip)
        strip.show_view(REPORT)
        qapp.processEvents()
        assert strip.print.isVisible()
        assert strip.views.width() >= strip.views.sizeHint().width()
        strip.show_view(ARTICLES)
        assert strip.forms.isVisible()
    finally:
        speak(qapp, ENGLISH)
