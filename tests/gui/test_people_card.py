# SPDX-License-Identifier: MIT
"""The card of a person: names and how sure they are, roles in time, bars to narrow by, quotations in sentences."""

import itertools
from dataclasses import replace
from datetime import date

import pytest
from gui_archive import Keep
from people_cards import ATTACHE, HALVARD, MONTHS, NAMES, PAIR, ROLES, card, line, page, quoted
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from reader.gui.citing.passages import of_line
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.paged_rows import PAGE
from reader.gui.looks.theme import Theme
from reader.gui.people.card_blocks import roles_in_time
from reader.gui.people.card_view import CardView
from reader.gui.people.name_chip import NameChip
from reader.gui.people.pair_box import PairBox
from reader.gui.people.time_bars import time_bars
from reader.gui.words.quoted_words import spoken_line, standing_words
from reader.ingest.requoting import YOU_CONFIRMED, YOU_SAID_SO
from reader.library.people_values import MonthUse
from reader.library.quotation_values import QuotationSort
from reader.model.article import QuotationKind

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what menus and tips do


@pytest.fixture
def view(theme: Theme, keep: Keep) -> CardView:
    """Return the card of Oren Halvard on the screen."""
    one = CardView(theme, None)  # type: ignore[arg-type]  # it gets its parent on the screen
    one.resize(1000, 700)
    keep(one)
    one.show_card(card())
    QApplication.processEvents()
    return one


def show(view: CardView, **changes: object) -> None:
    """Show the card with other values."""
    view.show_card(card(**changes))
    QApplication.processEvents()


def labels(widget: QWidget) -> list[str]:
    """Return all words that can be seen."""
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def button(widget: QWidget, words: str) -> QPushButton:
    """Return the button with these words."""
    return next(one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisible())


def test_the_head_says_who_it_is(view: CardView) -> None:
    words = labels(view.head)
    assert view.head.title.text() == "Oren Halvard"
    assert "VIAF 12345" in words
    assert words[words.index("deputy") + 1] == "4 January 1988"
    assert words[words.index("harbour minister") + 1] == "3 March 1992 to 11 June 1996"
    assert words[words.index("keeper of bees") + 1] == "undated"
    assert button(view, "61 articles, 23 quotations").isEnabled()
    assert "1 undated article is in no bar" in labels(view)


def test_whoever_is_perhaps_no_person_is_doubted_until_one_says_so(view: CardView, theme: Theme) -> None:
    assert "perhaps" not in labels(view.head)
    show(view, row=replace(HALVARD, confidence=0.75))
    doubt = next(one for one in view.head.findChildren(QLabel) if one.text() == "perhaps" and one.isVisible())
    assert doubt.palette().color(doubt.foregroundRole()).name() == theme.colours.damage
    assert (view.head.title.text(), view.head.title.accessibleName()) == ("Oren Halvard", "perhaps Oren Halvard")
    assert any(words.startswith("Perhaps no person: ") for words in labels(view.head))
    told: list[bool] = []
    view.head.confirmed.connect(lambda: told.append(True))
    sure = button(view, "It is a person")
    assert sure in view.head.stops
    sure.click()
    assert told == [True]
    view.show_unnamed(ATTACHE)
    QApplication.processEvents()
    assert "perhaps" not in labels(view.head)
    assert not sure.isVisible()


def test_a_name_says_how_sure_it_is(view: CardView) -> None:
    chips = view.head.findChildren(NameChip)
    assert [(chip.use.name, chip.mark) for chip in chips] == [
        ("Oren Halvard", "confirmed"),
        ("Halvard", ""),
        ("Oran Halvard", "perhaps"),
    ]
    assert view.head.names == NAMES
    assert "One letter apart." in chips[2].toolTip()
    assert chips[2].accessibleName() == "Oran Halvard perhaps, 2 articles, 0 quotations"
    assert "somebody else’s" in chips[1].toolTip()
    assert not chips[2].grab().toImage().allGray()


def test_a_name_can_be_taken_out(view: CardView) -> None:
    wanted: list[object] = []
    view.head.split_wanted.connect(wanted.append)
    chip = view.head.findChildren(NameChip)[2]
    chip.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    action = menu.actions()[0]
    assert (action.text(), action.isEnabled()) == ("“Oran Halvard” is somebody else", True)
    action.trigger()
    menu.close()
    assert wanted == [NAMES[2]]


def test_an_only_name_cannot_be_taken_out(view: CardView) -> None:
    show(view, names=NAMES[:1])
    next(chip for chip in view.head.findChildren(NameChip) if chip.isVisible()).click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_roles_come_in_order_of_time_and_many_only_when_asked_for(view: CardView) -> None:
    assert [role.role for role in roles_in_time(ROLES, 5)] == ["deputy", "harbour minister", "keeper of bees"]
    many = tuple(replace(ROLES[0], role=f"role {at}") for at in range(9))
    show(view, roles=many)
    assert "role 4" in labels(view.head)
    assert "role 8" not in labels(view.head)
    button(view, "all 9 roles").click()
    QApplication.processEvents()
    assert "role 8" in labels(view.head)


def test_companions_lead_to_their_cards(view: CardView) -> None:
    wanted: list[str] = []
    view.head.person_wanted.connect(wanted.append)
    button(view, "Mirela Castane 21").click()
    assert wanted == ["mirela castane"]


def test_a_box_tells_of_another_and_takes_the_users_word(view: CardView) -> None:
    said: list[object] = []
    view.same_wanted.connect(lambda pair: said.append(("same", pair)))
    view.apart_wanted.connect(lambda pair: said.append(("apart", pair)))
    view.pair_wanted.connect(lambda pair: said.append(("both", pair)))
    box = view.findChildren(PairBox)[0]
    words = box.findChildren(RunLabel)[0].text
    assert words == (
        "Perhaps the same: Oran Halvard, 2 articles, 0 quotations. “Oran Halvard left.” (Northern Wire, 12 May 1994)"
        " beside “Harbour Minister Oren Halvard stayed.” (Northern Wire, 12 May 1994) One letter apart."
    )
    for words in ("Same person", "Not the same", "Look at both"):
        button(box, words).click()
    assert said == [("same", PAIR), ("apart", PAIR), ("both", PAIR)]
    show(view, proposals=(PAIR,) * 5)
    assert len([one for one in view.findChildren(PairBox) if one.isVisible()]) == 2
    button(view, "3 more pairs, one after the other").click()
    assert said[-1] == ("both", PAIR)
    show(view, proposals=())
    assert not [one for one in view.findChildren(PairBox) if one.isVisible()]


def test_bars_are_as_short_as_there_is_room_for() -> None:
    wide, narrow, tiny = (time_bars(MONTHS, width) for width in (2000, 300, 40))
    assert len(wide) == 102
    assert len(narrow) == 34
    assert len(tiny) == 5
    for bars in (wide, narrow, tiny):
        assert (sum(bar.articles for bar in bars), sum(bar.quotations for bar in bars)) == (7, 4)
        assert all(first.latest < second.earliest for first, second in itertools.pairwise(bars))
    assert (wide[0].name, narrow[0].name, tiny[0].name) == ("January 1988", "January to March 1988", "1988 to 1989")
    assert time_bars((), 300) == ()
    (first,) = time_bars((MonthUse(1, 1, 1, 0),), 1)
    assert first.earliest == date(1, 1, 1)


def test_a_bar_narrows_by_click_and_by_key_and_the_same_again_widens(view: CardView) -> None:
    wanted: list[object] = []
    view.quoted_wanted.connect(lambda _, days: wanted.append(days))
    bars = view.bars
    at = next(at for at, bar in enumerate(bars.bars) if bar.quotations == 3)
    days = bars.bars[at].earliest, bars.bars[at].latest
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.bar_rect(at).center())
    assert wanted == [days]
    QTest.mouseMove(bars, bars.bar_rect(at).center())
    assert bars.bar_words(at).endswith("4 articles, 3 quotations")
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.bar_rect(at).center())
    assert wanted[-1:] == [None]
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_End)
    assert bars.accessibleName().endswith("1 article, 1 quotation")
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert wanted[-1:] == [(bars.bars[-1].earliest, bars.bars[-1].latest)]
    QTest.keyClick(bars, Qt.Key.Key_Escape)
    assert wanted[-1:] == [None]
    QTest.keyClick(bars, Qt.Key.Key_Home)
    bars.clearFocus()
    assert not bars.grab().toImage().allGray()


def test_quotations_are_read_by_pages_as_they_are_seen(view: CardView, qapp: QApplication) -> None:
    wanted: list[tuple[int, int]] = []
    rows = view.quoted.rows
    rows.page_wanted.connect(lambda start, stop: wanted.append((start, stop)))
    found = quoted([line(at) for at in range(120)])
    view.show_quoted(found)
    qapp.processEvents()
    assert "120 quotations" in labels(view)
    QTest.qWait(20)
    assert wanted == [(0, PAGE)]
    rows.take(page(found, 0, PAGE))
    assert rows.data(rows.index(0)) == "We will enrich treaty 0."
    spoken = str(rows.data(rows.index(1), Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "2 May 1994, certain. We will enrich treaty 1.. The Port Courier · Council Votes"
    view.enter()
    QTest.keyClick(view.quoted, Qt.Key.Key_End)
    qapp.processEvents()
    QTest.qWait(20)
    assert wanted[-1] == (100, 120)
    rows.take(page(quoted([line(1)]), 0, 1))  # of somebody who is shown no more
    assert rows.data(rows.index(119)) == ""
    assert not view.grab().toImage().allGray()


def test_keys_open_copy_and_leave(view: CardView, qapp: QApplication) -> None:
    told: list[object] = []
    view.quoted.opened.connect(lambda row: told.append(("open", row)))
    view.quoted.copying_wanted.connect(lambda row: told.append(("copy", row)))
    view.quoted.menu_wanted.connect(lambda row, _: told.append(("menu", row)))
    view.left_upwards.connect(lambda: told.append("left"))
    found = quoted(
        [line(0), line(1, own=True, reason=YOU_SAID_SO), line(2, confidence=0.4), line(3, kind=QuotationKind.INDIRECT)]
    )
    view.show_quoted(found)
    view.quoted.rows.take(page(found, 0, 4))
    qapp.processEvents()
    view.enter()
    QTest.keyClick(view.quoted, Qt.Key.Key_Down)
    QTest.keyClick(view.quoted, Qt.Key.Key_Return)
    QTest.keyClick(view.quoted, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    for reason, place in (
        (QContextMenuEvent.Reason.Mouse, QPoint(200, 10)),
        (QContextMenuEvent.Reason.Keyboard, QPoint()),
    ):
        qapp.sendEvent(view.quoted.viewport(), QContextMenuEvent(reason, place, view.quoted.mapToGlobal(place)))
    QTest.keyClick(view.quoted, Qt.Key.Key_Escape)
    assert told == [("open", 1), ("copy", 1), ("menu", 0), ("menu", 1), "left"]
    assert not view.grab().toImage().allGray()


def test_the_order_is_chosen_and_a_narrowed_list_says_so(view: CardView) -> None:
    wanted: list[object] = []
    view.quoted_wanted.connect(lambda sort, days: wanted.append((sort, days)))
    view.show_quoted(replace(quoted([line(1)]), days=(date(1994, 1, 1), date(1994, 12, 31))))
    assert "1 quotation, only 1994" in labels(view)
    view.show_quoted(replace(quoted([line(1), line(2)]), reported=1))
    assert "1 quotation, 1 reported" in labels(view)
    view.show_quoted(replace(quoted([line(1)]), reported=1, days=(date(1994, 1, 1), date(1994, 12, 31))))
    assert "1 reported, only 1994" in labels(view)
    button(view, "all days").click()
    assert wanted == [(QuotationSort.OLDEST, None)]
    view.show_quoted(quoted([]))
    assert "Nothing that was said is known to be theirs." in labels(view)
    view.enter()


def test_speakers_without_a_name_are_no_person(view: CardView) -> None:
    view.show_unnamed(ATTACHE)
    QApplication.processEvents()
    assert view.card is None
    assert view.head.title.text() == "a trade attaché"
    assert "1 article, 1 quotation. Described alike, but not known to be one person." in labels(view.head)
    assert not view.bars.isVisible()
    assert not [chip for chip in view.head.findChildren(NameChip) if chip.isVisible()]


def test_words_are_cited_with_how_sure_their_speaker_is() -> None:
    sure = line(3)
    assert of_line(sure).said == "“We will enrich treaty 3.” (Oren Halvard)."
    assert of_line(line(3, confidence=0.5)).said == "“We will enrich treaty 3.” (perhaps Oren Halvard)."
    own = line(3, confidence=1.0, own=True, reason=YOU_SAID_SO)
    assert "perhaps" not in of_line(own).said
    only_kind_is_ours = line(3, confidence=0.5, own=True)
    assert "perhaps Oren Halvard" in of_line(only_kind_is_ours).said
    indirect = line(3, kind=QuotationKind.INDIRECT, headline="", speakers=())
    assert of_line(indirect).said == "We will enrich treaty 3."
    assert standing_words(indirect) == "in indirect speech"
    assert standing_words(line(1, own=True, reason=YOU_SAID_SO)) == "set by you"
    assert standing_words(line(1, own=True, reason=YOU_CONFIRMED)) == "confirmed by you"
    assert spoken_line(line(1, confidence=0.5)).endswith("perhaps")
