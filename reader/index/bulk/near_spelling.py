# SPDX-License-Identifier: MIT
"""Near spellings: words of a field that a slip of one or two letters away from the one looked for."""

from reader.index.bulk.fuzzy import near_terms
from reader.index.columnar.field import PositionalField

_SHORT = 5  # a word of fewer letters may differ by one only: at two, most short words would be near
_LONG = 60  # no word that somebody mistyped


def most_slips(word: str) -> int:
    """Return how many letters of a word may be wrong; none of one that is too long to be a slip."""
    return 0 if len(word) > _LONG else 1 if len(word) < _SHORT else 2


def near_words(field: PositionalField, word: str, most: int) -> list[tuple[str, int]]:
    """Return the words at most so many letters away, each with how many, in order; never `word` itself."""
    if not most:
        return []
    numbers, steps = near_terms(field, word, most)
    pairs = zip(numbers.tolist(), steps.tolist(), strict=True)
    return [(field.word(number).decode(), away) for number, away in pairs if away]
