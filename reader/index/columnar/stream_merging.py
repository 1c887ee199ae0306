# SPDX-License-Identifier: MIT
"""Makes one stream of coded words of several: texts are copied piece by piece, their codes changed on the way."""

from collections.abc import Callable

import numpy as np

from reader.index.columnar.arrays import Bytes, Ints, slices_of
from reader.index.columnar.field import PositionalField
from reader.index.columnar.field_merging import Merged, Part
from reader.index.columnar.schema_spec import CODES

_PLACES_AT_ONCE = 1 << 20


def merge_streams(merged: Merged, coded: Ints, target: Bytes, start: Ints, step: Callable[[], None]) -> None:
    """Fill `target`, whose documents begin at `start`; `coded` are the new numbers of its words, commonest first."""
    code_of = np.zeros(merged.terms.size + 1, np.uint8)
    code_of[coded] = np.arange(1, len(coded) + 1)
    for part in merged.parts:
        _copy(part, code_of, target, start, step)
        for code, term in enumerate(coded.tolist(), 1):
            for number in range(*part.range(term, term + 1)):
                _place(part, number, code, target, start)
        step()


def _copy(part: Part, code_of: Bytes, target: Bytes, start: Ints, step: Callable[[], None]) -> None:
    """Copy all live documents, with the codes that words have in both."""
    field, rank = part.field, part.rank
    assert isinstance(field, PositionalField)
    new_code = np.zeros(CODES, np.uint8)
    new_code[1 : len(field.coded) + 1] = code_of[part.number[field.coded]]
    for low, high in slices_of(field.start, _PLACES_AT_ONCE):
        step()
        alive = rank[low:high] >= 0
        extent = np.diff(field.start[low : high + 1])
        source = new_code[field.stream[field.start[low] : field.start[high]]]
        if not alive.all():
            source, extent = source[np.repeat(alive, extent)], extent[alive]
        places = np.repeat(start[rank[low:high][alive]] - (np.cumsum(extent) - extent), extent)
        places += np.arange(len(places))
        target[places] = source


def _place(part: Part, number: int, code: int, target: Bytes, start: Ints) -> None:
    """Write the code of a word that has none in its own field yet."""
    field = part.field
    assert isinstance(field, PositionalField)
    if number in field.code_at:
        return
    docs, freq, positions, _ = field.expand(number, number + 1)
    rank = part.rank[docs]
    alive = np.repeat(rank >= 0, freq)
    target[(np.repeat(start[rank], freq) + positions)[alive]] = code
