# SPDX-License-Identifier: MIT
"""How the archive stands, in numbers."""

from dataclasses import dataclass

from reader.model.date import Certainty
from reader.model.problem import FileStatus


@dataclass(frozen=True, slots=True)
class Counts:
    """`files` are those read to the end and still there, `statuses` how they ended, `certainties` how sure we are."""

    articles: int
    files: int
    statuses: tuple[tuple[FileStatus, int], ...]
    certainties: tuple[tuple[Certainty, int], ...]
    problems: int
    vanished: int


@dataclass(frozen=True, slots=True)
class DateCount:
    """Articles of one first and last day, as ordinals; `latest` is 0 without an upper bound."""

    earliest: int
    latest: int
    articles: int


@dataclass(frozen=True, slots=True)
class FeatureCount:
    """Articles that bear a flag (see `reader.model.flags`), and the places in them put right or only offered."""

    flag: str
    articles: int
    applied: int
    offered: int


@dataclass(frozen=True, slots=True)
class ValueCount:
    """A value that articles have, and how many have it."""

    value: str
    articles: int


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """A reason why something could not be read: in how many files, and how often."""

    reason: str
    files: int
    items: int


@dataclass(frozen=True, slots=True)
class Stamp:
    """A day (EDTF) of one kind of witness that so many articles share that it tells of a migration."""

    kind: str
    value: str
    articles: int


@dataclass(frozen=True, slots=True)
class Run:
    """A finished reading. Times are seconds since 1970; `since` is the time of the one before, 0 for the first.

    `read` is how many files it opened.
    """

    since: int
    finished: int
    milliseconds: int
    read: int


@dataclass(frozen=True, slots=True)
class FileNews:
    """What a run found in comparison with the one before, in files; `articles` are the new ones in all of them."""

    run: Run
    articles: int
    unchanged: int
    new: int
    changed: int
    moved: int
    missing: int


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file in a list of the report, or an item of it. `status` is None where it has none: it was never opened."""

    path: bytes
    item: str
    status: FileStatus | None
    articles: int
    flags: tuple[str, ...]
    reason: str
    hint: str
