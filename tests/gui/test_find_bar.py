# SPDX-License-Identifier: MIT
"""Finding within an article, in its text and in its original."""

from collections.abc import Callable

import pytest
from copied_archive import Read
from gui_archive import OpenWindow
from gui_values import WaitFor, article_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from reader.gui.article.article_pane import ArticlePane
from reader.gui.article.article_tabs import Way
from reader.gui.article.find_bar import FindBar
from reader.gui.article.sheet import make_sheet
from reader.gui.looks.palette import LIGHT
from reader.gui.looks.theme import Theme

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
BODY = "The Council 😀 met. A councillor spoke.\n\nThe café by the quay, the CAFE\u0301, a trade attach?. " * 3
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(theme: Theme, keep: Keep) -> ArticlePane:
    """Return the pane, with an article."""
    one = ArticlePane(theme)
    one.resize(800, 600)
    keep(one)
    one.show_sheet(make_sheet(article_of(BODY, headline="Council in the Café"), [], []))
    one.enter()
    return one


def _count(bar: FindBar) -> str:
    label = bar.findChild(QLabel, "soft")
    assert isinstance(label, QLabel)
    return label.text()


def _find(pane: ArticlePane, words: str, wait_for: WaitFor) -> str:
    pane.open_find_bar()
    pane.find_bar.field.setText(words)
    wait_for(lambda: pane.find_bar.idle)
    return _count(pane.find_bar)


def _word(pane: ArticlePane) -> str:
    """Return the word at which the text's cursor is."""
    cursor = pane.view.textCursor()
    return cursor.block().text().encode("utf-16-le")[2 * cursor.positionInBlock() :].decode("utf-16-le").split()[0]


def test_words_are_found_whatever_their_accents_and_gone_round(pane: ArticlePane, wait_for: WaitFor) -> None:
    assert _find(pane, "cafe", wait_for) == "1 of 7"
    assert _word(pane) == "Café"
    field = pane.find_bar.field
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _count(pane.find_bar) == "2 of 7"
    assert _word(pane) == "café"
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert _count(pane.find_bar) == "7 of 7"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _count(pane.find_bar) == "1 of 7"


def test_typing_on_stays_where_it_was(pane: ArticlePane, wait_for: WaitFor) -> None:
    _find(pane, "c", wait_for)
    for _ in range(2):
        QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    at = pane.view.textCursor().position()
    assert _find(pane, "council", wait_for) != "1 of 7"
    assert pane.view.textCursor().position() >= at


def test_case_and_whole_words_can_be_asked_for(pane: ArticlePane, wait_for: WaitFor) -> None:
    case, whole = pane.find_bar.findChildren(QCheckBox)
    assert _find(pane, "council", wait_for) == "1 of 7"
    whole.click()
    wait_for(lambda: pane.find_bar.idle)
    assert _count(pane.find_bar) == "1 of 4"
    case.click()
    wait_for(lambda: pane.find_bar.idle)
    assert _count(pane.find_bar) == "Not in this text"


def test_what_was_found_is_marked_until_the_bar_closes(pane: ArticlePane, wait_for: WaitFor) -> None:
    def colours() -> set[str]:
        image = pane.view.viewport().grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    assert LIGHT.chosen not in colours()
    _find(pane, "the", wait_for)
    assert LIGHT.chosen in colours()
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.view.hasFocus()
    assert LIGHT.chosen not in colours()


def test_the_original_is_searched_as_well(pane: ArticlePane, wait_for: WaitFor) -> None:
    assert _find(pane, "attach?", wait_for) == "Not in this text"
    pane.tabs.choose(Way.ORIGINAL)
    wait_for(lambda: pane.find_bar.idle)
    assert _count(pane.find_bar) == "1 of 3"
    source = pane.source
    assert source.textCursor().block().text()[source.textCursor().positionInBlock() :].startswith("attach?")
    wait_for(lambda: len(source.extraSelections()) == 3)
    marked = [selection.cursor.selectedText() for selection in source.extraSelections()]
    assert marked == ["attach?"] * 3
    pane.tabs.choose(Way.EVIDENCE)
    assert not pane.find_bar.isVisible()


def test_selected_words_are_looked_for(pane: ArticlePane, wait_for: WaitFor) -> None:
    pane.view.setTextCursor(pane.view.document().find("quay"))
    pane.open_find_bar()
    wait_for(lambda: pane.find_bar.idle)
    assert pane.find_bar.field.text() == "quay"
    assert _count(pane.find_bar) == "1 of 3"


def test_another_article_closes_the_bar(pane: ArticlePane, wait_for: WaitFor) -> None:
    _find(pane, "the", wait_for)
    pane.show_sheet(make_sheet(article_of("Other words.", number=8), [], []))
    assert not pane.find_bar.isVisible()
    assert _find(pane, "", wait_for) == ""


def test_everything_in_the_bar_has_a_name(pane: ArticlePane) -> None:
    pane.open_find_bar()
    assert [one.accessibleName() for one in pane.find_bar.findChildren(QPushButton)] == [
        "Previous (Shift+Enter)", "Next (Enter)", "Close (Esc)",
    ]  # fmt: skip
    assert pane.find_bar.field.accessibleName() == "Find in this article"


def test_in_a_narrow_pane_the_options_stand_below(pane: ArticlePane, wait_for: WaitFor) -> None:
    pane.open_find_bar()
    case, _ = pane.find_bar.findChildren(QCheckBox)
    beside = case.y()
    pane.window().resize(380, 600)
    pane.resize(380, 600)
    wait_for(lambda: case.y() > beside + 20)
    assert pane.width() == 380
    assert case.geometry().right() < 380


def test_ctrl_f_finds_in_the_article_and_ctrl_k_searches_the_archive(
    known: Read, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    article = window.room.article
    window.room.list.view.choose(0)
    wait_for(lambda: article.sheet)
    article.enter()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert article.find_bar.field.hasFocus()
    QTest.keyClick(article.find_bar.field, Qt.Key.Key_Escape)
    assert article.view.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.room.strip.box.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert "of" in window.room.bar.said
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.room.bar.said
