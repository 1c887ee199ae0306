# SPDX-License-Identifier: MIT
"""Copies folded in what was found: one of each group stays, the counts are of what is listed."""

import random
import time
from array import array
from datetime import date
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.library.copies import CopyTable
from reader.library.library import Library
from reader.library.reading import ensure_read, read_archive
from reader.library.values import EVERYTHING
from reader.model.copies import CopyPlace
from reader.model.search import DayCount, ResultSet, SearchRequest, Sort

MAY, JUNE = date(1994, 5, 26), date(1994, 6, 1)
WIRE = (
    "The first ferry waited an hour for the tide on Saturday, and passengers who had meant to catch the express to"
    " Brackley spent the morning in the customs house, where the harbour master served coffee and apologised for the"
    " dredger, which had broken down during the night. The company promised compensation to everybody.\n"
)


def _place(number: int, group: int, rank: int, day: date | None = MAY, latest: date | None = None) -> CopyPlace:
    earliest = day.toordinal() if day else 0
    return CopyPlace(number, group, rank, earliest, (latest or day or date.min).toordinal() if day or latest else 0)


def _found(*numbers: int, days: tuple[DayCount, ...], scores: tuple[float, ...] = ()) -> ResultSet:
    undated = sum(count.articles for count in days if count.day is None)
    return ResultSet(array("q", numbers), total=len(numbers), undated=undated, days=days, scores=scores)


def test_the_first_of_those_that_match_stays() -> None:
    table = CopyTable([_place(3, 3, 1), _place(4, 3, 0, JUNE), _place(9, 3, 2, None), _place(5, 5, 0), _place(6, 5, 1)])
    days = (DayCount(MAY, 3), DayCount(JUNE, 1), DayCount(None, 1))
    folded = table.fold(_found(4, 3, 5, 6, 9, days=days))
    assert list(folded.numbers) == [4, 5]
    assert folded.copies == {4: (3, 9), 5: (6,)}
    assert (folded.total, folded.folded, folded.undated) == (5, 3, 0)
    assert folded.days == (DayCount(MAY, 1), DayCount(JUNE, 1))
    part = table.fold(_found(3, 9, days=(DayCount(MAY, 1), DayCount(None, 1))))
    assert (list(part.numbers), part.copies) == ([3], {3: (9,)})


def test_nothing_to_fold_leaves_what_was_found_as_it_is() -> None:
    found = _found(3, 5, 7, days=(DayCount(MAY, 3),))
    assert CopyTable([_place(3, 3, 0), _place(4, 3, 1), _place(5, 5, 0)]).fold(found) is found


def test_spans_are_counted_as_spans_and_scores_stay_beside_their_numbers() -> None:
    until = date(1994, 5, 31)
    table = CopyTable([_place(1, 1, 0), _place(2, 1, 1, MAY, until), _place(3, 3, 0, MAY, date.max), _place(4, 3, 1)])
    open_ended = CopyPlace(3, 3, 2, MAY.toordinal(), 0)
    days = (DayCount(MAY, 2), DayCount(MAY, 1, until), DayCount(MAY, 1, date.max))
    folded = table.fold(_found(2, 1, 4, 3, days=days, scores=(4.0, 3.0, 2.0, 1.0)))
    assert (list(folded.numbers), folded.scores) == ([1, 3], (3.0, 1.0))
    assert folded.days == (DayCount(MAY, 1), DayCount(MAY, 1, date.max))
    other = CopyTable([open_ended, _place(4, 3, 0)]).fold(_found(4, 3, days=(DayCount(MAY, 1), days[2])))
    assert other.days == (DayCount(MAY, 1),)


def test_what_the_index_dates_otherwise_stays_until_it_knows_better() -> None:
    table = CopyTable([_place(1, 1, 0), _place(2, 1, 1, JUNE)])
    folded = table.fold(_found(1, 2, days=(DayCount(MAY, 2),)))
    assert (list(folded.numbers), folded.folded, folded.copies) == ([1, 2], 0, {})


def test_an_article_knows_its_copies() -> None:
    table = CopyTable([_place(3, 3, 1), _place(4, 3, 0), _place(9, 3, 2)])
    assert table.of(3) == (4, 9)
    assert table.of(8) == ()


def test_folding_all_of_a_large_archive_costs_next_to_nothing() -> None:
    chance = random.Random(3)
    numbers = list(range(1, 21_579))
    chance.shuffle(numbers)
    table = CopyTable(_place(number, number - number % 2, number % 2) for number in range(2, 902))
    found = _found(*numbers, days=(DayCount(MAY, len(numbers)),))
    fastest = 1.0
    for _ in range(5):
        begun = time.thread_time()
        folded = table.fold(found)
        fastest = min(fastest, time.thread_time() - begun)
    assert folded.folded == 450
    assert fastest < 0.05  # 3 ms, if nobody measures what is covered


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Return an archive in which one story lies twice."""
    texts = {
        "1994/05/26/001.txt": f"Ferry late\n\n{WIRE}",
        "1994/05/27/001.txt": f"Ferry late\n\n{WIRE}",
        "1994/05/28/001.txt": "Tide tables\n\nOne draws the line of the harbour first.\n",
    }
    return opened(write(tmp_path / "courier", texts))


def test_a_search_folds_when_asked(library: Library) -> None:
    with library:
        for sort in Sort:
            request = SearchRequest(library.parse("harbour"), sort=sort)
            plain, folded = library.search(request), library.search(request, fold=True)
            assert (len(plain.numbers), plain.folded, plain.copies) == (3, 0, {})
            assert (len(folded.numbers), folded.total, folded.folded) == (2, 3, 1)
            ((stays, behind),) = folded.copies.items()
            assert [row.path for row in library.rows([stays, *behind])] == [
                b"1994/05/26/001.txt",
                b"1994/05/27/001.txt",
            ]
            assert [row.number for row in library.copies(behind[0])] == [stays]


def test_a_date_that_the_user_sets_decides_which_one_stays(library: Library) -> None:
    with library:
        ((stays, (behind,)),) = library.search(SearchRequest(EVERYTHING), fold=True).copies.items()
        library.corrections.set_date([library.article(behind).id], "1990-01-01", "misfiled")
        ensure_read(library)
        library.refresh()
        folded = library.search(SearchRequest(EVERYTHING), fold=True)
        assert folded.copies == {behind: (stays,)}  # it is the earliest now
        assert sum(count.articles for count in folded.days) == len(folded.numbers) == 2


def test_copies_that_come_while_the_archive_is_open_are_folded_after_a_refresh(library: Library) -> None:
    with library:
        assert library.search(SearchRequest(EVERYTHING), fold=True).folded == 1
        write(Path(library.archive.folder), {"1994/05/29/001.txt": f"Ferry late\n\n{WIRE}"})
        with library.again() as keeper:
            read_archive(keeper, jobs=2)
        assert library.refresh()
        assert library.search(SearchRequest(EVERYTHING), fold=True).folded == 2
        (stays, *_) = library.search(SearchRequest(EVERYTHING), fold=True).copies
        assert len(library.copies(stays)) == 2
        assert not library.refresh()
