# SPDX-License-Identifier: MIT
"""A program that can't start says so: in a window with a report to copy, or without Qt, and in a file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.crash import keep_report

_CLOSE_AT_ONCE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
show = QDialog.exec
def show_and_close(dialog):
    def close():
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy report").click()
        print(dialog.windowTitle())
        print(QGuiApplication.clipboard().text())
        dialog.accept()
    QTimer.singleShot(0, close)
    return show(dialog)
QDialog.exec = show_and_close
"""
_MAIN = "\nfrom reader.main import main\nif __name__ == '__main__': sys.exit(main(sys.argv[1:]))\n"


def start(break_it: str, data: Path) -> "subprocess.CompletedProcess[str]":
    """Start the program with a fault in it."""
    return subprocess.run(
        [sys.executable, "-c", _CLOSE_AT_ONCE + break_it + _MAIN, "--data-dir", str(data)],
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.mark.parametrize(
    ("break_it", "named"),
    [
        ("sys.modules['reader.gui.window'] = None", "builtins.ModuleNotFoundError: import of reader.gui.window halted"),
        (
            """from reader.gui.settings import window_state
def broken(self, data_dir): raise ValueError('“Never,” he said.')
window_state.WindowState.__init__ = broken""",
            "builtins.ValueError at",
        ),
        (
            "from reader.gui import app\ndef broken(language=''): raise RuntimeError\napp.make_application = broken",
            "builtins.RuntimeError at",
        ),
    ],
)
def test_a_start_that_fails_shows_a_report(break_it: str, named: str, tmp_path: Path) -> None:
    told = start(break_it, tmp_path / "data")
    title, *report = told.stdout.splitlines()
    assert (told.returncode, title) == (70, "Backfile can’t start")
    assert report[0].startswith("Backfile 0")
    assert named in told.stdout
    assert named in told.stderr
    assert "Never" not in told.stdout + told.stderr
    assert (tmp_path / "data" / "start-fault.txt").read_text("utf-8").splitlines() == report


def test_where_nothing_can_be_shown_it_is_said(tmp_path: Path) -> None:
    broken = "sys.modules['reader.gui.window'] = sys.modules['reader.gui.fault'] = None"
    told = start(broken, tmp_path / "data")
    assert (told.returncode, told.stdout) == (70, "")
    path = tmp_path / "data" / "start-fault.txt"
    assert told.stderr.endswith(f"Backfile can't start (ModuleNotFoundError). A report is in {path}.\n")


def test_a_windowed_program_without_a_console(tmp_path: Path) -> None:
    told = start("sys.modules['reader.gui.window'] = None\nsys.stderr = None", tmp_path / "data")
    assert told.returncode == 70
    assert "reader" not in told.stderr  # where Qt alone writes
    assert told.stdout.startswith("Backfile can’t start\n")


def test_a_report_is_kept_elsewhere_where_the_data_folder_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    own = tmp_path / "notes.txt"
    own.write_text("mine")
    (tmp_path / "start-fault.txt").symlink_to(own)  # as anybody can lay it where all may write
    path = Path(keep_report("what happened \ud800", str(tmp_path / "data")))
    assert (path.parent, path.name[:9], path.name[-16:]) == (tmp_path, "backfile-", "-start-fault.txt")
    assert path.read_text("utf-8") == "what happened \\ud800\n"
    assert own.read_text() == "mine"
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "data"))
    assert keep_report("what happened", str(tmp_path / "data")) == ""
