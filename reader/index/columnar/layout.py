# SPDX-License-Identifier: MIT
"""One number of 64 bits for each token, in whose order postings stand: term, document, position."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Flags, Ints, Keys, first_of_runs, sums


@dataclass(frozen=True, slots=True)
class Postings:
    """The postings of some neighbouring terms, the first of which is `low`.

    `df` says for each term how many of `docs` are its own; these rise within a term. Beside them `freq`; `positions` of
    all end to end (without those of coded terms where a writer gets them).
    """

    low: int
    df: Ints
    docs: Ints
    freq: Ints
    positions: Ints


@dataclass(frozen=True, slots=True)
class Layout:
    """How many bits of a key are the document's and the position's; the term (above them) has what is left."""

    document_bits: int
    position_bits: int

    @classmethod
    def fitting(cls, documents: int, positions: int) -> "Layout":
        """Return the narrowest layout for so many documents of at most so many positions."""
        return cls(max(1, (documents - 1).bit_length()), max(1, (positions - 1).bit_length()))

    @property
    def most_terms(self) -> int:
        """How many terms one array of keys can tell apart."""
        return int(1 << (64 - self.document_bits - self.position_bits))

    @property
    def term_shift(self) -> np.uint64:
        """Where the bits of the term begin."""
        return np.uint64(self.document_bits + self.position_bits)

    def keys(self, terms: NDArray[np.integer], places: Ints) -> Keys:
        """Join terms, counted from the first of their range, with `document << position_bits | position`."""
        key = terms.astype(np.uint64)
        key <<= self.term_shift
        key |= places.view(np.uint64)
        return key

    def document_counts(self, key: Keys, terms: int) -> Ints:
        """Return in how many documents each of `terms` terms is, of sorted keys."""
        pair = key >> np.uint64(self.position_bits)
        first = pair[first_of_runs(pair)] >> np.uint64(self.document_bits)
        return np.bincount(first.view(np.int64), minlength=terms)

    def postings(self, key: Keys, low: int, terms: int) -> Postings:
        """Take sorted keys of `terms` terms apart again. The first term is the one of bits 0, and its number `low`.

        `key` becomes the positions: those of one common word may be hundreds of megabytes.
        """
        at = np.flatnonzero(first_of_runs(key >> np.uint64(self.position_bits)))
        head = key[at]
        head >>= np.uint64(self.position_bits)
        df = np.bincount((head >> np.uint64(self.document_bits)).view(np.int64), minlength=terms)
        head &= np.uint64((1 << self.document_bits) - 1)
        freq = np.diff(at, append=len(key))
        key &= np.uint64((1 << self.position_bits) - 1)
        return Postings(low, df, head.view(np.int64), freq, key.view(np.int64))


def without_positions(postings: Postings, coded: Flags) -> Postings:
    """Leave out the positions of some of the terms (`coded` beside `df`)."""
    if not coded.any():
        return postings
    begins = sums(postings.freq)
    last = np.cumsum(postings.df)
    tokens = begins[last] - begins[last - postings.df]
    kept = postings.positions[~np.repeat(coded, tokens)]
    return Postings(postings.low, postings.df, postings.docs, postings.freq, kept)
