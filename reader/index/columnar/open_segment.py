# SPDX-License-Identifier: MIT
"""The segments of a commit, mapped: only what is new is opened."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.damage import damaged, missing
from reader.index.columnar.deletions import read_live
from reader.index.columnar.folder import IndexFolder
from reader.index.columnar.manifest import Manifest, SegmentEntry
from reader.index.columnar.schema_spec import ARTICLES, QUOTATIONS
from reader.index.columnar.table import Table

_TRIES = 20  # a writer may take away what we are about to open


@dataclass(frozen=True, slots=True, eq=False)
class OpenSegment:
    """The two tables of a segment, and a flag for each article that is True while it is live (None: all are)."""

    entry: SegmentEntry
    articles: Table
    quotations: Table
    live: NDArray[np.bool_] | None

    def flags(self) -> NDArray[np.bool_]:
        """Return a flag for each article, whether any is dead or not."""
        return np.ones(self.entry.documents, np.bool_) if self.live is None else self.live

    def close(self) -> None:
        """Let go of the files. Idempotent; arrays of theirs stay valid for as long as they are held."""
        self.articles.close()
        self.quotations.close()


def open_segments(folder: IndexFolder, manifest: Manifest, kept: Sequence[OpenSegment]) -> list[OpenSegment]:
    """Return the segments of `manifest`; those of `kept` that are as they were are the same objects.

    What is of `kept` alone is closed, but only when all others are open. Raises `FileNotFoundError` if a writer has
    taken a file away meanwhile, `StoreDamagedError` on any doubt: then `kept` is as it was.
    """
    known = {segment.entry.id: segment for segment in kept}
    opened: list[OpenSegment] = []
    try:
        for entry in manifest.segments:
            opened.append(_open(folder, entry, known.get(entry.id)))  # noqa: PERF401  one by one: some may be open
    except BaseException:
        for segment in opened:
            if segment.entry.id not in known:
                segment.close()
        raise
    current = {entry.id for entry in manifest.segments}
    for segment in kept:
        if segment.entry.id not in current:
            segment.close()
    return opened


def open_new(folder: IndexFolder, segment: str) -> OpenSegment:
    """Open what has just been written and no commit lists yet."""
    articles, quotations = _tables(folder, segment)
    return OpenSegment(SegmentEntry(segment, articles.count, quotations.count), articles, quotations, None)


def current_segments(folder: IndexFolder, kept: Sequence[OpenSegment]) -> tuple[Manifest, list[OpenSegment]]:
    """Return the last commit and its segments (see `open_segments`), though a writer be at work.

    Raises `StoreDamagedError` if what is there can't be used.
    """
    for _ in range(_TRIES):
        manifest = folder.read()
        try:
            return manifest, open_segments(folder, manifest, kept)
        except FileNotFoundError:
            continue
    raise missing()


def verify_index(path: str) -> int:
    """Read every byte of an index and compare with the checksums; return how many live articles it has.

    Raises `StoreDamagedError` if any differs.
    """
    manifest, segments = current_segments(IndexFolder(path), ())
    try:
        for segment in segments:
            segment.articles.verify()
            segment.quotations.verify()
    finally:
        for segment in segments:
            segment.close()
    return sum(entry.live for entry in manifest.segments)


def _open(folder: IndexFolder, entry: SegmentEntry, known: OpenSegment | None) -> OpenSegment:
    if known is not None and known.entry == entry:
        return known
    live = None
    if entry.del_generation:
        live = read_live(folder.deletions(entry.id, entry.del_generation), entry.documents, entry.deleted)
    tables = (known.articles, known.quotations) if known is not None else _tables(folder, entry.id)
    segment = OpenSegment(entry, *tables, live)
    found = [(table.name, table.count) for table in (segment.articles, segment.quotations)]
    if found != [(ARTICLES.name, entry.documents), (QUOTATIONS.name, entry.quotations)]:
        if known is None:
            segment.close()
        raise damaged()
    return segment


def _tables(folder: IndexFolder, segment: str) -> tuple[Table, Table]:
    articles = Table.open(folder.articles(segment))
    try:
        quotations = Table.open(folder.quotations(segment))
    except BaseException:
        articles.close()
        raise
    return articles, quotations
