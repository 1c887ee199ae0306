# SPDX-License-Identifier: MIT
"""Sources, sections and languages in the whole window: they follow each search and narrow it."""

import json
from pathlib import Path

import pytest
from copied_archive import Read, read
from gui_archive import OpenWindow, headlines, settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.gui.facets.facet_lines import FacetKind
from reader.gui.looks.count_view import LINE_HEIGHT
from reader.gui.window import MainWindow

pytest_plugins = ["gui_fixtures"]

_SOURCES = ["The Port Courier"] * 4 + ["Northern Wire"] * 3 + ["THE PORT COURIER", "Le Phare", ""]
_TEXTS = {
    "Le Phare": "La ville ne signera pas le traité avec le port, et le ministre a dit que ce n'est pas pour lui.",
    "": "The council met on the quay, and it would not sign the treaty that was on the table.",
}


def _story(number: int, source: str) -> str:
    return json.dumps(
        {
            "title": f"Story {number}",
            "text": _TEXTS.get(source, f"The talks on the harbour were of the treaty, it said on day {number}."),
            "source": source,
            "section": "Quay" if number % 2 else "",
            "date": f"199{number % 3}-05-{number + 1:02}",
        }
    )


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Return an archive of ten articles of three sources, and a data folder in which it has been read."""
    base = tmp_path_factory.mktemp("sources")
    stories = "\n".join(_story(n, source) for n, source in enumerate(_SOURCES))
    write_articles(base / "archive", {"stories.jsonl": stories + "\n"})
    return read(base / "archive", base / "data")


@pytest.fixture
def window(open_window: OpenWindow, read_once: Read, wait_for: WaitFor) -> MainWindow:
    """Return a window on all of that archive, high enough for all its sources."""
    one = open_window(*read_once)
    one.resize(1300, 1000)
    one.room.search_everything()
    settle(one, wait_for)
    return one


def _lines(window: MainWindow) -> list[tuple[str, int | None]]:
    pane = window.room.dates.facets
    return [(line.name, line.articles) for line in map(pane.line, range(pane.view.model().rowCount()))]


def _click(window: MainWindow, name: str, wait_for: WaitFor) -> None:
    view = window.room.dates.facets.view
    row = [line for line, _ in _lines(window)].index(name)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, view.visualRect(index).center().y()))
    settle(window, wait_for)


def _chosen(window: MainWindow) -> list[str]:
    pane = window.room.dates.facets
    return [pane.line(index.row()).name for index in sorted(pane.view.selectionModel().selectedIndexes())]


def test_sources_follow_each_search(window: MainWindow, wait_for: WaitFor) -> None:
    assert _lines(window) == [
        ("SOURCES", None),
        ("All sources", 10),
        ("The Port Courier", 5),
        ("Northern Wire", 3),
        ("Le Phare", 1),
        ("No source named", 1),
        ("LANGUAGES", None),
    ]
    assert _chosen(window) == ["All sources"]
    pane = window.room.dates.facets
    height = pane.height()
    type_words(window, "harbour", wait_for)
    assert pane.height() == height  # though less was found: the heads stay where they are
    assert _lines(window)[1:4] == [("All sources", 8), ("The Port Courier", 5), ("Northern Wire", 3)]


def test_a_click_narrows_and_another_widens(window: MainWindow, wait_for: WaitFor) -> None:
    room = window.room
    _click(window, "Northern Wire", wait_for)
    assert sorted(headlines(window)) == ["Story 4", "Story 5", "Story 6"]
    assert _chosen(window) == ["Northern Wire"]
    assert _lines(window)[1:3] == [("All sources", 10), ("The Port Courier", 5)]  # what else could be chosen
    assert room.strip.said.text == "All articles, in Northern Wire"
    assert room.dates.line(0).articles == 3
    _click(window, "No source named", wait_for)
    assert len(headlines(window)) == 4
    assert room.strip.said.text == "All articles, in Northern Wire or articles that name no source"
    _click(window, "Northern Wire", wait_for)
    assert headlines(window) == ["Story 9"]
    _click(window, "All sources", wait_for)
    assert len(headlines(window)) == 10


def test_dates_and_sources_narrow_together(window: MainWindow, wait_for: WaitFor) -> None:
    room = window.room
    _click(window, "The Port Courier", wait_for)
    room.dates.filter_chosen.emit(room.dates.line(1).dates)  # 1991 is the second year: newest first, 1992 above
    settle(window, wait_for)
    year = room.dates.line(1)
    assert len(headlines(window)) == year.articles
    counted = dict(_lines(window))
    assert counted["The Port Courier"] == year.articles
    answer = room.list.model.answer
    assert answer is not None
    assert counted["All sources"] == answer.results.facets[0].total > year.articles
    room.search_everything()
    settle(window, wait_for)
    assert len(headlines(window)) == 10
    assert _chosen(window) == ["All sources"]


def test_languages_fold_out_and_have_names(window: MainWindow, wait_for: WaitFor) -> None:
    _click(window, "LANGUAGES", wait_for)
    assert _lines(window)[-3:] == [("All languages", 10), ("English", 9), ("French", 1)]
    _click(window, "French", wait_for)
    assert headlines(window) == ["Story 8"]
    assert dict(_lines(window))["All sources"] == 1
    _click(window, "LANGUAGES", wait_for)
    assert _lines(window)[-3:] == [("LANGUAGES", None), ("All languages", 10), ("French", 1)]  # what is chosen stays


def test_keys_choose_fold_and_clear(window: MainWindow, wait_for: WaitFor) -> None:
    view = window.room.dates.facets.view
    view.setFocus()
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert _chosen(window) == ["Northern Wire"]
    assert view.currentIndex().data() == "Northern Wire"
    type_words(window, "harbour talks", wait_for)
    assert view.currentIndex().data() == "Northern Wire"  # whatever order the values are in
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().data() == "SOURCES"
    assert view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "SOURCES, unfolded"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [name for name, _ in _lines(window)][:3] == ["SOURCES", "All sources", "Northern Wire"]
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert len(_lines(window)) > 4
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle(window, wait_for)
    assert _chosen(window) == ["All sources"]


def test_a_source_without_hits_says_so_and_leads_out(window: MainWindow, wait_for: WaitFor) -> None:
    _click(window, "Le Phare", wait_for)
    type_words(window, "harbour", wait_for)
    pane = window.room.list.no_hits
    assert ("Le Phare", 0) in _lines(window)
    (way_out,) = (one for one in pane.findChildren(QPushButton) if one.text() == "All sources: 8 articles")
    QTest.mouseClick(way_out, Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert len(headlines(window)) == 8


def test_a_low_window_shows_the_heads_alone(window: MainWindow, wait_for: WaitFor) -> None:
    window.resize(1024, 640)
    settle(window, wait_for)
    pane = window.room.dates.facets
    assert [name for name, _ in _lines(window)] == ["SOURCES", "LANGUAGES"]
    assert pane.height() < 3 * LINE_HEIGHT
    _click(window, "SOURCES", wait_for)
    assert pane.line(1).kind is FacetKind.ALL
    assert pane.height() <= window.room.dates.height() / 2


def test_an_archive_without_sources_has_no_such_pane(
    open_window: OpenWindow, tmp_path: Path, wait_for: WaitFor
) -> None:
    write_articles(tmp_path / "plain", {"1994/05/26/quay.txt": "Old Quay\n\nThe treaty was called a bargain there.\n"})
    window = open_window(tmp_path / "plain", tmp_path / "data")
    settle(window, wait_for)
    assert headlines(window)
    assert window.room.dates.facets.isHidden()


def test_what_was_chosen_is_there_again_when_the_archive_is_opened_anew(
    window: MainWindow, open_window: OpenWindow, read_once: Read, wait_for: WaitFor
) -> None:
    _click(window, "Northern Wire", wait_for)
    window.close()
    again = open_window(*read_once)
    settle(again, wait_for)
    assert _chosen(again) == ["Northern Wire"]
    assert len(headlines(again)) == 3
