# SPDX-License-Identifier: MIT
"""Dates in the whole window: the pane narrows the list, and one goes to a date by keys."""

import pytest
from copied_archive import Read, read
from gui_archive import OpenWindow, headlines, settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.search_strip import REPORT
from reader.gui.window import MainWindow

pytest_plugins = ["gui_fixtures"]

_ARTICLES = {
    f"{year}/{month:02}/{day:02}/news {year}{month:02}{day:02}.txt": (
        f"Harbour Notes of {day}/{month}\n\nThe council met on the quay in {year} and spoke of its harbour.\n"
    )
    for year in range(1990, 1998)
    for month in (2, 5, 11)
    for day in (3, 26)
}


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Return an archive of eight years, six days in each, and a data folder in which it has been read."""
    base = tmp_path_factory.mktemp("years")
    write_articles(base / "archive", _ARTICLES)
    return read(base / "archive", base / "data")


@pytest.fixture
def window(open_window: OpenWindow, read_once: Read, wait_for: WaitFor) -> MainWindow:
    """Return a window on all of that archive, whatever was left chosen there."""
    one = open_window(*read_once)
    one.room.search_everything()
    settle(one, wait_for)
    return one


def _top(window: MainWindow) -> str:
    """Return the head of the group at the list's top."""
    view = window.room.list.view
    head = window.room.list.model.head(view.shown_positions()[0])
    return head.text if head is not None else ""


def test_one_goes_to_a_date_by_keys(window: MainWindow, wait_for: WaitFor) -> None:
    room = window.room
    room.show_view(REPORT)
    window.actions_.trigger("search.go_to_date")  # leads back to the list
    QTest.keyClicks(room.go_to.field, "may 1993")
    assert room.go_to.words.text() == "May 1993: 2 articles"
    QTest.keyClick(room.go_to.field, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert not room.go_to.isVisible()
    assert _top(window) == "26 May 1993, Wednesday"
    assert room.list.view.hasFocus()
    sheet = room.article.sheet
    assert sheet is not None
    assert sheet.article.headline == "Harbour Notes of 26/5"


def test_what_is_said_of_a_date_follows_the_search(window: MainWindow, wait_for: WaitFor) -> None:
    room = window.room
    room.dates.view.line_chosen.emit(1)
    settle(window, wait_for)
    assert len(headlines(window)) == 6
    window.actions_.trigger("search.go_to_date")
    QTest.keyClicks(room.go_to.field, "1993")
    assert room.go_to.words.text() == "Nothing in 1993. The nearest is 3 February 1997."
    QTest.keyClick(room.go_to.field, Qt.Key.Key_Escape)
    assert not room.go_to.isVisible()
    assert room.list.view.hasFocus()


def test_brushing_over_years_narrows_the_list(window: MainWindow, wait_for: WaitFor) -> None:
    room, bars = window.room, window.room.dates.histogram
    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=bars.bar_rect(2).center())
    QTest.mouseMove(bars, bars.bar_rect(4).center())
    settle(window, wait_for)
    assert len(headlines(window)) == 18  # before the button is let go
    QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=bars.bar_rect(4).center())
    settle(window, wait_for)
    assert room.strip.said.text.endswith("1992 to 1994")
    type_words(window, "harbour", wait_for)
    assert room.dates.histogram.brush == (2, 4)
    QTest.keyClick(bars, Qt.Key.Key_Escape)
    settle(window, wait_for)
    assert len(headlines(window)) == 48


def test_another_archive_begins_with_all_dates(window: MainWindow, wait_for: WaitFor, known: Read) -> None:
    window.room.dates.view.line_chosen.emit(2)
    settle(window, wait_for)
    window.open_folder(str(known[0]))
    settle(window, wait_for)
    model = window.room.dates.view.model()
    names = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert names == ["All dates", "1996", "1994", "Undated"]
    assert len(headlines(window)) == 4
