# SPDX-License-Identifier: MIT
"""Declined names: what their cases have in common (Грачев, Грачева, Грачеву, Грачевым), and their first case."""

from collections.abc import Iterable, Mapping
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


def first_case(
    word: str, forms: Iterable[str], endings: AbstractSet[str], bases: Mapping[str, str], *, man: bool
) -> str:
    """Return the first case of a surname of which an article has these forms.

    `bases` maps what all cases of men's surnames end with to the first case's ending. Else the shortest form is it.
    """
    key = case_key(word.lower(), endings)
    for end, base in bases.items() if man else ():
        if key.endswith(end):
            return word[: len(key) - len(end)] + base
    alike = [form for form in forms if case_key(form.lower(), endings) == key]
    return min(alike, key=len, default=word)
