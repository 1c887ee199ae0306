# SPDX-License-Identifier: MIT
"""Quotations as stretches of their articles' words, and who speaks in them."""

from collections.abc import Mapping, Sequence

import numpy as np

from reader.index.bulk.keywords import key_terms
from reader.index.bulk.sets import Flags
from reader.index.bulk.terms import term_set, terms_set
from reader.index.columnar.arrays import Ints
from reader.index.columnar.schema_spec import GAP
from reader.index.columnar.table import Table
from reader.index.occurrences.stretches import Stretches
from reader.index.occurrences.word_places import Sections
from reader.model.occurrence import SpokenAt
from reader.model.person import NamedKeys

_DEPTH = 4  # quotations within one another


class Quotations:
    """The quotations of a segment; of articles in `corrected` (by number) those that are given instead."""

    def __init__(
        self,
        table: Table,
        sections: Sections,
        numbers: Ints,
        corrected: Mapping[int, Sequence[SpokenAt]],
        documents: Mapping[int, int],
    ) -> None:
        self._table = table
        self._numbers = numbers
        article = table.column("article").astype(np.int64)
        first = sections.start[article] + table.column("first")
        last = sections.start[article] + table.column("behind") - 1
        kept = last >= first
        here = {documents[number]: said for number, said in corrected.items() if number in documents}
        if here:
            kept &= ~np.isin(article, np.fromiter(here, np.int64))
        self._own = [(document, one) for document, said in here.items() for one in said if one.behind > one.first]
        begins = [int(sections.start[at] + sections.heads[at]) + GAP for at, _ in self._own]
        own = [(begin + one.first, begin + one.behind - 1) for begin, (_, one) in zip(begins, self._own, strict=True)]
        own_first, own_last = (np.array(column, np.int64) for column in (zip(*own, strict=True) if own else ((), ())))
        first, last = np.concatenate((first[kept], own_first)), np.concatenate((last[kept], own_last))
        ids = np.concatenate((np.flatnonzero(kept), table.count + np.arange(len(own))))
        order = np.argsort(first, kind="stable")
        self.stretches = Stretches(first[order], last[order])
        self._ids = ids[order]  # from `table.count` on they are of `_own`

    def of(self, keys: NamedKeys) -> Stretches:
        """Return where people of some keys speak."""
        field = self._table.fields["speaker"]
        flags = terms_set(field, key_terms(field, keys.keys)).as_flags().copy()
        for key, within in keys.within:
            spoken = term_set(field, field.find(key.encode())).as_ids()
            own = self._numbers[self._table.column("article")[spoken]]
            flags[spoken[np.isin(own, np.fromiter(within, np.int64))]] = True
        corrected = [_speaks(one, int(self._numbers[at]), keys) for at, one in self._own]
        chosen: Flags = np.concatenate((flags, np.array(corrected, np.bool_)))
        return self.stretches.kept(chosen[self._ids])

    def innermost(self, found: Stretches) -> Ints:
        """Return for each stretch the place in `stretches` of the last that begins before it and holds it, or -1."""
        inside = np.full(len(found), -1, np.int64)
        left = np.flatnonzero(found.within(self.stretches))
        at = np.searchsorted(self.stretches.first, found.first[left], side="right") - 1
        for _ in range(_DEPTH):
            if not len(left):
                break
            holds = self.stretches.last[at] >= found.last[left]
            inside[left[holds]] = at[holds]
            left, at = left[~holds], at[~holds] - 1
            left, at = left[at >= 0], at[at >= 0]
        return inside

    def speakers(self, places: Ints) -> tuple[Ints, list[str]]:
        """Return who speaks in some of `stretches` (different ones): a place for each speaker, and beside it the key.

        Those of one quotation are in no order.
        """
        ids = self._ids[places]
        place_of = np.full(self._table.count + len(self._own), -1, np.int64)
        place_of[ids] = places
        field = self._table.fields["speaker"]
        quotations, df = field.documents(0, field.size)
        terms = np.repeat(np.arange(field.size), df)
        wanted = place_of[quotations] >= 0
        terms, at = terms[wanted], place_of[quotations[wanted]]
        words = {int(term): field.word(int(term)).decode() for term in np.unique(terms)}
        told = [words[term] for term in terms.tolist()]
        own = [
            (place_of[self._table.count + which], key) for which, (_, one) in enumerate(self._own) for key in one.keys
        ]
        own = [(place, key) for place, key in own if place >= 0]
        at = np.concatenate((at, np.array([place for place, _ in own], np.int64)))
        return at, [*told, *(key for _, key in own)]


def _speaks(one: SpokenAt, number: int, meant: NamedKeys) -> bool:
    return not meant.keys.isdisjoint(one.keys) or any(
        key in one.keys and number in numbers for key, numbers in meant.within
    )
