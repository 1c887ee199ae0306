# SPDX-License-Identifier: MIT
"""The user's own work in the window: done, shown, undone, and got back when its file is damaged."""

import shutil
from pathlib import Path

import pytest
from filelock import FileLock
from gui_archive import OpenWindow, headlines, press_save, settle
from gui_values import WaitFor, shown_mistake
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reader.gui.correction_dialog import CorrectionDialog
from reader.gui.window import MainWindow

pytest_plugins = ["gui_fixtures"]


def test_corrections_are_kept_shown_and_undone(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*fresh)
    window.room.list.view.choose(3)
    settle(window, wait_for)
    evidence = window.room.article.evidence
    window.room.article.ask_date()
    date_field, reason_field = evidence.findChildren(QLineEdit)
    date_field.setText("the day after")
    QTest.keyClick(date_field, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert shown_mistake(evidence)
    date_field.setText("1993-02")
    reason_field.setText("It looks back on January.")
    QTest.keyClick(reason_field, Qt.Key.Key_Return)
    settle(window, wait_for)
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert sheet is not None
    assert sheet.article.date.edtf == "1993-02"
    wait_for(lambda: window.room.list.model.answer and window.room.list.model.answer.results.undated == 0, 60)
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    assert window.room.article.sheet is not None
    assert window.room.article.sheet.article.date.earliest is None


@pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows
def test_a_headline_is_corrected_in_a_small_window(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*fresh)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.headline")
    dialog = window.findChild(CorrectionDialog)
    assert isinstance(dialog, CorrectionDialog)
    field = dialog.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    field.clear()
    press_save(dialog)
    assert shown_mistake(dialog) == "There is nothing to save yet."
    field.setPlainText("Old Quay,\nOld Owners")
    press_save(dialog)
    wait_for(lambda: window.room.article.sheet and window.room.article.sheet.article.headline == "Old Quay, Old Owners")
    window.actions_.trigger("article.note")
    note = next(one for one in window.findChildren(CorrectionDialog) if one.windowTitle() == "Add a note")
    note.reject()
    settle(window, wait_for)


def _fill_in(window: MainWindow, title: str, words: str) -> None:
    """Type into the small window that bears a title, and save."""
    dialog = next(one for one in window.findChildren(CorrectionDialog) if one.windowTitle() == title)
    field = dialog.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(words)
    press_save(dialog)


def _links(pane: QWidget) -> dict[str, QPushButton]:
    """Return the links of a pane that can be seen, by what a screen reader calls them."""
    return {one.accessibleName() or one.text(): one for one in pane.findChildren(QPushButton) if one.isVisible()}


def _follow(window: MainWindow, link: str) -> None:
    QTest.mouseClick(_links(window.room.article.notes)[link], Qt.MouseButton.LeftButton)


def _tags(window: MainWindow) -> tuple[str, ...]:
    sheet = window.room.article.sheet
    return sheet.tags if sheet is not None else ()


def _notes(window: MainWindow) -> list[str]:
    sheet = window.room.article.sheet
    return [note.text for note in sheet.notes] if sheet is not None else []


@pytest.mark.usefixtures("qt_messages")  # as above
def test_byline_notes_and_tags(fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*fresh)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.byline")
    _fill_in(window, "Correct the byline", "Ann\nOrrin")
    wait_for(lambda: window.room.article.sheet and window.room.article.sheet.article.byline == "Ann Orrin")
    window.actions_.trigger("article.tag")
    _fill_in(window, "Add a tag", "harbour treaty")
    wait_for(lambda: _tags(window) == ("harbour treaty",))
    window.actions_.trigger("article.notes")
    _follow(window, "Add a note")
    _fill_in(window, "Add a note", "Who is Halvard?")
    wait_for(lambda: _notes(window) == ["Who is Halvard?"])
    assert "Notes · 2" in _links(window.room.article)
    _follow(window, "Edit this note")
    _fill_in(window, "Edit the note", "Halvard was the harbour master.")
    wait_for(lambda: _notes(window) == ["Halvard was the harbour master."])
    _follow(window, "Remove this note")
    wait_for(lambda: _notes(window) == [])
    _follow(window, "Remove the tag harbour treaty")
    wait_for(lambda: _tags(window) == ())
    for held in (lambda: _tags(window), lambda: _notes(window)):
        window.actions_.trigger("edit.undo")
        wait_for(held)
    _follow(window, "Add a tag")
    next(one for one in window.findChildren(CorrectionDialog) if one.isVisible()).reject()
    QTest.keyClick(window.room.article.notes, Qt.Key.Key_Escape)
    assert window.room.article.view.isVisible()
    settle(window, wait_for)


@pytest.mark.usefixtures("qt_messages")
def test_a_correction_reads_nothing_and_needs_no_archive(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor
) -> None:
    open_window(*fresh).close()
    (fresh[0] / "1999.txt").write_text("Too New\n\nNobody has read this.\n", encoding="utf-8")
    fresh[0].rename(fresh[0].with_name("elsewhere"))
    window = open_window(*fresh)
    reports: list[object] = []
    assert window.session is not None
    window.session.finished.connect(reports.append)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.headline")
    _fill_in(window, "Correct the headline", "Old Quay, Old Owners")
    wait_for(lambda: headlines(window)[0] == "Old Quay, Old Owners")
    fresh[0].with_name("elsewhere").rename(fresh[0])
    window.actions_.trigger("edit.undo")
    wait_for(lambda: headlines(window)[0] == "Old Quay, New Owners")
    settle(window, wait_for)
    assert len(headlines(window)) == 4
    assert reports == []


def test_wishes_that_come_while_a_run_goes_on_are_kept(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*fresh, idle=False)
    wait_for(lambda: window.session and window.session.keeper and window.session.keeper.running)
    session = window.session
    assert session is not None
    ends: list[str] = []
    session.finished.connect(lambda _: ends.append("read"))
    session.stopped.connect(lambda: ends.append("stopped"))
    session.stores_changed.connect(lambda: ends.append("changed"))
    session.carry_over()
    session.rescan()
    session.carry_over()
    settle(window, wait_for)
    assert ends == ["read", "changed", "read", "changed"]
    ends.clear()
    session.rescan()
    session.carry_over()
    session.cancel()
    settle(window, wait_for)
    assert ends in (["stopped", "changed"], ["read", "changed", "changed"])  # it may have been over already


@pytest.mark.parametrize("backup", [True, False])
def test_a_damaged_file_of_ones_own_work_can_be_put_back(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor, *, backup: bool
) -> None:
    window = open_window(*fresh)
    assert window.session is not None
    id_ = _id_of_first(window, wait_for)
    window.session.desk.correct(lambda corrections: corrections.set_headline(id_, "Mine"))
    wait_for(lambda: headlines(window)[0] == "Mine")
    settle(window, wait_for)
    window.close()
    overlay = next(fresh[1].rglob("overlay.sqlite"))
    shutil.rmtree(overlay.parent / "backups", ignore_errors=True)
    if backup:
        (overlay.parent / "backups").mkdir()
        (overlay.parent / "backups" / "overlay-2026-01-02T0304.sqlite").write_bytes(overlay.read_bytes())
    overlay.write_bytes(b"this is no database" * 100)
    window = open_window(*fresh)
    way_out = "Put the backup back" if backup else "Begin anew"
    wait_for(lambda: way_out in _links(window.room.banner))
    window.room.list.view.choose(0)
    wait_for(lambda: window.room.article.sheet)  # it can be read all the same
    settle(window, wait_for)
    assert window.session is not None
    window.session.desk.correct(lambda corrections: corrections.set_headline(id_, "Lost"))
    settle(window, wait_for)
    assert way_out in _links(window.room.banner)
    QTest.mouseClick(_links(window.room.banner)[way_out], Qt.MouseButton.LeftButton)
    wait_for(lambda: "can be read again" in window.room.banner.text)
    settle(window, wait_for)
    assert headlines(window)[0] == ("Mine" if backup else "Old Quay, New Owners")
    assert window.room.article.sheet is not None
    assert list(overlay.parent.glob("overlay-damaged-*.sqlite"))


def test_work_that_cannot_be_put_back_now_can_be_tried_again(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*fresh)
    assert window.session is not None
    with FileLock(next(fresh[1].rglob("keeper.lock"))):
        window.session.desk.restore_work()
        wait_for(lambda: "Try again" in _links(window.room.banner))
    QTest.mouseClick(_links(window.room.banner)["Try again"], Qt.MouseButton.LeftButton)
    wait_for(lambda: "can be read again" in window.room.banner.text)
    settle(window, wait_for)


def test_an_archive_that_was_moved_is_said_to_be_so(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor
) -> None:
    open_window(*fresh).close()
    moved = fresh[0].rename(fresh[0].with_name("elsewhere"))
    window = open_window(moved, fresh[1])
    assert window.room.banner.text.startswith(f"elsewhere was known before at {fresh[0]}.")
    settle(window, wait_for)
    window.close()
    assert "known before" not in open_window(moved, fresh[1]).room.banner.text


def _id_of_first(window: MainWindow, wait_for: WaitFor) -> str:
    window.room.list.view.choose(0)
    wait_for(lambda: window.room.article.sheet)
    sheet = window.room.article.sheet
    assert sheet is not None
    return sheet.article.id
