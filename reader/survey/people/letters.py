# SPDX-License-Identifier: MIT
"""Which words of names are one word in other letters: Grachev, Gratschow and Грачёв; Sergei and Sergey."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from reader.text.transliterate import cyrillic_spellings

_CYRILLIC = re.compile(r"[а-яёіїє]+")
_RUSSIAN_LOOKS = re.compile(
    r".{2,}(?:[oe](?:v|w|ff?)|[iy]ne?|sk(?:y|i|iy|ij|ii|yy|yj)|enko|[iy](?:ch|c|tch|tsch)|[oey](?:va|wa)|ina|skaya|skaja)"
    r"|.{2,}(?:chuk|tschuk|czuk)"
)
_READINGS = 16  # of a word in Latin letters


def looks_russian(surname: str) -> bool:
    """Tell whether a surname ends as Russian and Ukrainian ones do, or is written in their letters."""
    return bool(_RUSSIAN_LOOKS.fullmatch(surname) or _CYRILLIC.fullmatch(surname))


@lru_cache(maxsize=16384)
def is_cyrillic(word: str) -> bool:
    """Tell whether a folded word is in Russian letters."""
    return bool(_CYRILLIC.fullmatch(word))


def same_words(words: Iterable[str]) -> dict[str, str]:
    """Return for each folded word the one that stands for all that are it in other letters."""
    groups: dict[str, str] = {}  # by Russian reading
    parents: dict[str, str] = {}

    def root(word: str) -> str:
        while parents[word] != word:
            word = parents[word]
        return word

    for word in sorted(words):
        parents[word] = word
        for reading in _readings(word):
            first = groups.setdefault(reading, word)
            one, other = sorted((root(first), root(word)))
            parents[other] = one
    return {word: root(word) for word in parents}


def surnames_alike(surnames: Collection[str]) -> dict[str, str]:
    """Do the same for surnames of a block. Of those in Latin letters only what looks Russian is read as that.

    Where somebody is written in Russian letters all of them are: the archive has Рейган beside Reagan.
    """
    everything = any(map(is_cyrillic, surnames))
    alike = same_words(each for each in surnames if everything or looks_russian(each))
    return {each: alike.get(each, each) for each in surnames}


@lru_cache(maxsize=8192)
def _readings(word: str) -> tuple[str, ...]:
    if is_cyrillic(word):
        return (word,)
    return cyrillic_spellings(word)[:_READINGS]
