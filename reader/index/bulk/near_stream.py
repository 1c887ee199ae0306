# SPDX-License-Identifier: MIT
"""Which bytes the stream has around places that are known: what is not there need not be looked for by positions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.positions import Places
from reader.index.bulk.sets import Flags
from reader.index.bulk.slices import Integers
from reader.index.bulk.stream_bytes import Sought, windows
from reader.index.columnar.field import PositionalField

_BYTES = 1 << 18  # of windows looked at in one go: they stay in the processor's cache
_WORD = 8  # bytes that are looked at together


@dataclass(frozen=True, slots=True)
class Around:
    """So many positions before each place, and so many after its last word; the places' own words aren't among them."""

    before: int
    after: int

    def has(self, field: PositionalField, places: Places, table: Flags, cancel: CancelToken) -> Flags:
        """Tell of each place whether one of the bytes of `table` (256 flags) stands around it, in the same document."""
        width = self.before + places.words + self.after
        width += -width % _WORD
        found, sought = np.zeros(len(places.at), np.bool_), Sought(table)
        if not table.any():
            return found
        step = max(1, _BYTES // width)
        for low in range(0, len(found), step):
            cancel.check()
            part = slice(low, low + step)
            some = Places(places.at[part], places.docs[part], places.words)
            found[part] = self._in_windows(field, some, sought, width)
        return found

    def _in_windows(self, field: PositionalField, places: Places, sought: Sought, width: int) -> Flags:
        """Look into a window of `width` bytes, some more than are asked for, about each place."""
        stream = field.stream if len(field.stream) >= width else np.pad(field.stream, (0, width))
        first, last = places.at - self.before, places.at + (places.words + self.after)
        begin = np.clip(first, 0, len(stream) - width)
        mask = sought.mask(windows(stream, begin, width).reshape(-1)).reshape(-1, width)
        low, high = np.maximum(first, field.start[places.docs]), np.minimum(last, field.start[places.docs + 1])
        odd = np.flatnonzero((low != first) | (high != last) | (begin != first))
        bounds = (low[odd], places.at[odd], places.at[odd] + places.words, high[odd])
        at_ends = mask[odd] & _allowed([bound - begin[odd] for bound in bounds], width)
        mask[:, self.before : self.before + places.words] = False
        mask[:, self.before + places.words + self.after :] = False
        mask[odd] = at_ends
        columns = mask.view(np.uint64).T
        found: Flags = columns[0] != 0
        for column in columns[1:]:
            found |= column != 0
        return found


def _allowed(bounds: Sequence[Integers], width: int) -> Flags:
    """Tell of each byte of some windows whether it is in the document and none of the place's own words.

    `bounds`: where in the window the document begins, the words, what follows them, and what follows the document.
    """
    first, own, after, last = (bound.astype(np.int16)[:, None] for bound in bounds)
    column = np.arange(width, dtype=np.int16)
    allowed: Flags = (column >= first) & (column < last) & ((column < own) | (column >= after))
    return allowed
