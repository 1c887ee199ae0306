# SPDX-License-Identifier: MIT
"""Documents of so many terms that nearly all documents have one: the longest lists come first, and few are left."""

import numpy as np

from reader.index.bulk.sets import DocSet, Flags, Ids
from reader.index.bulk.slices import Integers, flat_ranges, gathered
from reader.index.columnar.field import Field, PositionalField
from reader.index.columnar.term_classes import class_bytes

_PIECE = 1 << 20  # postings read between two looks at what is left
_LOOKED_FOR = 1 << 14  # documents looked for in lists between two such looks
_LONG = 16  # times as many documents as are left must a list have for these to be looked for there by halves
_SHORT = 64  # documents: lists of fewer are in no order
_BITMAPS = 64  # joined between two looks whether all is found
_READ = 1 << 16  # positions of what is left that are read to see which terms may stand there


def most_documents(field: Field, numbers: Integers) -> DocSet:
    """Return the documents of any of the terms (rising numbers)."""
    flags = any_of_dense(field, np.flatnonzero(np.isin(field.dense, numbers, assume_unique=True)))
    if flags.all():
        return DocSet.of_flags(flags)
    waiting, size = _longest_first(field, numbers)
    while len(waiting):
        left = np.flatnonzero(~flags)
        present = _present(field, left)
        if present is not None:
            kept = np.flatnonzero(present[waiting])
            waiting, size = waiting[kept], size[kept]
        if not len(left):
            break
        long = min(int(np.count_nonzero(size >= max(_SHORT, _LONG * len(left)))), _LOOKED_FOR // len(left))
        some = long or int(np.searchsorted(np.cumsum(size), _PIECE)) + 1
        if long:
            flags[left[_are_in(field, waiting[:some], left)]] = True
        else:
            chosen = np.sort(waiting[:some])
            low, high = field.docs_at[chosen].astype(np.int64), field.docs_at[chosen + 1].astype(np.int64)
            flags[gathered(field.docs, low, high)] = True
        waiting, size = waiting[some:], size[some:]
    return DocSet.of_flags(flags)


def any_of_dense(field: Field, rows: Integers) -> Flags:
    """Return the documents of any of the terms that have a bitmap, of which these are the `rows`."""
    rows = rows[np.argsort(-field.df[field.dense[rows]].astype(np.int64))]
    packed = np.zeros(field.bitmaps.shape[1], np.uint8)
    for low in range(0, len(rows), _BITMAPS):
        packed |= np.bitwise_or.reduce(field.bitmaps[rows[low : low + _BITMAPS]], axis=0)
        if int(np.bitwise_count(packed).sum(dtype=np.int64)) == field.count:
            break
    return field.flags_of(packed)


def _longest_first(field: Field, numbers: Integers) -> tuple[Integers, Integers]:
    """Return the terms that have lists, and their lengths: the long ones in order of these, and then the short ones."""
    size = field.docs_at[numbers + 1].astype(np.int64) - field.docs_at[numbers].astype(np.int64)
    long = np.flatnonzero(size >= _SHORT)
    order = np.concatenate((long[np.argsort(-size[long])], np.flatnonzero((size > 0) & (size < _SHORT))))
    return numbers[order], size[order]


def _are_in(field: Field, numbers: Integers, documents: Ids) -> Flags:
    """Tell of each of some documents whether it is in any of the terms' lists: by halves, in all lists at once."""
    low, high = field.docs_at[numbers].astype(np.int64), field.docs_at[numbers + 1].astype(np.int64)
    first, size = np.repeat(low, len(documents)), np.repeat(high - low, len(documents))
    end, sought = first + size, np.tile(documents, len(numbers))
    for _ in range(int(size.max()).bit_length()):
        half = size >> 1
        first += half * (field.docs[first + half - 1] < sought)
        size -= half
    first += field.docs[first] < sought
    found: Flags = (first < end) & (field.docs[np.minimum(first, end - 1)] == sought)
    any_list: Flags = np.logical_or.reduce(found.reshape(len(numbers), len(documents)), axis=0)
    return any_list


def _present(field: Field, documents: Ids) -> Flags | None:
    """Tell of each term whether it, or one of its class, stands in some documents; None if that is not soon told.

    What has no word at all is in no list: then there is nothing left to look for.
    """
    if not isinstance(field, PositionalField) or not len(field.classes):
        return None
    extents = field.extents[documents].astype(np.int64)
    if int(extents.sum()) > _READ:
        return None
    found = np.bincount(field.stream[flat_ranges(field.start[documents], extents)], minlength=256) > 0
    present: Flags = found[class_bytes(field.classes, field.size)]
    present[field.coded] = found[1 : len(field.coded) + 1]
    return present
