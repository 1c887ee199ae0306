# SPDX-License-Identifier: MIT
"""A search whose total takes long: its first rows stand at once, the figures follow, and nothing moves meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from copied_archive import Read
from gui_archive import OpenWindow, settle
from gui_values import WaitFor, answer_of, many_rows
from PySide6.QtWidgets import QWidget

from reader.errors import CancelToken
from reader.gui.dates.dates_pane import DatesPane
from reader.gui.dates.day_columns import groups_of_rows
from reader.gui.hits.list_pane import ListPane
from reader.gui.looks.theme import Theme
from reader.gui.search_strip import SearchStrip, figures
from reader.gui.session.searching import Answer, Ask, answer
from reader.library.library import Library
from reader.model.query import Word
from reader.model.search import DayCount, Excerpt, ResultSet
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
ROWS = many_rows(400)
WORD = Word("harbour", Span(0, 7))


def whole() -> Answer:
    """Return all that was found."""
    return answer_of(ROWS, text="harbour", query=WORD)


def page() -> Answer:
    """Return the first of it, as yet uncounted."""
    rows = ROWS[:60]
    one = answer_of(rows, text="harbour", query=WORD, at_once=60)
    groups = groups_of_rows([(row.date.earliest, row.date.latest) for row in rows])
    return replace(one, results=ResultSet(one.results.numbers, exact=False), groups=groups)


@pytest.fixture
def pane(theme: Theme, keep: Keep) -> ListPane:
    """Return a list on the screen."""
    one = ListPane(theme)
    one.resize(360, 600)
    keep(one)
    return one


def test_rows_make_groups_of_their_days() -> None:
    first, second = date(1994, 5, 26), date(1994, 5, 1)
    may = (date(1994, 5, 1), date(1994, 5, 31))
    groups = groups_of_rows([(first, first), (first, first), may, (second, second), (None, None)])
    assert [groups.at(place) for place in range(5)] == [2, 2, 1, 0, None]
    assert groups.group(1) == DayCount(*may[:1], 1, may[1])
    assert [groups.start(at) for at in range(3)] == [3, 2, 0]


def test_no_figure_is_told_before_it_is_known(theme: Theme, keep: Keep, pane: ListPane) -> None:
    strip = SearchStrip(theme)
    keep(strip)
    strip.show_answer(page())
    assert strip.figures.text == "counting…"
    pane.show_answer(page())
    assert pane.view.isVisible()  # its rows, though none of them is counted
    head = pane.model.head(0)
    assert head is not None
    assert (head.text[:1].isdigit(), head.articles) == (True, None)
    pane.show_answer(whole())
    strip.show_answer(whole())
    assert strip.figures.text.startswith("400 articles")
    counted = pane.model.head(0)
    assert counted is not None
    assert (counted.text, counted.articles) == (head.text, 9)
    assert "counting" not in "".join(text for text, _ in figures(whole()))


def test_figures_of_an_earlier_search_grow_pale_while_one_counts(theme: Theme, keep: Keep, wait_for: WaitFor) -> None:
    pane = DatesPane(theme)
    keep(pane)
    pane.show_answer(whole())
    pane.show_answer(page())
    assert pane.view.graphicsEffect() is None  # it may be counted in a moment
    wait_for(lambda: pane.view.graphicsEffect() is not None)
    pane.show_answer(whole())
    assert pane.view.graphicsEffect() is None


def test_what_one_looks_at_stays_where_it_is_when_the_rest_comes(pane: ListPane) -> None:
    pane.show_answer(page())
    pane.view.put(20, 7)
    top = pane.view.top_of(20)
    nothing = Excerpt("", ())
    pane.model.take_excerpts({1: (nothing, nothing)})
    pane.show_answer(whole())
    assert pane.model.rowCount() == 400
    assert pane.view.top_of(20) == top
    assert pane.model.excerpt(0) == (nothing, nothing)  # those of the same search are kept
    pane.view.choose(20)
    number = pane.chosen
    pane.show_answer(page())
    pane.show_answer(whole())
    assert pane.chosen == number
    assert pane.view.currentIndex().row() == 20


def test_a_page_of_a_search_that_was_given_up_is_never_shown(
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    assert window.session is not None
    heard: list[bool] = []
    window.session.desk.answered.connect(lambda one: heard.append(one.results.exact))
    given_up, wanted = CancelToken(), CancelToken()
    given_up.cancel()
    shown = window.room.list.model.answer
    assert shown is not None
    first = replace(shown, results=ResultSet(shown.results.numbers, exact=False))
    window.session.desk._paged.emit(given_up, first)
    window.session.desk._paged.emit(wanted, first)
    settle(window, wait_for)
    wait_for(lambda: heard)
    assert heard == [False]


def test_a_quick_search_has_no_first_page(known: Read) -> None:
    pages: list[Answer] = []
    with Library.open(str(known[0]), data_dir=str(known[1])) as library:
        found = answer(library, Ask("treaty "), CancelToken(), first_page=pages.append)
    assert (found.results.total, found.results.exact, pages) == (3, True, [])
