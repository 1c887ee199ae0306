# SPDX-License-Identifier: MIT
"""What each part of a query finds by itself, and which words of the archive it stands for. On a worker's thread."""

from dataclasses import dataclass

from reader.errors import CancelToken
from reader.library.library import Library
from reader.model.query import Leaf, Query, leaves
from reader.model.search import WordCount

_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class PartCount:
    """A leaf, and how many articles of the whole archive it finds by itself. `wanted`: no NOT stands above it.

    `words` are the commonest of those for which it stands, where it stands for several.
    """

    leaf: Leaf
    articles: int
    wanted: bool
    words: tuple[WordCount, ...] = ()


@dataclass(frozen=True, slots=True)
class QueryParts:
    """The parts of a query, in order of typing."""

    query: Query
    parts: tuple[PartCount, ...]


def query_parts(library: Library, query: Query, cancel: CancelToken) -> QueryParts:
    """Count the parts of a query. Raises `CancelledError`, `StoreError`."""
    counts = {count.leaf: count.articles for count in library.leaf_counts(query, cancel)}
    words = dict(library.widened(query, _MOST_WORDS, cancel))
    return QueryParts(
        query,
        tuple(
            PartCount(leaf, counts[leaf], not negated, words.get(leaf, ()))
            for leaf, negated in leaves(query)
            if leaf in counts
        ),
    )
