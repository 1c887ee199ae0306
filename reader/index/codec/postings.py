# SPDX-License-Identifier: MIT
"""One term's postings, unpacked, and its statistics."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.reading import TermInfo

from reader.index.columnar.field import Field, PositionalField

Integers = NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """The documents of a term (rising, the deleted among them), how often it occurs in each, and where.

    A term of a keyword field occurs once in a document and has no `positions`.
    """

    documents: Integers
    frequencies: Integers
    positions: Integers | None

    @classmethod
    def of(cls, field: Field, number: int) -> "Postings":
        """Unpack the postings of a term."""
        if isinstance(field, PositionalField):
            return cls(*field.expand(number, number + 1)[:3])
        documents = field.doc_list(number)
        return cls(documents, np.ones(len(documents), np.int32), None)


def occurrences(field: Field, number: int) -> int:
    """Return how often a term occurs in all documents."""
    return int(field.cf[number] if isinstance(field, PositionalField) else field.df[number])


def term_info(field: Field, number: int) -> TermInfo:
    """Return the statistics of a term, the deleted documents among them, as everywhere in Whoosh."""
    documents = field.doc_list(number)
    lengths: Integers = np.ones(1, np.int32)
    frequencies = lengths
    if isinstance(field, PositionalField):
        lengths, frequencies = field.lengths[documents], field.frequencies(number)
    return TermInfo(
        weight=float(occurrences(field, number)),
        df=int(field.df[number]),
        minlength=int(lengths.min()),
        maxlength=int(lengths.max()),
        maxweight=float(frequencies.max()),
        minid=int(documents[0]),
        maxid=int(documents[-1]),
    )
