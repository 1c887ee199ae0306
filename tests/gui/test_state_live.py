# SPDX-License-Identifier: MIT
"""A window that is opened again on a real archive: taken up where it was left, or knowing nothing of it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from copied_archive import Read
from gui_archive import ARTICLES, Keep, KnownWith, OpenWindow, headlines, settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from reader.gui.looks.theme import Theme
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow
from reader.settings import HISTORY, ORDER, START, WATCH

pytest_plugins = ["gui_fixtures"]
Start = Callable[[Path], MainWindow]


@pytest.fixture
def start(theme: Theme, keep: Keep, wait_for: WaitFor) -> Start:
    """Return a function that starts the window as the program does, with what is in a data folder."""

    def make(data: Path) -> MainWindow:
        window = MainWindow(theme, WindowState(str(data)), data_dir=str(data))
        window.resize(1280, 800)
        keep(window)
        window.open_at_start(None)
        settle(window, wait_for)
        return window

    return make


def lines(menu: QMenu) -> list[QAction]:
    """Open a menu as Qt does; return its lines."""
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def click(window: MainWindow, words: str) -> None:
    """Click a button of the banner."""
    buttons = window.room.banner.findChildren(QPushButton)
    next(one for one in buttons if one.text() == words and not one.isHidden()).click()


def test_an_archive_is_taken_up_where_it_was_left(
    known_with: KnownWith, open_window: OpenWindow, start: Start, wait_for: WaitFor
) -> None:
    long = "\n\n".join(f"The council met for the {n}th time about the harbour." for n in range(400))
    known = known_with(ARTICLES | {"1990/01/02/long.txt": f"A Long Harbour Story\n\n{long}\n"})
    window = open_window(*known)
    type_words(window, "harbour", wait_for)
    window.room.list.view.choose(headlines(window).index("A Long Harbour Story"))
    settle(window, wait_for)
    wait_for(lambda: window.room.article.view.complete)
    window.room.article.view.go_to_place(9000)
    wait_for(lambda: abs(window.room.article.view.place() - 9000) < 200)
    place = window.room.article.view.place()
    window.close()

    again = start(known[1])
    assert again.windowTitle() == "courier · Backfile"
    assert again.room.strip.box.text() == "harbour"
    wait_for(lambda: again.room.article.sheet)
    sheet = again.room.article.sheet
    assert sheet is not None
    assert sheet.article.headline == "A Long Harbour Story"
    wait_for(lambda: abs(again.room.article.view.place() - place) < 200)
    assert headlines(again)[again.room.list.view.currentIndex().row()] == "A Long Harbour Story"
    assert [line.text() for line in lines(again.memory.searches.menu)] == ["harbour"]


def test_a_folded_pane_stays_folded(known: Read, open_window: OpenWindow, start: Start) -> None:
    window = open_window(*known)
    width = window.room.dates.width()
    window.actions_.trigger("view.dates")
    window.close()
    again = start(known[1])
    assert not again.room.dates.isVisible()
    assert not again.actions_.action("view.dates").isChecked()
    again.actions_.trigger("view.dates")
    assert again.room.dates.width() >= 150
    again.close()
    last = start(known[1])
    assert last.room.dates.isVisible()
    assert abs(last.room.dates.width() - width) < 40


def test_another_archive_begins_with_an_empty_box(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    other = tmp_path / "gazette"
    write_articles(other, {"1999/01/02/a.txt": "Something Else\n\nNothing of the harbour stood in it that day.\n"})
    window = open_window(*known)
    type_words(window, "harbour", wait_for)
    window.open_folder(str(other))
    settle(window, wait_for)
    assert window.room.strip.box.text() == ""
    wait_for(lambda: headlines(window) == ["Something Else"])
    window.open_folder(str(known[0]))
    settle(window, wait_for)
    assert window.room.strip.box.text() == "harbour"


def test_recent_archives_are_offered_and_those_that_are_gone_say_so(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    other = tmp_path / "gone"
    write_articles(other, {"1999/01/02/a.txt": "Something Else\n\nNothing of the harbour stood in it that day.\n"})
    window = open_window(other, known[1])
    window.open_folder(str(known[0]))
    settle(window, wait_for)
    other.rename(tmp_path / "elsewhere")
    shown = lines(window.memory.archives.menu)
    assert [line.text() for line in shown] == ["&1 courier", "&2 gone", "&Sample archive"]
    wait_for(lambda: "not there" in shown[1].text())
    assert [line.isEnabled() for line in shown] == [True, False, True]
    window.memory.archives.menu.aboutToShow.emit()
    lines(window.memory.archives.menu)[0].trigger()
    settle(window, wait_for)
    assert len(headlines(window)) == len(ARTICLES)


def test_an_archive_that_travelled_is_offered_once_and_opened_where_it_is(
    tmp_path: Path, open_window: OpenWindow, start: Start, wait_for: WaitFor
) -> None:
    stick = tmp_path / "E"
    write_articles(stick / "papers", {"1999/01/02/a.txt": "Something Else\n\nNothing stood in it that day.\n"})
    open_window(stick / "papers", stick / "data").close()
    for place in ("F", "G"):
        stick = Path(shutil.copytree(stick, tmp_path / place))
        window = start(stick / "data")
        assert headlines(window) == ["Something Else"]
        (before,) = window.memory.history.recent
        assert before.folder == str(stick / "papers")
        window.close()
    shutil.rmtree(tmp_path / "F")
    stick = (tmp_path / "G").rename(tmp_path / "H")
    other = tmp_path / "other"
    write_articles(other, {"1998/01/02/a.txt": "Another One\n\nNothing stood in it that day.\n"})
    window = open_window(other, stick / "data")
    shown = lines(window.memory.archives.menu)
    assert [line.text() for line in shown] == ["&1 other", "&2 papers", "&Sample archive"]
    wait_for(lambda: shown[1].toolTip() == str(stick / "papers"))
    assert shown[1].isEnabled()
    shown[1].trigger()
    settle(window, wait_for)
    assert headlines(window) == ["Something Else"]


def test_without_a_history_no_file_knows_what_was_sought_or_read(
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    type_words(window, "treaty bargain", wait_for)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.close()
    kept = known[1] / "history.json"
    assert "treaty bargain" in kept.read_text(encoding="utf-8")

    state = WindowState(str(known[1]))
    state.preferences.put(HISTORY, value=False)
    state.close()
    again = open_window(*known)
    type_words(again, "halvard clause", wait_for)
    type_words(again, "treaty bargain", wait_for)
    again.room.list.view.choose(0)
    settle(again, wait_for)
    sheet = again.room.article.sheet
    assert sheet is not None
    id_ = sheet.article.id.encode()
    again.close()
    for path in known[1].rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            assert b"treaty bargain" not in held
            assert b"halvard clause" not in held
            if path.parent == known[1]:  # the catalog holds ids of all articles, read or not
                assert id_ not in held
                assert bytes(known[0]) not in held
    assert kept.read_text(encoding="utf-8").strip() == "{}"


def test_nothing_is_opened_if_that_is_set(known: Read, open_window: OpenWindow, start: Start) -> None:
    open_window(*known).close()
    state = WindowState(str(known[1]))
    state.preferences.put(START, "nothing")
    state.close()
    window = start(known[1])
    assert window.session is None
    assert window.room.list.no_hits.isVisible()
    assert len(lines(window.memory.archives.menu)) == 2


def test_a_new_archive_is_shown_in_the_order_that_is_set(fresh: tuple[Path, Path], open_window: OpenWindow) -> None:
    state = WindowState(str(fresh[1]))
    state.preferences.put(ORDER, "date")
    state.close()
    assert headlines(open_window(*fresh))[2] == "Old Quay, New Owners"


def test_what_comes_into_the_folder_is_read_by_itself(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    wait_for(lambda: window.watching.watch.complete)
    write_articles(known[0], {"1994/05/26/new.txt": "A New Light\n\nIt was lit on the bar.\n"})
    wait_for(lambda: "A New Light" in headlines(window), 30)
    settle(window, wait_for)
    window.settings.preferences.put(WATCH, value=False)
    wait_for(lambda: not window.watching.watch.complete)


@pytest.fixture
def moved(known: Read) -> Read:
    """Return a folder with the files of an archive that is gone, and the data folder."""
    elsewhere = known[0].with_name("elsewhere")
    known[0].rename(elsewhere)
    write_articles(elsewhere, {"2001/01/02/later.txt": "Later Than That\n\nWords.\n"})
    return elsewhere, known[1]


def test_a_folder_with_the_same_files_is_not_read_before_one_knows_which_archive_it_is(
    moved: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*moved)
    assert "was known before at" in window.room.banner.text
    assert "Nothing is read anew" in window.room.bar.text
    assert len(headlines(window)) == 4  # of what was read before
    click(window, "It is the same")
    settle(window, wait_for)
    assert len(headlines(window)) == 5
    assert window.room.banner.text == ""
    window.close()
    again = open_window(*moved)
    assert again.room.banner.text == ""


def test_a_folder_with_the_same_files_can_be_another_archive(
    moved: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*moved)
    taken = window.session.archive.id if window.session and window.session.archive else ""
    click(window, "It is another one")
    wait_for(lambda: window.opener.idle)
    settle(window, wait_for)
    assert window.session is not None
    assert window.session.archive is not None
    assert window.session.archive.id != taken
    assert len(headlines(window)) == 5
    assert window.room.banner.text == ""
    window.open_folder(str(moved[0].with_name("courier")))  # the old one is gone, but known
    settle(window, wait_for)
    assert window.session.archive is not None
    assert window.session.archive.id == taken
    assert len(headlines(window)) == 4


def test_locating_an_archive_elsewhere_with_other_files_says_so(
    moved: Read, open_window: OpenWindow, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(moved[0].with_name("courier"), moved[1])
    other = moved[0].with_name("gazette")
    write_articles(other, {"1999/01/02/a.txt": "Something Else\n\nNothing of the harbour stood in it that day.\n"})
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    click(window, "Locate…")
    settle(window, wait_for)
    assert window.room.banner.text.startswith("gazette has other files than the archive")


def test_an_archive_open_elsewhere_can_be_tried_again(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    first = open_window(*known)
    second = open_window(*known)
    assert second.session is None
    assert second.room.list.no_hits.isVisible()
    click(second, "Try again")
    settle(second, wait_for)
    assert second.session is None
    first.close()
    click(second, "Try again")
    settle(second, wait_for)
    assert len(headlines(second)) == 4
