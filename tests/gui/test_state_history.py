# SPDX-License-Identifier: MIT
"""What is remembered of how one read: kept, taken up, forgotten, or never written."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from gui_values import WaitFor
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from reader.errors import StoreError
from reader.gui.archives.history import History, LeftAt
from reader.gui.session.searching import DateFilter, range_filter, undated_filter, unknown_filter
from reader.gui.settings.window_state import WindowState
from reader.library.values import ArchiveInfo
from reader.model.search import FacetChoice, Sort, Unknown
from reader.settings import COLOURS, HISTORY

pytest_plugins = ["gui_fixtures"]
_NOW = datetime(2026, 5, 26, 12, tzinfo=UTC)
OpenHistory = Callable[..., History]


def archive(number: int) -> ArchiveInfo:
    """Return an archive."""
    return ArchiveInfo(f"id{number}", f"/archives/{number}", f"archive {number}", present=True, read=True)


@pytest.fixture
def history(qapp: QApplication, tmp_path: Path) -> Iterator[OpenHistory]:
    """Return a function that opens the history; all that is open is closed at the end."""
    made: list[History] = []

    def make(*, keeps: bool = True) -> History:
        for one in made:
            one.close()
        made.append(History(str(tmp_path), keeps=keeps, parent=qapp))
        return made[-1]

    yield make
    for one in made:
        one.close()
        one.deleteLater()


def test_archives_searches_and_places_come_back(history: OpenHistory) -> None:
    first = history()
    assert first.recent == ()
    for number in (1, 2, 1):
        first.note_opened(archive(number), _NOW + timedelta(days=len(first.recent), hours=number))
    for text in ("harbour", "  treaty   article ", "", "harbour"):
        first.note_search("id1", text)
    month = DateFilter("Mai 1994", date(1994, 5, 1), date(1994, 5, 31))
    papers = FacetChoice("source", frozenset({"the port courier", ""}))
    left = LeftAt("harbour", month, Sort.OLDEST, "articles", "abcdefghijk07", 1234, (papers,))
    first.note_left("id1", left)
    first.note_left("id2", LeftAt(dates=DateFilter("without a year", unknown=Unknown.YEAR)))
    first.note_left("nobody", left)
    first.note_search("nobody", "words")
    again = history()
    assert [one.name for one in again.recent] == ["archive 1", "archive 2"]
    known = again.of("id1")
    assert known is not None
    assert known.left == left
    assert known.left.dates is not None
    assert known.left.dates.name == "May 1994"  # in the language in force now
    assert known.searches == ("harbour", "treaty article")
    other = again.of("id2")
    assert other is not None
    assert other.left.dates == DateFilter("", unknown=Unknown.YEAR)
    assert other.left.dates.name == "Year unknown"
    assert again.of("nobody") is None


@pytest.mark.parametrize(
    "narrowed",
    [
        unknown_filter(Unknown.DAY, 1994, 5),
        unknown_filter(Unknown.MONTH, 1994),
        undated_filter(),
        range_filter(date(1994, 5, 3), date(1994, 6, 2)),
        DateFilter("1 May 1994 or later", date(1994, 5, 1)),
    ],
)
def test_what_a_list_was_narrowed_to_comes_back_by_name(history: OpenHistory, narrowed: DateFilter) -> None:
    first = history()
    first.note_opened(archive(1), _NOW)
    first.note_left("id1", LeftAt(dates=narrowed))
    known = history().of("id1")
    assert known is not None
    assert known.left.dates == narrowed
    assert known.left.dates.name == narrowed.name


def test_there_is_an_end_to_what_is_remembered(history: OpenHistory) -> None:
    full = history()
    for number in range(60):
        full.note_opened(archive(number), _NOW + timedelta(minutes=number))
    for number in range(20):
        full.note_search("id59", f"word {number}")
    again = history()
    assert len(again.recent) == 50
    assert again.recent[0].id == "id59"
    assert again.recent[0].searches[0] == "word 19"
    assert len(again.recent[0].searches) == 15


def test_what_is_forgotten_is_gone_from_the_disk(history: OpenHistory, tmp_path: Path) -> None:
    first = history()
    first.note_opened(archive(1), _NOW)
    first.note_search("id1", "halvard")
    first.close()
    assert b"halvard" in (tmp_path / "history.json").read_bytes()
    first.forget()
    assert first.recent == ()
    first.close()
    assert json.loads((tmp_path / "history.json").read_text()) == {}
    first.note_opened(archive(2), _NOW)  # from now on it remembers again
    assert [one.id for one in history().recent] == ["id2"]


def test_while_none_is_kept_nothing_is_written_and_nothing_stays(history: OpenHistory, tmp_path: Path) -> None:
    history().note_opened(archive(1), _NOW)
    silent = history(keeps=False)
    silent.note_opened(archive(2), _NOW)
    silent.note_search("id2", "halvard")
    silent.note_left("id2", LeftAt("halvard"))
    assert silent.recent == ()
    silent.close()
    assert json.loads((tmp_path / "history.json").read_text()) == {}
    silent.keep(keeps=True)
    silent.note_opened(archive(3), _NOW)
    assert [one.id for one in history().recent] == ["id3"]


_HEAD = '{"id1": {"folder": "/a", "name": "a", "opened": "2026-05-26", '


@pytest.mark.parametrize(
    "told",
    [
        "{",
        '["x"]',
        '{"id1": 7, "id2": {}}',
        '{"id1": {"folder": "/a", "name": "a", "opened": "x", "searches": []}}',
        _HEAD + '"searches": 3}}',
        _HEAD + '"searches": [], "sort": "up"}}',
        _HEAD + '"searches": [], "dates": ["x", "y", "z", ""]}}',
        _HEAD + '"searches": [], "dates": [1]}}',
        _HEAD + '"searches": [], "facets": {"source": 7}}}',
    ],
)
def test_a_broken_history_costs_only_the_memory(history: OpenHistory, tmp_path: Path, told: str) -> None:
    (tmp_path / "history.json").write_text(told)
    opened = history()
    assert opened.recent == ()
    opened.note_opened(archive(1), _NOW)
    assert [one.id for one in history().recent] == ["id1"]


def test_a_folder_that_refuses_is_told_and_costs_only_the_memory(
    qapp: QApplication, tmp_path: Path, wait_for: WaitFor
) -> None:
    (tmp_path / "data").write_text("a file")
    history = History(str(tmp_path / "data"), keeps=True, parent=qapp)
    told: list[StoreError] = []
    history.failed.connect(told.append)
    history.note_opened(archive(1), _NOW)
    wait_for(lambda: told)
    assert told[0].sentence.startswith("The history can't be written")
    assert history.recent[0].id == "id1"
    history.close()
    history.deleteLater()


def test_what_earlier_versions_kept_is_taken_over(qapp: QApplication, tmp_path: Path) -> None:
    old = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    old.setValue("view/theme", "dark")
    old.setValue("archive/last", "/archives/7")
    old.sync()
    state = WindowState(str(tmp_path))
    assert state.preferences.value(COLOURS) == "dark"
    assert state.last_archive == "/archives/7"
    state.history.note_opened(archive(1), _NOW)
    state.close()
    again = WindowState(str(tmp_path))
    assert again.preferences.value(COLOURS) == "dark"
    assert again.last_archive == "/archives/1"
    again.preferences.put(HISTORY, value=False)
    again.close()
    assert WindowState(str(tmp_path)).last_archive == ""
    assert "archives" not in (tmp_path / "window.ini").read_text()
    assert json.loads((tmp_path / "settings.json").read_text()) == {"look.colours": "dark", "archive.history": False}
    del qapp


def test_a_window_whose_screen_is_gone_comes_onto_one_that_is_there(qapp: QApplication, tmp_path: Path) -> None:
    state = WindowState(str(tmp_path))
    window = QWidget()
    window.setGeometry(50_000, 40_000, 500, 300)
    state.keep_place(window)
    other = QWidget()
    state.place(other)
    there = qapp.primaryScreen().availableGeometry()
    assert there.contains(other.frameGeometry().center())
    assert there.width() >= other.width()
    window.setGeometry(60, 50, 500, 300)
    state.keep_place(window)
    state.place(other)
    assert other.geometry() == window.geometry()
    for one in (window, other):
        one.deleteLater()


def test_one_search_or_all_of_an_archive_are_forgotten_and_the_rest_stays(history: OpenHistory) -> None:
    first = history()
    for number in (1, 2):
        first.note_opened(archive(number), _NOW)
        first.note_search(f"id{number}", "harbour")
        first.note_search(f"id{number}", "quay")
        first.note_left(f"id{number}", LeftAt("harbour", article="abcdefghijk07"))
    first.drop_search("id1", "harbour")
    first.drop_search("id1", "never sought")
    first.forget_searches("id2")
    again = history()
    one, other = again.of("id1"), again.of("id2")
    assert one is not None
    assert other is not None
    assert (one.searches, one.left.text) == (("quay",), "")  # nor is it sought when the archive is opened again
    assert (other.searches, other.left.text, other.left.article) == ((), "", "abcdefghijk07")


def test_searches_alone_can_be_left_out_of_the_history(history: OpenHistory, tmp_path: Path) -> None:
    first = history()
    first.note_opened(archive(1), _NOW)
    first.note_search("id1", "halvard")
    first.keep_searches(keeps=False)
    first.note_search("id1", "treaty")
    papers = (FacetChoice("source", frozenset({"le phare"})),)
    first.note_left("id1", LeftAt("treaty", article="abcdefghijk07", facets=papers))
    first.close()
    kept = (tmp_path / "history.json").read_text()
    assert "halvard" not in kept
    assert "treaty" not in kept
    assert "phare" not in kept
    assert "abcdefghijk07" in kept
    first.keep_searches(keeps=True)
    first.note_search("id1", "quay")
    known = History(str(tmp_path), keeps=True, keeps_searches=False, parent=first).of("id1")
    assert known is not None
    assert known.searches == ()
