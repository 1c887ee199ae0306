# SPDX-License-Identifier: MIT
"""Many slices of one column as one array."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import repeated
from reader.index.columnar.packed import Packed

Integers = NDArray[np.int64]

_FEW = 16  # elements an average slice must have for a loop over the slices to be quicker than one gather
_FEW_PACKED = 300  # where they are to be unpacked


def gathered(column: NDArray[Any] | Packed, low: Integers, high: Integers) -> NDArray[Any]:
    """Return `column[low[0]:high[0]]`, `column[low[1]:high[1]]` … end to end. Slices that touch are read as one."""
    size = high - low
    full = size > 0
    if not full.all():
        low, high, size = low[full], high[full], size[full]
    if not len(low):
        return column[:0]
    breaks = low[1:] != high[:-1]
    first = np.concatenate(([True], breaks))
    last = np.concatenate((breaks, [True]))
    low, high = low[first], high[last]
    total = int(size.sum())
    if len(low) == 1:
        return column[int(low[0]) : int(high[0])]
    if isinstance(column, Packed):
        return column.of_slices(low, high) if len(low) * _FEW_PACKED < total else column[flat_ranges(low, high - low)]
    if len(low) * _FEW < total:
        return np.concatenate([column[one:other] for one, other in zip(low.tolist(), high.tolist(), strict=True)])
    return column[flat_ranges(low, high - low)]


def flat_ranges(low: Integers, size: Integers) -> Integers:
    """Return `size[0]` numbers from `low[0]` on, then `size[1]` from `low[1]` on, and so forth."""
    end = np.cumsum(size)
    total = int(end[-1]) if len(end) else 0
    flat: Integers = repeated(low - (end - size), size) + np.arange(total)
    return flat
