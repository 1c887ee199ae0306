# SPDX-License-Identifier: MIT
"""What could not be read, in a table: nothing of it cut off, and something to do when there is nothing in it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.report.problems_pane import ProblemsPane
from reader.model.problem import Problem

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
LONG = Problem(b"1994/05/" + b"a long name of a file " * 6 + b".pdf", "page 3", "It holds pictures.", "Read it. " * 20)
SHORT = Problem(b"a.doc", "", "It is encrypted.", "Save it.")


@pytest.fixture
def pane(theme: Theme, keep: Keep) -> ProblemsPane:
    """Return the pane in a narrow window, in front."""
    one = ProblemsPane(theme)
    one.resize(760, 260)
    keep(one)
    one.window().activateWindow()
    return one


def test_long_words_get_rows_of_their_height(pane: ProblemsPane) -> None:
    pane.show_problems((SHORT, LONG))
    QApplication.processEvents()
    view = pane.view
    assert view.rowHeight(1) > view.rowHeight(0)
    assert view.rowHeight(1) >= view.sizeHintForRow(1)
    tip = pane.model.data(pane.model.index(1, 2), Qt.ItemDataRole.ToolTipRole)
    assert tip == LONG.hint


def test_very_many_cost_no_measuring(pane: ProblemsPane) -> None:
    pane.show_problems((LONG,) * 5000)
    QApplication.processEvents()
    assert pane.view.rowHeight(0) == pane.view.rowHeight(4999) < 40


def test_an_empty_pane_says_that_all_is_well_and_can_be_closed_by_key(pane: ProblemsPane, qapp: QApplication) -> None:
    closed: list[bool] = []
    pane.closed.connect(lambda: closed.append(True))
    pane.show_problems(())
    assert not pane.view.isVisible()
    pane.enter()
    focused = qapp.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Close"
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert closed == [True]
    copies = next(one for one in pane.findChildren(QPushButton) if one.text() == "Copy all")
    assert not copies.isEnabled()
    pane.show_problems((SHORT,))
    pane.enter()
    assert copies.isEnabled()
    assert qapp.focusWidget() is pane.view
