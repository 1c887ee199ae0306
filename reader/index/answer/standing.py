# SPDX-License-Identifier: MIT
"""Where one article stands in an answer in order of date, by counting what comes before it."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np

from reader.index.answer.documents import Documents
from reader.index.bulk.sets import DocSet


def place_of(segments: Sequence[Documents], found: Sequence[DocSet], number: int, *, newest: bool) -> int | None:
    """Return how many of what was found come before an article, None if it isn't among them. A set a segment."""
    for documents, one in zip(segments, found, strict=True):
        document = documents.of_number(number)
        if document is not None and _count(one, document, document + 1):
            break
    else:
        return None
    days, placed = documents.days(document), documents.placed(document)
    undated = not days[0]
    place = 0
    for documents, one in zip(segments, found, strict=True):
        low, high = documents.group(*days)
        here = bisect_left(range(low, high), placed, key=documents.placed) + low
        if newest:
            place += _count(one, high, documents.count) + _count(one, low, here)
        elif undated:
            place += _count(one, documents.undated, documents.count) + _count(one, 0, here)
        else:
            place += _count(one, documents.undated, here)
    return place


def _count(found: DocSet, low: int, high: int) -> int:
    """Count what is in a set from `low` to before `high`."""
    if found.ids is not None:
        first, last = np.searchsorted(found.ids, np.array((low, high), found.ids.dtype)).tolist()
        return int(last - first)
    return int(np.count_nonzero(found.as_flags()[low:high]))
