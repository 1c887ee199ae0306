# SPDX-License-Identifier: MIT
"""When two names in one article can be one person's, and which person a surname alone means."""

from collections.abc import Sequence

from reader.model.person import Sex
from reader.text.grammar.person_words import PersonWords
from reader.text.people.declension import case_key
from reader.text.people.mention import Mention, Person

_LOOKED_AT = 40  # mentions at each end that are compared: keeps a hostile text linear


class Names:
    """Compares names with the words of one language."""

    def __init__(self, words: PersonWords) -> None:
        self._words = words

    def key(self, word: str) -> str:
        """Return what all cases of a word of a name have in common."""
        return case_key(word.lower().rstrip(".").replace("ё", "е"), self._words.case_endings)

    def surname(self, words: Sequence[str]) -> str:
        """Return the key of the last word that is no *Jr*."""
        plain = (word for word in reversed(words) if word.lower() not in self._words.suffixes)
        return self.key(next(plain, words[-1]))

    def same(self, one: Sequence[str], other: Sequence[str]) -> bool:
        """Tell whether two names agree in surname and in what stands before it."""
        a, b = self._keys(one), self._keys(other)
        if not a or not b or a[-1] != b[-1]:
            return False
        if len(a) == 1 or len(b) == 1 or a[0] == b[0]:
            return True
        if min(len(a[0]), len(b[0])) == 1:
            return a[0][0] == b[0][0]
        short, long = sorted((a[0], b[0]), key=len)
        return (len(short) > 2 and long.startswith(short)) or set(a) <= set(b) or set(b) <= set(a)

    def _keys(self, words: Sequence[str]) -> list[str]:
        return [self.key(word) for word in words if word.lower() not in self._words.suffixes]


def chosen(persons: Sequence[Person], mention: Mention) -> Person | None:
    """Choose among the persons of one surname: by the title's sex, a title heard before, then who is named most."""
    fitting = list(persons)
    if mention.title_sex:
        fitting = [person for person in fitting if person.sex in {Sex.UNKNOWN, mention.title_sex}]
    if len(fitting) > 1 and mention.title:
        titled = [p for p in fitting if any(mention.title == other.title for other in p.mentions[:_LOOKED_AT])]
        fitting = titled or fitting
    return max(fitting, key=lambda person: _nearness(person, mention.start), default=None)


def _nearness(person: Person, place: int) -> tuple[bool, int, int]:
    looked_at = person.mentions[:_LOOKED_AT] + person.mentions[-_LOOKED_AT:]
    before = [each.start for each in looked_at if each.start <= place]
    nearest = max(before) if before else -min(each.start for each in looked_at)
    return bool(before), len(person.mentions), nearest
