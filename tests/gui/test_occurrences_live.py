# SPDX-License-Identifier: MIT
"""Occurrences of a real archive in the window: by keys alone, sorted, chosen, copied, and the words near them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_archive import settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton

from reader.gui.looks.theme import Theme
from reader.gui.occurrences.order import BY_DATE
from reader.gui.occurrences.reading import OccurrencesFound
from reader.gui.own.dragged import articles_of
from reader.gui.quotes.speaker_dialog import SpeakerDialog
from reader.gui.search_strip import ARTICLES, OCCURRENCES
from reader.gui.settings.window_state import WindowState
from reader.gui.taking.export_dialog import ExportDialog
from reader.gui.taking.wanted import Kind
from reader.gui.window import MainWindow
from reader.library.export_form import ExportForm
from reader.model.occurrence import OccurrenceKey, OccurrenceLine
from reader.model.query import Everything
from reader.model.texts import Span
from reader.text.words import words

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what menus and tips do

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXTS = {
    "1992-03-03.txt": "Minister Named\n\nOren Halvard, the harbour minister, took office on Tuesday.\n\n"
    "“The harbour was here before the ministry,” Halvard said.\n",
    "1994-05-11.txt": "Treaty\n\nHarbour Minister Oren Halvard met the council. “We will enrich the old harbour,” "
    "said Mr Halvard. The harbour committee listened.\n",
    "1994-06-01.txt": "At the Quay\n\nA ferry left the harbour at noon. Nobody counted the gulls.\n",
    "1994-06-15.txt": "Weather\n\n“It will rain,” said Mirela Castane, the mayor. “It will snow,” Castane said. “It "
    "will not stop,” Castane said. “I said so,” Castane said.\n",
    "1994-07-01.txt": "Silence\n\nNobody said a word about the weather.\n",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where archive and data lie."""
    return tmp_path_factory.mktemp("occurrences")


@pytest.fixture(scope="module")
def opened(theme: Theme, wait_for: WaitFor, folder: Path) -> Iterator[MainWindow]:
    """Return a window on a small archive that was read; all that it does apart has begun."""
    write_articles(folder / "courier", TEXTS)
    window = MainWindow(theme, WindowState(str(folder / "data")), data_dir=str(folder / "data"))
    window.resize(1280, 800)
    window.show()
    window.open_folder(str(folder / "courier"))
    settle(window, wait_for)
    window.room.strip.box.setText("harbour ")
    window.actions_.trigger("view.occurrences")
    window.actions_.trigger("occurrences.nearby")
    settle(window, wait_for)
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)  # it is noted
    assert window.session is not None
    for apart in ("", "export"):
        window.session.desk.fetch_patiently("nothing", lambda *_: None, lambda _: None, apart=apart)
    settle(window, wait_for)
    yield window
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(opened: MainWindow, wait_for: WaitFor) -> MainWindow:
    """Return the window as it was at first: on the occurrences of “harbour”, in order of date."""
    room = opened.room
    opened.activateWindow()
    room.occurrences.filters.nearby.setChecked(False)
    room.occurrences.filters.forget()
    room.occurrences.sorting.show_order(BY_DATE)
    room.occurrences.sorting.chosen.emit()
    room.dates.filter_chosen.emit(None)
    opened.actions_.trigger("view.occurrences")
    type_words(opened, "harbour ", wait_for)
    room.occurrences.enter()
    return opened


def lines(window: MainWindow, wait_for: WaitFor) -> list[OccurrenceLine]:
    """Return what is listed, once it is read."""
    rows = window.room.occurrences.table.rows
    settle(window, wait_for)
    wait_for(lambda: all(rows.line(row) is not None for row in range(rows.rowCount())))
    return [line for row in range(rows.rowCount()) if (line := rows.line(row)) is not None]


def following(window: MainWindow, wait_for: WaitFor) -> list[str]:
    """Return the word behind each occurrence, folded."""
    return [next(words(line.after))[0] for line in lines(window, wait_for)]


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def none(window: MainWindow) -> list[str]:
    """Return the ways out that are offered where there are no lines."""
    return [one.text() for one in window.room.occurrences.none.findChildren(QPushButton) if one.isVisible()]


def test_by_keys_alone_to_a_line_into_its_article_and_back(window: MainWindow, wait_for: WaitFor) -> None:
    window.actions_.trigger("view.articles")
    press(window, Qt.Key.Key_F6)
    assert window.room.view == OCCURRENCES
    assert window.room.dates.isVisible()
    assert not window.room.article.isVisible()
    view = window.room.occurrences
    assert view.table.hasFocus()
    assert following(window, wait_for) == ["minister", "was", "minister", "said", "committee", "at"]
    assert view.sorting.figures.text == "6 occurrences in 3 articles"
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert following(window, wait_for) == ["at", "committee", "minister", "minister", "said", "was"]
    press(window, Qt.Key.Key_End)
    line = view.line
    assert line is not None
    assert (line.match, line.quoted, line.speakers) == ("harbour", True, ("Oren Halvard",))
    press(window, Qt.Key.Key_Return)
    settle(window, wait_for)
    article = window.room.article.view
    wait_for(lambda: article.chosen is not None and article.hasFocus())
    assert window.room.view == ARTICLES
    assert article.sheet is not None
    assert article.chosen is not None
    assert article.sheet.text[article.chosen.start : article.chosen.end + 4] == "harbour was"
    assert len(article.sheet.matches.all) == 2
    press(window, Qt.Key.Key_Escape)
    assert window.room.view == OCCURRENCES
    assert (view.table.hasFocus(), view.table.row, view.line) == (True, 5, line)
    view.table.doubleClicked.emit(view.table.currentIndex())
    settle(window, wait_for)
    window.actions_.trigger("view.back")
    assert (window.room.view, view.line) == (OCCURRENCES, line)
    press(window, Qt.Key.Key_Escape)
    assert window.room.strip.box.hasFocus()


def test_lines_follow_what_is_typed_and_say_why_there_are_none(window: MainWindow, wait_for: WaitFor) -> None:
    view = window.room.occurrences
    press(window, Qt.Key.Key_G)
    assert window.room.strip.box.hasFocus()
    type_words(window, "nobody ", wait_for)
    assert [line.match for line in lines(window, wait_for)] == ["Nobody", "Nobody"]
    assert window.room.view == OCCURRENCES
    type_words(window, "harbur ", wait_for)
    wait_for(lambda: not view.shows_list)
    assert "harbour" in none(window)
    assert not view.head.isVisible()
    type_words(window, "date:1994 ", wait_for)
    wait_for(lambda: none(window) == ["Show the articles"])
    window.room.search_for("")
    settle(window, wait_for)
    wait_for(lambda: none(window) == ["Examples"])
    window.actions_.trigger("view.articles")
    press(window, Qt.Key.Key_F6)
    assert window.room.strip.box.hasFocus()


def test_who_types_on_after_nothing_was_found_is_not_taken_to_the_list(window: MainWindow, wait_for: WaitFor) -> None:
    box = window.room.strip.box
    type_words(window, "harbur ", wait_for)
    wait_for(lambda: not window.room.occurrences.shows_list)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)  # into the list, as soon as there is one
    window.room.focus_search()
    for letter in "nob":
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, letter)
        settle(window, wait_for)
    assert box.text() == "nob"
    assert box.hasFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert window.room.occurrences.table.hasFocus()


def test_order_is_chosen_by_boxes_heads_and_keys_and_is_kept(
    window: MainWindow, folder: Path, wait_for: WaitFor
) -> None:
    view = window.room.occurrences
    box = view.sorting.boxes[0]
    box.setCurrentIndex(box.findData(OccurrenceKey.LEFT1))
    box.activated.emit(box.currentIndex())
    assert lines(window, wait_for)[0].before.endswith(" the old ")
    assert not view.sorting.boxes[2].isVisible()
    QTest.mouseClick(view.heads, Qt.MouseButton.LeftButton, SHIFT, view.heads.place_of(OccurrenceKey.RIGHT1).center())
    assert list(view.sorting.order) == [OccurrenceKey.LEFT1, OccurrenceKey.RIGHT1]
    assert following(window, wait_for)[1:] == ["at", "committee", "minister", "was", "minister"]
    QTest.mouseClick(view.heads, Qt.MouseButton.LeftButton, pos=view.heads.place_of(OccurrenceKey.DATE).center())
    assert list(view.sorting.order) == list(BY_DATE)
    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert list(view.sorting.order) == [OccurrenceKey.NEWEST]
    assert following(window, wait_for)[0] == "at"
    assert WindowState(str(folder / "data")).text("order of occurrences") == "-date"


def offered(window: MainWindow, wait_for: WaitFor) -> list[str]:
    """Return who can be chosen as the one speaker, as they are listed, and choose nobody."""
    settle(window, wait_for)
    window.room.occurrences.filters.speaker.click()
    settle(window, wait_for)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SpeakerDialog) and one.isVisible())
    (names,) = dialog.findChildren(QListWidget)
    told = [names.item(at).text().partition(" · ")[0] for at in range(names.count())]
    dialog.reject()
    return told


def test_lines_in_quotations_of_one_speaker_and_at_random(window: MainWindow, wait_for: WaitFor) -> None:
    view = window.room.occurrences
    filters = view.filters
    assert offered(window, wait_for) == ["Oren Halvard", "Mirela Castane"], "she speaks more often, but in no line here"
    filters.quoted.setCurrentIndex(1)
    filters.quoted.activated.emit(1)
    assert following(window, wait_for) == ["was", "said"]
    filters.quoted.setCurrentIndex(2)
    filters.quoted.activated.emit(2)
    assert following(window, wait_for) == ["minister", "minister", "committee", "at"]
    filters.speaker.click()
    settle(window, wait_for)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SpeakerDialog) and one.isVisible())
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "oren")
    settle(window, wait_for)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window, wait_for)
    wait_for(lambda: none(window) == ["Show all occurrences"])
    assert filters.speaker.text() == "Only Oren Halvard"
    next(one for one in view.none.findChildren(QPushButton) if one.isVisible()).click()
    assert len(lines(window, wait_for)) == 6
    window.activateWindow()  # as the desktop does when a dialog is closed
    wait_for(window.isActiveWindow)
    filters.random.click()
    assert filters.number.hasFocus()
    QTest.keyClicks(filters.number, "3")
    press(window, Qt.Key.Key_Return)
    taken = following(window, wait_for)
    assert len(taken) == 3
    assert view.sorting.figures.text.startswith("3 at random out of 6 occurrences, in ")
    filters.quoted.setCurrentIndex(2)
    told = "Articles with harbour · only outside quotations · 3 lines at random, seed 0"
    assert window.taking._meant.words(Kind.OCCURRENCES) == told
    assert window.taking._meant.words(Kind.ARTICLES) == "Articles with harbour"
    filters.quoted.setCurrentIndex(0)
    filters.seed.put(1)
    filters.chosen.emit()
    others = following(window, wait_for)
    filters.seed.put(0)
    filters.chosen.emit()
    assert following(window, wait_for) == taken
    assert len(others) == 3
    filters.all.click()
    assert len(lines(window, wait_for)) == 6


def test_selected_lines_are_copied_as_a_table_and_one_with_its_citation(window: MainWindow, wait_for: WaitFor) -> None:
    lines(window, wait_for)
    press(window, Qt.Key.Key_Home)
    press(window, Qt.Key.Key_Down, SHIFT)
    press(window, Qt.Key.Key_C, CONTROL)
    settle(window, wait_for)
    first, second = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert first[0] == "3 March 1992, probable"
    assert first[2:4] == ["Oren Halvard, the", "harbour"]
    assert second[3:] == ["harbour", second[4]]
    assert window.room.bar.said == "2 lines copied"
    press(window, Qt.Key.Key_C, CONTROL | SHIFT)
    settle(window, wait_for)
    assert "Minister Named" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()  # what Python put there must not outlive it


def test_a_key_takes_single_lines_in_and_out_here_and_among_articles(window: MainWindow, wait_for: WaitFor) -> None:
    lines(window, wait_for)
    table = window.room.occurrences.table
    table.choose(0)
    for _ in range(2):
        press(window, Qt.Key.Key_Down, CONTROL)
    assert (table.row, table.selected_ranges()) == (2, [(0, 1)])
    press(window, Qt.Key.Key_Space, CONTROL)
    assert table.selected_ranges() == [(0, 1), (2, 3)]
    press(window, Qt.Key.Key_Space, CONTROL)
    assert table.selected_ranges() == [(0, 1)]
    window.actions_.trigger("view.articles")
    articles = window.room.list.view
    articles.setFocus()
    articles.choose(0)
    press(window, Qt.Key.Key_Down, CONTROL)
    press(window, Qt.Key.Key_Space, CONTROL)
    assert articles.selected_positions() == [0, 1]
    settle(window, wait_for)


def test_lines_and_articles_are_dragged_with_their_citations_and_with_what_a_collection_needs(
    window: MainWindow, wait_for: WaitFor
) -> None:
    first, second = lines(window, wait_for)[:2]
    table, drags = window.room.occurrences.table, window.citing._drags
    pulled: list[tuple[str, tuple[int, ...]]] = []
    table.dragged.disconnect()  # the system's own loop, which waits for the mouse

    def take() -> None:
        data = drags._data(tuple(table.selected_ranges()))
        assert data is not None
        pulled.append((data.text(), articles_of(data)))

    def pull(row: int, way: QPoint) -> None:
        start = table.visualRect(table.rows.index(row)).center()
        QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
        settle(window, wait_for)
        QTest.mouseMove(table.viewport(), start + way / 2)
        QTest.mouseMove(table.viewport(), start + way)
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=start + way)

    table.dragged.connect(take)
    table.choose(0)
    pull(1, QPoint(60, 4))
    (said, articles), *_ = pulled
    assert said.startswith("“‘The harbour was here before the ministry,’ Halvard said.” “Minister Named,”")
    assert articles == (second.number,)
    pull(0, QPoint(2, 80))  # down the list: others are selected
    assert (len(pulled), table.selected_ranges()[0][0]) == (1, 0)
    table.selectAll()
    pull(0, QPoint(2, 80))  # of many that are selected: all of them
    assert len(pulled[1][0].split("\n")) == 6
    assert (pulled[1][1][0], len(pulled[1][1])) == (first.number, 3)
    table.dragged.disconnect(take)
    table.dragged.connect(drags._drag_occurrences)
    window.actions_.trigger("view.articles")
    articles_list = window.room.list.view
    articles_list.choose(0)
    QTest.mousePress(articles_list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    settle(window, wait_for)
    assert "[Backfile " in articles_list.carried().html()
    QTest.mouseRelease(articles_list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))


def test_all_selected_lines_are_copied_with_their_citations_in_order(window: MainWindow, wait_for: WaitFor) -> None:
    lines(window, wait_for)
    press(window, Qt.Key.Key_Home)
    press(window, Qt.Key.Key_A, CONTROL)
    assert window.room.bar.said == "6 lines selected"
    press(window, Qt.Key.Key_C, CONTROL | SHIFT)
    settle(window, wait_for)
    cited = QGuiApplication.clipboard().text().split("\n")
    heads = ("Minister Named", "Minister Named", "Treaty", "Treaty", "Treaty", "At the Quay")
    assert [head in line for line, head in zip(cited, heads, strict=True)] == [True] * 6
    assert cited[1].startswith("“‘The harbour was here before the ministry,’ Halvard said.” “Minister Named,” [March 3")
    assert QGuiApplication.clipboard().mimeData().html().count("<p>") == 6
    assert window.room.bar.said == "6 citations copied"
    table = window.room.occurrences.table
    table.choose(0)
    third = table.visualRect(table.rows.index(2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, CONTROL, third)
    press(window, Qt.Key.Key_C, CONTROL)
    settle(window, wait_for)
    assert [line.split("\t")[0] for line in QGuiApplication.clipboard().text().split("\n")] == [
        "3 March 1992, probable",
        "11 May 1994, probable",
    ]
    QGuiApplication.clipboard().clear()  # what Python put there must not outlive it


def test_lines_that_are_selected_are_exported(window: MainWindow, tmp_path: Path, wait_for: WaitFor) -> None:
    lines(window, wait_for)
    window.room.occurrences.table.choose(1)
    press(window, Qt.Key.Key_Down, SHIFT)
    window.actions_.trigger("search.export")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ExportDialog) and one.isVisible())
    settle(window, wait_for)
    assert [dialog.which.itemText(at) for at in range(2)] == ["All 6 lines found", "The 2 lines selected"]
    assert dialog.which.currentIndex() == 1
    dialog.what.setCurrentIndex(0)
    assert [dialog.which.itemText(at) for at in range(dialog.which.count())] == ["All 3 articles found"]
    dialog.what.setCurrentIndex(2)
    dialog.which.setCurrentIndex(1)
    dialog.forms[ExportForm.JSONL].setChecked(True)
    QTest.keyClick(window.room.occurrences.table, Qt.Key.Key_Home)  # whatever is selected later
    window.taking.save(str(tmp_path / "some.jsonl"))
    settle(window, wait_for)
    wait_for(dialog.folder.isVisible)
    dialog.close()
    written = [json.loads(line) for line in (tmp_path / "some.jsonl").read_text("utf-8").splitlines()]
    assert [(one["headline"], one["after"].split()[0]) for one in written] == [
        ("Minister Named", "was"),
        ("Treaty", "Minister"),
    ]


def test_fewer_lines_keep_the_one_at_which_one_is(window: MainWindow, wait_for: WaitFor) -> None:
    view = window.room.occurrences
    listed = lines(window, wait_for)
    view.filters.thin()
    for number in (4, 2, 1):
        before, row = listed, 3 if number == 4 else view.table.row
        view.table.choose(row)
        view.filters.number.put(number)
        view.filters.chosen.emit()
        listed = lines(window, wait_for)
        stays = [before.index(line) for line in listed]
        assert stays[view.table.row] == min(stays, key=lambda one: abs(one - row))
    line = view.line
    view.filters.all.click()
    assert len(lines(window, wait_for)) == 6
    wait_for(lambda: view.line is not None)
    assert view.line == line


def test_words_nearby_are_counted_and_searched(window: MainWindow, wait_for: WaitFor) -> None:
    view = window.room.occurrences
    press(window, Qt.Key.Key_N, CONTROL)
    settle(window, wait_for)
    wait_for(lambda: not view.nearby.counts)
    nearby = view.nearby.table
    nearby.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    found = [nearby.rows.words(row)[0] for row in range(nearby.rows.rowCount())]
    assert found == sorted(found)
    assert "minister" in found
    assert "gulls" not in found
    view.nearby.enter()
    nearby.setCurrentIndex(nearby.rows.index(found.index("minister"), 0))
    spoken = nearby.rows.data(nearby.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).startswith("minister: 2 near, ")
    press(window, Qt.Key.Key_Return)
    assert window.room.strip.box.text() == "harbour NEAR/5 minister "
    assert [line.match.casefold() for line in lines(window, wait_for)] == ["harbour minister"] * 2
    wait_for(view.table.hasFocus)
    press(window, Qt.Key.Key_N, CONTROL)
    assert not view.nearby.isVisible()


def test_counting_can_be_stopped_and_begun_again(window: MainWindow, wait_for: WaitFor) -> None:
    view = window.room.occurrences
    view.filters.nearby.setChecked(True)
    assert view.nearby.counts
    view.nearby.deed.click()
    settle(window, wait_for)
    assert view.nearby.deed.text() == "Count"
    view.nearby.deed.click()
    settle(window, wait_for)
    wait_for(lambda: view.nearby.table.rows.rowCount() and view.nearby.table.isVisible())
    view.nearby.before.setCurrentIndex(0)
    view.nearby.before.activated.emit(0)
    settle(window, wait_for)
    assert view.nearby.span == (1, 5)
    QTest.keyClick(view.nearby.table, Qt.Key.Key_Escape)
    assert view.table.hasFocus()
    counts_nothing_where_nothing_is(window, wait_for)


def counts_nothing_where_nothing_is(window: MainWindow, wait_for: WaitFor) -> None:
    """See that words counted for lines that are no more aren't shown when their counting ends."""
    nearby, desk = window.room.occurrences.nearby, window.occurrences.nearby
    nearby.before.setCurrentIndex(1)
    nearby.before.activated.emit(1)
    assert nearby.counts
    desk.follow(OccurrencesFound(window.occurrences.wish(), Everything(Span(0, 0)), None))
    settle(window, wait_for)
    assert not nearby.table.isVisible()


def test_what_has_come_in_meanwhile_is_announced_and_the_line_is_kept(
    window: MainWindow, folder: Path, wait_for: WaitFor
) -> None:
    view = window.room.occurrences
    wanted = lines(window, wait_for)[4]
    view.table.choose(4)
    write_articles(folder / "courier", {"1993-01-02.txt": "Ice\n\nThe harbour froze. The harbour rang.\n"})
    window.actions_.trigger("archive.rescan")
    settle(window, wait_for)
    wait_for(view.news.isVisible)
    assert view.news.text() == "Show 1 new"
    assert view.table.rows.rowCount() == 6
    view.news.click()
    settle(window, wait_for)
    wait_for(lambda: view.table.rows.rowCount() == 8)
    wait_for(lambda: view.line is not None)
    assert view.line == wanted
    assert view.table.row == 6
    assert not view.news.isVisible()
