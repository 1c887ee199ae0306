# SPDX-License-Identifier: MIT
"""Where two coded words stand side by side: what makes phrases of common words quick."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Bytes, Ints, sums
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.schema_spec import CODES, Thresholds

_PIECE = 1 << 22
_PAIRS = CODES * CODES


class Pairs:
    """Collects the pairs of a stream, piece by piece (`step` is called between them)."""

    def __init__(self, file: ColumnFileWriter, field: str, stream: Bytes, step: Callable[[], None]) -> None:
        self._file = file
        self._field = field
        self._stream = stream
        self._step = step

    def write(self, start: Ints, thresholds: Thresholds) -> None:
        """Write all their places, and bitmaps of the commonest; `start` is where documents begin."""
        counts = np.zeros(_PAIRS, np.int64)
        for pair, _ in self._pieces():
            counts += np.bincount(pair, minlength=_PAIRS)
        pair_at = sums(counts)
        self._file.put(f"{self._field}.pair_at", pair_at.astype(np.uint64))
        kind = np.uint32 if len(self._stream) <= 1 << 32 else np.uint64
        places = self._file.scratch(f"{self._field}.pair_places", kind, int(pair_at[-1]))
        self._fill(places, pair_at[:-1].copy())
        documents = len(start) - 1
        dense = np.flatnonzero(counts > max(documents // thresholds.dense_share, thresholds.pair_least))
        self._file.put(f"{self._field}.pair_dense", dense.astype(np.uint32))
        bitmaps = self._file.spool(f"{self._field}.pair_bitmaps", np.uint8)
        for number in dense:
            self._step()
            flags = np.zeros(documents, np.bool_)
            flags[np.searchsorted(start, places[pair_at[number] : pair_at[number + 1]], side="right") - 1] = True
            bitmaps.append(np.packbits(flags))

    def _fill(self, places: NDArray[np.unsignedinteger], free: Ints) -> None:
        """Write where the pairs are; `free` is where the next place of each pair goes, and is moved on."""
        for pair, place in self._pieces():
            order = np.argsort(pair, kind="stable")  # of 16 bits: by radix
            own = np.bincount(pair, minlength=_PAIRS)
            target = np.repeat(free - (np.cumsum(own) - own), own)
            target += np.arange(len(pair))
            places[target] = place[order]
            free += own

    def _pieces(self) -> Iterator[tuple[NDArray[np.uint16], Ints]]:
        """Yield each pair (first code times 64, plus second) that begins in a piece, and where it begins."""
        for begin in range(0, len(self._stream), _PIECE):
            self._step()
            part = self._stream[begin : begin + _PIECE + 1]
            at = np.flatnonzero((part[:-1] > 0) & (part[1:] > 0))
            pair = part[at].astype(np.uint16) * np.uint16(CODES) + part[at + 1]
            yield pair, at + begin
