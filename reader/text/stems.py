# SPDX-License-Identifier: MIT
"""Which words are forms of one another: those that Snowball's rules cut to one stem in a language of their script.

Words come folded (see `reader.text.words.fold`), those searched for and those of the texts alike, so that a stem of
letters without accents meets only its like. No word tells its language: "Bank" and "Banker" are one in German.
"""

import threading
from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

_LATIN = ("english", "german", "french")
_CYRILLIC = "russian"
_CHANGED = "eilxy"  # what another form has another letter for: using, use; happiness, happy; chevaux, cheval
_SHORTEST = 2  # letters that forms of one word share whatever happens to the rest


class _Stemmer(Protocol):
    def stemWords(self, words: list[str]) -> list[str]: ...  # noqa: N802  PyStemmer's own name


_own = threading.local()


def stems(word: str) -> tuple[str, ...]:
    """Return the stems of a folded word: a Russian one, or an English, a German, and a French one; of a number none."""
    if any(letter.isdigit() for letter in word):
        return ()
    return tuple(stem for language in _languages(word) for stem in _cut(language, [word]))


@lru_cache(maxsize=1024)
def head(word: str) -> str:
    """Return the letters with which every form of a folded word begins, two at least of a word that has them."""
    shared = min((_shared(word, stem) for stem in stems(word)), key=len, default=word)
    if shared[-1:] in _CHANGED and len(stems(word)) > 1:
        shared = shared[:-1]
    return word[: max(len(shared), _SHORTEST)]


def _shared(one: str, other: str) -> str:
    return one[: next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(other))]


def same_stem(one: str, other: str) -> bool:
    """Tell whether two folded words are forms of one; both begin with the `head` of either."""
    return bool(forms_among(one, (other,)))


def forms_among(word: str, others: Iterable[str]) -> list[str]:
    """Return those of `others` (folded) that are forms of `word`, itself among them, in their order.

    As `same_stem` one by one, but a few times quicker: a microsecond or two for each that begins like `word`.
    """
    start, own = head(word), stems(word)
    near = [other for other in others if other.startswith(start)]
    kin = {word}
    for language, stem in zip(_languages(word), own, strict=False):
        twins = zip(near, _cut(language, near), strict=True)
        kin.update(other for other, its in twins if its == stem and word.startswith(head(other)) and stems(other))
    return [other for other in near if other in kin]


def _languages(word: str) -> tuple[str, ...]:
    if word.isascii():
        return _LATIN
    return (_CYRILLIC,) if any("\u0400" <= letter <= "\u04ff" for letter in word) else _LATIN


def _cut(language: str, words: list[str]) -> list[str]:
    found = _stemmer(language).stemWords(words)
    # A name in the nominative looks like a plural: Грачев is cut to Грач, Грачева only to Грачев.
    return _stemmer(language).stemWords(found) if language == _CYRILLIC else found


def _stemmer(language: str) -> _Stemmer:
    """Return this thread's own stemmer: none may be used by two threads at once."""
    found: _Stemmer | None = getattr(_own, language, None)
    if found is None:
        import Stemmer

        found = Stemmer.Stemmer(language, 0)  # it need not remember: few words come twice
        setattr(_own, language, found)
    return found
