# SPDX-License-Identifier: MIT
"""Which words are forms of one another: those that Snowball's rules cut to one stem in a language.

Words come folded (see `reader.text.words.fold`), those searched for and those of the texts alike, so that a stem of
letters without accents meets only its like. No word tells its language: "Bank" and "Banker" are one in German, so who
asks says which `languages` (of `reader.model.query.STEMMED`) there are. Of Cyrillic words the only one is Russian.
"""

import threading
from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from reader.model.query import STEMMED

_LATIN = {"en": "english", "de": "german", "fr": "french"}
_CYRILLIC = "russian"

Languages = tuple[str, ...]
_CHANGED = "eilxy"  # what another form has another letter for: using, use; happiness, happy; chevaux, cheval
_SHORTEST = 2  # letters that forms of one word share whatever happens to the rest


class _Stemmer(Protocol):
    def stemWords(self, words: list[str]) -> list[str]: ...  # noqa: N802  PyStemmer's own name


_own = threading.local()


def stems(word: str, languages: Languages = STEMMED) -> tuple[str, ...]:
    """Return the stems of a folded word: one for each language of its script; of a number or a single letter none."""
    if len(word) == 1 or any(letter.isdigit() for letter in word):
        return ()
    return tuple(stem for stemmer in _stemmers(word, languages) for stem in _cut(stemmer, [word]))


@lru_cache(maxsize=1024)
def head(word: str, languages: Languages = STEMMED) -> str:
    """Return the letters with which every form of a folded word begins, two at least of a word that has them."""
    own = stems(word, languages)
    shared = min((_shared(word, stem) for stem in own), key=len, default=word)
    if own and shared[-1:] in _CHANGED:
        shared = shared[:-1]
    return word[: max(len(shared), _SHORTEST)]


def _shared(one: str, other: str) -> str:
    return one[: next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(other))]


def same_stem(one: str, other: str, languages: Languages = STEMMED) -> bool:
    """Tell whether two folded words are forms of one; both begin with the `head` of either."""
    return bool(forms_among(one, (other,), languages))


def forms_among(word: str, others: Iterable[str], languages: Languages = STEMMED) -> list[str]:
    """Return those of `others` (folded) that are forms of `word`, itself among them, in their order.

    As `same_stem` one by one, but a few times quicker: a microsecond or two for each that begins like `word`.
    """
    start, own = head(word, languages), stems(word, languages)
    near = [other for other in others if other.startswith(start)]
    kin = {word}
    for stemmer, stem in zip(_stemmers(word, languages), own, strict=False):
        twins = zip(near, _cut(stemmer, near), strict=True)
        alike = [other for other, its in twins if its == stem]
        kin.update(other for other in alike if word.startswith(head(other, languages)) and stems(other, languages))
    return [other for other in near if other in kin]


def _stemmers(word: str, languages: Languages) -> tuple[str, ...]:
    if not word.isascii() and any("\u0400" <= letter <= "\u04ff" for letter in word):
        return (_CYRILLIC,)
    return tuple(stemmer for language, stemmer in _LATIN.items() if language in languages)


def _cut(stemmer: str, words: list[str]) -> list[str]:
    found = _stemmer(stemmer).stemWords(words)
    # A name in the nominative looks like a plural: Грачев is cut to Грач, Грачева only to Грачев.
    return _stemmer(stemmer).stemWords(found) if stemmer == _CYRILLIC else found


def _stemmer(language: str) -> _Stemmer:
    """Return this thread's own stemmer: none may be used by two threads at once."""
    found: _Stemmer | None = getattr(_own, language, None)
    if found is None:
        import Stemmer

        found = Stemmer.Stemmer(language, 0)  # it need not remember: few words come twice
        setattr(_own, language, found)
    return found
