# SPDX-License-Identifier: MIT
"""All occurrences of a request, in their order."""

import numpy as np

from reader.index.columnar.arrays import Ints, sums
from reader.index.columnar.schema_spec import GAP
from reader.index.occurrences.found_lines import Lines
from reader.model.occurrence import OccurrencePlace


class FoundOccurrences:
    """See `OccurrencePlaces`. Holds two positions and a number for each; maps of files stay as long as this does."""

    def __init__(self, lines: Lines, order: Ints, of: int) -> None:
        self._lines = lines
        self._order = order.astype(np.uint32)
        self._begins = sums(np.array([len(one.found) for one in lines.segments], np.int64))
        self.total = lines.total
        self.of = of
        self.articles = lines.articles

    def page(self, start: int, stop: int) -> list[OccurrencePlace]:
        """Return some of them."""
        return [self._place(int(at)) for at in self._order[start:stop]]

    def index(self, place: OccurrencePlace) -> int | None:
        """Return where one stands that begins with the same word; None if there is none."""
        for begin, one in zip(self._begins.tolist(), self._lines.segments, strict=False):
            document = one.documents.of_number(place.number)
            if document is None:
                continue
            ahead = 0 if place.in_headline else int(one.sections.heads[document]) + GAP
            first = int(one.sections.start[document]) + ahead + place.first
            at = int(np.searchsorted(one.found.first, first))
            if at < len(one.found) and int(one.found.first[at]) == first:
                return int(np.flatnonzero(self._order == begin + at)[0])
        return None

    def _place(self, at: int) -> OccurrencePlace:
        segment = int(np.searchsorted(self._begins, at, side="right")) - 1
        one, own = self._lines.segments[segment], at - int(self._begins[segment])
        first, last = int(one.found.first[own]), int(one.found.last[own])
        document = int(np.searchsorted(one.sections.start, first, side="right")) - 1
        begin, head = int(one.sections.start[document]), int(one.sections.heads[document])
        in_headline = first - begin < head
        begin += 0 if in_headline else head + GAP
        return OccurrencePlace(int(one.documents.number[document]), in_headline, first - begin, last - begin)
