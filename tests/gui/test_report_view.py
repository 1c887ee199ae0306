# SPDX-License-Identifier: MIT
"""The report's page and its pictures: by mouse, by keyboard, and as they are said to a screen reader."""

import itertools
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from gui_archive import Keep
from gui_values import WaitFor
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolTip, QWidget
from report_values import empty_report, full_report, weekly

from reader.catalog.counts import FileLine
from reader.gui.looks.palette import PALETTES, Colours
from reader.gui.looks.theme import Theme
from reader.gui.report.certainty_bar import CertaintyBar, certainty_colour
from reader.gui.report.file_list import FileListPane
from reader.gui.report.held_grid import HeldGrid, query_of
from reader.gui.report.report_view import ReportView
from reader.gui.words.counting import Counting
from reader.gui.words.held_words import square_words
from reader.gui.words.report_figures import Goal
from reader.library.held import HeldYears
from reader.model.date import Certainty
from reader.model.problem import FileGroup, FileStatus

pytest_plugins = ["gui_fixtures"]

Tip = Callable[[QWidget, QPoint], str]


@pytest.fixture
def view(theme: Theme, keep: Keep, wait_for: WaitFor) -> ReportView:
    """Return a full report on the screen, in two columns."""
    one = ReportView(theme)
    one.resize(1300, 800)
    keep(one)
    one.show_report(full_report(), reading=False)
    wait_for(lambda: one.settled)
    return one


def links(view: ReportView) -> dict[Goal, QPushButton]:
    """Return the figures by what they open."""
    found = [one for one in view.findChildren(QPushButton) if one.property("goal") is not None and one.isVisible()]
    return {one.property("goal"): one for one in found}


def top(view: ReportView, widget: QWidget) -> QPoint:
    """Return where a widget is on the page."""
    return widget.mapTo(view, QPoint(0, 0))


# --- the page


def test_every_figure_can_be_reached_by_keyboard_and_has_a_name(view: ReportView) -> None:
    opened: list[Goal] = []
    view.wanted.connect(opened.append)
    shown = links(view)
    assert len(shown) > 30
    for goal, link in shown.items():
        assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert len(link.accessibleName()) > len(link.text())
        QTest.keyClick(link, Qt.Key.Key_Space)
        assert opened[-1] == goal


def test_two_columns_become_one_where_there_is_no_room(view: ReportView, qapp: QApplication) -> None:
    left, right = links(view)[Goal(group=FileGroup.LISTED)], links(view)[Goal("is:damaged-accents")]
    assert top(view, right).x() > top(view, left).x()
    view.window().resize(900, 700)
    view.resize(900, 700)
    qapp.processEvents()
    assert top(view, right).y() > top(view, left).y()
    for label in view.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.minimumSizeHint().width()
            assert top(view, label).x() + label.width() <= 900


def test_what_is_as_it_was_stays_and_the_focus_with_it(view: ReportView, wait_for: WaitFor) -> None:
    shown = links(view)
    kept, focused = shown[Goal("is:damaged-accents")], shown[Goal(group=FileGroup.LISTED)]
    focused.setFocus()
    report = full_report()
    counts = replace(report.counts, statuses=((FileStatus.LISTED, 9000),))
    view.show_report(replace(report, counts=counts), reading=True)
    wait_for(lambda: view.settled)
    now = links(view)
    assert now[Goal("is:damaged-accents")] is kept
    assert now[Goal(group=FileGroup.LISTED)] is not focused
    assert now[Goal(group=FileGroup.LISTED)].text() == "9,000"
    assert view.window().focusWidget() is now[Goal(group=FileGroup.LISTED)]
    assert Goal(group=FileGroup.PART) not in now


def test_the_square_that_one_is_on_keeps_the_focus(view: ReportView, wait_for: WaitFor) -> None:
    grid = view.findChild(HeldGrid)
    assert grid is not None
    grid.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(grid, key)
    view.show_report(replace(full_report(), held=weekly(1989, 1997)), reading=False)
    wait_for(lambda: view.settled)
    now = view.findChild(HeldGrid)
    assert now is not None
    assert now is not grid
    assert now.cursor_place == (1, 1)
    assert view.window().focusWidget() is now
    view.resize(1300, 260)
    for _ in range(8):
        QTest.keyClick(now, Qt.Key.Key_Down)
    place = top(view, now) + now.rect_of(*now.cursor_place).center().toPoint()
    assert now.cursor_place == (8, 1)
    assert 0 < place.y() < 260  # the page has followed


def test_no_turn_of_the_event_loop_is_long(theme: Theme, keep: Keep, qapp: QApplication) -> None:
    one = ReportView(theme)
    one.resize(1300, 900)
    keep(one)
    turns = [_seconds(lambda: one.show_report(full_report(), reading=False))]
    while not one.settled:
        turns.append(_seconds(qapp.processEvents))
    assert len(turns) > 8  # a part in each
    assert sorted(turns)[len(turns) // 2] < 0.05


def _seconds(do: object) -> float:
    begun = time.process_time()
    assert callable(do)
    do()
    return time.process_time() - begun


def test_nothing_is_said_of_nothing(view: ReportView, wait_for: WaitFor) -> None:
    view.show_nothing()
    assert (view.report, links(view)) == (None, {})
    view.enter()
    view.show_report(empty_report(), reading=False)
    wait_for(lambda: view.settled)
    assert links(view) == {}


def test_the_focus_comes_to_the_page_or_back_to_a_figure(view: ReportView) -> None:
    view.enter()
    page = view.window().focusWidget()
    assert isinstance(page, QScrollArea)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0
    view.enter_again(Goal("is:copied"))
    again = view.window().focusWidget()
    assert again is not None
    assert again.property("goal") == Goal("is:copied")
    view.enter_again(Goal("is:unheard-of"))
    assert view.window().focusWidget() is page


def test_all_that_the_archive_says_of_itself_is_there_on_a_click(view: ReportView) -> None:
    more = next(one for one in view.findChildren(QPushButton) if one.text() == "Show all of it")
    labels = [label for label in view.findChildren(QLabel) if label.text().startswith("Cuttings")]
    assert labels[0].text().startswith("Cuttings of the Port Courier, kept by the pilots.\n\n")
    assert labels[0].text().endswith("…")
    more.click()
    assert labels[0].text().count("bound by year") == 40
    assert not more.isVisible()


def test_another_language_says_everything_anew(view: ReportView, qapp: QApplication, wait_for: WaitFor) -> None:
    before = links(view)[Goal("is:certain")]
    qapp.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    wait_for(lambda: view.settled)
    assert links(view)[Goal("is:certain")] is not before
    assert view.report == full_report()


# --- the bar


def test_the_bar_opens_what_is_clicked_and_says_what_it_is(theme: Theme, keep: Keep, tip: Tip) -> None:
    bar = CertaintyBar(theme)
    bar.resize(400, 24)
    keep(bar)
    bar.show_parts(
        [(Certainty.CERTAIN, 300, "300 certain"), (Certainty.PROBABLE, 0, ""), (Certainty.UNDATED, 1, "1 un")]
    )
    chosen: list[Certainty] = []
    bar.chosen.connect(chosen.append)
    for x in (10, 399):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    QTest.mouseClick(bar, Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    assert chosen == [Certainty.CERTAIN, Certainty.UNDATED]  # even one of three hundred can be hit
    assert "300 certain" in bar.accessibleDescription()
    assert tip(bar, QPoint(10, 10)) == "300 certain"
    picture = bar.grab().toImage()
    colours = theme.colours
    assert picture.pixelColor(200, 12) == certainty_colour(colours, Certainty.CERTAIN)
    assert picture.pixelColor(398, 12) == certainty_colour(colours, Certainty.UNDATED)
    empty = CertaintyBar(theme)
    keep(empty)
    assert empty.part_at(3) is None


@pytest.mark.parametrize("colours", PALETTES)
def test_the_parts_of_the_bar_are_told_apart(colours: Colours) -> None:
    shades = [certainty_colour(colours, one) for one in Certainty]
    for at, one in enumerate(shades):
        for other in shades[at + 1 :]:
            apart = sum(
                abs(mine - theirs)
                for mine, theirs in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
            )
            assert apart > 90


@pytest.fixture
def tip(monkeypatch: pytest.MonkeyPatch) -> Tip:
    """Return a function that rests the pointer on a place, and what is said there."""
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: said.append(words))

    def rest(widget: QWidget, place: QPoint) -> str:
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
        return said[-1]

    return rest


# --- the grid


@pytest.fixture
def grid(theme: Theme, keep: Keep) -> HeldGrid:
    """Return the grid of a weekly with gaps."""
    one = HeldGrid(theme)
    one.resize(800, 200)
    keep(one)
    one.show_held(weekly())
    return one


def centre(grid: HeldGrid, row: int, column: int) -> QPoint:
    """Return the middle of a square."""
    return grid.rect_of(row, column).center().toPoint()


def test_a_square_is_opened_by_mouse_and_said_under_the_pointer(grid: HeldGrid, tip: Tip) -> None:
    opened: list[tuple[date, date]] = []
    said: list[str] = []
    grid.opened.connect(lambda first, last: opened.append((first, last)))
    grid.said.connect(said.append)
    held = weekly()
    QTest.mouseMove(grid, centre(grid, 2, 10))
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=centre(grid, 2, 10))
    square = held.years[2].squares[10]
    assert opened == [(square.earliest, square.latest)]
    assert said[-1] == square_words(square)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=centre(grid, 1, 3))  # a gap has nothing to open
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(5, 40))  # a year's name
    assert len(opened) == 1
    assert tip(grid, centre(grid, 1, 3)) == square_words(held.years[1].squares[3])
    assert tip(grid, QPoint(5, 40)) == ""
    grid.clearFocus()
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert said[-1] == ""
    assert grid.square_at(QPointF(-1, -1)) is None


def test_the_arrows_go_from_square_to_square(grid: HeldGrid) -> None:
    opened: list[date] = []
    grid.opened.connect(lambda first, _: opened.append(first))
    grid.setFocus()
    years = weekly().years
    keys = Qt.Key
    for key in (keys.Key_Right, keys.Key_Right, keys.Key_Down, keys.Key_Down, keys.Key_Up, keys.Key_Left):
        QTest.keyClick(grid, key)
    assert grid.square == years[1].squares[1]
    assert square_words(years[1].squares[1]) in grid.accessibleName()
    QTest.keyClick(grid, keys.Key_Return)  # a gap
    assert opened == []
    QTest.keyClick(grid, keys.Key_End)
    assert grid.square == years[1].squares[51]
    QTest.keyClick(grid, keys.Key_Right)
    assert grid.square == years[1].squares[51]
    QTest.keyClick(grid, keys.Key_Space)
    assert opened == [years[1].squares[51].earliest]
    QTest.keyClick(grid, keys.Key_Home)
    QTest.keyClick(grid, keys.Key_Tab)
    assert "1991" in grid.accessibleDescription()


def test_years_without_squares_are_gone_over(grid: HeldGrid, theme: Theme) -> None:
    held = weekly()
    years = (held.years[0], HeldYears(1991, 1995, ()), held.years[6])
    grid.show_held(replace(held, years=years))
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.square == held.years[6].squares[0]
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.square == held.years[0].squares[0]
    assert grid.square_at(QPointF(300, grid.rect_of(1, 0).center().y())) is None
    theme.changed.emit()
    assert not grid.grab().isNull()


def test_gaps_are_hatched_and_what_is_held_is_shaded(grid: HeldGrid) -> None:
    picture = grid.grab().toImage()

    def colours_of(row: int, column: int) -> set[str]:
        rect = grid.rect_of(row, column).adjusted(2, 2, -2, -2).toRect()
        places = ((x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom()))
        return {picture.pixelColor(x, y).name() for x, y in places}

    assert len(colours_of(1, 3)) > 3
    assert all(QColor(colour).red() > QColor(colour).blue() for colour in colours_of(1, 3))
    shades = {colour for column in range(52) for colour in colours_of(2, column)}
    assert len(colours_of(2, 10)) == 1
    assert 2 <= len(shades) <= 4


def test_many_years_stand_closer(grid: HeldGrid) -> None:
    tall = grid.sizeHint().height() / len(weekly().years)
    grid.show_held(weekly(1960, 1999))
    assert grid.sizeHint().height() / 40 < tall
    rects = [grid.rect_of(row, 0) for row in range(40)]
    assert all(one.bottom() < other.top() for one, other in itertools.pairwise(rects))
    assert rects[-1].bottom() <= grid.height()
    assert grid.square_at(rects[-1].center()) == weekly(1960, 1999).years[-1].squares[0]


@pytest.mark.parametrize(
    ("first", "last", "query"),
    [
        (date(1994, 5, 7), date(1994, 5, 13), "date:1994-05-07..1994-05-13"),
        (date(1994, 1, 1), date(1994, 1, 7), "date:1994-01-01..1994-01-07"),
        (date(1994, 2, 1), date(1994, 2, 28), "date:1994-02"),
        (date(1994, 12, 1), date(1994, 12, 31), "date:1994-12"),
    ],
)
def test_a_square_is_asked_for_as_one_would_type_it(first: date, last: date, query: str) -> None:
    assert query_of(first, last) == query


# --- files


@pytest.fixture
def files(theme: Theme, keep: Keep) -> FileListPane:
    """Return a list of two files that could not be read."""
    pane = FileListPane(theme)
    pane.resize(900, 240)
    keep(pane)
    pane.show_files(
        FileGroup.PROBLEM,
        (
            FileLine(b"a/b\xff.zip", "two.txt", None, 0, (), "It is locked with a password.", "Unlock it."),
            FileLine(b"c.txt", "", FileStatus.PROBLEM, 0, (), "There is no text in it.", ""),
        ),
    )
    return pane


def test_files_are_listed_with_reasons_and_copied(files: FileListPane) -> None:
    lines = ["a/b\\xff.zip · two.txt\tan item not read\tIt is locked with a password.\tUnlock it."]
    lines.append("c.txt\tnot read\tThere is no text in it.\t")
    copy = next(one for one in files.findChildren(QPushButton) if one.text() == "Copy all")
    copy.click()
    assert QGuiApplication.clipboard().text().split("\n") == lines
    files.enter()
    QTest.keyClick(files.view, Qt.Key.Key_Down)
    QTest.keyClick(files.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == lines[1]
    assert Counting().files(2) in files.view.accessibleName()
    heads = [files.model.headerData(at, Qt.Orientation.Horizontal) for at in range(files.model.columnCount())]
    assert not files.view.isColumnHidden(2)
    assert heads == ["File", "What became of it", "Why", "What to do"]
    assert files.model.data(files.model.index(1, 2), Qt.ItemDataRole.ToolTipRole) == "There is no text in it."


def test_a_folder_is_shown_unless_the_files_are_gone(files: FileListPane) -> None:
    wanted: list[bytes] = []
    closed: list[bool] = []
    files.folder_wanted.connect(wanted.append)
    files.closed.connect(lambda: closed.append(True))
    QTest.keyClick(files.view, Qt.Key.Key_Return)
    button = next(one for one in files.findChildren(QPushButton) if one.text() == "Show in folder")
    button.click()
    assert wanted == [b"a/b\xff.zip"] * 2
    files.show_files(FileGroup.MISSING, (FileLine(b"gone.txt", "", FileStatus.LISTED, 1, (), "", ""),))
    assert not button.isEnabled()
    assert files.view.isColumnHidden(2)
    QTest.keyClick(files.view, Qt.Key.Key_Return)
    files.show_files(FileGroup.LISTED, ())
    assert (len(wanted), button.isEnabled(), files.model.rowCount()) == (2, False, 0)
    QTest.keyClick(files, Qt.Key.Key_A)
    QTest.keyClick(files.view, Qt.Key.Key_Escape)
    assert closed == [True]
