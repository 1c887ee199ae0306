# SPDX-License-Identifier: MIT
"""In which order the lines of a request stand: each by its number among all, or article by article."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reader.index.bulk.slices import flat_ranges
from reader.index.columnar.arrays import Ints, sums


class LineOrder(Protocol):
    """Which line stands where."""

    def numbers(self, start: int, stop: int) -> Ints:
        """Return the numbers of the lines that stand there."""
        ...

    def place(self, number: int) -> int:
        """Return where a line stands."""
        ...


class ListedOrder:
    """Any order: four bytes a line."""

    def __init__(self, order: Ints) -> None:
        self._order: NDArray[np.uint32] = order.astype(np.uint32)

    def numbers(self, start: int, stop: int) -> Ints:
        """See `LineOrder`."""
        return self._order[start:stop].astype(np.int64)

    def place(self, number: int) -> int:
        """See `LineOrder`."""
        return int(np.flatnonzero(self._order == number)[0])


class ArticleOrder:
    """Articles in some order, the lines of each as they stand in it: nothing is held for a line.

    `begins` are the numbers of the first lines of the articles, which have so many (`sizes`).
    """

    def __init__(self, begins: Ints, sizes: Ints) -> None:
        self._begins, self._sizes = begins, sizes
        self._ends = sums(sizes)

    def numbers(self, start: int, stop: int) -> Ints:
        """See `LineOrder`."""
        start, stop = min(start, int(self._ends[-1])), min(stop, int(self._ends[-1]))
        if start >= stop:
            return np.zeros(0, np.int64)
        low = int(np.searchsorted(self._ends, start, side="right")) - 1
        high = int(np.searchsorted(self._ends, stop))
        begin = int(self._ends[low])
        return flat_ranges(self._begins[low:high], self._sizes[low:high])[start - begin : stop - begin]

    def place(self, number: int) -> int:
        """See `LineOrder`."""
        article = int(np.flatnonzero((self._begins <= number) & (number < self._begins + self._sizes))[0])
        return int(self._ends[article]) + number - int(self._begins[article])

    def listed(self) -> Ints:
        """Return the numbers of all lines."""
        return flat_ranges(self._begins, self._sizes)
