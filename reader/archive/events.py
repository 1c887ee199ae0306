# SPDX-License-Identifier: MIT
"""What comes out of reading one file. Apart from the reading itself, so that whoever only listens loads no format."""

from dataclasses import dataclass

from reader.model.article import RawArticle
from reader.model.problem import FileStatus, Problem


@dataclass(frozen=True, slots=True)
class Hashed:
    """The SHA-256 of the whole file, in hexadecimal. If it is the one known, nothing more is read."""

    sha256: str
    unchanged: bool


@dataclass(frozen=True, slots=True)
class Leant:
    """What a file's articles were made of besides it: archive-relative paths of other files.

    When one of them changes, comes or goes, the file is read again.
    """

    paths: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class PartOf:
    """What a format yields of a file, or a member, whose contents are listed with another: a page of an issue, say."""


@dataclass(frozen=True, slots=True)
class Finished:
    """How the file ended. `flags` are those of its articles, and `incomplete` if something in it was not read."""

    status: FileStatus
    articles: int
    flags: tuple[str, ...]


Found = RawArticle | Problem | PartOf
"""What comes out of a format."""

ReadEvent = Hashed | RawArticle | Problem | Leant | Finished
