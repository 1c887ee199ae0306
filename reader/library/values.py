# SPDX-License-Identifier: MIT
"""What the façade tells about an archive as a whole."""

from dataclasses import dataclass

from reader.model.query import Everything
from reader.model.search import NearSpelling, WordCount
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
    """A word of a query that finds nothing by itself, and what this archive has of its like.

    `near` are spellings, `forms` other forms of the word, `scripts` the same name as other alphabets, or other ways
    to write one, have it.
    """

    text: str
    span: Span
    near: tuple[NearSpelling, ...]
    forms: tuple[WordCount, ...] = ()
    scripts: tuple[WordCount, ...] = ()


@dataclass(frozen=True, slots=True)
class ManifestReport:
    """How the files compare with a list of checksums that lies among them at `path`.

    `missing` are named in it and not there, `unlisted` lie in a bag's payload and are not named.
    """

    path: bytes
    agree: int
    differ: tuple[bytes, ...]
    missing: tuple[bytes, ...]
    unlisted: tuple[bytes, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not (self.differ or self.missing or self.unlisted)


@dataclass(frozen=True, slots=True)
class FixityReport:
    """How the files compare with those that were read, by size and SHA-256. Paths relative to the archive.

    `manifests` says how they compare with the lists of checksums among them.
    """

    unchanged: int
    changed: tuple[bytes, ...]
    missing: tuple[bytes, ...]
    new: tuple[bytes, ...]
    manifests: tuple[ManifestReport, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not (self.changed or self.missing or self.new) and all(one.same for one in self.manifests)
