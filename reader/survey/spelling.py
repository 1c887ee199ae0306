# SPDX-License-Identifier: MIT
"""Damaged words that the rest of the archive proves: torn at a line's end, without an accent, or misread by a machine.

Pure: what articles hold and a vocabulary in, pairs of words out. A pair is as the word was found (folded, with `?` for
a lost letter or `-` at a line's end) and as it is read.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.text.repair.misread import is_known, listed_words, misread_forms
from reader.text.words import fold

_MOST_PAIRS = 20_000
_MOST_FREQUENT = 30_000
_FEWEST = 2  # articles that prove a whole word
_COMMON, _OFTEN = 10, 20  # articles that have what a misread word was, at least; and how much oftener
_SYSTEMATIC = 3  # words misread in one article, or what is rare may be a rare word
_ODD = 2  # of them, that look like no words
_SEVERAL = 3  # common words that have letters side by side
_LIKE = 8  # words that a gap may stand for, looked at
_DOMINATES = 5  # times oftener than any other
_ENDINGS = ("s", "es", "ed", "ing", "er", "ly", "e", "en", "n", "d")


class Vocabulary(Protocol):
    """The words of the archive, folded, with the numbers of articles that have them."""

    def languages(self) -> Sequence[str]:
        """Return the languages in which there are articles."""
        ...

    def count(self, word: str, language: str = "") -> int:
        """Return how many articles (of a language) have a word."""
        ...

    def articles(self, word: str, language: str = "") -> Sequence[int]:
        """Return the numbers of the articles (of a language) that have a word."""
        ...

    def like(self, pattern: str, limit: int) -> Sequence[tuple[str, int]]:
        """Return words like a pattern with `?` for single letters, commonest first."""
        ...

    def frequent(self, least: int, most: int) -> Sequence[tuple[str, int]]:
        """Return the commonest words that at least so many articles have."""
        ...

    def among(self, words: Collection[str]) -> Collection[str]:
        """Return which of many words there are."""
        ...

    def spelt(self, word: str) -> str:
        """Return a word in small letters with its accents, as most articles have it."""
        ...


def torn_spellings(
    torn: Iterable[str], hyphened: Mapping[str, int], vocabulary: Vocabulary
) -> Iterator[tuple[str, str]]:
    """Yield what words torn at a line's end were: one word if others have that, or with the hyphen if they have it so.

    `hyphened` says how many articles have a word with its hyphen inside a line. What nothing proves is left out.
    """
    for word in torn:
        joined = word.replace("-", "")
        whole = vocabulary.count(joined)
        with_hyphen = hyphened.get(word, 0)
        if whole >= _FEWEST and whole > with_hyphen:
            yield word, joined
        elif with_hyphen:
            yield word, word


def gapped_spellings(gapped: Iterable[str], vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield what words with `?` for a letter were: the one word that is far commoner than all others of that form."""
    for word in gapped:
        found = [(whole, count) for whole, count in vocabulary.like(fold(word), _LIKE) if len(whole) == len(word)]
        if not found or found[0][1] < _FEWEST or (len(found) > 1 and found[0][1] < _DOMINATES * found[1][1]):
            continue
        spelt = vocabulary.spelt(found[0][0])
        if len(spelt) == len(word) and all(
            one == other or (one == "?" and not other.isascii()) for one, other in zip(word, spelt, strict=True)
        ):
            yield word, spelt


@dataclass(frozen=True, slots=True)
class Misread:
    """A word as a machine misread it, what it was, and the numbers of articles that have it."""

    found: str
    read: str
    articles: tuple[int, ...]


def misread_spellings(vocabulary: Vocabulary) -> Iterator[Misread]:
    """Yield words that differ from a far commoner one by what machines mistake for each other, and are in no list.

    A word of one language is never taken for one of another. Only in articles where several words are so, and two of
    them have letters that no common word has side by side: there a machine has read. Elsewhere a rare word is one.
    """
    frequent = vocabulary.frequent(_COMMON, _MOST_FREQUENT)
    common = dict(frequent)
    origins: dict[str, str] = {}
    for word, count in frequent:
        for form in misread_forms(word):
            if common.get(form, 0) * _OFTEN <= count:
                origins.setdefault(form, word)  # the commonest comes first
    forms = sorted(vocabulary.among(origins))
    likely = [form for form in forms if _is_rare(form, origins[form], vocabulary)][:_MOST_PAIRS]
    having = {form: _in_their_language(form, origins[form], vocabulary) for form in likely}
    times = Counter(article for articles in having.values() for article in articles)
    usual = _usual_letters(frequent)
    odd = Counter(article for form in likely if not usual.issuperset(_triples(form)) for article in having[form])
    for form in likely:
        articles = tuple(article for article in having[form] if odd[article] >= _ODD and times[article] >= _SYSTEMATIC)
        if articles:
            yield Misread(form, vocabulary.spelt(origins[form]), articles)


def _in_their_language(form: str, word: str, vocabulary: Vocabulary) -> list[int]:
    """Return the articles with a form in whose language the word is common, and far commoner."""
    found: list[int] = []
    for language in vocabulary.languages():
        rare = vocabulary.count(form, language)
        if rare and vocabulary.count(word, language) >= max(_COMMON, _OFTEN * rare):
            found.extend(vocabulary.articles(form, language))
    return found


def _usual_letters(frequent: Iterable[tuple[str, int]]) -> frozenset[str]:
    """Return three letters side by side, a blank for a word's edge, that several common words have, or a listed one."""
    found = Counter(triple for word, _ in frequent for triple in set(_triples(word)))
    listed = {triple for word in listed_words() for triple in _triples(word)}
    return frozenset(triple for triple, words in found.items() if words >= _SEVERAL) | listed


def _triples(word: str) -> list[str]:
    edged = f" {word} "
    return [edged[place : place + 3] for place in range(len(edged) - 2)]


def _is_rare(form: str, word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a form is no word of its own: far rarer, in no list, and never inflected as one."""
    articles = vocabulary.count(word)
    if articles < _COMMON or is_known(form) or vocabulary.count(form) * _OFTEN > articles:
        return False
    for ending in _ENDINGS:
        own = vocabulary.count(form + ending)
        if own and own * _DOMINATES > vocabulary.count(word + ending):
            return False
    return True


def by_article(misread: Iterable[Misread]) -> dict[int, list[tuple[str, str]]]:
    """Return the misread words of each article."""
    found: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for one in misread:
        for article in one.articles:
            found[article].append((one.found, one.read))
    return found
