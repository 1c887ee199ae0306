# SPDX-License-Identifier: MIT
"""The dates pane on a real archive: it follows every search, narrows it, and says what a range leaves aside."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from gui_archive import write_articles
from gui_values import answer_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.errors import CancelToken
from reader.gui.dates.date_counts import count_up
from reader.gui.dates.dates_pane import DatesPane
from reader.gui.looks.count_view import text_left
from reader.gui.looks.theme import Theme
from reader.gui.session.searching import Answer, Ask, answer, range_filter
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.search import DayCount, Sort

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


def _csv(*rows: tuple[str, str]) -> str:
    """Return a table of articles: a date of any exactness, and a word of the headline."""
    lines = [f'{when},"{word} news {at}","The council met and spoke of {word} for {at} hours."' for at, (when, word)
             in enumerate(rows, 1)]  # fmt: skip
    return "\n".join(["date,headline,text", *lines, ""])


_TABLE = _csv(
    ("1992-07-03", "harbour"),
    ("1994-05-26", "harbour"),
    ("1994-05-26", "quay"),
    ("1994-05-27", "harbour"),
    ("1994-05", "harbour"),
    ("1994-11-02", "quay"),
    ("1994", "harbour"),
    ("1997-02-01", "quay"),
    ("1999-08-09", "harbour"),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return an archive that has been read: nine articles of a table, and two without a date."""
    base = tmp_path_factory.mktemp("dates")
    write_articles(
        base / "archive",
        {
            "table.csv": _TABLE,
            "harbour one.txt": "Harbour Looks Back\n\nNobody wrote down when the harbour was built.\n",
            "quay two.txt": "The Quay in Old Pictures\n\nNobody wrote down when the quay was drawn.\n",
        },
    )
    with Library.open(str(base / "archive"), data_dir=str(base / "data")) as one:
        read_archive(one, jobs=1)
        yield one


class _Reader:
    """A person before the pane: what they type or choose is searched for at once."""

    def __init__(self, library: Library, pane: DatesPane) -> None:
        self._library = library
        self._pane = pane
        self._ask = Ask()
        self.answer = self.type("")
        pane.filter_chosen.connect(lambda dates: self._search(replace(self._ask, dates=dates)))

    def type(self, words: str) -> Answer:
        return self._search(replace(self._ask, text=words))

    def order(self, sort: Sort) -> None:
        self._search(replace(self._ask, sort=sort))

    def chosen(self) -> str:
        """The name of what the search is narrowed to."""
        return self._ask.dates.name if self._ask.dates else ""

    @property
    def lines(self) -> list[str]:
        model = self._pane.view.model()
        rows = [self._pane.line(row) for row in range(model.rowCount())]
        return [f"{line.name} {line.articles}" for line in rows]

    @property
    def marked(self) -> list[str]:
        return [str(index.data()) for index in self._pane.view.selectionModel().selectedIndexes()]

    def row(self, name: str) -> int:
        return next(row for row, line in enumerate(self.lines) if line.rpartition(" ")[0] == name)

    def press(self, name: str, key: Qt.Key) -> None:
        view = self._pane.view
        view.selectionModel().setCurrentIndex(
            view.model().index(self.row(name), 0), view.selectionModel().SelectionFlag.NoUpdate
        )
        QTest.keyClick(view, key)

    def click(self, name: str, *, chevron: bool = False) -> None:
        row = self.row(name)
        rect = self._pane.view.visualRect(self._pane.view.model().index(row, 0))
        x = text_left(self._pane.line(row)) + (-10 if chevron else 10)
        QTest.mouseClick(self._pane.view.viewport(), _LEFT, _NO_KEY, QPoint(x, rect.center().y()))

    def _search(self, ask: Ask) -> Answer:
        self._ask = ask
        self.answer = answer(self._library, ask, CancelToken())
        self._pane.show_answer(self.answer)
        return self.answer


@pytest.fixture
def pane(theme: Theme, keep: Keep) -> DatesPane:
    """Return the pane on the screen."""
    one = DatesPane(theme)
    one.resize(212, 600)
    keep(one)
    return one


@pytest.fixture
def reader(library: Library, pane: DatesPane) -> _Reader:
    """Return a person before the pane."""
    return _Reader(library, pane)


_YEARS = ["All dates 11", "1999 1", "1997 1", "1994 6", "1992 1", "Undated 2"]


def test_years_are_listed_and_follow_every_key(reader: _Reader) -> None:
    assert reader.lines == _YEARS
    assert reader.marked == ["All dates"]
    reader.type("harb")
    assert reader.lines == ["All dates 7", "1999 1", "1994 4", "1992 1", "Undated 1"]
    reader.type("nowhere ")
    assert reader.lines == ["All dates 0"]
    reader.type("")
    assert reader.lines == _YEARS


def test_what_is_known_by_month_or_year_is_not_shown_on_a_day(reader: _Reader) -> None:
    reader.press("1994", Qt.Key.Key_Right)
    reader.press("May", Qt.Key.Key_Right)
    assert reader.lines[3:10] == [
        "1994 6",
        "November 1",
        "May 4",
        "27 Friday 1",
        "26 Thursday 2",
        "Day unknown 1",
        "Month unknown 1",
    ]
    reader.press("Day unknown", Qt.Key.Key_Return)
    assert [row.headline for row in reader.answer.first] == ["harbour news 5"]
    reader.press("Month unknown", Qt.Key.Key_Return)
    assert [row.headline for row in reader.answer.first] == ["harbour news 7"]
    reader.press("27 Friday", Qt.Key.Key_Return)
    assert reader.answer.first[0].headline == "harbour news 4"


def test_right_and_left_unfold_and_fold(reader: _Reader, pane: DatesPane) -> None:
    reader.press("1994", Qt.Key.Key_Right)
    assert "May 4" in reader.lines
    assert pane.view.currentIndex().data() == "1994"
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert pane.view.currentIndex().data() == "November"
    QTest.keyClick(pane.view, Qt.Key.Key_Left)
    assert pane.view.currentIndex().data() == "1994"
    QTest.keyClick(pane.view, Qt.Key.Key_Left)
    assert reader.lines == _YEARS
    QTest.keyClick(pane.view, Qt.Key.Key_Left)  # nothing above a year
    assert pane.view.currentIndex().data() == "1994"
    assert not reader.chosen()


def test_a_click_narrows_and_one_on_the_chevron_unfolds(reader: _Reader) -> None:
    reader.click("1994", chevron=True)
    assert not reader.chosen()
    assert "November 1" in reader.lines
    reader.click("November")
    assert reader.chosen() == "November 1994"
    assert reader.marked == ["November"]
    reader.click("1994", chevron=True)
    assert reader.lines[3:6] == ["1994 6", "November 1", "1992 1"]  # what is chosen stays
    reader.click("All dates")
    assert not reader.chosen()
    assert reader.lines == _YEARS


def test_enter_narrows_and_unfolds_and_esc_widens(reader: _Reader, pane: DatesPane) -> None:
    reader.press("1994", Qt.Key.Key_Return)
    assert reader.chosen() == "1994"
    assert reader.marked == ["1994"]
    assert "May 4" in reader.lines
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert reader.chosen() == "1994"  # moving chooses nothing
    assert reader.marked == ["1994"]
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert not reader.chosen()
    assert reader.marked == ["All dates"]


def test_what_is_chosen_stays_with_nothing_found(reader: _Reader) -> None:
    reader.click("1997")
    reader.type("harbour")
    assert reader.lines == ["All dates 7", "1999 1", "1997 0", "1994 4", "1992 1", "Undated 1"]
    assert reader.marked == ["1997"]


def test_the_order_follows_that_of_the_list(reader: _Reader) -> None:
    reader.click("1994")
    reader.order(Sort.OLDEST)
    assert [line.split()[0] for line in reader.lines] == ["All", "1992", "1994", "1997", "1999", "Undated"]
    assert reader.marked == ["1994"]


def test_a_range_leaves_the_undated_aside_but_says_so(reader: _Reader, pane: DatesPane) -> None:
    assert not pane.aside.isVisible()
    reader.click("1994")
    assert pane.aside.isVisible()
    assert pane.aside.text() == "2 undated left aside"
    assert reader.answer.results.total == 6
    reader.type("harbour")
    assert pane.aside.text() == "1 undated left aside"
    QTest.mouseClick(pane.aside, _LEFT)
    assert reader.marked == ["Undated"]
    assert [row.headline for row in reader.answer.first] == ["Harbour Looks Back"]
    assert not pane.aside.isVisible()


def test_what_may_be_of_a_month_is_shown_with_it_and_said(reader: _Reader, pane: DatesPane) -> None:
    reader.press("1994", Qt.Key.Key_Return)
    assert not pane.less_exact.isVisible()
    reader.click("November")
    assert reader.answer.results.total == 2
    assert pane.less_exact.isVisible()
    assert pane.less_exact.text() == "1 more known less exactly"
    results = reader.answer.results
    pane.show_answer(replace(reader.answer, results=replace(results, total=results.total + 4, folded=4)))
    assert pane.less_exact.text() == "1 more known less exactly"  # copies are in none of the pane's numbers
    assert pane.folded.isVisible()
    assert pane.folded.text() == "Not counted here: 4 copies"
    pane.show_answer(replace(reader.answer, results=replace(results, folded=0)))
    assert not pane.folded.isVisible()


def test_bars_stand_over_those_of_the_whole_archive(reader: _Reader, pane: DatesPane) -> None:
    assert [(bar.hits, bar.held) for bar in pane.histogram.bars if bar.held] == [(1, 1), (6, 6), (1, 1), (1, 1)]
    for _ in range(2):  # counted, and remembered
        reader.type("harbour")
        assert [(bar.hits, bar.held) for bar in pane.histogram.bars if bar.held] == [(1, 1), (4, 6), (0, 1), (1, 1)]
    assert pane.histogram.bar_words(2) == "1994: 4 of 6 articles"


def test_the_brush_is_listed_by_its_name(reader: _Reader, pane: DatesPane) -> None:
    pane.histogram.range_chosen.emit(range_filter(date(1992, 1, 1), date(1994, 12, 31)))
    assert reader.lines == ["All dates 11", "1992 to 1994 7", *_YEARS[1:]]
    assert reader.marked == ["1992 to 1994"]
    assert pane.histogram.brush == (0, 2)


def test_dragging_over_the_bars_narrows_while_one_drags(reader: _Reader, pane: DatesPane) -> None:
    bars = pane.histogram
    QTest.mousePress(bars, _LEFT, _NO_KEY, bars.bar_rect(2).center())
    assert reader.answer.results.total == 6
    QTest.mouseMove(bars, bars.bar_rect(7).center())
    assert reader.answer.results.total == 8
    QTest.mouseRelease(bars, _LEFT, _NO_KEY, bars.bar_rect(7).center())
    assert reader.chosen() == "1994 to 1999"


def test_an_archive_that_is_closed_is_forgotten(reader: _Reader, pane: DatesPane) -> None:
    reader.press("1994", Qt.Key.Key_Return)
    pane.forget()
    assert pane.view.model().rowCount() == 0
    assert pane.histogram.bars == ()
    assert not pane.aside.isVisible()
    pane.show_answer(reader.answer)
    assert "May 4" not in reader.lines


# --- large ones, and nothing flickers


def _century(days: int, *, more: int = 0) -> Answer:
    """Return an answer with so many distinct days from 1890 on."""
    found = count_up([DayCount(date(1890, 1, 1) + timedelta(days=n), 1 + more) for n in range(days)])
    return replace(answer_of([]), found=found, held=found, total=days)


def test_the_scroll_position_and_the_focus_survive_a_key(pane: DatesPane, qapp: QApplication) -> None:
    pane.show_answer(_century(40_000))
    for row in (60, 61):
        pane.view.folding_wanted.emit(row)
    assert [pane.line(row).level for row in range(60, 64)] == [1, 2, 3, 3]
    pane.view.put(50, -7)
    qapp.processEvents()
    view, bar = pane.view, pane.view.verticalScrollBar()
    before = bar.value()
    pane.show_answer(_century(40_000, more=1))
    assert bar.value() == before
    view.selectionModel().setCurrentIndex(view.model().index(55, 0), view.selectionModel().SelectionFlag.NoUpdate)
    name, top = view.currentIndex().data(), view.top_of(55)
    fewer = _century(38_000)  # the newest years have gone
    pane.show_answer(fewer)
    assert view.currentIndex().data() == name
    assert view.top_of(view.currentIndex().row()) == top
    assert pane.line(view.currentIndex().row() + 6).unfolded  # a month


@pytest.mark.usefixtures("uncollected")
def test_a_century_of_days_takes_no_longer_than_one_of_months(pane: DatesPane) -> None:
    def least_time(days: list[DayCount]) -> float:
        found = count_up(days)
        took = []
        for more in range(8):
            one = replace(answer_of([]), found=found, held=found, total=more)
            start = time.perf_counter()
            pane.show_answer(one)
            took.append(time.perf_counter() - start)
        return min(took[1:])

    century = [date(1890, 1, 1) + timedelta(days=n) for n in range(40_000)]
    monthly = [DayCount(day, 30) for day in century if day.day == 1]
    least = least_time(monthly)
    assert least_time([DayCount(day, 1) for day in century]) < 2 * least + 0.005
    assert least < 0.2, least


def test_copies_that_are_folded_count_neither_in_all_dates_nor_in_a_range(
    theme: Theme, keep: Keep, tmp_path: Path
) -> None:
    story = "Gale at the Quay\n\n" + "The gale tore two boats from the quay and drove them on the sand of the bay. " * 3
    write_articles(
        tmp_path / "wire", {"1994-05-26 a.txt": story, "1994-05-26 b.txt": story, "1995-01-02.txt": "Calm\n\nNo gale."}
    )
    pane = DatesPane(theme)
    keep(pane)
    with Library.open(str(tmp_path / "wire"), data_dir=str(tmp_path / "data")) as one:
        read_archive(one, jobs=1)
        ask = Ask("gale", range_filter(date(1994, 5, 20), date(1995, 1, 31)), fold=True)
        found = answer(one, ask, CancelToken())
    assert (found.results.total, found.results.folded) == (3, 1)
    pane.show_answer(found)
    counts = [pane.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert all("2 articles" in str(line) for line in counts)
