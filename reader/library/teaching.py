# SPDX-License-Identifier: MIT
"""Trying out what is to be taught of a folder: how its first files would be read."""

import io
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from reader.archive.formats.csv_file import columns_of
from reader.archive.formats.json_lines import keys_of
from reader.archive.formats.record import MEANINGS, meaning_of
from reader.archive.lessons import NOT_AS_TAUGHT, divides
from reader.archive.streams import HEAD, BoundedFile
from reader.archive.walk import FoundFile, walk
from reader.catalog.entry import ArticleEntry, source_of
from reader.catalog.packing import unpack_date
from reader.errors import CancelToken, ReaderError
from reader.ingest.pipeline import Pipeline
from reader.model.date import PublicationDate
from reader.model.lesson import Lesson
from reader.model.problem import Problem

__all__ = ["MEANINGS", "Sample", "Trial", "divides", "first_files", "meaning_of", "samples", "try_lesson"]

FILES = 10
_ARTICLES_A_FILE = 5
_SECONDS_A_STEP = 0.05
LINES = 8
"""First lines of a file that can be told."""

_COLUMNS = 60  # of a table that can be told
_LONGEST_LINE = 200
_HEAD = 20_000  # code points of a source that are looked at


@dataclass(frozen=True, slots=True)
class Trial:
    """How one article of a file would be read; `problem` says in a sentence why a file gives none.

    `fits` is False where its first lines can't be what was taught: then it is read as ever.
    """

    path: bytes
    item: str
    headline: str
    byline: str
    date: PublicationDate | None  # as its own witnesses have it: what the folder tells isn't asked
    lead: str
    fits: bool
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A file without any lesson: the first lines of its first article, or the columns (keys) of its records."""

    path: bytes
    lines: tuple[str, ...]
    columns: tuple[str, ...] = ()


def first_files(folder: str, place: bytes, cancel: CancelToken) -> tuple[FoundFile, ...]:
    """Return up to ten files of a place in the archive (a folder with what lies below it, or one file), evenly chosen.

    Raises `ArchiveError` without the archive, `CancelledError`.
    """
    inside = place + b"/" if place else b""
    found = [
        entry
        for entry in walk(os.fsencode(folder), cancel)
        if isinstance(entry, FoundFile) and (entry.path == place or entry.path.startswith(inside))
    ]
    found.sort(key=lambda file: file.path)
    step = max(1, len(found) // FILES)
    return tuple(islice(found, 0, None, step))[:FILES]


def samples(folder: str, files: tuple[FoundFile, ...], cancel: CancelToken) -> tuple[Sample, ...]:
    """Return what can be taught of: files with a text that states no headline of its own, and tables.

    Raises `CancelledError`.
    """
    tables = {file.path: columns for file in files if (columns := _columns(os.fsencode(folder), file.path))}
    texts = tuple(file for file in files if file.path not in tables)
    found = [Sample(path, (), columns) for path, columns in tables.items()]
    seen: set[bytes] = set()
    with Pipeline(os.fsencode(folder), jobs=2) as pipeline:
        pipeline.read((file, "") for file in texts)
        while pipeline.busy:
            cancel.check()
            for outcome in pipeline.step(_SECONDS_A_STEP):
                if outcome.run and isinstance(outcome.event, ArticleEntry) and outcome.run.file.path not in seen:
                    seen.add(outcome.run.file.path)
                    found.append(Sample(outcome.run.file.path, _lines(outcome.event)))
    return tuple(sorted(found, key=lambda sample: sample.path))


def _columns(root: bytes, path: bytes) -> tuple[str, ...]:
    try:
        with BoundedFile(root, path) as raw, io.BufferedReader(raw, HEAD) as stream:
            head = stream.peek(HEAD)[:HEAD]
            return (columns_of(head, path) or keys_of(head, path))[:_COLUMNS]
    except (OSError, ReaderError):
        return ()


def _lines(entry: ArticleEntry) -> tuple[str, ...]:
    """Return the first lines of the source that are not blank, each cut."""
    lines = (line.strip()[:_LONGEST_LINE] for line in source_of(entry)[:_HEAD].split("\n"))
    return tuple(islice(filter(None, lines), LINES))


def try_lesson(
    folder: str, files: tuple[FoundFile, ...], lesson: Lesson, lessons: Mapping[bytes, Lesson], cancel: CancelToken
) -> Iterator[Trial]:
    """Yield how each file would be read by `lesson`, in confined processes, as they come; a few articles a file.

    `lessons` are the others that hold. Nothing is stored. Raises `CancelledError`.
    """
    taught = {**lessons, **{file.path: lesson for file in files}}
    with Pipeline(os.fsencode(folder), jobs=2, lessons=taught) as pipeline:
        pipeline.read((file, "") for file in files)
        shown: dict[bytes, int] = {}
        while pipeline.busy:
            cancel.check()
            for outcome in pipeline.step(_SECONDS_A_STEP):
                path = outcome.run.file.path if outcome.run else b""
                if isinstance(outcome.event, ArticleEntry | Problem) and shown.get(path, 0) < _ARTICLES_A_FILE:
                    shown[path] = shown.get(path, 0) + 1
                    yield _trial(path, outcome.event)


def _trial(path: bytes, event: ArticleEntry | Problem) -> Trial:
    if isinstance(event, Problem):
        return Trial(path, event.item, "", "", None, "", fits=False, problem=event.reason)
    fits = all(name != NOT_AS_TAUGHT for _, name, _, _ in event.features)
    item = event.item.decode("utf-8", "replace")
    date = replace(unpack_date(event.date), provisional=False)
    return Trial(path, item, event.headline, event.byline, date, event.lead, fits)
