# SPDX-License-Identifier: MIT
"""Single words, of which the index tells how many each article has before any is looked for."""

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.sets import DocSet, Ids, both
from reader.index.columnar.arrays import Ints
from reader.index.occurrences.stretches import Stretches
from reader.index.occurrences.word_places import WordPlaces, Words


class CountedWords:
    """The occurrences of a few words in the documents of a set, counted; they are looked for where they are wanted."""

    def __init__(self, places: WordPlaces, words: Words, listed: DocSet, cancel: CancelToken) -> None:
        self._places = places
        self._words = words
        self.counts = self._counted(listed, cancel)

    def of(self, documents: Ids) -> Stretches:
        """Return the occurrences in some of the documents, rising."""
        size = len(self.counts)
        return self._places.of_words(self._words, DocSet.of_ids(size, documents), CancelToken())

    def _counted(self, listed: DocSet, cancel: CancelToken) -> Ints:
        """Return how many each document has; stretches as found count for nothing."""
        counts = self._places.frequencies(self._words, cancel)
        longer = both(listed, DocSet.of_flags(self._places.sections.longer))
        if longer.count():
            found, start = self._places.of_words(self._words, longer, cancel), self._places.sections.start
            docs = longer.as_ids()
            counts[docs] = np.searchsorted(found.first, start[docs + 1]) - np.searchsorted(found.first, start[docs])
        counts[~listed.as_flags()] = 0
        return counts
