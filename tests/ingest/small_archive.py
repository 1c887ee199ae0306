# SPDX-License-Identifier: MIT
"""Small archives for the pipeline's tests, and how to read them."""

from collections.abc import Callable
from pathlib import Path

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.ingest.keeper import Keeper
from reader.ingest.keeping import keeping
from reader.ingest.shelf import Home, Shelf
from reader.model.article import Article
from reader.model.problem import Progress, Report

TALKS = """Harbour talks end without a date

The ministers left Brackley without a date for the next meeting. "We shall
meet when there is something to sign," Oren Halvard told reporters on the
quay.
"""

STRIKE = """Yard walks out over Sunday shifts

Welders at the Quist yard laid down their tools at noon. "Nobody asked us," said one of them.
"""


def write_archive(folder: Path) -> Path:
    """Write three articles, in folders named after their days."""
    for name, text in (
        ("1994/05/26/001.txt", TALKS),
        ("1994/05/27/001.txt", STRIKE),
        ("1994/05/28/001.txt", "Ferry delayed again\n\nThe first ferry waited an hour for the tide on Saturday.\n"),
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def home_of(folder: Path) -> Home:
    """Return the archive's home, in a data folder beside it."""
    return Shelf(str(folder.parent / "data")).at(str(folder))


def read(
    folder: Path,
    *,
    rebuild: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
    cancel: CancelToken | None = None,
) -> Report:
    """Run the keeper once."""
    home = home_of(folder)
    with keeping(home):
        return Keeper(home, jobs=2, rebuild=rebuild, progress=progress, cancel=cancel).run()


def articles(folder: Path) -> dict[str, Article]:
    """Return all articles by path (and item)."""
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        found = [catalog.article(number) for number, _, _ in catalog.numbers()]
    return {article.path.decode() + (f"#{article.item}" if article.item else ""): article for article in found}
