# SPDX-License-Identifier: MIT
"""The view of occurrences with values: columns, orders, marks that don't depend on colour, half a million lines."""

import itertools
import time
from dataclasses import replace
from datetime import date

import pytest
from gui_archive import Keep
from gui_values import day
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.gui.looks.theme import Theme
from reader.gui.occurrences.columns import columns_of
from reader.gui.occurrences.context_line import fitting_beginning, fitting_end, word_spans_after, word_spans_before
from reader.gui.occurrences.line_painter import sort_forms
from reader.gui.occurrences.near_query import near_query
from reader.gui.occurrences.nearby_table import NearbyTable, figures
from reader.gui.occurrences.number_field import NumberField
from reader.gui.occurrences.occurrences_view import OccurrencesView
from reader.gui.occurrences.order import BY_DATE, Order, order_from, order_with, read_order, written_order
from reader.gui.occurrences.reading import OccurrencesFound, OccurrencesWish
from reader.gui.session.searching import Ask
from reader.gui.words.date_words import undated_short_words
from reader.gui.words.occurrence_words import clipboard_line, speaker_words, spoken_line
from reader.index.language.parse import parse
from reader.model.date import Certainty
from reader.model.occurrence import Collocate, OccurrenceKey, OccurrenceLine
from reader.model.query import Everything, Near, Or
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

K = OccurrenceKey
LINE = OccurrenceLine(
    number=1,
    id="abcdefghijklm",
    in_headline=False,
    span=Span(40, 47),
    before="the council said on Wednesday that it would sign no agreement on the ",
    match="harbour",
    after=", but the old 🚢 treaty stands as it was",
    date=day(1994, 5, 26, Certainty.PROBABLE),
    source="The Port\tCourier",
    headline="Treaty",
    quoted=True,
    speakers=("Oren Halvard",),
    sure=False,
)


@pytest.fixture
def view(theme: Theme, keep: Keep) -> OccurrencesView:
    """Return the view, on the screen."""
    one = OccurrencesView(theme)
    one.resize(1100, 600)
    keep(one)
    return one


def found(total: int, order: Order = BY_DATE) -> OccurrencesFound:
    """Return what was found, as far as the view asks."""
    return OccurrencesFound(OccurrencesWish(Ask(), order), Everything(Span(0, 0)), None, total)


def show(view: OccurrencesView, total: int, order: Order = BY_DATE) -> None:
    """Show so many lines, the first page of them read."""
    view.show_lines(found(total, order), row=None)
    view.table.rows.keep(0, tuple(replace(LINE, number=at) for at in range(min(50, total))))


@pytest.mark.parametrize("width", range(200, 2400, 37))
def test_columns_share_the_room_and_the_words_keep_theirs(width: int) -> None:
    columns = columns_of(width)
    shown = [one for one in (columns.date, columns.words, columns.speaker, columns.source) if one[1]]
    assert columns.words in shown
    assert all(left + wide < following[0] for (left, wide), following in itertools.pairwise(shown))
    assert shown[-1][0] + sum(shown[-1][1:]) <= width or width < 240
    assert columns.words[0] < columns.match < sum(columns.words)
    assert columns.words[1] >= 420 or len(shown) == 1


def test_what_gives_way_first_is_the_source_then_the_speaker_then_the_date() -> None:
    widths = [
        [bool(one[1]) for one in (at.date, at.speaker, at.source)] for at in map(columns_of, (1200, 760, 640, 500))
    ]
    assert widths == [[True, True, True], [True, True, False], [True, False, False], [False, False, False]]
    assert not columns_of(1200, sources=False).source[1]
    assert columns_of(1200, 1.2).date[1] > columns_of(1200).date[1]


def test_orders_are_made_by_heads_and_read_back() -> None:
    assert order_from(K.RIGHT1, BY_DATE) == (K.RIGHT1, K.RIGHT2, K.RIGHT3)
    assert order_from(K.LEFT2, BY_DATE) == (K.LEFT2, K.LEFT3)
    assert order_from(K.DATE, (K.SOURCE, K.DATE)) == BY_DATE
    assert order_from(K.DATE, BY_DATE) == (K.NEWEST,)
    assert order_from(K.SPEAKER, BY_DATE) == (K.SPEAKER, K.DATE)
    assert order_from(K.MATCH, BY_DATE)[0] is K.MATCH
    assert order_with(K.RIGHT1, (K.SOURCE, K.DATE, K.LEFT1)) == (K.SOURCE, K.DATE, K.RIGHT1)
    assert order_with(K.DATE, (K.SOURCE, K.DATE)) == (K.SOURCE,)
    assert read_order(written_order((K.LEFT1, K.NEWEST))) == (K.LEFT1, K.NEWEST)
    assert read_order("left1 nonsense left1 date -date") == (K.LEFT1, K.DATE)
    assert read_order("") == BY_DATE


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("oil ", "oil NEAR/5 crude "),
        ("oil", "oil* NEAR/5 crude "),
        ("oil date:1987 ", "oil NEAR/5 crude date:1987 "),
        ("“crude oil” ", "“crude oil” NEAR/5 crude "),
        ('"crude oi', '"crude oi" NEAR/5 crude '),
        ("oil NEAR/2 price ", "oil NEAR/2 price NEAR/2 crude "),
        ("oil OR gas ", "(oil NEAR/5 crude) OR (gas NEAR/5 crude) "),
        ("oil BEFORE/2 price ", "oil BEFORE/2 price crude "),
        ("/oi./ ", "/oi./ crude "),
    ],
)
def test_a_word_nearby_is_searched_near_what_was_sought(typed: str, wanted: str) -> None:
    found = near_query(typed, parse(typed, as_you_type=True), "crude", 5)
    assert found == wanted
    assert "crude" in str(parse(found, as_you_type=True))


def test_a_word_that_is_an_operator_is_searched_as_a_word() -> None:
    for word in ("or", "not", "near", "u.s"):
        assert isinstance(parse(near_query("oil ", parse("oil "), word, 3)), Near)
    assert isinstance(parse(near_query("oil gas ", parse("oil gas "), "or", 3)), Or)


def test_words_are_cut_between_words_where_there_is_no_room(theme: Theme) -> None:
    metrics = QFontMetricsF(theme.text_font())
    text = "the council said on Wednesday that it would sign "
    for room in range(0, round(metrics.horizontalAdvance(text)) + 20, 17):
        last, first = fitting_end(text, metrics, room), fitting_beginning(text, metrics, room)
        assert max(metrics.horizontalAdvance(last), metrics.horizontalAdvance(first)) <= room or not (last and first)
        assert text.endswith(last)
        assert text.startswith(first)
        assert not last or last == text or text[-len(last) - 1] == " "
        assert not first or first == text or text[len(first)] == " "
    assert [span.of(text) for span in word_spans_before(text, 3)] == ["sign", "would", "it"]
    assert [span.of(LINE.after) for span in word_spans_after(LINE.after, 3)] == ["but", "the", "old"]


def test_words_of_the_order_are_marked_by_lines_of_three_kinds(theme: Theme) -> None:
    kinds = {form.underlineStyle() for form in sort_forms(theme)}
    assert len(kinds) == 3
    assert QTextCharFormat.UnderlineStyle.NoUnderline not in kinds


def test_a_line_is_told_whole_to_who_does_not_see_it() -> None:
    told = spoken_line(LINE)
    assert "sign no agreement on the harbour, but the old" in told
    assert told.endswith("perhaps said by Oren Halvard. The Port Courier · 26 May 1994, probable. Treaty")
    assert speaker_words(LINE) == "perhaps Oren Halvard"
    assert speaker_words(replace(LINE, speakers=())) == "quoted"
    assert speaker_words(replace(LINE, speakers=(), quoted=False)) == ""
    assert clipboard_line(LINE).split("\t")[:2] == ["26 May 1994, probable", "The Port Courier"]
    assert clipboard_line(LINE).count("\t") == 4


def test_a_date_without_a_day_becomes_shorter_rather_than_cut() -> None:
    undated = replace(
        LINE.date, earliest=None, latest=date(2016, 7, 27), certainty=Certainty.UNDATED, edtf="[..2016-07-27]"
    )
    assert undated_short_words(undated) == ("not after 27 July 2016", "undated")
    assert undated_short_words(LINE.date) == ()


def test_what_is_painted_changes_with_the_order_and_the_doubt(view: OccurrencesView, theme: Theme) -> None:
    show(view, 1)
    tint = theme.colours.quoted[0].ground
    assert tint not in colours(view)
    assert {theme.colours.match, theme.colours.damage} <= colours(view)
    show(view, 1, (K.RIGHT1,))
    assert tint in colours(view)
    view.table.rows.keep(0, (replace(LINE, sure=True),))
    assert theme.colours.damage not in colours(view)
    view.table.choose(0)
    assert view.foot.text == "Treaty · The Port Courier · 26 May 1994, probable · said by Oren Halvard"


def colours(view: OccurrencesView) -> set[str]:
    """Return the colours in the first row."""
    image = view.table.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(view.table.rowHeight(0))}


def test_half_a_million_lines_are_shown_scrolled_and_set_larger_at_once(
    view: OccurrencesView, theme: Theme, qapp: QApplication
) -> None:
    asked: list[int] = []
    view.table.rows.page_wanted.connect(lambda start, _: asked.append(start))
    begun = time.thread_time()
    show(view, 500_000, (K.RIGHT1, K.RIGHT2, K.RIGHT3))
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_End)
    qapp.processEvents()
    assert asked[-1] == 499_950
    assert view.table.row == 499_999
    style = theme.reading
    theme.read_in(replace(style, pixels=24))
    higher = view.table.rowHeight(0)
    theme.read_in(style)
    qapp.processEvents()
    assert higher > view.table.rowHeight(0)
    QTest.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.table.selected_ranges() == [(0, 500_000)]
    assert time.thread_time() - begun < 2  # a minute, if each row were looked at


def test_a_page_that_is_awaited_is_not_asked_for_again_and_again(view: OccurrencesView, qapp: QApplication) -> None:
    asked: list[int] = []
    rows = view.table.rows
    rows.page_wanted.connect(lambda start, _: asked.append(start))
    view.show_lines(found(500), row=None)
    for row in (0, 0, 120, 120, 120):
        assert rows.line(row) is None
        qapp.processEvents()
    assert asked[-1] == 100
    assert asked.count(100) == 1
    rows.keep(100, (LINE,) * 50)
    assert rows.line(120) == LINE
    assert rows.line(0) is None
    qapp.processEvents()
    assert asked[-1] == 0


def test_heads_that_have_no_room_are_not_cut(view: OccurrencesView, qapp: QApplication) -> None:
    show(view, 3)
    assert not view.heads.place_of(K.RIGHT3).isEmpty()
    view.resize(300, 600)
    qapp.processEvents()
    assert view.heads.place_of(K.RIGHT3).isEmpty()
    assert view.heads.place_of(K.SOURCE).isEmpty()
    assert not view.heads.place_of(K.RIGHT1).isEmpty()


def test_words_nearby_are_put_in_order_by_any_figure(view: OccurrencesView, theme: Theme) -> None:
    table = NearbyTable(theme, view)
    heard: list[str] = []
    table.word_chosen.connect(heard.append)
    table.show_words((Collocate("barrels", 4, 0.5, 9, 12.34, 3), Collocate("crude", 9, 11.26, 20, 30.0, 2)))
    words = [table.rows.value(row).word for row in range(2)]
    assert words == ["crude", "barrels"]
    table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert table.rows.value(0).word == "barrels"
    assert figures(table.rows.value(0)) == ("barrels", "4", "0.50", "12.3", "3")
    assert figures(table.rows.value(1))[2] == "11.3"
    across, shown = Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
    heads = [str(table.rows.headerData(column, across, shown)) for column in range(5)]
    assert heads == ["Word", "Near", "Expected", "Strength", "Articles ↓"]
    measure = QFontMetrics(table.horizontalHeader().font()).horizontalAdvance
    assert all(measure(f"{heads[column]} ↓") < table.columnWidth(column) for column in range(1, 4))
    table.clicked.emit(table.rows.index(0, 1))
    table.clicked.emit(table.rows.index(0, 0))
    assert heard == ["barrels"]


def test_a_number_is_told_when_it_is_typed_to_its_end(view: OccurrencesView) -> None:
    field = NumberField("Lines", range(1, 1001), 100, view)
    field.show()
    heard: list[int] = []
    field.changed.connect(lambda: heard.append(field.value))
    field.selectAll()
    QTest.keyClicks(field, "2x5")
    assert not heard
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == [25]
    field.put(7)
    assert (field.text(), heard) == ("7", [25])


def test_what_is_chosen_of_the_lines_is_said_in_words(view: OccurrencesView) -> None:
    filters = view.filters
    assert filters.words() == []
    filters.quoted.setCurrentIndex(2)
    filters.choose_speaker("halvard", "Oren Halvard")
    filters.thin()
    filters.number.put(1200)
    assert filters.words() == ["only outside quotations", "only Oren Halvard", "1,200 lines at random, seed 0"]
    filters.forget()
    assert filters.words() == []
