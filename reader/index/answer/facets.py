# SPDX-License-Identifier: MIT
"""The values of one field in one segment, so that what was found can be counted by them, and narrowed to some."""

from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from reader.index.bulk.sets import DocSet, either, everything, minus
from reader.index.bulk.terms import range_set, terms_set
from reader.index.columnar.arrays import Ints
from reader.index.columnar.field import Field

MOST_VALUES = 2_000
"""A field with more of them is none by which people choose: it isn't counted."""

_BY_PAIRS = 256  # numbers that fit into one byte
_FEW = 3  # under one of so many documents, gathering is quicker than masking


class FacetColumn:
    """A number for each document: its value's place in `values`. The first of these is "": nothing is named there.

    Any thread may ask. Of a field that has `too_many` values nothing is counted.
    """

    def __init__(self, field: Field) -> None:
        self._field = field
        self.too_many = field.size > MOST_VALUES
        self.chosen = lru_cache(maxsize=4)(self._choose)

    @cached_property
    def values(self) -> tuple[str, ...]:
        """The values (folded), in the order of the index; "" before them."""
        return ("", *(self._field.word(number).decode() for number in range(self._field.size)))

    def counts(self, found: DocSet) -> Ints:
        """Return how many documents of a set have each of `values`."""
        codes, most = self._codes, self._field.size + 2
        if found.ids is not None or found.count() * _FEW < found.size:
            return np.bincount(codes[found.as_ids()], minlength=most)[1:]
        masked = np.zeros(found.size + found.size % 2, codes.dtype)
        np.multiply(codes, found.as_flags(), out=masked[: found.size])
        if masked.dtype != np.uint8:
            return np.bincount(masked, minlength=most)[1:]
        pairs = np.bincount(masked.view(np.uint16), minlength=_BY_PAIRS**2).reshape(_BY_PAIRS, _BY_PAIRS)
        both: Ints = pairs.sum(axis=0) + pairs.sum(axis=1)
        return both[1:most]

    def places(self, documents: Ints) -> Ints:
        """Return for each document where its value is in `values`."""
        return self._codes[documents].astype(np.int64) - 1

    def having(self, value: str) -> NDArray[np.integer]:
        """Return the documents that have a value, rising, the deleted among them."""
        number = self._field.find(value.encode())
        return self._field.doc_list(number) if number >= 0 else np.zeros(0, np.int64)

    def _choose(self, values: AbstractSet[str]) -> DocSet:
        """Return the documents that have any of some values."""
        field = self._field
        numbers = np.array(sorted({field.find(value.encode()) for value in values if value} - {-1}), np.int64)
        named = terms_set(field, numbers)
        if "" not in values:
            return named
        unnamed = minus(everything(field.count), range_set(field, 0, field.size))
        return either([named, unnamed], field.count)

    @cached_property
    def _codes(self) -> NDArray[np.unsignedinteger]:
        """Return for each document one more than its place in `values`; 0 is left for what isn't found."""
        dtype = np.uint8 if self._field.size + 2 <= _BY_PAIRS else np.uint16
        codes: NDArray[np.unsignedinteger] = np.ones(self._field.count, dtype)
        documents, counts = self._field.documents(0, self._field.size)
        codes[documents] = np.repeat(np.arange(2, self._field.size + 2, dtype=dtype), counts)
        return codes
