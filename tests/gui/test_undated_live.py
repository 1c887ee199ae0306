# SPDX-License-Identifier: MIT
"""The workbench for the undated in the window: three ways to it, one decision, and the way back."""

import pytest
from gui_archive import KnownWith, OpenWindow, settle, type_words
from gui_values import WaitFor, shown_mistake
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from reader.gui.undated.undated_dialog import UndatedDialog
from reader.gui.window import MainWindow
from reader.gui.words.report_figures import Deed, Goal
from reader.gui.words.undated_words import group_words, proposal_words, sense_words, why_words
from reader.model.date import WitnessKind
from reader.model.undated import Offer, Proposal, Shared, UndatedGroup

pytest_plugins = ["gui_fixtures"]

_WORDS = "The council heard about the bridge over the river and the quay at Brackley, and went home"


@pytest.fixture
def window(known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor) -> MainWindow:
    """Return a window on an archive of two dated articles and five undated ones."""
    texts = {f"a/{day}.txt": f"{day} May 1994\n\nStory {day}\n\n{_WORDS} {day}.\n" for day in (3, 9)}
    texts |= {f"a/loose{at}.txt": f"Loose {at}\n\n{_WORDS} on foot {at}.\n" for at in range(3)}
    texts |= {f"b/page{at}.txt": f"Page {at}\nLast updated: 07/27/2016\n\n{_WORDS} by boat {at}.\n" for at in range(2)}
    one = open_window(*known_with(texts))
    settle(one, wait_for)
    return one


def bench(window: MainWindow, wait_for: WaitFor) -> UndatedDialog:
    """Return the workbench, once it knows what it shows."""
    dialog = window.undated.dialog
    assert dialog is not None
    wait_for(lambda: dialog.rows.rowCount() > 0, 30)
    return dialog


def shown(dialog: UndatedDialog) -> list[tuple[str, ...]]:
    return [dialog.rows.words(row) for row in range(dialog.rows.rowCount())]


@pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows
def test_one_decision_dates_a_group_and_can_be_undone(window: MainWindow, wait_for: WaitFor) -> None:
    window.actions_.trigger("archive.undated")
    dialog = bench(window, wait_for)
    before = [("The folder “a”", "3 articles"), ("Stamped 27 July 2016", "2 articles")]
    assert shown(dialog) == before
    date_field, reason_field = dialog.form.findChildren(QLineEdit)
    assert date_field.text() == "1994-05-03/1994-05-09"
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    date_field.setText("rubbish")
    QTest.keyClick(date_field, Qt.Key.Key_Return)
    assert shown_mistake(dialog.form)
    date_field.setText("May 1994")
    reason_field.setText("They lay in the May binder.")
    QTest.keyClick(reason_field, Qt.Key.Key_Return)
    wait_for(lambda: shown(dialog) == before[1:], 60)
    assert not reason_field.text()  # of other articles it is not yet said
    assert window.room.banner.text == "Date set for 3 articles."
    wait_for(lambda: window.room.list.model.answer and window.room.list.model.answer.results.undated == 2, 60)
    undo = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    wait_for(lambda: shown(dialog) == before, 60)
    wait_for(lambda: window.room.list.model.answer and window.room.list.model.answer.results.undated == 5, 60)


@pytest.mark.usefixtures("qt_messages")
def test_the_list_of_the_undated_and_the_report_lead_there(window: MainWindow, wait_for: WaitFor) -> None:
    link = window.room.list.head.undated
    assert not link.isVisible()
    type_words(window, "is:undated", wait_for)
    assert link.isVisible()
    link.click()
    dialog = bench(window, wait_for)
    example = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Loose 1")
    example.click()
    wait_for(lambda: window.room.article.sheet and window.room.article.sheet.article.headline == "Loose 1", 30)
    dialog.reject()
    wait_for(lambda: window.undated.dialog is None)
    window.actions_.trigger("view.report")
    settle(window, wait_for)
    wait_for(lambda: window.room.report.report is not None and window.room.report.settled)
    links = window.room.report.findChildren(QPushButton)
    next(one for one in links if one.property("goal") == Goal(deed=Deed.DATE_UNDATED)).click()
    assert bench(window, wait_for).isVisible()


@pytest.mark.parametrize("shared", list(Shared))
@pytest.mark.usefixtures("qapp")
def test_every_group_is_told_in_words(shared: Shared) -> None:
    names = {Shared.STAMP: "stamp 2016-07-27", Shared.BETWEEN: "between files p1.txt and p4.txt"}
    group = UndatedGroup(shared, names.get(shared, "No. 27"), b"a/b", (1, 2), ((1, "x"),), ())
    assert "{" not in group_words(group) + sense_words(group)
    assert sense_words(group).endswith(".")
    for kind in WitnessKind:
        if kind.only_bounds:
            assert group_words(UndatedGroup(Shared.STAMP, f"{kind} 2016", b"", (1,), (), ())).endswith("2016")


@pytest.mark.parametrize("offer", list(Offer))
@pytest.mark.usefixtures("qapp")
def test_every_proposal_says_what_it_does_and_why(offer: Offer) -> None:
    proposal = Proposal(offer, "1994-05" if offer is Offer.ONE else "", ((1, "1994-05-03"),))
    assert "{" not in proposal_words(proposal)
    assert bool(why_words(proposal)) is (offer is not Offer.ONE)
