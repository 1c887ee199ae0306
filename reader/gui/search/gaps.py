# SPDX-License-Identifier: MIT
"""Why a search found nothing: what each part finds by itself, what would be found without one. On a worker's thread."""

from dataclasses import dataclass

from reader.errors import CancelToken, QueryError
from reader.library.library import Library
from reader.library.values import MissingWord
from reader.model.query import And, Query, leaves
from reader.model.search import LeafCount, SearchRequest
from reader.model.texts import Span

_MOST_RESTS = 6  # parts of a search that are left out by turns


@dataclass(frozen=True, slots=True)
class Rest:
    """A search without one of its parts: `text` is what remains, `left_out` where the part stood."""

    text: str
    left_out: Span
    articles: int


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is told of a search that found nothing. `parts` are those that must be there, in order of typing."""

    parts: tuple[LeafCount, ...] = ()
    rests: tuple[Rest, ...] = ()
    missing: tuple[MissingWord, ...] = ()


NO_GAPS = Gaps()
"""Of a search that found something."""


def gaps_of(library: Library, text: str, query: Query, cancel: CancelToken, *, forms: bool) -> Gaps:
    """Return what is missing for `query`, as which `text` was understood. Raises `CancelledError`, `StoreError`."""
    counts = library.leaf_counts(query, cancel)
    wanted = {leaf for leaf, negated in leaves(query) if not negated}
    return Gaps(
        tuple(count for count in counts if count.leaf in wanted),
        tuple(_rests(library, text, query, cancel, forms=forms)),
        library.missing(query, cancel),
    )


def _rests(library: Library, text: str, query: Query, cancel: CancelToken, *, forms: bool) -> list[Rest]:
    """Leave out each part by turns, and tell of what finds something then."""
    found: list[Rest] = []
    if not isinstance(query, And) or len(query.parts) < 3:  # of two, the other is a part by itself
        return found
    for part in query.parts[:_MOST_RESTS]:
        rest = " ".join(f"{text[: part.span.start]} {text[part.span.end :]}".split())
        try:
            asked = SearchRequest(library.parse(rest, as_you_type=True, forms=forms))
        except QueryError:  # an operator lost its side
            continue
        articles = library.search(asked, cancel).total
        if articles:
            found.append(Rest(rest, part.span, articles))
    return found
