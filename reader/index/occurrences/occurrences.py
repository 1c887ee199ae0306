# SPDX-License-Identifier: MIT
"""All occurrences of a request, in their order."""

from collections.abc import Iterator

import numpy as np

from reader.index.columnar.arrays import Ints, sums
from reader.index.columnar.damage import columns_that_fit
from reader.index.columnar.schema_spec import GAP
from reader.index.occurrences.found_lines import Lines, SegmentLines
from reader.index.occurrences.line_order import LineOrder
from reader.model.occurrence import OccurrencePlace


class FoundOccurrences:
    """See `OccurrencePlaces`. Holds two positions and a number for each, or nothing, where a page is looked for anew.

    Maps of files stay as long as this does.
    """

    def __init__(self, lines: Lines, order: LineOrder, of: int) -> None:
        self._lines = lines
        self._order = order
        self._begins = sums(np.array([one.bounds[-1] for one in lines.segments], np.int64))
        self.total = lines.total
        self.of = of
        self.articles = lines.articles

    def page(self, start: int, stop: int) -> list[OccurrencePlace]:
        """Return some of them."""
        with columns_that_fit():
            numbers = self._order.numbers(start, stop)
            owners = np.searchsorted(self._begins, numbers, side="right") - 1
            found: dict[int, OccurrencePlace] = {}
            for segment in np.unique(owners).tolist():
                own = numbers[owners == segment]
                begin = int(self._begins[segment])
                places = _places(self._lines.segments[segment], own - begin)
                found.update(zip(own.tolist(), places, strict=True))
            return [found[number] for number in numbers.tolist()]

    def index(self, place: OccurrencePlace) -> int | None:
        """Return where one stands that begins with the same word; None if there is none."""
        with columns_that_fit():
            for begin, one in zip(self._begins.tolist(), self._lines.segments, strict=False):
                document = one.documents.of_number(place.number)
                if document is None:
                    continue
                ahead = 0 if place.in_headline else int(one.sections.heads[document]) + GAP
                first = int(one.sections.start[document]) + ahead + place.first
                found, numbers = one.of_documents(np.array([document]))
                at = int(np.searchsorted(found.first, first))
                if at < len(found) and int(found.first[at]) == first:
                    return self._order.place(begin + int(numbers[at]))
            return None


def _places(one: SegmentLines, own: Ints) -> Iterator[OccurrencePlace]:
    """Yield where some occurrences of a segment stand, by their numbers in it."""
    owners = one.documents_of(own)
    found, numbers = one.of_documents(np.unique(owners))
    at = np.searchsorted(numbers, own)
    begins, heads = one.sections.start[owners], one.sections.heads[owners]
    first, last = found.first[at] - begins, found.last[at] - begins
    in_headline = first < heads
    ahead = np.where(in_headline, 0, heads + GAP)
    told = (one.documents.number[owners], in_headline, first - ahead, last - ahead)
    return map(OccurrencePlace, *(column.tolist() for column in told))
