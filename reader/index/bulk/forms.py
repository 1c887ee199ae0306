# SPDX-License-Identifier: MIT
"""All forms of a word among the terms of a field."""

import numpy as np

from reader.index.bulk.slices import Integers
from reader.index.columnar.field import Field
from reader.text.stems import forms_among, head, stems


def form_terms(field: Field, word: str, languages: tuple[str, ...]) -> Integers:
    """Return the numbers of the terms that are forms of a folded word, rising."""
    if not stems(word, languages):
        number = field.find(word.encode())
        return np.arange(number, number + 1) if number >= 0 else np.zeros(0, np.int64)
    low, high = field.prefix_range(head(word, languages).encode())
    if low == high:
        return np.zeros(0, np.int64)
    terms = bytes(field.blob[int(field.offsets[low]) : int(field.offsets[high])]).decode().split("\n")[:-1]
    forms = set(forms_among(word, terms, languages))
    return np.array([low + at for at, term in enumerate(terms) if term in forms], np.int64)
