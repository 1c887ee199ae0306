# SPDX-License-Identifier: MIT
"""The first of what was found, without putting all of it in order."""

from collections.abc import Callable, Sequence

import numpy as np

from reader.index.answer.documents import Documents
from reader.index.answer.place_order import sort_candidates
from reader.index.answer.timeline import day_key, newest_first
from reader.index.bulk.sets import DocSet
from reader.index.columnar.arrays import Ints

_PIECE = 4096  # documents looked at first; each further piece is eight times as long
_AFTER_ALL = 1 << 62


def newest_head(segments: Sequence[Documents], found: Sequence[DocSet], most: int) -> list[Ints]:
    """Return the first `most` of what was found, newest first: segment numbers, and beside them documents."""
    return _merged(segments, found, most, newest=True)


def oldest_head(segments: Sequence[Documents], found: Sequence[DocSet], most: int) -> list[Ints]:
    """Return the first `most` of what was found, oldest first, the undated last; as `newest_head` does."""
    return _merged(segments, found, most, newest=False)


def sort_newest(segments: Sequence[Documents], segment: Ints, document: Ints) -> Ints:
    """Return the order of a few documents, newest first. Those of one segment must come in canonical order."""
    return sort_candidates(-_keys(segments, segment, document), segment, document, segments)


def _merged(segments: Sequence[Documents], found: Sequence[DocSet], most: int, *, newest: bool) -> list[Ints]:
    head: Callable[[Documents, DocSet, int], Ints] = _newest if newest else _oldest
    heads = [head(documents, ids, most) for documents, ids in zip(segments, found, strict=True)]
    if len(heads) == 1:
        return [np.zeros(len(heads[0]), np.int64), heads[0]]
    segment = np.repeat(np.arange(len(heads)), [len(ids) for ids in heads])
    document = np.concatenate([*heads, np.zeros(0, np.int64)])
    keys = _keys(segments, segment, document)
    # Those of one segment and the same days already come in canonical order, as `sort_candidates` wants them.
    if newest:
        keys = -keys
    else:
        undated = keys < day_key(np.ones(1, np.int32), np.zeros(1, np.int32))
        keys = np.where(undated, keys + _AFTER_ALL, keys)
    order = sort_candidates(keys, segment, document, segments)[:most]
    return [segment[order], document[order]]


def _keys(segments: Sequence[Documents], segment: Ints, document: Ints) -> Ints:
    keys = np.zeros(len(document), np.int64)
    for at, documents in enumerate(segments):
        inside = np.flatnonzero(segment == at)
        chosen = document[inside]
        keys[inside] = day_key(documents.earliest[chosen], documents.latest[chosen])
    return keys


def _newest(documents: Documents, found: DocSet, most: int) -> Ints:
    last = _last(found, most)
    if not len(last):
        return last
    low, high = documents.group(
        *documents.days(int(last[0]))
    )  # of the oldest days perhaps not the first by place are among them
    later = last[np.searchsorted(last, high) :]
    later = newest_first(later, documents.earliest[later], documents.latest[later])
    return np.concatenate((later, _first(found, low, high, most - len(later))))


def _oldest(documents: Documents, found: DocSet, most: int) -> Ints:
    dated = _first(found, documents.undated, documents.count, most)
    if len(dated) == most:
        return dated
    return np.concatenate((dated, _first(found, 0, documents.undated, most - len(dated))))


def _last(found: DocSet, most: int) -> Ints:
    """Return the last `most` documents of a set, rising."""
    if found.flags is None:
        return found.as_ids()[-most:].astype(np.int64)
    pieces: list[Ints] = []
    have, high, piece = 0, len(found.flags), _PIECE
    while high and have < most:
        low = max(0, high - piece)
        pieces.append(np.flatnonzero(found.flags[low:high]) + low)
        have, high, piece = have + len(pieces[-1]), low, piece * 8
    return np.concatenate([*pieces[::-1], np.zeros(0, np.int64)])[-most:]


def _first(found: DocSet, low: int, high: int, most: int) -> Ints:
    """Return the first `most` documents of a set in a range, rising."""
    if found.flags is None:
        ids = found.as_ids()
        start, end = np.searchsorted(ids, np.array((low, high), ids.dtype)).tolist()
        return ids[start : min(end, start + most)].astype(np.int64)
    pieces = [np.zeros(0, np.int64)]
    have, piece = 0, _PIECE
    while low < high and have < most:
        pieces.append(np.flatnonzero(found.flags[low : min(high, low + piece)]) + low)
        have, low, piece = have + len(pieces[-1]), low + piece, piece * 8
    return np.concatenate(pieces)[:most]
