# SPDX-License-Identifier: MIT
"""Trying out what is to be taught of a folder: how its first files would be read."""

import io
import os
import threading
from collections.abc import Iterable, Iterator, Mapping
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

__all__ = ["MEANINGS", "Rehearsal", "Sample", "Trial", "divides", "first_files", "meaning_of"]

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


class Rehearsal:
    """Reads the same few files again and again: without any lesson, and by each that is tried. Nothing is stored.

    Its confined processes start once, with the first reading, and stay until `close`, so that a trial takes as long as
    the reading alone. Used by one thread at a time; `close` may come from any, and never waits for a reading.
    """

    def __init__(self, folder: str) -> None:
        self._root = os.fsencode(folder)
        self._pipeline: Pipeline | None = None
        self._reading = threading.Lock()
        self._closed = False

    def close(self) -> None:
        """End the processes: at once, or as soon as a reading under way has ended. Idempotent."""
        self._closed = True
        if self._reading.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._reading.release()

    def samples(self, files: tuple[FoundFile, ...], cancel: CancelToken) -> tuple[Sample, ...]:
        """Return what can be taught of: files with a text that states no headline of its own, and tables.

        Raises `CancelledError`.
        """
        tables = {file.path: columns for file in files if (columns := _columns(self._root, file.path))}
        texts = tuple(file for file in files if file.path not in tables)
        found = {path: Sample(path, (), columns) for path, columns in tables.items()}
        for path, event in self._read(texts, {}, cancel):
            if isinstance(event, ArticleEntry) and path not in found:
                found[path] = Sample(path, _lines(event))
        return tuple(found[path] for path in sorted(found))

    def trials(
        self, files: tuple[FoundFile, ...], lesson: Lesson, lessons: Mapping[bytes, Lesson], cancel: CancelToken
    ) -> tuple[Trial, ...]:
        """Return how the files would be read by `lesson`, in order of their paths; a few articles a file.

        `lessons` are the others that hold. Raises `CancelledError`.
        """
        taught = {**lessons, **{file.path: lesson for file in files}}
        trials: dict[bytes, list[Trial]] = {}
        for path, event in self._read(files, taught, cancel):
            shown = trials.setdefault(path, [])
            if len(shown) < _ARTICLES_A_FILE:
                shown.append(_trial(path, event))
        return tuple(trial for path in sorted(trials) for trial in trials[path])

    def _read(
        self, files: Iterable[FoundFile], lessons: Mapping[bytes, Lesson], cancel: CancelToken
    ) -> Iterator[tuple[bytes, ArticleEntry | Problem]]:
        with self._reading:
            ended = False
            try:
                pipeline = self._pipeline = self._pipeline or Pipeline(self._root, jobs=2)
                pipeline.teach(lessons)
                pipeline.read((file, "") for file in files)
                while pipeline.busy:
                    cancel.check()
                    for outcome in pipeline.step(_SECONDS_A_STEP):
                        if outcome.run and isinstance(outcome.event, ArticleEntry | Problem):
                            yield outcome.run.file.path, outcome.event
                ended = True
            finally:
                if not ended:  # what is under way is nobody's any more
                    self._end()
        if self._closed:
            self.close()

    def _end(self) -> None:
        if self._pipeline is not None:
            self._pipeline.close(at_once=True)  # a window closes it, which mustn't wait for idle processes
            self._pipeline = None


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


def _trial(path: bytes, event: ArticleEntry | Problem) -> Trial:
    if isinstance(event, Problem):
        return Trial(path, event.item, "", "", None, "", fits=False, problem=event.reason)
    fits = all(name != NOT_AS_TAUGHT for _, name, _, _ in event.features)
    item = event.item.decode("utf-8", "replace")
    date = replace(unpack_date(event.date), provisional=False)
    return Trial(path, item, event.headline, event.byline, date, event.lead, fits)
