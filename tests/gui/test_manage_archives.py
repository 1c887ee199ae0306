# SPDX-License-Identifier: MIT
"""The care of archives in the window, on real ones: what is done, what is asked first, what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest
from copied_archive import Read, read_alike
from gui_archive import OpenWindow, headlines, settle, write_articles
from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.gui.archives.manage_archives import CARES, ManageDialog
from reader.gui.looks.theme import Theme
from reader.gui.window import MainWindow
from reader.library.housekeeping import Housekeeping, KeptArchive
from reader.library.library import Library
from reader.overlay.work import WorkSize

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows


class Care:
    """What one does with the dialog."""

    def __init__(self, window: MainWindow, wait_for: WaitFor) -> None:
        self.window = window
        self._wait_for = wait_for
        window.actions_.trigger("archive.manage")
        self.rest()

    @property
    def dialog(self) -> ManageDialog:
        """The dialog."""
        dialog = self.window.care.dialog
        assert dialog is not None
        return dialog

    def rest(self) -> None:
        """Wait until nothing goes on."""
        self._wait_for(lambda: self.window.opener.idle and not self.window.care.busy, 60)
        settle(self.window, self._wait_for)

    def choose(self, name: str) -> KeptArchive:
        """Choose an archive."""
        model = self.dialog.model
        names = [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]
        self.dialog.view.selectRow(names.index(name))
        chosen = self.dialog.chosen
        assert chosen is not None
        return chosen

    def press(self, id_: str) -> None:
        """Press a button beside the table."""
        button = self.dialog.buttons[id_]
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def answer(self, words: str) -> None:
        """Press a button in the banner."""
        buttons = self.dialog.banner.findChildren(QPushButton)
        next(one for one in buttons if one.text() == words and one.isVisible()).click()
        self.rest()

    @property
    def said(self) -> str:
        """What the banner says."""
        return self.dialog.banner.text

    @property
    def names(self) -> list[str]:
        """The archives listed."""
        model = self.dialog.model
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


@pytest.fixture
def other(known: Read) -> Path:
    """Return another archive in the data folder, read, with a note on it."""
    folder = known[0].with_name("gazette")
    write_articles(folder, {"1999/01/02/a.txt": "Something Else\n\nNothing of the harbour.\n"})
    read_alike(folder, known[1])
    with Library.open(str(folder), data_dir=str(known[1])) as library:
        library.corrections.add_note(library.article(1).id, "Ask the pilot.")
    return folder


@pytest.fixture
def care(known: Read, other: Path, open_window: OpenWindow, wait_for: WaitFor) -> Care:
    """Return the dialog over a window in which the first of two archives is open."""
    assert other.is_dir()
    return Care(open_window(*known), wait_for)


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the question for a file be answered."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def test_all_archives_are_listed_with_what_they_take(care: Care, other: Path) -> None:
    assert care.names == ["courier", "gazette"]
    model = care.dialog.model
    row = [str(model.data(model.index(1, column))) for column in range(model.columnCount())]
    assert row[:4] == ["gazette", str(other), "1", "1 note"]
    assert row[4].endswith("B")
    assert care.dialog.view.accessibleName()
    assert set(care.dialog.buttons) == {spec.id for spec in CARES}
    assert all(button.toolTip() for button in care.dialog.buttons.values())
    care.window.actions_.trigger("archive.manage")  # once more brings the same to the front
    QTest.keyClick(care.dialog, Qt.Key.Key_Escape)
    assert care.window.care.dialog is None


def test_what_cannot_be_done_cannot_be_pressed(theme: Theme) -> None:
    dialog = ManageDialog(theme)
    assert not any(button.isEnabled() for button in dialog.buttons.values())

    def allowed(archive: KeptArchive) -> set[str]:
        dialog.show_archives([archive])
        return {id_ for id_, button in dialog.buttons.items() if button.isEnabled()}

    def kept(
        work: WorkSize | None, derived: int, articles: int | None, trouble: str = "", *, there: bool
    ) -> KeptArchive:
        return KeptArchive("a", "a", ("/old", "/a"), "/d", there, articles, work, derived, 9, None, trouble)

    everything = {spec.id for spec in CARES}
    assert allowed(kept(WorkSize(1, 0, 0), 5, 7, there=True)) == everything
    assert allowed(kept(WorkSize(0, 0, 0), 5, 7, there=True)) == everything - {"copy"}
    assert allowed(kept(WorkSize(0, 0, 1), 5, 7, there=False)) == everything - {"read", "remove"}
    assert allowed(kept(None, 0, None, "It is damaged.", there=True)) == everything - {"index", "remove"}
    dialog.let_work(busy=True)
    assert [id_ for id_, button in dialog.buttons.items() if button.isEnabled()] == ["show_folder"]
    dialog.deleteLater()


def test_the_archive_that_is_open_is_the_one_chosen_at_first(
    care: Care, other: Path, open_window: OpenWindow, known: Read, wait_for: WaitFor
) -> None:
    care.window.close()
    again = Care(open_window(other, known[1]), wait_for)
    chosen = again.dialog.chosen
    assert chosen is not None
    assert (again.names, chosen.name) == (["courier", "gazette"], "gazette")


def test_another_archive_is_opened_from_the_list(care: Care, wait_for: WaitFor) -> None:
    care.choose("gazette")
    care.dialog.view.setFocus()
    QTest.keyClick(care.dialog.view, Qt.Key.Key_Return)
    settle(care.window, wait_for)
    assert care.window.care.dialog is None
    wait_for(lambda: headlines(care.window) == ["Something Else"])


def test_the_data_folder_is_shown(care: Care, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    archive = care.choose("gazette")
    care.press("show_folder")
    assert shown == [archive.folder]


def test_work_is_copied_and_put_back(care: Care, known: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_as(monkeypatch, tmp_path / "copy.backfile")
    archive = care.choose("gazette")
    care.press("copy")
    assert "Your work on gazette was copied to" in care.said
    with Library.open(archive.places[-1], data_dir=str(known[1])) as library:
        library.corrections.undo()
    care.press("restore")
    assert "is that of the copy now" in care.said
    assert care.choose("gazette").work == WorkSize(0, 1, 0)
    care.choose("courier")
    care.press("restore")
    assert "holds work on gazette" in care.said
    assert len(headlines(care.window)) == 4


def test_an_archive_is_forgotten_after_its_work_was_copied(
    care: Care, tmp_path: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.backfile"
    care.choose("gazette")
    care.press("forget")
    assert "There is work of your own on it (1 note)" in care.said
    save_as(monkeypatch, Path())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    care.answer("Copy and forget…")  # and no file was chosen
    assert care.names == ["courier", "gazette"]
    save_as(monkeypatch, copy)
    care.answer("Copy and forget…")
    assert care.names == ["courier"]
    assert str(copy) in care.said
    assert copy.is_file()
    assert other.is_dir()


def test_the_open_archive_is_closed_before_it_is_forgotten(care: Care) -> None:
    care.choose("courier")
    care.press("forget")
    care.answer("Forget")
    assert care.names == ["gazette"]
    assert care.window.session is None
    assert care.window.room.list.no_hits.isVisible()
    assert [one.name for one in care.window.memory.history.recent] == []


def test_what_was_read_is_removed_and_read_again(care: Care, wait_for: WaitFor) -> None:
    care.choose("gazette")
    care.press("remove")
    care.answer("Remove")
    assert care.choose("gazette").articles is None
    care.press("read")
    assert "gazette is ready" in care.said
    assert care.choose("gazette").articles == 1
    care.press("index")
    assert "gazette is ready" in care.said
    care.window.open_folder(care.choose("gazette").places[-1])
    settle(care.window, wait_for)
    wait_for(lambda: headlines(care.window) == ["Something Else"])


def test_the_open_archive_is_read_anew_in_its_window(care: Care, wait_for: WaitFor) -> None:
    care.choose("courier")
    QTest.mouseClick(care.dialog.buttons["read"], Qt.MouseButton.LeftButton)
    assert care.window.care.dialog is None
    assert care.window.session is not None
    assert not care.window.session.idle
    settle(care.window, wait_for)
    wait_for(lambda: len(headlines(care.window)) == 4)


def test_an_archive_that_another_window_has_open_is_left_alone(
    care: Care, known: Read, other: Path, open_window: OpenWindow
) -> None:
    open_window(other, known[1])
    care.choose("gazette")
    care.press("read")
    assert "already open in another window" in care.said
    care.press("remove")
    care.answer("Remove")
    assert "already open in another window" in care.said
    assert Housekeeping(str(known[1])).archives()[1].articles == 1


def test_a_reading_begun_here_can_be_stopped_and_ends_with_the_window(
    care: Care, known: Read, wait_for: WaitFor
) -> None:
    large = known[0].with_name("large")
    write_articles(large, {f"{n:04d}.txt": f"Meeting {n}\n\nThe council met {n} times." for n in range(1500)})
    Library.open(str(large), data_dir=str(known[1])).close()
    care.window.actions_.trigger("archive.manage")
    care.rest()
    care.choose("large")
    for end in (care.dialog.bar.cancelled.emit, care.window.close):
        care.dialog.buttons["read"].click()
        wait_for(lambda: care.dialog.bar.running, 60)
        assert care.window.care.busy
        end()
        _ended(care, wait_for)


def _ended(care: Care, wait_for: Callable[..., None]) -> None:
    wait_for(lambda: not care.window.care.busy, 60)
