# SPDX-License-Identifier: MIT
"""The archive's own words as evidence of what damaged ones were: counted by the index, spelt as the catalog says."""

import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence

from reader.catalog.catalog import Catalog
from reader.index.answer.archive_words import ArchiveWords
from reader.text.words import WORD, fold

_LOOKED_AT = 5  # articles in which the spelling of a word is looked up


class ArchiveVocabulary:
    """A `survey.spelling.Vocabulary`. Valid as long as the words of the index are."""

    def __init__(self, words: ArchiveWords, catalog: Catalog) -> None:
        self._words = words
        self._catalog = catalog

    def languages(self) -> Sequence[str]:
        """Return the languages in which there are articles."""
        return self._words.languages()

    def count(self, word: str, language: str = "") -> int:
        """Return how many articles (of a language) have a word."""
        return self._words.count(word, language)

    def articles(self, word: str, language: str = "") -> Sequence[int]:
        """Return the numbers of the articles (of a language) that have a word."""
        return self._words.articles(word, language)

    def like(self, pattern: str, limit: int) -> Sequence[tuple[str, int]]:
        """Return words like a pattern with `?` for single letters, commonest first."""
        return self._words.like(pattern, limit)

    def frequent(self, least: int, most: int) -> Sequence[tuple[str, int]]:
        """Return the commonest words that at least so many articles have."""
        return self._words.frequent(least, most)

    def among(self, words: Collection[str]) -> Collection[str]:
        """Return which of many words there are."""
        return self._words.among(words)

    def spelt(self, word: str) -> str:
        """Return a word in small letters with its accents, as most of some articles with it have it."""
        numbers = self._words.articles(word)
        forms: Counter[str] = Counter()
        for number in numbers[:: max(1, len(numbers) // _LOOKED_AT)][:_LOOKED_AT]:
            body = self._catalog.body(number)
            if body.isascii():
                forms[word] += 1
                continue
            found = (unicodedata.normalize("NFC", match.group().lower()) for match in WORD.finditer(body))
            forms.update({form for form in found if fold(form) == word})
        return max(forms, key=lambda form: (forms[form], form), default=word)
