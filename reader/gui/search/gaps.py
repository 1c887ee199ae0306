# SPDX-License-Identifier: MIT
"""Why a search found nothing: what each part finds by itself, what else there is, what would be found without one.

On a worker's thread.
"""

from dataclasses import dataclass

from reader.errors import CancelToken, QueryError
from reader.gui.search.typed_part import whole_part
from reader.library.library import Library
from reader.library.values import MissingWord
from reader.model.query import (
    And,
    Forms,
    Fuzzy,
    Keyword,
    Leaf,
    Near,
    Phrase,
    Prefix,
    Query,
    Regex,
    Wildcard,
    Word,
    WordLeaf,
    leaves,
)
from reader.model.search import LeafCount, SearchRequest, WordCount
from reader.model.texts import Span

_MOST_RESTS = 6  # parts of a search that are left out by turns
_MOST_VALUES = 6  # of a field


@dataclass(frozen=True, slots=True)
class Rest:
    """A search without one of its parts: `text` is what remains, `left_out` where the part stood."""

    text: str
    left_out: Span
    articles: int


@dataclass(frozen=True, slots=True)
class VainValue:
    """A value of a field that no article has: where it stands, and the commonest that there are; perhaps none."""

    field: str
    span: Span
    held: tuple[WordCount, ...]


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is told of a search that found nothing. `parts` are those that must be there, in order of typing.

    `loose` are searches with the words of a phrase, or of words near each other, anywhere; they may find nothing.
    """

    parts: tuple[LeafCount, ...] = ()
    rests: tuple[Rest, ...] = ()
    missing: tuple[MissingWord, ...] = ()
    values: tuple[VainValue, ...] = ()
    loose: tuple[Rest, ...] = ()


NO_GAPS = Gaps()
"""Of a search that found something."""


def gaps_of(library: Library, text: str, query: Query, cancel: CancelToken, *, forms: bool) -> Gaps:
    """Return what is missing for `query`, as which `text` was understood. Raises `CancelledError`, `StoreError`."""
    counts = library.leaf_counts(query, cancel)
    wanted = {leaf for leaf, negated in leaves(query) if not negated}
    vain = [count.leaf for count in counts if count.leaf in wanted and not count.articles]
    return Gaps(
        tuple(count for count in counts if count.leaf in wanted),
        tuple(_rests(library, text, query, cancel, forms=forms)),
        library.missing(query, cancel),
        tuple(
            VainValue(leaf.field, leaf.span, library.vocabulary(leaf.field, "", _MOST_VALUES))
            for leaf in vain
            if isinstance(leaf, Keyword)
        ),
        tuple(_loose(library, text, vain, cancel, forms=forms)),
    )


def _rests(library: Library, text: str, query: Query, cancel: CancelToken, *, forms: bool) -> list[Rest]:
    """Leave out each part by turns, and tell of what finds something then."""
    found: list[Rest] = []
    if not isinstance(query, And) or len(query.parts) < 3:  # of two, the other is a part by itself
        return found
    for part in query.parts[:_MOST_RESTS]:
        place = whole_part(text, part.span)
        rest = " ".join(f"{text[: place.start]} {text[place.end :]}".split())
        articles = _count(library, rest, cancel, forms=forms)
        if articles:
            found.append(Rest(rest, place, articles))
    return found


def _loose(library: Library, text: str, vain: list[Leaf], cancel: CancelToken, *, forms: bool) -> list[Rest]:
    """Take the words of each phrase that finds nothing, and of words near each other, wherever they stand."""
    found: list[Rest] = []
    for leaf in vain[:_MOST_RESTS]:
        if isinstance(leaf, Phrase | Near) and len(words := _words_of(leaf)) > 1:
            place, apart = whole_part(text, leaf.span), " ".join(words)
            before, after = text[: place.start], text[place.end :]
            if leaf.field or (before + after).strip():
                apart = f"{leaf.field}:({apart})" if leaf.field else f"({apart})"
            articles = _count(library, f"{before}{apart}{after}", cancel, forms=forms)
            if articles is not None:
                found.append(Rest(f"{before}{apart}{after}", place, articles))
    return found


def _words_of(leaf: Phrase | Near) -> list[str]:
    """Return the parts of a leaf of several words, as they are typed."""
    if isinstance(leaf, Near):
        return [_typed(part) for part in leaf.parts]
    return [*leaf.words[:-1], leaf.words[-1] + "*" * leaf.open_end]


def _typed(leaf: WordLeaf) -> str:
    if isinstance(leaf, Word | Forms):
        return leaf.text
    if isinstance(leaf, Prefix):
        return f"{leaf.text}*"
    if isinstance(leaf, Wildcard):
        return leaf.pattern
    if isinstance(leaf, Fuzzy):
        return f"{leaf.text}~{leaf.most}"
    if isinstance(leaf, Regex):
        return f"/{leaf.pattern}/"
    return '"{}"'.format(" ".join(_words_of(leaf)))


def _count(library: Library, text: str, cancel: CancelToken, *, forms: bool) -> int | None:
    """Count what a search finds; None where it can't be understood, as an operator lost its side."""
    try:
        asked = SearchRequest(library.parse(text, as_you_type=True, forms=forms))
    except QueryError:
        return None
    return library.search(asked, cancel).total
