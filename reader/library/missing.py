# SPDX-License-Identifier: MIT
"""Words of a query that find nothing, and what this archive has in their place."""

from collections.abc import Iterable, Sequence

from reader.errors import CancelToken
from reader.library.languages import stemmed_languages
from reader.library.values import MissingWord
from reader.model.query import Forms, Fuzzy, Leaf, Prefix, Query, Word, sought
from reader.model.search import LeafCount, SearchEngine, WordCount
from reader.text.transliterate import other_spellings

_MOST = 5  # of each kind


def missing_words(
    engine: SearchEngine, query: Query, counts: Sequence[LeafCount], cancel: CancelToken
) -> tuple[MissingWord, ...]:
    """Return the words of `query` that find nothing by themselves, as `counts` tells, each with what is like it."""
    empty = {count.leaf for count in counts if not count.articles}
    return tuple(
        _missing(engine, leaf, cancel)
        for leaf in sought(query)
        if leaf in empty and isinstance(leaf, Word | Prefix | Forms | Fuzzy)
    )


def _missing(engine: SearchEngine, leaf: Word | Prefix | Forms | Fuzzy, cancel: CancelToken) -> MissingWord:
    """Tell what the archive has in place of a word, each word once."""
    near = engine.near_spellings(leaf.text, _MOST)
    told = {one.word for one in near}
    forms = tuple(one for one in _other_forms(engine, leaf, cancel) if one.word not in told)
    spellings = set(other_spellings(leaf.text)) - told - {one.word for one in forms}
    return MissingWord(leaf.text, leaf.span, near, forms, _that_occur(engine, leaf, sorted(spellings), cancel))


def _other_forms(engine: SearchEngine, leaf: Leaf, cancel: CancelToken) -> tuple[WordCount, ...]:
    if not isinstance(leaf, Word | Prefix):
        return ()
    forms = Forms(leaf.text, leaf.span, leaf.field, stemmed_languages(engine))
    found = engine.widened(forms, _MOST, cancel)
    return tuple(one for one in found if one.word != leaf.text)


def _that_occur(
    engine: SearchEngine, leaf: Word | Prefix | Forms | Fuzzy, words: Iterable[str], cancel: CancelToken
) -> tuple[WordCount, ...]:
    """Return those words that this archive has, the commonest first."""
    found = []
    for word in words:
        (count,) = engine.leaf_counts(Word(word, leaf.span, leaf.field), cancel)
        if count.articles and word != leaf.text:
            found.append(WordCount(word, count.articles))
    return tuple(sorted(found, key=lambda one: -one.articles)[:_MOST])
