# SPDX-License-Identifier: MIT
"""Sorts strings that lie in one array, without an object for each."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Ints, Keys, first_of_runs

_CODE_POINT_BITS = 21


@dataclass(frozen=True, slots=True)
class Strings:
    """Strings of code points in `values` (of the narrowest unsigned type that holds them), each `length` long.

    `begin` is where the first unit of each stands, `step` how to come to the next one: -1 reads them from their ends.
    """

    values: NDArray[Any]
    begin: Ints
    length: Ints
    step: int = 1

    def key(self, items: Ints, depth: int) -> Keys:
        """Return as many units from `depth` on as fit into 64 bits, of some of the strings, in order of those."""
        begin, length = self.begin[items], self.length[items]
        key = np.zeros(len(items), np.uint64)
        for at in range(depth, depth + self.units):
            inside = np.flatnonzero(at < length)
            key <<= np.uint64(self._width)
            key[inside] |= self.values[begin[inside] + self.step * at].astype(np.uint64)
        return key

    @property
    def units(self) -> int:
        """How many units one key holds."""
        return 64 // self._width

    @property
    def _width(self) -> int:
        return min(8 * self.values.dtype.itemsize, _CODE_POINT_BITS)


def order_of(strings: Strings) -> Ints:
    """Return the numbers of different strings in order."""
    order, fresh = np.arange(len(strings.begin)), np.zeros(len(strings.begin), np.bool_)
    fresh[:1] = True
    depth = 0
    while len(tied := _tied(fresh)) and strings.length[order[tied]].max() > depth:
        key = strings.key(order[tied], depth)
        within = np.lexsort((key, np.cumsum(fresh[tied])))
        order[tied] = order[tied][within]
        fresh[tied] |= first_of_runs(key[within])
        depth += strings.units
    return order


def _tied(fresh: NDArray[np.bool_]) -> Ints:
    """Return the places that stand in a group with others."""
    alone = fresh.copy()
    alone[:-1] &= fresh[1:]
    return np.flatnonzero(~alone)
