# SPDX-License-Identifier: MIT
"""The terms of a pattern or an expression, of which often only some must be read to know the documents."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reader.index.bulk.most_documents import join_documents, may_stand_in, without_dense
from reader.index.bulk.newest import NEWEST, NewestTerms, join_newest
from reader.index.bulk.sets import DocSet, Flags, both, inside
from reader.index.bulk.slices import Integers
from reader.index.bulk.terms import terms_set
from reader.index.columnar.field import Field, PositionalField

_MANY = 1 << 16  # terms: to read fewer takes less than to choose
_COMMON = 13  # bits: terms in more than one of so many documents are read first
_SLOW = 6_000_000  # postings to be read, from which on a first page is worth its time
_A_TERM = 9  # postings are read in the time in which it is told of one term whether it fits
_SAMPLED = 8  # of so many documents one, of the newest, is looked at for this
_FEW = 100  # documents are soon looked for in all lists
_FOR_FEW = 3_000_000  # postings read at most in the time that this takes


@dataclass(frozen=True, slots=True, eq=False)
class PatternTerms:
    """Terms that may fit (rising numbers), and what tells of some of them (rising) which do."""

    numbers: Integers
    fitting: Callable[[Integers], Integers]

    def fitting_terms(self) -> Integers:
        """Return the terms, rising."""
        return self.fitting(self.numbers)

    def slowness(self, field: Field) -> float:
        """Return about how much must be read to know all documents: 1 is slow. It is told by the commonest terms."""
        unread = 0 if self.fitting is all_fit else _A_TERM * len(self.numbers)
        postings = int(field.df[self.numbers].sum())
        if unread + postings < _SLOW // 8:
            return (unread + postings) / _SLOW
        dense = field.dense[inside(field.dense, self.numbers)]
        fitting = self.fitting(dense)
        sampled = -(-field.bitmaps.shape[1] // _SAMPLED)
        left = _SAMPLED * without_dense(field, inside(field.dense, fitting), newest=sampled)
        if not left:
            return 0
        known, own = (int(field.df[terms].sum()) for terms in (dense, fitting))
        postings = (postings - known) * own // max(known, 1)
        return (unread + (postings if left > _FEW else min(postings, _FOR_FEW))) / _SLOW

    def documents(self, field: Field, newest: NewestTerms, asked: DocSet | None = None) -> DocSet:
        """Return the documents of the terms: of those `asked` for, if not of all. `newest` is of the same field.

        Of very many the common ones are read first: mostly so few documents are left that rare words of these are told
        by the stream.
        """
        if asked is None and (
            len(self.numbers) < _MANY or not isinstance(field, PositionalField) or not len(field.classes)
        ):
            return terms_set(field, self.fitting_terms())
        flags = np.zeros(field.count, np.bool_) if asked is None else ~asked.as_flags()
        since = 0 if asked is None else asked.first()
        numbers = newest.reaching(self.numbers, since)
        common = np.ones(len(numbers), np.bool_)
        if len(numbers) >= _MANY:
            common = field.df[numbers] > field.count >> _COMMON
        self._join(field, numbers[common], since, flags)
        rest = numbers[~common]
        if len(rest) and not flags.all():
            self._join(field, rest[may_stand_in(field, rest, ~flags)], since, flags)
        found = DocSet.of_flags(flags)
        return found if asked is None else both(found, asked)

    def _join(self, field: Field, numbers: Integers, since: int, flags: Flags) -> None:
        """Set the flags of the documents of those of the terms that fit; all reach `since`, if few are so new."""
        fitting = self.fitting(numbers)
        if since > field.count * NEWEST:
            join_newest(field, fitting, since, flags)
        else:
            join_documents(field, fitting, flags)


def all_fit(numbers: Integers) -> Integers:
    """Return them as they are."""
    return numbers
