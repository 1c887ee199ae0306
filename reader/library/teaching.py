# SPDX-License-Identifier: MIT
"""Trying out what is to be taught of a folder: how its first files would be read."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from reader.archive.formats.record import MEANINGS
from reader.archive.lessons import NOT_AS_TAUGHT
from reader.archive.walk import FoundFile, walk
from reader.catalog.entry import ArticleEntry
from reader.catalog.packing import unpack_date
from reader.errors import CancelToken
from reader.ingest.pipeline import Pipeline
from reader.model.date import PublicationDate
from reader.model.lesson import Lesson
from reader.model.problem import Problem

__all__ = ["MEANINGS", "Trial", "first_files", "try_lesson"]

FILES = 10
_ARTICLES_A_FILE = 5
_SECONDS_A_STEP = 0.05


@dataclass(frozen=True, slots=True)
class Trial:
    """How one article of a file would be read; `problem` says in a sentence why a file gives none.

    `fits` is False where its first lines can't be what was taught: then it is read as ever.
    """

    path: bytes
    item: str
    headline: str
    byline: str
    date: PublicationDate | None
    lead: str
    fits: bool
    problem: str = ""


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


def try_lesson(
    folder: str, files: tuple[FoundFile, ...], lesson: Lesson, lessons: Mapping[bytes, Lesson], cancel: CancelToken
) -> Iterator[Trial]:
    """Yield how each file would be read by `lesson`, in confined processes, as they come; a few articles a file.

    `lessons` are the others that hold. Nothing is stored. Raises `CancelledError`.
    """
    taught = {**lessons, **{file.path: lesson for file in files}}
    with Pipeline(os.fsencode(folder), jobs=2, lessons=taught) as pipeline:
        for file in files:
            pipeline.read(file)
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
    return Trial(path, item, event.headline, event.byline, unpack_date(event.date), event.lead, fits)
