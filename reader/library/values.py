# SPDX-License-Identifier: MIT
"""What the façade tells about an archive as a whole."""

from dataclasses import dataclass

from reader.model.query import Everything
from reader.model.search import NearSpelling
from reader.model.texts import Span

EVERYTHING = Everything(Span(0, 0))
"""The query that nobody typed."""


@dataclass(frozen=True, slots=True)
class ArchiveInfo:
    """An archive. `present`: its folder is there; `read`: at least part of it has been read, so it can be searched."""

    id: str
    folder: str
    name: str
    present: bool
    read: bool


@dataclass(frozen=True, slots=True)
class MissingWord:
    """A part of a query that finds nothing by itself, and words of this archive that look like it."""

    text: str
    span: Span
    near: tuple[NearSpelling, ...]


@dataclass(frozen=True, slots=True)
class FixityReport:
    """How the files compare with those that were read, by size and SHA-256. Paths relative to the archive."""

    unchanged: int
    changed: tuple[bytes, ...]
    missing: tuple[bytes, ...]
    new: tuple[bytes, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not (self.changed or self.missing or self.new)
