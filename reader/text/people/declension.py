# SPDX-License-Identifier: MIT
"""Declined names: what their cases have in common (Грачев, Грачева, Грачеву, Грачевым), and their first case."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from reader.model.person import Sex

_LONGEST = 3  # letters of an ending
_VOWELS = frozenset("аеёиоуыэюя")
_STEM = 3  # letters that must be left


@lru_cache(maxsize=4096)
def case_key(word: str, endings: AbstractSet[str]) -> str:
    """Return a word in lower case without the longest ending of a case."""
    for length in range(min(_LONGEST, len(word) - _STEM) if endings else 0, 0, -1):
        if word[-length:] in endings:
            return word[:-length]
    return word


@dataclass(frozen=True, slots=True)
class Declension:
    """How a language declines names: endings of cases, and what makes the first case of a man's and a woman's surname.

    Both map what all cases end with to the first case's ending.
    """

    endings: AbstractSet[str]
    men: Mapping[str, str]
    women: Mapping[str, str]

    def first_case(self, word: str, forms: Iterable[str], sex: Sex, *, oblique: bool) -> str:
        """Return the first case of a surname of which an article has these forms. `oblique`: `word` stands in another.

        Where nothing is known the shortest form is it.
        """
        key = case_key(word.lower(), self.endings)
        table = self.men if sex is Sex.MALE else self.women if sex is Sex.FEMALE and oblique else {}
        for end, base in table.items():
            if key.endswith(end):
                return word[: len(key) - len(end)] + base
        if oblique and sex and self.men and key[-1] not in _VOWELS:
            return word[: len(key)] + ("" if sex is Sex.MALE else self._woman(word))
        alike = [form for form in forms if case_key(form.lower(), self.endings) == key]
        return min(alike, key=len, default=word)

    def oblique(self, word: str) -> bool:
        """Tell whether a surname in lower case stands in another case than the first: neither a man's nor a woman's."""
        key = case_key(word, self.endings)
        for end, base in self.men.items():
            if key.endswith(end):
                stem = key[: len(key) - len(end)]
                return word not in {stem + base, stem + self.women.get(end, base)}
        return False

    def _woman(self, word: str) -> str:
        """Return the last letter of a woman's surname: none where it isn't declined (Савчук)."""
        return "а" if case_key(word.lower(), self.endings) != word.lower() else ""
