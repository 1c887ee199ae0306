# SPDX-License-Identifier: MIT
"""Of which languages an archive has so many articles that words may be meant in them."""

from reader.model.query import STEMMED
from reader.model.search import SearchEngine

_MOST = 20  # languages that are looked at
_SHARE = 100  # one article of so many whose language is known makes a language of the archive


def stemmed_languages(engine: SearchEngine) -> tuple[str, ...]:
    """Return those of `STEMMED` that an archive has; all, where none is known of any article.

    So "rate" is no form of "rat" in an English archive, as it would be by the rules of German or French.
    """
    counts = {one.word: one.articles for one in engine.vocabulary("language", "", _MOST)}
    known = sum(counts.values())
    return tuple(language for language in STEMMED if counts.get(language, 0) * _SHARE >= known)
