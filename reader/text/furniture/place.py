# SPDX-License-Identifier: MIT
"""Datelines that name a place and no day."""

import re

_CAPITALS = "A-ZÀ-ÖØ-ÞА-ЯЁŁŚŠŽČĆ"
_PLACE = re.compile(
    rf"[{_CAPITALS}][{_CAPITALS}'’. /-]{{2,40}}(?:,\s[^\W\d_][\w. ]{{1,20}})?"  # and its country or state
    r"(?:\s\([^()\n]{2,40}\))?\.?\s[-–—]{1,2}\s"  # and an agency
)


def place_end(paragraph: str) -> int:
    """Return where the story begins behind `MOSCOW (Reuters) - ` or `BRACKLEY. – `; 0 if it begins at once."""
    match = _PLACE.match(paragraph)
    return match.end() if match else 0
