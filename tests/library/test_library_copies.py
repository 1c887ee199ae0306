# SPDX-License-Identifier: MIT
"""Copies folded in what was found: one of each group stays, the counts are of what is listed."""

from dataclasses import replace
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.library.copies import CopyTable
from reader.library.library import Library
from reader.library.reading import ensure_read, read_archive
from reader.library.values import EVERYTHING
from reader.model.copies import CopyPlace
from reader.model.search import SearchRequest, Sort

WIRE = (
    "The first ferry waited an hour for the tide on Saturday, and passengers who had meant to catch the express to"
    " Brackley spent the morning in the customs house, where the harbour master served coffee and apologised for the"
    " dredger, which had broken down during the night. The company promised compensation to everybody.\n"
)


def test_a_table_knows_the_copies_of_an_article_in_their_order() -> None:
    table = CopyTable([CopyPlace(4, 3), CopyPlace(3, 3), CopyPlace(9, 3), CopyPlace(5, 5), CopyPlace(6, 5)])
    assert [table.of(number) for number in (3, 4, 5, 7)] == [(4, 9), (3, 9), (6,), ()]


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
            plain, folded = library.search(request), library.search(replace(request, fold=True))
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
        ((stays, (behind,)),) = library.search(SearchRequest(EVERYTHING, fold=True)).copies.items()
        library.corrections.set_date([library.article(behind).id], "1990-01-01", "misfiled")
        ensure_read(library)
        library.refresh()
        folded = library.search(SearchRequest(EVERYTHING, fold=True))
        assert folded.copies == {behind: (stays,)}  # it is the earliest now
        assert sum(count.articles for count in folded.days) == len(folded.numbers) == 2


def test_copies_that_come_while_the_archive_is_open_are_folded_after_a_refresh(library: Library) -> None:
    with library:
        assert library.search(SearchRequest(EVERYTHING, fold=True)).folded == 1
        write(Path(library.archive.folder), {"1994/05/29/001.txt": f"Ferry late\n\n{WIRE}"})
        with library.again() as keeper:
            read_archive(keeper, jobs=2)
        assert library.refresh()
        assert library.search(SearchRequest(EVERYTHING, fold=True)).folded == 2
        (stays, *_) = library.search(SearchRequest(EVERYTHING, fold=True)).copies
        assert len(library.copies(stays)) == 2
        assert not library.refresh()
