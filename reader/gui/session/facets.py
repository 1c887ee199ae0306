# SPDX-License-Identifier: MIT
"""The sources, sections and languages of what was found, for the pane that narrows to them. On the search's thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from reader.errors import CancelToken
from reader.gui.words.facet_words import chosen_words
from reader.library.library import Library
from reader.model.search import FACET_FIELDS, DayCount, FacetChoice, FacetCounts, ResultSet, SearchRequest

_MAY_BE_ALONE = frozenset({"source"})  # one value and articles without any are a choice


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value (folded; "" for none), as the archive spells it, and how many articles its choice alone lists."""

    value: str
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Facet:
    """A field with the values that were found, most first, and the chosen ones; `total` is what is listed of all."""

    field: str
    total: int
    values: tuple[FacetValue, ...] = ()
    chosen: frozenset[str] = frozenset()

    @property
    def chosen_words(self) -> str:
        """What is chosen, as it stands in a sentence; something must be."""
        return chosen_words(self.field, ((one.value, one.name) for one in self.values if one.value in self.chosen))


@dataclass(frozen=True, slots=True)
class _Offered:
    """What can be chosen from in a whole archive, as long as `days` are the library's."""

    days: Sequence[DayCount]
    fields: tuple[str, ...]


_OFFERED: "WeakKeyDictionary[Library, _Offered]" = WeakKeyDictionary()


def asked_facets(library: Library, chosen: Sequence[FacetChoice], cancel: CancelToken) -> tuple[FacetChoice, ...]:
    """Return by which fields an answer is to be counted, and what is chosen of them."""
    choices = {one.field: one for one in chosen if one.values}
    offered = _offered(library, cancel)
    return tuple(
        choices.get(field, FacetChoice(field)) for field in FACET_FIELDS if field in offered or field in choices
    )


def facets_of(library: Library, results: ResultSet, asked: Sequence[FacetChoice]) -> tuple[Facet, ...]:
    """Return the counts of an answer with the names of the values. What is chosen is there even if it isn't found.

    Of a first page that is all there is.
    """
    counted = results.facets if results.exact else [FacetCounts(one.field, 0) for one in asked]
    return tuple(_facet(library, counts, one) for counts, one in zip(counted, asked, strict=True))


def _facet(library: Library, counts: FacetCounts, asked: FacetChoice) -> Facet:
    found = {one.word: one.articles for one in counts.values}
    for value in sorted(asked.values - found.keys()):
        found[value] = 0
    names = library.spellings(asked.field, list(found))
    values = tuple(FacetValue(value, names[value], articles) for value, articles in found.items())
    return Facet(asked.field, counts.total, values, asked.values)


def _offered(library: Library, cancel: CancelToken) -> tuple[str, ...]:
    """Return the fields in which the whole archive gives something to choose; looked at anew when it has changed."""
    days = library.days()
    known = _OFFERED.get(library)
    if known is None or known.days is not days:
        every = SearchRequest(library.parse(""), facets=tuple(map(FacetChoice, FACET_FIELDS)))
        counted = library.search(every, cancel).facets
        known = _OFFERED[library] = _Offered(days, tuple(one.field for one in counted if _is_choice(one)))
    return known.fields


def _is_choice(counts: FacetCounts) -> bool:
    named = sum(one.word != "" for one in counts.values)
    return named > 1 or (named == 1 and counts.field in _MAY_BE_ALONE and len(counts.values) > 1)
