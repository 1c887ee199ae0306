# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest
from gui_values import answer_of, day, many_rows, row
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.hits.hit_model import DayHead, HitListModel
from reader.gui.hits.hit_painter import HitPainter, RowLook, begun_later
from reader.gui.hits.hit_view import HitListView
from reader.gui.looks.theme import Theme
from reader.model.article import ArticleRow
from reader.model.date import UNDATED, Certainty
from reader.model.query import Word
from reader.model.search import Excerpt
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]


@pytest.fixture
def view(theme: Theme, keep: Keep) -> HitListView:
    """Return a list of 300 articles on the screen."""
    model = HitListModel()
    one = HitListView(model, theme)
    model.setParent(one)
    one.resize(380, 640)
    keep(one)
    model.show(answer_of(many_rows(300), at_once=300))
    return one


def _model(view: HitListView) -> HitListModel:
    model = view.model()
    assert isinstance(model, HitListModel)
    return model


def _colours(view: HitListView) -> set[str]:
    image: QImage = view.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 1) for y in range(0, image.height(), 2)}


def test_the_scroll_bar_is_that_of_the_whole_list(view: HitListView, qapp: QApplication) -> None:
    _model(view).show(answer_of(many_rows(100_000), at_once=0))
    qapp.processEvents()
    height = view.top_of(1) - view.top_of(0)
    assert view.verticalScrollBar().maximum() == 100_000 * height - view.viewport().height()


def test_the_matches_are_marked_and_what_is_missing_is_bone(view: HitListView, theme: Theme) -> None:
    assert theme.colours.match not in _colours(view)
    one = row(1, day(1994, 5, 26))
    _model(view).show(answer_of([one], query=Word("harbour", Span(0, 7))))
    _model(view).take_excerpts({1: (Excerpt(one.headline, ()), Excerpt("In the harbour.", (Span(7, 14),)))})
    assert theme.colours.match in _colours(view)
    _model(view).expire()
    _model(view).show(answer_of(many_rows(300)[100:], at_once=0))
    assert theme.colours.bone in _colours(view)


def test_every_certainty_is_painted(view: HitListView, theme: Theme) -> None:
    rows = [row(number, day(1994, 5, 26, certainty)) for number, certainty in enumerate(Certainty)][:3]
    _model(view).show(answer_of([*rows, row(9, UNDATED)]))
    assert theme.colours.faint in _colours(view)


def test_a_new_theme_paints_anew(view: HitListView, theme: Theme) -> None:
    from reader.gui.looks.palette import DARK
    from reader.gui.looks.theme import ThemeChoice

    theme.choose(ThemeChoice.DARK)
    try:
        assert DARK.panel in _colours(view)
    finally:
        theme.choose(ThemeChoice.LIGHT)


def test_what_comes_in_sight_is_asked_for(view: HitListView, qapp: QApplication) -> None:
    wanted: list[list[int]] = []
    _model(view).rows_wanted.connect(wanted.append)
    rows = many_rows(5000)
    _model(view).expire()
    _model(view).show(answer_of(rows, at_once=0))
    qapp.processEvents()
    assert wanted[0][0] == rows[0].number
    _model(view).take_rows(rows[:100])
    view.put(2000, 0)
    qapp.processEvents()
    assert rows[2000].number in wanted[-1]


def test_the_day_stays_at_the_top_while_one_scrolls(view: HitListView, qapp: QApplication) -> None:
    """Within a day the strip at the top is a head; it is pushed out by the next day's."""
    height = view.top_of(1) - view.top_of(0)

    def strip() -> QImage:
        qapp.processEvents()
        image: QImage = view.viewport().grab().toImage()
        return image.copy(18, 6, 200, 14)

    view.put(0, 0)
    at_rest = strip()
    view.put(0, -height // 2)
    assert strip() == at_rest
    view.put(3, -10)
    assert strip() == at_rest
    view.put(9, -(height - 8))  # ten rows a day: the next head comes up
    assert strip() != at_rest


def test_enter_opens_and_up_from_the_first_row_leaves(view: HitListView) -> None:
    opened: list[int] = []
    left: list[bool] = []
    chosen: list[int] = []
    view.row_opened.connect(opened.append)
    view.left_upwards.connect(lambda: left.append(True))
    view.row_chosen.connect(chosen.append)
    view.choose(0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert not left
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert (opened, left, chosen) == ([0], [True, True], [0, 1, 0])


def test_letters_dont_walk_through_the_archive(view: HitListView) -> None:
    view.choose(0)
    QTest.keyClick(view, Qt.Key.Key_H)
    assert view.currentIndex().row() == 0


def test_a_click_chooses_and_a_double_click_opens(view: HitListView) -> None:
    opened: list[int] = []
    view.row_opened.connect(opened.append)
    place = view.visualRect(_model(view).index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.currentIndex().row() == 2
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)  # else QTest keeps the button down
    assert opened == [2]


def test_archive_text_is_never_markup(view: HitListView, theme: Theme) -> None:
    evil = ArticleRow(
        1,
        "x",
        b"\xff\x1b[31m.txt",
        "",
        "<b>bold</b><img src=x>\n\u202e",
        "",
        "",
        "",
        "",
        UNDATED,
        0,
        "<i>lead</i>\0\r\n" * 20,
    )
    _model(view).show(answer_of([evil]))
    assert QColor(theme.colours.ink).name() in _colours(view)


def test_a_headline_takes_the_lines_that_nothing_else_needs(theme: Theme) -> None:
    words = "World Could Cope With the Closure of the Harbour, Says the Council of the Town"
    without = replace(row(1, day(1994, 5, 26), words), lead="")
    led, short = row(2, day(1994, 5, 26), words), row(3, day(1994, 5, 26), "Harbour Shut")
    headed = RowLook(head=DayHead("26 May 1994", 1))
    one_line = _inked_rows(theme, short, RowLook())
    assert _inked_rows(theme, without, headed) > 1.5 * one_line
    assert _inked_rows(theme, led, RowLook()) > 1.5 * one_line
    assert _inked_rows(theme, led, headed) < 1.5 * one_line


def _inked_rows(theme: Theme, one: ArticleRow, look: RowLook) -> int:
    """Return how many rows of pixels have some in the ink of a headline."""
    painter = HitPainter(theme)
    image = QImage(380, painter.row_height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.colours.panel))
    brush = QPainter(image)
    painter.paint(brush, QRectF(image.rect()), one, None, look)
    brush.end()
    darkest = QColor(theme.colours.ink).lightness() + 8
    return sum(
        any(image.pixelColor(x, y).lightness() <= darkest for x in range(image.width())) for y in range(image.height())
    )


@pytest.mark.parametrize(("width", "told"), [(420, 0), (290, 1), (150, 2)])
def test_a_head_says_less_rather_than_lose_its_end(theme: Theme, width: int, told: int) -> None:
    words = ("Undated, some no later than 27 September 2016", "Undated, no later than 27 Sep 2016", "Undated")
    assert _head_of(theme, DayHead(words[0], 1, words[1:]), width) == _head_of(theme, DayHead(words[told], 1), width)


def _head_of(theme: Theme, head: DayHead, width: int) -> QImage:
    """Return a head as it is painted."""
    picture = QImage(width, 32, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    HitPainter(theme).paint_head(painter, QRectF(picture.rect()), head)
    painter.end()
    return picture


@pytest.mark.parametrize("width", [180, 260, 420])
def test_a_match_is_in_sight_however_narrow_the_list(theme: Theme, width: int) -> None:
    body = "…and the towns kept to themselves, all of them, until the board read the treaty aloud in the rain of May."
    start = body.index("treaty")
    excerpts = (Excerpt("Old Quay", ()), Excerpt(body, (Span(start, start + 6),)))
    one = row(1, day(1994, 5, 26))
    picture = QImage(width, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.colours.ground))
    painter = QPainter(picture)
    HitPainter(theme).paint(painter, QRectF(picture.rect()), one, excerpts, RowLook(head=DayHead("1994", 1)))
    painter.end()
    marks = {picture.pixelColor(x, y).name() for x in range(width) for y in range(120)}
    assert QColor(theme.colours.match).name() in marks


def test_an_excerpt_that_begins_later_keeps_its_marks() -> None:
    later = begun_later(Excerpt("…one two three four five six seven six.", (Span(25, 28), Span(35, 38))))
    assert [later.text, *(span.of(later.text) for span in later.spans)] == ["…four five six seven six.", "six", "six"]
    assert begun_later(Excerpt("…treaty", (Span(1, 7),))) == Excerpt("…treaty", (Span(1, 7),))
