# SPDX-License-Identifier: MIT
"""Values of keyword fields: those with some words in them, and those of people whom somebody else names."""

from collections.abc import Iterable

import numpy as np

from reader.index.bulk.candidates import places_of, terms_at
from reader.index.bulk.slices import Integers
from reader.index.columnar.field import Field

_BOUNDS = np.isin(np.arange(256), [ord(" "), ord("\n")])
"""Which bytes stand between two words of a value, or behind its last."""


def keyword_terms(field: Field, words: tuple[str, ...], *, open_end: bool) -> Integers:
    """Return the numbers of the values with these words side by side; `open_end`: the last is a prefix."""
    sought = " ".join(words).encode()
    places, terms = places_of(field, sought), field.terms
    kept = _BOUNDS[terms[np.maximum(places - 1, 0)]] | (places == 0)
    if not open_end:
        kept &= _BOUNDS[terms[places + len(sought)]]
    return terms_at(field, places[kept])


def key_terms(field: Field, keys: Iterable[str]) -> Integers:
    """Return the numbers of those of the keys that the field has."""
    numbers = (field.find(key.encode()) for key in keys)
    return np.array(sorted(number for number in numbers if number >= 0), np.int64)
