# SPDX-License-Identifier: MIT
"""Finds articles by their numbers, and has them dead with the next commit."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.damage import damaged
from reader.index.columnar.deletions import write_live
from reader.index.columnar.folder import IndexFolder
from reader.index.columnar.manifest import SegmentEntry
from reader.index.columnar.open_segment import OpenSegment
from reader.index.columnar.table import Table


class Removal:
    """What a commit in the making takes away from its segments. They themselves stay as they are."""

    def __init__(self, segments: Iterable[OpenSegment]) -> None:
        self._segments = list(segments)
        self._live: dict[str, NDArray[np.bool_]] = {}

    def remove(self, numbers: NDArray[np.int64]) -> None:
        """Have the articles of these numbers (distinct) dead, wherever they are so far."""
        for segment in self._segments if len(numbers) else ():
            live = self._live.get(segment.entry.id, segment.live)
            places = _places(segment.articles, numbers)
            if live is not None:
                places = places[live[places]]
            if len(places):
                changed = self._live.setdefault(segment.entry.id, segment.flags().copy())
                changed[places] = False

    def supersede(self, newer: OpenSegment) -> None:
        """Have all dead that a new segment brings anew; then reckon it among the others."""
        self.remove(newer.articles.column("number"))
        self._segments.append(newer)

    def settle(self, folder: IndexFolder, generation: int) -> list[SegmentEntry]:
        """Write what is dead as of `generation`, and return the entries of its manifest."""
        return [self._settled(segment.entry, folder, generation) for segment in self._segments]

    def _settled(self, entry: SegmentEntry, folder: IndexFolder, generation: int) -> SegmentEntry:
        live = self._live.get(entry.id)
        if live is None:
            return entry
        deleted = len(live) - int(np.count_nonzero(live))
        if deleted < len(live):  # else it goes as a whole
            write_live(folder.deletions(entry.id, generation), live)
        return replace(entry, deleted=deleted, del_generation=generation)


def _places(articles: Table, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return which documents have one of `numbers`, dead ones among them."""
    inside, order = articles.column("number"), articles.column("by_number")
    try:
        at = np.searchsorted(inside, numbers, sorter=order)
        found = order[np.minimum(at, len(order) - 1)].astype(np.int64)
        places: NDArray[np.int64] = found[inside[found] == numbers]
    except (ValueError, IndexError) as error:
        raise damaged() from error
    return places
