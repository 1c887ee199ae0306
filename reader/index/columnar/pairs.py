# SPDX-License-Identifier: MIT
"""Where two coded words stand side by side: what makes phrases of common words quick."""

from collections.abc import Callable, Iterator

import numpy as np

from reader.index.columnar.arrays import Bytes, Ints, sums
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.packed import unsigned
from reader.index.columnar.pair_places import BLOCK, PAIRS, PairPlaces
from reader.index.columnar.schema_spec import CODES, Thresholds


class Pairs:
    """Collects the pairs of a stream, block by block (`step` is called between them)."""

    def __init__(self, file: ColumnFileWriter, field: str, stream: Bytes, step: Callable[[], None]) -> None:
        self._file = file
        self._field = field
        self._stream = stream
        self._step = step

    def write(self, start: Ints, thresholds: Thresholds) -> None:
        """Write all their places, and bitmaps of the commonest; `start` is where documents begin."""
        counts = [np.bincount(pair, minlength=PAIRS) for pair, _ in self._blocks()]
        ends = sums(np.array(counts, np.int64).reshape(-1, PAIRS).T.reshape(-1))
        total = int(ends[-1])
        columns = {
            "at": unsigned(ends),
            "places": self._file.scratch(f"{self._field}.pair_places", np.uint16, total),
            "places_top": self._file.scratch(f"{self._field}.pair_places_top", np.uint8, (total + 1) // 2),
        }
        self._file.put(f"{self._field}.pair_at", columns["at"])
        self._fill(columns["places"], columns["places_top"], ends[:-1].reshape(PAIRS, -1))
        self._write_bitmaps(PairPlaces(columns.__getitem__, len(self._stream)), start, thresholds)

    def _write_bitmaps(self, places: PairPlaces, start: Ints, thresholds: Thresholds) -> None:
        documents = len(start) - 1
        least = max(documents // thresholds.pair_share, thresholds.pair_least)
        dense = [pair for pair in range(PAIRS) if places.count(pair) > least]
        self._file.put(f"{self._field}.pair_dense", np.array(dense, np.uint32))
        bitmaps = self._file.spool(f"{self._field}.pair_bitmaps", np.uint8)
        for pair in dense:
            self._step()
            flags = np.zeros(documents, np.bool_)
            flags[np.searchsorted(start, places.of(pair), side="right") - 1] = True
            bitmaps.append(np.packbits(flags))

    def _fill(self, low: "np.ndarray[tuple[int], np.dtype[np.uint16]]", top: Bytes, begins: Ints) -> None:
        """Write where the pairs are; `begins` says where those of each pair in each block are to stand."""
        for block, (pair, place) in enumerate(self._blocks()):
            order = np.argsort(pair, kind="stable")  # of 16 bits: by radix
            own = np.bincount(pair, minlength=PAIRS)
            target = np.repeat(begins[:, block] - (np.cumsum(own) - own), own)
            target += np.arange(len(pair))
            inside = place[order]
            low[target] = inside.astype(np.uint16)  # the lowest bits
            upper = (inside >> 16).astype(np.uint8)
            for half in (0, 1):
                which = np.flatnonzero((target & 1) == half)
                top[target[which] >> 1] |= upper[which] << np.uint8(4 * half)

    def _blocks(self) -> Iterator[tuple["np.ndarray[tuple[int], np.dtype[np.uint16]]", Ints]]:
        """Yield the number of each pair that begins in a block of the stream, and where in the block it begins."""
        for begin in range(0, len(self._stream), BLOCK):
            self._step()
            part = self._stream[begin : begin + BLOCK + 1]
            coded = part - np.uint8(1) < CODES - 1  # neither a gap nor a class
            at = np.flatnonzero(coded[:-1] & coded[1:])
            yield part[at].astype(np.uint16) * np.uint16(CODES) + part[at + 1], at
