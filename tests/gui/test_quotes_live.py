# SPDX-License-Identifier: MIT
"""The quotations of a real archive in the window: listed, narrowed, opened and come back from, copied, corrected."""

import re
from pathlib import Path

import pytest
from gui_archive import KnownWith, OpenWindow, settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMenu, QPushButton

from reader.gui.article.article_tabs import Way
from reader.gui.quotes.quotes_view import QuotesView
from reader.gui.quotes.speaker_dialog import SpeakerDialog
from reader.gui.search_strip import ARTICLES, PEOPLE, QUOTATIONS
from reader.gui.taking.export_dialog import ExportDialog
from reader.gui.window import MainWindow
from reader.gui.words.quoted_words import own_words
from reader.library.export_form import ExportForm
from reader.library.quotation_values import QuotationLine
from reader.model.article import QuotationKind, SpeakerKind

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what menus and tips do

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXTS = {
    "1992-03-03.txt": "Minister Named\n\nOren Halvard, the harbour minister, took office on Tuesday.\n\n"
    "“The harbour was here before the ministry,” Halvard said.\n",
    "1994-05-11.txt": "Treaty\n\nHarbour Minister Oren Halvard met the council. “We will enrich the treaty,” "
    "said Mr Halvard.\n\nMirela Castane, the mayor, listened. “We agree to every word,” Castane said.\n",
    "1994-06-01.txt": "At the Quay\n\n“It is late for a treaty,” said a western trade attaché. The ferry "
    "“Northern Light” was late as well.\n",
    "1994-07-01.txt": "Silence\n\nNobody said a word about the weather.\n",
}


@pytest.fixture
def window(known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor) -> MainWindow:
    """Return a window on the quotations of a small archive."""
    one = open_window(*known_with(TEXTS))
    one.actions_.trigger("view.quotations")
    settle(one, wait_for)
    return one


def view(window: MainWindow) -> QuotesView:
    """Return the view."""
    return window.room.quotes


def lines(window: MainWindow, wait_for: WaitFor) -> list[QuotationLine]:
    """Return what is listed, once it is read."""
    rows = view(window).table.rows
    settle(window, wait_for)
    wait_for(lambda: all(rows.line(row) is not None for row in range(rows.rowCount())))
    return [line for row in range(rows.rowCount()) if (line := rows.line(row)) is not None]


def texts(window: MainWindow, wait_for: WaitFor) -> list[str]:
    """Return the words of all that are listed."""
    return [line.text.strip(",") for line in lines(window, wait_for)]


def come_to(window: MainWindow, words: str, wait_for: WaitFor) -> QuotationLine:
    """Come to the quotation with these words."""
    found = lines(window, wait_for)
    row = next(at for at, line in enumerate(found) if words in line.text)
    view(window).table.setFocus()
    view(window).table.choose(row)
    return found[row]


def dialog() -> SpeakerDialog:
    """Return the window that asks for a speaker."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, SpeakerDialog) and one.isVisible())


def field() -> QLineEdit:
    """Return where one types in it."""
    found = dialog().findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def confirmed(window: MainWindow) -> bool:
    """Tell whether the speaker of the quotation to which one went is confirmed."""
    current = window.room.article.view.current_quotation
    return current is not None and own_words(current.reason) == "confirmed by you"


def offered() -> list[str]:
    """Return who is offered there."""
    listed = dialog().findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def menu() -> QMenu:
    """Return the menu that is open."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())


def press(words: str) -> None:
    """Choose from the menu that is open."""
    one = menu()
    next(action for action in one.actions() if action.text().replace("&", "") == words).trigger()
    one.close()


def test_all_quotations_are_listed_with_who_speaks(window: MainWindow, wait_for: WaitFor) -> None:
    assert window.room.view == QUOTATIONS
    assert view(window).table.hasFocus()
    assert window.room.dates.isVisible()
    assert not window.room.list.isVisible()
    assert not window.room.article.isVisible()
    assert texts(window, wait_for) == [
        "It is late for a treaty",
        "Northern Light",
        "We will enrich the treaty",
        "We agree to every word",
        "The harbour was here before the ministry",
    ]
    assert view(window).head.figures.text() == "5 quotations"
    spoken = [
        view(window).table.rows.data(view(window).table.rows.index(row), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(5)
    ]
    assert str(spoken[0]).startswith("Unnamed: a western trade attaché. It is late for a treaty,. 1 June 1994")
    assert str(spoken[1]).startswith("a title. Northern Light.")
    assert str(spoken[3]).startswith("Mirela Castane. We agree to every word")


def test_what_is_typed_and_chosen_narrows_the_list(window: MainWindow, wait_for: WaitFor) -> None:
    QTest.keyClicks(view(window).table, "t")
    assert window.room.strip.box.hasFocus()
    type_words(window, "treaty", wait_for)
    assert window.room.view == QUOTATIONS
    assert "The harbour was here before the ministry" not in texts(window, wait_for)
    assert len(texts(window, wait_for)) == 4
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
    assert view(window).table.hasFocus()
    head = view(window).head
    head.kinds.setCurrentIndex(head.kinds.findText("Only speech"))
    head.kinds.activated.emit(head.kinds.currentIndex())
    assert "Northern Light" not in texts(window, wait_for)
    head.order.setCurrentIndex(head.order.findText("Oldest first"))
    head.order.activated.emit(0)
    assert texts(window, wait_for)[0] == "We will enrich the treaty"
    view(window).table.setFocus()
    QTest.keyClick(view(window).table, Qt.Key.Key_Escape)
    assert window.room.strip.box.hasFocus()


def test_one_persons_quotations_by_dialog_and_all_again(window: MainWindow, wait_for: WaitFor) -> None:
    window.actions_.trigger("quotes.one_speaker")
    settle(window, wait_for)
    assert "Oren Halvard" in offered()[0]
    QTest.keyClicks(field(), "cast")
    settle(window, wait_for)
    assert [name.split(" · ")[0] for name in offered()] == ["Mirela Castane"]
    QTest.keyClick(field(), Qt.Key.Key_Return)
    assert texts(window, wait_for) == ["We agree to every word"]
    assert view(window).head.speaker.text() == "Only Mirela Castane"
    type_words(window, "ministry", wait_for)
    wait_for(lambda: not view(window).shows_list)
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
    way_out = view(window).way_out
    way_out.click()
    assert texts(window, wait_for) == ["The harbour was here before the ministry"]


def test_articles_without_quotations_say_so(window: MainWindow, wait_for: WaitFor) -> None:
    type_words(window, "weather", wait_for)
    wait_for(lambda: not view(window).shows_list)
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
    way_out = view(window).way_out
    assert way_out.text() == "Show the articles"
    way_out.click()
    assert window.room.view == ARTICLES
    window.actions_.trigger("view.quotations")
    type_words(window, "zzzz", wait_for)
    wait_for(lambda: not view(window).shows_list)
    assert not window.actions_.action("quote.speaker").isEnabled()


def test_enter_opens_the_article_there_and_escape_leads_back(window: MainWindow, wait_for: WaitFor) -> None:
    line = come_to(window, "We agree", wait_for)
    QTest.keyClick(view(window).table, Qt.Key.Key_Return)
    settle(window, wait_for)
    article = window.room.article
    assert window.room.view == ARTICLES
    assert article.isVisible()
    wait_for(lambda: article.view.current_quotation is not None)
    current = article.view.current_quotation
    assert current is not None
    assert (current.speaker, current.words) == ("Mirela Castane", line.text)
    assert article.view.hasFocus()
    QTest.keyClick(article.view, Qt.Key.Key_Escape)
    assert window.room.view == QUOTATIONS
    assert view(window).table.hasFocus()
    assert view(window).line == line
    view(window).table.doubleClicked.emit(view(window).table.currentIndex())
    settle(window, wait_for)
    window.actions_.trigger("view.back")
    assert window.room.view == QUOTATIONS


def test_one_and_all_are_copied_with_their_citations(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "We agree", wait_for)
    QTest.keyClick(view(window).table, Qt.Key.Key_C, CONTROL | SHIFT)
    settle(window, wait_for)
    cited = QGuiApplication.clipboard().text()
    assert cited.startswith("“We agree to every word” (Mirela Castane). “Treaty,” [May 11, 1994], ")
    assert re.search(r" \[Backfile [a-z]{13}:[0-9a-f]{12}\]$", cited)
    view(window).head.copying.click()
    settle(window, wait_for)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 5
    assert window.room.bar.said == "5 quotations copied"


def test_several_are_copied_as_lines_or_with_their_citations(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "We will enrich", wait_for)
    QTest.keyClick(view(window).table, Qt.Key.Key_Down, SHIFT)
    assert window.room.bar.said == "2 lines selected"
    QTest.keyClick(view(window).table, Qt.Key.Key_C, CONTROL)
    settle(window, wait_for)
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert rows == [
        ["11 May 1994, probable", "", "Oren Halvard", "We will enrich the treaty,", "Treaty"],
        ["11 May 1994, probable", "", "Mirela Castane", "We agree to every word,", "Treaty"],
    ]
    assert window.room.bar.said == "2 lines copied"
    QTest.keyClick(view(window).table, Qt.Key.Key_C, CONTROL | SHIFT)
    settle(window, wait_for)
    cited = QGuiApplication.clipboard().text().split("\n")
    heads = [
        "“We will enrich the treaty” (Oren Halvard). “Treaty,” ",
        "“We agree to every word” (Mirela Castane). “Treaty,” ",
    ]
    assert [line[: len(head)] for line, head in zip(cited, heads, strict=True)] == heads
    assert window.room.bar.said == "2 quotations copied"
    table = view(window).table
    centre = table.visualRect(table.rows.index(table.row)).center()
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=centre)  # on one of those selected
    settle(window, wait_for)
    assert table.rows.mimeData([table.currentIndex()]).text().split("\n") == cited
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert table.selected_ranges() == [(3, 4)]


def test_quotations_that_are_selected_are_exported(window: MainWindow, tmp_path: Path, wait_for: WaitFor) -> None:
    come_to(window, "We will enrich", wait_for)
    QTest.keyClick(view(window).table, Qt.Key.Key_Down, SHIFT)
    window.actions_.trigger("search.export")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ExportDialog) and one.isVisible())
    settle(window, wait_for)
    assert [dialog.which.itemText(at) for at in range(2)] == ["All 5 lines found", "The 2 lines selected"]
    dialog.forms[ExportForm.HTML].setChecked(True)
    window.taking.save(str(tmp_path / "some.html"))
    settle(window, wait_for)
    wait_for(dialog.folder.isVisible)
    dialog.close()
    page = (tmp_path / "some.html").read_text("utf-8")
    assert ["enrich" in page, "every word" in page, "late" in page] == [True, True, False]
    assert "The 2 lines selected" in page


def test_all_are_copied_by_key_before_one_is_chosen(window: MainWindow, wait_for: WaitFor) -> None:
    window.room.focus_search()
    window.room.strip.box.setText("treaty")
    settle(window, wait_for)
    assert view(window).line is None
    window.actions_.trigger("quotes.copy_all")
    settle(window, wait_for)
    assert "copied" in window.room.bar.said


def test_a_speaker_is_set_by_typing_and_taken_back(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "It is late", wait_for)
    window.actions_.trigger("quote.speaker")
    settle(window, wait_for)
    assert offered() == ["Unnamed: a western trade attaché", "Nobody who can be named"]
    QTest.keyClicks(field(), "hal")
    settle(window, wait_for)
    assert [name.split(" · ")[0] for name in offered()] == [
        "Oren Halvard",
        "Somebody else: hal",
        "Unnamed: hal",
        "A firm, office or country: hal",
        "Nobody who can be named",
    ]
    QTest.keyClick(field(), Qt.Key.Key_Return)
    settle(window, wait_for)
    line = come_to(window, "It is late", wait_for)
    assert [(one.name, one.kind) for one in line.speakers] == [("Oren Halvard", SpeakerKind.PERSON)]
    assert line.own
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    line = come_to(window, "It is late", wait_for)
    assert line.speakers[0].kind is SpeakerKind.ANONYMOUS


def test_where_nothing_is_quoted_that_is_said_when_all_is_read(
    tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    write_articles(tmp_path / "quiet", {"a.txt": "Silence\n\nNobody spoke of the weather.\n"})
    one = open_window(tmp_path / "quiet", tmp_path / "data of it")
    one.actions_.trigger("view.quotations")
    settle(one, wait_for)
    wait_for(lambda: "The articles hold no quotations." in [label.text() for label in view(one).findChildren(QLabel)])
    assert view(one).way_out.text() == "Show the articles"
    view(one).way_out.click()
    assert one.room.view == ARTICLES


def test_a_kind_is_set_and_a_quotation_removed_from_the_list(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "Northern", wait_for)
    window.actions_.trigger("quote.kind")
    assert [action.text() for action in menu().actions() if action.isChecked()] == ["Title"]
    press("Words held at a distance")
    settle(window, wait_for)
    assert come_to(window, "Northern", wait_for).kind is QuotationKind.SCARE
    window.actions_.trigger("quote.remove")
    settle(window, wait_for)
    wait_for(lambda: "Northern Light" not in texts(window, wait_for))


def test_the_menu_of_a_line_leads_to_the_card(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "We agree", wait_for)
    table = view(window).table
    place = table.visualRect(table.currentIndex()).center()
    QApplication.sendEvent(
        table.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place)),
    )
    press("Card of Mirela Castane")
    settle(window, wait_for)
    assert window.room.view == PEOPLE
    window.actions_.trigger("view.back")
    settle(window, wait_for)
    assert window.room.view == QUOTATIONS


def test_in_the_article_a_speaker_is_confirmed_and_stays_lit(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "We agree", wait_for)
    QTest.keyClick(view(window).table, Qt.Key.Key_Return)
    settle(window, wait_for)
    article = window.room.article.view
    wait_for(lambda: article.current_quotation is not None)
    assert article.current_quotation is not None
    assert len(article.current_quotation.lit) == 2
    window.actions_.trigger("quote.confirm")
    settle(window, wait_for)
    wait_for(lambda: confirmed(window))
    assert (
        window.room.banner.text == "“We agree to every word,”: confirmed. Undo"
        or "confirmed" in window.room.banner.text
    )
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    wait_for(lambda: not confirmed(window))


def test_selected_words_become_a_quotation_and_its_bounds(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "The harbour was here", wait_for)
    QTest.keyClick(view(window).table, Qt.Key.Key_Return)
    settle(window, wait_for)
    article = window.room.article.view
    wait_for(lambda: article.current_quotation is not None)
    select(window, "the harbour minister, ")
    window.actions_.trigger("quote.add")
    settle(window, wait_for)
    wait_for(lambda: "the harbour minister," in quoted(window))
    select(window, "“The harbour was here")
    window.actions_.trigger("quote.bounds")
    settle(window, wait_for)
    wait_for(lambda: "The harbour was here" in quoted(window))
    assert article.current_quotation is not None
    assert article.current_quotation.words == "The harbour was here"
    window.actions_.trigger("quote.remove")
    settle(window, wait_for)
    wait_for(lambda: quoted(window) == ["the harbour minister,"])


def select(window: MainWindow, words: str) -> None:
    """Select words in the text of the article."""
    article = window.room.article.view
    assert article.sheet is not None
    start = article.sheet.text.index(words)
    cursor = article.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
    article.setTextCursor(cursor)


def quoted(window: MainWindow) -> list[str]:
    """Return the quotations of the article on the screen."""
    sheet = window.room.article.sheet
    return [one.words for one in sheet.quotations.all] if sheet is not None else []


def test_several_can_speak_together(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "We will enrich", wait_for)
    window.actions_.trigger("quote.speaker")
    settle(window, wait_for)
    listed = dialog().findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    wait_for(lambda: len(offered()) == 3)
    listed.setCurrentRow(1, QItemSelectionModel.SelectionFlag.Select)
    dialog().accepted.connect(lambda: None)
    button = next(one for one in dialog().findChildren(QPushButton) if one.text() == "Set the speaker")
    button.click()
    settle(window, wait_for)
    line = come_to(window, "We will enrich", wait_for)
    assert {one.name for one in line.speakers} == {"Oren Halvard", "Mirela Castane"}


def test_where_no_quotation_is_meant_it_says_so(window: MainWindow, wait_for: WaitFor) -> None:
    window.actions_.trigger("view.articles")
    type_words(window, "weather", wait_for)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    said = window.room.bar
    for action, words in (
        ("quote.speaker", "Go to a quotation first"),
        ("quote.bounds", "Select in the text"),
        ("quote.add", "Select the words"),
        ("quotes.copy_all", "Go to the view of quotations first"),
    ):
        window.actions_.trigger(action)
        assert said.said.startswith(words)
    select(window, "Nobody said")
    window.actions_.trigger("quote.bounds")
    assert said.said.startswith("There is no quotation here.")
    window.actions_.trigger("quote.add")
    settle(window, wait_for)
    wait_for(lambda: quoted(window) == ["Nobody said"])
    select(window, "Nobody said")
    window.actions_.trigger("quote.add")
    assert said.said == "This is a quotation already."
    window.room.article.tabs.choose(Way.QUOTATIONS)
    window.actions_.trigger("quote.copy")
    settle(window, wait_for)
    assert QGuiApplication.clipboard().text().startswith("“Nobody said” “Silence,” [July 1, 1994], ")


def test_what_has_come_in_meanwhile_is_announced(
    window: MainWindow, tmp_path: Path, wait_for: WaitFor, qapp: QApplication
) -> None:
    come_to(window, "We agree", wait_for)
    write_articles(tmp_path / "courier", {"1995-01-02.txt": "Gulls\n\n“The gulls are back,” Oren Halvard said.\n"})
    window.actions_.trigger("archive.rescan")
    settle(window, wait_for)
    wait_for(view(window).news.isVisible)
    assert view(window).table.rows.rowCount() == 5
    view(window).news.click()
    settle(window, wait_for)
    wait_for(lambda: view(window).table.rows.rowCount() == 6)
    assert not view(window).news.isVisible()
    for width, height in ((900, 520), (1300, 800)):
        window.resize(width, height)
        qapp.processEvents()
        assert not view(window).grab().isNull()
        assert view(window).detail.height() < view(window).height() // 3


def test_another_archive_has_its_own_quotations(window: MainWindow, tmp_path: Path, wait_for: WaitFor) -> None:
    write_articles(tmp_path / "other", {"1995-01-02.txt": "Gulls\n\n“The gulls are back,” Ann Orrin said.\n"})
    window.open_folder(str(tmp_path / "other"))
    settle(window, wait_for)
    window.actions_.trigger("view.quotations")
    wait_for(lambda: texts(window, wait_for) == ["The gulls are back"])
    come_to(window, "gulls", wait_for)
    window.actions_.trigger("quote.speaker")
    settle(window, wait_for)
    assert offered()[0] == "Ann Orrin"


def test_escape_leads_back_only_from_the_article_to_which_one_came(window: MainWindow, wait_for: WaitFor) -> None:
    come_to(window, "We agree", wait_for)
    QTest.keyClick(view(window).table, Qt.Key.Key_Return)
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert sheet is not None
    listed = window.room.list
    other = next(row for row in range(4) if listed.model.number(row) != sheet.article.number)
    listed.view.choose(other)
    settle(window, wait_for)
    window.room.article.view.setFocus()
    QTest.keyClick(window.room.article.view, Qt.Key.Key_Escape)
    assert window.room.view == ARTICLES
    assert listed.view.hasFocus()
