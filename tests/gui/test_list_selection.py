# SPDX-License-Identifier: MIT
"""Several articles selected, by keys and mouse; kept by number over every search; and what the clipboard gets."""

from collections.abc import Callable

import pytest
from gui_values import answer_of, day, many_rows, row
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.gui.hits.hit_view import MOST_SELECTED
from reader.gui.hits.list_pane import ListPane
from reader.gui.looks.theme import Theme
from reader.model.date import UNDATED
from reader.model.query import Word
from reader.model.search import Sort
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ROWS = many_rows(300)


@pytest.fixture
def pane(theme: Theme, keep: Callable[[QWidget], None]) -> ListPane:
    """Return a list of 300 articles on the screen."""
    one = ListPane(theme)
    one.resize(400, 700)
    keep(one)
    one.show_answer(answer_of(ROWS, at_once=300))
    one.view.setFocus()
    return one


@pytest.fixture
def selections(pane: ListPane) -> list[tuple[int, ...]]:
    """Return the list into which the selections come."""
    heard: list[tuple[int, ...]] = []
    pane.selection_changed.connect(heard.append)
    return heard


def test_keys_select_a_range_and_what_is_read_is_where_one_stands(
    pane: ListPane, selections: list[tuple[int, ...]]
) -> None:
    read: list[int] = []
    pane.article_chosen.connect(lambda number, _: read.append(number))
    pane.view.choose(3)
    QTest.keyClick(pane.view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(pane.view, Qt.Key.Key_Down, SHIFT)
    assert (read, pane.chosen) == ([4, 5, 6], 6)
    assert pane.selected_numbers() == (4, 5, 6)
    assert selections == [(4,), (4, 5), (4, 5, 6)]


def test_what_is_read_is_seen_among_its_neighbours_when_nothing_is_sought_any_more(pane: ListPane) -> None:
    pane.view.choose(200)
    pane.show_answer(answer_of(ROWS[200:210], text="harbour", query=Word("harbour", Span(0, 7))))
    pane.show_answer(answer_of(ROWS[:5], text="quay", query=Word("quay", Span(0, 4))))
    pane.show_answer(answer_of(ROWS, at_once=300))
    assert 0 < pane.view.top_of(200) < pane.view.viewport().height() / 2
    assert pane.view.currentIndex().row() == 200


def test_what_is_read_again_at_the_start_is_seen_in_the_list(theme: Theme, keep: Callable[[QWidget], None]) -> None:
    pane = ListPane(theme)
    pane.resize(400, 700)
    keep(pane)
    pane.keep_chosen(201)
    pane.show_answer(answer_of(ROWS, at_once=300))
    assert pane.view.currentIndex().row() == 200
    assert 0 < pane.view.top_of(200) < pane.view.viewport().height() / 2


def test_what_was_opened_elsewhere_is_seen_in_the_list_and_bears_the_marks_of_what_is_sought(pane: ListPane) -> None:
    wanted: list[tuple[int, object]] = []
    pane.article_chosen.connect(lambda number, query: wanted.append((number, query)))
    pane.keep_chosen(201)
    assert wanted == []  # nothing is sought
    assert 0 < pane.view.top_of(200) < pane.view.viewport().height() / 2
    query = Word("harbour", Span(0, 7))
    pane.show_answer(answer_of(ROWS, text="harbour", query=query, at_once=300))
    pane.keep_chosen(3)
    pane.keep_chosen(3)
    assert wanted == [(201, query), (3, query)]
    assert pane.view.top_of(2) >= 0


def test_who_comes_from_the_search_box_sees_where_he_is(pane: ListPane) -> None:
    pane.view.choose(200)
    pane.view.scrollToTop()
    pane.enter_from_above()
    assert pane.view.currentIndex().row() == 200
    assert 0 <= pane.view.top_of(200) < pane.view.viewport().height()


def test_how_many_are_selected_is_said_while_they_are_several(pane: ListPane) -> None:
    said: list[str] = []
    pane.said.connect(said.append)
    pane.view.choose(3)
    pane.view.choose(4)
    assert said == []
    pane.view.select([5, 6])
    pane.view.choose(7)
    assert [words.split(" ")[0] for words in said] == ["3", ""]


def test_a_click_with_ctrl_adds_one_and_takes_it_away(pane: ListPane) -> None:
    def click(position: int, modifier: Qt.KeyboardModifier) -> None:
        place = pane.view.visualRect(pane.model.index(position, 0)).center()
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(0, Qt.KeyboardModifier.NoModifier)
    click(2, CONTROL)
    assert pane.selected_numbers() == (1, 3)
    click(0, CONTROL)
    assert pane.selected_numbers() == (3,)


def test_the_selection_survives_every_search(pane: ListPane, selections: list[tuple[int, ...]]) -> None:
    pane.view.choose(10)
    pane.view.select([12, 13])
    assert pane.selected_numbers() == (11, 13, 14)
    pane.show_answer(answer_of(ROWS[12:], text="g"))
    assert pane.selected_numbers() == (13, 14)  # what isn't found isn't selected
    pane.show_answer(answer_of([], text="gr"))
    assert pane.selected_numbers() == ()
    pane.show_answer(answer_of(ROWS, sort=Sort.OLDEST))
    assert pane.selected_numbers() == (11, 13, 14)  # but comes back with its article
    assert selections == [(11,), (11, 13, 14), (13, 14), (), (11, 13, 14)]
    assert pane.chosen == 11
    pane.view.choose(0)
    pane.show_answer(answer_of(ROWS[:5]))
    assert pane.selected_numbers() == (1,)
    pane.forget()
    assert selections[-1] == ()


def test_all_can_be_selected_if_they_are_not_too_many(pane: ListPane) -> None:
    said: list[str] = []
    pane.said.connect(said.append)
    QTest.keyClick(pane.view, Qt.Key.Key_A, CONTROL)
    assert len(pane.selected_numbers()) == 300
    pane.show_answer(answer_of(many_rows(MOST_SELECTED + 1)))
    pane.view.choose(7)
    QTest.keyClick(pane.view, Qt.Key.Key_A, CONTROL)
    assert pane.selected_numbers() == (8,)
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    QTest.keyClick(pane.view, Qt.Key.Key_End, SHIFT)
    assert pane.selected_numbers() == (MOST_SELECTED + 1,)
    assert said[0].startswith("300 ")
    refusals = [words for words in said if words.startswith("Up to 5,000 articles can be selected at once.")]
    assert len(refusals) == 2


def test_home_end_and_pages_go_through_the_list(pane: ListPane) -> None:
    view = pane.view
    view.choose(100)
    places = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_PageUp):
        QTest.keyClick(view, key)
        places.append(view.currentIndex().row())
    assert (places[0], places[2], places[3]) == (0, 0, 299)
    assert 2 <= places[1] <= 7
    assert 290 <= places[4] < 299
    QTest.keyClick(view, Qt.Key.Key_Home, CONTROL)
    assert view.currentIndex().row() == 0
    pane.show_answer(answer_of([]))
    QTest.keyClick(view, Qt.Key.Key_End)
    assert not view.currentIndex().isValid()


def test_a_row_walked_to_is_not_hidden_by_the_day_at_the_top(pane: ListPane) -> None:
    view = pane.view
    view.put(20, 0)
    view.choose(25)
    for _ in range(10):
        QTest.keyClick(view, Qt.Key.Key_Up)
        row = view.currentIndex().row()
        assert pane.model.opens_group(row) or view.top_of(row) >= view._painter.head_height


def test_only_who_walks_into_the_list_reads_its_first_article(pane: ListPane) -> None:
    read: list[int] = []
    pane.article_chosen.connect(lambda number, _: read.append(number))
    view = pane.view
    view.clearFocus()
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert (view.hasFocus(), read) == (True, [])
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert read == [1]


def test_letters_go_to_the_search_box(pane: ListPane) -> None:
    typed: list[str] = []
    pane.typed.connect(typed.append)
    pane.view.choose(0)
    alt_gr = CONTROL | Qt.KeyboardModifier.AltModifier
    for key, text, modifier in (
        (Qt.Key.Key_H, "h", Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_H, "H", SHIFT),
        (Qt.Key.Key_Q, "@", alt_gr),
        (Qt.Key.Key_unknown, "ж", Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, " ", Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_H, "\x08", CONTROL),
        (Qt.Key.Key_H, "h", Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F9, "", Qt.KeyboardModifier.NoModifier),
    ):
        QApplication.sendEvent(pane.view, QKeyEvent(QEvent.Type.KeyPress, key, modifier, text))
    assert typed == ["h", "H", "@", "ж"]


@pytest.mark.usefixtures("qt_messages")  # menus complain where there is no screen
def test_the_menu_key_asks_for_the_menu_at_the_row(pane: ListPane) -> None:
    places: list[QPoint] = []
    pane.view.menu_wanted.connect(places.append)
    pane.view.choose(200)
    pane.view.scrollToTop()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(pane.view.viewport(), event)
    assert len(places) == 1
    rect = pane.view.visualRect(pane.view.currentIndex())
    assert rect.contains(pane.view.viewport().mapFromGlobal(places[0]))
    assert pane.view.viewport().rect().intersects(rect)
    QTest.keyClick(pane.view, Qt.Key.Key_F10, SHIFT)
    assert places[1:] == places[:1]
    menus = [menu for menu in pane.view.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1  # two events, one menu
    menus[0].close()
    pane.show_answer(answer_of([]))
    QApplication.sendEvent(pane.view.viewport(), event)
    assert len(places) == 2


# --- the clipboard


def test_rows_are_copied_as_lines(pane: ListPane) -> None:
    said: list[str] = []
    pane.said.connect(said.append)
    pane.show_answer(answer_of([row(1, day(1994, 5, 26), "Salt\nand Ice"), row(2, UNDATED)]))
    pane.view.choose(0)
    pane.view.select([1])
    QTest.keyClick(pane.view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "Salt and Ice, The Port Courier, 26 May 1994, certain, 1994/1.txt",
        "Headline 2, The Port Courier, undated, 1994/2.txt",
    ]
    assert said[-1] == "Copied."


def test_rows_that_are_not_at_hand_are_fetched_before_they_are_copied(pane: ListPane) -> None:
    rows = many_rows(400)
    pane.forget()
    pane.show_answer(answer_of(rows, at_once=12))
    wanted: list[list[int]] = []
    pane.rows_wanted.connect(wanted.append)
    QGuiApplication.clipboard().setText("before")
    pane.view.selectAll()
    pane.view.copying_wanted.emit()
    assert wanted == [[one.number for one in rows[12:]]]
    assert QGuiApplication.clipboard().text() == "before"
    pane.take_rows(tuple(rows[12:200]))
    assert QGuiApplication.clipboard().text() == "before"
    pane.take_rows(tuple(rows[200:]))
    assert QGuiApplication.clipboard().text().count("\n") == 399
    pane.show_answer(answer_of([]))
    pane.view.copying_wanted.emit()  # nothing is selected: what is there stays
    assert QGuiApplication.clipboard().text().count("\n") == 399


# --- order, and what a screen reader hears


def test_orders_say_their_rules_and_relevance_has_no_days(pane: ListPane) -> None:
    order = pane.head.order
    chosen: list[Sort] = []
    pane.order_changed.connect(chosen.append)
    for _ in range(2):
        QTest.keyClick(order, Qt.Key.Key_Down)
    assert chosen == [Sort.OLDEST, Sort.RELEVANCE]
    assert "Rare words count more" in order.toolTip()
    pane.show_answer(answer_of(ROWS[:20], sort=Sort.RELEVANCE))
    assert not any(pane.model.opens_group(at) for at in range(20))
    pane.view.grab()
    pane.show_order(Sort.NEWEST)
    assert order.sort is Sort.NEWEST
    assert "newest first" in order.toolTip()


def test_a_screen_reader_finds_list_rows_and_state(pane: ListPane) -> None:
    pane.show_answer(answer_of([row(1, day(1994, 5, 26), "Salt and Ice"), row(2, UNDATED), row(3, UNDATED)]))
    pane.view.choose(0)
    pane.view.select([2])
    heard = QAccessible.queryAccessibleInterface(pane.view)
    assert heard is not None
    assert heard.text(QAccessible.Text.Name) == "Articles"
    assert heard.role() is QAccessible.Role.Table
    children = [heard.child(number) for number in range(heard.childCount())]
    columns = [one for one in children if one.role() is QAccessible.Role.ColumnHeader]
    assert [one.text(QAccessible.Text.Name) for one in columns] == ["Article"]
    cells = [one for one in children if one.role() is QAccessible.Role.Cell]
    assert len(cells) == 3
    assert cells[0].text(QAccessible.Text.Name).startswith("Salt and Ice. 26 May 1994, certain. The Port Courier")
    assert [bool(cell.state().selected) for cell in cells] == [True, False, True]
    assert [bool(cell.state().focused) for cell in cells] == [True, False, False]
    names = [pane.head.order.accessibleName(), pane.view.accessibleName()]
    assert names == ["Order of the list", "Articles"]
    assert pane.head.fold.accessibleDescription()
