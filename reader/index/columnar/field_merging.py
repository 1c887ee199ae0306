# SPDX-License-Identifier: MIT
"""Makes one field of the same field of several tables, a range of terms at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Ints, Keys, slices_of, sums
from reader.index.columnar.field import Field, PositionalField
from reader.index.columnar.layout import Layout, Postings
from reader.index.columnar.term_list import TermList
from reader.index.columnar.term_union import union

POSTINGS_AT_ONCE = 1 << 20
"""How many tokens (or postings) are in memory at a time, some 100 bytes each."""

_NONE = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True)
class Part:
    """A field to be merged: new numbers of its documents (-1 for the dead) and of its terms (rising)."""

    field: Field
    rank: Ints
    number: NDArray[np.int32]

    def range(self, low: int, high: int) -> tuple[int, int]:
        """Return the field's own terms whose new numbers are from `low` to before `high`."""
        first, last = np.searchsorted(self.number, np.array([low, high], np.int32))
        return int(first), int(last)


@dataclass(frozen=True, slots=True)
class Merged:
    """The terms of the new field, their documents and occurrences (none for keywords), and where they come from."""

    terms: TermList
    df: Ints
    cf: Ints
    parts: tuple[Part, ...]


def merge_terms(fields: Sequence[Field], ranks: Sequence[Ints], step: Callable[[], None]) -> Merged:
    """Unite the terms that have live documents, and count these."""
    counts = [_live_counts(field, rank, step) for field, rank in zip(fields, ranks, strict=True)]
    terms, numbers = union(fields, [df for df, _ in counts], step)
    df, cf = np.zeros(terms.size + 1, np.int64), np.zeros(terms.size + 1, np.int64)
    for number, (own_df, own_cf) in zip(numbers, counts, strict=True):
        np.add.at(df, number, own_df)
        np.add.at(cf, number[: len(own_cf)], own_cf)
    return Merged(terms, df[:-1], cf[:-1], tuple(map(Part, fields, ranks, numbers)))


def keyword_postings(merged: Merged, documents: int, step: Callable[[], None]) -> Iterator[Postings]:
    """Yield the postings of a keyword field, ranges of terms in order."""
    layout = Layout.fitting(documents, 1)
    for low, high in slices_of(sums(merged.df), POSTINGS_AT_ONCE, layout.most_terms):
        step()
        keys = []
        for part in merged.parts:
            first, last = part.range(low, high)
            docs, df = part.field.documents(first, last)
            term, rank = np.repeat(part.number[first:last].astype(np.int64) - low, df), part.rank[docs]
            alive = rank >= 0
            keys.append(layout.keys(term[alive], rank[alive] << layout.position_bits))
        yield layout.postings(_sorted(keys), low, high - low)


def token_postings(merged: Merged, layout: Layout, low: int, high: int) -> Postings:
    """Return the postings of a range of terms, with positions."""
    keys = []
    for part in merged.parts:
        first, last = part.range(low, high)
        if first == last:
            continue
        assert isinstance(part.field, PositionalField)
        docs, freq, positions, df = part.field.expand(first, last)
        place = part.rank[docs]
        alive = place >= 0
        place <<= layout.position_bits
        term = np.repeat(part.number[first:last].astype(np.int64) - low, df)
        if not alive.all():
            positions = positions[np.repeat(alive, freq)]
            term, place, freq = term[alive], place[alive], freq[alive]
        head = layout.keys(term, place)
        keys.append(np.repeat(head, freq) | positions.view(np.uint64))
    return layout.postings(_sorted(keys), low, high - low)


def coded_postings(merged: Merged, documents: int, term: int) -> Postings:
    """Return the postings of one very common term, without its positions: too many to sort, and not needed."""
    freq_of = np.zeros(documents, np.int64)
    for part in merged.parts:
        first, last = part.range(term, term + 1)
        if first == last:
            continue
        assert isinstance(part.field, PositionalField)
        docs, _ = part.field.documents(first, last)
        rank = part.rank[docs]
        alive = rank >= 0
        freq_of[rank[alive]] = part.field.frequencies_of(first, last)[alive]
    docs = np.flatnonzero(freq_of)
    return Postings(term, np.array([len(docs)]), docs, freq_of[docs], _NONE)


def token_ranges(merged: Merged, coded: Ints, layout: Layout) -> Iterator[tuple[int, int, bool]]:
    """Cut all terms into ranges; True marks those of one coded term."""
    ends = sums(merged.cf)
    low = 0
    for term in [*np.sort(coded).tolist(), merged.terms.size]:
        for first, last in slices_of(ends[low : term + 1] - ends[low], POSTINGS_AT_ONCE, layout.most_terms):
            yield low + first, low + last, False
        if term < merged.terms.size:
            yield term, term + 1, True
        low = term + 1


def _live_counts(field: Field, rank: Ints, step: Callable[[], None]) -> tuple[NDArray[np.integer], Ints]:
    """Return documents and occurrences of each term in live documents."""
    words = field if isinstance(field, PositionalField) else None
    if (rank >= 0).all():
        return field.df, words.cf.astype(np.int64) if words else _NONE
    df, cf = np.zeros(field.size, np.int64), np.zeros(field.size if words else 0, np.int64)
    for low, high in slices_of(sums(field.df), POSTINGS_AT_ONCE):
        step()
        docs, own = field.documents(low, high)
        alive = rank[docs] >= 0
        term = np.repeat(np.arange(high - low), own)[alive]
        df[low:high] = np.bincount(term, minlength=high - low)
        if words:
            freq = words.frequencies_of(low, high)[alive]
            cf[low:high] = np.bincount(term, freq, high - low)
    return df, cf


def _sorted(keys: list[Keys]) -> NDArray[Any]:
    """Join keys and sort them; the list is emptied, so that they are in memory but once."""
    joined = np.concatenate(keys) if keys else np.zeros(0, np.uint64)
    keys.clear()
    joined.sort()
    return joined
