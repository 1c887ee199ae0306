# SPDX-License-Identifier: MIT
"""Rows picked out of long lists: counted, and read in pages, without one step a row."""

from pathlib import Path

import pytest

from reader.errors import CancelledError, CancelToken
from reader.gui.session.copying import MOST_COPIED, copied_lines
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.library.row_ranges import PickedLines, parts_of, rows_in
from reader.model.occurrence import OccurrenceRequest
from reader.model.search import SearchRequest


def test_ranges_are_counted_and_cut_into_pages() -> None:
    picked = [(3, 5), (10, 11), (20, 120_020)]
    assert rows_in(picked) == 120_003
    assert rows_in([]) == 0
    assert list(parts_of(picked, 0, 4)) == [(3, 5), (10, 11), (20, 21)]
    assert list(parts_of(picked, 1, 2)) == [(4, 5)]
    assert list(parts_of(picked, 2, 3)) == [(10, 11)]
    assert list(parts_of(picked, 100_003, 100_004)) == [(100_020, 100_021)]
    assert list(parts_of(picked, 120_000, 130_000)) == [(120_017, 120_020)]
    assert list(parts_of(picked, 120_003, 130_000)) == []


def test_picked_lines_are_read_by_another_library_than_the_one_that_found_them(tmp_path: Path) -> None:
    folder = tmp_path / "courier"
    folder.mkdir()
    for day in range(1, 7):
        (folder / f"1994-05-0{day}.txt").write_text(f"Day {day}\n\nThe harbour rang {day} times, and no more.\n")
    with Library.open(str(folder), data_dir=str(tmp_path / "data")) as library, library.again() as other:
        read_archive(library)
        query = library.parse("harbour")
        found = library.concordance(OccurrenceRequest(SearchRequest(query)))
        assert found.total == 6
        picked = PickedLines(other.concordance_of(found.places, query), [(1, 2), (3, 5)])
        assert picked.total == 3
        assert [line.headline for line in picked.lines(0, 100)] == ["Day 2", "Day 4", "Day 5"]
        assert [line.after for line in picked.lines(1, 2, context=5)] == [" rang"]


def test_no_more_is_copied_than_any_program_takes_and_what_is_gone_is_left_out() -> None:
    asked: list[tuple[int, int]] = []

    def read(start: int, stop: int) -> list[int | None]:
        asked.append((start, stop))
        return [None if row == 7 else row for row in range(start, stop)]

    copied = copied_lines(read, 500_000, str, CancelToken())
    assert len(copied) == MOST_COPIED - 1
    assert copied[6:8] == ["6", "8"]
    assert asked[-1] == (9_800, 10_000)
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        copied_lines(read, 10, str, token)
