# SPDX-License-Identifier: MIT
"""The bars over time: which there are, how they look, and the brush, by mouse and by keys."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QWidget

from reader.gui.dates.date_counts import Calendar, count_up
from reader.gui.dates.histogram import Histogram
from reader.gui.dates.histogram_bars import LEAST, axis_words, covered, make_bars
from reader.gui.dates.histogram_painter import MARGIN, BarPlaces, bar_height
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.session.searching import DateFilter, range_filter, year_filter
from reader.model.search import DayCount

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qapp")

Keep = Callable[[QWidget], None]
_NO_KEY = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.MouseButton.LeftButton


def _calendar(first: int, last: int, each: int = 12) -> Calendar:
    """Return so many articles in each year, one a month."""
    return count_up(
        [DayCount(date(year, month + 1, 15), each // 12) for year in range(first, last + 1) for month in range(12)]
    )


_HELD = _calendar(1987, 2004, 48)
_FOUND = count_up([DayCount(date(1992, 5, 1), 3), DayCount(date(1994, 5, 26), 31), DayCount(date(1996, 3, 14), 6)])


# --- bars


@pytest.mark.parametrize(
    ("first", "last", "width", "number", "names"),
    [
        (1994, 1994, 178, 12, ("January 1994", "December 1994")),
        (1994, 1996, 178, 36, ("January 1994", "December 1996")),
        (1994, 1997, 178, 4, ("1994", "1997")),
        (1987, 2004, 178, 18, ("1987", "2004")),
        (1850, 2000, 178, 76, ("1850 to 1851", "2000")),
        (1850, 2000, 400, 151, ("1850", "2000")),
        (1500, 2020, 178, 53, ("1500 to 1509", "2020")),
        (1, 9999, 178, 50, ("1 to 199", "9800 to 9999")),
    ],
)
def test_bars_are_as_fine_as_the_width_allows(
    first: int, last: int, width: int, number: int, names: tuple[str, str]
) -> None:
    held = _calendar(first, last)
    bars = make_bars(Calendar(), held, year=None, width=width)
    assert (bars[0].name, bars[-1].name) == names
    assert len(bars) == number
    assert sum(bar.held for bar in bars) == sum(year.articles for year in held.years)
    assert all(one.latest + timedelta(days=1) == other.earliest for one, other in pairwise(bars))
    assert width // len(bars) >= LEAST


def test_a_year_by_itself_is_shown_by_its_months() -> None:
    bars = make_bars(_FOUND, _HELD, year=1994, width=178)
    assert [bar.hits for bar in bars] == [0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0]
    assert {bar.held for bar in bars} == {4}
    assert axis_words(bars) == ("Jan", "1994", "Dec")
    assert axis_words(make_bars(_FOUND, _HELD, year=None, width=178)) == ("1987", "1996", "2004")


def test_without_any_date_there_are_no_bars() -> None:
    assert make_bars(Calendar(undated=3), Calendar(undated=9), year=None, width=178) == ()


def test_a_range_covers_the_bars_that_it_touches() -> None:
    bars = make_bars(_FOUND, _HELD, year=None, width=178)
    assert covered(bars, date(1992, 5, 1), date(1994, 1, 1)) == (5, 7)
    assert covered(bars, date(1970, 1, 1), date(1971, 1, 1)) is None


@given(st.integers(10, 400), st.integers(1, 200))
def test_every_pixel_belongs_to_the_bar_that_is_painted_there(width: int, number: int) -> None:
    places = BarPlaces(width, number)
    for at in range(number):
        rect = places.rect(at)
        for x in range(rect.left(), rect.right() + 1):
            assert places.at(x) == at
    assert places.at(-5) == places.at(MARGIN)
    assert places.at(9999) == number - 1


def test_whatever_is_found_can_be_seen() -> None:
    assert bar_height(0, 100_000) == 0
    assert bar_height(1, 100_000) == 1
    assert bar_height(50, 100) == bar_height(100, 100) // 2


# --- the widget


class _Listener:
    """Hears what the histogram asks for, and answers as the window does."""

    def __init__(self, histogram: Histogram) -> None:
        self.heard: list[DateFilter | None] = []
        self._histogram = histogram
        histogram.range_chosen.connect(self._take)

    @property
    def names(self) -> list[str]:
        return [one.name if one else "" for one in self.heard]

    def _take(self, dates: DateFilter | None) -> None:
        self.heard.append(dates)
        self._histogram.show_counts(_FOUND, _HELD, dates)


@pytest.fixture
def histogram(theme: Theme, keep: Keep) -> Histogram:
    """Return a histogram of 1987 to 2004, on the screen."""
    one = Histogram(theme)
    one.resize(212, one.sizeHint().height())
    keep(one)
    one.show_counts(_FOUND, _HELD, None)
    return one


def _middle(histogram: Histogram, name: str) -> QPoint:
    at = next(at for at, bar in enumerate(histogram.bars) if bar.name == name)
    return histogram.bar_rect(at).center()


def _drag(histogram: QWidget, *points: QPoint) -> None:
    QTest.mousePress(histogram, _LEFT, _NO_KEY, points[0])
    for point in points[1:]:
        QTest.mouseMove(histogram, point)
    QTest.mouseRelease(histogram, _LEFT, _NO_KEY, points[-1])


def test_dragging_narrows_live_and_snaps_to_bars(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    _drag(histogram, *(_middle(histogram, name) for name in ("1992", "1993", "1993", "1996")))
    assert listener.names == ["1992", "1992 to 1993", "1992 to 1996"]
    assert listener.heard[-1] == range_filter(date(1992, 1, 1), date(1996, 12, 31))
    assert histogram.brush == (5, 9)
    assert histogram.accessibleName() == "Articles over time: 1992 to 1996, 40 articles"


def test_one_may_drag_backwards(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    _drag(histogram, *(_middle(histogram, name) for name in ("1996", "1994")))
    assert listener.names == ["1996", "1994 to 1996"]


def test_edges_and_the_middle_can_be_dragged(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    histogram.show_counts(_FOUND, _HELD, range_filter(date(1992, 1, 1), date(1996, 12, 31)))
    left, right = histogram.bar_rect(5).topLeft(), histogram.bar_rect(9).topRight()
    _drag(histogram, left, _middle(histogram, "1990"))
    _drag(histogram, right, _middle(histogram, "1993"))
    _drag(histogram, _middle(histogram, "1991"), _middle(histogram, "1994"))
    _drag(histogram, _middle(histogram, "1994"), _middle(histogram, "2004"))
    assert listener.names == ["1990 to 1996", "1990 to 1993", "1993 to 1996", "2001 to 2004"]


def test_an_edge_dragged_past_the_other_takes_its_place(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    histogram.show_counts(_FOUND, _HELD, range_filter(date(1992, 1, 1), date(1996, 12, 31)))
    _drag(histogram, histogram.bar_rect(5).topLeft(), _middle(histogram, "1998"))
    assert listener.names == ["1996 to 1998"]


def test_a_click_chooses_a_year_which_is_then_shown_by_months(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    place = _middle(histogram, "1994")
    QTest.mousePress(histogram, _LEFT, _NO_KEY, place)
    assert len(histogram.bars) == 18  # nothing changes below the pointer while it is held
    QTest.mouseRelease(histogram, _LEFT, _NO_KEY, place)
    assert listener.heard == [year_filter(1994)]
    assert histogram.bars[4].name == "May 1994"
    assert histogram.brush == (0, 11)
    QTest.mouseClick(histogram, _LEFT, _NO_KEY, _middle(histogram, "May 1994"))  # within the range
    assert listener.names[-1] == "May 1994"
    assert histogram.brush == (4, 4)
    QTest.mouseDClick(histogram, _LEFT, _NO_KEY, _middle(histogram, "March 1994"))
    assert listener.heard[-1] is None
    assert histogram.accessibleName() == "Articles over time"
    assert len(histogram.bars) == 18


def test_one_may_drag_over_months_of_a_year_that_is_chosen(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    histogram.show_counts(_FOUND, _HELD, year_filter(1994))
    _drag(histogram, *(_middle(histogram, f"{month} 1994") for month in ("March", "June")))
    assert listener.names == ["March 1994", "March to June 1994"]


def test_a_click_on_a_day_that_is_chosen_widens_to_its_bar(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    histogram.show_counts(_FOUND, _HELD, range_filter(date(1994, 5, 26), date(1994, 5, 26)))
    QTest.mouseClick(histogram, _LEFT, _NO_KEY, _middle(histogram, "May 1994"))
    assert listener.names == ["May 1994"]


def test_what_is_dragged_stays_though_counts_come_in(histogram: Histogram) -> None:
    QTest.mousePress(histogram, _LEFT, _NO_KEY, _middle(histogram, "1992"))
    QTest.mouseMove(histogram, _middle(histogram, "1996"))
    histogram.show_counts(Calendar(), _HELD, range_filter(date(1992, 1, 1), date(1995, 12, 31)))  # of a moment ago
    assert histogram.brush == (5, 9)
    assert not any(bar.hits for bar in histogram.bars)
    QTest.mouseRelease(histogram, _LEFT, _NO_KEY, _middle(histogram, "1996"))


def test_everything_can_be_done_by_keys(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    histogram.setFocus()
    QTest.keyClick(histogram, Qt.Key.Key_Left)
    assert histogram.accessibleName() == "Articles over time: 1996, 6 articles"  # the last that has some
    QTest.keyClick(histogram, Qt.Key.Key_Left)
    QTest.keyClick(histogram, Qt.Key.Key_Left, _SHIFT)
    QTest.keyClick(histogram, Qt.Key.Key_Right, _SHIFT)
    assert histogram.accessibleName() == "Articles over time: 1994 to 1996, 37 articles"
    assert not listener.heard
    QTest.keyClick(histogram, Qt.Key.Key_Return)
    assert listener.names == ["1994 to 1996"]
    QTest.keyClick(histogram, Qt.Key.Key_End)
    QTest.keyClick(histogram, Qt.Key.Key_Enter)
    assert listener.names[-1] == "2002 to 2004"
    QTest.keyClick(histogram, Qt.Key.Key_Home, _SHIFT)
    QTest.keyClick(histogram, Qt.Key.Key_Space)
    assert listener.names[-1] == "1987 to 2004"
    QTest.keyClick(histogram, Qt.Key.Key_Escape)
    assert listener.heard[-1] is None
    assert histogram.accessibleName() == "Articles over time"


@pytest.mark.usefixtures("qt_messages")  # without a screen Qt says that it can't raise the tip
def test_the_pointer_tells_of_the_bar_below_it(histogram: Histogram) -> None:
    for name, words in (("1994", "1994: 31 of 48 articles"), ("1990", "1990: 0 of 48 articles")):
        QTest.mouseMove(histogram, _middle(histogram, name))
        assert QToolTip.text() == words
    histogram.show_counts(_FOUND, _HELD, range_filter(date(1992, 1, 1), date(1996, 12, 31)))
    QTest.mouseMove(histogram, histogram.bar_rect(5).topLeft())
    assert histogram.cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(histogram, _middle(histogram, "1994"))
    assert histogram.cursor().shape() is Qt.CursorShape.ArrowCursor
    QToolTip.hideText()


def _colour(histogram: Histogram, name: str, up: int) -> QColor:
    """Return what is painted so many pixels above the foot of a bar."""
    at = next(at for at, bar in enumerate(histogram.bars) if bar.name == name)
    rect = histogram.bar_rect(at)
    return histogram.grab().toImage().pixelColor(rect.center().x(), rect.bottom() - up)


def test_hits_stand_on_a_band_of_what_is_held(histogram: Histogram, theme: Theme) -> None:
    for choice in (ThemeChoice.DARK, ThemeChoice.CONTRAST, ThemeChoice.LIGHT):
        theme.choose(choice)
        accent = QColor(theme.colours.accent)
        assert _colour(histogram, "1994", 45) == accent
        assert _colour(histogram, "1996", 0) == accent
        ground = _colour(
            histogram, "1996", 45
        )  # a bar of the archive's own scale could be taken for fewer than the hits
        held = [_colour(histogram, name, -4) for name in ("1994", "1996")]
        assert accent not in [ground, *held]
        assert ground not in held
    histogram.show_counts(_FOUND, _HELD, range_filter(date(1996, 1, 1), date(1998, 12, 31)))
    assert _colour(histogram, "1994", 45) != QColor(theme.colours.accent)  # outside of the brush


def test_nothing_to_show_is_nothing_to_do(histogram: Histogram) -> None:
    listener = _Listener(histogram)
    histogram.clear()
    QTest.mouseClick(histogram, _LEFT, _NO_KEY, QPoint(60, 20))
    QTest.mouseMove(histogram, QPoint(80, 20))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(histogram, key)
    assert not listener.heard
    assert not histogram.grab().isNull()
