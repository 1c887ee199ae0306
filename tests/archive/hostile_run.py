# SPDX-License-Identifier: MIT
"""Reading hostile inputs by the whole program, in processes of its own, and telling what became of each."""

import contextlib
import os
import sys
import threading
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "invented"))

from hostile_case import Case, Ending, Made, Row, state, wrong
from listed_archive import read

from reader.catalog.catalog import Catalog
from reader.errors import ArchiveError, CancelToken
from reader.ingest.page_process import PageProcess
from reader.ingest.shelf import Shelf
from reader.model.pages import PageImage
from reader.model.problem import FileStatus, Problem


def read_all(made: Made, data: Path) -> dict[str, tuple[Ending, str]]:
    """Read what was made, draw its pages; return how each case ended and what is wrong with that, "" if nothing is."""
    before = state(made.root)
    with _meanwhile(made):
        report, rows = read(made.root, data)
    endings = _endings(made, data, report, rows)
    drawn = {name: _draw(made.root, name, one) for name, one in made.cases.items()}
    changed = _changed(made, before, state(made.root))
    return {
        name: (
            Ending(ending.statuses, ending.articles, (*ending.problems, *drawn[name])),
            changed.get(name, "") or wrong(made.cases[name], ending) or _wrongly_drawn(made.cases[name], drawn[name]),
        )
        for name, ending in endings.items()
    }


def _endings(made: Made, data: Path, report: Row, rows: list[Row]) -> dict[str, Ending]:
    articles: dict[str, list[Row]] = defaultdict(list)
    problems: dict[str, list[Problem]] = defaultdict(list)
    statuses: dict[str, list[FileStatus | None]] = defaultdict(list)
    for row in rows:
        articles[_case_of(row["path"])].append(row)
    for told in report["problems"]:
        problem = Problem(os.fsencode(told["path"]), told["item"], told["reason"], told["hint"])
        problems[_case_of(told["path"])].append(problem)
    with Catalog.open(Shelf(str(data)).at(str(made.root)).catalog, writable=False) as catalog:
        for file in catalog.files():
            statuses[_case_of(os.fsdecode(file.path))].append(file.status)
    return {name: Ending(statuses[name], articles[name], problems[name]) for name in made.cases}


def _case_of(path: str) -> str:
    return path.partition("/")[0]


def _changed(made: Made, before: Mapping[bytes, object], after: Mapping[bytes, object]) -> dict[str, str]:
    start = len(os.fsencode(made.root)) + 1
    told: dict[str, str] = {}
    for path in before.keys() | after.keys():
        name = _case_of(os.fsdecode(path[start:]))
        if before.get(path) != after.get(path) and made.cases[name].meanwhile is None:
            told[name] = f"changed: {os.fsdecode(path[start:])!r}"
    return told


def _draw(root: Path, name: str, one: Case) -> list[Problem]:
    """Draw the pages of a case; return the sentences with which they are refused."""
    refused = []
    process = PageProcess(os.fsencode(root))
    try:
        for page in one.pages:
            path = f"{name}/{page}".encode()
            try:
                process.draw(PageImage(path, "", 0, "", ()), 800, CancelToken())
            except ArchiveError as error:
                refused.append(Problem(path, "page", error.sentence, error.hint))
    finally:
        process.close()
    return refused


def _wrongly_drawn(one: Case, refused: list[Problem]) -> str:
    return (
        wrong(Case(one.name, one.make, frozenset({"reported"}), one.reason), Ending((), (), refused)) if refused else ""
    )


@contextlib.contextmanager
def _meanwhile(made: Made) -> Iterator[None]:
    """Change files as long as they are read."""
    done = threading.Event()

    def change() -> None:
        while not done.is_set():
            for name, one in made.cases.items():
                if one.meanwhile:
                    one.meanwhile(made.root / name)
            done.wait(0.001)

    thread = threading.Thread(target=change)
    if any(one.meanwhile for one in made.cases.values()):
        thread.start()
    try:
        yield
    finally:
        done.set()
        if thread.ident:
            thread.join()
