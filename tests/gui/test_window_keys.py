# SPDX-License-Identifier: MIT
"""The whole way without a mouse, in a real window with real key events."""

from collections.abc import Callable
from pathlib import Path

import pytest
from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]


_SAID = (
    "“The harbour is open,” the mayor said. The council left the harbour as it was.",
    "Pilots had called the harbour shallow. “A harbour is as deep as its keeper is honest,” one wrote.",
    "Nobody counts the gulls of the harbour, though the harbour master tried.",
    "A ferry turned in the harbour and left. The harbour bell had not rung.",
    "“Give the harbour a year,” the surveyor said, and the harbour was given two.",
    "Ice closed the harbour in March; by May the harbour was blue again.",
    "The old harbour wall fell. A new harbour wall was drawn, and paid for twice.",
    "In autumn the harbour lights came back. “I missed the harbour,” an engineer said.",
)


_TITLES = (
    "Open, Says the Mayor",
    "Pilots Complain of Shallow Water",
    "Gulls Remain Uncounted",
    "A Ferry Turns Back",
    "Surveyor Asks for Time",
    "March Ice, May Water",
    "Walls That Were Paid For Twice",
    "Lights Come Back in Autumn",
)


def _archive(folder: Path) -> None:
    for number in range(1, 9):
        place = folder / f"1994/05/{number:02d}"
        place.mkdir(parents=True)
        words = _SAID[number - 1]
        (place / "council.txt").write_text(f"{_TITLES[number - 1]}\n\n{words}\n", encoding="utf-8")


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as a keyboard would."""
    window = QApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, key, modifier)


@pytest.mark.window
def test_everything_can_be_reached_by_keys(tmp_path: Path, theme: Theme, keep: Keep, wait_for: WaitFor) -> None:
    _archive(tmp_path / "courier")
    window = MainWindow(theme, WindowState(str(tmp_path / "data")), data_dir=str(tmp_path / "data"))
    window.resize(1200, 800)
    keep(window)
    window.open_folder(str(tmp_path / "courier"))
    room = window.room

    def settled() -> bool:
        return window.session is not None and window.session.idle

    wait_for(settled, 60)
    window.activateWindow()
    wait_for(lambda: QApplication.focusWindow() is not None)
    _press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert room.strip.box.hasFocus()
    for key in (Qt.Key.Key_H, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_B):
        _press(key)
    assert room.strip.box.text() == "harb"
    wait_for(settled)
    assert room.list.model.rowCount() == 8
    _press(Qt.Key.Key_Down)
    assert room.list.view.hasFocus()
    assert room.list.view.currentIndex().row() == 0
    _press(Qt.Key.Key_Down)
    wait_for(lambda: settled() and room.article.sheet)
    sheet = room.article.sheet
    assert sheet is not None
    assert sheet.article.headline == "Walls That Were Paid For Twice"
    _press(Qt.Key.Key_Return)
    assert room.article.view.hasFocus()
    _press(Qt.Key.Key_F3)
    _press(Qt.Key.Key_F3)
    assert room.bar.said == "Match 2 of 2"
    _press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert room.bar.said == "Match 1 of 2"
    _press(Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert room.article.source.hasFocus()
    _press(Qt.Key.Key_Escape)
    assert room.article.view.hasFocus()
    _press(Qt.Key.Key_Escape)
    assert room.list.view.hasFocus()
    _press(Qt.Key.Key_Up)
    _press(Qt.Key.Key_Up)
    assert room.strip.box.hasFocus()
    _press(Qt.Key.Key_Escape)
    assert room.strip.box.text() == ""
    room.list.view.setFocus()
    _press(Qt.Key.Key_Slash)
    assert room.strip.box.hasFocus()
    _press(Qt.Key.Key_Slash)
    assert room.strip.box.text() == "/"
    _press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert room.article.evidence.isVisible()
    wait_for(settled)
