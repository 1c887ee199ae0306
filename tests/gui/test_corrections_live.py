# SPDX-License-Identifier: MIT
"""The user's own work in the window: done, shown, undone, and got back when its file is damaged."""

import shutil
from pathlib import Path

import pytest
from copied_archive import Read
from filelock import FileLock
from gui_archive import OpenWindow, headlines, press_save, settle, write_articles
from gui_values import WaitFor, shown_mistake
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reader.gui.corrections.correction_dialog import CorrectionDialog
from reader.gui.corrections.dates_dialog import DatesDialog
from reader.gui.corrections.note_editor import NoteEditor
from reader.gui.corrections.own_work import anchor_at
from reader.gui.window import MainWindow
from reader.model.article import ArticleRow

pytest_plugins = ["gui_fixtures"]


def test_corrections_are_kept_shown_and_undone(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    window.room.list.view.choose(3)
    settle(window, wait_for)
    evidence = window.room.article.evidence
    window.room.article.ask_date()
    date_field, reason_field = evidence.form.findChildren(QLineEdit)
    date_field.setText("the day after")
    QTest.keyClick(date_field, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert shown_mistake(evidence.form)
    date_field.setText("1993-02")
    reason_field.setText("It looks back on January.")
    QTest.keyClick(reason_field, Qt.Key.Key_Return)
    settle(window, wait_for)
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert sheet is not None
    assert sheet.article.date.edtf == "1993-02"
    assert window.room.banner.text == "Date set for 1 article."
    wait_for(lambda: window.room.list.model.answer and window.room.list.model.answer.results.undated == 0, 60)
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    assert window.room.banner.text == "Undone: set date."
    assert window.room.article.sheet is not None
    assert window.room.article.sheet.article.date.earliest is None


@pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows
def test_a_headline_is_corrected_in_a_small_window(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.headline")
    dialog = window.findChild(CorrectionDialog)
    assert isinstance(dialog, CorrectionDialog)
    field = _line_of(dialog)
    settle(window, wait_for)
    assert "As the file has it" not in _links(dialog)
    field.clear()
    press_save(dialog)
    assert shown_mistake(dialog) == "There is nothing to save yet."
    field.setText(" Old Quay,  Old Owners")
    press_save(dialog)
    wait_for(lambda: _headline(window) == "Old Quay, Old Owners")
    settle(window, wait_for)
    window.actions_.trigger("article.headline")
    wait_for(lambda: "As the file has it" in _links(_dialog(window, "Correct the headline")))
    QTest.mouseClick(_links(_dialog(window, "Correct the headline"))["As the file has it"], Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    wait_for(lambda: _headline(window) == "Old Quay, New Owners")


@pytest.mark.usefixtures("qt_messages")  # as above
def test_what_was_typed_in_a_small_window_is_kept_until_it_is_saved_or_given_up(
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.headline")
    dialog = _dialog(window, "Correct the headline")
    QTest.keyClicks(_line_of(dialog), "Half a headl")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    window.close()
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.headline")
    dialog = _dialog(window, "Correct the headline")
    assert _line_of(dialog).text() == "Half a headl"
    QTest.mouseClick(_links(dialog)["Cancel"], Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    window.actions_.trigger("article.headline")
    assert _line_of(_dialog(window, "Correct the headline")).text() == "Old Quay, New Owners"
    settle(window, wait_for)


def _fill_in(window: MainWindow, title: str, words: str) -> None:
    """Type into the small window that bears a title, and save."""
    dialog = _dialog(window, title)
    _line_of(dialog).setText(words)
    press_save(dialog)


def _dialog(window: MainWindow, title: str) -> CorrectionDialog:
    """Return the small window that bears a title."""
    return next(one for one in window.findChildren(CorrectionDialog) if one.isVisible() and one.windowTitle() == title)


def _line_of(dialog: QWidget) -> QLineEdit:
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


def _page_of(editor: QWidget) -> QPlainTextEdit:
    field = editor.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    return field


def _headline(window: MainWindow) -> str:
    return window.room.article.sheet.article.headline if window.room.article.sheet is not None else ""


def _links(pane: QWidget) -> dict[str, QPushButton]:
    """Return the links of a pane that can be seen, by what a screen reader calls them."""
    return {
        one.accessibleName() or one.text().replace("&", ""): one
        for one in pane.findChildren(QPushButton)
        if one.isVisible()
    }


def _follow(window: MainWindow, link: str) -> None:
    QTest.mouseClick(_links(window.room.article.notes)[link], Qt.MouseButton.LeftButton)


def _tags(window: MainWindow) -> tuple[str, ...]:
    sheet = window.room.article.sheet
    return sheet.tags if sheet is not None else ()


def _notes(window: MainWindow) -> list[str]:
    sheet = window.room.article.sheet
    return [placed.note.text for placed in sheet.notes] if sheet is not None else []


@pytest.mark.usefixtures("qt_messages")  # as above
def test_byline_notes_and_tags(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.byline")
    _fill_in(window, "Correct the byline", "Ann  Orrin")
    wait_for(lambda: window.room.article.sheet and window.room.article.sheet.article.byline == "Ann Orrin")
    settle(window, wait_for)
    window.actions_.trigger("article.byline")
    _fill_in(window, "Correct the byline", "")
    wait_for(lambda: window.room.article.sheet and window.room.article.sheet.article.byline == "")
    notes = window.room.article.notes
    window.actions_.trigger("article.tag")
    field = notes.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "harbour treaty, quay,,  quay ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: _tags(window) == ("harbour treaty", "quay"))
    settle(window, wait_for)
    assert field.text() == ""
    _write_note(window, "Who is Halvard?")
    wait_for(lambda: _notes(window) == ["Who is Halvard?"])
    settle(window, wait_for)
    assert _editors(window)["Add a note"].words == ""
    _follow(window, "Edit this note")
    _page_of(_editors(window)["Edit the note"]).setPlainText("Halvard was the harbour master.")
    QTest.mouseClick(_links(_editors(window)["Edit the note"])["Save note"], Qt.MouseButton.LeftButton)
    wait_for(lambda: _notes(window) == ["Halvard was the harbour master."])
    settle(window, wait_for)
    assert "Edit the note" not in _editors(window)
    _follow(window, "Remove this note")
    wait_for(lambda: _notes(window) == [])
    assert window.room.banner.text == "Note removed."
    settle(window, wait_for)
    QTest.mouseClick(_links(window.room.banner)["Undo"], Qt.MouseButton.LeftButton)
    wait_for(lambda: _notes(window))
    settle(window, wait_for)
    assert window.room.banner.text == "Undone: remove note."
    _follow(window, "Remove the tag harbour treaty")
    wait_for(lambda: _tags(window) == ("quay",))
    settle(window, wait_for)
    window.actions_.trigger("edit.undo")
    wait_for(lambda: _tags(window) == ("harbour treaty", "quay"))
    QTest.keyClick(notes, Qt.Key.Key_Escape)
    assert window.room.article.view.isVisible()
    settle(window, wait_for)


def _editors(window: MainWindow) -> dict[str, NoteEditor]:
    QApplication.processEvents()
    found = [one for one in window.room.article.notes.findChildren(NoteEditor) if one.isVisible()]
    return {_page_of(one).accessibleName(): one for one in found}


def _write_note(window: MainWindow, words: str) -> None:
    window.actions_.trigger("article.note")
    field = _page_of(_editors(window)["Add a note"])
    assert field.hasFocus() or not window.isActiveWindow()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_note_that_is_being_written_survives_another_article_and_the_window(
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.note")
    QTest.keyClicks(_page_of(_editors(window)["Add a note"]), "Half a tho")
    window.room.list.view.choose(1)
    settle(window, wait_for)
    assert _editors(window)["Add a note"].words == ""
    window.close()
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.notes")
    assert _editors(window)["Add a note"].words == "Half a tho"
    QTest.mouseClick(_links(_editors(window)["Add a note"])["Cancel"], Qt.MouseButton.LeftButton)
    assert _editors(window)["Add a note"].words == ""


def test_a_note_on_words_shows_them(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    view = window.room.article.view
    view.setTextCursor(view.document().find("harbour treaty"))
    window.actions_.trigger("article.note")
    QTest.keyClicks(_page_of(_editors(window)["Add a note"]), "Signed in 1994.")
    QTest.mouseClick(_links(_editors(window)["Add a note"])["Save note"], Qt.MouseButton.LeftButton)
    wait_for(lambda: _notes(window))
    settle(window, wait_for)
    shown = [one.text() for one in window.room.article.notes.findChildren(QLabel) if one.isVisible()]
    assert shown.count("On “harbour treaty”") == 1
    sheet = window.room.article.sheet
    assert sheet is not None
    noted = sheet.noted.all[0]
    assert sheet.text[noted.start : noted.end] == "harbour treaty"
    window.actions_.trigger("article.note")
    assert _labels(window.room.article.notes).count("On “harbour treaty”") == 1  # the next one is on the whole again
    window.room.article.show_text()
    view.note_wanted.emit(noted.id)
    assert window.room.article.notes.isVisible()
    assert anchor_at(sheet, 0, 3) is None


@pytest.mark.usefixtures("qt_messages")
def test_one_date_for_many_articles(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    assert window.session is not None
    results = window.room.list.model.answer
    assert results is not None
    numbers = tuple(results.results.numbers)
    work = window.work._corrections
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.room.list.view.selectAll()
    window.actions_.trigger("article.set_date")
    dialog = window.findChild(DatesDialog)
    assert isinstance(dialog, DatesDialog)
    settle(window, wait_for)
    assert dialog.windowTitle() == "Set a date for 4 articles"
    assert "None of them has a certain date yet." in _labels(dialog)
    dialog.form.fill("banana", "")
    QTest.mouseClick(_links(dialog)["Set a date for 4 articles"], Qt.MouseButton.LeftButton)
    assert shown_mistake(dialog.form)
    dialog.form.fill("about May 1994", "One box, one label.")
    QTest.mouseClick(_links(dialog)["Set a date for 4 articles"], Qt.MouseButton.LeftButton)
    wait_for(lambda: window.room.banner.text == "Date set for 4 articles.")
    settle(window, wait_for)
    work.ask_dates(numbers)
    dialog = next(one for one in window.findChildren(DatesDialog) if one.isVisible())
    wait_for(lambda: "4 of them have a date that you set before: it will be replaced." in _labels(dialog))
    assert "Earlier reason: One box, one label." in _links(dialog)
    QTest.mouseClick(_links(dialog)["Take my dates away"], Qt.MouseButton.LeftButton)
    wait_for(lambda: window.room.banner.text == "Your date was taken away from 4 articles.")
    settle(window, wait_for)
    for edtfs in ({"1994-05~"}, None):
        QTest.mouseClick(_links(window.room.banner)["Undo"], Qt.MouseButton.LeftButton) if edtfs else (
            window.actions_.trigger("edit.undo")
        )
        settle(window, wait_for)
        window.session.desk.refresh()
        settle(window, wait_for)
        found = {row.date.edtf for row in _rows(window)}
        assert (found == edtfs) if edtfs else len(found) > 1


@pytest.mark.usefixtures("qt_messages")
def test_tags_for_many_articles(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    results = window.room.list.model.answer
    assert results is not None
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.room.list.view.selectAll()
    window.actions_.trigger("article.tag")
    _fill_in(window, "Tag 4 articles", "box 4, to be dated")
    wait_for(lambda: window.room.banner.text == "4 articles tagged.")
    window.room.list.view.choose(0)
    wait_for(lambda: _tags(window) == ("box 4", "to be dated"))
    settle(window, wait_for)
    window.work._corrections.ask_tags(tuple(results.results.numbers[:2]))
    completer = _line_of(_dialog(window, "Tag 2 articles")).completer()
    _line_of(_dialog(window, "Tag 2 articles")).setText("quay, bo")
    assert completer.splitPath("quay, bo") == ["bo"]
    completer.setCompletionPrefix("bo")
    assert completer.pathFromIndex(completer.completionModel().index(0, 0)) == "quay, box 4"


def _labels(pane: QWidget) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in pane.findChildren(QLabel) if one.isVisible()]


def _rows(window: MainWindow) -> list[ArticleRow]:
    model = window.room.list.model
    return [row for at in range(model.rowCount()) if (row := model.row(at)) is not None]


@pytest.mark.usefixtures("qt_messages")
def test_a_correction_reads_nothing_and_needs_no_archive(
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    open_window(*known).close()
    (known[0] / "1999.txt").write_text("Too New\n\nNobody has read this.\n", encoding="utf-8")
    known[0].rename(known[0].with_name("elsewhere"))
    window = open_window(*known)
    reports: list[object] = []
    assert window.session is not None
    window.session.finished.connect(reports.append)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.headline")
    _fill_in(window, "Correct the headline", "Old Quay, Old Owners")
    wait_for(lambda: headlines(window)[0] == "Old Quay, Old Owners")
    known[0].with_name("elsewhere").rename(known[0])
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
    known: Read, open_window: OpenWindow, wait_for: WaitFor, *, backup: bool
) -> None:
    window = open_window(*known)
    assert window.session is not None
    id_ = _id_of_first(window, wait_for)
    window.session.desk.correct(lambda corrections: corrections.set_headline(id_, "Mine"))
    wait_for(lambda: headlines(window)[0] == "Mine")
    settle(window, wait_for)
    window.close()
    overlay = next(known[1].rglob("overlay.sqlite"))
    shutil.rmtree(overlay.parent / "backups", ignore_errors=True)
    if backup:
        (overlay.parent / "backups").mkdir()
        (overlay.parent / "backups" / "overlay-2026-01-02T0304.sqlite").write_bytes(overlay.read_bytes())
    overlay.write_bytes(b"this is no database" * 100)
    window = open_window(*known)
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
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    assert window.session is not None
    with FileLock(next(known[1].rglob("keeper.lock"))):
        window.session.desk.restore_work()
        wait_for(lambda: "Try again" in _links(window.room.banner))
    QTest.mouseClick(_links(window.room.banner)["Try again"], Qt.MouseButton.LeftButton)
    wait_for(lambda: "can be read again" in window.room.banner.text)
    settle(window, wait_for)


def test_an_archive_that_was_moved_is_said_to_be_so(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    open_window(*known).close()
    moved = known[0].rename(known[0].with_name("elsewhere"))
    window = open_window(moved, known[1])
    assert window.room.banner.text.startswith(f"elsewhere was known before at {known[0]}.")
    settle(window, wait_for)
    window.close()
    assert "known before" not in open_window(moved, known[1]).room.banner.text


def _id_of_first(window: MainWindow, wait_for: WaitFor) -> str:
    window.room.list.view.choose(0)
    wait_for(lambda: window.room.article.sheet)
    sheet = window.room.article.sheet
    assert sheet is not None
    return sheet.article.id


def test_corrections_reach_the_archive_that_was_opened_last(
    known: Read, tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    other = tmp_path / "gazette"
    write_articles(
        other, {"1990/01/02/gate.txt": "The Gate\n\nThe gate was shut on the second of the month by its keeper.\n"}
    )
    window = open_window(other, known[1])
    window.open_folder(str(known[0]))
    wait_for(lambda: window.opener.idle)  # nothing of the first archive is left
    settle(window, wait_for)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.room.article.date_given.emit("1996-03", "The issue says so.")
    wait_for(lambda: window.room.article.sheet is not None and window.room.article.sheet.article.date.edtf == "1996-03")
    settle(window, wait_for)
    assert "1 article" in window.room.banner.text
