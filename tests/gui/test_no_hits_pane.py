# SPDX-License-Identifier: MIT
"""The place of the list when there is none: why, and every way out."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from gui_values import answer_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from reader.gui.hits.no_hits_pane import NoHitsPane, QueryPart, parts_of
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.search.gaps import Gaps, Rest, VainValue
from reader.gui.session.searching import Answer, DateFilter
from reader.library.values import MissingWord
from reader.model.query import And, Leaf, Not, Phrase, Word
from reader.model.search import LeafCount, NearSpelling, WordCount
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
HARBOR, QUAY = Word("harbor", Span(0, 6)), Phrase(("old", "quay"), Span(7, 17))
YARD = Word("yard", Span(22, 26))
TEXT = "harbor “old quay” NOT yard"
NEAR = MissingWord("harbor", Span(0, 6), (NearSpelling("harbour", 1283), NearSpelling("arbor", 1)))


@pytest.fixture
def pane(theme: Theme, keep: Keep) -> NoHitsPane:
    """Return the pane on the screen, as wide as the list is at least."""
    one = NoHitsPane(theme)
    one.resize(320, 500)
    keep(one)
    return one


def _answer(counts: dict[Leaf, int], *missing: MissingWord) -> Answer:
    query = And((HARBOR, QUAY, Not(YARD, Span(18, 26))), Span(0, 26))
    nothing = answer_of((), text=TEXT, query=query)
    parts = tuple(LeafCount(leaf, articles) for leaf, articles in counts.items())
    return replace(nothing, gaps=Gaps(parts, missing=missing))


def _words(pane: NoHitsPane) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def _button(pane: NoHitsPane, words: str) -> QPushButton:
    QApplication.processEvents()
    return next(one for one in pane.findChildren(QPushButton) if one.isVisible() and one.text() == words)


def test_each_part_is_said_back_with_what_it_finds() -> None:
    assert parts_of(_answer({HARBOR: 0, QUAY: 12})) == (QueryPart("harbor", 0), QueryPart("“old quay”", 12))
    assert parts_of(_answer({HARBOR: 0})) == ()  # what was typed stands above already


def test_the_part_that_finds_nothing_is_marked_and_the_others_are_a_way_out(pane: NoHitsPane) -> None:
    heard: list[object] = []
    pane.part_chosen.connect(heard.append)
    pane.spelling_chosen.connect(lambda word, spelling: heard.append((word.text, spelling)))
    pane.show_answer(_answer({HARBOR: 0, QUAY: 12}, NEAR))
    assert _words(pane)[:4] == ["Nothing found.", "harbor", "in no article", "12 articles"]
    QTest.mouseClick(_button(pane, "“old quay”"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(_button(pane, "arbor"), Qt.MouseButton.LeftButton)
    assert heard == ["“old quay”", ("harbor", "arbor")]
    assert _button(pane, "harbour").accessibleName() == "Search for harbour, 1,283 articles"
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in pane.findChildren(QPushButton))


def test_a_single_word_that_is_nowhere_is_named(pane: NoHitsPane) -> None:
    pane.show_answer(_answer({HARBOR: 0}, replace(NEAR, near=())))
    QApplication.processEvents()
    (line,) = pane.findChildren(RunLabel)
    assert line.text == "harbor stands in no article."
    assert [one for one in pane.findChildren(QPushButton) if one.isVisible()] == []


def test_parts_that_never_meet_are_said_to_be_so(pane: NoHitsPane) -> None:
    pane.show_answer(_answer({HARBOR: 4, QUAY: 12}))
    assert "Each part is found, but never all in one article." in _words(pane)


def test_what_lies_outside_of_the_dates_is_one_click_away(pane: NoHitsPane) -> None:
    heard: list[bool] = []
    pane.all_dates_wanted.connect(lambda: heard.append(True))
    nothing = _answer({HARBOR: 4})
    narrowed = replace(nothing, ask=replace(nothing.ask, dates=DateFilter("May 1994")), total=4)
    pane.show_answer(narrowed)
    assert "Outside of May 1994 there are more." in _words(pane)
    QTest.mouseClick(_button(pane, "Search all dates: 4 articles"), Qt.MouseButton.LeftButton)
    assert heard == [True]


def test_an_archive_that_is_still_empty_is_no_vain_search(pane: NoHitsPane) -> None:
    pane.show_answer(answer_of(()))
    assert _words(pane)[0] == "This archive has no articles yet."


def test_an_empty_archive_has_a_way_out(pane: NoHitsPane) -> None:
    gone: list[bool] = []
    pane.say("There are no articles in Scans.", "12 files looked at.", way_out="Show", go=lambda: gone.append(True))
    assert _words(pane) == ["There are no articles in Scans.", "12 files looked at."]
    QTest.mouseClick(_button(pane, "Show"), Qt.MouseButton.LeftButton)
    assert gone == [True]


def test_archive_text_is_never_markup_and_long_words_keep_the_pane_narrow(pane: NoHitsPane) -> None:
    long = MissingWord("<b>x</b>" * 30, Span(0, 240), (NearSpelling("a&b", 2),))
    pane.show_answer(_answer({HARBOR: 0, QUAY: 1}, long))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in pane.findChildren(QLabel))
    assert _button(pane, "a&&b").isVisible()
    assert pane.minimumSizeHint().width() <= 320


def test_a_sentence_of_two_lines_is_not_cut_off(pane: NoHitsPane) -> None:
    pane.resize(220, 500)
    pane.say("This archive has no articles yet, whatever you type.", "When it has been read, they stand here by date.")
    QApplication.processEvents()
    for label in (one for one in pane.findChildren(QLabel) if one.isVisible() and one.text()):
        assert label.height() >= label.heightForWidth(label.width())
    assert pane.findChildren(QLabel)[-1].geometry().bottom() < 250  # at the top, nothing stretched


def test_nothing_is_final_while_the_archive_is_being_read(pane: NoHitsPane) -> None:
    pane.unfinished = True
    pane.show_answer(_answer({HARBOR: 0}, NEAR))
    assert _words(pane)[:2] == ["Nothing found so far.", "The archive is still being read."]
    line = pane.findChild(RunLabel)
    assert isinstance(line, RunLabel)
    assert line.text == "harbor stands in no article yet."


def test_other_forms_other_letters_and_what_remains_are_ways_out(pane: NoHitsPane) -> None:
    heard: list[object] = []
    pane.part_chosen.connect(heard.append)
    pane.spelling_chosen.connect(lambda word, spelling: heard.append((word.text, spelling)))
    word = replace(NEAR, near=(), forms=(WordCount("harbors", 3),), scripts=(WordCount("харбор", 1),))
    nothing = _answer({HARBOR: 0, QUAY: 12}, word)
    rests = (Rest("“old quay” NOT yard", HARBOR.span, 12),)
    pane.show_answer(replace(nothing, gaps=replace(nothing.gaps, rests=rests)))
    assert _button(pane, "without harbor").accessibleName() == "without harbor, 12 articles"
    for words in ("harbors", "харбор", "without harbor"):
        QTest.mouseClick(_button(pane, words), Qt.MouseButton.LeftButton)
    assert heard == [("harbor", "harbors"), ("harbor", "харбор"), "“old quay” NOT yard"]
    assert "“harbor” in other letters in this archive:" in _words(pane)


def test_values_of_the_archive_and_words_apart_are_ways_out(pane: NoHitsPane) -> None:
    sought: list[str] = []
    pane.part_chosen.connect(sought.append)
    text = "quay source:gazette language:xx person:dorn"
    values = (
        VainValue("source", Span(12, 19), (WordCount("The Port Courier", 9),)),
        VainValue("language", Span(29, 31), (WordCount("ru", 2),)),
        VainValue("person", Span(39, 43), ()),
    )
    loose = (Rest("old quay", Span(0, 10), 3),)
    pane.show_answer(replace(answer_of((), text=text, query=QUAY), gaps=Gaps(values=values, loose=loose)))
    words = _words(pane)
    assert "Sources in this archive:" in words
    assert any(one == "No article of this archive names anybody." for one in words)
    for name in ("The Port Courier", "Russian", "old quay"):
        QTest.mouseClick(_button(pane, name), Qt.MouseButton.LeftButton)
    assert sought == [
        'quay source:"The Port Courier" language:xx person:dorn',
        "quay source:gazette language:ru person:dorn",
        "old quay",
    ]
