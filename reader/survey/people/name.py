# SPDX-License-Identifier: MIT
"""The parts of a person's name, and the blocks in which names are compared."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.survey.people.words import (
    CUT_SHORT,
    FAMILY_FIRST,
    FAMILY_FIRST_OF_THREE,
    INITIALS_OF_TWO,
    OPENING_PARTICLES,
    PARTICLES,
    SUFFIXES,
)
from reader.text.words import name_key

_LONGEST_BLOCK = 12
_MOST_WORDS = 12  # of a name: what has more is none, and is compared by its last ones
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")
_ARTICLE = re.compile(r"(?:al|el|ad|as|ash|at|an) (?=\w)")  # before a hyphen, in Arabic names
_NO_LETTER = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class PersonalName:
    """A name's parts, folded. `surname` is without particles, blanks and signs, so that they can't part two spellings.

    Each of `given` is a word or an initial; a surname alone has none. `suffix` is "jr", "iii" and the like, or "".
    """

    given: tuple[str, ...]
    surname: str
    suffix: str = ""

    @property
    def initial_first(self) -> bool:
        """Whether of the first given name no more than a letter is known."""
        return len(self.given[0]) == 1

    @property
    def fullness(self) -> tuple[bool, int, int, bool]:
        """How much the name says; the more, the greater."""
        written = sum(len(each) > 1 for each in self.given)
        return bool(self.given) and not self.initial_first, written, len(self.given), bool(self.suffix)


@lru_cache(maxsize=16384)
def parse_name(spelling: str) -> PersonalName:
    """Tell a name's parts. Any text has some; one without a letter has the surname ""."""
    pairs = [(piece, name_key(piece)) for piece in spelling.split()[-_MOST_WORDS:]]
    words = [(piece.rstrip(",").endswith("."), word) for piece, word in pairs if word]
    suffix = ""
    if len(words) > 1 and words[-1][1] in SUFFIXES:
        suffix = SUFFIXES[words.pop()[1]]
    if not words:
        return PersonalName((), "", suffix)
    if not words[0][0] and _family_first([word for _, word in words]):
        return PersonalName(("".join(_letters(word) for _, word in words[1:]),), _letters(words[0][1]), suffix)
    start = _surname_start([word for _, word in words])
    given = [word for word in words[:start] if word is words[0] or word[1] not in PARTICLES]
    given_words = tuple(each for pointed, word in given for each in _given(word, pointed=pointed))
    return PersonalName(given_words, _letters(_ARTICLE.sub("", words[-1][1])), suffix)


def _family_first(words: Sequence[str]) -> bool:
    first, behind = words[0], [part for word in words[1:] for part in word.split()]
    if not behind or len(behind) > 2 or any(len(part) == 1 or "." in part for part in behind):
        return False
    if first in FAMILY_FIRST:
        return len(behind) == 2 or behind[0] not in FAMILY_FIRST
    return first in FAMILY_FIRST_OF_THREE and len(behind) == 2 and all(len(part) < 6 for part in behind)


def _surname_start(words: Sequence[str]) -> int:
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    return 0 if start == 1 and words[0] in OPENING_PARTICLES else start


def _given(word: str, *, pointed: bool) -> list[str]:
    """Return the given names in a word: several where initials stand without blanks, or names with a hyphen."""
    if _INITIALS.fullmatch(word):
        return word.split(".")
    if pointed and word in INITIALS_OF_TWO:
        return [word[0]]
    return [_letters(CUT_SHORT.get(word, word) if pointed else word)]


def _letters(word: str) -> str:
    return _NO_LETTER.sub("", word)


_FRENCH_ZH = re.compile(r"j(?=i|ou|[^\W\d_aeiouy])")  # Joukov, Jivkov, Jdanov; in German a j is a vowel (Jelzin)
_CLASSES = {
    **dict.fromkeys("ckqsxzжзксхцчшщ", "s"),
    **dict.fromkeys("fvwвф", "v"),
    **dict(zip("bdglmnprt", "bdglmnprt", strict=True)),
    **dict(zip("бдглмнпрт", "bdglmnprt", strict=True)),
    **dict.fromkeys("hъь", "-"),
    **dict.fromkeys("aeiouyjаеиоуыэюяйіїє", ""),
}


def block_of(spelling: str) -> str:
    """Return the block of a name: those of which some may be one person, however a surname is spelt, have the same.

    It is made of the surname's consonants, so coarsely that the ways of writing Russian names fall together; never "".
    """
    surname = parse_name(spelling).surname.replace("ph", "f")
    if _FRENCH_ZH.match(surname):
        surname = f"z{surname}"
    sounds = [_CLASSES.get(letter, letter) for letter in surname]
    block = "a" if sounds[:1] == [""] else "h" if surname[:1] == "h" else ""
    before = ""
    for sound in sounds:
        if sound == "-":
            continue
        if sound == "s" and before == "t":
            block = block[:-1]  # tch, ts, tz: the t is part of it
            before = block[-1:]
        if sound != before:
            block += sound
        before = sound
    return block[:_LONGEST_BLOCK] or surname[:_LONGEST_BLOCK] or "-"
