# SPDX-License-Identifier: MIT
"""Where two coded words stand side by side, as it lies in the file."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Ints
from reader.index.columnar.damage import damaged
from reader.index.columnar.packed import Packed
from reader.index.columnar.schema_spec import CODES

PAIRS = CODES * CODES
"""A pair's number is the first code times 64, plus the second."""

BLOCK_BITS = 20
BLOCK = 1 << BLOCK_BITS
"""Positions in a block of the stream: places are told inside their blocks, which takes fewer bits."""


class PairPlaces:
    """Reads the places of pairs in a stream, which lie pair by pair and block by block."""

    def __init__(self, parts: Callable[[str], NDArray[Any]], stream: int) -> None:
        self._blocks = -(-stream // BLOCK)
        self._at = parts("at")
        if len(self._at) != PAIRS * self._blocks + 1:
            raise damaged()
        self._places = Packed(BLOCK_BITS, int(self._at[-1]), lambda part: parts("places" + part))

    def __len__(self) -> int:
        """Count the places of all pairs."""
        return len(self._places)

    def count(self, pair: int) -> int:
        """Count the places of a pair."""
        return int(self._at[(pair + 1) * self._blocks]) - int(self._at[pair * self._blocks])

    def of(self, pair: int, since: int = 0) -> Ints:
        """Return the global positions of a pair, rising: all, or those from one on, and perhaps some before it."""
        block = min(since >> BLOCK_BITS, self._blocks)
        ends = self._at[pair * self._blocks + block : (pair + 1) * self._blocks + 1].astype(np.int64)
        places = self._places[int(ends[0]) : int(ends[-1])].astype(np.int64)
        places += np.repeat(np.arange(block * BLOCK, self._blocks * BLOCK, BLOCK), np.diff(ends))
        return places
