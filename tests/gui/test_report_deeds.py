# SPDX-License-Identifier: MIT
"""From the report in the window: groups of copies side by side, a check of the files, the report saved. By keyboard."""

import os
from pathlib import Path

import pytest
from gui_archive import KnownWith, OpenWindow, settle
from gui_values import WaitFor
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.gui.article.article_tabs import Way
from reader.gui.search_strip import ARTICLES, REPORT
from reader.gui.window import MainWindow
from reader.gui.words.report_figures import Deed, Found, Goal, Sums

pytest_plugins = ["gui_fixtures"]

YARD = (
    "Welders at the Quist yard laid down their tools at noon and walked to the quay, where the crane stood still for "
    "the rest of the day, for nobody had asked them whether they would work on Sundays. The harbour master wrote the "
    "hour into his book and sent a boy for the owners, who were at lunch and did not come before the tide had turned. "
    "By the evening most of the men had gone home, and the gate was watched by two constables and a dog. "
)
STORIES = {
    "1994/05/27/one.txt": f"Yard walks out\n\n{YARD}\n",
    "1994/05/27/two.txt": f"Yard walks out\n\n{YARD}\n",
    "1994/05/28/wire.txt": f"Welders lay down tools\n\n{YARD.replace('noon', 'dusk')}Nobody was hurt.\n",
    "1994/05/29/tide.txt": "How to draw the tide\n\nOne draws the line of the harbour first.\n",
}


@pytest.fixture
def window(known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor) -> MainWindow:
    """Return a window on the report of an archive that holds one story three times."""
    one = open_window(*known_with(STORIES))
    go_to_report(one, wait_for)
    return one


def go_to_report(window: MainWindow, wait_for: WaitFor) -> None:
    """Choose the view by its action."""
    window.actions_.trigger("view.report")
    settle(window, wait_for)
    wait_for(lambda: window.room.report.report is not None and window.room.report.settled)


def links(window: MainWindow) -> dict[Goal, QPushButton]:
    """Return the figures on the screen by what they open."""
    found = window.room.report.findChildren(QPushButton)
    return {one.property("goal"): one for one in found if one.isVisible() and one.property("goal") is not None}


def press(window: MainWindow, goal: Goal, wait_for: WaitFor) -> None:
    """Press a figure by key."""
    QTest.keyClick(links(window)[goal], Qt.Key.Key_Space)
    settle(window, wait_for)


def test_a_group_of_copies_opens_side_by_side_with_its_differences(window: MainWindow, wait_for: WaitFor) -> None:
    window.actions_.trigger("view.articles")
    QTest.keyClick(window.room.list.view, Qt.Key.Key_End)  # an article is read already, and kept
    settle(window, wait_for)
    go_to_report(window, wait_for)
    press(window, Goal(copies=True, varied=True), wait_for)
    groups, pane = window.report.groups, window.room.article
    assert groups.view.hasFocus()
    assert groups.model.words(0)[0] == "Yard walks out"
    QTest.keyClick(groups.view, Qt.Key.Key_Return)
    wait_for(lambda: pane.copies.view.said and "2" in pane.copies.view.said)
    settle(window, wait_for)
    assert (window.room.view, pane.tabs.way, pane.copies.comparing) == (ARTICLES, Way.COPIES, True)
    assert pane.copies.view.left.toPlainText().startswith("Welders at the Quist yard")
    window.actions_.trigger("article.next_difference")
    assert "noon" in pane.copies.view.said
    assert "dusk" in pane.copies.view.said
    window.actions_.trigger("article.next_difference")
    assert "Nobody was hurt." in pane.copies.view.said
    QTest.keyClick(pane.copies.view.right, Qt.Key.Key_Escape)
    assert pane.copies.list.hasFocus()
    window.actions_.trigger("article.compare_copy")
    assert pane.copies.view.hasFocus() or pane.copies.view.right.hasFocus()
    settle(window, wait_for)
    go_to_report(window, wait_for)
    QTest.keyClick(groups.view, Qt.Key.Key_Escape)
    assert not groups.isVisible()


def test_every_figure_by_value_opens_as_many_as_it_says(window: MainWindow, wait_for: WaitFor) -> None:
    for goal in [goal for goal in links(window) if goal.facet is not None or goal.query.startswith("format:")]:
        go_to_report(window, wait_for)
        words = links(window)[goal].text()
        press(window, goal, wait_for)
        answer = window.room.list.model.answer
        assert answer is not None
        assert window.room.view == ARTICLES
        assert str(answer.results.total) == words


def test_files_are_checked_in_the_background_and_what_differs_is_listed(
    window: MainWindow, tmp_path: Path, wait_for: WaitFor
) -> None:
    archive = tmp_path / "courier"
    (archive / "1994/05/29/tide.txt").write_text("Another text\n", encoding="utf-8")
    os.remove(archive / "1994/05/27/two.txt")
    press(window, Goal(deed=Deed.CHECK), wait_for)
    wait_for(lambda: Goal(sums=Sums(Found.CHANGED)) in links(window))
    assert not window.room.bar.running
    press(window, Goal(sums=Sums(Found.CHANGED)), wait_for)
    assert window.room.files.model.words(0)[0] == "1994/05/29/tide.txt"
    assert window.room.files.view.isColumnHidden(1)
    press(window, Goal(sums=Sums(Found.MISSING)), wait_for)
    assert window.room.files.model.words(0)[0] == "1994/05/27/two.txt"
    assert window.room.view == REPORT


def test_a_check_can_be_ended(window: MainWindow, wait_for: WaitFor) -> None:
    window.fixity.check()
    states = [(window.room.bar.running, window.fixity.running)]
    window.room.bar.cancelled.emit()
    states.append((window.room.bar.running, window.fixity.running))
    assert states == [(True, True), (False, False)]
    settle(window, wait_for)
    assert Goal(deed=Deed.CHECK) in links(window)


def test_checksums_and_the_report_are_saved_outside_the_archive_only(
    window: MainWindow, tmp_path: Path, wait_for: WaitFor
) -> None:
    before = sorted(path for path in (tmp_path / "courier").rglob("*"))
    window.fixity.save(str(tmp_path / "sums.sha256"))
    for ending in ("html", "csv", "pdf"):
        window.export.save(str(tmp_path / f"report.{ending}"))
        settle(window, wait_for)
    lines = (tmp_path / "sums.sha256").read_text(encoding="utf-8").splitlines()
    assert [line.split("  ")[1] for line in lines] == sorted(STORIES)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert "Yard" not in (tmp_path / "report.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert "<h1>" in (tmp_path / "report.html").read_text(encoding="utf-8")
    window.export.save(str(tmp_path / "courier" / "report.html"))
    settle(window, wait_for)
    assert window.room.banner.isVisible()
    window.fixity.save(str(tmp_path / "courier" / "sums"))
    settle(window, wait_for)
    assert sorted(path for path in (tmp_path / "courier").rglob("*")) == before


def test_the_menu_opens_by_key_and_copies_the_report(
    window: MainWindow, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QPoint] = []  # a menu that is open would keep the keyboard
    monkeypatch.setattr(window.export.menu, "popup", opened.append)
    window.room.show_view(REPORT)
    window.actions_.trigger("archive.print")
    assert (window.room.view, len(opened)) == (REPORT, 1)
    assert window.room.strip.print.isVisible()
    next(one for one in window.export.menu.actions() if "text" in one.text()).trigger()
    settle(window, wait_for)
    text = QGuiApplication.clipboard().text()
    assert "1994/05/27" not in text  # no file is of note
    assert "Welders" not in text
    assert "Plain text: 4" in text
