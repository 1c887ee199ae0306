# SPDX-License-Identifier: MIT
"""Where two coded words stand side by side: what makes phrases of common words quick."""

import numpy as np

from reader.index.columnar.arrays import Bytes, Ints, sums
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.schema_spec import CODES, Thresholds

_PIECE = 1 << 22
_PAIRS = CODES * CODES


def write_pairs(file: ColumnFileWriter, field: str, stream: Bytes, start: Ints, thresholds: Thresholds) -> None:
    """Write the places of all pairs of a stream: two passes over it, a piece at a time."""
    counts = np.zeros(_PAIRS, np.int64)
    begins = range(0, len(stream), _PIECE)
    for begin in begins:
        counts += np.bincount(_pairs(stream, begin)[0], minlength=_PAIRS)
    pair_at = sums(counts)
    kind = np.uint32 if len(stream) <= 1 << 32 else np.uint64
    places = file.scratch(f"{field}.pair_places", kind, int(pair_at[-1]))
    free = pair_at[:-1].copy()
    for begin in begins:
        pair, place = _pairs(stream, begin)
        order = np.argsort(pair, kind="stable")  # of 16 bits: by radix
        own = np.bincount(pair, minlength=_PAIRS)
        target = np.repeat(free - (np.cumsum(own) - own), own)
        target += np.arange(len(pair))
        places[target] = place[order]
        free += own
    file.put(f"{field}.pair_at", pair_at.astype(np.uint64))
    documents = len(start) - 1
    dense = np.flatnonzero(counts > max(documents // thresholds.dense_share, thresholds.pair_least))
    file.put(f"{field}.pair_dense", dense.astype(np.uint32))
    bitmaps = file.spool(f"{field}.pair_bitmaps", np.uint8)
    for number in dense:
        flags = np.zeros(documents, np.bool_)
        flags[np.searchsorted(start, places[pair_at[number] : pair_at[number + 1]], side="right") - 1] = True
        bitmaps.append(np.packbits(flags))


def _pairs(stream: Bytes, begin: int) -> tuple["np.ndarray[tuple[int], np.dtype[np.uint16]]", Ints]:
    """Return each pair (first code times 64, plus second) that begins in a piece, and where it begins."""
    part = np.asarray(stream[begin : begin + _PIECE + 1])
    at = np.flatnonzero((part[:-1] > 0) & (part[1:] > 0))
    pair = part[at].astype(np.uint16) * np.uint16(CODES) + part[at + 1]
    return pair, at + begin
