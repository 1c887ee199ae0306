# SPDX-License-Identifier: MIT
"""Where sentences end, near a place. Every look is bounded, so that a whole text stays linear."""

import re

from reader.text.grammar.vocabulary import Vocabulary

REACH = 400  # code points that a sentence is followed for
_END = re.compile(r"[.!?…][\"“”„’»«')\]]{0,3}(?=\s{1,4}[\"“„«‘'(\[—–-]{0,3}\s?[^\W_a-zß-ÿа-яё]|\s{0,4}$)")
_TOKEN_BEFORE = re.compile(r"[\w.'’]{1,20}$")


def shortened(text: str, dot: int, begin: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the stop at `dot` belongs to an abbreviation or an initial, and ends no sentence."""
    found = _TOKEN_BEFORE.search(text[max(begin, dot - 20) : dot]) if text[dot] == "." else None
    if found is None:
        return False
    word = found.group()
    return word.lower() in vocabulary.abbreviations or (len(word) == 1 and word.isupper())


def first_end(text: str, begin: int, stop: int, vocabulary: Vocabulary) -> int:
    """Return where the sentence that goes on at `begin` ends, behind its stop; at most `REACH` on, or `stop`."""
    limit = min(stop, begin + REACH)
    for found in _END.finditer(text, begin, limit):
        if not shortened(text, found.start(), begin, vocabulary):
            return found.end()
    return limit


def last_end(text: str, begin: int, stop: int, vocabulary: Vocabulary) -> int | None:
    """Return the end of the last sentence that ends between `begin` and `stop`, `REACH` back at most."""
    near = max(begin, stop - REACH)
    place = None
    for found in _END.finditer(text, near, stop):
        if not shortened(text, found.start(), near, vocabulary):
            place = found.end()
    return place
