# SPDX-License-Identifier: MIT
"""A columnar index as a `whoosh.index.Index`."""

import os
from typing import Any, Self

from whoosh.index import Index
from whoosh.reading import EmptyReader, IndexReader, MultiReader, SegmentReader

from reader.index.codec.codec import ColumnarCodec
from reader.index.codec.index_writer import ColumnarIndexWriter
from reader.index.codec.schema import ARTICLES
from reader.index.codec.searcher import BulkSearcher
from reader.index.codec.segment import ArticleSegment
from reader.index.columnar.folder import IndexFolder
from reader.index.columnar.manifest import Manifest
from reader.index.columnar.open_segment import OpenSegment, current_segments
from reader.index.outside import NothingOutside, Outside


class ColumnarIndex(Index):
    """The index in a folder. Its schema is fixed; readers and searchers see the last commit when they are made.

    It owns the open files: `close` it when readers and searchers are done. Raises `StoreDamagedError` if what is there
    can't be used. `outside` knows flags and names.
    """

    def __init__(self, path: str, *, outside: Outside | None = None) -> None:
        self.schema = ARTICLES
        self._folder = IndexFolder(path)
        self._outside = outside or NothingOutside()
        self._manifest = Manifest()
        self._segments: list[OpenSegment] = []
        self.refresh()

    def close(self) -> None:
        """Let go of the files. Idempotent."""
        for segment in self._segments:
            segment.close()
        self._segments = []

    def refresh(self) -> Self:
        """See what has been committed since; only what is new is opened."""
        self._manifest, self._segments = current_segments(self._folder, self._segments)
        return self

    def latest_generation(self) -> int:
        """Return the generation of the last commit; -1 if there has never been one."""
        return self._folder.read().generation

    def up_to_date(self) -> bool:
        """Tell whether nothing has been committed since the last `refresh`."""
        return self.latest_generation() == self._manifest.generation

    def last_modified(self) -> int:
        """Return when the last commit was made, in seconds since 1970; -1 if there has never been one."""
        try:
            return int(os.stat(os.path.join(self._folder.path, "MANIFEST")).st_mtime)
        except (FileNotFoundError, NotADirectoryError):
            return -1

    def is_empty(self) -> bool:
        """Tell whether there are no documents."""
        return not self._segments

    def reader(self, reuse: IndexReader | None = None) -> IndexReader:  # noqa: ARG002  all are reused
        """Return a reader of the last commit. Closing it leaves the files open."""
        self.refresh()
        generation, codec = self._manifest.generation, ColumnarCodec()
        readers = [
            SegmentReader(None, ARTICLES, ArticleSegment(opened, codec, self._outside), generation=generation)  # type: ignore[arg-type]  # no storage
            for opened in self._segments
        ]
        if len(readers) == 1:
            return readers[0]
        return MultiReader(list(readers), generation=generation) if readers else EmptyReader(ARTICLES)

    def searcher(self, **options: Any) -> BulkSearcher:  # noqa: ANN401  Whoosh's
        """Return a searcher of the last commit, stock and in bulk."""
        return BulkSearcher(self.reader(), fromindex=self, **options)

    def writer(self, **_options: object) -> ColumnarIndexWriter:
        """Return the one writer. Raises `BusyError` if there is another."""
        return ColumnarIndexWriter(self._folder.path, self)
