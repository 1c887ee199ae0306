# SPDX-License-Identifier: MIT
"""The list on a real archive in which one story lies three times: folded, unfolded, read, sought from."""

import pytest
from gui_archive import ARTICLES, KnownWith, OpenWindow, headlines, settle
from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.window import MainWindow
from reader.model.search import Sort

pytest_plugins = ["gui_fixtures"]

WIRE = (
    "The first ferry waited an hour for the tide on Saturday, and passengers who had meant to catch the express to"
    " Brackley spent the morning in the customs house, where the harbour master served coffee and apologised for the"
    " dredger, which had broken down during the night. The company promised compensation to everybody.\n"
)
COPIES = {
    "1994/06/01/ferry.txt": f"Ferry Waits for the Tide\n\n{WIRE}",
    "1994/06/02/ferry.txt": f"Ferry Delayed\n\n{WIRE}",
    "gazette/1994-06-03.txt": f"Dredger Stops Ferry\n\n{WIRE.replace(' on Saturday', '')}",
}


@pytest.fixture
def window(known_with: KnownWith, open_window: OpenWindow) -> MainWindow:
    """Return a window on an archive with copies, read to its end."""
    return open_window(*known_with(ARTICLES | COPIES))


def test_one_story_stands_for_all_and_shows_them_below_it(window: MainWindow, wait_for: WaitFor) -> None:
    pane = window.room.list
    assert "Ferry Waits for the Tide" in headlines(window)
    assert "Ferry Delayed" not in headlines(window)
    assert pane.head.fold.text() == "2 copies folded"
    row = headlines(window).index("Ferry Waits for the Tide")
    pane.view.setFocus()
    pane.view.choose(row)
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert sheet is not None
    assert [one.headline for one in sheet.copies] == ["Ferry Delayed", "Dredger Stops Ferry"]
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    wait_for(lambda: "Ferry Delayed" in headlines(window))
    assert headlines(window)[row : row + 3] == ["Ferry Waits for the Tide", "Ferry Delayed", "Dredger Stops Ferry"]
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert sheet is not None
    assert sheet.article.headline == "Ferry Delayed"


def test_unfolded_every_article_has_a_row_on_its_own_day(window: MainWindow, wait_for: WaitFor) -> None:
    pane = window.room.list
    folded = pane.model.rowCount()
    QTest.mouseClick(pane.head.fold, Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert pane.model.rowCount() == folded + 2
    row = headlines(window).index("Ferry Delayed")
    head = pane.model.head(row)
    assert head is not None
    assert head.text == "2 June 1994, Thursday"
    pane.view.choose(row)
    settle(window, wait_for)
    QTest.mouseClick(pane.head.fold, Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert headlines(window)[pane.view.currentIndex().row()] == "Ferry Waits for the Tide"
    sheet = window.room.article.sheet
    assert sheet is not None
    assert sheet.article.headline == "Ferry Delayed"  # reading it is not disturbed


def test_of_the_found_only_those_that_match_are_copies(window: MainWindow, wait_for: WaitFor) -> None:
    window.room.strip.box.setText("dredger saturday")
    settle(window, wait_for)
    copies = window.room.list.model.answer
    assert copies is not None
    assert (copies.results.total, copies.results.folded) == (2, 1)


def test_letters_typed_in_the_list_begin_another_search(window: MainWindow, wait_for: WaitFor) -> None:
    box, view = window.room.strip.box, window.room.list.view
    box.setText("ferry")
    settle(window, wait_for)
    window.room.list.enter_from_above()
    QTest.keyClick(view, Qt.Key.Key_T)
    QTest.keyClicks(box, "reaty")
    settle(window, wait_for)
    assert box.text() == "treaty"
    assert len(headlines(window)) == 3


def test_relevance_is_an_order_without_days(window: MainWindow, wait_for: WaitFor) -> None:
    pane = window.room.list
    window.room.strip.box.setText("harbour")
    pane.order_changed.emit(Sort.RELEVANCE)
    settle(window, wait_for)
    assert pane.model.rowCount() == 4
    assert not any(pane.model.opens_group(row) for row in range(4))
    assert pane.model.answer is not None
    assert list(pane.model.answer.results.scores) == sorted(pane.model.answer.results.scores, reverse=True)
