# SPDX-License-Identifier: MIT
"""Sorts documents of several segments by their days and, of equal days, by where they lie."""

from collections.abc import Sequence

import numpy as np

from reader.index.answer.documents import Documents, run_starts
from reader.index.columnar.arrays import Bytes, Ints, sums
from reader.index.columnar.byte_order import Strings

_AT_ONCE = 65_536
_FEW = 300


def sort_candidates(key: Ints, segment: Ints, document: Ints, segments: Sequence[Documents]) -> Ints:
    """Return the order of documents by `key` (beside them), of one key by place, of one place by number.

    `segment` says beside `document` in which of `segments` it is. Documents of one segment must come in canonical
    order where their keys are equal: then only keys that several segments share need a look at places.
    """
    order = np.argsort(key, kind="stable")
    starts = run_starts(key[order])
    if len(segments) < 2 or len(starts) == len(order):
        return order
    sizes = np.diff(np.append(starts, len(order)))
    mixed = np.minimum.reduceat(segment[order], starts) != np.maximum.reduceat(segment[order], starts)
    slots = np.flatnonzero(np.repeat(mixed, sizes))
    if len(slots):
        members = order[slots]
        group = np.repeat(np.arange(len(starts)), sizes)[slots]
        within = _of_few if len(slots) <= _FEW else _of_many
        order[slots] = members[within(group, segment[members], document[members], segments)]
    return order


def _of_few(group: Ints, segment: Ints, document: Ints, segments: Sequence[Documents]) -> Ints:
    """Return the order within groups (rising numbers) by place, then number; for some rows that is quicker so."""
    placed = [segments[one].placed(at) for one, at in zip(segment.tolist(), document.tolist(), strict=True)]
    keys = list(zip(group.tolist(), placed, strict=True))
    return np.array(sorted(range(len(keys)), key=keys.__getitem__))


def _of_many(group: Ints, segment: Ints, document: Ints, segments: Sequence[Documents]) -> Ints:
    """Return the same: a few bytes of all places at a time."""
    places, number = _places(segment, document, segments)
    order = np.arange(len(group))
    slots, tied, depth = order.copy(), group, 0
    while len(slots):
        members = order[slots]
        left = np.clip(places.length[members] - depth, 0, places.units + 1)
        ended = left <= places.units  # and stands before one that goes on with zeros
        last = np.where(ended, number[members], 0)
        key = places.key(members, depth)
        chosen = np.lexsort((last, left, key, tied))
        order[slots] = members[chosen]
        runs = run_starts(tied[chosen], key[chosen], left[chosen], last[chosen])
        sizes = np.diff(np.append(runs, len(slots)))
        still = np.repeat((sizes > 1) & ~ended[chosen][runs], sizes)
        tied = np.repeat(np.arange(len(runs)), sizes)[still]
        slots, depth = slots[still], depth + places.units
    return order


def _places(segment: Ints, document: Ints, segments: Sequence[Documents]) -> tuple[Strings, Ints]:
    """Return where each document lies, and its number."""
    begin, length, number = (np.zeros(len(document), np.int64) for _ in range(3))
    inside = [np.flatnonzero(segment == at) for at in range(len(segments))]
    for documents, some in zip(segments, inside, strict=True):
        chosen = document[some]
        begin[some] = documents.places_at[chosen]
        length[some] = documents.places_at[chosen + 1].astype(np.int64) - begin[some]
        number[some] = documents.number[chosen]
    ends = sums(length)
    values = np.empty(ends[-1], np.uint8)
    for documents, some in zip(segments, inside, strict=True):
        for start in range(0, len(some), _AT_ONCE):
            _copy(documents.places, some[start : start + _AT_ONCE], begin, ends, values)
    return Strings(values, ends[:-1], length), number


def _copy(places: Bytes, members: Ints, begin: Ints, ends: Ints, values: Bytes) -> None:
    """Copy the places of some members to where they belong in `values`."""
    length = ends[members + 1] - ends[members]
    within = np.arange(length.sum()) - np.repeat(sums(length)[:-1], length)
    values[np.repeat(ends[members], length) + within] = places[np.repeat(begin[members], length) + within]
