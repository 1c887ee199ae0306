# SPDX-License-Identifier: MIT
"""Stars, collections, saved searches and the log, in a window on a small archive with a real overlay."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from copied_archive import Read
from gui_archive import OpenWindow, headlines, press_save, settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QMessageBox, QPushButton, QWidget

from reader.gui.corrections.correction_dialog import CorrectionDialog
from reader.gui.own.dragged import with_articles
from reader.gui.own.gather_sheet import GatherSheet
from reader.gui.own.order_dialog import OrderDialog
from reader.gui.own.shelf_lines import ShelfLine
from reader.gui.search_strip import ARTICLES
from reader.gui.window import MainWindow
from reader.settings import HISTORY

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what menus and dialogs do

QUAY, COUNCIL, BARGAIN = "Old Quay, New Owners", "Council Rules Out Special Status", "A Poor Bargain"
NEWCOMER = {"1997/01/02/barge.txt": "Barge Lost at Sea\n\nThe barge carried the treaty away from the harbour.\n"}


def lines(window: MainWindow) -> list[tuple[str, str]]:
    """Return what the shelf lists: name, and what stands behind it."""
    return [(line.name, line.counted) for line in window.room.dates.shelf.lines() if not line.head]


def line_named(window: MainWindow, name: str) -> ShelfLine:
    """Return a line of the shelf."""
    return next(line for line in window.room.dates.shelf.lines() if line.name == name)


def click(window: MainWindow, name: str) -> None:
    """Click on a line of the shelf."""
    view = window.room.dates.shelf.view
    row = window.room.dates.shelf.lines().index(line_named(window, name))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(row, 0)).center()
    )


def choose(window: MainWindow, row: int, wait_for: WaitFor) -> None:
    """Read an article of the list."""
    window.room.list.view.choose(row)
    settle(window, wait_for)


def sheet_of(window: MainWindow) -> GatherSheet:
    """Return the small window that asks for a collection."""
    return next(one for one in window.findChildren(GatherSheet) if one.isVisible())


def gather(window: MainWindow, name: str, wait_for: WaitFor) -> None:
    """Add what is selected to a collection by its name, with the keys alone."""
    window.actions_.trigger("own.gather")
    sheet = sheet_of(window)
    QTest.keyClicks(sheet.field, name)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    settle(window, wait_for)


def answer(window: MainWindow, words: str, wait_for: WaitFor) -> None:
    """Answer the small window that asks for a line."""
    dialog = next(one for one in window.findChildren(CorrectionDialog) if one.isVisible())
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(words)
    press_save(dialog)
    settle(window, wait_for)


def test_stars_are_put_on_listed_and_taken_back(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    model = window.room.list.model
    assert window.room.dates.shelf.empty
    assert window.room.dates.shelf.hint.isVisible()
    choose(window, 0, wait_for)
    window.actions_.trigger("own.star")
    settle(window, wait_for)
    wait_for(lambda: model.is_starred(0))
    assert not model.is_starred(1)
    assert "starred" in str(model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole))
    assert lines(window) == [("Starred", "1")]
    window.room.list.view.selectAll()
    window.actions_.trigger("own.star")
    settle(window, wait_for)
    assert window.room.banner.text == "4 articles starred."
    click(window, "Starred")
    settle(window, wait_for)
    assert window.room.strip.box.text() == "is:starred"
    assert len(headlines(window)) == 4
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    wait_for(lambda: headlines(window) == [QUAY])
    click(window, "Starred")  # once more lists all
    settle(window, wait_for)
    assert len(headlines(window)) == 4
    choose(window, 0, wait_for)
    window.actions_.trigger("own.star")
    settle(window, wait_for)
    wait_for(lambda: window.room.dates.shelf.empty)
    pulls_rows(window)
    settle(window, wait_for)
    window.actions_.trigger("view.people")
    window.actions_.trigger("own.shelf")  # it stands beside the articles
    assert window.room.view == ARTICLES
    assert window.room.dates.shelf.isVisible()


def test_articles_are_gathered_by_keys_and_a_drop_and_taken_out(
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    choose(window, 0, wait_for)
    gather(window, "To cite", wait_for)
    wait_for(lambda: lines(window) == [("To cite", "1")])
    assert window.room.banner.text == "1 article added to “To cite”."
    window.room.list.view.selectAll()
    settle(window, wait_for)
    gather(window, "to c", wait_for)  # what begins so is taken, nothing new begun
    wait_for(lambda: lines(window) == [("To cite", "4")])
    choose(window, 1, wait_for)
    gather(window, "Other", wait_for)
    drop(window, "Other", 2)
    settle(window, wait_for)
    wait_for(lambda: lines(window) == [("Other", "2"), ("To cite", "4")])
    click(window, "Other")
    settle(window, wait_for)
    assert window.room.strip.box.text() == 'in:"Other"'
    assert len(headlines(window)) == 2
    window.actions_.trigger("own.ungather")
    settle(window, wait_for)
    wait_for(lambda: len(headlines(window)) == 1)
    assert window.room.banner.text == "1 article removed from “Other”."
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    wait_for(lambda: len(headlines(window)) == 2)
    window.room.search_for("")
    settle(window, wait_for)
    window.actions_.trigger("own.ungather")  # it is in two: which is asked
    settle(window, wait_for)
    wait_for(lambda: any(one.isVisible() for one in window.findChildren(GatherSheet)))
    QTest.keyClick(sheet_of(window).field, Qt.Key.Key_Down)
    QTest.keyClick(sheet_of(window).field, Qt.Key.Key_Return)
    settle(window, wait_for)
    wait_for(lambda: lines(window) == [("Other", "2"), ("To cite", "3")])


def drop(window: MainWindow, name: str, row: int) -> None:
    """Let go of a row of the list on a line of the shelf; the way there is the system's."""
    view = window.room.dates.shelf.view
    window.room.list.view.choose(row)
    at = window.room.dates.shelf.lines().index(line_named(window, name))
    place = QPointF(view.visualRect(view.model().index(at, 0)).center())
    data = with_articles(QMimeData(), window.room.list.selected_numbers())
    view.dropEvent(
        QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )


def pulls_rows(window: MainWindow) -> None:
    """See that rows are pulled out of the list sideways, many of them anywhere, and that clicks choose as ever."""
    view, left = window.room.list.view, Qt.MouseButton.LeftButton
    pulled: list[int] = []
    view.dragged.disconnect()  # the system's own loop, which waits for the mouse
    view.dragged.connect(lambda: pulled.append(len(view.selected_positions())))
    start = view.visualRect(view.model().index(1, 0)).center()

    def pull(way: QPoint) -> None:
        QTest.mousePress(view.viewport(), left, pos=start)
        QTest.mouseMove(view.viewport(), start + way / 2)
        QTest.mouseMove(view.viewport(), start + way)
        QTest.mouseRelease(view.viewport(), left, pos=start + way)

    pull(QPoint(-60, 4))
    assert pulled == [1]
    view.selectAll()
    pull(QPoint(-10, 40))
    assert pulled == [1, 4]
    QTest.mouseClick(view.viewport(), left, pos=start)  # only then one is chosen
    assert view.selected_positions() == [1]


def test_collections_are_named_described_and_given_up(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    choose(window, 0, wait_for)
    gather(window, "One", wait_for)
    click(window, "One")
    settle(window, wait_for)
    window.actions_.trigger("own.shelf")
    view = window.room.dates.shelf.view
    assert window.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_F2)
    answer(window, "Chapter 3", wait_for)
    wait_for(lambda: lines(window) == [("Chapter 3", "1")])
    assert window.room.strip.box.text() == 'in:"Chapter 3"', "the list follows the name"
    menu = menu_of(window, line_named(window, "Chapter 3"))
    next(one for one in menu.actions() if "Describe" in one.text().replace("&", "")).trigger()
    answer(window, "On the treaty", wait_for)
    wait_for(lambda: line_named(window, "Chapter 3").full == "Chapter 3\nOn the treaty")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    settle(window, wait_for)
    assert window.room.dates.shelf.empty
    assert window.room.banner.text == "Collection “Chapter 3” deleted. Its articles stay in the archive."
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    assert lines(window) == [("Chapter 3", "1")]
    arrange(window, wait_for)
    take_tags_off(window, wait_for)


def arrange(window: MainWindow, wait_for: WaitFor) -> None:
    """See that the articles of a collection are put in another order with the keys, and that it is kept."""

    def order() -> list[str]:
        menu = menu_of(window, line_named(window, "Chapter 3"))
        next(one for one in menu.actions() if "Arrange" in one.text().replace("&", "")).trigger()
        settle(window, wait_for)
        shown = window.findChildren(OrderDialog)[-1].list
        return [shown.item(row).text().partition(" · ")[0] for row in range(shown.count())]

    window.room.search_for("")
    settle(window, wait_for)
    window.room.list.view.selectAll()
    settle(window, wait_for)
    gather(window, "Chapter 3", wait_for)
    first, second = order()[:2]
    dialog = window.findChildren(OrderDialog)[-1]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press_button(dialog, "Save")
    settle(window, wait_for)
    assert order()[:2] == [second, first]
    window.findChildren(OrderDialog)[-1].reject()


def press_button(dialog: QWidget, words: str) -> None:
    """Press a button of a small window."""
    next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == words).click()


def menu_of(window: MainWindow, line: ShelfLine) -> QMenu:
    """Return the menu of a line of the shelf."""
    shelf = window.room.dates.shelf
    shelf.menu_wanted.emit(line, QPoint(5, 5))
    return shelf.findChildren(QMenu)[-1]


def test_a_saved_search_tells_what_is_new_and_shows_it_alone(
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    type_words(window, "trea", wait_for)
    assert len(headlines(window)) == 3
    window.actions_.trigger("own.save_search")
    answer(window, "Treaties", wait_for)
    assert lines(window) == [("Treaties", "")]
    write_articles(known[0], NEWCOMER)
    window.actions_.trigger("archive.rescan")
    settle(window, wait_for)
    wait_for(lambda: lines(window) == [("Treaties", "1 new")])
    type_words(window, "", wait_for)
    click(window, "Treaties")
    settle(window, wait_for)
    wait_for(window.room.list.fresh.isVisible)
    assert window.room.strip.box.text() == "trea* ", "what was seen is kept: a beginning"
    assert len(headlines(window)) == 4
    model = window.room.list.model
    assert [model.is_fresh(row) for row in range(4)] == [True, False, False, False]
    assert lines(window) == [("Treaties", "")]
    assert window.room.list.fresh.text() == "Show 1 new"
    window.room.list.fresh.click()
    settle(window, wait_for)
    assert headlines(window) == ["Barge Lost at Sea"]
    window.room.list.fresh.click()
    settle(window, wait_for)
    assert len(headlines(window)) == 4
    window.actions_.trigger("own.save_search")
    assert window.room.banner.text == "You have saved this search already, as “Treaties”."
    type_words(window, "quay", wait_for)
    assert not window.room.list.fresh.isVisible()


def button(window: MainWindow, words: str) -> QPushButton:
    """Return a button of the log."""
    dialog = window.own.log.dialog
    assert dialog is not None
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def test_what_is_searched_in_earnest_is_logged_cited_and_forgotten(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    window = open_window(*known)
    type_words(window, "quay", wait_for)  # only typed
    type_words(window, "harbour ", wait_for)
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
    settle(window, wait_for)
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)  # the same again
    settle(window, wait_for)
    window.actions_.trigger("own.log")
    settle(window, wait_for)
    check_log(window, known[0], tmp_path, wait_for)
    forget_two(window, wait_for)
    forget_all(window, wait_for)
    type_words(window, "treaty ", wait_for)
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
    settle(window, wait_for)
    window.settings.preferences.put(HISTORY, False)
    settle(window, wait_for)
    type_words(window, "bargain ", wait_for)
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
    settle(window, wait_for)
    window.actions_.trigger("own.log")
    settle(window, wait_for)
    dialog = window.own.log.dialog
    assert dialog is not None
    assert dialog.rows.rowCount() == 0, "the settings keep nothing, nor what was kept before"
    assert not button(window, "Save…").isEnabled()


def check_log(window: MainWindow, archive: Path, place: Path, wait_for: WaitFor) -> None:
    """See that one search is listed, copied, saved (not into the archive), and searched for again."""
    dialog = window.own.log.dialog
    assert dialog is not None
    assert [dialog.rows.words(row)[1:4] for row in range(dialog.rows.rowCount())] == [("harbour", "3", "4 articles")]
    button(window, "Copy as a paragraph").click()
    settle(window, wait_for)
    assert "“courier” (4 articles in 4 files, state " in QGuiApplication.clipboard().text()
    window.own.log.save(str(place / "log.jsonl"))
    settle(window, wait_for)
    assert json.loads((place / "log.jsonl").read_text("utf-8"))["query"] == "harbour"
    window.own.log.save(str(archive / "log.csv"))
    settle(window, wait_for)
    assert window.room.banner.text.startswith("This place lies in the archive")
    type_words(window, "quay", wait_for)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert window.room.strip.box.text() == "harbour "


def forget_two(window: MainWindow, wait_for: WaitFor) -> None:
    """See that who forgets one search and at once another loses neither wish."""
    for words in ("quay ", "treaty "):
        type_words(window, words, wait_for)
        QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
        settle(window, wait_for)
    window.actions_.trigger("own.log")
    settle(window, wait_for)
    dialog = window.own.log.dialog
    assert dialog is not None
    listed = [dialog.rows.value(row) for row in range(dialog.rows.rowCount())]
    assert [one.search.text.strip() for one in listed[:2]] == ["treaty", "quay"]
    kept = len(dialog.findChildren(QObject))
    for row in range(len(listed)):
        dialog.rows.words(row)
    assert len(dialog.findChildren(QObject)) == kept, "a cell leaves nothing behind"
    for one in listed[:2]:
        dialog.forgetting_wanted.emit(one.number)
    settle(window, wait_for)
    assert [dialog.rows.value(row) for row in range(dialog.rows.rowCount())] == listed[2:]


def forget_all(window: MainWindow, wait_for: WaitFor) -> None:
    """See that all searches are forgotten at once only by somebody who says so twice."""
    dialog = window.own.log.dialog
    assert dialog is not None
    for words, left in (("Keep", True), ("Forget all", False)):
        button(window, "Forget all").click()
        (box,) = (one for one in dialog.findChildren(QMessageBox) if one.isVisible())
        next(one for one in box.buttons() if one.text() == words).click()
        settle(window, wait_for)
        assert (dialog.rows.rowCount() > 0) is left


def take_tags_off(window: MainWindow, wait_for: WaitFor) -> None:
    """See that many articles get tags, and lose them again, in one small window."""
    window.room.search_for("")
    settle(window, wait_for)
    window.room.list.view.selectAll()
    settle(window, wait_for)
    window.actions_.trigger("article.tag")
    answer(window, "port, quay", wait_for)
    window.actions_.trigger("article.tag")
    wait_for(lambda: len(chips(window)) == 2)
    assert sorted(one.text() for one in chips(window)) == ["port (4)", "quay (4)"]
    next(one for one in chips(window) if one.text() == "quay (4)").click()
    settle(window, wait_for)
    wait_for(lambda: [one.text() for one in chips(window)] == ["port (4)"])
    assert window.room.banner.text == "Tag quay taken off."


def chips(window: MainWindow) -> list[QPushButton]:
    """Return the tags in the small window."""
    shown: Callable[[QPushButton], bool] = lambda one: one.objectName() == "chip" and one.isVisible()  # noqa: E731
    dialogs = [one for one in window.findChildren(CorrectionDialog) if one.isVisible()]
    return [one for dialog in dialogs for one in dialog.findChildren(QPushButton) if shown(one)]
