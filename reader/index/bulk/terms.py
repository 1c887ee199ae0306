# SPDX-License-Identifier: MIT
"""Documents of one term, of many, of a range of them: read straight off the columns."""

import numpy as np

from reader.index.bulk.most_documents import any_of_dense, most_documents
from reader.index.bulk.sets import SPARSE, DocSet, either, inside, nothing
from reader.index.bulk.slices import Integers, gathered
from reader.index.columnar.field import Field

_ONE_BY_ONE = 20  # so few terms are quicker one after the other
_MANY = 3  # postings for each document, from which on a range of terms is not read in one go


def term_set(field: Field, number: int) -> DocSet:
    """Return the documents of a term; nothing for the number -1."""
    if number < 0:
        return nothing(field.count)
    dense = field.dense_at.get(number)
    if dense is not None:
        return DocSet.of_flags(field.flags_of(field.bitmaps[dense]))
    return DocSet.of_ids(field.count, field.doc_list(number))


def terms_set(field: Field, numbers: Integers) -> DocSet:
    """Return the documents of any of the terms (rising numbers): one gather, and the bitmaps of the common ones."""
    if not len(numbers):
        return nothing(field.count)
    if int(numbers[-1]) - int(numbers[0]) == len(numbers) - 1:
        return range_set(field, int(numbers[0]), int(numbers[-1]) + 1)
    if len(numbers) < _ONE_BY_ONE:
        return either([term_set(field, number) for number in numbers.tolist()], field.count)
    low, high = field.docs_at[numbers].astype(np.int64), field.docs_at[numbers + 1].astype(np.int64)
    total = int((high - low).sum())
    dense = np.flatnonzero(inside(field.dense, numbers))
    if not len(dense) and total < field.count // SPARSE:
        return DocSet.of_ids(field.count, np.unique(gathered(field.docs, low, high)).astype(np.intp))
    if total > field.count:
        return most_documents(field, numbers)
    flags = any_of_dense(field, dense)
    flags[gathered(field.docs, low, high).astype(np.intp)] = True
    return DocSet.of_flags(flags)


def range_set(field: Field, low: int, high: int) -> DocSet:
    """Return the documents of any of the terms `low` up to `high`."""
    if high <= low:
        return nothing(field.count)
    if high - low == 1:
        return term_set(field, low)
    first, last = np.searchsorted(field.dense, [low, high])
    begin, end = int(field.docs_at[low]), int(field.docs_at[high])
    if first == last and end - begin < field.count // SPARSE:
        return DocSet.of_ids(field.count, np.unique(field.docs[begin:end]).astype(np.intp))
    if end - begin > field.count * _MANY:
        return most_documents(field, np.arange(low, high))
    return DocSet.of_flags(field.union_range(low, high))


def prefix_set(field: Field, raw: bytes) -> DocSet:
    """Return the documents of all terms that begin so; those of the commonest beginnings are kept as bitmaps."""
    node = field.nodes.get(raw)
    if node is not None:
        return DocSet.of_flags(field.flags_of(field.node_maps[node]))
    return range_set(field, *field.prefix_range(raw))
