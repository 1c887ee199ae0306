# SPDX-License-Identifier: MIT
"""Articles by format, language and source; the lines taken off their pages; the kinds of copies among them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.catalog.catalog import Catalog
from reader.catalog.counts import ValueCount
from reader.errors import CancelToken
from reader.library.values import EVERYTHING
from reader.model.flags import COPIED_EXACTLY, COPIED_VARIED, FORMAT, ID
from reader.model.search import FacetChoice, SearchEngine, SearchRequest, WordCount

_FIELDS = ("language", "source")
_MOST_LINES = 200

Spelt = Callable[[str, Sequence[str]], dict[str, str]]


@dataclass(frozen=True, slots=True)
class NamedCount:
    """A value (folded; "" for none) as the archive spells it, and how many articles have it."""

    value: str
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Breakdowns:
    """The commonest first. `lines` are those taken from several pages, at most some hundreds.

    `exact` and `varied` count articles that the archive has again to the word, or in versions of which some differ;
    `varied_groups` the stories of the latter. Languages and sources are as far as the index has them.
    """

    formats: tuple[ValueCount, ...] = ()
    languages: tuple[NamedCount, ...] = ()
    sources: tuple[NamedCount, ...] = ()
    lines: tuple[ValueCount, ...] = ()
    exact: int = 0
    varied: int = 0
    varied_groups: int = 0


def breakdowns(catalog: Catalog, engine: SearchEngine, spelt: Spelt) -> Breakdowns:
    """Ask catalog and index for all of them. `spelt` gives the spellings of a field's values."""
    asked = SearchRequest(EVERYTHING, facets=tuple(map(FacetChoice, _FIELDS)))
    languages, sources = (
        _named(counts.field, counts.values, spelt) for counts in engine.search(asked, CancelToken()).facets
    )
    held = catalog.copy_groups()
    return Breakdowns(
        formats=tuple(catalog.format_counts()),
        languages=languages,
        sources=sources,
        lines=tuple(catalog.line_counts(_MOST_LINES)),
        exact=len(catalog.flagged(COPIED_EXACTLY)) if held else 0,
        varied=len(catalog.flagged(COPIED_VARIED)) if held else 0,
        varied_groups=catalog.varied_groups() if held else 0,
    )


def marked_values(catalog: Catalog, kind: str, begun: str, most: int) -> tuple[WordCount, ...]:
    """Return the values of a kind of flag that begin so, with their articles, the commonest first."""
    if kind == ID:
        return ()  # nobody types the beginning of one
    if kind == FORMAT:
        found = [one for one in catalog.format_counts() if one.value.startswith(begun.lower())][:most]
    else:
        found = catalog.line_counts(most, begun)
    return tuple(WordCount(one.value, one.articles) for one in found)


def _named(field: str, values: Sequence[WordCount], spelt: Spelt) -> tuple[NamedCount, ...]:
    names = spelt(field, [one.word for one in values])
    return tuple(NamedCount(one.word, names[one.word], one.articles) for one in values)
