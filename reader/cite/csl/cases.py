# SPDX-License-Identifier: MIT
"""Capitals as a style asks for them. Headlines stay as they were printed: see `recased`."""

import re

_WORD = re.compile(r"[^\W\d_][^\s–—-]*")


def recased(text: str, wanted: str) -> str:
    """Return a text with other capitals.

    "title" and "sentence" leave it as it is but for the first letter: no rule knows which words of a headline are
    names, and what a paper printed is evidence.
    """
    match wanted:
        case "lowercase":
            return text.lower()
        case "uppercase":
            return text.upper()
        case "capitalize-first" | "sentence" | "title":
            return _WORD.sub(lambda found: found[0][0].upper() + found[0][1:], text, count=1)
        case "capitalize-all":
            return _WORD.sub(lambda found: found[0][0].upper() + found[0][1:], text)
    return text
