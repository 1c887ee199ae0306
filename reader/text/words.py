# SPDX-License-Identifier: MIT
"""What a word is, and when two words are the same: the one rule for index, queries, excerpts and marks.

A word is a run of letters and digits; apostrophes and full stops between two of them belong to it (`oil's`, `U.S`),
hyphens don't. Accents, points and signs without width inside a word belong to it too, so that a text with its accents
as signs of their own (NFD) has the same words as one with them built in (NFC).
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from reader.model.article import Speaker

_ACCENTS = (
    "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # Latin, Greek, Cyrillic and signs
    "\u0483-\u0489"  # Cyrillic titlo
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # Arabic points
    "\u00ad\u200c\u200d\u2060\ufeff"  # soft hyphen and other signs without width
)
_KANA_MARKS = "\u3099\u309a"  # make another letter, so they stay
INSIDE = _ACCENTS + _KANA_MARKS
"""Signs inside a word that are no letters, as the inside of a character class."""

WORD = re.compile(rf"[^\W_]+(?:['.\u2019][^\W_]+|[{INSIDE}]+[^\W_]*)*")

_DROPPED = re.compile(f"[{_ACCENTS}]+")
_UNDECOMPOSED = str.maketrans(
    # Letters with a stroke or joined ones, which Unicode doesn't take apart: Lodz finds Łódź.
    {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ħ": "h", "Ħ": "h", "ŧ": "t"}
    | {"Ŧ": "t", "ı": "i", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "\u2019": "'"}
)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return `word` in lower case, without accents, with straight apostrophes. The length may change.

    `ß` is `ss`, `ё` is `е`; but `й` stays, being a letter of its own.
    """
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word).replace("и\u0306", "й").replace("И\u0306", "й")
    return unicodedata.normalize("NFC", _DROPPED.sub("", apart).translate(_UNDECOMPOSED).casefold())


_LONGEST = 255  # letters of a folded word: what is longer is no word of a language, and would only fill the index


def words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word of `text`, folded, with its span in code points. Of a giant only the first 255 letters count."""
    for match in WORD.finditer(text):
        yield fold(match.group())[:_LONGEST], match.start(), match.end()


def name_key(name: str) -> str:
    """Return by what a name is looked for: its words, folded, a blank between them."""
    return " ".join(word for word, _, _ in words(name))


def speaker_key(speaker: Speaker) -> str:
    """Return by what a speaker is kept and sought: the key of the name, marked if it isn't a person's."""
    return speaker.prefix + name_key(speaker.name)
