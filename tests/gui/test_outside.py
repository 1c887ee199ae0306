# SPDX-License-Identifier: MIT
"""An article's file in the system's own programs: shown, opened if it is a document, refused if it can run."""

import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from copied_archive import Read
from gui_archive import OpenWindow, settle
from gui_values import WaitFor
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.errors import ArchiveError, ReaderError
from reader.gui.article.outside import check_harmless, check_there, manager_command, show_in_manager
from reader.gui.window import MainWindow

pytest_plugins = ["gui_fixtures"]


class Opened(QObject):
    """What the system was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Take what would go to another program."""
        self.paths.append(url.toLocalFile())


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """Catch what is opened; there is no bus to a file manager either."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    taken = Opened()
    QDesktopServices.setUrlHandler("file", taken, "take")  # type: ignore[arg-type]  # the stubs are wrong
    yield taken
    QDesktopServices.unsetUrlHandler("file")


def _do(window: MainWindow, action: str, wait_for: WaitFor) -> None:
    window.actions_.trigger(action)
    wait_for(lambda: window.outside.idle)


def test_a_file_is_opened_shown_and_its_path_copied(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, opened: Opened
) -> None:
    window = open_window(*known)
    _do(window, "article.open_file", wait_for)
    assert opened.paths == []  # without an article there is nothing to open
    window.room.list.view.choose(0)
    settle(window, wait_for)
    path = known[0] / "1996/03/14/quay.txt"
    _do(window, "article.open_file", wait_for)
    _do(window, "article.folder", wait_for)
    assert opened.paths == [str(path), str(path.parent)]
    window.actions_.trigger("article.copy_path")
    assert QGuiApplication.clipboard().text() == str(path)
    path.unlink()
    _do(window, "article.open_file", wait_for)
    assert window.room.banner.text.startswith("The file is no longer where it was read. Rescan the archive (F5)")
    known[0].rename(known[0].with_name("unplugged"))
    _do(window, "article.folder", wait_for)
    assert window.room.banner.text.startswith("The file can’t be reached just now. Connect the disk")
    assert len(opened.paths) == 2


def test_signs_that_mean_something_in_an_address_are_taken_as_they_are(
    tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor, opened: Opened
) -> None:
    path = tmp_path / "box #1" / "100%25 é.txt"
    path.parent.mkdir()
    path.write_text("Old Quay\n\nThe treaty was signed on the quay by the minister.\n", encoding="utf-8")
    window = open_window(path.parent, tmp_path / "data")
    window.room.list.view.choose(0)
    settle(window, wait_for)
    _do(window, "article.open_file", wait_for)
    assert opened.paths == [str(path)]


def test_within_a_container_the_container_is_shown(
    tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor, opened: Opened
) -> None:
    (tmp_path / "box").mkdir()
    with zipfile.ZipFile(tmp_path / "box" / "1994.zip", "w") as box:
        box.writestr("05/26/quay.txt", "Old Quay\n\nThe treaty was signed on the quay by the minister.\n")
    window = open_window(tmp_path / "box", tmp_path / "data")
    window.room.list.view.choose(0)
    settle(window, wait_for)
    _do(window, "article.open_file", wait_for)
    assert opened.paths == [str(tmp_path / "box")]
    assert window.room.banner.text.startswith("The article lies within 1994.zip, as 05/26/quay.txt.")


def test_what_can_run_is_refused_with_a_way_to_its_folder(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, opened: Opened
) -> None:
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    path = known[0] / "1996/03/14/quay.txt"
    path.write_bytes(b"#!/bin/sh\nrm -rf ~\n")
    _do(window, "article.open_file", wait_for)
    assert opened.paths == []
    assert window.room.banner.text == "This file is a program under the name of a document. It is not opened."
    way_out = next(one for one in window.room.banner.findChildren(QPushButton) if one.text() == "Show in folder")
    QTest.mouseClick(way_out, Qt.MouseButton.LeftButton)
    wait_for(lambda: window.outside.idle)
    assert opened.paths == [str(path.parent)]


_RUN = (
    *("a.exe", "a.bat", "a.CMD", "a.sh", "a.js", "a.vbs", "a.desktop", "a.lnk", "a.app", "a.txt.exe", "a.txt.lnk. "),
    *("a", "a.py", "a.jar", "a.hta", "a.scr", "a.url", "a.docm", "a.001", "a.svg", "a.command", "a.AppImage"),
)


@pytest.mark.parametrize("name", _RUN)
def test_no_program_or_script_is_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("echo\n")
    with pytest.raises(ReaderError) as caught:
        check_harmless(str(tmp_path / name))
    assert "are not opened from here" in caught.value.sentence
    assert caught.value.hint


@pytest.mark.parametrize("start", [b"MZ\x90", b"\x7fELF\x02", b"#!/usr/bin/env", b"\xca\xfe\xba\xbe\0"])
def test_no_program_is_opened_under_the_name_of_a_document(tmp_path: Path, start: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(start)
    with pytest.raises(ReaderError, match="a program under the name of a document"):
        check_harmless(str(tmp_path / "a.txt"))


@pytest.mark.parametrize("name", ["a.txt", "A.HTM", "a.sgm", "a.exe.txt", "é.csv"])
def test_documents_are_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("The treaty was signed.\n")
    check_harmless(str(tmp_path / name))


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_a_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / "run.sh").write_text("echo\n")
    (tmp_path / "a.txt").symlink_to(tmp_path / "run.sh")
    with pytest.raises(ReaderError):
        check_harmless(str(tmp_path / "a.txt"))
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(ReaderError):
        check_harmless(str(tmp_path / "folder.txt"))


def test_what_is_gone_says_whether_the_archive_is(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no longer where it was read"):
        check_there(str(tmp_path / "a.txt"))
    with pytest.raises(ArchiveError, match="can’t be reached just now"):
        check_there(str(tmp_path / "gone" / "a.txt"))


def test_each_system_shows_a_file_in_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINDIR", r"C:\Windows")
    command = manager_command("C:/My box/a b.txt", "win32")
    assert isinstance(command, str)
    assert command.endswith(r'explorer.exe" /select,"C:\My box\a b.txt"')
    assert manager_command("/box/-R.txt", "darwin") == ["/usr/bin/open", "-R", "/box/-R.txt"]
    assert manager_command("/box/a.txt", "linux") == ""
    monkeypatch.setattr("reader.gui.article.outside.manager_command", lambda *_: ["/no/such/program"])
    assert show_in_manager("/box/a.txt") is False
    monkeypatch.setattr("reader.gui.article.outside.manager_command", lambda *_: [sys.executable, "-c", ""])
    assert show_in_manager("/box/a.txt") is True


def test_a_system_without_a_program_for_it_says_so(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    _do(window, "article.open_file", wait_for)
    assert window.room.banner.text == "The system has no program for this file."
