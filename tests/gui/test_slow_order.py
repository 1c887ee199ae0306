# SPDX-License-Identifier: MIT
"""An answer that is slowly put in order: the window never waits for it, and does what one asked when it has come."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from gui_archive import KnownWith, OpenWindow, headlines, settle
from gui_values import WaitFor, answer_of, many_rows
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.hits import row_order
from reader.gui.hits.list_pane import ListPane
from reader.gui.looks.theme import Theme
from reader.gui.session import desk
from reader.gui.session.searching import Answer
from reader.gui.window import MainWindow
from reader.index.answer import numbers as answer_numbers
from reader.index.answer.numbers import Row
from reader.model.article import ArticleRow
from reader.model.query import Word
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
Copies = dict[int, tuple[int, ...]]
COUNT = 3000
ROWS = many_rows(COUNT)
BY_NUMBER = {one.number: one for one in ROWS}
LAST = COUNT - 1
UNREAD = "Still being read"
SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


# --- the list by itself


class Order:
    """Rows of which a thread may make the whole order once it is let, and nobody on the thread of the window."""

    def __init__(self) -> None:
        self.may = threading.Event()
        self._window = threading.get_ident()
        self._all = np.array([one.number for one in ROWS], np.int64)

    def row(self) -> "Row[int]":
        """Return what was found, the first of it in order."""
        row: Row[int] = Row(COUNT, self._head, self._whole, code="q", place=self._place)
        assert row[0] == ROWS[0].number
        return row

    def _head(self, most: int) -> NDArray[np.int64]:
        return self._all[:most]

    def _whole(self) -> NDArray[np.int64]:
        assert threading.get_ident() != self._window, "the window puts an answer in order"
        assert self.may.wait(20)
        return self._all

    def _place(self, number: int) -> int | None:
        return number - 1 if 1 <= number <= COUNT else None


def _rows(wanted: list[int]) -> tuple[ArticleRow, ...]:
    return tuple(BY_NUMBER[one] for one in wanted if one in BY_NUMBER)


class Shown:
    """A list whose rows come at once, and whose order comes by a thread."""

    def __init__(self, pane: ListPane, order: Order, wait_for: WaitFor) -> None:
        self.pane = pane
        self.order = order
        self.read: list[int] = []
        self._wait_for = wait_for
        self._threads: list[tuple[threading.Thread, Answer]] = []
        pane.article_chosen.connect(lambda number, _: self.read.append(number))
        pane.rows_wanted.connect(lambda wanted: pane.take_rows(_rows(wanted)))
        pane.order_wanted.connect(self._begin)

    def show(self, copies: Copies | None = None, **changes: object) -> Answer:
        """Show an answer that isn't in order yet."""
        one = answer_of(ROWS)
        results = replace(one.results, numbers=self.order.row(), copies=copies or {})
        answer = replace(one, results=results, **changes)  # type: ignore[arg-type]  # any changes
        self.pane.show_answer(answer)
        QApplication.processEvents()
        return answer

    def let(self) -> None:
        """Let the order come."""
        self.order.may.set()
        for thread, answer in self._threads:
            thread.join(20)
            self.pane.take_order(answer)
        QApplication.processEvents()
        self._wait_for(lambda: self.words(self.pane.view.shown_positions()[0]) != UNREAD)

    def words(self, position: int) -> str:
        """Return what a screen reader hears of a row."""
        model = self.pane.model
        return str(model.data(model.index(position, 0)))

    def _begin(self, answer: Answer) -> None:
        thread = threading.Thread(target=row_order.settle, args=(answer.results.numbers,))
        thread.start()
        self._threads.append((thread, answer))


@pytest.fixture
def shown(theme: Theme, keep: Keep, wait_for: WaitFor) -> Iterator[Shown]:
    """Return a list that shows an answer as yet without order."""
    pane = ListPane(theme)
    pane.resize(360, 600)
    keep(pane)
    order = Order()
    one = Shown(pane, order, wait_for)
    one.show()
    yield one
    order.may.set()


def test_a_bar_that_is_dragged_down_shows_rows_when_they_have_come(shown: Shown) -> None:
    bar = shown.pane.view.verticalScrollBar()
    assert shown.words(0) == ROWS[0].headline
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert shown.words(LAST) == UNREAD
    head = shown.pane.model.head(2000)
    assert head is not None  # the day is known
    assert head.text[0].isdigit()
    shown.let()
    assert shown.words(LAST) == ROWS[LAST].headline
    assert bar.value() == bar.maximum()


def test_the_end_key_reads_the_last_article_when_it_has_come(shown: Shown) -> None:
    shown.pane.view.setFocus()
    QTest.keyClick(shown.pane.view, Qt.Key.Key_End)
    QTest.keyClick(shown.pane.view, Qt.Key.Key_Right)  # there is nothing to unfold yet
    assert (shown.pane.view.currentIndex().row(), shown.read) == (LAST, [])
    shown.let()
    assert shown.read == [ROWS[LAST].number] == [shown.pane.chosen]
    assert shown.pane.selected_numbers() == (ROWS[LAST].number,)


def test_who_goes_elsewhere_meanwhile_stays_there(shown: Shown) -> None:
    shown.pane.view.choose(LAST)
    shown.pane.view.choose(3)
    shown.let()
    assert shown.read == [ROWS[3].number]
    assert shown.pane.view.currentIndex().row() == 3


def test_what_was_gone_to_is_not_lost_when_the_archive_has_grown(shown: Shown) -> None:
    pane = shown.pane
    assert pane.model.answer is not None
    pane.view.choose(LAST - 5)
    pane.view.put(LAST - 5, 40)
    shown.show(ask=replace(pane.model.answer.ask, follows=True))
    assert (pane.view.currentIndex().row(), pane.view.top_of(LAST - 5)) == (LAST - 5, 40)
    shown.let()
    assert shown.read == [ROWS[LAST - 5].number]


def test_another_search_takes_the_place_of_what_was_gone_to(shown: Shown) -> None:
    pane = shown.pane
    assert pane.model.answer is not None
    pane.view.choose(LAST)
    shown.show(ask=replace(pane.model.answer.ask, text="harbour"), query=Word("harbour", Span(0, 7)))
    shown.let()
    assert shown.read == []
    assert not pane.view.currentIndex().isValid()


def test_what_is_chosen_far_down_is_found_again_and_shows_its_copies(shown: Shown) -> None:
    pane, number = shown.pane, ROWS[2500].number
    copies: Copies = {number: (90_001, 90_002)}
    shown.show(copies)
    shown.let()
    pane.view.choose(2500)
    pane.view.put(2500, 100)
    assert pane.model.unfold(2500)
    shown.order.may.clear()
    shown.show(copies)
    assert (pane.view.currentIndex().row(), pane.view.top_of(2500)) == (2500, 100)
    assert [pane.model.number(at) for at in range(2499, 2504)] == [None, number, 90_001, 90_002, None]
    assert pane.model.fold(2502) == 2500
    assert pane.model.rowCount() == COUNT
    assert pane.model.number(2501) is None


def test_what_was_selected_is_selected_again_and_what_is_selected_meanwhile_counts(shown: Shown) -> None:
    pane = shown.pane
    shown.let()
    pane.view.choose(2000)
    pane.view.select(range(2001, 2040))
    shown.order.may.clear()
    assert pane.model.answer is not None
    shown.show(ask=replace(pane.model.answer.ask, text="quay"))
    assert pane.view.selected_positions() == [2000]
    shown.let()
    assert pane.selected_numbers() == tuple(one.number for one in ROWS[2000:2040])
    shown.order.may.clear()
    shown.show()
    pane.view.choose(1)
    pane.view.select([2100])
    assert pane.selected_numbers() == (ROWS[1].number,)
    shown.let()
    assert pane.selected_numbers() == (ROWS[1].number, ROWS[2100].number)
    assert pane.kept == {ROWS[1].number, ROWS[2100].number}


def test_what_is_copied_is_all_that_was_selected(shown: Shown) -> None:
    view = shown.pane.view
    QGuiApplication.clipboard().setText("before")
    view.choose(1)
    view.select([2100])
    view.copying_wanted.emit()
    view.choose(5)
    assert QGuiApplication.clipboard().text() == "before"
    shown.let()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [ROWS[at].headline in line for at, line in zip((1, 2100), lines, strict=True)] == [True, True]


# --- the whole window


@pytest.fixture
def may(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Let answers of a dozen rows be long, and be put in order only as long as this is set."""
    one = threading.Event()
    one.set()
    order = row_order.settle

    def slow(numbers: object) -> None:
        assert one.wait(60)
        order(numbers)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(desk, "settle", slow)
    monkeypatch.setattr(answer_numbers, "_HEAD", 12)
    monkeypatch.setattr(answer_numbers, "_MOST_AHEAD", 12)
    yield one
    one.set()


@pytest.fixture
def window(known_with: KnownWith, open_window: OpenWindow, may: threading.Event) -> MainWindow:
    """Return a window on sixty articles of five years."""
    notes = {
        f"{1990 + n // 12}/{n % 12 + 1:02}/10/notes.txt": f"Harbour Notes {n}\n\nNothing happened at quay {n}.\n"
        for n in range(60)
    }
    assert may.is_set()
    return open_window(*known_with(notes))


def _read(window: MainWindow) -> str:
    sheet = window.room.article.sheet
    return sheet.article.headline if sheet is not None else ""


def _search(window: MainWindow, words: str, wait_for: WaitFor) -> None:
    window.room.strip.box.setText(words)
    wait_for(lambda: (answer := window.room.list.model.answer) is not None and answer.ask.text == words)


def test_keys_are_answered_and_wishes_kept_while_the_order_is_made(
    window: MainWindow, may: threading.Event, wait_for: WaitFor
) -> None:
    room = window.room
    assert UNREAD not in headlines(window)[12:60:12]
    may.clear()
    _search(window, "harbour", wait_for)
    room.list.view.setFocus()
    QTest.keyClick(room.list.view, Qt.Key.Key_End)
    assert headlines(window)[59] == UNREAD
    begun = time.monotonic()
    _search(window, "nothing quay", wait_for)  # while the first is still being put in order
    assert time.monotonic() - begun < 15  # and not only when the order has been waited for in vain
    room.list.view.setFocus()
    QTest.keyClick(room.list.view, Qt.Key.Key_End)
    assert _read(window) == ""
    may.set()
    settle(window, wait_for)
    assert _read(window) == "Harbour Notes 0"
    assert headlines(window)[59] == "Harbour Notes 0"


def test_one_goes_to_a_date_whose_articles_come_later(
    window: MainWindow, may: threading.Event, wait_for: WaitFor
) -> None:
    room = window.room
    may.clear()
    _search(window, "harbour", wait_for)
    window.actions_.trigger("search.go_to_date")
    QTest.keyClicks(room.go_to.field, "March 1991")
    QTest.keyClick(room.go_to.field, Qt.Key.Key_Return)
    assert room.list.view.currentIndex().row() == 45
    assert headlines(window)[45] == UNREAD
    may.set()
    settle(window, wait_for)
    assert _read(window) == "Harbour Notes 14"
