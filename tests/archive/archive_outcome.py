# SPDX-License-Identifier: MIT
"""Reading one real file and sorting what comes out, for the tests of this room."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reader.archive.events import Finished, Hashed, ReadEvent
from reader.archive.reading import read_file
from reader.archive.walk import FoundFile, walk
from reader.errors import CancelToken
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus, Problem


@dataclass(frozen=True)
class Outcome:
    """All events of one file, sorted."""

    hashed: Hashed | None
    articles: tuple[RawArticle, ...]
    problems: tuple[Problem, ...]
    finished: Finished

    @property
    def items(self) -> list[str]:
        return [article.item for article in self.articles]

    @property
    def reasons(self) -> list[str]:
        return [problem.reason for problem in self.problems]

    @property
    def only(self) -> RawArticle:
        assert len(self.articles) == 1, self
        assert not self.problems, self
        return self.articles[0]


def sorted_out(events: Iterable[ReadEvent]) -> Outcome:
    """Check the order of events, and sort them."""
    listed = list(events)
    *before, last = listed
    assert isinstance(last, Finished)
    assert not any(isinstance(event, Finished) for event in before)
    hashed = before[0] if before and isinstance(before[0], Hashed) else None
    assert not any(isinstance(event, Hashed) for event in before[1:])
    articles = tuple(event for event in before if isinstance(event, RawArticle))
    problems = tuple(event for event in before if isinstance(event, Problem))
    assert last.articles == len(articles)
    assert len({article.item for article in articles}) == len(articles), "items must differ"
    unread = last.status in (FileStatus.PROBLEM, FileStatus.UNSEARCHABLE)
    assert unread == (not articles and bool(problems))
    return Outcome(hashed, articles, problems, last)


def found(folder: Path, name: str) -> FoundFile:
    """Return a file as the walk would."""
    seen = os.lstat(folder / name)
    return FoundFile(os.fsencode(name), seen.st_size, seen.st_mtime_ns, seen.st_ino)


def read(folder: Path, name: str, data: bytes, *, known_sha256: str = "") -> Outcome:
    """Write a file and read it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return sorted_out(read_file(os.fsencode(folder), found(folder, name), known_sha256=known_sha256))


def read_text(folder: Path, name: str, text: str) -> Outcome:
    """Write a file in UTF-8 and read it."""
    return read(folder, name, text.encode())


def walked(folder: Path) -> tuple[list[bytes], list[Problem]]:
    """Return the paths that a walk finds, and its problems."""
    seen = list(walk(os.fsencode(folder), CancelToken()))
    files = [file.path for file in seen if isinstance(file, FoundFile)]
    return files, [problem for problem in seen if isinstance(problem, Problem)]


def parts(article: RawArticle, kind: PartKind) -> list[str]:
    """Return the words of an article's parts of one kind."""
    return [part.span.of(article.source) for part in article.parts if part.kind is kind]


def days(article: RawArticle) -> dict[WitnessKind, tuple[str, ...]]:
    """Return what each kind of witness reads."""
    return {witness.kind: witness.readings for witness in article.witnesses}
