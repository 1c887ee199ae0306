# SPDX-License-Identifier: MIT
"""The lines of the dates pane, and the model that shows them."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from reader.gui.dates.date_counts import Calendar, count_up
from reader.gui.dates.date_lines import DateLine, LineMaker, Place, place_of
from reader.gui.looks.count_model import CountModel
from reader.gui.session.searching import (
    DateFilter,
    month_filter,
    range_filter,
    undated_filter,
    unknown_filter,
    year_filter,
)
from reader.model.search import DayCount, Unknown

pytestmark = pytest.mark.usefixtures("qapp")

_MAY_26 = date(1994, 5, 26)
_FOUND = count_up(
    [
        DayCount(date(1992, 7, 1), 1),
        DayCount(date(1994, 1, 1), 2, date(1994, 12, 31)),
        DayCount(date(1994, 5, 1), 3, date(1994, 5, 31)),
        DayCount(_MAY_26, 4),
        DayCount(date(1994, 5, 27), 1),
        DayCount(date(1994, 12, 30), 1, date(1995, 1, 2)),
        DayCount(None, 6),
    ]
)
_MAY = Place(1994, 5)


def _lines(
    *unfolded: Place, found: Calendar = _FOUND, chosen: DateFilter | None = None, newest: bool = True
) -> list[DateLine]:
    return LineMaker(found, 18, unfolded=set(unfolded), chosen=chosen, newest=newest).lines(5)


def _shown(lines: list[DateLine]) -> list[str]:
    return [f"{'  ' * line.level}{line.name} {line.articles}" for line in lines]


def test_years_are_folded_at_first() -> None:
    assert _shown(_lines()) == ["All dates 18", "  1994 10", "  1992 1", "Year unknown 1", "Undated 6"]


def test_a_year_unfolds_to_months_and_a_month_to_days() -> None:
    lines = _lines(Place(1994), _MAY)
    assert _shown(lines[1:8]) == [
        "  1994 10",
        "    May 8",
        "      27 Friday 1",
        "      26 Thursday 4",
        "      Day unknown 3",
        "    Month unknown 2",
        "  1992 1",
    ]
    assert [line.unfolded for line in lines[1:6]] == [True, True, None, None, None]
    assert lines[1].articles == sum(line.articles for line in lines if line.level == 2)
    assert lines[2].articles == sum(line.articles for line in lines if line.level == 3)


def test_the_order_is_that_of_the_list() -> None:
    assert _shown(_lines(Place(1994), _MAY, newest=False))[1:6] == [
        "  1992 1",
        "  1994 10",
        "    May 8",
        "      26 Thursday 4",
        "      27 Friday 1",
    ]


@pytest.mark.parametrize(
    ("chosen", "lines"),
    [
        (None, ["All dates 18"]),
        (year_filter(1990), ["All dates 18", "  1990 0"]),
        (month_filter(1990, 3), ["All dates 18", "  1990 0", "    March 0"]),
        (
            range_filter(_MAY_26, _MAY_26),
            ["All dates 18", "  1994 0", "    May 0", "      26 Thursday 0"],
        ),
        (unknown_filter(Unknown.DAY, 1994, 5), ["All dates 18", "  1994 0", "    May 0", "      Day unknown 0"]),
        (unknown_filter(Unknown.MONTH, 1994), ["All dates 18", "  1994 0", "    Month unknown 0"]),
        (unknown_filter(Unknown.YEAR), ["All dates 18", "Year unknown 0"]),
        (undated_filter(), ["All dates 18", "Undated 0"]),
        (range_filter(date(1992, 1, 1), date(1996, 12, 31)), ["All dates 18", "1992 to 1996 5"]),
        (DateFilter("until then", None, _MAY_26), ["All dates 18", "until then 5"]),
    ],
)
def test_what_is_chosen_stays_listed_though_nothing_is_found(chosen: DateFilter | None, lines: list[str]) -> None:
    shown = _lines(found=Calendar(), chosen=chosen)
    assert _shown(shown) == lines
    assert shown[-1].dates == chosen


def test_what_is_chosen_is_listed_below_its_folded_year() -> None:
    assert _shown(_lines(chosen=month_filter(1994, 5)))[1:4] == ["  1994 10", "    May 8", "  1992 1"]


def test_filters_have_their_places() -> None:
    assert place_of(year_filter(1994)) == Place(1994)
    assert place_of(month_filter(1994, 2)) == Place(1994, 2)
    assert place_of(range_filter(_MAY_26, _MAY_26)) == Place(1994, 5, 26)
    assert place_of(unknown_filter(Unknown.MONTH, 1994)) == Place(1994, unknown=Unknown.MONTH)
    for none in (None, undated_filter(), range_filter(_MAY_26, date(1994, 5, 27)), DateFilter("", _MAY_26, None)):
        assert place_of(none) is None


def test_filters_that_mean_the_same_are_equal_in_every_language() -> None:
    assert DateFilter("Mai 1994", date(1994, 5, 1), date(1994, 5, 31)) == month_filter(1994, 5)
    assert month_filter(1994, 5).name == "May 1994"
    assert unknown_filter(Unknown.DAY, 1994, 5).name == "May 1994, day unknown"
    assert unknown_filter(Unknown.MONTH, 1994).name == "1994, month unknown"
    assert unknown_filter(Unknown.YEAR) != undated_filter()
    assert undated_filter().undated
    assert not unknown_filter(Unknown.YEAR).undated


def test_a_line_says_itself_whole() -> None:
    lines = _lines(Place(1994), _MAY)
    assert lines[0].said == "All dates, 18 articles"
    assert lines[1].said == "1994, 10 articles, unfolded"
    assert lines[3].said == "27 May 1994, Friday, 1 article"
    assert _lines()[1].said == "1994, 10 articles, folded"


# --- the model


@pytest.fixture
def model(qapp: QApplication) -> CountModel[DateLine]:
    """Return a model that Qt's own tester watches."""
    one: CountModel[DateLine] = CountModel(qapp)
    QAbstractItemModelTester(one, QAbstractItemModelTester.FailureReportingMode.Fatal, one)
    return one


def _names(model: CountModel[DateLine]) -> list[object]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_lines_that_stay_keep_their_indexes(model: CountModel[DateLine]) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(_lines(Place(1994)))
    year, undated = (QPersistentModelIndex(model.index(row)) for row in (1, model.rowCount() - 1))
    month = QPersistentModelIndex(model.index(2))
    for lines in (
        _lines(Place(1994), _MAY),
        _lines(),
        _lines(chosen=range_filter(date(1990, 1, 1), date(1996, 12, 31))),
        _lines(chosen=month_filter(1990, 5)),
        _lines(Place(1992), Place(1994), Place(1992, 7)),
    ):
        model.show(lines)
        assert _names(model) == [line.name for line in lines]
        assert year.data() == "1994"
        assert undated.data() == "Undated"
    assert not month.isValid()  # it was folded away
    assert not resets


def test_another_order_is_shown_anew(model: CountModel[DateLine]) -> None:
    model.show(_lines())
    model.show(_lines(newest=False))
    assert _names(model) == ["All dates", "1992", "1994", "Year unknown", "Undated"]


def test_only_what_has_changed_is_told(model: CountModel[DateLine]) -> None:
    told: list[tuple[int, int]] = []
    model.show(_lines())
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show(_lines())
    assert not told
    model.show(_lines(found=count_up([DayCount(date(1992, 7, 1), 1), DayCount(_MAY_26, 1), DayCount(None, 6)])))
    assert told == [(1, 1)]
    assert model.row_of(year_filter(1992)) == 2
    assert model.row_of(year_filter(1990)) is None


def test_rows_have_names_words_and_tips(model: CountModel[DateLine]) -> None:
    model.show(_lines(Place(1994), _MAY))
    index = model.index(4)
    assert model.data(index) == "26 Thursday"
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "26 May 1994, Thursday, 4 articles"
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) == "26 May 1994, Thursday"
    assert model.data(model.index(1), Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(index) == 0
