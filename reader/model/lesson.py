# SPDX-License-Identifier: MIT
"""What a user teaches of the files of a folder: what their first lines are, what divides them, what columns mean."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self


class LineRole(StrEnum):
    """What a line above a text is."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATE = "date"
    SOURCE = "source"
    SECTION = "section"
    PAGE = "page"
    CREDIT = "credit"
    FURNITURE = "furniture"  # of the page, not of the article


@dataclass(frozen=True, slots=True)
class Lesson:
    """A pattern that the files of a folder, or the rows of a file, follow.

    `lines` are the roles of an article's first lines, blank ones not counted. `divider` is a line as it stands between
    two articles of one file, figures in it counting for any figures; "" where a file is an article. `columns` gives
    columns or keys their meanings (see `archive.formats.record`). `day_first` settles `03/04/1994`. `source` is the
    paper of all of them.
    """

    lines: tuple[LineRole, ...] = ()
    divider: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    day_first: bool | None = None
    source: str = ""

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """Return the lesson of which `to_plain` made this. Raises `KeyError`, `TypeError` or `ValueError`."""
        columns = tuple((str(name), str(meaning)) for name, meaning in plain["columns"])
        day_first = plain["day_first"]
        if day_first not in {None, True, False}:
            raise ValueError("not a truth")
        lines = tuple(map(LineRole, plain["lines"]))
        return cls(lines, str(plain["divider"]), columns, day_first, str(plain["source"]))

    def to_plain(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        return asdict(self)

    @property
    def fingerprint(self) -> str:
        """Sixteen letters that change with what is taught."""
        return hashlib.sha256(json.dumps(self.to_plain(), sort_keys=True).encode("ascii")).hexdigest()[:16]


def fingerprint_of(lessons: Mapping[bytes, Lesson]) -> str:
    """Return what changes with any of these lessons, "" for none."""
    if not lessons:
        return ""
    told = sorted((place.decode("latin-1"), lesson.fingerprint) for place, lesson in lessons.items())
    return hashlib.sha256(json.dumps(told).encode("ascii")).hexdigest()[:16]


def lesson_for(lessons: Mapping[bytes, Lesson], path: bytes) -> Lesson | None:
    """Return what is taught of a file: of itself, or else of the nearest folder around it.

    `lessons` is by archive-relative paths of files and folders; the archive itself is b"".
    """
    while lessons:
        if path in lessons:
            return lessons[path]
        if not path:
            break
        path = path.rpartition(b"/")[0]
    return None
