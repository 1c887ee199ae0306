# SPDX-License-Identifier: MIT
"""The keeper's side of the index: blocks of articles in, commits out."""

import os
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from whoosh.codec.whoosh3 import W3Segment

from reader.errors import StoreError
from reader.index import merge
from reader.index.block import Block
from reader.index.segment import SegmentReader
from reader.index.storage import IndexStorage, State, read_state, sweep, take_lock, write_state, writing
from reader.model.search import IndexDocument


class WhooshWriter:
    """An `IndexWriter` (see there) on a folder of its own, which it makes if need be.

    Raises `BusyError` if another process writes there, `StoreDamagedError` if what is there can't be used (then
    `destroy` it and index the catalog anew), `StoreError` if the disk is full or the folder refuses.
    """

    def __init__(self, folder: str) -> None:
        with writing():
            os.makedirs(folder, exist_ok=True)
            self._storage = IndexStorage(folder)
            self._lock = take_lock(self._storage)
        self._closed = False
        self._numbers: dict[str, array[int]] = {}
        self._block = Block()
        try:
            self._state = read_state(self._storage)
            with writing():
                if self._state.generation < 0:
                    self._commit([])
                sweep(self._storage, self._state)
        except BaseException:
            self.close()
            raise

    def add(self, documents: Iterable[IndexDocument]) -> None:
        """Add or replace by `number`, as one commit. Of several with one number the last counts."""
        with self._all_or_nothing():
            self._block.clear()
            added: list[W3Segment] = []
            for document in documents:
                self._block.add(document)
                if self._block.full:
                    added.append(self._write())
            if len(self._block.columns):
                added.append(self._write())
            numbers = self._drop_superseded(added)
            self._delete(numbers)
            self._commit([*self._state.segments, *added])
            while places := merge.due([segment.doc_count() for segment in self._state.segments]):
                self._merge(places)

    def delete(self, numbers: Iterable[int]) -> None:
        """Remove, committed."""
        with self._all_or_nothing():
            self._delete(set(numbers))
            self._commit(self._state.segments)

    def finish(self) -> None:
        """Merge small segments into one, so that searches ask few."""
        with self._all_or_nothing():
            segments = self._state.segments
            sizes = [segment.doc_count() for segment in segments]
            places = merge.worth_tidying(sizes, [segment.deleted_count() for segment in segments])
            if places:
                self._merge(places)

    def close(self) -> None:
        """Let go of the lock. Idempotent. What was not committed is gone."""
        if not self._closed:
            self._closed = True
            self._lock.release()

    def _write(self) -> W3Segment:
        columns = self._block.columns
        segment = self._block.write(self._storage)
        self._numbers[segment.segment_id()] = columns.numbers
        return segment

    def _drop_superseded(self, added: list[W3Segment]) -> set[int]:
        """Return the numbers in new segments, having deleted all but the last document of each."""
        numbers = set[int]()
        for segment in reversed(added):
            inside = self._numbers[segment.segment_id()]
            for at in reversed(range(len(inside))):
                if inside[at] in numbers:
                    segment.delete_document(at)
                numbers.add(inside[at])
        return numbers

    def _delete(self, numbers: set[int]) -> None:
        if not numbers:
            return
        first, last = min(numbers), max(numbers)
        for segment in self._state.segments:
            inside = self._numbers_of(segment)
            if first <= max(inside) and min(inside) <= last:
                for at, number in enumerate(inside):
                    if number in numbers:
                        segment.delete_document(at)

    def _numbers_of(self, segment: W3Segment) -> "array[int]":
        name = segment.segment_id()
        if name not in self._numbers:
            reader = SegmentReader(self._storage, segment)
            self._numbers[name] = reader.columns.numbers
            reader.close()
        return self._numbers[name]

    def _merge(self, places: list[int]) -> None:
        segments = self._state.segments
        merged = merge.merge(self._storage, [segments[place] for place in places])
        rest = [segment for place, segment in enumerate(segments) if place not in places]
        self._commit([*rest, merged])

    def _commit(self, segments: list[W3Segment]) -> None:
        filled = [segment for segment in segments if segment.doc_count()]
        state = State(self._state.generation + 1, filled)
        write_state(self._storage, state)
        self._state = state
        names = {segment.segment_id() for segment in filled}
        self._numbers = {name: numbers for name, numbers in self._numbers.items() if name in names}

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        """Go back to the last commit if anything goes wrong."""
        if self._closed:
            raise StoreError("This writer is closed.")
        try:
            with writing():
                yield
        except BaseException:
            self._state = read_state(self._storage)
            raise
