# SPDX-License-Identifier: MIT
"""Copies in the list: folded behind one row, shown below it, counted in the head."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from gui_values import answer_of, day, row
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.gui.hits.hit_model import HitListModel
from reader.gui.hits.list_desk import ListDesk
from reader.gui.hits.list_pane import ListPane
from reader.gui.looks.theme import Theme
from reader.gui.session.searching import Answer
from reader.gui.settings.preferences import Preferences
from reader.model.search import Sort
from reader.settings import FOLD_COPIES

pytest_plugins = ["gui_fixtures"]

ROWS = [row(n, day(1994, 5, 26 - n)) for n in range(1, 7)]
COPIES = [row(n, day(1995, 1, n)) for n in (11, 12, 13)]


def answer(*, follows: bool = False, sort: Sort = Sort.NEWEST) -> Answer:
    """Return six articles; the second stands for two copies, the fifth for one."""
    one = answer_of(ROWS, follows=follows, sort=sort)
    return replace(one, results=replace(one.results, total=9, folded=3, copies={2: (11, 12), 5: (13,)}))


def numbers(model: HitListModel) -> list[int | None]:
    return [model.number(position) for position in range(model.rowCount())]


@pytest.fixture
def model(qapp: QApplication) -> Iterator[HitListModel]:
    """Return a model with copies, under Qt's own tester."""
    one = HitListModel(qapp)
    tester = QAbstractItemModelTester(one, QAbstractItemModelTester.FailureReportingMode.Warning)
    one.show(answer())
    one.take_rows([*ROWS, *COPIES])
    yield one
    tester.deleteLater()
    one.deleteLater()


@pytest.fixture
def pane(theme: Theme, keep: Callable[[QWidget], None]) -> Iterator[ListPane]:
    """Return a list with copies on the screen, all rows at hand; take the pointer off it afterwards."""
    one = ListPane(theme)
    one.resize(420, 900)
    keep(one)
    one.show_answer(answer())
    one.take_rows((*ROWS, *COPIES))
    yield one
    QTest.mouseMove(one.window(), QPoint(-50, -50))


# --- the model


def test_copies_unfold_below_their_row_and_fold_again(model: HitListModel) -> None:
    assert not model.unfold(0)
    assert model.unfold(1)
    assert not model.unfold(1)
    assert numbers(model) == [1, 2, 11, 12, 3, 4, 5, 6]
    assert model.unfold(6)
    assert numbers(model) == [1, 2, 11, 12, 3, 4, 5, 13, 6]
    assert [model.is_copy(at) for at in range(9)] == [at in {2, 3, 7} for at in range(9)]
    assert [model.is_unfolded(at) for at in range(9)] == [at in {1, 2, 3, 6, 7} for at in range(9)]
    assert model.position_of(13) == 7
    assert not model.unfold(2)
    assert model.fold(3) == 1
    assert model.fold(0) is None
    assert model.fold(99) is None
    assert numbers(model) == [1, 2, 3, 4, 5, 13, 6]


def test_days_keep_their_heads_and_counts_while_copies_are_shown(model: HitListModel) -> None:
    heads = [model.head(at) for at in range(6)]
    model.unfold(1)
    assert [model.opens_group(at) for at in range(8)] == [True, True, False, False, True, True, True, True]
    assert [model.head(at) for at in (0, 1, 4, 5, 6, 7)] == heads
    assert model.head(2) == heads[1]
    assert heads[1] is not None
    assert heads[1].articles == 1


def test_what_was_unfolded_stays_so_when_the_archive_grows(model: HitListModel) -> None:
    model.unfold(1)
    model.show(answer())
    assert numbers(model)[:4] == [1, 2, 11, 12]
    model.show(answer_of(ROWS))
    assert numbers(model) == [1, 2, 3, 4, 5, 6]
    model.clear()
    model.show(answer())
    assert model.rowCount() == 6


def test_a_copy_folded_away_is_found_by_the_one_that_stands_for_it(model: HitListModel) -> None:
    assert (model.position_of(12), model.position_for(12, (2, 11))) == (None, 1)
    assert (model.position_for(3), model.position_for(99, (98,)), model.position_for(12)) == (2, None, None)


def test_a_screen_reader_hears_of_copies(model: HitListModel) -> None:
    model.unfold(1)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert str(model.data(model.index(1, 0), role)).startswith("Headline 2. 24 May 1994, certain. The Port Courier")
    assert "2 cop" in str(model.data(model.index(1, 0), role))
    assert str(model.data(model.index(2, 0), role)).endswith("copy of an article above")
    assert "cop" not in str(model.data(model.index(0, 0), role))


# --- keys and mouse


def test_right_shows_copies_and_left_folds_them(pane: ListPane) -> None:
    view, model = pane.view, pane.model
    read: list[int] = []
    pane.article_chosen.connect(lambda number, _: read.append(number))
    view.choose(1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert read == [2, 11]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert model.rowCount() == 6
    assert model.number(view.currentIndex().row()) == 2
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert model.rowCount() == 6


def test_a_click_on_the_words_shows_and_folds_them(pane: ListPane, qapp: QApplication) -> None:
    view = pane.view
    view.grab()
    chip = view._chips[1].center().toPoint()
    QTest.mouseMove(view.viewport(), chip)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    assert pane.model.rowCount() == 8
    assert not view.currentIndex().isValid()  # nothing was chosen by that
    qapp.processEvents()
    view.grab()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    assert pane.model.rowCount() == 6
    opened: list[int] = []
    view.row_opened.connect(opened.append)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=chip)  # else QTest keeps the button down
    assert opened == []
    assert not view.currentIndex().isValid()
    QTest.mouseMove(view.viewport(), chip + QPoint(0, 60))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_copies_say_their_own_dates(pane: ListPane) -> None:
    """They stand below the head of another day."""
    pane.model.unfold(1)
    image = pane.view.viewport().grab().toImage()
    pane.model.show(answer())
    pane.model.take_rows([replace(one, date=day(1977, 7, 7)) for one in COPIES])
    assert pane.view.viewport().grab().toImage() != image


# --- the head of the list


def test_the_head_counts_copies_and_unfolds_them_for_good(pane: ListPane) -> None:
    changes: list[bool] = []
    pane.fold_changed.connect(changes.append)
    button = pane.head.fold
    assert button.isVisible()
    assert button.text().startswith("3 cop")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (changes, pane.folds) == ([False], False)
    assert button.text() == "Fold copies"
    pane.show_answer(answer_of([*ROWS, *COPIES]))
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pane.show_answer(answer_of(ROWS))
    assert changes == [False, True]
    assert not button.isVisible()  # there is nothing to unfold


def test_where_room_is_short_the_order_keeps_its_words(pane: ListPane, qapp: QApplication) -> None:
    pane.resize(600, 600)
    pane.head.order.choose(Sort.RELEVANCE)
    qapp.processEvents()
    assert pane.head.fold.text() == "3 copies folded"
    pane.head.order.setMinimumWidth(0)
    pane.resize(240, 600)
    qapp.processEvents()
    assert pane.head.fold.text() == "3 copies"
    assert pane.head.order.width() >= pane.head.order.sizeHint().width()


def test_where_undated_ones_are_offered_to_be_dated_less_is_said_of_copies(pane: ListPane, qapp: QApplication) -> None:
    words = pane.head.fold.fontMetrics().horizontalAdvance("3 copies folded")
    pane.resize(pane.head.order.sizeHint().width() + words + 80, 600)
    qapp.processEvents()
    assert pane.head.fold.text() == "3 copies folded"
    pane.head.tell_undated(sought=True)
    assert pane.head.fold.text() == "3 copies"
    pane.head.tell_undated(sought=False)
    assert pane.head.fold.text() == "3 copies folded"


def test_folding_is_remembered_and_follows_the_settings(
    pane: ListPane, tmp_path_factory: pytest.TempPathFactory
) -> None:
    preferences = Preferences(str(tmp_path_factory.mktemp("settings")))
    preferences.put(FOLD_COPIES, value=False)
    desk = ListDesk(pane, preferences, pane)
    try:
        assert not pane.folds
        changes: list[bool] = []
        pane.fold_changed.connect(changes.append)
        preferences.put(FOLD_COPIES, value=True)
        assert (pane.folds, changes) == (True, [True])
        pane.toggle_fold()
        assert not preferences.value(FOLD_COPIES)
    finally:
        desk.deleteLater()
        preferences.close()


def test_what_is_read_keeps_its_place_when_copies_are_folded(pane: ListPane) -> None:
    """The row that stands for it is marked; the article itself is not read anew."""
    pane.show_answer(answer_of([*COPIES, *ROWS]))
    read: list[int] = []
    pane.view.choose(1)
    pane.article_chosen.connect(lambda number, _: read.append(number))
    assert pane.chosen == 12
    pane.keep_chosen(12, (2, 11))  # as when the article is there
    pane.show_answer(answer())
    assert (pane.chosen, read) == (12, [])
    assert pane.model.number(pane.view.currentIndex().row()) == 2
    pane.keep_chosen(13, (5,))
    assert (pane.chosen, read) == (13, [])
    assert pane.model.number(pane.view.currentIndex().row()) == 5
    pane.keep_chosen(99)
    assert pane.chosen == 99


# --- the menu


def _open_menu(pane: ListPane) -> list[str]:
    """Return what the menu offers, after the menu key."""
    pane.view.setFocus()
    position = pane.view.currentIndex()
    pane.view.menu_wanted.emit(pane.view.viewport().mapToGlobal(pane.view.visualRect(position).center()))
    menu = next(menu for menu in pane.view.findChildren(QMenu) if menu.isVisible())
    words = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return words


@pytest.mark.usefixtures("qt_messages")  # menus complain where there is no screen
def test_the_menu_offers_what_can_be_done(pane: ListPane, qapp: QApplication) -> None:
    given = QAction("Set date…", pane)
    pane.set_menu_actions([given])
    opened: list[bool] = []
    pane.article_opened.connect(lambda: opened.append(True))
    pane.view.choose(0)
    assert _open_menu(pane) == ["Open", "Set date…", "Copy as a line"]
    pane.view.choose(1)
    assert _open_menu(pane) == ["Open", "Show its copies", "Set date…", "Copy as a line"]
    pane.model.unfold(1)
    assert _open_menu(pane) == ["Open", "Fold its copies", "Set date…", "Copy as a line"]
    pane.view.select([0, 1, 2])
    assert _open_menu(pane) == ["Fold its copies", "Set date…", "Copy as lines"]
    menu = pane._menu.make(selected=1, copies=2, unfolded=True)
    for action in menu.actions():
        action.trigger()
    qapp.processEvents()
    assert opened == [True]
    assert pane.model.rowCount() == 6
    assert QGuiApplication.clipboard().text().count("\n") == 1  # two of the three are still listed
    menu.deleteLater()


def test_no_menu_where_nothing_is_chosen(pane: ListPane) -> None:
    pane.view.menu_wanted.emit(QPoint(10, 10))
    assert not [menu for menu in pane.view.findChildren(QMenu) if menu.isVisible()]
