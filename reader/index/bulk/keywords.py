# SPDX-License-Identifier: MIT
"""Values of keyword fields: those with some words in them, and those of people whom somebody else names."""

import re
from collections.abc import Iterable

import numpy as np

from reader.index.bulk.slices import Integers
from reader.index.columnar.field import Field


def keyword_terms(field: Field, words: tuple[str, ...], *, open_end: bool) -> Integers:
    """Return the numbers of the values with these words side by side; `open_end`: the last is a prefix."""
    sought = re.escape(" ".join(words).encode())
    pattern = re.compile(rb"(?:(?<=[ \n])|\A)" + sought + (rb"" if open_end else rb"(?=[ \n])"))
    found = np.array([match.start() for match in pattern.finditer(field.blob)], field.offsets.dtype)
    return np.unique(np.searchsorted(field.offsets, found, side="right").astype(np.int64) - 1)


def key_terms(field: Field, keys: Iterable[str]) -> Integers:
    """Return the numbers of those of the keys that the field has."""
    numbers = (field.find(key.encode()) for key in keys)
    return np.array(sorted(number for number in numbers if number >= 0), np.int64)
