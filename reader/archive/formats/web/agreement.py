# SPDX-License-Identifier: MIT
"""When two names or headlines are the same."""

import re

_WORD = re.compile(r"\w+")
_SHORTEST = 10  # characters: a shorter beginning may be any headline's


def same_words(one: str, other: str) -> bool:
    """Tell whether two are the same but for marks and capitals."""
    return _WORD.findall(one.casefold()) == _WORD.findall(other.casefold())


def agree(one: str, other: str) -> bool:
    """Tell whether two headlines are the same, or one begins with the other, by their words."""
    first, second = (" ".join(_WORD.findall(text.casefold())) for text in (one, other))
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    return long == short or (long.startswith(short + " ") and len(short) >= _SHORTEST)
