# SPDX-License-Identifier: MIT
"""The occurrences of one request, segment by segment, before they are put in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from reader.errors import CancelToken
from reader.index.answer.searched import Searched
from reader.index.bulk.sets import DocSet, Ids
from reader.index.bulk.slices import flat_ranges
from reader.index.columnar.arrays import Flags, Ints, repeated, sums
from reader.index.occurrences.counted_words import CountedWords
from reader.index.occurrences.spoken import Quotations
from reader.index.occurrences.stretches import NOWHERE, Stretches
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
        self._whole: Callable[[], Stretches] = lambda: NOWHERE
        self._counted: CountedWords | None = None

    def look(self, request: OccurrenceRequest, listed: DocSet, cancel: CancelToken) -> None:
        """Find the occurrences in some articles that pass the filters, or count them only, where that is quicker."""
        leaves: Sequence[WordLeaf] = sought(request.search.query)
        self._whole = lambda: self._find(request, leaves, listed, cancel)
        filtered = bool(request.speakers) or request.quoted is not None
        words = None if filtered else self._places.words(leaves, cancel)
        self._counted = CountedWords(self._places, words, listed, cancel) if words is not None else None

    @cached_property
    def found(self) -> Stretches:
        """All occurrences."""
        return self._whole()

    def _find(
        self, request: OccurrenceRequest, leaves: Sequence[WordLeaf], listed: DocSet, cancel: CancelToken
    ) -> Stretches:
        said = any(leaf.field in ("said", "quote") for leaf in leaves)
        found = self._places.stretches(leaves, listed, self.quotations.stretches if said else None, cancel)
        cancel.check()
        if request.speakers:
            found = found.kept(found.within(self.quotations.of(self._spoken.meant(request.speakers))))
        if request.quoted is not None:
            found = found.kept(found.within(self.quotations.stretches) == request.quoted)
        return found

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
        if self._counted is not None:
            return sums(self._counted.counts)
        return np.searchsorted(self.found.first, self.sections.start)

    def documents_of(self, numbers: Ints) -> Ints:
        """Return the article of each of some occurrences, by their numbers."""
        return np.searchsorted(self.bounds, numbers, side="right") - 1

    def of_documents(self, documents: Ids) -> tuple[Stretches, Ints]:
        """Return the occurrences in some articles (rising, distinct), and the number that each one has among all."""
        documents = documents[self.bounds[documents + 1] > self.bounds[documents]]
        begins, ends = self.bounds[documents], self.bounds[documents + 1]
        numbers = flat_ranges(begins, ends - begins)
        if self._counted is None or "found" in self.__dict__:
            return self.found.kept(numbers), numbers
        return self._counted.of(documents), numbers

    @property
    def articles(self) -> Ints:
        """The article of each occurrence."""
        return repeated(np.arange(self.documents.count), np.diff(self.bounds))

    def keep(self, which: Flags) -> None:
        """Leave the others out."""
        self.found = self.found.kept(which)
        self._counted = None
        self.__dict__.pop("bounds", None)


@dataclass(frozen=True, slots=True)
class Lines:
    """All segments with what was found in them: occurrences are numbered through them."""

    segments: Sequence[SegmentLines]

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(int(one.bounds[-1]) for one in self.segments)

    @property
    def articles(self) -> int:
        """In how many articles they are."""
        return sum(int(np.count_nonzero(np.diff(one.bounds))) for one in self.segments)
