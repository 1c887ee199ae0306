# SPDX-License-Identifier: MIT
"""The lists beside an article's text, its tabs, and what the pane tells of where one reads."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from gui_values import WaitFor, article_of, day, row
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QWidget

from reader.gui.article.article_entries import copy_entry, quotation_entry, repair_entry
from reader.gui.article.article_pane import ArticlePane
from reader.gui.article.article_tabs import Way
from reader.gui.article.sheet import Sheet, make_sheet
from reader.gui.article.stretch import QuotedStretch, RepairedStretch
from reader.gui.looks.fonts import ReadingStyle
from reader.gui.looks.palette import LIGHT
from reader.gui.looks.theme import Theme
from reader.model.article import QuotationKind, SpeakerKind

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
BODY = (
    "The council met. “Nothing is settled,” said one.\n\n"
    "“Apart from the harbour,” said another, an “ally”.\n\nA trade attach? was mystified by the harbour."
)


@pytest.fixture
def pane(theme: Theme, keep: Keep) -> ArticlePane:
    """Return the pane, on the screen."""
    one = ArticlePane(theme)
    one.resize(820, 600)
    keep(one)
    return one


def _sheet(body: str = BODY, number: int = 7) -> Sheet:
    return make_sheet(article_of(body, number=number), [], [])


def _tabs(pane: ArticlePane) -> list[str]:
    bar = pane.tabs.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    return [bar.tabText(at) for at in range(bar.count()) if bar.isTabVisible(at)]


def test_only_those_tabs_are_there_that_have_something(pane: ArticlePane) -> None:
    pane.show_sheet(_sheet())
    assert _tabs(pane) == ["Text", "Quotations 3", "Repairs 1", "Evidence", "Original", "Compare", "Notes"]
    pane.tabs.choose(Way.QUOTATIONS)
    assert pane.quotations.isVisible()
    pane.show_sheet(_sheet("Nothing.", 8))
    assert _tabs(pane) == ["Text", "Evidence", "Original", "Notes"]
    assert pane.view.isVisible()
    pane.tabs.choose(Way.COPIES)
    assert pane.tabs.way is Way.TEXT


def test_tabs_are_turned_by_keys(pane: ArticlePane) -> None:
    pane.show_sheet(_sheet("Nothing."))
    do = pane.doings()
    seen = []
    for _ in range(4):
        do["article.next_way"]()
        seen.append(pane.tabs.way)
    assert seen == [Way.EVIDENCE, Way.ORIGINAL, Way.NOTES, Way.TEXT]
    do["article.previous_way"]()
    assert pane.tabs.way is Way.NOTES


def test_tabs_that_find_no_room_are_in_a_menu(pane: ArticlePane, wait_for: WaitFor) -> None:
    pane.show_sheet(_sheet())
    more = next(one for one in pane.tabs.findChildren(QPushButton) if one.text() == "More")
    assert not more.isVisible()
    pane.window().resize(340, 600)
    pane.resize(340, 600)
    wait_for(more.isVisible)
    assert pane.width() == 340
    shown = _tabs(pane)
    assert shown[0] == "Text"
    menu = more.menu()
    menu.aboutToShow.emit()
    hidden = [action.text() for action in menu.actions()]
    assert sorted(shown + hidden) == sorted(
        ["Text", "Quotations 3", "Repairs 1", "Evidence", "Original", "Compare", "Notes"]
    )
    menu.actions()[-1].trigger()
    assert pane.tabs.way is Way.NOTES
    assert "Notes" in _tabs(pane)
    bar = pane.tabs.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    assert bar.geometry().right() < more.x() < 340
    pane.window().resize(900, 600)
    pane.resize(900, 600)
    wait_for(lambda: not more.isVisible() and bar.tabRect(bar.count() - 1).right() < bar.width())
    assert bar.tabRect(bar.count() - 1).isValid()


def test_a_quotation_says_who_speaks_and_in_what_manner() -> None:
    spoken = QuotedStretch(0, 9, 1, "words", QuotationKind.DIRECT, "Sergia Baltano", SpeakerKind.PERSON, "“he added”")
    assert quotation_entry(spoken, LIGHT).head == "Sergia Baltano · “he added” · Speech"
    assert quotation_entry(spoken, LIGHT).colour == LIGHT.quoted[1].line
    unnamed = replace(spoken, speaker="a trader", speaker_kind=SpeakerKind.ANONYMOUS, manner="")
    assert quotation_entry(unnamed, LIGHT).head == "Unnamed: a trader · Speech"
    assert quotation_entry(replace(spoken, speaker=""), LIGHT).head == "Speech"
    title = QuotedStretch(0, 9, None, "The Tempest", QuotationKind.TITLE)
    assert (quotation_entry(title, LIGHT).head, quotation_entry(title, LIGHT).colour) == ("Title", LIGHT.faint)


def test_a_repair_says_by_which_rule_and_among_which_words() -> None:
    text = "One line.\nA trade attaché was " + "very " * 40 + "glad.\nMore."
    start = text.index("attaché")
    entry = repair_entry(RepairedStretch(start, start + 7, "attach?", "attaché", "lost-accent"), text, LIGHT)
    assert entry.head == "Accent put back · as found: “attach?” · as read: “attaché”"
    assert entry.words.startswith("A trade attaché was very")
    assert entry.words.endswith(" very…")
    late = text.index("glad")
    entry = repair_entry(RepairedStretch(late, late + 4, "", "”", "other", applied=False), text, LIGHT)
    assert entry.head == "Perhaps damaged · as found: none · perhaps: ”"
    assert entry.words.startswith("…very very")
    assert entry.words.endswith(" glad.")


def test_enter_in_a_list_goes_to_the_place_in_the_text(pane: ArticlePane) -> None:
    said: list[str] = []
    pane.place_said.connect(said.append)
    pane.show_sheet(_sheet())
    assert pane.view.sheet is not None
    pane.tabs.choose(Way.QUOTATIONS)
    pane.enter()
    QTest.keyClick(pane.quotations, Qt.Key.Key_Down)
    QTest.keyClick(pane.quotations, Qt.Key.Key_Return)
    assert pane.view.hasFocus()
    assert pane.view.textCursor().position() == pane.view.sheet.quotations.all[1].start
    assert said[-1] == "Quotation 2 of 3: A"
    pane.tabs.choose(Way.REPAIRS)
    index = pane.repairs.model().index(0, 0)
    QTest.mouseClick(pane.repairs.viewport(), Qt.MouseButton.LeftButton, pos=pane.repairs.visualRect(index).center())
    assert pane.view.isVisible()
    assert said[-1] == "Repair 1 of 1: attach? read as attaché"
    pane.tabs.choose(Way.QUOTATIONS)
    QTest.keyClick(pane.quotations, Qt.Key.Key_Escape)
    assert pane.view.hasFocus()


def test_a_copy_is_opened_from_its_list(pane: ArticlePane) -> None:
    wanted: list[int] = []
    pane.copy_wanted.connect(wanted.append)
    copies = (row(3, day(1994, 5, 27), "The same words"), row(9, day(1994, 5, 28)))
    pane.show_sheet(replace(_sheet(), copies=copies))
    assert "Copies 2" in _tabs(pane)
    entry = copy_entry(copies[0], LIGHT)
    assert entry.words == "The same words"
    assert entry.head == "The Port Courier · page 1 · 27 May 1994 · 1994/3.txt"
    pane.tabs.choose(Way.COPIES)
    pane.enter()
    QTest.keyClick(pane.copies.list, Qt.Key.Key_End)
    QTest.keyClick(pane.copies.list, Qt.Key.Key_Return)
    assert wanted == [9]


def test_lists_are_drawn_in_the_hue_of_who_speaks(pane: ArticlePane, theme: Theme, qapp: QApplication) -> None:
    pane.show_sheet(_sheet())
    pane.tabs.choose(Way.QUOTATIONS)
    qapp.processEvents()
    image = pane.quotations.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(100) for y in range(image.height())}
    assert {LIGHT.quoted[0].line, LIGHT.quoted[1].line, LIGHT.chosen} <= colours
    before = pane.quotations.visualRect(pane.quotations.model().index(1, 0))
    theme.changed.emit()
    qapp.processEvents()
    assert pane.quotations.visualRect(pane.quotations.model().index(1, 0)) == before


def test_text_is_set_larger_by_key_and_wheel_and_says_so(pane: ArticlePane, theme: Theme, qapp: QApplication) -> None:
    said: list[str] = []
    pane.place_said.connect(said.append)
    pane.show_sheet(_sheet())
    do = pane.doings()
    try:
        do["view.larger"]()
        assert theme.reading.pixels == 18
        assert said[-1] == "Text at 106 %"
        port = pane.view.viewport()
        for turn, pixels in ((120, 19), (-120, 18), (0, 18)):
            at = QPointF(50, 50)
            wheel = QWheelEvent(
                at, port.mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            qapp.sendEvent(port, wheel)
            assert theme.reading.pixels == pixels
        do["view.smaller"]()
        assert theme.reading.pixels == 17
        do["view.longer_lines"]()
        assert theme.reading.measure == 66
        do["view.shorter_lines"]()
        do["view.wider_spacing"]()
        assert theme.reading.spacing == 1.7
        do["view.closer_spacing"]()
        do["view.closer_spacing"]()
        assert said[-1] == "Line spacing 1.5"
        for _ in range(30):
            do["view.larger"]()
        assert theme.reading.pixels == 32
        do["view.usual_size"]()
        assert theme.reading.pixels == 17
    finally:
        theme.read_in(ReadingStyle())


def test_arrow_keys_scroll_unless_a_caret_is_wanted(pane: ArticlePane, qapp: QApplication) -> None:
    said: list[str] = []
    pane.place_said.connect(said.append)
    pane.view.show_caret(on=False)
    pane.show_sheet(_sheet("\n\n".join([BODY.replace("attach?", "attaché")] * 30)))
    qapp.processEvents()
    pane.enter()
    bar = pane.view.verticalScrollBar()
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    QTest.keyClick(pane.view, Qt.Key.Key_Space)
    paged = bar.value()
    QTest.keyClick(pane.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < paged
    pane.doings()["article.caret"]()
    assert pane.view.caret
    assert said[-1] == "The arrow keys move a caret"
    QTest.keyClick(pane.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.view.textCursor().blockNumber() > 0
    pane.doings()["article.caret"]()
    assert not pane.view.caret


def test_a_screen_reader_is_given_text_tabs_and_lists(pane: ArticlePane, qapp: QApplication) -> None:
    sheet = _sheet()
    pane.show_sheet(sheet)
    qapp.processEvents()
    text = QAccessible.queryAccessibleInterface(pane.view)
    assert text.text(QAccessible.Text.Name) == "Article"
    spoken = text.textInterface()
    assert spoken.characterCount() == len(sheet.text)
    assert spoken.text(0, spoken.characterCount()) == sheet.text
    row_of_tabs = pane.tabs.findChild(QTabBar)
    assert row_of_tabs is not None
    bar = QAccessible.queryAccessibleInterface(row_of_tabs)
    tabs = [bar.child(at) for at in range(bar.childCount())]
    shown = [tab for tab in tabs if tab.role() is QAccessible.Role.PageTab and not tab.rect().isEmpty()]  # Qt's sign
    assert [tab.text(QAccessible.Text.Name) for tab in shown][:2] == ["Text", "Quotations 3"]
    pane.tabs.choose(Way.QUOTATIONS)
    listed = QAccessible.queryAccessibleInterface(pane.quotations)
    assert listed.text(QAccessible.Text.Name) == "Quotations in this article"
    assert listed.child(0).text(QAccessible.Text.Name) == "N · Speech: Nothing is settled,"


def test_a_way_shown_stays_when_its_article_is_shown_anew(pane: ArticlePane) -> None:
    sheet = _sheet()
    pane.show_sheet(sheet)
    pane.tabs.choose(Way.ORIGINAL)
    pane.show_sheet(_sheet("Other words.", 8))
    assert pane.source.isVisible()
    assert pane.source.toPlainText() == "Other words."
    pane.show_text()
    pane.view.note_wanted.emit("n1")
    assert pane.notes.isVisible()
    pane.show_text()
    do = pane.doings()
    said: list[str] = []
    pane.place_said.connect(said.append)
    do["article.original"]()
    do["article.next_match"]()
    assert pane.view.isVisible()
    assert said == ["No match in this article"]
    do["article.previous_quotation"]()
    do["article.previous_repair"]()
    assert said[1:] == ["No quotation in this article", "Nothing was mended in this article"]
    pane.show_welcome()
    assert pane.sheet is None
    pane.open_find_bar()
    assert not pane.find_bar.isVisible()


def test_a_tab_that_is_chosen_pushes_none_out_at_the_left(pane: ArticlePane, wait_for: WaitFor) -> None:
    pane.show_sheet(_sheet())
    pane.window().resize(380, 600)
    pane.resize(380, 600)
    wait_for(lambda: pane.width() == 380)
    bar = pane.tabs.findChildren(QTabBar)[0]
    for way in (Way.NOTES, Way.ORIGINAL, Way.EVIDENCE):
        pane.tabs.choose(way)
        places = [bar.tabRect(at) for at in range(bar.count()) if bar.isTabVisible(at)]
        assert places[0].left() == 0
        assert places[-1].right() < bar.width()


def test_what_one_has_to_know_of_an_article_is_said_below_it_whatever_way_it_is_looked_at(pane: ArticlePane) -> None:
    pane.show_sheet(_sheet())
    assert not pane.flags.isVisible()
    sheet = _sheet()
    pane.show_sheet(replace(sheet, article=replace(sheet.article, flags=("excerpt", "undecodable"))))
    for way in (Way.TEXT, Way.EVIDENCE):
        pane.tabs.choose(way)
        assert pane.flags.isVisible()
        assert pane.flags.words == (
            "This is only a summary or the beginning of the article. Some of its bytes are in no known encoding."
        )
    pane.show_sheet(_sheet("Nothing.", 8))
    assert not pane.flags.isVisible()
