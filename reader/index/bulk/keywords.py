# SPDX-License-Identifier: MIT
"""Values of keyword fields: those with some words in them, and those of people whom somebody else names."""

import re
from collections.abc import Iterable

import numpy as np

from reader.index.bulk.candidates import containing
from reader.index.bulk.sets import distinct
from reader.index.bulk.slices import Integers, gathered
from reader.index.columnar.field import Field


def keyword_terms(field: Field, words: tuple[str, ...], *, open_end: bool) -> Integers:
    """Return the numbers of the values with these words side by side; `open_end`: the last is a prefix."""
    sought = " ".join(words).encode()
    pattern = re.compile(rb"(?:(?<=[ \n])|\A)" + re.escape(sought) + (rb"" if open_end else rb"(?=[ \n])"))
    numbers = containing(field, sought)
    begin, end = field.offsets[numbers].astype(np.int64), field.offsets[numbers + 1].astype(np.int64)
    found = np.array(
        [match.start() for match in pattern.finditer(gathered(field.terms, begin, end).tobytes())], np.int64
    )
    return numbers[distinct(np.searchsorted(np.cumsum(end - begin), found, side="right"))]


def key_terms(field: Field, keys: Iterable[str]) -> Integers:
    """Return the numbers of those of the keys that the field has."""
    numbers = (field.find(key.encode()) for key in keys)
    return np.array(sorted(number for number in numbers if number >= 0), np.int64)
