# SPDX-License-Identifier: MIT
"""The row of views: one is pressed, one is in the way of Tab, and the arrows go along."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.view_switch import ViewSwitch

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
VIEWS = (("articles", "Articles"), ("people", "People"), ("report", "Report"))


@pytest.fixture
def switch(theme: Theme, keep: Keep) -> ViewSwitch:
    """Return a row of three views on the screen."""
    one = ViewSwitch(theme, VIEWS)
    one.resize(one.sizeHint())
    keep(one)
    return one


def _buttons(switch: ViewSwitch) -> list[QPushButton]:
    return switch.findChildren(QPushButton)


def test_a_click_chooses_and_what_is_shown_otherwise_is_silent(switch: ViewSwitch) -> None:
    heard: list[str] = []
    switch.view_chosen.connect(heard.append)
    assert switch.view == "articles"
    QTest.mouseClick(_buttons(switch)[2], Qt.MouseButton.LeftButton)
    assert (switch.view, heard) == ("report", ["report"])
    switch.show_view("people")
    assert (switch.view, heard) == ("people", ["report"])
    with pytest.raises(KeyError):
        switch.show_view("quotations")


def test_the_arrows_go_along_the_row_and_tab_leaves_it(switch: ViewSwitch, qapp: QApplication, keep: Keep) -> None:
    window = QWidget()
    before, after = QPushButton("Before", window), QPushButton("After", window)
    switch.setParent(window)
    switch.move(0, 40)
    QWidget.setTabOrder(before, _buttons(switch)[0])
    QWidget.setTabOrder(_buttons(switch)[2], after)
    keep(window)
    window.activateWindow()
    heard: list[str] = []
    switch.view_chosen.connect(heard.append)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert qapp.focusWidget() is _buttons(switch)[0]
    QTest.keyClick(_buttons(switch)[0], Qt.Key.Key_Right)
    assert (switch.view, heard) == ("people", ["people"])
    assert qapp.focusWidget() is _buttons(switch)[1]
    QTest.keyClick(_buttons(switch)[1], Qt.Key.Key_Left)
    assert switch.view == "articles"
    QTest.keyClick(_buttons(switch)[0], Qt.Key.Key_Tab)
    assert qapp.focusWidget() is after


def test_no_button_moves_when_another_is_pressed(switch: ViewSwitch, theme: Theme) -> None:
    strong = QFontMetricsF(theme.sans(13, QFont.Weight.DemiBold))
    before = [button.geometry() for button in _buttons(switch)]
    for name, _ in VIEWS:
        switch.show_view(name)
        assert [button.geometry() for button in _buttons(switch)] == before
    assert all(strong.horizontalAdvance(button.text()) < button.width() - 28 for button in _buttons(switch))


def test_the_row_has_a_name_and_its_buttons_say_which_is_pressed(switch: ViewSwitch) -> None:
    assert switch.accessibleName() == "Views"
    assert [button.isChecked() for button in _buttons(switch)] == [True, False, False]
    assert all(button.isCheckable() for button in _buttons(switch))
