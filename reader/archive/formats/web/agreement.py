# SPDX-License-Identifier: MIT
"""When two names or headlines are the same."""

import re

_WORD = re.compile(r"\w+")
_SHORTEST = 10  # characters: a shorter beginning may be any headline's


def words_of(text: str) -> str:
    """Return what two that are the same have in common: their words in small letters, a blank between."""
    return " ".join(_WORD.findall(text.casefold()))


def same_words(one: str, other: str) -> bool:
    """Tell whether two are the same but for marks and capitals."""
    return words_of(one) == words_of(other)


def agree(one: str, other: str) -> bool:
    """Tell whether two headlines are the same, or one begins with the other, by their words."""
    first, second = words_of(one), words_of(other)
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    return long == short or (long.startswith(short + " ") and len(short) >= _SHORTEST)
