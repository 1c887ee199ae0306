# SPDX-License-Identifier: MIT
"""Counts what was found by the values of a field, over all segments. A count is what a search for that value lists."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from reader.index.answer.folding import CopyStandings
from reader.index.answer.searched import Searched
from reader.index.bulk.sets import DocSet
from reader.index.columnar.arrays import Flags, Ints
from reader.model.search import FacetChoice, FacetCounts, WordCount


class Found:
    """What was found, a set a segment; `copies` of it are folded, if given."""

    def __init__(self, sets: Sequence[DocSet], copies: CopyStandings | None) -> None:
        self.sets = sets
        self.copies = copies

    @cached_property
    def matched(self) -> Flags:
        """Of each article that has copies whether it was found."""
        return self.copies.matched(self.sets) if self.copies is not None else np.zeros(0, np.bool_)

    @cached_property
    def listed(self) -> int:
        """How many are listed."""
        every = sum(one.count() for one in self.sets)
        return every if self.copies is None else every - self.copies.repeated(self.matched)


class FacetField:
    """One field of some segments: their values put together. Any thread may ask."""

    def __init__(self, name: str, segments: Sequence[Searched]) -> None:
        self.name = name
        self.segments = segments
        self._columns = [one.facet(name) for one in segments]
        self._copies: _CopyValues | None = None

    def count(self, found: "Found") -> FacetCounts:
        """Count what was found without this field's choice."""
        if any(column.too_many for column in self._columns):
            return FacetCounts(self.name, found.listed)
        counts = np.zeros(len(self._values), np.int64)
        for column, place, one in zip(self._columns, self._places, found.sets, strict=True):
            counts[place] += column.counts(one)
        if found.copies is not None:
            counts -= self._values_of(found.copies).repeated(found.matched, len(counts))
        return FacetCounts(self.name, found.listed, self._most_first(counts))

    def _most_first(self, counts: Ints) -> tuple[WordCount, ...]:
        filled = np.flatnonzero(counts)
        found = [
            WordCount(self._values[at], articles)
            for at, articles in zip(filled.tolist(), counts[filled].tolist(), strict=True)
        ]
        return tuple(sorted(found, key=lambda one: (not one.word, -one.articles, one.word)))

    @cached_property
    def _values(self) -> list[str]:
        return sorted({""}.union(*(column.values for column in self._columns)))

    @cached_property
    def _places(self) -> list[Ints]:
        """Return for each segment where its values are among those of all."""
        place = {value: at for at, value in enumerate(self._values)}
        return [np.array([place[value] for value in column.values], np.int64) for column in self._columns]

    def _values_of(self, copies: CopyStandings) -> "_CopyValues":
        known = self._copies
        if known is None or known.copies is not copies:
            known = self._copies = _CopyValues(copies, self._value_of_each(copies))
        return known

    def _value_of_each(self, copies: CopyStandings) -> Ints:
        """Return which of the values each article has that has copies."""
        values = np.zeros(len(copies.numbers), np.int64)
        for segment, column, place, documents in zip(
            self.segments, self._columns, self._places, copies.documents, strict=True
        ):
            here = documents >= 0
            if segment.live is not None:
                here[here] = segment.live.as_flags()[documents[here]]
            values[here] = place[column.places(documents[here])]
        return values


class _CopyValues:
    """The articles that have copies, group by group, and in each group by value."""

    def __init__(self, copies: CopyStandings, values: Ints) -> None:
        self.copies = copies
        self._order = np.lexsort((values, copies.groups))
        self._group = copies.groups[self._order]
        self._value = values[self._order]

    def repeated(self, matched: Flags, values: int) -> Ints:
        """Return how many of each value aren't listed, for a copy of the same value stands for them."""
        places = np.flatnonzero(matched[self._order])
        group, value = self._group[places], self._value[places]
        again = (group[1:] == group[:-1]) & (value[1:] == value[:-1])
        return np.bincount(value[1:][again], minlength=values)


def count_facets(
    fields: Sequence[FacetField], choices: Sequence[FacetChoice], asked: Sequence[DocSet], found: Found
) -> tuple[FacetCounts, ...]:
    """Count by each field. `asked` is what was asked for whatever is chosen, `found` what of it has all choices.

    `choices` stand beside the fields.
    """
    return tuple(
        field.count(
            Found(narrowed(field.segments, asked, choices, but=field.name), found.copies) if choice.values else found
        )
        for field, choice in zip(fields, choices, strict=True)
    )


def narrowed(
    segments: Sequence[Searched], asked: Sequence[DocSet], choices: Sequence[FacetChoice], *, but: str = ""
) -> list[DocSet]:
    """Return what of some sets has a chosen value in each field, `but` one."""
    kept = [choice for choice in choices if choice.field != but]
    return [segment.narrowed(one, kept) for segment, one in zip(segments, asked, strict=True)]


def samples(segments: Sequence[Searched], field: str, value: str, most: int) -> tuple[int, ...]:
    """Return the numbers of about `most` articles with a value, from all over the segments."""
    having = [segment.facet(field).having(value) for segment in segments]
    step = max(1, -(-sum(map(len, having)) // most))
    found = [segment.documents.number[one[::step]] for segment, one in zip(segments, having, strict=True)]
    return tuple(np.concatenate([*found, np.zeros(0, np.int64)]).tolist())
