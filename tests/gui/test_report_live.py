# SPDX-License-Identifier: MIT
"""The report in the window: two views, figures that open their lists, fresh figures after each reading."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from copied_archive import Read
from gui_archive import ARTICLES as ARTICLES_OF_COURIER
from gui_archive import KnownWith, OpenWindow, headlines, settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.gui.search_strip import ARTICLES, REPORT
from reader.gui.window import MainWindow
from reader.gui.words.counting import Counting
from reader.gui.words.report_figures import Goal
from reader.library.report import ArchiveReport
from reader.model.date import Certainty
from reader.model.problem import FileGroup, FileStatus, Progress

pytest_plugins = ["gui_fixtures"]


def links(window: MainWindow) -> dict[Goal, QPushButton]:
    """Return the figures on the screen by what they open."""
    found = window.room.report.findChildren(QPushButton)
    return {one.property("goal"): one for one in found if one.isVisible() and one.property("goal") is not None}


def report(window: MainWindow) -> ArchiveReport:
    """Return what the report shows."""
    assert window.room.report.report is not None
    return window.room.report.report


def go_to_report(window: MainWindow, wait_for: WaitFor) -> None:
    """Choose the view by its action."""
    window.actions_.trigger("view.report")
    settle(window, wait_for)
    wait_for(lambda: window.room.report.report is not None and window.room.report.settled)


@pytest.fixture
def archive(known_with: KnownWith) -> Read:
    """Return a small archive, one file of which can't be read."""
    return known_with(ARTICLES_OF_COURIER | {"empty.txt": " \n"})


@pytest.fixture
def window(archive: Read, open_window: OpenWindow, wait_for: WaitFor) -> MainWindow:
    """Return a window on its report."""
    one = open_window(*archive)
    go_to_report(one, wait_for)
    return one


def test_the_row_of_views_goes_to_the_report_and_back(window: MainWindow, wait_for: WaitFor) -> None:
    room = window.room
    assert (room.view, room.strip.views.view, room.report.isVisible()) == (REPORT, REPORT, True)
    assert not room.strip.figures.isVisible()
    assert window.actions_.action("view.report").isChecked()
    room.strip.views.view_chosen.emit(ARTICLES)
    assert (room.view, room.strip.views.view, room.list.isVisible()) == (ARTICLES, ARTICLES, True)
    assert window.actions_.action("view.articles").isChecked()
    go_to_report(window, wait_for)
    type_words(window, "harbour", wait_for)
    assert room.view == ARTICLES
    assert room.strip.box.hasFocus()
    go_to_report(window, wait_for)
    window.actions_.trigger("search.clear")
    settle(window, wait_for)
    assert (room.view, room.strip.box.text(), room.list.model.rowCount()) == (ARTICLES, "", 4)


def test_every_figure_of_articles_opens_as_many_as_it_says(window: MainWindow, wait_for: WaitFor) -> None:
    shown = report(window)
    assert shown.counts.articles == 4
    figures = {goal: link.text() for goal, link in links(window).items() if goal.query}
    assert {Goal("is:certain"), Goal("is:undated"), Goal("is:damaged-accents")} & set(figures)
    for goal, words in figures.items():
        go_to_report(window, wait_for)
        links(window)[goal].click()
        settle(window, wait_for)
        assert window.room.view == ARTICLES
        assert window.room.strip.box.text() == goal.query
        assert str(window.room.list.model.rowCount()) == words.split()[-1]
        assert window.room.list.view.hasFocus()


def test_one_comes_back_to_the_figure_that_was_opened(window: MainWindow, wait_for: WaitFor) -> None:
    links(window)[Goal("is:undated")].click()
    settle(window, wait_for)
    go_to_report(window, wait_for)
    focused = window.focusWidget()
    assert focused is not None
    assert focused.property("goal") == Goal("is:undated")


def test_every_figure_of_files_opens_them(window: MainWindow, wait_for: WaitFor) -> None:
    shown, room = report(window), window.room
    assert sum(shown.files(status) for status in FileStatus) == shown.entries == 5
    for goal, link in links(window).items():
        if goal.group is None:
            continue
        link.click()
        settle(window, wait_for)
        assert room.files.isVisible()
        assert str(room.files.model.rowCount()) == link.text()
        assert room.files.view.hasFocus()
    assert room.view == REPORT
    assert room.files.model.words(0) == (
        "empty.txt",
        "not read",
        "There is no text in it.",
        "The file is empty or holds only white space.",
    )
    QTest.keyClick(room.files.view, Qt.Key.Key_Escape)
    assert not room.files.isVisible()
    focused = window.focusWidget()
    assert focused is not None
    assert focused.property("goal") == Goal(group=FileGroup.UNREAD, reason="There is no text in it.")


def test_a_square_opens_its_days(window: MainWindow, wait_for: WaitFor) -> None:
    held = report(window).held
    assert held is not None
    square = next(square for year in held.years for square in year.squares if square.articles == 2)
    window.room.report.wanted.emit(Goal(f"date:{square.earliest}..{square.latest}"))
    settle(window, wait_for)
    assert window.room.list.model.rowCount() == 2


def test_the_report_follows_a_reading_and_tells_what_is_new(
    window: MainWindow, archive: Read, wait_for: WaitFor
) -> None:
    link = links(window)[Goal(group=FileGroup.LISTED)]
    link.setFocus()
    before = report(window)
    assert before.news is None
    write_articles(archive[0], {"1996/03/15/tide.txt": "Tide Tables\n\nThe tide was late at the harbour.\n"})
    (archive[0] / "looks-back.txt").unlink()
    window.actions_.trigger("archive.rescan")
    settle(window, wait_for)
    wait_for(lambda: report(window) is not before and window.room.report.settled)
    news = report(window).news
    assert news is not None
    assert (news.new, news.missing, news.articles, news.unchanged) == (1, 1, 1, 4)
    focused = window.focusWidget()
    assert focused is not None
    assert focused.property("goal") == Goal(group=FileGroup.LISTED)
    links(window)[Goal(group=FileGroup.MISSING)].click()
    settle(window, wait_for)
    assert window.room.files.model.words(0)[0] == "looks-back.txt"
    links(window)[Goal("is:new")].click()
    settle(window, wait_for)
    assert headlines(window) == ["Tide Tables"]


def test_a_correction_changes_the_figures(window: MainWindow, wait_for: WaitFor) -> None:
    undated = report(window).articles(Certainty.UNDATED)
    assert undated == 1
    assert window.session is not None
    window.room.search_for("is:undated")
    settle(window, wait_for)
    row = window.room.list.model.row(0)
    assert row is not None
    window.session.desk.correct(lambda work: work.set_date([row.id], "1990-02-01", "By its paper."))
    settle(window, wait_for)
    go_to_report(window, wait_for)
    wait_for(lambda: report(window).articles(Certainty.UNDATED) == 0)


def test_another_archive_has_another_report(window: MainWindow, tmp_path: Path, wait_for: WaitFor) -> None:
    other = tmp_path / "other"
    write_articles(other, {"1990/01/02/one.txt": "One\n\nThe only article of this archive stands here.\n"})
    window.room.files.show()
    window.open_folder(str(other))
    view = window.room.report
    assert view.report is None
    settle(window, wait_for)
    wait_for(lambda: links(window))
    wait_for(lambda: report(window).counts.articles == 1)
    assert report(window).archive.name == "other"
    assert not window.room.files.isVisible()


def test_an_archive_without_articles_leads_to_the_report(
    tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    folder = tmp_path / "empty"
    write_articles(folder, {"one.txt": " \n", "two.txt": "\n"})
    window = open_window(folder, tmp_path / "data")

    def ways_out() -> list[QPushButton]:
        buttons = window.room.list.findChildren(QPushButton)
        return [one for one in buttons if one.text() == "Show the report" and one.isVisible()]

    wait_for(ways_out)
    ways_out()[0].click()
    settle(window, wait_for)
    wait_for(lambda: window.room.report.report is not None and window.room.report.settled)
    assert window.room.view == REPORT
    assert links(window)[Goal(group=FileGroup.PROBLEM)].text() == "2"
    assert report(window).held is None


def test_while_an_archive_is_read_the_figures_are_those_so_far(window: MainWindow, wait_for: WaitFor) -> None:
    assert window.session is not None
    window.session.progressed.emit(Progress("read", 2, 5, 2, 0))
    wait_for(lambda: "so far" in said(window))
    window.session.stopped.emit()
    wait_for(lambda: "so far" not in said(window))


def said(window: MainWindow) -> str:
    """Return all words of the report."""
    return "\n".join(label.text() for label in window.room.report.findChildren(QLabel))


class Shown(QObject):
    """Takes the addresses that the desktop is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Take one."""
        self.opened.append(url.toLocalFile())


@pytest.fixture
def desktop() -> Iterator[Shown]:
    """Return what stands in for the desktop."""
    shown = Shown()
    QDesktopServices.setUrlHandler("file", shown, "take")  # type: ignore[arg-type]  # as its own message says
    yield shown
    QDesktopServices.unsetUrlHandler("file")


def test_the_folder_of_a_file_is_shown(window: MainWindow, archive: Read, desktop: Shown, wait_for: WaitFor) -> None:
    links(window)[Goal(group=FileGroup.LISTED)].click()
    settle(window, wait_for)
    files = window.room.files
    files.view.selectRow(0)
    QTest.keyClick(files.view, Qt.Key.Key_Return)
    assert desktop.opened == [str(archive[0] / "1994" / "05" / "26")]
    QTest.keyClick(files.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"1994/05/26/bargain.txt\t{Counting().articles(1)}\t\t"
    files.folder_wanted.emit(b"gone/file.txt")
    assert len(desktop.opened) == 1
