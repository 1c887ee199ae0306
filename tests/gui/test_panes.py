# SPDX-License-Identifier: MIT
"""The smaller panes, each by itself."""

import functools
from collections.abc import Callable
from dataclasses import replace

import pytest
from gui_values import WaitFor, answer_of, many_rows
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu, QPushButton, QWidget

from reader.gui.action_list import ACTIONS
from reader.gui.actions import ActionTable
from reader.gui.banner import Banner
from reader.gui.hits.list_pane import ListPane
from reader.gui.looks.laid_text import LaidText, RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.reading_bar import ReadingBar
from reader.gui.report.problems_pane import ProblemsPane
from reader.gui.search_box import SearchBox
from reader.gui.search_strip import figures
from reader.gui.settings.window_state import WindowState
from reader.gui.words.file_counting import FileCounting
from reader.model.problem import Problem, Progress, Report
from reader.settings import COLOURS

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]


def _visible_buttons(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QPushButton) if one.isVisible()]


# --- painted text


def test_text_that_does_not_fit_ends_in_an_ellipsis(theme: Theme) -> None:
    font = theme.sans()
    words = "The council said nothing of the harbour. " * 20
    laid = LaidText(words, font, 200, lines=2)
    assert laid.lines == 2
    assert laid.height == 2 * laid.line_height
    assert laid.width <= 201
    assert LaidText("", font, 200, lines=3).height == 0
    assert LaidText("Short", font, 200, lines=3).lines == 1
    assert LaidText("W" * 500, font, 100).width <= 101


def test_a_label_of_runs_says_itself_to_a_screen_reader(theme: Theme, keep: Keep) -> None:
    label = RunLabel(theme, "What is being searched")
    label.resize(300, 24)
    keep(label)
    label.say([("Articles with ", False), ("<b>harbour</b>", True)])
    assert label.text == "Articles with <b>harbour</b>"
    assert label.accessibleName() == "What is being searched: Articles with <b>harbour</b>"
    label.say([("Can't be understood", False), ("", True)], wrong=True)
    image: QImage = label.grab().toImage()
    reds = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert any(colour.red() > colour.green() + 60 for colour in reds)


def test_a_path_keeps_the_name_of_its_file(theme: Theme, keep: Keep) -> None:
    label = RunLabel(theme, "File", path=True)
    label.resize(200, 20)
    keep(label)

    def picture(path: str) -> QImage:
        label.say([(path, False)])
        return label.grab().toImage()

    long = f"clippings/{'of the harbour/' * 9}1994-05-06.txt"
    seen = picture(long)
    assert label.toolTip() == long
    assert picture(long.replace("harbour/of", "harbour/off")) == seen
    assert picture(long.replace("06.txt", "07.txt")) != seen
    assert picture("1994-05-06.txt") != seen
    assert not label.toolTip()


# --- search box


@pytest.fixture
def box(theme: Theme, keep: Keep) -> SearchBox:
    """Return a search box on the screen."""
    one = SearchBox(theme)
    one.resize(400, 40)
    keep(one)
    return one


def test_down_enter_and_esc_mean_something_in_the_box(box: SearchBox) -> None:
    heard: list[str] = []
    box.left_downwards.connect(lambda: heard.append("down"))
    box.opened.connect(lambda: heard.append("open"))
    QTest.keyClicks(box, "a/b")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        QTest.keyClick(box, key)
    assert heard == ["down", "open"]
    assert box.text() == ""


def _wrong_columns(box: SearchBox) -> list[int]:
    image: QImage = box.grab().toImage()
    return [
        x
        for x in range(34, image.width() - 4)
        if any(
            (colour := image.pixelColor(x, y)).red() > colour.green() + 60 and colour.red() > colour.blue() + 60
            for y in range(image.height())
        )
    ]


def test_a_mistake_is_underlined_where_it_is_until_one_types_on(box: SearchBox) -> None:
    box.setText("😀 harbour date:94 x")
    assert not _wrong_columns(box)
    box.mark_wrong((10, 17))
    columns = _wrong_columns(box)
    metrics = box.fontMetrics()
    start = columns[0] - 34
    assert abs(start - metrics.horizontalAdvance("😀 harbour ")) < 14
    assert abs(columns[-1] - columns[0] - metrics.horizontalAdvance("date:94")) < 14
    QTest.keyClicks(box, "y")
    assert not _wrong_columns(box)
    box.mark_wrong((200, 200))  # behind the end: at the last sign
    assert _wrong_columns(box)


def test_figures_name_what_was_left_aside() -> None:
    answer = answer_of(many_rows(30))
    aside = replace(answer, results=replace(answer.results, undated_aside=2))
    words = "".join(text for text, _ in figures(aside))
    assert words == "30 articles · 1991 · 3 undated · 2 undated left aside · 12 ms"
    assert "".join(text for text, _ in figures(answer_of(many_rows(1)))).startswith("1 article · ")


# --- list


def test_a_look_in_vain_may_be_repeated(theme: Theme, keep: Keep, wait_for: WaitFor) -> None:
    pane = ListPane(theme)
    pane.resize(380, 500)
    keep(pane)
    wanted: list[list[int]] = []
    pane.rows_wanted.connect(wanted.append)
    pane.show_answer(answer_of(many_rows(500), at_once=0))
    wait_for(lambda: wanted)
    pane.model.forget_requests()
    pane.view.put(3, 0)
    wait_for(lambda: len(wanted) == 2)


def test_fewer_articles_are_announced_too_while_one_reads(theme: Theme, keep: Keep) -> None:
    pane = ListPane(theme)
    pane.resize(380, 500)
    keep(pane)
    pane.enter_from_above()  # into an empty list: nothing
    rows = many_rows(50)
    pane.show_answer(answer_of(rows))
    pane.enter_from_above()
    pane.show_answer(answer_of(rows[:40], follows=True))
    assert pane.news.text() == "Show what has changed"
    QTest.mouseClick(pane.news, Qt.MouseButton.LeftButton)
    assert pane.model.rowCount() == 40
    pane.forget()
    assert pane.model.rowCount() == 0


def test_the_top_row_stays_where_it_is_when_only_the_archive_grows(theme: Theme, keep: Keep) -> None:
    pane = ListPane(theme)
    pane.resize(380, 500)
    keep(pane)
    rows = many_rows(200)
    pane.show_answer(answer_of(rows[20:]))
    pane.view.put(50, -7)
    pane.show_answer(answer_of(rows, follows=True))
    assert pane.news.text() == "Show 20 new"
    pane.news.click()
    assert pane.view.top_of(70) == -7


# --- bar, banner, problems


def test_the_bar_tells_how_far_the_reading_is(theme: Theme, keep: Keep) -> None:
    bar = ReadingBar(theme)
    bar.resize(1000, 30)
    keep(bar)
    bar.show_archive("Port Courier")
    bar.show_progress(Progress("scan", 17, 0, 0, 0))
    assert bar.text == "Looking for files."
    bar.show_progress(Progress("read", 0, 0, 0, 0))
    bar.show_progress(Progress("read", 12, 8412, 0, 0))
    assert bar.text == "12 of 8,412 files read."
    bar.show_progress(Progress("read", 5391, 8412, 5530, 3))
    assert bar.text == "5,391 of 8,412 files read. You can search what has been read."
    assert _visible_buttons(bar) == ["Cancel", FileCounting().not_fully_read(3)]
    report = Report(articles=5600, files=8412, seconds=3.0, problems=(), new=12, vanished=1)
    bar.show_report(report)
    assert bar.text == "Files: 12 new and 1 vanished."
    bar.show_report(replace(report, changed=2, moved=3))
    assert bar.text == "Files: 12 new, 2 changed, 3 moved and 1 vanished."
    bar.show_report(replace(report, new=0, vanished=0))
    assert bar.text == "Nothing has changed."
    assert _visible_buttons(bar) == []
    assert not bar.running


def test_a_banner_offers_a_way_out_and_goes_when_told(theme: Theme, keep: Keep) -> None:
    banner = Banner(theme)
    keep(banner)
    gone: list[bool] = []
    banner.say("Not there.", "Plug it in.", way_out="Locate…", go=lambda: gone.append(True))
    assert banner.text == "Not there. Plug it in."
    for button in banner.findChildren(QPushButton):
        button.click()
    assert gone == [True]
    assert banner.text == ""
    banner.say("Just so.")
    assert _visible_buttons(banner) == ["Dismiss"]


def test_problems_can_be_copied(theme: Theme, keep: Keep) -> None:
    pane = ProblemsPane(theme)
    pane.resize(800, 240)
    keep(pane)
    pane.show_problems(())
    pane.show_problems(
        (Problem(b"a.pdf", "", "Cut short.", "Copy it anew."), Problem(b"b.zip", "c.txt", "A password."))
    )
    copy = next(one for one in pane.findChildren(QPushButton) if one.text() == "Copy all")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "a.pdf\tCut short.\tCopy it anew.\nb.zip · c.txt\tA password.\t"
    pane.view.selectRow(1)
    QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "b.zip · c.txt\tA password.\t"
    QTest.keyClick(pane, Qt.Key.Key_A)
    model = pane.model
    assert model.headerData(0, Qt.Orientation.Horizontal) == "File"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


# --- actions and state


def test_every_action_has_a_doer_a_place_and_a_shortcut_of_its_own(keep: Keep) -> None:
    done: list[str] = []
    window = QMainWindow()
    keep(window)
    table = ActionTable(window, {spec.id: functools.partial(done.append, spec.id) for spec in ACTIONS})
    table.fill(window.menuBar())
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title()]
    assert [menu.title() for menu in menus] == [
        "&Archive", "&Edit", "&View", "A&rticle", "&Occurrences", "&Quotation", "&People", "&My work",
        "&Search", "&Help",
    ]  # fmt: skip
    keys = [key for spec in ACTIONS for key in spec.shortcuts]
    assert len(keys) == len(set(keys))
    table.trigger("article.note")
    assert done == []  # there is no article
    table.let_article(there=True)
    table.let_person(there=True)
    table.let_quotation(there=True)
    for spec in ACTIONS:
        table.trigger(spec.id)
    assert done == [spec.id for spec in ACTIONS]
    table.show_undo("date of “Salt & Ice”", "")
    shown = [action.text() for menu in menus for action in menu.actions()]
    assert "&Undo: date of “Salt && Ice”" in shown


def test_a_broken_memory_costs_only_the_memory(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("state")
    (folder / "window.ini").write_text("[view]\ntheme=pink\n[window]\ngeometry=7\n", encoding="utf-8")
    state = WindowState(str(folder))
    assert state.preferences.value(COLOURS) == "system"
    assert state.bytes("geometry") == QByteArray()
    assert state.last_archive == ""
