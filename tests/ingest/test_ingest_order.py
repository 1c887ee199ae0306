# SPDX-License-Identifier: MIT
"""Lists show nothing of the order in which an archive came in."""

import random
from pathlib import Path

import pytest
from small_archive import home_of, read

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.model.search import SearchRequest, Sort

PAGES = [f"1994/05/{day}/page{number}.txt" for day in (26, 27) for number in (1, 2, 9, 10, 11)]
UNDATED = [f"loose/leaf{number}.txt" for number in (1, 2, 10)]


def write(folder: Path, name: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"Ferry delayed again\n\nThe ferry of {name} waited an hour for the tide.\n", encoding="utf-8")


def listed(folder: Path, sort: Sort) -> list[str]:
    """Return the paths in the order of a list."""
    engine = ColumnarEngine(home_of(folder).index)
    try:
        numbers = engine.search(SearchRequest(parse(""), sort=sort), CancelToken()).numbers
    finally:
        engine.close()
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        paths = {row.number: row.path.decode() for row in catalog.rows(numbers)}
    return [paths[number] for number in numbers]


@pytest.mark.parametrize("seed", [1, 2])
def test_however_the_files_came_in_they_are_listed_alike(tmp_path: Path, seed: int) -> None:
    names = [*PAGES, *UNDATED]
    random.Random(seed).shuffle(names)
    folder = tmp_path / "courier"
    for part in (names[:5], names[5:6], names[6:]):
        for name in part:
            write(folder, name)
        read(folder)
    assert listed(folder, Sort.OLDEST) == [*PAGES, *UNDATED]
    assert listed(folder, Sort.NEWEST) == [*PAGES[5:], *PAGES[:5], *UNDATED]


def test_a_file_that_moved_is_listed_where_it_lies_now(tmp_path: Path) -> None:
    folder = tmp_path / "courier"
    for name in PAGES[:3]:
        write(folder, name)
    read(folder)
    (folder / PAGES[0]).rename(folder / "1994/05/26/page12.txt")
    assert read(folder).moved == 1
    assert listed(folder, Sort.OLDEST) == [*PAGES[1:3], "1994/05/26/page12.txt"]
