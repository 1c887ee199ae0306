# SPDX-License-Identifier: MIT
"""All documents of all segments in canonical order, so that a whole result can be put in order without sorting it."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reader.index.answer.documents import Documents, run_starts
from reader.index.answer.place_order import sort_candidates
from reader.index.bulk.sets import DocSet
from reader.index.columnar.arrays import Ints, sums

_DAY_BITS = 22  # the last day of the year 9999 has 22


@dataclass(frozen=True, slots=True)
class _Merged:
    """All documents in canonical order. `earliest`, `latest` and `number` stand beside it.

    `standings` tell for each segment where its documents are.
    """

    earliest: NDArray[np.int32]
    latest: NDArray[np.int32]
    number: Ints
    standings: list[NDArray[np.uint32]]


class Timeline:
    """Each document has a *standing*: where it is among all, by days, then place, then number; the undated first.

    With one segment that is the document's number and nothing is made; else it is made once, when first asked for:
    with a million documents that takes some tenths of a second. Any thread may ask, and waits if another one makes it.
    """

    def __init__(self, segments: Sequence[Documents]) -> None:
        self._lock = threading.Lock()
        self._made: _Merged | None = None
        self.segments = tuple(segments)
        self.count = sum(documents.count for documents in segments)
        self.undated = sum(documents.undated for documents in segments)

    def marked(self, found: Sequence[DocSet]) -> NDArray[np.bool_]:
        """Return for each standing whether its document is in `found`, which has a set a segment. Not to be written."""
        if len(found) == 1:
            return found[0].as_flags()
        flags = np.zeros(self.count, np.bool_)
        for standings, one in zip(self._merged.standings, found, strict=True):
            flags[standings[one.as_ids()]] = True
        return flags

    def standings(self, segment: int, documents: Ints) -> Ints:
        """Return the standing of documents of one segment."""
        return documents if len(self.segments) == 1 else self._merged.standings[segment][documents].astype(np.int64)

    def numbers(self, standings: Ints) -> Ints:
        """Return the articles' numbers."""
        number: Ints = self._columns.number[standings]
        return number

    def oldest(self, marked: NDArray[np.bool_]) -> Ints:
        """Return the marked standings, oldest first, the undated last."""
        standings = np.flatnonzero(marked)
        undated = int(np.searchsorted(standings, self.undated))
        return np.concatenate((standings[undated:], standings[:undated]))

    def newest(self, marked: NDArray[np.bool_]) -> Ints:
        """Return the marked standings, newest first, those of the same days by place, the undated last."""
        standings = np.flatnonzero(marked)
        columns = self._columns
        return newest_first(standings, columns.earliest[standings], columns.latest[standings])

    @property
    def _columns(self) -> Documents | _Merged:
        return self.segments[0] if len(self.segments) == 1 else self._merged

    @property
    def _merged(self) -> _Merged:
        with self._lock:
            if self._made is None:
                self._made = _merge(self.segments)
            return self._made


def _merge(segments: Sequence[Documents]) -> _Merged:
    sizes = [documents.count for documents in segments]
    segment = np.repeat(np.arange(len(sizes)), sizes)
    document = np.concatenate([np.arange(size) for size in sizes] or [np.zeros(0, np.int64)])
    earliest, latest, number = (
        np.concatenate([getattr(documents, name) for documents in segments] or [np.zeros(0, np.int64)])
        for name in ("earliest", "latest", "number")
    )
    order = sort_candidates(day_key(earliest, latest), segment, document, segments)
    standings = np.empty(len(order), np.uint32)
    standings[order] = np.arange(len(order), dtype=np.uint32)
    ends = sums(np.array(sizes, np.int64))
    parts = [standings[low:high] for low, high in pairwise(ends.tolist())]
    return _Merged(earliest[order], latest[order], number[order], parts)


def day_key(earliest: NDArray[np.int32], latest: NDArray[np.int32]) -> Ints:
    """Return one number for two days: canonical order is its order."""
    return earliest.astype(np.int64) << _DAY_BITS | latest


def days_of(key: Ints) -> tuple[Ints, Ints]:
    """Return the two days of a `day_key`."""
    return key >> _DAY_BITS, key & (1 << _DAY_BITS) - 1


def newest_first(ids: Ints, earliest: NDArray[np.int32], latest: NDArray[np.int32]) -> Ints:
    """Turn documents in canonical order round by their days, which stand beside them; those of the same days stay."""
    starts = run_starts(earliest, latest)
    sizes = np.diff(np.append(starts, len(ids)))[::-1]
    begins = np.cumsum(sizes) - sizes
    return ids[np.repeat(starts[::-1] - begins, sizes) + np.arange(len(ids))]
