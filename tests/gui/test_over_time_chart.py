# SPDX-License-Identifier: MIT
"""The chart with values: its marks, its cursor and brush, what it says, its table, and the files it is saved in."""

import time
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from itertools import pairwise

import pytest
from gui_archive import Keep
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from reader.cite.over_time_table import as_csv
from reader.gui.looks.palette import PALETTES
from reader.gui.looks.theme import Theme
from reader.gui.over_time.chart import Chart
from reader.gui.over_time.line_looks import DASHES, MARKS, MOST_QUERIES, line_colour
from reader.gui.over_time.marks import hatching, thinned
from reader.gui.over_time.pane import OverTimePane
from reader.gui.over_time.picture import Caption, as_png, as_svg
from reader.gui.over_time.searches import ComparedSearches
from reader.gui.over_time.ticks import time_ticks, value_ticks
from reader.gui.session.searching import Ask, year_filter
from reader.gui.words.counting import Counting
from reader.gui.words.over_time_words import cell_words, not_drawn_words, reading_words, table_heads, title_words
from reader.library.over_time import edges, over_time
from reader.model.day_columns import DayColumns, columns_of
from reader.model.over_time import Buckets, Counted, Drawing, Series, Step
from reader.model.own import ArchiveState
from reader.model.search import DayCount

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")

_SHIFT, _NO_KEY = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def days(*counts: int) -> DayColumns:
    """Return a count for each year from 1990 on; of 1991 three more, known only to the year; and two undated."""
    found = [DayCount(date(1990 + at, 5, 5), number) for at, number in enumerate(counts) if number]
    vague = DayCount(date(1991, 1, 1), 3, date(1991, 12, 31))
    rows = sorted([vague, *found], key=lambda one: one.day or date.max)
    return columns_of([*rows, DayCount(None, 2)])


HELD = columns_of([DayCount(date(1990 + at, 5, 5), n) for at, n in enumerate((10, 40, 0, 20)) if n])
OIL, GAS = days(5, 10, 0, 1), days(1, 0, 0, 8)


def drawing(*found: DayColumns, shares: bool = False, step: Step = Step.YEAR) -> Drawing:
    """Return a chart of some searches."""
    over = over_time(Counted.ARTICLES, step, HELD, found)
    return Drawing(over, ("oil", "gas & “more”")[: len(found)], tuple(range(len(found))), shares)


@pytest.fixture
def chart(theme: Theme, keep: Keep) -> Chart:
    """Return a chart on the screen."""
    one = Chart(theme, None)  # type: ignore[arg-type]
    one.resize(800, 240)
    keep(one)
    one.show_drawing(drawing(OIL, GAS))
    one.setFocus()
    return one


@pytest.mark.parametrize(("most", "room"), [(0, 100), (1, 40), (7, 110), (10, 300), (999, 60), (10788, 200), (0.3, 90)])
def test_values_have_round_marks_up_to_the_highest(most: float, room: float) -> None:
    ticks = value_ticks(most, room, whole=most >= 1 or most == 0)
    assert ticks[0] == 0
    assert ticks[-1] >= most > ticks[-1] - 2 * ticks[1] or most == 0
    assert len(ticks) <= 1 + max(1, room // 20)
    assert len(ticks) >= 3 or most <= 1
    assert most == 0.3 or all(float(one).is_integer() for one in ticks)


@pytest.mark.parametrize(
    ("step", "first", "last", "width", "words"),
    [
        (Step.YEAR, date(1987, 1, 1), date(2004, 1, 1), 1000, [str(year) for year in range(1987, 2005)]),
        (Step.YEAR, date(1801, 1, 1), date(1999, 1, 1), 500, [str(year) for year in range(1820, 2000, 20)]),
        (Step.MONTH, date(1987, 2, 1), date(1987, 5, 1), 400, ["Feb 1987", "Mar", "Apr", "May"]),
        (Step.MONTH, date(1987, 2, 1), date(1989, 5, 1), 200, ["1988", "1989"]),
        (Step.WEEK, date(1987, 2, 23), date(1987, 6, 1), 400, ["Feb 1987", "Mar", "Apr", "May", "Jun"]),
    ],
)
def test_time_has_marks_at_years_or_months_as_there_is_room(
    step: Step, first: date, last: date, width: float, words: list[str]
) -> None:
    held = columns_of([DayCount(first, 1), DayCount(last, 1)])
    assert [tick.words for tick in time_ticks(Buckets(edges(step, held, (None, None))), step, width)] == words


def test_months_that_begin_within_a_step_have_a_mark_only_where_a_step_begins() -> None:
    held = columns_of([DayCount(date(1987, 2, 1), 1), DayCount(date(1988, 12, 1), 1)])
    ticks = time_ticks(Buckets(edges(Step.MONTH, held, (None, None))), Step.MONTH, 600)
    assert [tick.words for tick in ticks] == ["Apr 1987", "Jul", "Oct", "Jan 1988", "Apr", "Jul", "Oct"]
    assert time_ticks(Buckets(), Step.YEAR, 500) == ()


def test_no_two_searches_are_drawn_alike_without_colour_and_each_stands_out_from_its_ground() -> None:
    assert len(set(zip(DASHES, MARKS, strict=True))) == MOST_QUERIES == len(set(MARKS))
    for colours in PALETTES:
        told = {line_colour(colours, style) for style in range(MOST_QUERIES)}
        assert len(told) == MOST_QUERIES
        assert all(_contrast(one, colours.paper) >= 3 for one in told)


def _contrast(one: str, other: str) -> float:
    low, high = sorted(_lightness(QColor(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def _lightness(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_time_without_articles_is_blank_and_hatched_but_zero_is_drawn() -> None:
    one = drawing(OIL, GAS, shares=True)
    assert [one.value(1, at) for at in range(4)] == [100, 75, None, 400]
    assert one.gaps() == [(2, 2)]
    assert one.most == 500
    place = QRectF(10, 20, 30, 40)
    lines = hatching(place)
    assert lines
    assert all(place.adjusted(-0.1, -0.1, 0.1, 0.1).contains(end) for line in lines for end in (line.p1(), line.p2()))


def test_a_bucket_is_read_out_with_what_it_is_of() -> None:
    assert reading_words(drawing(OIL, GAS), 1) == f"1991: oil 13 · gas & “more” 3 · {Counting().articles(40)} in all"
    assert (
        reading_words(drawing(OIL, shares=True), 0) == f"1990: oil 500 per 1,000 (5) · {Counting().articles(10)} in all"
    )
    assert reading_words(drawing(OIL), 2) == "1992: there are no articles of that time"
    months = drawing(OIL, GAS, step=Step.MONTH)
    assert not_drawn_words(months) == "Not drawn, known only to the year: oil 3 · gas & “more” 3"
    assert not_drawn_words(drawing(OIL, step=Step.WEEK)) == "Not drawn, known only to the year: 3"
    assert not_drawn_words(drawing(OIL)) == ""
    assert reading_words(drawing(OIL, step=Step.WEEK), 0).startswith("Week of 30 April 1990: oil 5")
    assert title_words(drawing(OIL, shares=True)) == "Articles per 1,000 articles of that time, by years"
    assert table_heads(drawing(OIL, shares=True)) == ("Time", "oil", "per 1,000", "All articles")
    assert cell_words(drawing(OIL, shares=True), 2) == ("1992", "0", "–", "0")


def test_keys_read_widen_narrow_and_let_go(chart: Chart) -> None:
    read: list[str] = []
    chosen: list[tuple[date, date]] = []
    left: list[bool] = []
    chart.read.connect(read.append)
    chart.range_chosen.connect(lambda first, last: chosen.append((first, last)))
    chart.left.connect(lambda: left.append(True))
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert read[-1].startswith("1991: oil 13")
    assert read[-1] in chart.accessibleName()
    QTest.keyClick(chart, Qt.Key.Key_Right, _SHIFT)
    QTest.keyClick(chart, Qt.Key.Key_Right, _SHIFT)
    assert chart.brush == (1, 3)
    assert read[-1].startswith("1991 to 1993 marked. 1993: oil 1")
    QTest.keyClick(chart, Qt.Key.Key_Left, _SHIFT)
    assert chart.brush == (1, 2)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chosen == [(date(1991, 1, 1), date(1992, 12, 31))]
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Left, _SHIFT)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert not left
    assert "marked" not in chart.accessibleName()
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert left == [True]
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Space)
    assert chosen[-1] == (date(1990, 1, 1), date(1990, 12, 31))


def test_the_cursor_stays_at_its_time_when_steps_change(chart: Chart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_End)
    chart.show_drawing(drawing(OIL, step=Step.MONTH))
    assert "January 1993" in chart.accessibleName()
    chart.show_drawing(drawing())
    assert "1993" in chart.accessibleName()


def test_a_drag_narrows_to_what_it_covers_and_the_pointer_reads(chart: Chart) -> None:
    chosen: list[tuple[date, date]] = []
    read: list[str] = []
    chart.range_chosen.connect(lambda first, last: chosen.append((first, last)))
    chart.read.connect(read.append)
    places = chart.places
    assert places is not None
    first, last = (QPointF(places.middle(at), 80).toPoint() for at in (0, 2))
    QTest.mouseMove(chart, first)
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, _NO_KEY, last)
    QTest.mouseMove(chart, first)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, _NO_KEY, first)
    assert chosen == [(date(1990, 1, 1), date(1992, 12, 31))]
    assert any(words.startswith("1990 to 1992 marked. 1990: oil 5") for words in read)


def test_places_follow_one_another(chart: Chart) -> None:
    places = chart.places
    assert places is not None
    assert [places.at(places.middle(at)) for at in range(places.number)] == list(range(4))
    assert all(one < other for one, other in pairwise(map(places.left, range(5))))
    assert places.height(places.ticks[-1]) == pytest.approx(places.plot.top())
    assert places.undated.left() > places.plot.right()


@pytest.mark.usefixtures("uncollected")
def test_a_chart_of_thousands_of_weeks_is_drawn(chart: Chart) -> None:
    long = columns_of([DayCount(date(1890, 1, 1) + timedelta(7 * at), 1 + at % 5) for at in range(5000)])
    over = over_time(Counted.ARTICLES, Step.WEEK, long, [long] * 6)
    begun = time.process_time()
    chart.show_drawing(Drawing(over, tuple("abcdef"), tuple(range(6))))
    assert not chart.grab().isNull()
    assert time.process_time() - begun < 1.0  # a tenth of it, where nothing is traced


def test_of_many_points_in_a_column_those_are_kept_that_can_be_seen() -> None:
    run = [QPointF(at / 10, (at * 7) % 10) for at in range(30)]
    kept = thinned(run)
    assert len(kept) == 12
    assert [(min(map(QPointF.y, some)), max(map(QPointF.y, some))) for some in (run, kept)] == [(0, 9), (0, 9)]
    assert thinned(run[::5]) == run[::5]


def test_compared_searches_keep_their_styles_and_are_no_more_than_six() -> None:
    searches = ComparedSearches()
    dates = year_filter(1994)
    assert searches.asks(Ask("oil", dates)) == ((Ask("oil", dates), 0),)
    assert [searches.add(text) for text in ("gas", " gas ", "", "coal", "c", "d", "e", "f")] == [
        *(True, False, False, True, True, True, True, False)
    ]
    assert searches.full
    assert searches.remove(2) == "coal"
    assert searches.remove(2) == ""
    assert searches.add("wood")
    asks = searches.asks(Ask("oil", dates))
    assert [(ask.text.strip(), style) for ask, style in asks] == [
        *(("oil", 0), ("gas", 1), ("c", 3), ("d", 4), ("e", 5), ("wood", 2))
    ]
    assert {ask.dates for ask, _ in asks} == {dates}
    assert searches.asks(Ask("  "))[0][0].text == "gas "


STATE = ArchiveState(71, 9, "ab" * 32)


def test_the_table_has_every_bucket_what_is_not_drawn_and_the_state_of_the_archive() -> None:
    text = as_csv(drawing(OIL, GAS, step=Step.MONTH), [("archive", "=Courier")], STATE)
    lines = text.split("\r\n")
    assert lines[0] == "from,to,when,articles,oil,oil (per 1000),gas & “more”,gas & “more” (per 1000)"
    assert lines[1] == "1990-05-01,1990-05-31,,10,5,500,1,100"
    assert lines[2] == "1990-06-01,1990-06-30,,0,0,,0,"
    assert ",,undated,0,2,,2," in lines
    assert ",,known to the year only,0,3,,3," in lines
    assert "archive,'=Courier" in lines
    assert f"state of the archive,{'ab' * 32}" in lines


def test_pictures_are_whole_and_words_in_them_are_only_words(theme: Theme) -> None:
    one = drawing(OIL, GAS)
    caption = Caption("<Courier> & Sons", ("Hatched",))
    svg = ET.fromstring(as_svg(theme, one, caption))
    words = "|".join("".join(part.itertext()).strip() for part in svg.iter() if part.tag.endswith("text"))
    for wanted in ("Articles, by years", "<Courier> & Sons", "gas & “more”  14", "1993", "Undated", "All articles"):
        assert wanted in words
    hostile = Drawing(one.over, ("a\x00b\x1b", "\ufffe<"), one.styles)
    assert ET.fromstring(as_svg(theme, hostile, Caption("x\x0b\ud800", ("\x01",)))) is not None
    assert b"Sans Serif" not in as_svg(theme, one, caption)
    image = QImage.fromData(as_png(theme, one, caption))
    assert (image.width(), image.height()) == (2400, 1200)
    assert QColor(image.pixel(2, 2)) == QColor("#ffffff")
    colours = {image.pixelColor(x, y).name() for x in range(0, 2400, 3) for y in range(300, 1000, 7)}
    assert len(colours) > 4


def test_the_pane_shows_its_table_and_says_what_is_not_drawn(theme: Theme, keep: Keep) -> None:
    pane = OverTimePane(theme, None)  # type: ignore[arg-type]
    pane.resize(900, 300)
    keep(pane)
    pane.say("Nothing")
    assert not pane.bar.saving.isEnabled()
    pane.enter()
    pane.show_drawing(drawing(OIL, GAS, step=Step.MONTH))
    assert pane.chart.isVisible()
    pane.show_table(on=True)
    rows = pane.table.rows
    assert rows.rowCount() == len(drawing(OIL, step=Step.MONTH).over.buckets)
    assert rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == (
        f"May 1990: oil 5 · gas & “more” 1 · {Counting().articles(10)} in all"
    )
    assert rows.headerData(2, Qt.Orientation.Horizontal) == "gas & “more”"
    assert rows.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "gas &amp; “more”"
    pane.bar.choose(Counted.OCCURRENCES.value, "shares", Step.WEEK.value)
    assert (pane.bar.counts, pane.bar.as_shares, pane.bar.steps) == (Counted.OCCURRENCES, True, Step.WEEK)
    pane.bar.choose("nonsense", "", "")
    assert (pane.bar.counts, pane.bar.as_shares, pane.bar.steps) == (Counted.ARTICLES, False, None)


def test_all_of_a_series_is_counted() -> None:
    assert Series((1, 2), 3, 4, 5, 6).total == 21
