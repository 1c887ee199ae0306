# SPDX-License-Identifier: MIT
"""Sorts what was collected of a field and hands it to the field's writer."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Ints, Keys, inverse, slices_of, sums
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.field_plan import plan_field
from reader.index.columnar.field_writer import PositionalFieldWriter
from reader.index.columnar.layout import Layout, without_positions
from reader.index.columnar.schema_spec import FieldSpec, Thresholds
from reader.index.columnar.term_list import TermList, sorted_terms
from reader.index.columnar.tokens import Tokens

_TOKENS_AT_ONCE = 1 << 18  # what stays in the processor's own memory is quicker
_NONE = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True)
class Collected:
    """The words of a field: the `vocabulary` that its `tokens` are numbers of, and the order of its documents.

    `order` are the documents, numbered as they came, as they stand in the segment.
    """

    vocabulary: list[str]
    tokens: Tokens
    order: Ints

    def terms(self) -> tuple[TermList, NDArray[np.uint32]]:
        """Return the words that occur, in order, and the number of each token's word among them."""
        words = self.tokens.words
        used = np.flatnonzero(np.bincount(words, minlength=len(self.vocabulary)))
        terms, number = sorted_terms([self.vocabulary[word] for word in used])
        number_of = np.zeros(len(self.vocabulary), np.uint32)
        number_of[used] = number
        return terms, number_of[words]


def write_positional_field(
    file: ColumnFileWriter, spec: FieldSpec, collected: Collected, thresholds: Thresholds
) -> None:
    """Sort the words of a field and write it."""
    tokens, order, rank = collected.tokens, collected.order, inverse(collected.order)
    terms, term = collected.terms()
    cf = np.bincount(term, minlength=terms.size)
    layout = Layout.fitting(len(order), int(tokens.extents.max(initial=1)))
    keys = _SortedKeys(term, tokens.places(rank << layout.position_bits), cf, layout)
    plan = plan_field(spec, len(order), terms, (keys.document_counts(), cf), thresholds)
    writer = PositionalFieldWriter(file, plan, tokens.words_of[order], tokens.extents[order])
    if spec.coded:
        writer.stream[tokens.places(writer.start[rank])] = plan.stream_bytes()[term]
    coded = np.zeros(terms.size, np.bool_)
    coded[plan.coded] = True
    for low, count, key in keys.slices():
        writer.add(without_positions(layout.postings(key, low, count), coded[low : low + count]))
    writer.finish()


class _SortedKeys:
    """The keys of all tokens, in as few arrays (each a range of terms) as their bits allow."""

    def __init__(self, term: NDArray[np.uint32], places: Ints, cf: Ints, layout: Layout) -> None:
        self._ends = sums(cf)
        self._layout = layout
        self._arrays: list[tuple[int, int, Keys]] = []
        for low, high in slices_of(self._ends, len(term), layout.most_terms):
            inside = slice(None) if high - low == len(cf) else np.flatnonzero((term >= low) & (term < high))
            self._arrays.append((low, high, layout.keys(term[inside] - np.uint32(low), places[inside])))
            self._arrays[-1][2].sort()

    def document_counts(self) -> Ints:
        """Return in how many documents each term is."""
        counts = [self._layout.document_counts(key, count) for _, count, key in self.slices()]
        return np.concatenate([_NONE, *counts])

    def slices(self) -> Iterator[tuple[int, int, Keys]]:
        """Yield ranges of terms: the first one, how many, their keys counted from the first."""
        for first, last, keys in self._arrays:
            ends = self._ends[first : last + 1] - self._ends[first]
            for low, high in slices_of(ends, _TOKENS_AT_ONCE):
                own = keys[ends[low] : ends[high]] - (np.uint64(low) << self._layout.term_shift)
                yield first + low, high - low, own
