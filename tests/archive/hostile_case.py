# SPDX-License-Identifier: MIT
"""What a hostile input is, what must become of it, and what became of it."""

import hashlib
import os
import re
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader.model.problem import FileStatus, Problem

Row = dict[str, Any]
"""An article as `backfile list --json --body` tells it."""

LISTED, FLAGGED, REPORTED, PARTLY, UNSEARCHABLE, PART = (
    "listed",
    "flagged",
    "reported",
    "partly",
    "unsearchable",
    "part",
)
_FAULTS = re.compile(
    r"could not be read as .*: \w+\.|fault of Backfile|gave no sense|not understood|broke the process that read it"
)


@dataclass(frozen=True)
class Case:
    """A hostile input. `make(folder, scale)` writes it, in real sizes where `scale` is 1.

    It must end in one of `ways`; `reason` is a pattern that a problem of it must match. Where `articles` is no None
    so many come out. `check` gets them and says what is wrong. `meanwhile` changes the files while they are read.
    `pages` are files that must be drawn, or refused with a sentence that `reason` matches.
    """

    name: str
    make: Callable[[Path, float], object]
    ways: frozenset[str]
    reason: str = ""
    articles: int | None = None
    check: Callable[[Sequence[Row]], str] = lambda _: ""
    meanwhile: Callable[[Path], None] | None = None
    pages: Sequence[str] = ()
    exhausting: bool = False  # it may be given up for what it takes of time or memory


@dataclass(frozen=True)
class Ending:
    """What became of the files of a case. `problems` are its problems, those of its items among them."""

    statuses: Sequence[FileStatus | None]
    articles: Sequence[Row] = ()
    problems: Sequence[Problem] = ()

    @property
    def way(self) -> str:
        """How the files ended together, in one word."""
        if self.articles and self.problems:
            return PARTLY
        if self.articles:
            return FLAGGED if FileStatus.FLAGGED in self.statuses else LISTED
        if FileStatus.UNSEARCHABLE in self.statuses:
            return UNSEARCHABLE
        if self.problems:
            return REPORTED
        return PART if FileStatus.PART in self.statuses else "nothing"

    @property
    def reasons(self) -> list[str]:
        """What was said, each once."""
        return sorted({problem.reason for problem in self.problems})


CASES: list[Case] = []


def case(name: str, *ways: str, **more: Any) -> Callable[[Callable[[Path, float], object]], None]:
    """Enter what follows into the table: the function that makes it."""

    def enter(make: Callable[[Path, float], object]) -> None:
        CASES.append(Case(name, make, frozenset(ways), **more))

    return enter


def wrong(one: Case, ending: Ending) -> str:
    """Return what is not as it must be, "" if nothing is."""
    reasons = " / ".join(ending.reasons)
    if ending.way not in one.ways:
        return f"ended {ending.way}: {reasons}"
    if None in ending.statuses:
        return "a file without an end"
    if not one.exhausting and _FAULTS.search(reasons):
        return f"a fault: {reasons}"
    reason = f"{one.reason}|for 20 seconds|memory" if one.exhausting else one.reason
    if one.reason and ending.problems and not re.search(reason, reasons):
        return f"another reason: {reasons}"
    if one.articles is not None and len(ending.articles) != one.articles:
        return f"{len(ending.articles)} articles, not {one.articles}"
    return one.check(ending.articles)


def state(folder: Path) -> dict[bytes, tuple[object, ...]]:
    """Return all that reading could change of everything in a folder, links not followed: contents, times, modes."""
    told: dict[bytes, tuple[object, ...]] = {}
    waiting = [os.fsencode(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                seen = entry.stat(follow_symlinks=False)
                content = _digest(entry.path) if stat.S_ISREG(seen.st_mode) else ""
                told[entry.path] = (seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_mode, content)
                if stat.S_ISDIR(seen.st_mode):
                    waiting.append(entry.path)
    return told


def _digest(path: bytes) -> str:
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except PermissionError:
        return ""


@dataclass
class Made:
    """Where each case lies: a folder of its own, by its number."""

    root: Path
    cases: dict[str, Case] = field(default_factory=dict)

    def add(self, one: Case, scale: float) -> Path:
        """Write a case."""
        name = f"{len(self.cases):03}"
        self.cases[name] = one
        folder = self.root / name
        folder.mkdir(parents=True)
        one.make(folder, scale)
        return folder
