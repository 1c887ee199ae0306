# SPDX-License-Identifier: MIT
"""The people of a real archive in the window: from list to card to article and back, and the user's own word."""

import json
from pathlib import Path

import pytest
from gui_archive import KnownWith, OpenWindow, press_save, settle, write_articles
from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QPushButton

from reader.gui.article.margin import Margin
from reader.gui.corrections.correction_dialog import CorrectionDialog
from reader.gui.people.asking import ArticlesDialog, IdentifiersDialog, PersonDialog
from reader.gui.people.groups import Group
from reader.gui.people.people_list import PeopleListView
from reader.gui.people.people_view import PeopleView
from reader.gui.search_strip import ARTICLES, PEOPLE
from reader.gui.taking.pages import CELL, SAID, SOFT, TITLE
from reader.gui.window import MainWindow

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what menus and tips do

TEXTS = {
    "1992/03/03/001.txt": "Minister Named\n\nOren Halvard, the harbour minister, took office on Tuesday.\n\n"
    "“The harbour was here before the ministry,” Halvard said.\n",
    "1994/05/11/001.txt": "Treaty\n\nHarbour Minister Oren Halvard met the council. “We will enrich the treaty,” "
    "said Mr Halvard.\n\nMirela Castane, the mayor, listened. “We agree,” Castane said.\n",
    "1994/05/12/001.txt": "Minister Leaves Early\n\nOran Halvard, the harbour minister, left the hall. "
    "“No ship will sail,” said Mr Halvard.\n",
    "1994/05/27/001.txt": "Ships\n\nGeneral P. Arkadin spoke of the claim on Monday. “We shall see,” said Arkadin.\n",
    "1994/06/02/001.txt": "The Claim\n\nPavel Arkadin, a fisherman, said on Tuesday that he had none.\n",
    "1994/06/01/001.txt": "At the Quay\n\n“It is late,” said a western trade attaché who had seen Mirela Castane.\n",
}


@pytest.fixture
def window(known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor) -> MainWindow:
    """Return a window on the people of a small archive."""
    one = open_window(*known_with(TEXTS))
    one.actions_.trigger("view.people")
    settle(one, wait_for)
    wait_for(lambda: one.room.people.card.card is not None)
    settle(one, wait_for)
    return one


def people(window: MainWindow) -> PeopleView:
    """Return the view."""
    return window.room.people


def names(window: MainWindow) -> list[str]:
    """Return who is listed."""
    model = people(window).list.model
    return [model.line(row).name for row in range(model.rowCount())]


def shown(window: MainWindow) -> str:
    """Return whose card is shown."""
    return people(window).card.head.title.text() if people(window).shows_card else ""


def choose(window: MainWindow, name: str, wait_for: WaitFor) -> None:
    """Come to somebody in the list."""
    people(window).list.view.choose(names(window).index(name))
    settle(window, wait_for)
    assert shown(window) == name


def dialog(kind: type[QDialog]) -> QDialog:
    """Return the window of this kind that is open."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def press(widget: QDialog, words: str) -> None:
    """Press the button with these words."""
    next(one for one in widget.findChildren(QPushButton) if one.text() == words).click()


def test_the_people_are_listed_and_the_first_ones_card_is_shown(window: MainWindow) -> None:
    assert window.room.view == PEOPLE
    assert {"Oren Halvard", "Mirela Castane"} <= set(names(window))
    assert shown(window) == names(window)[0]
    assert window.actions_.action("people.rename").isEnabled()
    assert window.actions_.action("view.people").isChecked()
    assert window.room.strip.shown_box is window.room.strip.people_box


def test_typing_filters_and_enter_goes_to_the_first(window: MainWindow, wait_for: WaitFor) -> None:
    box = window.room.strip.people_box
    QTest.keyClicks(people(window).list.view, "c")
    QTest.keyClicks(box, "as")
    settle(window, wait_for)
    assert names(window) == ["Mirela Castane"]
    assert (box.text(), box.hasFocus()) == ("cas", True)
    assert shown(window) == "Mirela Castane"
    QTest.keyClick(box, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert people(window).card.quoted.hasFocus()
    QTest.keyClick(people(window).card.quoted, Qt.Key.Key_Escape)
    assert people(window).list.view.hasFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert people(window).list.view.hasFocus()
    QTest.keyClick(people(window).list.view, Qt.Key.Key_Escape)
    assert box.hasFocus()
    assert window.room.strip.box.text() == ""


def test_a_name_that_nobody_has_is_sought_in_the_articles(window: MainWindow, wait_for: WaitFor) -> None:
    box = window.room.strip.people_box
    QTest.keyClicks(box, "quay")
    settle(window, wait_for)
    assert names(window) == []
    assert "Nobody is called “quay”." in people(window).list.nobody
    QTest.keyClick(box, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert (window.room.view, window.room.strip.box.text()) == (ARTICLES, "quay")
    window.actions_.trigger("view.back")
    settle(window, wait_for)
    assert window.room.view == PEOPLE


def test_a_quotation_opens_its_article_and_one_comes_back(window: MainWindow, wait_for: WaitFor) -> None:
    choose(window, "Mirela Castane", wait_for)
    quoted = people(window).card.quoted
    wait_for(lambda: quoted.rows.rowCount() == 1 and quoted.rows.line(0) is not None)
    people(window).card.enter()
    QTest.keyClick(quoted, Qt.Key.Key_Return)
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert window.room.view == ARTICLES
    assert sheet is not None
    assert sheet.article.headline == "Treaty"
    here = window.room.article.view.spoken_here()
    assert here is not None
    assert here.words == "We agree,"
    QTest.keyClick(window.room.article.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(window, wait_for)
    assert (window.room.view, shown(window)) == (PEOPLE, "Mirela Castane")


def test_from_a_speaker_to_the_card_and_back_by_escape(window: MainWindow, wait_for: WaitFor) -> None:
    window.actions_.trigger("view.articles")
    window.room.search_for("treaty")
    settle(window, wait_for)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.room.article.steps.to_quotation(1)
    window.actions_.trigger("article.speaker")
    settle(window, wait_for)
    assert (window.room.view, shown(window)) == (PEOPLE, "Mirela Castane")
    quoted = people(window).card.quoted
    wait_for(quoted.rows.rowCount)
    people(window).card.enter()
    QTest.keyClick(quoted, Qt.Key.Key_Escape)
    settle(window, wait_for)
    assert window.room.view == ARTICLES
    assert window.room.strip.box.text() == "treaty"


def test_speakers_without_a_name_have_their_own_group(window: MainWindow, wait_for: WaitFor) -> None:
    people(window).list.show_group(Group.UNNAMED)
    settle(window, wait_for)
    assert names(window) == ["a western trade attaché"]
    assert shown(window) == "a western trade attaché"
    wait_for(lambda: people(window).card.quoted.rows.rowCount() == 1)
    assert not window.actions_.action("people.rename").isEnabled()
    window.room.search_for("attaché")
    window.actions_.trigger("view.articles")
    settle(window, wait_for)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    margin = window.room.article.view.findChildren(Margin)[0]
    wait_for(lambda: margin.placed)
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=margin.placed[0][0].center())
    settle(window, wait_for)
    assert (people(window).list.group, shown(window)) == (Group.UNNAMED, "a western trade attaché")


def test_two_are_joined_and_undo_parts_them(window: MainWindow, wait_for: WaitFor) -> None:
    before = names(window)
    choose(window, "Oren Halvard", wait_for)
    window.actions_.trigger("people.same")
    settle(window, wait_for)
    asked = dialog(PersonDialog)
    QTest.keyClicks(asked.findChildren(QLineEdit)[0], "mirela")
    settle(window, wait_for)
    offered = asked.findChildren(PeopleListView)[0]
    wait_for(lambda: offered.model().rowCount() == 1)
    offered.choose(0)
    press(asked, "Same person")
    settle(window, wait_for)
    assert len(names(window)) == len(before) - 1
    card = people(window).card.card
    assert card is not None
    assert {"Oren Halvard", "Mirela Castane"} <= {use.name for use in card.names}
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    assert sorted(names(window)) == sorted(before)


def test_a_person_is_renamed_and_known_elsewhere(window: MainWindow, wait_for: WaitFor) -> None:
    choose(window, "Mirela Castane", wait_for)
    window.actions_.trigger("people.rename")
    asked = dialog(CorrectionDialog)
    assert isinstance(asked, CorrectionDialog)
    asked.findChildren(QLineEdit)[0].setText("Mirela Dorn")
    press_save(asked)
    settle(window, wait_for)
    assert shown(window) == "Mirela Dorn"
    assert "Mirela Castane is called Mirela Dorn now." in window.room.banner.text
    assert "Mirela Dorn" in names(window)
    window.actions_.trigger("people.identify")
    known = dialog(IdentifiersDialog)
    known.findChildren(QLineEdit)[1].setText("no number")
    press(known, "Save")
    settle(window, wait_for)
    assert known.isVisible()
    known.findChildren(QLineEdit)[1].setText("Q42")
    press(known, "Save")
    settle(window, wait_for)
    card = people(window).card.card
    assert card is not None
    assert [(one.scheme, one.value) for one in card.identifiers] == [("wikidata", "Q42")]


def test_who_is_no_person_comes_last_and_can_be_one_again(window: MainWindow, wait_for: WaitFor) -> None:
    choose(window, "Oren Halvard", wait_for)
    window.actions_.trigger("people.exclude")
    settle(window, wait_for)
    assert names(window)[-1] == "Oren Halvard"
    assert people(window).list.model.line(len(names(window)) - 1).faint
    window.actions_.trigger("people.exclude")
    settle(window, wait_for)
    assert not any(people(window).list.model.line(row).faint for row in range(len(names(window))))


def test_who_is_perhaps_no_person_is_one_when_one_says_so(
    known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known_with({"a.txt": "Loss\n\nThe harbour and Comissa Quellen reported a loss.\n"}))
    window.actions_.trigger("view.people")
    settle(window, wait_for)
    wait_for(lambda: shown(window) == "Comissa Quellen")
    assert people(window).list.model.line(0).perhaps == "perhaps"
    next(one for one in people(window).findChildren(QPushButton) if one.text() == "It is a person").click()
    settle(window, wait_for)
    assert people(window).list.model.line(0).perhaps == ""
    assert people(window).card.head.title.accessibleName() == "Comissa Quellen"
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    assert people(window).card.head.title.accessibleName() == "perhaps Comissa Quellen"


def test_articles_are_split_out(window: MainWindow, wait_for: WaitFor) -> None:
    choose(window, "Oren Halvard", wait_for)
    card = people(window).card.card
    assert card is not None
    before = card.row.articles
    window.actions_.trigger("people.split")
    settle(window, wait_for)
    asked = dialog(ArticlesDialog)
    asked.findChildren(QListView)[0].activated.emit(asked.findChildren(QListView)[0].model().index(0, 0))
    press(asked, "Split out")
    settle(window, wait_for)
    card = people(window).card.card
    assert card is not None
    assert card.row.articles == before - 1
    assert names(window).count("Oren Halvard") == 2


def test_pairs_are_gone_through_by_keys(window: MainWindow, wait_for: WaitFor) -> None:
    window.actions_.trigger("people.review")
    settle(window, wait_for)
    pair = people(window).pair
    wait_for(lambda: people(window).shows_pair)
    assert pair.hasFocus()
    proposal = pair.proposal
    assert proposal is not None
    pairs = people(window).list.model.rowCount()
    QTest.keyClicks(pair, "n")
    settle(window, wait_for)
    assert people(window).list.model.rowCount() == pairs - 1
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    assert people(window).list.model.rowCount() == pairs
    people(window).list.view.choose(0)
    QTest.keyClicks(people(window).list.view, "s")
    settle(window, wait_for)
    assert people(window).list.model.rowCount() < pairs
    while people(window).list.model.rowCount():
        QTest.keyClicks(pair, "n")
        settle(window, wait_for)
    assert people(window).list.groups.entered


def test_all_quotations_are_copied_and_everybody_exported(
    window: MainWindow, tmp_path: Path, wait_for: WaitFor
) -> None:
    choose(window, "Mirela Castane", wait_for)
    wait_for(lambda: people(window).card.quoted.rows.rowCount() == 1)
    window.actions_.trigger("people.copy")
    settle(window, wait_for)
    cited = QGuiApplication.clipboard().text()
    assert cited.startswith(
        "“We agree” (Mirela Castane). “Treaty,” [May 11, 1994], 1994/05/11/001.txt, courier. [Backfile "
    )
    assert window.room.bar.said == "1 quotation copied"
    window.people.export.write(str(tmp_path / "people.json"))
    window.people.export.write(str(tmp_path / "people.json"))
    settle(window, wait_for)
    told = json.loads((tmp_path / "people.json").read_text("utf-8"))
    assert {one["name"] for one in told} == set(names(window))
    window.people.export.write(str(tmp_path / "nowhere" / "people.csv"))
    settle(window, wait_for)
    assert window.room.banner.isVisible()


def test_the_articles_that_name_a_person_are_one_click_away(window: MainWindow, wait_for: WaitFor) -> None:
    choose(window, "Mirela Castane", wait_for)
    window.actions_.trigger("people.articles")
    settle(window, wait_for)
    assert window.room.view == ARTICLES
    assert window.room.list.model.rowCount() == 2
    assert not window.actions_.action("people.articles").isEnabled()


def test_another_archive_has_other_people(window: MainWindow, tmp_path: Path, wait_for: WaitFor) -> None:
    other = tmp_path / "other"
    write_articles(other, {"1990/01/02/one.txt": "One\n\n“All is well,” said Edda Lorne, the harbour master.\n"})
    window.open_folder(str(other))
    settle(window, wait_for)
    window.actions_.trigger("view.people")
    settle(window, wait_for)
    wait_for(lambda: shown(window) == "Edda Lorne")
    assert names(window) == ["Edda Lorne"]


def test_an_archive_that_names_nobody_says_so_and_leads_to_its_articles(
    window: MainWindow, tmp_path: Path, wait_for: WaitFor
) -> None:
    other = tmp_path / "other"
    write_articles(other, {"1990/01/02/one.txt": "Tides\n\nHigh water at six. Low water at noon.\n"})
    window.open_folder(str(other))
    settle(window, wait_for)
    window.actions_.trigger("view.people")
    settle(window, wait_for)
    way_out = next(one for one in people(window).findChildren(QPushButton) if one.text() == "Show the articles")
    wait_for(way_out.isVisible)
    assert "The articles name nobody." in {one.text() for one in people(window).findChildren(QLabel)}
    way_out.click()
    assert window.room.view == ARTICLES


def test_people_come_while_an_archive_is_read(tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor) -> None:
    write_articles(tmp_path / "courier", TEXTS)
    window = open_window(tmp_path / "courier", tmp_path / "data", idle=False)
    window.actions_.trigger("view.people")
    settle(window, wait_for)
    wait_for(lambda: shown(window) != "")
    settle(window, wait_for)
    assert not window.room.banner.isVisible()
    assert "Mirela Castane" in names(window)
    assert any(one.text() == f"{len(names(window))} people" for one in people(window).list.findChildren(QLabel))
    assert people(window).list.view.hasFocus()


def test_a_card_is_printed_as_it_is_shown(window: MainWindow, wait_for: WaitFor) -> None:
    choose(window, "Oren Halvard", wait_for)
    window.actions_.trigger("archive.print")
    settle(window, wait_for)
    sheets = window.printing.printing.dialog
    assert sheets is not None
    words = [(piece.words, piece.face) for page in sheets.pages for piece in page.pieces]
    assert words[0] == ("Oren Halvard", TITLE)
    assert words[1] == ("2 articles, 2 quotations", SAID)
    assert ("Names", SOFT) in words
    assert ("harbour minister", CELL) in words
    said = [text for text, face in words if face.underlined]
    assert said == ["The harbour was here before the ministry,", "We will enrich the treaty,"]
    assert sum("[Backfile" in text for text, _ in words) == 2
    assert words[-1][0] == "1 of 1"
    assert words[-2][0].startswith("Oren Halvard · ")
    assert not sheets.notes.isVisible()
    sheets.close()
    people(window).show_nobody("", "")
    window.actions_.trigger("archive.print")
    assert "Go to an article" in window.room.bar.said
