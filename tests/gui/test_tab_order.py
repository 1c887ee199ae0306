# SPDX-License-Identifier: MIT
"""The way of the Tab key: through all that can be seen, as one reads, each with a name; and back again."""

import itertools
from collections.abc import Callable

import pytest
from copied_archive import Read
from gui_archive import OpenWindow, settle
from gui_values import WaitFor
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.article.article_tabs import Way
from reader.gui.window import MainWindow

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows

Show = Callable[[MainWindow], object]


def chain(window: QWidget) -> list[QWidget]:
    """Press Tab until it is where it was; return what it came to, in order, from the first on. All could be seen."""
    found: list[QWidget] = []
    presses = 0
    while (held := QApplication.focusWidget()) is None or held not in found[:-1]:
        if held is not None and held not in found:  # else Tab goes from link to link within it
            found.append(held)
            assert not held.visibleRegion().isEmpty(), said(held)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        presses += 1
        assert presses < 300
    found = [one for one in found if one.isVisible()]  # what closes when it is left
    first = min(found, key=lambda one: (place(one, window).top(), place(one, window).left()))
    at = found.index(first)
    return found[at:] + found[:at]


def place(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def goes_back(first: QRect, second: QRect) -> bool:
    """Return whether one would have read what is at `second` before what is at `first`."""
    in_a_column = first.left() < second.right() and second.left() < first.right()
    in_a_line = first.top() < second.bottom() and second.top() < first.bottom()
    return (second.bottom() <= first.top() and in_a_column) or (second.right() <= first.left() and in_a_line)


def said(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def check(window: QWidget, wait_for: WaitFor) -> list[QWidget]:
    """Assert that Tab goes as one reads, that everything has a name; return the way."""
    window.activateWindow()
    QApplication.processEvents()  # what was made just now is shown
    wait_for(window.isActiveWindow)
    ways = chain(window)
    steps = itertools.pairwise(ways)
    assert not [(said(a), said(b)) for a, b in steps if goes_back(place(a, window), place(b, window))]
    assert not [type(one).__name__ for one in ways if not said(one)]
    return ways


def show_occurrences(window: MainWindow) -> None:
    """Show lines, of some a number at random, and the words near them."""
    window.room.strip.box.setText("harbour ")
    window.actions_.trigger("view.occurrences")
    window.room.occurrences.filters.thin()
    window.actions_.trigger("occurrences.nearby")


VIEWS: dict[str, Show] = {
    **{f"way {way}": lambda window, way=way: window.room.article.tabs.choose(way) for way in Way},  # type: ignore[misc]
    "find": lambda window: window.actions_.trigger("article.find"),
    "date to go to": lambda window: window.actions_.trigger("search.go_to_date"),
    "problems": lambda window: window.actions_.trigger("archive.problems"),
    "tag": lambda window: window.actions_.trigger("article.tag"),
    "note": lambda window: window.actions_.trigger("article.note"),
    "occurrences": show_occurrences,
    "over time": lambda window: window.actions_.trigger("view.over_time"),
    "people": lambda window: window.actions_.trigger("view.people"),
    "pairs": lambda window: window.actions_.trigger("people.review"),
    "report": lambda window: window.actions_.trigger("view.report"),
}
DIALOGS = (
    "edit.settings",
    "archive.manage",
    "help.guide",
    "help.shortcuts",
    "help.about",
    "article.headline",
    "search.examples",
)


@pytest.fixture
def reading(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> MainWindow:
    """Return a window in which an article is being read."""
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    return window


def test_tab_goes_as_one_reads_in_every_view(reading: MainWindow, wait_for: WaitFor) -> None:
    for show in VIEWS.values():
        show(reading)
        settle(reading, wait_for)
        check(reading, wait_for)


def test_tab_goes_as_one_reads_in_every_dialog(reading: MainWindow, wait_for: WaitFor) -> None:
    for action in DIALOGS:
        before = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
        reading.actions_.trigger(action)
        settle(reading, wait_for)
        wait_for(lambda: reading.opener.idle)  # the list of archives is there, and what it enables
        opened = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]
        assert opened or action == "search.examples"
        for dialog in opened:
            check(dialog, wait_for)
            dialog.close()


def test_tab_goes_from_several_articles_to_the_form_and_out(reading: MainWindow, wait_for: WaitFor) -> None:
    reading.room.list.view.select(range(3))
    reading.actions_.trigger("article.set_date")
    settle(reading, wait_for)
    dialog = next(one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not reading)
    check(dialog, wait_for)
    dialog.close()


def test_tab_goes_the_same_way_back(reading: MainWindow, wait_for: WaitFor) -> None:
    ways = check(reading, wait_for)
    assert len(ways) > 8
    ways[0].setFocus()
    back = []
    for _ in ways:
        QTest.keyClick(reading.windowHandle(), Qt.Key.Key_Backtab)
        held = QApplication.focusWidget()
        assert held is not None
        back.append(held)
    assert back == ways[::-1]


def test_nothing_is_done_with_an_article_that_is_not_to_be_seen(reading: MainWindow, wait_for: WaitFor) -> None:
    reading.actions_.trigger("view.report")
    settle(reading, wait_for)
    assert not reading.actions_.action("article.tag").isEnabled()
    reading.actions_.trigger("view.articles")
    assert reading.actions_.action("article.tag").isEnabled()
