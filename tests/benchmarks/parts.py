# SPDX-License-Identifier: MIT
"""Where the processor's time goes when a folder is read: each part of the way by itself, one after the other.

usage: parts.py FOLDER

All is done in this one process, file by file, so that other work on the machine and waiting for each other count for
nothing. What is not in it: starting processes, the pipes' own work, and threads of one process holding each other up.
"""

import argparse
import os
import pickle
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

from reader.archive.reading import read_file
from reader.archive.walk import FoundFile, walk
from reader.catalog.catalog import Catalog
from reader.catalog.entry import ArticleEntry, entry_of
from reader.errors import CancelToken
from reader.ingest.child import article_job
from reader.ingest.copying import gather_copies
from reader.ingest.indexing import Indexer
from reader.ingest.pipeline import Pipeline
from reader.ingest.storing import Storing
from reader.ingest.surveying import resurvey
from reader.ingest.wire import decode, encode
from reader.model.article import RawArticle
from reader.model.problem import FileStatus
from reader.text import understand as understanding

P = ParamSpec("P")
R = TypeVar("R")

_A_MESSAGE, _A_COMMIT = 16, 400  # articles
_INSIDE = {
    "dissect": "parts, furniture, line breaks",
    "guess_language": "language",
    "find_repairs": "damage",
    "lost_marks": "lost marks",
    "read_speech": "quotations, speakers, people",
    "decide": "date",
}  # of what understanding calls


class Clock:
    """Adds up the seconds of the processor by part."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Count what is done inside to a part. Parts may stand in each other: then both count it."""
        began = time.process_time()
        yield
        self.seconds[name] += time.process_time() - began

    def watched(self, name: str, function: Callable[P, R]) -> Callable[P, R]:
        """Return a function that counts its time to a part."""

        def counted(*arguments: P.args, **named: P.kwargs) -> R:
            with self.part(name):
                return function(*arguments, **named)

        return counted


@contextmanager
def watching_inside(clock: Clock) -> Iterator[None]:
    """Count what understanding calls to parts of their own."""
    plain = {name: getattr(understanding, name) for name in _INSIDE}
    for name, part in _INSIDE.items():
        setattr(understanding, name, clock.watched(part, plain[name]))
    try:
        yield
    finally:
        for name, function in plain.items():
            setattr(understanding, name, function)


def entries_of(raws: list[RawArticle], clock: Clock) -> list[ArticleEntry]:
    """Take raw articles the way to the catalog's door."""
    with clock.part("messages"):
        jobs = [pickle.dumps(article_job([(raw, None) for raw in raws[at : at + _A_MESSAGE]])) for at in _steps(raws)]
        heard = [event for job in jobs for event in decode(pickle.loads(job)[0]) if isinstance(event, RawArticle)]
    with clock.part("understand"):
        understood = [understanding.understand(raw, None) for raw in heard]
    with clock.part("make rows"):
        entries = [entry_of(one) for one in understood]
    with clock.part("messages"):
        return [entry for at in _steps(entries) for entry in pickle.loads(pickle.dumps(entries[at : at + _A_MESSAGE]))]


def _steps(articles: list[RawArticle] | list[ArticleEntry]) -> range:
    return range(0, len(articles), _A_MESSAGE)


def read_and_store(root: bytes, catalog: Catalog, clock: Clock) -> int:
    """Read all files into the catalog, and return how many articles there are."""
    articles = 0
    for file in [entry for entry in walk(root, CancelToken()) if isinstance(entry, FoundFile)]:
        with clock.part("read"):
            raws = [event for event in read_file(root, file) if isinstance(event, RawArticle)]
        with clock.part("messages"):
            raws = [event for event in decode(encode(raws)) if isinstance(event, RawArticle)]
        entries = entries_of(raws, clock)
        articles += len(entries)
        with clock.part("store"):
            for at in range(0, max(1, len(entries)), _A_COMMIT):
                with catalog.transaction():
                    if not at:
                        catalog.begin_file(file.path, file.size, file.mtime_ns, file.inode)
                    catalog.store(entries[at : at + _A_COMMIT], file.path)
            with catalog.transaction():
                catalog.finish_file(file.path, "0" * 64, FileStatus.LISTED, len(entries))
    return articles


def survey(root: bytes, catalog: Catalog) -> None:
    """Ask the survey and carry out what it says; articles that are understood anew are not this process's time."""
    storing = Storing(catalog, lambda: None)
    with Pipeline(root, jobs=1) as pipeline:

        def drain() -> None:
            while pipeline.busy:
                storing.take(pipeline.step(0.1))
            storing.commit()

        resurvey(catalog, pipeline, drain)


def measure(folder: str, data: str) -> tuple[int, Clock, Clock]:
    """Take a folder the whole way; return how many articles it has, the parts, and the parts of understanding."""
    clock, inside = Clock(), Clock()
    root, path = os.fsencode(folder), os.path.join(data, "catalog.sqlite")
    with Catalog.open(path, writable=True) as catalog:
        with watching_inside(inside):
            articles = read_and_store(root, catalog, clock)
        with clock.part("survey"):
            survey(root, catalog)
        with clock.part("copies"):
            gather_copies(catalog, CancelToken())
    with clock.part("index"), Indexer(path, os.path.join(data, "index")) as indexer:
        indexer.wait()
    return articles, clock, inside


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as data:
        articles, clock, inside = measure(options.folder, data)
    total = sum(clock.seconds.values())
    sys.stdout.write(
        f"{articles:,} articles, {total:.2f} s of the processor, {articles / total:,.0f} articles a second\n"
    )
    for title, seconds in (("", clock.seconds), ("of understanding:\n", inside.seconds)):
        sys.stdout.write(title)
        for part, spent in sorted(seconds.items(), key=lambda one: -one[1]):
            sys.stdout.write(f"{part:<32} {spent:>7.2f} s {100 * spent / total:>6.1f} %\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
