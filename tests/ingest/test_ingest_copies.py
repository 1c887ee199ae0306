# SPDX-License-Identifier: MIT
"""Runs of the keeper over folders that hold one text twice."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from small_archive import STRIKE, home_of, read, write_archive

from reader.catalog.catalog import Catalog
from reader.errors import CancelledError, CancelToken
from reader.ingest import copying, stages
from reader.ingest.copying import gather_copies
from reader.model.copies import TextPrint

WIRE = (
    "Ferry delayed again\n\n"
    "The first ferry waited an hour for the tide on Saturday, and passengers who had meant to catch the express to"
    " Brackley spent the morning in the customs house, where the harbour master served coffee and apologised for the"
    " dredger, which had broken down during the night. The company promised compensation to everybody.\n"
)


def _groups(folder: Path) -> list[set[str]]:
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        places = catalog.copies()
        paths = {row.number: row.path.decode() for row in catalog.rows([place.number for place in places])}
    groups: dict[int, set[str]] = {}
    for place in places:
        groups.setdefault(place.group, set()).add(paths[place.number])
    return list(groups.values())


def _write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an archive in which two papers ran one story, read once."""
    folder = write_archive(tmp_path / "courier")
    _write(folder, "1994/05/30/wire.txt", WIRE)
    _write(folder, "gazette/1994-05-31.txt", WIRE.replace(" on Saturday", ""))
    read(folder)
    return folder


def test_two_papers_ran_one_story(folder: Path) -> None:
    assert _groups(folder) == [{"1994/05/30/wire.txt", "gazette/1994-05-31.txt"}]


def test_a_story_that_stands_many_times_keeps_its_paragraphs(tmp_path: Path) -> None:
    first, last = "The ferry waited for the tide.", "Nobody was charged for the coffee."
    story = WIRE.replace("\n\n", f"\n\n{first}\n\n", 1) + f"\n{last}\n"
    foot = "Courier, page 3"
    folder = tmp_path / "reprints"
    for number in range(6):
        _write(folder, f"reprint {number}.txt", f"{story}\n{foot}\n")
        _write(folder, f"own {number}.txt", f"Story {'abcdef'[number] * 5}\n\n{STRIKE} {number}\n\n{foot}\n")
    read(folder)
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        bodies = [article.body for article in catalog.iter_articles(list(range(1, 13)))]
    told = [body for body in bodies if "dredger" in body]
    assert len(told) == 6
    assert all(body.startswith(first) and body.endswith(last) for body in told)


def test_groups_follow_the_folder(folder: Path) -> None:
    _write(folder, "again.txt", WIRE)
    read(folder)
    assert [len(group) for group in _groups(folder)] == [3]
    _write(folder, "again.txt", STRIKE)
    read(folder)
    assert [len(group) for group in _groups(folder)] == [2]
    (folder / "gazette/1994-05-31.txt").unlink()
    read(folder)
    assert _groups(folder) == []
    _write(folder, "gazette/1994-05-31.txt", WIRE)
    read(folder)
    assert [len(group) for group in _groups(folder)] == [2]


def test_nothing_is_grouped_anew_where_nothing_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def find(prints: Callable[[], Iterable[TextPrint]], *, articles: int) -> list[tuple[int, ...]]:
        assert len(list(prints())) == articles
        asked.append(articles)
        return []

    monkeypatch.setattr(copying, "find_copies", find)
    read(folder)
    assert asked == []
    monkeypatch.setattr(stages, "COPIES", stages.COPIES + 1)  # a later program tells copies otherwise
    read(folder)
    assert asked == [5]


def test_a_catalog_from_before_is_grouped_without_reading_the_files_again(folder: Path) -> None:
    home = home_of(folder)
    with Catalog.open(home.catalog, writable=True) as catalog, catalog.transaction():
        catalog.forget_prints()
        catalog.set_copies([])
        catalog.set_stage_version("copies", 0)
    report = read(folder)
    assert (report.new, report.changed) == (0, 0)
    assert len(_groups(folder)) == 1


def test_a_run_cut_off_goes_on_at_the_next(folder: Path) -> None:
    home = home_of(folder)
    stop = CancelToken()
    stop.cancel()
    with Catalog.open(home.catalog, writable=True) as catalog:
        with catalog.transaction():
            catalog.forget_prints()
            catalog.set_copies([])
        with pytest.raises(CancelledError):
            gather_copies(catalog, stop)
        assert catalog.copies() == []
        gather_copies(catalog, CancelToken())
        assert len(catalog.copies()) == 2
