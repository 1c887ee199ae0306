# SPDX-License-Identifier: MIT
"""Two sets of very many terms near each other: the places of one are marked, the other gone through in no order."""

from dataclasses import dataclass

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.near_stream import Around
from reader.index.bulk.positions import Places, Positions
from reader.index.bulk.sets import DocSet, Flags
from reader.index.bulk.slices import Integers
from reader.index.bulk.stream_bytes import StreamBytes, windows
from reader.index.columnar.schema_spec import GAP

_WORD = 56  # marks that can be read at once, wherever they begin in a byte: 8 bytes hold them


class Marks:
    """A bit for each position of the documents from the first of a set on: whether any of some terms stands there."""

    def __init__(self, positions: Positions, numbers: Integers, within: DocSet, cancel: CancelToken) -> None:
        start = positions.field.start
        self._base = int(start[min(within.first(), len(start) - 1)])
        self._bits = np.zeros((int(start[-1]) - self._base) // 8 + 8, np.uint8)
        for places, _ in positions.pieces(numbers, within, cancel):
            own = places - self._base
            # no two terms stand at one place, so that to add is to set
            np.add.at(self._bits, own >> 3, np.uint8(1) << (own & 7).astype(np.uint8))

    def any(self, first: Integers, last: Integers) -> Flags:
        """Tell of each stretch of positions, both ends inclusive, whether one is marked. Those before all are not."""
        first = np.maximum(first - self._base, 0)
        size = np.maximum(last - self._base + 1 - first, 0)
        found = np.zeros(len(first), np.bool_)
        for begin in range(0, int(size.max(initial=0)), _WORD):
            at = np.minimum(first + begin, 8 * (len(self._bits) - 8))
            word = windows(self._bits, at >> 3, 8).view("<u8").reshape(-1)
            word >>= (at & 7).astype(np.uint64)
            word &= (np.uint64(1) << np.clip(size - begin, 0, _WORD).astype(np.uint64)) - np.uint64(1)
            found |= word != 0
        return found


@dataclass(frozen=True, slots=True, eq=False)
class MarkedNear:
    """Terms `walked` that have others in their `around`: bytes tell which these are, and which leave doubts (`told`).

    `overlapping`: there are terms among both.
    """

    walked: Integers
    told: StreamBytes
    around: Around
    overlapping: bool

    def documents(self, positions: Positions, within: DocSet, cancel: CancelToken) -> Flags:
        """Return flags of the documents of a set where that is so."""
        field, doubtful = positions.field, self.told.doubtful
        found, left = np.zeros(field.count, np.bool_), within.as_flags().copy()
        marks = Marks(positions, doubtful, within, cancel) if len(doubtful) else None
        for at, docs in positions.pieces(self.walked, DocSet.of_flags(left), cancel):
            places = Places(at, docs)
            hit = self.around.has(field, places, self.told.sure, cancel)
            if marks is not None:
                hit |= self._marked(marks, places, field.start)
            found[docs[hit]] = True
            left[docs[hit]] = False  # nobody looks there again
        return found

    def _marked(self, marks: Marks, places: Places, start: Integers) -> Flags:
        first, last = places.at - self.around.before, places.at + self.around.after
        if max(self.around.before, self.around.after) > GAP:
            first, last = np.maximum(first, start[places.docs]), np.minimum(last, start[places.docs + 1] - 1)
        if not self.overlapping:
            return marks.any(first, last)
        hit = marks.any(first, places.at - 1)
        hit |= marks.any(places.at + 1, last)
        return hit
