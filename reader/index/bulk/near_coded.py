# SPDX-License-Identifier: MIT
"""Two words near each other, at least one of which has a code: looked up in the stream, without positions."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.bulk.positions import Places, Positions
from reader.index.bulk.sets import DocSet, Flags
from reader.index.columnar.field import PositionalField
from reader.index.columnar.schema_spec import GAP

_DOCUMENTS = 2000  # in a piece of the stream: about a megabyte, which stays in the processor's cache


def beside(field: PositionalField, places: Places, code: int, shifts: Iterable[int]) -> DocSet:
    """Return the documents where a coded word stands at one of the `shifts` from one of the places."""
    flags = np.zeros(field.count, np.bool_)
    at, docs = places.at, places.docs
    for shift in sorted(shifts, key=abs):
        hit = np.flatnonzero(field.stream[np.clip(at + shift, 0, len(field.stream) - 1)] == code)
        place, own = at[hit] + shift, docs[hit]
        flags[own[(place >= field.start[own]) & (place < field.start[own + 1])]] = True
        if len(hit) * 8 > len(at):  # what is found needs no second look
            left = ~flags[docs]
            at, docs = at[left], docs[left]
    return DocSet.of_flags(flags)


class TwoCoded:
    """Two coded words of one field, from the first to the second any of some neighbouring `shifts`.

    The shifts may be 0 only if the words differ: then it is never met.
    """

    def __init__(self, positions: Positions, codes: tuple[int, int], shifts: range) -> None:
        self._positions = positions
        self._field = positions.field
        self._one, self._other = codes
        self._shifts = shifts

    def documents(self, since: int, cancel: CancelToken) -> DocSet:
        """Go through the stream in pieces, from the newest document to `since`."""
        field = self._field
        flags, unsure = np.zeros(field.count, np.bool_), np.zeros(field.count, np.bool_)
        for high in range(field.count, since, -_DOCUMENTS):
            cancel.check()
            low = max(since, high - _DOCUMENTS)
            flags[low:high], unsure[low:high] = self._piece(low, high)
        doubtful = np.flatnonzero(unsure)
        if len(doubtful):
            number = int(field.coded[self._one - 1])
            places = self._positions.terms(np.array([number]), DocSet.of_ids(field.count, doubtful), cancel)
            flags |= beside(field, places, self._other, (shift for shift in self._shifts if shift)).as_flags()
        return DocSet.of_flags(flags)

    def _piece(self, low: int, high: int) -> tuple[Flags, Flags]:
        """Return which documents have both so near, and which only if it isn't across their ends."""
        start = self._field.start[low : high + 1]
        begins = start[:-1] - start[0]
        part = self._field.stream[int(start[0]) : int(start[-1])]
        hit = part == self._one
        hit &= self._widened(part)
        edge = max(-self._shifts.start, self._shifts.stop - 1) - GAP
        found: Flags = np.logical_or.reduceat(hit, begins)
        if edge <= 0:
            return found, np.zeros(len(found), np.bool_)
        margin = np.arange(edge)
        ends = start[1:] - start[0] - GAP
        hit[np.minimum(begins[:, None] + margin, len(hit) - 1)] = False
        hit[np.maximum(ends[:, None] - 1 - margin, 0)] = False
        sure: Flags = np.logical_or.reduceat(hit, begins)
        return sure, found & ~sure

    def _widened(self, part: NDArray[np.uint8]) -> Flags:
        """Return for each position whether the other word stands at any of the shifts from it."""
        margin, length, size = max(-self._shifts.start, self._shifts.stop - 1), len(self._shifts), 1
        wide = np.zeros(len(part) + 2 * margin, np.bool_)
        grown = np.empty_like(wide)
        np.equal(part, self._other, out=wide[margin:-margin])
        while size < length:  # wide[i] becomes: any of wide[i] to wide[i + size - 1]
            step = min(size, length - size)
            np.logical_or(wide[:-step], wide[step:], out=grown[:-step])
            grown[-step:] = wide[-step:]
            wide, grown, size = grown, wide, size + step
        begin = margin + self._shifts.start
        return wide[begin : begin + len(part)]
