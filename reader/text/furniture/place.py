# SPDX-License-Identifier: MIT
"""Datelines that name a place and no day."""

import re

_CAPITALS = "A-ZÀ-ÖØ-ÞА-ЯЁŁŚŠŽČĆ"
_PLACE = re.compile(
    rf"[{_CAPITALS}][{_CAPITALS}'’. /-]{{2,40}}(?:,\s[^\W\d_][\w. ]{{1,20}})?"  # and its country or state
    r"(?:\s\([^()\n]{2,40}\))?\.?\s[-–—]{1,2}\s"  # and an agency
)
_HOME = re.compile(rf"([{_CAPITALS}][\w-]{{2,25}}(?:[ /-][{_CAPITALS}][\w-]{{2,25}})?)\.\s(?=[{_CAPITALS}])")
_REACH = 20_000


def place_end(paragraph: str) -> int:
    """Return where the story begins behind `MOSCOW (Reuters) - ` or `BRACKLEY. – `; 0 if it begins at once."""
    match = _PLACE.match(paragraph)
    return match.end() if match else 0


def home_end(paragraph: str, body: str) -> int:
    """Return where the story begins behind `Lüttenhaven. `, as German papers print it; 0 if that is no place.

    It is one if the story speaks of being there.
    """
    match = _HOME.match(paragraph)
    if not match:
        return 0
    there = re.compile(rf"\b(?:[Ii]n|[Vv]on|[Nn]ach|[Aa]us|[Bb]ei)\s{re.escape(match[1])}(?!\w)")
    return match.end() if there.search(body, match.end(), _REACH) else 0
