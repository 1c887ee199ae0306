# SPDX-License-Identifier: MIT
"""Where each document stands when all are in order of date."""

from array import array
from collections.abc import Sequence
from datetime import date

from reader.index.segment import DAY_BITS, SegmentReader

_AFTER_ALL = date.max.toordinal() + 1


class Order:
    """One order of all documents of some segments, made once so that every search need only sort small integers.

    By earliest, then latest day, either both rising or (`newest`) both falling; of the same days by place, which rises
    in both. The undated stand at the end of both, by their upper bound, then place. `ranks` holds for each segment an
    array beside its documents, `numbers` the document's number for each rank.
    """

    def __init__(self, segments: Sequence[SegmentReader], *, newest: bool) -> None:
        numbers: array[int] = array("q")
        places: list[bytes] = []
        days: list[int] = []
        undated = 0 if newest else _AFTER_ALL
        for segment in segments:
            columns = segment.columns
            numbers += columns.numbers
            places += segment.places()
            days += [
                ((earliest or undated) << DAY_BITS) | latest
                for earliest, latest in zip(columns.earliest, columns.latest, strict=True)
            ]
        # Three sorts that keep the order of equals are quicker than one by tuples, and mostly find runs in order.
        order = sorted(range(len(numbers)), key=numbers.__getitem__)
        order.sort(key=places.__getitem__)
        order.sort(key=days.__getitem__, reverse=newest)
        self.numbers = array("q", map(numbers.__getitem__, order))
        ranks = array("I", bytes(4 * len(order)))
        for rank, at in enumerate(order):
            ranks[at] = rank
        self.ranks: list[array[int]] = []
        start = 0
        for segment in segments:
            self.ranks.append(ranks[start : start + segment.count])
            start += segment.count
