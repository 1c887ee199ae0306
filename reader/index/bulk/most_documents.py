# SPDX-License-Identifier: MIT
"""Documents of so many terms that nearly all documents have one: the longest lists come first, and few are left."""

import numpy as np

from reader.index.bulk.sets import DocSet, Flags, Ids, inside
from reader.index.bulk.slices import Integers, flat_ranges, gathered
from reader.index.bulk.stream_bytes import class_of
from reader.index.columnar.arrays import Bytes
from reader.index.columnar.field import Field, PositionalField
from reader.index.columnar.term_classes import FIRST_CLASS, class_bytes

_PIECE = 1 << 20  # postings read between two looks at what is left
_LOOKED_FOR = 1 << 12  # documents looked for in lists between two such looks
_LONG = 64  # times as many documents as are left must a list have for these to be looked for there by halves
_ONE_BY_ONE = 3_000  # documents must lists have for it to be quicker to read one after the other
_UNPACKED = 300  # documents: lists of more are unpacked as a whole, others document by document
_SHORT = 64  # documents: lists of fewer are in no order
_BITMAPS = 64  # joined between two looks whether all is found
_SPREAD = 32  # terms among so many times as many are quicker told by themselves
_READ = 1 << 16  # positions of what is left that are read to see which terms may stand there


def most_documents(field: Field, numbers: Integers) -> DocSet:
    """Return the documents of any of the terms (rising numbers)."""
    flags = np.zeros(field.count, np.bool_)
    join_documents(field, numbers, flags)
    return DocSet.of_flags(flags)


def join_documents(field: Field, numbers: Integers, flags: Flags) -> None:
    """Set the flags of the documents of any of the terms (rising numbers); nothing is looked for where one is set."""
    byte = int(np.argmin(flags)) // 8
    flags[8 * byte :] |= any_of_dense(field, np.flatnonzero(inside(field.dense, numbers)), byte)
    waiting, size = _longest_first(field, numbers)
    while len(waiting):
        left = np.flatnonzero(~flags)
        words = _words_of(field, left)
        if words is not None:
            kept = np.flatnonzero(_may_stand(field, waiting, words))
            waiting, size = waiting[kept], size[kept]
        if not len(left) or not len(waiting):
            break
        long = min(int(np.count_nonzero(size >= max(_SHORT, _LONG * len(left)))), _LOOKED_FOR // len(left))
        some = long or int(np.searchsorted(np.cumsum(size), _PIECE)) + 1
        if long:
            flags[_found_in(field, waiting[:some], left, words)] = True
        else:
            _join_lists(field, np.sort(waiting[:some]), flags)
        waiting, size = waiting[some:], size[some:]


def _join_lists(field: Field, numbers: Integers, flags: Flags) -> None:
    """Set the flags of the documents of terms that have lists: of long ones one by one, in the processor's cache."""
    low, high = field.docs_at[numbers].astype(np.int64), field.docs_at[numbers + 1].astype(np.int64)
    if int((high - low).sum()) >= _ONE_BY_ONE * len(numbers):
        for number in numbers.tolist():
            flags[field.doc_list(number)] = True
        return
    long = high - low >= _UNPACKED
    for some in (long, ~long):
        flags[gathered(field.docs, low[some], high[some]).astype(np.intp)] = True


def may_stand_in(field: Field, numbers: Integers, documents: Flags) -> Flags:
    """Tell of each of some terms whether it may stand in any of the documents: of all, if that is not soon told."""
    words = _words_of(field, np.flatnonzero(documents))
    return np.ones(len(numbers), np.bool_) if words is None else _may_stand(field, numbers, words)


def any_of_dense(field: Field, rows: Integers, byte: int = 0) -> Flags:
    """Return the documents of any of the terms that have a bitmap, of which these are the `rows`: from a byte on."""
    return np.unpackbits(_joined_bitmaps(field, rows, byte), count=field.count - 8 * byte).view(np.bool_)


def without_dense(field: Field, chosen: Flags, *, newest: int) -> int:
    """Count the documents of so many of the newest bytes that have none of the terms chosen of those with a bitmap."""
    byte = field.bitmaps.shape[1] - newest
    left: int = field.count - 8 * byte
    return left - _set_bits(_joined_bitmaps(field, np.flatnonzero(chosen), byte))


def _joined_bitmaps(field: Field, rows: Integers, byte: int) -> Bytes:
    rows = rows[np.argsort(-field.df[field.dense[rows]].astype(np.int64))]
    packed = np.zeros(field.bitmaps.shape[1] - byte, np.uint8)
    for at, row in enumerate(rows.tolist(), 1):
        packed |= field.bitmaps[row, byte:]
        if not at % _BITMAPS and _set_bits(packed) == field.count - 8 * byte:
            break
    return packed


def _set_bits(packed: Bytes) -> int:
    return int(np.bitwise_count(packed).sum(dtype=np.int64))


def _longest_first(field: Field, numbers: Integers) -> tuple[Integers, Integers]:
    """Return the terms that have lists, and their lengths: the long ones in order of these, and then the short ones."""
    size = field.docs_at[numbers + 1].astype(np.int64) - field.docs_at[numbers].astype(np.int64)
    long = np.flatnonzero(size >= _SHORT)
    order = np.concatenate((long[np.argsort(-size[long])], np.flatnonzero((size > 0) & (size < _SHORT))))
    return numbers[order], size[order]


def _found_in(field: Field, numbers: Integers, documents: Ids, words: Flags | None) -> Ids:
    """Return which of some documents are in any of the terms' lists: by halves, in all lists at once.

    Only where that word may stand in that document (`words`, see `_words_of`).
    """
    if words is None:
        document, term = np.indices((len(documents), len(numbers))).reshape(2, -1)
    else:
        document, term = np.nonzero(words[:, _bytes_of(field, numbers)])
    first, size = field.docs_at[numbers].astype(np.int64)[term], field.docs_at[numbers + 1].astype(np.int64)[term]
    size -= first
    end, sought = first + size, documents[document]
    for _ in range(int(size.max(initial=0)).bit_length()):
        half = size >> 1
        first += half * (field.docs[first + half - 1] < sought)
        size -= half
    first += field.docs[first] < sought
    found: Ids = sought[(first < end) & (field.docs[np.minimum(first, end - 1)] == sought)]
    return found


def _words_of(field: Field, documents: Ids) -> Flags | None:
    """Tell of each of some documents which bytes stand in it, 256 flags each; None if that is not soon told.

    What has no word at all is in no list: then there is nothing left to look for.
    """
    if not isinstance(field, PositionalField) or not len(field.classes):
        return None
    extents = field.extents[documents].astype(np.int64)
    if int(extents.sum()) > _READ:
        return None
    words = np.zeros((len(documents), 256), np.bool_)
    words[np.repeat(np.arange(len(documents)), extents), field.stream[flat_ranges(field.start[documents], extents)]] = 1
    return words


def _may_stand(field: Field, numbers: Integers, words: Flags) -> Flags:
    """Tell of each of some terms whether its byte is among those of any document (see `_words_of`)."""
    present: Flags = np.logical_or.reduce(words, axis=0)
    return present[_bytes_of(field, numbers)]


def _bytes_of(field: Field, numbers: Integers) -> Bytes:
    """Return the bytes that terms (in any order) have in the stream."""
    assert isinstance(field, PositionalField)
    if len(numbers) * _SPREAD > field.size:
        found = class_bytes(field.classes, field.size)
        found[field.coded] = np.arange(1, len(field.coded) + 1)
        own: Bytes = found[numbers]
        return own
    own = (FIRST_CLASS + class_of(field, numbers)).astype(np.uint8)
    for row in np.flatnonzero(inside(numbers, np.sort(field.coded))).tolist():
        own[row] = field.code_at[int(numbers[row])]
    return own
