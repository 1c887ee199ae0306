# SPDX-License-Identifier: MIT
"""The terms of a pattern or an expression, of which often only some must be read to know the documents."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reader.index.bulk.most_documents import join_documents, may_stand_in
from reader.index.bulk.sets import DocSet
from reader.index.bulk.slices import Integers
from reader.index.bulk.terms import terms_set
from reader.index.columnar.field import Field, PositionalField

_MANY = 1 << 16  # terms: to read fewer takes less than to choose
_COMMON = 13  # bits: terms in more than one of so many documents are read first


@dataclass(frozen=True, slots=True, eq=False)
class PatternTerms:
    """Terms that may fit (rising numbers), and what tells of some of them (rising) which do."""

    numbers: Integers
    fitting: Callable[[Integers], Integers]

    def fitting_terms(self) -> Integers:
        """Return the terms, rising."""
        return self.fitting(self.numbers)

    def documents(self, field: Field) -> DocSet:
        """Return the documents of the terms.

        Of very many the common ones are read first: mostly so few documents are left that rare words of these are told
        by the stream.
        """
        if len(self.numbers) < _MANY or not isinstance(field, PositionalField) or not len(field.classes):
            return terms_set(field, self.fitting_terms())
        common = field.df[self.numbers] > field.count >> _COMMON
        flags = np.zeros(field.count, np.bool_)
        join_documents(field, self.fitting(self.numbers[common]), flags)
        rest = self.numbers[~common]
        join_documents(field, self.fitting(rest[may_stand_in(field, rest, ~flags)]), flags)
        return DocSet.of_flags(flags)


def all_fit(numbers: Integers) -> Integers:
    """Return them as they are."""
    return numbers
