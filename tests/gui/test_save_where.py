# SPDX-License-Identifier: MIT
"""Where a file is saved: with the ending of its kind, and never over one that nobody was asked about."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox

from reader.gui.looks.save_where import ask_where_to_save, with_ending

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qapp", "qt_messages")

TABLE, LINES, PLAIN, ALL = "Table (*.csv)", "JSON, a search a line (*.jsonl)", "Sums (*.sha256 *.txt)", "All files (*)"
Answer = Callable[[QDialog], None]


@pytest.mark.parametrize(
    ("typed", "kind", "kinds", "saved"),
    [
        ("/a.b/log", LINES, (TABLE, LINES), "/a.b/log.jsonl"),
        ("/a/log.csv", LINES, (TABLE, LINES), "/a/log.jsonl"),
        ("/a/log.jsonl", TABLE, (TABLE, LINES), "/a/log.jsonl"),
        ("/a/St. Mary searches", TABLE, (TABLE, LINES), "/a/St. Mary searches.csv"),
        ("/a/log.CSV", TABLE, (TABLE, LINES), "/a/log.CSV"),
        ("/a/log.v2", TABLE, (TABLE,), "/a/log.v2.csv"),
        ("/a/log", "", (TABLE, LINES), "/a/log.csv"),
        ("/a/sums", PLAIN, (PLAIN, ALL), "/a/sums.sha256"),
        ("/a/sums.txt", PLAIN, (PLAIN, ALL), "/a/sums.txt"),
        ("/a/sums", ALL, (PLAIN, ALL), "/a/sums"),
        ("/a/bag", "", (), "/a/bag"),
    ],
)
def test_a_file_ends_as_its_kind_does(typed: str, kind: str, kinds: tuple[str, ...], saved: str) -> None:
    assert with_ending(typed, kind, kinds) == saved


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[Answer]]:
    """Return what is done to the dialogs that come, one after the other, in an empty home."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    waiting: list[Answer] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QDialog):
            (waiting.pop(0) if waiting else leave)(shown)

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    yield waiting
    timer.stop()
    assert not waiting, "a question didn't come"


def typing(name: str) -> Answer:
    """Return what types a file's name into the system's dialog."""

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(name)
        dialog.accept()

    return type_it


def pressing(words: str) -> Answer:
    """Return what presses a button of our own question."""

    def press(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        assert dialog.text() == "There is a file found.csv already."
        next(one for one in dialog.buttons() if one.text().replace("&", "") == words).click()

    return press


def leave(dialog: QDialog) -> None:
    """Answer nothing."""
    dialog.reject()


def test_a_file_is_replaced_only_by_who_says_so(answers: list[Answer], tmp_path: Path) -> None:
    (tmp_path / "found.csv").write_text("years of work")
    answers += [typing("found"), pressing("Choose another name…"), typing("other")]
    assert ask_where_to_save(None, "Save", "courier.csv", (TABLE, LINES)) == str(tmp_path / "other.csv")
    answers += [typing("found"), pressing("Replace it")]
    assert ask_where_to_save(None, "Save", "courier.csv", (TABLE, LINES)) == str(tmp_path / "found.csv")
    answers += [typing("found"), leave, leave]
    assert ask_where_to_save(None, "Save", "courier.csv", (TABLE, LINES)) == ""
    assert (tmp_path / "found.csv").read_text() == "years of work"


def test_what_was_offered_is_taken_and_nobody_is_asked_twice(answers: list[Answer], tmp_path: Path) -> None:
    answers += [lambda dialog: dialog.accept()]
    assert ask_where_to_save(None, "Save", "courier.csv", (TABLE, LINES)) == str(tmp_path / "courier.csv")
