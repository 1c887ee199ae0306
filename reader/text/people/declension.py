# SPDX-License-Identifier: MIT
"""What the cases of a declined name have in common: Грачев, Грачева, Грачеву, Грачевым."""

from collections.abc import Set as AbstractSet
from functools import lru_cache

_LONGEST = 3  # letters of an ending
_STEM = 3  # letters that must be left


@lru_cache(maxsize=4096)
def case_key(word: str, endings: AbstractSet[str]) -> str:
    """Return a word in lower case without the longest ending of a case."""
    for length in range(min(_LONGEST, len(word) - _STEM) if endings else 0, 0, -1):
        if word[-length:] in endings:
            return word[:-length]
    return word
