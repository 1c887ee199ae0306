# SPDX-License-Identifier: MIT
"""The archive report: every file once, every figure as long as its list, and what is held week by week."""

import os
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_archive import opened, write

from reader.catalog.counts import DateCount
from reader.errors import NotFoundError
from reader.library.held import Held, Unit, held_over_time
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.date import Certainty
from reader.model.problem import FileGroup, FileStatus
from reader.model.search import SearchRequest

YARD = (
    "Welders at the Quist yard laid down their tools at noon and walked to the quay, where the crane stood still for "
    "the rest of the day, for nobody had asked them whether they would work on Sundays."
)
TEXTS = {
    "1994/05/26/001.txt": "Harbour talks end\n\nA trade attach? left Brackley. “We shall meet,” said one.\n",
    "1994/05/27/001.txt": f"Yard walks out\n\n{YARD}\n",
    "1994/05/27/copy.txt": f"Yard walks out\n\n{YARD}\n",
    "cuttings/tide.txt": "How to draw the tide\n\nOne draws the line of the harbour first.\n",
    "README.txt": "Cuttings of the harbour,\nkept by the pilots.\n",
    "empty.txt": " \n",
    "blank.txt": "\n\n",
    "locked.jsonl": '{"headline": "One", "body": "The ferry waited for the tide.", "date": "1994-05-28"}\n{broken\n',
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a small archive with a bit of everything, read and open."""
    folder = write(tmp_path / "courier", TEXTS)
    os.symlink(folder / "empty.txt", folder / "link.txt")
    with opened(folder) as library:
        yield library


def total(library: Library, query: str) -> int:
    """Return how many articles a query finds."""
    return library.search(SearchRequest(library.parse(query))).total


def test_every_file_is_in_exactly_one_figure(library: Library) -> None:
    report = library.report()
    files = {status: report.files(status) for status in FileStatus}
    assert files == {
        FileStatus.LISTED: 4,
        FileStatus.FLAGGED: 1,
        FileStatus.PART: 1,
        FileStatus.UNSEARCHABLE: 0,
        FileStatus.PROBLEM: 3,
    }
    assert sum(files.values()) == report.entries == 9
    listed: list[bytes] = []
    for status in FileStatus:
        lines = library.report_files(FileGroup(status.value))
        assert len(lines) == files[status]
        listed += [line.path for line in lines]
    broken = [line for line in library.report_files(FileGroup.UNREAD) if line.item]
    assert [line.path for line in broken] == [b"locked.jsonl"]  # which is listed: only an item of it could not be read
    assert sorted(listed) == sorted({*map(str.encode, TEXTS), b"link.txt"})


def test_every_figure_is_as_long_as_its_list(library: Library) -> None:
    report = library.report()
    for certainty in Certainty:
        assert total(library, f"is:{certainty}") == report.articles(certainty)
    assert report.features
    for flag, count in report.features.items():
        assert total(library, f"is:{flag}") == count.articles
    assert (report.copy_groups, report.copied, total(library, "is:copied")) == (1, 2, 2)
    for reason in report.reasons:
        assert len({line.path for line in library.report_files(FileGroup.UNREAD, reason.reason)}) == reason.files
    assert report.reasons[0].files == 2


def test_a_day_without_its_year_counts_where_its_article_stands(tmp_path: Path) -> None:
    wire = {"wire.txt": "COUNCIL PUTS OFF VOTE\n\nBRACKLEY, Feb 23 - The council put off its vote on the new pier.\n"}
    with opened(write(tmp_path / "wire", wire)) as library:
        report = library.report()
        (row,) = library.rows(library.search(SearchRequest(library.parse(""))).numbers)
        assert (row.date.edtf, row.date.placed) == ("XXXX-02-23", False)
        assert {sure: report.articles(sure) for sure in Certainty if report.articles(sure)} == {Certainty.UNDATED: 1}
        for certainty in Certainty:
            assert total(library, f"is:{certainty}") == report.articles(certainty)


def test_the_archive_speaks_for_itself_and_the_run_is_known(library: Library) -> None:
    report = library.report()
    assert report.description == "Cuttings of the harbour,\nkept by the pilots."
    assert report.archive.name == "courier"
    assert report.news is None
    assert report.last_run == report.last_reading
    assert report.last_run is not None
    assert (report.last_run.read, report.last_run.since) == (8, 0)


def test_what_is_new_since_last_time(library: Library, tmp_path: Path) -> None:
    write(tmp_path / "courier", {"1994/05/28/new.txt": "Ferry delayed\n\nThe first ferry waited for the tide.\n"})
    (tmp_path / "courier" / "empty.txt").write_text("No More Empty\n\nSomebody wrote something into it.\n")
    (tmp_path / "courier" / "blank.txt").unlink()
    os.rename(tmp_path / "courier" / "cuttings", tmp_path / "courier" / "clippings")
    read_archive(library)
    library.refresh()
    news = library.report().news
    assert news is not None
    assert (news.new, news.changed, news.moved, news.missing, news.unchanged) == (1, 1, 1, 1, 5)
    assert news.articles == total(library, "is:new") == 2
    read_archive(library, rebuild=True)  # the same files, read again: nothing new
    library.refresh()
    again = library.report()
    assert again.news == news
    assert again.last_reading is not None
    assert again.last_reading.read == 8
    assert total(library, "is:new") == 2


def test_a_flag_follows_the_keeper(library: Library, tmp_path: Path) -> None:
    assert total(library, "is:new") == 5
    write(tmp_path / "courier", {"1994/05/29/next.txt": "Late\n\nThe ferry was late again on the quay.\n"})
    with library.again() as other:
        read_archive(other)
    assert total(library, "is:new") == 5
    library.refresh()
    assert total(library, "is:new") == 1


def test_nothing_read_is_no_report(tmp_path: Path) -> None:
    folder = write(tmp_path / "courier")
    with Library.open(str(folder), data_dir=str(tmp_path / "data")) as library, pytest.raises(NotFoundError):
        library.report()


def test_a_stamp_that_many_pages_share_is_told(tmp_path: Path) -> None:
    texts = {
        f"old site/page{number}.txt": f"The {number}th sea wall\n\nLast Updated: 07/27/2016\n\n"
        f"The council of {1990 + number % 5} built wall {number} against the sea.\n"
        for number in range(12)
    }
    with opened(write(tmp_path / "site", texts)) as library:
        report = library.report()
        assert [(stamp.kind, stamp.value, stamp.articles) for stamp in report.stamps] == [("stamp", "2016-07-27", 12)]
        assert report.articles(Certainty.UNDATED) == total(library, "is:undated") == 12
        assert report.held is None


# --- what is held


def days(first: date, count: int, step: int = 1, articles: int = 2) -> list[DateCount]:
    """Return so many days, each `step` days after the one before."""
    found = (first.toordinal() + at * step for at in range(count))
    return [DateCount(day, day, articles) for day in found]


def grid(dates: list[DateCount]) -> Held:
    """Return the grid of these."""
    held = held_over_time(dates)
    assert held is not None
    return held


def test_a_daily_paper_is_laid_out_by_weeks_and_shows_its_gaps() -> None:
    held = grid([*days(date(1994, 1, 1), 120), *days(date(1994, 6, 25), 300)])
    assert (held.unit, held.regular, [year.first for year in held.years]) == (Unit.WEEK, True, [1994, 1995])
    squares = held.years[0].squares
    assert len(squares) == 52
    gaps = [at for at, square in enumerate(squares) if square.gap]
    assert gaps == list(range(18, 25))  # 7 May to 24 June
    assert (squares[18].earliest, squares[24].latest) == (date(1994, 5, 7), date(1994, 6, 24))
    assert (squares[0].articles, squares[17].articles) == (14, 2)
    assert (squares[51].earliest, squares[51].latest) == (date(1994, 12, 24), date(1994, 12, 31))
    assert not any(square.gap for square in held.years[1].squares)  # after the last issue nothing is missing


def test_a_long_run_is_laid_out_by_months() -> None:
    held = grid(days(date(1950, 1, 15), 500, step=30))
    assert (held.unit, held.regular, len(held.years)) == (Unit.MONTH, True, 42)
    february = held.years[2].squares[1]
    assert (february.earliest, february.latest) == (date(1952, 2, 1), date(1952, 2, 29))
    assert held.years[0].squares[11].latest == date(1950, 12, 31)


def test_a_few_cuttings_have_no_gaps() -> None:
    held = grid(days(date(1987, 3, 14), 12, step=400, articles=1))
    assert (held.unit, held.regular) == (Unit.MONTH, False)
    assert not any(square.gap for year in held.years for square in year.squares)
    assert sum(year.articles for year in held.years) == 12


def test_years_without_anything_stand_together() -> None:
    held = grid([*days(date(1901, 5, 1), 3), *days(date(1903, 5, 1), 3), *days(date(1950, 5, 1), 3)])
    assert [(year.first, year.last, len(year.squares)) for year in held.years] == [
        (1901, 1901, 12),
        (1902, 1902, 12),
        (1903, 1903, 12),
        (1904, 1949, 0),
        (1950, 1950, 12),
    ]


def test_dates_too_inexact_for_a_square_are_counted_apart() -> None:
    day = date(1994, 5, 1).toordinal()
    inexact = [DateCount(day, day + 30, 5), DateCount(day, 0, 3), DateCount(day, day + 200, 1)]
    held = grid(sorted([*days(date(1994, 5, 1), 60), *inexact], key=lambda one: (one.earliest, one.latest)))
    assert (held.unit, held.inexact) == (Unit.WEEK, 9)
    months = grid([*days(date(1950, 1, 15), 500, step=30), *inexact])
    assert (months.unit, months.inexact) == (Unit.MONTH, 4)  # a month known is enough there
    only = grid([DateCount(day, day + 200, 1)])
    assert (only.years, only.inexact) == ((), 1)
    assert held_over_time([]) is None


_DAYS = st.dates(date(1890, 1, 1), date(2024, 12, 31))


@given(st.lists(st.tuples(_DAYS, st.integers(0, 40), st.integers(1, 5)), min_size=1, max_size=40))
def test_every_article_is_in_one_square_or_inexact(drawn: list[tuple[date, int, int]]) -> None:
    counts = [DateCount(day.toordinal(), day.toordinal() + more, articles) for day, more, articles in drawn]
    held = grid(counts)
    assert sum(year.articles for year in held.years) + held.inexact == sum(one.articles for one in counts)
    for before, after in zip(held.years, held.years[1:], strict=False):
        assert after.first == before.last + 1
    for year in held.years:
        if year.squares:
            assert year.squares[0].earliest == date(year.first, 1, 1)
            assert year.squares[-1].latest == date(year.first, 12, 31)
        for one, other in zip(year.squares, year.squares[1:], strict=False):
            assert other.earliest == one.latest + timedelta(1)
