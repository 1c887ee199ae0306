# SPDX-License-Identifier: MIT
"""What a word is, and when two words are the same: the one rule for index, queries, excerpts and marks."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:['.\u2019][^\W_]+)*")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return `word` in lower case, without accents, with straight apostrophes. The length may change."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.lower().replace("\u2019", "'"))
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


def words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word of `text`, folded, with its span in code points."""
    for match in WORD.finditer(text):
        yield fold(match.group()), match.start(), match.end()
