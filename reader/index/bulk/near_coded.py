# SPDX-License-Identifier: MIT
"""A word that has a code near others: looked up in the stream, without positions."""

from collections.abc import Iterable

import numpy as np

from reader.index.bulk.positions import Places
from reader.index.bulk.sets import DocSet
from reader.index.columnar.field import PositionalField


def beside(field: PositionalField, places: Places, code: int, shifts: Iterable[int]) -> DocSet:
    """Return the documents where a coded word stands at one of the `shifts` from one of the places."""
    flags = np.zeros(field.count, np.bool_)
    at, docs = places.at, places.docs
    for shift in sorted(shifts, key=abs):
        hit = np.flatnonzero(field.stream[np.clip(at + shift, 0, len(field.stream) - 1)] == code)
        place, own = at[hit] + shift, docs[hit]
        flags[own[(place >= field.start[own]) & (place < field.start[own + 1])]] = True
        if len(hit) * 8 > len(at):  # what is found needs no second look
            left = ~flags[docs]
            at, docs = at[left], docs[left]
    return DocSet.of_flags(flags)
