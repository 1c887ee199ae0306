# SPDX-License-Identifier: MIT
"""The keeper's side of the index: blocks of articles in, commits out."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress

import numpy as np

from reader.errors import CancelledError, CancelToken, StoreError
from reader.index.columnar import merge_policy
from reader.index.columnar.builder import SegmentBuilder
from reader.index.columnar.damage import writing
from reader.index.columnar.folder import IndexFolder
from reader.index.columnar.manifest import Manifest, SegmentEntry
from reader.index.columnar.merging import merge_segments
from reader.index.columnar.open_segment import OpenSegment, current_segments, open_new, open_segments
from reader.index.columnar.removal import Removal
from reader.model.search import IndexDocument


def _go_on() -> None:
    """Don't pause."""


class ColumnarWriter:
    """An `IndexWriter` (see there) on a folder of its own, which it makes if need be. One thread at a time.

    `pause` is called between pieces of merging, and may wait; `cancel` ends a merge there: what is committed stays,
    and the next writer merges.

    Raises `BusyError` if another process writes there, `StoreDamagedError` if what is there can't be used (then
    `destroy` it and index the catalog anew), `StoreError` if the disk is full or the folder refuses.
    """

    def __init__(self, path: str, *, cancel: CancelToken | None = None, pause: Callable[[], None] = _go_on) -> None:
        self._folder = IndexFolder(path)
        self._cancel = cancel or CancelToken()
        self._pause = pause
        self._manifest = Manifest()
        self._segments: list[OpenSegment] = []
        with writing():
            os.makedirs(path, exist_ok=True)
            self._lock = self._folder.lock()
        self._closed = False
        try:
            with writing():
                self._begin()
        except BaseException:
            self.close()
            raise

    def add(self, documents: Iterable[IndexDocument]) -> None:
        """Add or replace by `number`, as one commit. Of several with one number the last counts."""
        with self._all_or_nothing(), ExitStack() as unless_committed:
            removal = Removal(self._segments)
            added: list[OpenSegment] = []
            for name in self._written(documents):
                added.append(open_new(self._folder, name))
                unless_committed.callback(added[-1].close)
                removal.supersede(added[-1])
            self._commit(removal.settle(self._folder, self._manifest.generation + 1), added)
            unless_committed.pop_all()
            with suppress(CancelledError):  # merging may wait
                while places := merge_policy.due([segment.entry.live for segment in self._segments]):
                    self._merge(places)

    def delete(self, numbers: Iterable[int]) -> None:
        """Remove, committed."""
        with self._all_or_nothing():
            removal = Removal(self._segments)
            removal.remove(np.unique(np.fromiter(numbers, np.int64)))
            self._commit(removal.settle(self._folder, self._manifest.generation + 1))

    def finish(self) -> None:
        """Merge small segments into one, so that searches ask few. Raises `CancelledError` if told to end."""
        with self._all_or_nothing():
            entries = [segment.entry for segment in self._segments]
            places = merge_policy.worth_tidying([one.live for one in entries], [one.deleted for one in entries])
            if places:
                self._merge(places)

    def close(self) -> None:
        """Let go of lock and files. Idempotent. What was not committed is gone."""
        if not self._closed:
            self._closed = True
            for segment in self._segments:
                segment.close()
            self._segments = []
            self._lock.release()

    def _begin(self) -> None:
        self._manifest, self._segments = current_segments(self._folder, ())
        if self._manifest.generation < 0:
            self._publish(Manifest(0))
        self._folder.sweep(self._manifest)

    def _written(self, documents: Iterable[IndexDocument]) -> Iterator[str]:
        """Write segments; yield the name of each. No number is twice in one: what comes later stands in a later one."""
        builder = SegmentBuilder()
        numbers = set[int]()
        for document in documents:
            if builder.full or document.number in numbers:
                yield self._folder.add_segment(builder.write)
                numbers.clear()
            builder.add(document)
            numbers.add(document.number)
        if numbers:
            yield self._folder.add_segment(builder.write)

    def _merge(self, places: Sequence[int]) -> None:
        chosen = [self._segments[place] for place in places]
        parts = [(segment.articles, segment.quotations, segment.flags()) for segment in chosen]

        def write(articles: str, quotations: str) -> None:
            merge_segments(parts, articles, quotations, cancel=self._cancel, pause=self._pause)

        merged = open_new(self._folder, self._folder.add_segment(write))
        rest = [segment.entry for segment in self._segments if segment not in chosen]
        try:
            self._commit([*rest, merged.entry], [merged])
        except BaseException:
            merged.close()
            raise

    def _commit(self, entries: Iterable[SegmentEntry], added: Sequence[OpenSegment] = ()) -> None:
        segments = tuple(entry for entry in entries if entry.live)
        if segments == self._manifest.segments:
            return
        self._publish(Manifest(self._manifest.generation + 1, segments), added)

    def _publish(self, manifest: Manifest, added: Sequence[OpenSegment] = ()) -> None:
        self._folder.commit(manifest)
        self._manifest = manifest
        self._segments = open_segments(self._folder, manifest, [*self._segments, *added])

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        """Go back to the last commit if anything goes wrong; either way leave no file that is no part of it."""
        if self._closed:
            raise StoreError("This writer is closed.")
        try:
            with writing():
                yield
        except BaseException:
            self._go_back()
            raise
        self._folder.sweep(self._manifest)

    def _go_back(self) -> None:
        try:
            self._manifest, self._segments = current_segments(self._folder, self._segments)
        except BaseException:
            self.close()  # what is committed isn't known here, so nothing may be removed or written
            raise
        self._folder.sweep(self._manifest)
