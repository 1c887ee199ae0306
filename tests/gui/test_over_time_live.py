# SPDX-License-Identifier: MIT
"""The chart over the list of a real archive: opened, compared, narrowed and left by keys; saved, and remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_archive import settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from reader.gui.looks.theme import Theme
from reader.gui.over_time.desk import OverTimeDesk
from reader.gui.search_strip import ARTICLES, OCCURRENCES, PEOPLE
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow
from reader.gui.words.over_time_words import title_words
from reader.model.over_time import Counted, Drawing, Step

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what menus and tips do

TEXTS = {
    "1992-03-03.txt": "Minister Named\n\nThe harbour minister took office. The harbour was here before.\n",
    "1994-05-11.txt": "Treaty\n\nThe minister met the council on the harbour. A treaty was signed.\n",
    "1994-06-01.txt": "At the Quay\n\n“A ferry left the harbour,” she said. Nobody counted the gulls.\n",
    "1996-07-01.txt": "Silence\n\nNobody said a word about the weather.\n",
    "notes.txt": "Notes\n\nA harbour without a day.\n",
}


@pytest.fixture(scope="module")
def opened(theme: Theme, wait_for: WaitFor, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """Return a window on a small archive that was read, the chart over its list."""
    folder = tmp_path_factory.mktemp("over-time")
    write_articles(folder / "courier", TEXTS)
    window = MainWindow(theme, WindowState(str(folder / "data")), data_dir=str(folder / "data"))
    window.resize(1280, 800)
    window.show()
    window.open_folder(str(folder / "courier"))
    settle(window, wait_for)
    window.room.strip.box.setText("harbour ")
    window.actions_.trigger("view.occurrences")  # all that it does apart has begun
    window.actions_.trigger("view.over_time")
    settle(window, wait_for)
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(opened: MainWindow, wait_for: WaitFor) -> MainWindow:
    """Return the window as it was at first: “harbour” in articles, by years."""
    desk = opened.over_time
    opened.activateWindow()
    opened.room.show_view(ARTICLES)
    opened.room.dates.filter_chosen.emit(None)
    opened.room.occurrences.filters.forget()
    if not desk.on:
        opened.actions_.trigger("view.over_time")
    for style in range(1, 6):
        desk.pane.legend.removing_wanted.emit(style)
    desk.pane.bar.table_switch.setChecked(False)
    desk.pane.bar.choose("", "", Step.YEAR.value)
    desk.pane.bar.chosen.emit()
    type_words(opened, "harbour ", wait_for)
    return opened


def shown(window: MainWindow) -> Drawing:
    """Return what is drawn."""
    drawing = window.over_time.pane.chart.drawing
    assert drawing is not None
    return drawing


def compare(window: MainWindow, text: str, wait_for: WaitFor) -> None:
    """Type a search beside the chart."""
    field = window.over_time.pane.bar.compare
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window, wait_for)


def test_the_chart_follows_what_is_typed_and_compared_and_counted(window: MainWindow, wait_for: WaitFor) -> None:
    pane = window.over_time.pane
    assert pane.isVisible()
    assert [one.counts for one in shown(window).over.series] == [(1, 0, 2, 0, 0)]
    assert (shown(window).over.held.counts, shown(window).over.series[0].undated) == ((1, 0, 2, 0, 1), 1)
    compare(window, "minister", wait_for)
    assert pane.bar.compare.text() == ""
    assert shown(window).names == ("harbour", "minister")
    assert shown(window).over.series[1].counts == (1, 0, 1, 0, 0)
    type_words(window, "gulls ", wait_for)
    assert shown(window).names == ("gulls", "minister")
    pane.bar.choose(Counted.OCCURRENCES.value, "shares", Step.YEAR.value)
    pane.bar.chosen.emit()
    type_words(window, "harbour ", wait_for)
    assert shown(window).over.series[0].counts == (2, 0, 2, 0, 0)
    assert shown(window).value(0, 0) == 2000
    assert title_words(shown(window)) in pane.chart.accessibleName()
    cross = next(one for one in pane.legend.findChildren(QToolButton) if "minister" in one.accessibleName())
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert shown(window).names == ("harbour",)
    window.room.strip.box.clear()
    settle(window, wait_for)
    assert not pane.chart.isVisible()
    compare(window, "treaty", wait_for)
    assert shown(window).names == ("treaty",)


def test_what_cannot_be_understood_goes_back_to_where_it_was_typed(window: MainWindow, wait_for: WaitFor) -> None:
    compare(window, "date:1994-13", wait_for)
    assert window.over_time.pane.bar.compare.text() == "date:1994-13"
    assert shown(window).names == ("harbour",)
    assert "1994-13" in window.over_time.pane.reading
    window.room.strip.box.setText("date:1994-13 ")
    settle(window, wait_for)
    assert shown(window).names == ("harbour",)


def test_keys_narrow_the_search_and_escape_leads_back_to_the_list(window: MainWindow, wait_for: WaitFor) -> None:
    chart = window.over_time.pane.chart
    window.actions_.trigger("view.over_time")
    window.actions_.trigger("view.over_time")
    settle(window, wait_for)
    assert chart.hasFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    settle(window, wait_for)
    dates = window.room.asked.dates
    assert dates is not None
    assert (str(dates.earliest), str(dates.latest)) == ("1992-01-01", "1994-12-31")
    assert shown(window).over.series[0].counts == (1, 0, 2)
    assert shown(window).over.held.undated == 0
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    settle(window, wait_for)
    assert window.room.asked.dates is None
    assert len(shown(window).over.buckets) == 5
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert window.room.list.view.hasFocus()


def test_occurrences_follow_the_filters_of_their_list(window: MainWindow, wait_for: WaitFor) -> None:
    window.actions_.trigger("view.occurrences")
    pane = window.over_time.pane
    pane.bar.choose(Counted.OCCURRENCES.value, "", Step.YEAR.value)
    pane.bar.chosen.emit()
    quoted = window.room.occurrences.filters.quoted
    quoted.setCurrentIndex(1)
    quoted.activated.emit(1)
    settle(window, wait_for)
    assert pane.isVisible()
    assert [one.counts for one in shown(window).over.series] == [(0, 0, 1, 0, 0)]


def test_the_chart_lies_over_articles_and_occurrences_alone(window: MainWindow, wait_for: WaitFor) -> None:
    pane, action = window.over_time.pane, window.actions_.action("view.over_time")
    assert action.isChecked()
    window.room.show_view(PEOPLE)
    assert not pane.isVisible()
    window.actions_.trigger("view.over_time")
    settle(window, wait_for)
    assert (window.room.view, pane.isVisible(), action.isChecked()) == (ARTICLES, True, True)
    window.room.show_view(OCCURRENCES)
    assert pane.isVisible()
    window.actions_.trigger("view.over_time")
    assert (pane.isVisible(), action.isChecked()) == (False, False)


def test_charts_are_saved_outside_of_the_archive_only(window: MainWindow, wait_for: WaitFor, tmp_path: Path) -> None:
    saving = window.over_time.saving
    compare(window, "minister", wait_for)
    window.room.dates.filter_chosen.emit(window.room.asked.dates)
    settle(window, wait_for)
    for ending, begins in (
        ("svg", b"<?xml"),
        ("png", b"\x89PNG"),
        ("csv", b"\xef\xbb\xbffrom,to,when,articles,harbour"),
    ):
        saving.save(str(tmp_path / f"chart.{ending}"))
        settle(window, wait_for)
        content = (tmp_path / f"chart.{ending}").read_bytes()
        assert content.startswith(begins)
        assert ending == "png" or b"minister" in content
    assert b"state of the archive," in content
    archive = window.session.archive if window.session is not None else None
    assert archive is not None
    saving.save(f"{archive.folder}/chart.svg")
    settle(window, wait_for)
    assert not (Path(archive.folder) / "chart.svg").exists()
    assert window.room.banner.isVisible()
    window.room.banner.hide()
    saving.copy()
    settle(window, wait_for)
    assert QApplication.clipboard().image().width() == 2400


def test_choices_are_remembered_but_no_search_is(window: MainWindow, wait_for: WaitFor, theme: Theme) -> None:
    compare(window, "minister", wait_for)
    pane = window.over_time.pane
    pane.bar.choose(Counted.OCCURRENCES.value, "shares", Step.MONTH.value)
    pane.bar.chosen.emit()
    pane.bar.table_switch.setChecked(True)
    settle(window, wait_for)
    assert pane.table.isVisible()
    pane.enter()
    QTest.keyClick(pane.table, Qt.Key.Key_Escape)
    assert window.room.list.view.hasFocus()
    again = MainWindow(theme, WindowState(window.over_time.state.folder), data_dir=window.over_time.state.folder)
    desk: OverTimeDesk = again.over_time
    assert (desk.pane.bar.counts, desk.pane.bar.as_shares, desk.pane.bar.steps) == (
        Counted.OCCURRENCES,
        True,
        Step.MONTH,
    )
    assert desk.on
    assert desk.pane.bar.table_switch.isChecked()
    assert again.actions_.action("view.over_time").isChecked()
    assert "minister" not in Path(window.over_time.state.folder, "window.ini").read_text(encoding="utf-8")
    again.close()
    again.deleteLater()
