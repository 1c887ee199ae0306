# SPDX-License-Identifier: MIT
"""How many words of a text stand before a place in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.text.words import INSIDE, WORD

_PART = re.compile(rf"[^\W_]|[{INSIDE}]")
_JOINING = ("'", ".", "\u2019")


def cuts_word(text: str, place: int) -> bool:
    """Tell whether a place may lie inside a word: never False where it does."""
    if not 0 < place < len(text):
        return False
    before, behind = text[place - 1], text[place]
    if _PART.match(before):
        return behind in _JOINING or _PART.match(behind) is not None
    return before in _JOINING and place > 1 and _PART.match(text[place - 2]) is not None


def words_around(text: str, places: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return for each place how many words end before it or there, and how many begin before it."""
    spans = [match.span() for match in WORD.finditer(text)]
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    return {place: (bisect_right(ends, place), bisect_left(starts, place)) for place in places}
