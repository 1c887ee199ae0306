# SPDX-License-Identifier: MIT
"""Completion in the search box: what is offered where, by which keys, and that nothing typed is ever lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget

from reader.gui.dates.date_counts import Calendar, MonthCount, YearCount
from reader.gui.looks.theme import Theme
from reader.gui.search import query_helper
from reader.gui.search.cue import Cue, CueKind, cue_at
from reader.gui.search.offer import Known, Offer, OfferKind, archive_offers, asked_of_archive, known_offers
from reader.gui.search.query_helper import QueryHelper
from reader.gui.search_box import SearchBox
from reader.gui.words.field_words import FIELD_WORDS
from reader.model.flags import FLAGS
from reader.model.search import WordCount
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
HELD = Calendar((YearCount(1993, 4), YearCount(1994, 9, (MonthCount(5, 9),))))
PAPERS = (WordCount("the port courier", 90), WordCount("tribune", 12))


class Bench:
    """A box with its helper on a window, and what the helper asks for."""

    def __init__(self, theme: Theme) -> None:
        self.window = QWidget()
        self.window.resize(700, 500)
        self.box = SearchBox(theme, self.window)
        self.other = SearchBox(theme, self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.box)
        layout.addWidget(self.other)
        self.recent = ["harbour treaty", "quay"]
        self.helper = QueryHelper(self.box, theme, self.window, recent=lambda: tuple(self.recent))
        self.helper.show_held(HELD)
        self.box.help_wanted.connect(self.helper.ask)
        self.asked: list[tuple[Cue, str, str]] = []
        self.heard: list[object] = []
        self.helper.words_wanted.connect(lambda *asked: self.asked.append(asked))
        self.helper.examples_wanted.connect(lambda: self.heard.append("examples"))
        self.helper.forgotten.connect(self._forget)
        self.helper.all_forgotten.connect(self.recent.clear)
        self.box.opened.connect(lambda: self.heard.append("opened"))
        self.box.left_downwards.connect(lambda: self.heard.append("down"))

    def _forget(self, text: str) -> None:
        self.recent.remove(text)

    def type(self, text: str) -> None:
        """Type with the keyboard."""
        QTest.keyClicks(self.box, text)
        QApplication.processEvents()

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key in the box."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.box, key, modifier)
        QApplication.processEvents()

    @property
    def shown(self) -> list[str]:
        """What can be read on the sheet, if it is open."""
        return [offer.name for offer in self.helper.sheet.list.offers] if self.helper.open else []


@pytest.fixture
def bench(theme: Theme, keep: Keep, wait_for: WaitFor) -> Bench:
    """Return a box that has the focus."""
    one = Bench(theme)
    keep(one.window)
    one.window.activateWindow()
    one.box.setFocus()
    wait_for(one.box.hasFocus)
    return one


@pytest.mark.parametrize(
    ("text", "kind", "typed", "span", "field"),
    [
        ("  ", CueKind.EMPTY, "", (0, 2), ""),
        ("harb", CueKind.WORD, "harb", (0, 4), ""),
        ("old -harb", CueKind.WORD, "harb", (5, 9), ""),
        ("harbour ", CueKind.NEXT, "", (8, 8), ""),
        ("(", CueKind.NEXT, "", (1, 1), ""),
        ("a (b", CueKind.WORD, "b", (3, 4), ""),
        ("harb*", CueKind.PATTERN, "harb*", (0, 5), ""),
        ("harbuor~1", CueKind.PATTERN, "harbuor~1", (0, 9), ""),
        ("source:", CueKind.VALUE, "", (0, 7), "source"),
        ("x -Source:tri", CueKind.VALUE, "tri", (3, 13), "source"),
        ("source:“the po", CueKind.VALUE, "the po", (0, 14), "source"),
        ('source:"tribune"', CueKind.VALUE, "tribune", (0, 16), "source"),
        ("source:(tribune OR cou", CueKind.VALUE, "cou", (19, 22), "source"),
        ("source:(tribune OR cou) qu", CueKind.WORD, "qu", (24, 26), ""),
        ("headline:", CueKind.PATTERN, "", (0, 9), "headline"),
        ("headline:ast", CueKind.WORD, "ast", (0, 12), "headline"),
        ("said:(never a cla", CueKind.WORD, "cla", (14, 17), "said"),
        ('"sea wal', CueKind.WORD, "wal", (5, 8), ""),
        ('"sea ', CueKind.PATTERN, "", (5, 5), ""),
        ('"sea wall"', CueKind.PATTERN, "wall", (6, 10), ""),
        ("Re:gatta", CueKind.WORD, "Re:gatta", (0, 8), ""),
        ("сен", CueKind.WORD, "сен", (0, 3), ""),
    ],
)
def test_what_is_typed_at_the_cursor_is_understood(
    text: str, kind: CueKind, typed: str, span: tuple[int, int], field: str
) -> None:
    cue = cue_at(text, len(text))
    assert (cue.kind, cue.typed, (cue.span.start, cue.span.end), cue.field) == (kind, typed, span, field)


def test_within_a_word_all_of_it_gives_way() -> None:
    assert cue_at("harbour treaty", 3) == Cue(CueKind.WORD, "har", Span(0, 7))
    assert cue_at("source:tribune", 3) == Cue(CueKind.WORD, "sou", Span(0, 14))


def test_the_archive_is_asked_only_for_what_it_knows() -> None:
    assert asked_of_archive(cue_at("h", 1)) is None  # half the words of the archive
    assert asked_of_archive(cue_at("ha", 2)) == ("", "ha")
    assert asked_of_archive(cue_at("source:", 7)) == ("source", "")
    assert asked_of_archive(cue_at("is:", 3)) is None
    assert asked_of_archive(cue_at("date:19", 7)) is None


KNOWN = Known(("quay",), HELD)


def _names(text: str) -> list[str]:
    return [one.name for one in known_offers(cue_at(text, len(text)), KNOWN)]


def test_fields_marks_dates_and_operators_are_offered_where_they_can_stand() -> None:
    assert _names("")[:2] == ["quay", "Forget these searches"]
    assert {f"{field}:" for field in FIELD_WORDS} <= set(_names(""))
    assert _names("harbour ")[:2] == ["OR", "NOT"]
    assert _names("hea") == ["headline:"]
    assert _names("pap") == ["source:"]  # by a word of its meaning
    assert _names("NE") == ["NEAR/5"]
    assert "OR" not in _names("or")
    assert _names("is:") == list(FLAGS)
    assert _names("is:damaged-a") == ["damaged-accents", "damaged-apostrophes"]
    assert _names("date:") == ["1994", "1993"]
    assert _names("date:1994") == ["1994", "1994-05"]
    assert _names("date:1993..") == []
    assert "headline:" not in _names("headline:(a ")
    papers = known_offers(cue_at("", 0), replace(KNOWN, valued=frozenset({"source"})))
    assert "source:" in [one.name for one in papers]
    assert "speaker:" not in [one.name for one in papers]  # nobody is known to speak


def test_values_of_several_words_are_put_between_marks() -> None:
    offers = archive_offers(cue_at("source:t", 8), PAPERS)
    assert [one.text for one in offers] == ['source:"the port courier"', "source:tribune"]
    assert [one.text for one in archive_offers(cue_at("source:(t", 9), PAPERS)] == ['"the port courier"', "tribune"]
    (german,) = archive_offers(cue_at("language:d", 10), (WordCount("de", 3),))
    assert german.note == "German"


def test_plain_words_open_nothing_and_down_goes_to_the_list(bench: Bench) -> None:
    bench.type("harb")
    assert not bench.helper.open
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)
    assert bench.heard == ["down", "opened"]
    assert bench.asked == []


def test_values_are_offered_as_they_are_typed_and_enter_stays_what_it_is(bench: Bench) -> None:
    bench.type("source:t")
    cue, field, begun = bench.asked[-1]
    assert (field, begun) == ("source", "t")
    bench.helper.take_words(cue, PAPERS)
    assert bench.shown == ["the port courier", "tribune"]
    assert bench.helper.sheet.list.chosen is None
    assert bench.box.hasFocus()
    bench.press(Qt.Key.Key_Return)
    assert bench.heard == ["opened"]
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)
    assert bench.box.text() == "source:tribune "
    assert not bench.helper.open
    bench.box.undo()
    assert bench.box.text() == "source:t"


def test_tab_takes_the_first_and_leaves_the_box_when_there_is_nothing_to_take(bench: Bench) -> None:
    bench.type("source:t")
    bench.helper.take_words(bench.asked[-1][0], PAPERS)
    bench.press(Qt.Key.Key_Tab)
    assert bench.box.text() == 'source:"the port courier" '
    assert bench.box.hasFocus()
    bench.press(Qt.Key.Key_Tab)
    assert bench.other.hasFocus()


def test_late_words_of_something_else_are_not_shown(bench: Bench) -> None:
    bench.type("source:t")
    late = bench.asked[-1][0]
    bench.type("r")
    bench.helper.take_words(late, PAPERS)
    assert bench.shown == []
    bench.helper.take_words(bench.asked[-1][0], PAPERS[1:])
    assert bench.shown == ["tribune"]
    bench.press(Qt.Key.Key_Escape)
    assert (bench.shown, bench.box.text()) == ([], "source:tr")
    bench.press(Qt.Key.Key_Escape)
    assert bench.box.text() == ""


def test_a_value_that_stands_there_already_is_not_offered(bench: Bench) -> None:
    bench.type("source:tribune")
    bench.helper.take_words(bench.asked[-1][0], PAPERS[1:])
    assert bench.shown == []


def test_asked_for_by_a_key_words_of_the_archive_are_offered_with_counts(bench: Bench) -> None:
    bench.type("old harb wall")
    for _ in range(5):
        bench.press(Qt.Key.Key_Left)
    bench.press(Qt.Key.Key_Space, control=True)
    cue, field, begun = bench.asked[-1]
    assert (field, begun) == ("", "harb")
    bench.helper.take_words(cue, (WordCount("harbour", 1283), WordCount("harbours", 4)))
    assert bench.shown == ["harbour", "harbours"]
    assert bench.helper.sheet.list.chosen is not None
    bench.press(Qt.Key.Key_Return)
    assert bench.box.text() == "old harbour wall"


def test_a_field_that_was_taken_offers_its_values(bench: Bench) -> None:
    bench.type("sourc")
    bench.press(Qt.Key.Key_Space, control=True)
    bench.helper.take_words(bench.asked[-1][0], ())
    bench.press(Qt.Key.Key_Tab)
    assert bench.box.text() == "source:"
    assert bench.asked[-1][1:] == ("source", "")
    bench.helper.take_words(bench.asked[-1][0], PAPERS)
    assert bench.shown == ["the port courier", "tribune"]


def test_what_was_sought_before_is_offered_and_forgotten_one_by_one_or_all(bench: Bench) -> None:
    bench.type("wall")
    bench.press(Qt.Key.Key_Down, control=True)
    assert bench.shown == ["harbour treaty", "quay", "Forget these searches"]
    bench.press(Qt.Key.Key_Delete)
    assert bench.shown == ["quay", "Forget these searches"]
    bench.press(Qt.Key.Key_Return)
    assert bench.box.text() == "quay"
    bench.press(Qt.Key.Key_Down, control=True)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)
    assert bench.recent == []
    bench.press(Qt.Key.Key_Down, control=True)
    assert bench.shown == []


def test_an_empty_box_offers_the_language_and_examples(bench: Bench) -> None:
    QTest.mouseClick(_sign(bench), Qt.MouseButton.LeftButton)
    assert bench.shown[0] == "harbour treaty"
    assert bench.shown[-1] == "Examples from this archive…"
    bench.press(Qt.Key.Key_Up)
    bench.press(Qt.Key.Key_Up)
    bench.press(Qt.Key.Key_Return)
    assert bench.heard == ["examples"]


def _sign(bench: Bench) -> QWidget:
    return next(one for one in bench.box.findChildren(QToolButton) if "Ctrl+Space" in one.toolTip())


def test_a_click_takes_and_one_on_the_cross_forgets(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Down, control=True)
    view = bench.helper.sheet.list
    first = view.visualRect(view.model().index(0, 0))
    cross = first.center()
    cross.setX(first.right() - 12)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    assert bench.recent == ["quay"]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    assert bench.box.text() == "quay"


def test_it_goes_when_one_looks_elsewhere(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Space, control=True)
    assert bench.helper.open
    bench.other.setFocus()
    assert not bench.helper.open


def test_a_screen_reader_hears_how_many_there_are_and_each_that_is_chosen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(query_helper, "announce", lambda _, words: heard.append(words))
    bench.type("source:t")
    bench.helper.take_words(bench.asked[-1][0], PAPERS)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Up)
    assert heard == ["2 suggestions", "the port courier, 90 articles", "source:t"]
    bench.box.clear()
    heard.clear()
    bench.press(Qt.Key.Key_Down, control=True)
    assert heard == ["3 suggestions", "harbour treaty, sought before"]


def test_the_list_is_a_model_that_a_screen_reader_can_walk(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Down, control=True)
    model = bench.helper.sheet.list.model()
    QAbstractItemModelTester(model)
    lines = [str(model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(model.rowCount())]
    assert lines == ["harbour treaty, sought before", "quay, sought before", "Forget these searches"]
    assert model.index(1, 0).data() == "quay"


def test_the_sheet_stays_within_its_window_and_paints_every_kind(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Space, control=True)
    sheet = bench.helper.sheet
    assert bench.window.rect().contains(sheet.geometry())
    before = sheet.grab().toImage()
    bench.press(Qt.Key.Key_PageDown)
    assert sheet.grab().toImage() != before
    sheet.list.show_offers([Offer(OfferKind.VALUE, "x" * 200, "y" * 200, 12)])
    assert not sheet.grab().isNull()
