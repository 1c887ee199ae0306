# SPDX-License-Identifier: MIT
"""The occurrences of one request, segment by segment, before they are put in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from reader.errors import CancelToken
from reader.index.answer.searched import Searched
from reader.index.bulk.sets import DocSet
from reader.index.columnar.arrays import Flags, Ints, repeated
from reader.index.occurrences.spoken import Quotations
from reader.index.occurrences.stretches import Stretches
from reader.index.occurrences.word_places import WordPlaces
from reader.model.occurrence import OccurrenceRequest, SpokenOutside
from reader.model.query import WordLeaf, sought


class SegmentLines:
    """A segment, and the occurrences found in it."""

    def __init__(self, searched: Searched, spoken: SpokenOutside) -> None:
        self.searched = searched
        self.documents = searched.documents
        self._spoken = spoken
        self._places = WordPlaces(searched.evaluator.articles)
        self.sections = self._places.sections
        self.found = Stretches(np.zeros(0, np.int64), np.zeros(0, np.int64))

    def look(self, request: OccurrenceRequest, listed: DocSet, cancel: CancelToken) -> None:
        """Find the occurrences in some articles that pass the filters."""
        leaves: Sequence[WordLeaf] = sought(request.search.query)
        said = any(leaf.field in ("said", "quote") for leaf in leaves)
        found = self._places.stretches(leaves, listed, self.quotations.stretches if said else None, cancel)
        cancel.check()
        if request.speakers:
            found = found.kept(found.within(self.quotations.of(self._spoken.meant(request.speakers))))
        if request.quoted is not None:
            found = found.kept(found.within(self.quotations.stretches) == request.quoted)
        self.found = found

    @cached_property
    def quotations(self) -> Quotations:
        """The quotations as they are in effect."""
        corrected = self._spoken.corrected()
        there = ((number, self.documents.of_number(number)) for number in corrected)
        documents = {number: document for number, document in there if document is not None}
        return Quotations(self.searched.segment.quotations, self.sections, self.documents.number, corrected, documents)

    @cached_property
    def bounds(self) -> Ints:
        """Where the occurrences of each article begin among them, and the end of all."""
        return np.searchsorted(self.found.first, self.sections.start)

    @property
    def articles(self) -> Ints:
        """The article of each occurrence."""
        return repeated(np.arange(self.documents.count), np.diff(self.bounds))

    def keep(self, which: Flags) -> None:
        """Leave the others out."""
        self.found = self.found.kept(which)
        self.__dict__.pop("bounds", None)


@dataclass(frozen=True, slots=True)
class Lines:
    """All segments with what was found in them: occurrences are numbered through them."""

    segments: Sequence[SegmentLines]

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(len(one.found) for one in self.segments)

    @property
    def articles(self) -> int:
        """In how many articles they are."""
        return sum(int(np.count_nonzero(np.diff(one.bounds))) for one in self.segments)
