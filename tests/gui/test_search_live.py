# SPDX-License-Identifier: MIT
"""Completion, forms, parts and what was sought before, in a real window on a real archive."""

from pathlib import Path

import pytest
from gui_archive import KnownWith, OpenWindow, headlines, settle
from gui_values import WaitFor
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip

from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow
from reader.settings import FORMS, SEARCHES

pytest_plugins = ["gui_fixtures"]

ARTICLES = {
    "1994-05-26 walks.txt": "A Walk on the Quay\n\nShe walks to the harbour, and the harbour walks with her.\n",
    "1994-05-27 walked.txt": "The Old Wall\n\nThey walked along the wall, and nobody signed the treaty.\n",
    "1994-06-01 quay.txt": "Министр на причале\n\nГрачёв сказал, что гавань открыта.\n",
    "1995-01-02 treaty.txt": "Treaty Signed\n\nThe treaty of the harbour was signed in the rain.\n",
}


@pytest.fixture
def window(known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor) -> MainWindow:
    """Return a window in whose search box one can type."""
    one = open_window(*known_with(ARTICLES))
    one.activateWindow()
    one.room.focus_search()
    wait_for(one.room.strip.box.hasFocus)
    return one


def sought(window: MainWindow, text: str, wait_for: WaitFor) -> None:
    """Seek something, and wait until all is there that is told of it."""
    window.room.strip.box.setText(text)
    settle(window, wait_for)


def test_words_of_the_archive_are_offered_with_their_counts(window: MainWindow, wait_for: WaitFor) -> None:
    box, helper = window.room.strip.box, window.search.helper
    QTest.keyClicks(box, "harbour tre")
    settle(window, wait_for)
    assert not helper.open
    window.actions_.trigger("search.suggestions")
    settle(window, wait_for)
    assert [(offer.name, offer.articles) for offer in helper.sheet.list.offers] == [("treaty", 2)]
    QTest.keyClick(box, Qt.Key.Key_Tab)
    settle(window, wait_for)
    assert box.text() == "harbour treaty "
    assert headlines(window) == ["Treaty Signed"]
    box.clear()
    QTest.keyClicks(box, "date:")
    settle(window, wait_for)
    assert [(offer.name, offer.articles) for offer in helper.sheet.list.offers] == [("1995", 1), ("1994", 3)]


def test_all_forms_of_a_word_are_found_said_and_remembered(
    window: MainWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    sought(window, "walked ", wait_for)
    assert headlines(window) == ["The Old Wall"]
    window.actions_.trigger("search.forms")
    assert window.room.strip.forms.isChecked()
    wait_for(lambda: "walks 1" in window.room.strip.said.text)
    assert sorted(headlines(window)) == ["A Walk on the Quay", "The Old Wall"]
    assert "walked 1" in window.room.strip.said.text
    kept = WindowState(str(tmp_path / "data"))
    window.settings.preferences.close()
    assert window.settings.preferences.value(FORMS)
    kept.close()
    window.settings.preferences.put(FORMS, value=False)
    assert not window.room.strip.forms.isChecked()
    assert not window.actions_.action("search.forms").isChecked()
    settle(window, wait_for)
    assert headlines(window) == ["The Old Wall"]


def test_each_part_tells_what_it_finds_by_itself(
    window: MainWindow, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, words, *__: tips.append(words))
    said = window.room.strip.said
    sought(window, "harbour -rain treat", wait_for)
    wait_for(lambda: said.cursor().shape() is Qt.CursorShape.PointingHandCursor)
    QApplication.sendEvent(said, QHelpEvent(QEvent.Type.ToolTip, QPoint(3, 3), said.mapToGlobal(QPoint(3, 3))))
    lines = tips[-1].splitlines()
    assert lines[0].startswith("harbour: 2 article")
    assert lines[1].endswith("(left out)")
    assert lines[2].endswith("(treaty 2)")
    QTest.mouseClick(said, Qt.MouseButton.LeftButton)
    table = window.search.parts.table
    assert table.isVisible()
    cells = [[str(table.model().index(row, column).data()) for column in range(3)] for row in range(3)]
    assert [row[0] for row in cells] == ["harbour", "rain", "treat"]
    assert cells[2][2] == "treaty 2"
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (table.isVisible(), window.room.strip.box.text()) == (False, "treat")
    settle(window, wait_for)
    window.actions_.trigger("search.parts")  # before it is counted: it is counted at once, and opens
    settle(window, wait_for)
    assert table.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert (table.isVisible(), window.room.strip.box.hasFocus()) == (False, True)


def test_a_vain_search_offers_other_letters_other_forms_and_what_remains(window: MainWindow, wait_for: WaitFor) -> None:
    pane = window.room.list.no_hits

    def ways() -> list[str]:
        QApplication.processEvents()
        return [one.text() for one in pane.findChildren(QPushButton) if one.isVisible()]

    sought(window, "grachev ", wait_for)
    assert ways() == ["грачев"]
    sought(window, "walking ", wait_for)
    assert {"walks", "walked"} <= set(ways())
    sought(window, "harbour nobody rain", wait_for)
    assert "without nobody" in ways()
    button = next(one for one in pane.findChildren(QPushButton) if one.text() == "without nobody" and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert headlines(window) == ["Treaty Signed"]


def test_what_was_sought_is_remembered_for_this_archive_and_can_be_forgotten(
    window: MainWindow, wait_for: WaitFor
) -> None:
    box, helper, memory = window.room.strip.box, window.search.helper, window.memory
    for row, text in enumerate(("harbour", "treaty")):
        sought(window, text, wait_for)
        window.room.list.view.choose(row)  # what one reads was sought in earnest
        settle(window, wait_for)
    sought(window, "treat", wait_for)  # the same article is shown anew, with other marks: one only types on
    box.clear()
    settle(window, wait_for)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [offer.name for offer in helper.sheet.list.offers][:-1] == ["treaty", "harbour"]
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert memory.recent_searches() == ("harbour",)
    window.settings.preferences.put(SEARCHES, value=False)
    assert memory.recent_searches() == ()
    memory.history.note_search(window.session.archive.id, "quay")  # type: ignore[union-attr]  # one is open
    assert memory.recent_searches() == ()
    window.settings.preferences.put(SEARCHES, value=True)
    memory.history.note_search(window.session.archive.id, "quay")  # type: ignore[union-attr]
    helper.close()
    helper.all_forgotten.emit()
    assert memory.recent_searches() == ()
