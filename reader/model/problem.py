# SPDX-License-Identifier: MIT
"""How every file of an archive is accounted for."""

from dataclasses import dataclass
from enum import StrEnum


class FileStatus(StrEnum):
    """How a file ends. There is no sixth way."""

    LISTED = "listed"
    FLAGGED = "flagged"  # listed, with a flag
    PART = "part"  # part of another: a saved page's pictures, a sidecar, the archive's own description
    UNSEARCHABLE = "unsearchable"  # pages as pictures only, without any text: a search can't see them
    PROBLEM = "problem"  # in the report with a reason


class FileGroup(StrEnum):
    """The lists that the report opens: files by how they ended, and by what was new in the last run with news.

    `UNREAD` has all that could not be read, items of files that are listed among them; `PROBLEM` files only.
    """

    LISTED = "listed"
    FLAGGED = "flagged"
    PART = "part"
    UNSEARCHABLE = "unsearchable"
    PROBLEM = "problem"
    UNREAD = "unread"
    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read. `item` is "" for the whole file; `reason` and `hint` are sentences.

    `unsearchable`: it is a page or more as a picture, without text. A reader says so; the catalog keeps it as the
    file's status only.
    """

    path: bytes
    item: str
    reason: str
    hint: str = ""
    unsearchable: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did, and how the archive stands. `description` is what the archive says of itself, or "".

    `problems` are the first of what could not be read, `unread` says how much that is, `unread_files` in how many
    files.
    """

    articles: int
    files: int
    seconds: float
    problems: tuple[Problem, ...]
    unread: int = 0
    unread_files: int = 0
    new: int = 0
    changed: int = 0
    again: int = 0  # unchanged, but read once more: for what was taught of them, or what they lean on
    moved: int = 0
    vanished: int = 0
    statuses: tuple[tuple[FileStatus, int], ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: files, or blocks of names. `total` is 0 while the files are still being counted.

    `problems` are files of which something could not be read.
    """

    stage: str  # scan, read, survey, index, people, done
    done: int
    total: int
    articles: int
    problems: int
