# SPDX-License-Identifier: MIT
from collections.abc import Iterator
from datetime import date

import pytest
from gui_values import answer_of, day, many_rows, row
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.gui.hits.hit_model import PAGE, DayHead, HitListModel
from reader.model.date import UNDATED, Certainty, Precision, PublicationDate
from reader.model.query import Word
from reader.model.search import Excerpt, Sort
from reader.model.texts import Span

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def model() -> Iterator[HitListModel]:
    """Return a model under Qt's own tester."""
    one = HitListModel()
    tester = QAbstractItemModelTester(one, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield one
    tester.deleteLater()


def test_the_length_is_true_before_any_row_is_there(model: HitListModel) -> None:
    assert model.rowCount() == 0
    model.show(answer_of(many_rows(2500), at_once=0))
    assert (model.rowCount(), model.columnCount()) == (2500, 1)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.row(17) is None
    assert model.data(model.index(17, 0)) == "Still being read"
    assert model.data(QModelIndex()) is None
    assert model.number(2500) is None


def test_whole_pages_are_asked_for_one_at_a_time(model: HitListModel) -> None:
    rows = many_rows(1000)
    wanted: list[list[int]] = []
    model.rows_wanted.connect(wanted.append)
    model.look_at(0, 5)  # nothing to look at yet
    model.show(answer_of(rows, at_once=3))
    model.look_at(0, 9)
    model.look_at(500, 509)
    assert [len(numbers) for numbers in wanted] == [PAGE - 3]
    model.take_rows(rows[3:PAGE])
    model.look_at(95, 104)
    assert wanted[1] == [one.number for one in rows[PAGE : 2 * PAGE]]
    model.forget_requests()
    model.look_at(95, 104)
    assert len(wanted) == 3


def test_excerpts_are_asked_for_the_rows_on_the_screen_only(model: HitListModel) -> None:
    rows = many_rows(200)
    wanted: list[list[int]] = []
    model.excerpts_wanted.connect(wanted.append)
    model.show(answer_of(rows, query=Word("harbour", Span(0, 7)), at_once=200))
    model.look_at(10, 14)
    model.look_at(10, 14)
    assert wanted == [[one.number for one in rows[10:15]]]
    excerpt = (Excerpt("Headline", ()), Excerpt("the harbour", (Span(4, 11),)))
    model.take_excerpts(dict.fromkeys(wanted[0], excerpt))
    assert model.excerpt(12) == excerpt
    assert model.excerpt(50) is None
    model.show(answer_of(rows))
    assert model.excerpt(12) is None
    model.look_at(10, 14)
    assert len(wanted) == 1  # with nothing sought there is nothing to mark


def test_rows_stay_known_over_searches_until_the_archive_changes(model: HitListModel) -> None:
    rows = many_rows(60)
    model.show(answer_of(rows, at_once=60))
    model.show(answer_of(rows[10:], at_once=0))
    assert model.row(0) == rows[10]
    model.expire()
    model.show(answer_of(rows[10:], at_once=0))
    assert model.row(0) is None


def test_only_so_many_rows_and_excerpts_are_kept(model: HitListModel) -> None:
    rows = many_rows(7000)
    model.show(answer_of(rows, query=Word("harbour", Span(0, 7)), at_once=0))
    model.take_rows(rows)
    assert model.row(0) is None
    assert model.row(6999) == rows[6999]
    nothing = (Excerpt("", ()), Excerpt("", ()))
    model.take_excerpts({one.number: nothing for one in rows})
    assert model.excerpt(0) is None
    assert model.excerpt(6999) == nothing


def test_heads_come_from_the_counts_and_the_undated_are_a_bin_at_the_end(model: HitListModel) -> None:
    rows = [row(1, day(1996, 3, 14)), row(2, day(1994, 5, 26)), row(3, day(1994, 5, 26)), row(4, UNDATED)]
    model.show(answer_of(rows, at_once=0))
    assert [model.opens_group(at) for at in range(4)] == [True, True, False, True]
    assert model.head(2) == DayHead("26 May 1994, Thursday", 2, ("26 May 1994",))
    assert model.head(3) == DayHead("Undated", 1)
    model.show(answer_of([rows[1], rows[2], rows[0], rows[3]], sort=Sort.OLDEST))
    assert model.head(0) == DayHead("26 May 1994, Thursday", 2, ("26 May 1994",))
    model.show(answer_of(rows, sort=Sort.RELEVANCE))
    assert model.head(0) is None
    assert not model.opens_group(0)


def test_what_is_known_by_month_only_stands_under_its_month(model: HitListModel) -> None:
    month = PublicationDate("1996-02", date(1996, 2, 1), date(1996, 2, 29), Certainty.CERTAIN, Precision.MONTH)
    rows = [row(1, month), row(2, day(1996, 2, 1))]
    model.show(answer_of(rows))
    assert model.opens_group(1)
    assert model.head(0) == DayHead("February 1996, day unknown", 1)
    assert model.head(1) == DayHead("1 February 1996, Thursday", 1, ("1 February 1996",))


def test_articles_are_found_again_by_number(model: HitListModel) -> None:
    assert model.position_of(3) is None
    model.show(answer_of([row(5, UNDATED), row(3, UNDATED)]))
    assert model.position_of(3) == 1
    assert model.position_of(99) is None


def test_a_screen_reader_hears_date_certainty_and_headline(model: HitListModel) -> None:
    undated = PublicationDate("[..2016-07-27]", None, date(2016, 7, 27), Certainty.UNDATED, Precision.NONE)
    model.show(answer_of([row(1, day(1994, 5, 26, Certainty.PROBABLE)), row(4, undated)]))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert (
        model.data(model.index(0, 0), role)
        == "Headline 1. 26 May 1994, probable. The Port Courier · page 1. 1 quotation"
    )
    assert (
        model.data(model.index(1, 0), role)
        == "Headline 4. undated, no later than 27 July 2016. The Port Courier · page 1"
    )
    assert model.data(model.index(0, 0)) == "Headline 1"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
