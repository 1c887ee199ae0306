# SPDX-License-Identifier: MIT
"""Sorts documents of several segments by their days and, of equal days, by where they lie."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader.index.answer.documents import Documents, run_starts
from reader.index.columnar.arrays import Bytes, Ints, Keys

_FEW = 300
_WORD = 8  # bytes
_BYTES = np.array([1 << 8 * at for at in range(_WORD)], np.uint64)
_MASKS = np.array([(1 << 64) - (1 << 8 * (_WORD - kept)) for kept in range(_WORD + 1)], np.uint64)


def sort_candidates(key: Ints, segment: Ints, document: Ints, segments: Sequence[Documents]) -> Ints:
    """Return the order of documents by `key` (beside them), of one key by place, of one place by number.

    `segment` says beside `document` in which of `segments` it is. Documents of one segment must come in canonical
    order where their keys are equal: then only keys that several segments share need a look at places.
    """
    order = np.argsort(key, kind="stable")
    starts = run_starts(key[order])
    if len(segments) < 2 or len(starts) == len(order):
        return order
    slots, group = _mixed(starts, segment[order])
    if len(slots):
        members = order[slots]
        within = _of_few if len(slots) <= _FEW else _of_many
        order[slots] = members[within(group, segment[members], document[members], segments)]
    return order


def _mixed(starts: Ints, segment: Ints) -> tuple[Ints, Ints]:
    """Return what stands in runs that are of several segments, and beside it the run's number, from 0 on."""
    if not len(segment):
        return segment, segment
    sizes = np.diff(np.append(starts, len(segment)))
    mixed = np.minimum.reduceat(segment, starts) != np.maximum.reduceat(segment, starts)
    return np.flatnonzero(np.repeat(mixed, sizes)), np.repeat(np.arange(np.count_nonzero(mixed)), sizes[mixed])


def _of_few(group: Ints, segment: Ints, document: Ints, segments: Sequence[Documents]) -> Ints:
    """Return the order within groups (rising numbers) by place, then number; for some rows that is quicker so."""
    placed = [segments[one].placed(at) for one, at in zip(segment.tolist(), document.tolist(), strict=True)]
    keys = list(zip(group.tolist(), placed, strict=True))
    return np.array(sorted(range(len(keys)), key=keys.__getitem__))


def _of_many(group: Ints, segment: Ints, document: Ints, segments: Sequence[Documents]) -> Ints:
    """Return the same: a few bytes of all places at a time, without those with which all places of a group begin.

    Each round sorts what stands in `slots`, and leaves those that are equal so far and of several segments.
    """
    places = Places(segment, document, segments)
    order, slots, depth = np.arange(len(group)), np.arange(len(group)), np.zeros(len(group), np.int64)
    while len(slots):
        members = order[slots]
        depth += places.common(members, group, depth)
        width = (64 - int(group[-1]).bit_length()) // 8  # bytes of a place that fit beside the number of its group
        key = places.words(members, depth) >> np.uint64(8 * (_WORD - width))
        key |= group.astype(np.uint64) << np.uint64(8 * width % 64)
        chosen = np.argsort(key, kind="stable")  # of runs that are in order already: that is quick
        order[slots] = members = members[chosen]
        tied, group = _mixed(run_starts(key[chosen]), segment[members])
        slots, members, depth = slots[tied], members[tied], depth[tied] + width
        left = np.minimum(places.length[members] - depth, 1)  # what has ended stands before what goes on with zeros
        chosen = np.lexsort((np.where(left <= 0, places.number[members], 0), left, group))
        order[slots] = members = members[chosen]
        going = np.flatnonzero(left[chosen] == 1)
        still, group = _mixed(run_starts(group[going]), segment[members[going]])
        slots, depth = slots[going[still]], depth[going[still]]
    return order


class Places:
    """Where documents of several segments lie, beside each other: `length` is in bytes."""

    def __init__(self, segment: Ints, document: Ints, segments: Sequence[Documents]) -> None:
        self._segment = segment
        self._bytes = [_Words(documents.places) for documents in segments]
        self._begin, self.length, self.number = (np.zeros(len(document), np.int64) for _ in range(3))
        for at, documents in enumerate(segments):
            some = np.flatnonzero(segment == at)
            chosen = document[some]
            self._begin[some] = documents.places_at[chosen]
            self.length[some] = documents.places_at[chosen + 1].astype(np.int64) - self._begin[some]
            self.number[some] = documents.number[chosen]

    def words(self, members: Ints, depth: Ints) -> Keys:
        """Return eight bytes of the place of each member, from `depth` on; zeros behind its end."""
        words = np.zeros(len(members), np.uint64)
        segment, begin = self._segment[members], self._begin[members] + depth
        for at, some_bytes in enumerate(self._bytes):
            inside = np.flatnonzero(segment == at)
            words[inside] = some_bytes.at(begin[inside])
        left = self.length[members] - depth
        short = np.flatnonzero(left < _WORD)
        words[short] &= _MASKS[left[short]]
        return words

    def common(self, members: Ints, group: Ints, depth: Ints) -> Ints:
        """Return beside `members` how many bytes from `depth` on are the same in all places of the group.

        Those of one segment must be in order: then the first and the last of each tell.
        """
        first = run_starts(group, self._segment[members])
        ends = np.sort(np.concatenate((first, np.append(first[1:], len(group))[: len(first)] - 1)))
        shared = np.zeros(int(group[-1]) + 1, np.int64)
        while len(ends):
            tied, some = group[ends], members[ends]
            deep = depth[ends] + shared[tied]
            words, left = self.words(some, deep), self.length[some] - deep
            starts = run_starts(tied)
            differ = np.minimum.reduceat(words, starts) ^ np.maximum.reduceat(words, starts)
            same = np.minimum(_WORD - np.searchsorted(_BYTES, differ, "right"), np.minimum.reduceat(left, starts))
            shared[tied[starts]] += same
            ends = ends[np.repeat(same == _WORD, np.diff(np.append(starts, len(ends))))]
        return shared[group]


class _Words:
    """Eight bytes at any place of a row of bytes, as numbers in order of these; zeros behind the end."""

    def __init__(self, values: Bytes) -> None:
        self._last = max(0, len(values) - _WORD + 1)  # from here on they aren't whole
        ending = np.append(values[self._last :], np.zeros(_WORD, np.uint8))
        self._whole, self._ending = _overlapping(values, self._last), _overlapping(ending, len(ending) - _WORD + 1)

    def at(self, begin: Ints) -> Keys:
        """Return the words that begin there."""
        words = np.zeros(len(begin), np.uint64)
        whole = begin < self._last
        words[whole] = self._whole[begin[whole]]
        words[~whole] = self._ending[begin[~whole] - self._last]
        return words


def _overlapping(values: Bytes, count: int) -> NDArray[np.uint64]:
    return np.ndarray((count,), ">u8", buffer=values, strides=(1,))
