# SPDX-License-Identifier: MIT
"""The list of people: any number of them, in words only where they are seen, and groups of which one is listed."""

import time
from dataclasses import replace

import pytest
from gui_archive import Keep
from people_cards import ATTACHE, CASTANE, HALVARD, ORAN, PAIR, ROWS, WHARF
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.gui.looks.theme import Theme
from reader.gui.people.groups import Group, GroupSwitch
from reader.gui.people.list_pane import PeopleListPane
from reader.gui.people.people_lines import list_line, listed_key
from reader.gui.people.people_list import PeopleModel

pytest_plugins = ["gui_fixtures"]


@pytest.fixture
def pane(theme: Theme, keep: Keep) -> PeopleListPane:
    """Return the left of the view with three groups."""
    one = PeopleListPane(theme, None)  # type: ignore[arg-type]  # it gets its parent on the screen
    one.resize(318, 600)
    keep(one)
    one.show_listed(Group.NAMED, ROWS, 3)
    one.show_listed(Group.PAIRS, [PAIR], 1)
    one.show_listed(Group.UNNAMED, [ATTACHE], 1)
    return one


def heard(model: PeopleModel, row: int) -> str:
    """Return what a screen reader says of a row."""
    return str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.usefixtures("qapp")
def test_a_line_says_who_it_is_and_how_sure() -> None:
    line = list_line(HALVARD)
    assert (line.name, line.detail, line.counts, line.doubt) == ("Oren Halvard", "harbour minister", "61 · 23", True)
    assert line.mark == "1 perhaps the same"
    assert line.said == "Oren Halvard. harbour minister. 61 articles, 23 quotations. 1 perhaps the same"
    assert (list_line(CASTANE).mark, list_line(CASTANE).doubt) == ("corrected by you", False)
    excluded = list_line(WHARF)
    assert (excluded.detail, excluded.faint, excluded.mark) == ("no person, you said", True, "")
    assert list_line(PAIR).said == "Oren Halvard, perhaps the same as Oran Halvard"
    assert (list_line(PAIR).mark, list_line(PAIR).doubt) == ("perhaps", True)
    assert (list_line(ATTACHE).detail, list_line(ATTACHE).counts) == ("1 article", "1")
    namesakes = replace(PAIR, second=replace(ORAN, name="Oren Halvard", role="pilot"))
    assert list_line(namesakes).detail == "pilot"


def test_whoever_is_perhaps_no_person_is_listed_as_such(pane: PeopleListPane) -> None:
    sure = replace(ORAN, perhaps=0, role="pilot")
    doubted = replace(sure, confidence=0.75)
    line = list_line(doubted)
    assert (line.perhaps, line.name, line.doubt) == ("perhaps", "Oran Halvard", False)
    assert line.said == "perhaps Oran Halvard. pilot. 2 articles, 0 quotations"
    assert (list_line(sure).perhaps, list_line(sure).hint) == ("", "")
    pictures = []
    for row in (doubted, sure):
        pane.show_listed(Group.NAMED, (row,), 1)
        tip = str(pane.model.data(pane.model.index(0, 0), Qt.ItemDataRole.ToolTipRole))
        assert tip.partition("\n")[0] == "Oran Halvard"
        assert ("Perhaps no person" in tip) == row.doubtful
        pictures.append(pane.view.grab().toImage())
    assert pictures[0] != pictures[1]


@pytest.mark.usefixtures("uncollected")
def test_fifty_thousand_people_are_shown_at_once(pane: PeopleListPane, qapp: QApplication) -> None:
    many = tuple(replace(HALVARD, key=f"p{at}", name=f"Person {at}") for at in range(50_000))
    begun = time.process_time()
    pane.show_listed(Group.NAMED, many, len(many))
    qapp.processEvents()
    pane.view.scrollToBottom()
    qapp.processEvents()
    assert time.process_time() - begun < 0.5
    assert pane.model.rowCount() == 50_000
    assert pane.model.columnCount(QModelIndex()) == 1
    assert heard(pane.model, 49_999).startswith("Person 49999. ")


def test_going_through_the_list_tells_who_one_comes_to(pane: PeopleListPane) -> None:
    chosen: list[object] = []
    opened: list[bool] = []
    pane.chosen.connect(chosen.append)
    pane.opened.connect(lambda: opened.append(True))
    pane.enter()
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert chosen == [HALVARD, CASTANE]
    assert pane.current == CASTANE
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert opened == [True]


def test_keys_leave_the_list_and_letters_go_to_the_box(pane: PeopleListPane) -> None:
    told: list[str] = []
    pane.view.left_upwards.connect(lambda: told.append("up"))
    pane.view.escaped.connect(lambda: told.append("escape"))
    pane.view.typed.connect(told.append)
    pane.enter()
    QTest.keyClick(pane.view, Qt.Key.Key_Up)
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    QTest.keyClicks(pane.view, "g")
    assert told == ["up", "escape", "g"]


def test_whoever_was_chosen_stays_chosen_in_another_list(pane: PeopleListPane) -> None:
    pane.view.choose(1)
    pane.show_listed(Group.NAMED, ROWS[::-1], 3)
    assert pane.current == CASTANE
    assert pane.view.currentIndex().row() == 2
    pane.show_listed(Group.NAMED, (HALVARD,), 3)
    assert pane.current is None


def test_each_group_has_its_own_choice(pane: PeopleListPane) -> None:
    told: list[object] = []
    pane.group_chosen.connect(told.append)
    pane.view.choose(1)
    lines = pane.groups.findChildren(QPushButton)
    assert [line.accessibleName() for line in lines] == [
        "Named people, 3",
        "Perhaps the same, 1",
        "Unnamed speakers, by description, 1",
    ]
    QTest.mouseClick(lines[2], Qt.MouseButton.LeftButton)
    assert (pane.group, told) == (Group.UNNAMED, [Group.UNNAMED])
    assert list(pane.model.listed) == [ATTACHE]
    pane.show_group(Group.NAMED)
    assert pane.current == CASTANE


def test_after_a_pair_was_judged_the_next_one_is_shown(pane: PeopleListPane) -> None:
    others = [replace(PAIR, first=replace(HALVARD, key=key)) for key in ("a", "b", "c")]
    chosen: list[object] = []
    pane.show_group(Group.PAIRS)
    pane.show_listed(Group.PAIRS, others, 3)
    pane.view.choose(1)
    pane.chosen.connect(chosen.append)
    pane.show_listed(Group.PAIRS, [others[0], others[2]], 2)
    assert chosen == [others[2]]
    pane.show_listed(Group.PAIRS, [others[0]], 1)
    assert chosen[-1] == others[0]
    assert listed_key(others[0]) == "a\noran halvard"


def test_an_empty_list_says_why(pane: PeopleListPane) -> None:
    pane.show_listed(Group.NAMED, (), 0)
    pane.say("0 people", "articles · quotations", "Nobody has been found yet.")
    assert pane.nobody == "Nobody has been found yet."
    assert not pane.view.isVisible()
    pane.forget()
    assert pane.model.rowCount() == 0


def test_whoever_enters_before_the_list_is_read_is_in_it_when_it_is(pane: PeopleListPane) -> None:
    pane.forget()
    pane.window().activateWindow()
    pane.enter()
    assert pane.groups.entered
    pane.show_listed(Group.NAMED, ROWS, 3)
    assert pane.view.hasFocus()
    assert pane.current == HALVARD


def test_whoever_has_judged_the_last_pair_is_at_the_groups_and_leaves_by_escape(pane: PeopleListPane) -> None:
    left: list[bool] = []
    pane.groups.escaped.connect(lambda: left.append(True))
    pane.window().activateWindow()
    pane.enter()
    pane.show_listed(Group.NAMED, (), 0)
    assert pane.groups.entered
    focus = pane.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_menu_is_asked_for_by_pointer_and_by_key(pane: PeopleListPane, qapp: QApplication) -> None:
    places: list[QPoint] = []
    pane.view.menu_wanted.connect(places.append)
    pane.view.choose(0)
    inside, outside = QPoint(20, 20), QPoint(20, 500)
    for reason, place in (
        (QContextMenuEvent.Reason.Mouse, inside),
        (QContextMenuEvent.Reason.Mouse, outside),
        (QContextMenuEvent.Reason.Keyboard, outside),
    ):
        qapp.sendEvent(pane.view.viewport(), QContextMenuEvent(reason, place, pane.view.mapToGlobal(place)))
    assert len(places) == 2


def test_the_arrows_go_along_the_groups(theme: Theme, keep: Keep) -> None:
    switch = GroupSwitch(theme, None)  # type: ignore[arg-type]  # it gets its parent on the screen
    switch.resize(300, 100)
    keep(switch)
    chosen: list[object] = []
    switch.chosen.connect(chosen.append)
    lines = switch.findChildren(QPushButton)
    lines[0].setFocus()
    QTest.keyClick(lines[0], Qt.Key.Key_Down)
    assert (switch.group, chosen) == (Group.PAIRS, [Group.PAIRS])
    switch.show_number(Group.PAIRS, None)
    assert lines[1].accessibleName() == "Perhaps the same"
