# SPDX-License-Identifier: MIT
"""Two who are perhaps the same, side by side, and the small windows in which people are corrected."""

from dataclasses import replace

import pytest
from gui_archive import Keep
from gui_values import day, row
from people_cards import CASTANE, HALVARD, ORAN, PAIR, card
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QWidget

from reader.errors import UsageError
from reader.gui.looks.theme import Theme
from reader.gui.people.asking import ArticlesDialog, IdentifiersDialog, PersonDialog
from reader.gui.people.pair_view import PairView
from reader.gui.people.people_list import PeopleListView
from reader.model.person import Appearance

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows


@pytest.fixture
def view(theme: Theme, keep: Keep) -> PairView:
    """Return a pair on the screen."""
    one = PairView(theme, None)  # type: ignore[arg-type]  # it gets its parent on the screen
    one.resize(900, 600)
    keep(one)
    one.show_proposal(PAIR)
    return one


def type_cyrillic(widget: QWidget, letters: str) -> None:
    """Press keys as a Russian keyboard sends them."""
    for letter in letters:
        key = ord(letter.upper())
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def press(widget: QWidget, words: str) -> None:
    """Press the button with these words."""
    next(one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisible()).click()


def test_keys_take_the_users_word(view: PairView) -> None:
    said: list[object] = []
    view.same_wanted.connect(lambda pair: said.append(("same", pair)))
    view.apart_wanted.connect(lambda pair: said.append(("apart", pair)))
    view.stepped.connect(said.append)
    view.left_upwards.connect(lambda: said.append("left"))
    view.setFocus()
    QTest.keyClicks(view, "sN")
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Escape)
    for key in keys:
        QTest.keyClick(view, key)
    assert said == [("same", PAIR), ("apart", PAIR), 1, 1, -1, "left"]
    said.clear()
    for words in ("Same person (S or 1)", "Not the same (N or 2)", "Later (→)"):
        press(view, words)
    assert said == [("same", PAIR), ("apart", PAIR), 1]
    said.clear()
    type_cyrillic(view, "ытх")
    assert said == []
    type_cyrillic(view, "12")
    assert said == [("same", PAIR), ("apart", PAIR)]


def test_both_are_heard_and_lead_to_card_and_article(view: PairView) -> None:
    assert view.accessibleName() == "Are Oren Halvard and Oran Halvard the same person? One letter apart."
    wanted: list[object] = []
    view.person_wanted.connect(wanted.append)
    view.witness_wanted.connect(wanted.append)
    press(view, "Oran Halvard")
    press(view, "Northern Wire, 12 May 1994")
    assert wanted == ["oran halvard", PAIR.witnesses[0]]
    assert not view.grab().toImage().allGray()
    view.show_proposal(replace(PAIR, names=("Halvard", "Oran Halvard"), witnesses=(None, None), reason=""))
    names = {one.accessibleName() for one in view.findChildren(QWidget)}
    assert "There is no sentence to show." in names
    assert not view.grab().toImage().allGray()


def test_somebody_is_chosen_by_a_part_of_the_name(theme: Theme, keep: Keep) -> None:
    window = QWidget()
    keep(window)
    dialog = PersonDialog(theme, card(), window)
    dialog.show()
    typed: list[str] = []
    given: list[object] = []
    dialog.words_typed.connect(typed.append)
    dialog.given.connect(given.append)
    field = dialog.findChildren(QLineEdit)[0]
    assert dialog.focusWidget() is field
    QTest.keyClicks(field, "ca")
    assert typed == ["c", "ca"]
    dialog.take_offered((HALVARD, CASTANE, ORAN))
    view = dialog.findChildren(PeopleListView)[0]
    assert view.model().rowCount() == 2
    do = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Same person")
    assert not do.isEnabled()
    view.setFocus()
    view.choose(0)
    QTest.keyClicks(view, "s")
    assert typed[-1] == "cas"
    assert do.isEnabled()
    do.click()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert given == [CASTANE, CASTANE]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_articles_are_ticked_but_never_all_of_them(theme: Theme, keep: Keep) -> None:
    window = QWidget()
    keep(window)
    dialog = ArticlesDialog(theme, card(), window)
    dialog.show()
    given: list[object] = []
    dialog.given.connect(given.append)
    found = [
        (Appearance(at, "halvard", "Halvard", 2, 1, (), None, None), row(at, day(1994, 5, 1 + at))) for at in range(2)
    ]
    dialog.take_articles(found)
    view = dialog.findChildren(QListView)[0]
    do = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Split out")
    model = view.model()
    assert str(model.data(model.index(0, 0))).startswith("Halvard: Headline 0, The Port Courier, 1 May 1994")
    assert not do.isEnabled()
    assert view.currentIndex() == model.index(0, 0)
    view.setFocus()
    view.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert model.data(model.index(1, 0), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert do.isEnabled()
    view.activated.emit(model.index(0, 0))
    assert not do.isEnabled()
    view.activated.emit(model.index(0, 0))
    do.click()
    assert given == [(found[1][1].id,)]
    assert not model.setData(model.index(0, 0), "x", Qt.ItemDataRole.EditRole)
    dialog.close()


def test_articles_of_long_headlines_are_cut_off_and_said_in_full_under_the_mouse(theme: Theme, keep: Keep) -> None:
    window = QWidget()
    keep(window)
    dialog = ArticlesDialog(theme, card(), window)
    dialog.show()
    headline = "The <b>harbour</b> " * 30
    one = Appearance(1, "halvard", "Halvard", 2, 1, (), None, None)
    dialog.take_articles([(one, row(1, day(1994, 5, 1), headline))])
    view = dialog.findChildren(QListView)[0]
    place = view.model().index(0, 0)
    assert view.visualRect(place).width() <= view.viewport().width()
    assert not view.horizontalScrollBar().maximum()
    assert "&lt;b&gt;harbour" in str(view.model().data(place, Qt.ItemDataRole.ToolTipRole))
    dialog.close()


def test_identifiers_are_typed_in(theme: Theme, keep: Keep) -> None:
    window = QWidget()
    keep(window)
    dialog = IdentifiersDialog(theme, card(), window)
    dialog.show()
    given: list[object] = []
    dialog.given.connect(given.append)
    viaf, wikidata = dialog.findChildren(QLineEdit)
    assert (viaf.text(), viaf.accessibleName(), wikidata.text()) == ("12345", "VIAF", "")
    QTest.keyClicks(wikidata, " Q42 ")
    press(dialog, "Save")
    assert given == [{"viaf": "12345", "wikidata": "Q42"}]
    dialog.show_mistake(UsageError("That is no number of Wikidata.", hint="It begins with Q."))
    assert "That is no number of Wikidata. It begins with Q." in [
        one.text() for one in dialog.findChildren(QWidget) if hasattr(one, "text") and one.isVisible()
    ]
    dialog.close()
    QApplication.processEvents()
