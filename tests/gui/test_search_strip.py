# SPDX-License-Identifier: MIT
"""The top of the window, the banner below it and their words."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from gui_values import WaitFor, answer_of, many_rows
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from reader.errors import QueryError
from reader.gui import search_strip
from reader.gui.banner import Banner
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.runs import filled, joined, strong_number
from reader.gui.looks.theme import Theme
from reader.gui.search_strip import SearchStrip, figures
from reader.gui.session.searching import DateFilter
from reader.library.values import MissingWord
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
    assert strip.box.width() > 400
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
        return [one for one in strip.box.findChildren(QToolButton) if one.isVisible()]

    assert crosses() == []
    QTest.keyClicks(strip.box, "harbour")
    (cross,) = crosses()
    assert "Esc" in cross.toolTip()
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
