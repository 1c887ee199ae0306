# SPDX-License-Identifier: MIT
"""A search as the window asks it, and as it is kept: each out of the other."""

import contextlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from reader.errors import QueryError
from reader.gui.session.searching import Ask, DateFilter, filter_of
from reader.library.library import Library
from reader.model.flags import UNDATED
from reader.model.own import ChosenValues, SavedQuery
from reader.model.search import FacetChoice, Sort, Unknown

_UNDATED = f"is:{UNDATED}"


def kept_of(ask: Ask) -> SavedQuery:
    """Return what is kept of a search, with the text as it was typed. What it is narrowed to among its hits is not."""
    dates = ask.dates
    text = " ".join(ask.text.split())
    if dates is not None and dates.undated:
        text, dates = f"{_UNDATED} {text}".rstrip(), None
    return SavedQuery(
        text,
        _iso(dates.earliest) if dates else None,
        _iso(dates.latest) if dates else None,
        dates is None,
        dates.unknown.value if dates and dates.unknown else None,
        ask.sort.value,
        ask.fold,
        ask.forms,
        tuple(ChosenValues(one.field, tuple(sorted(one.values))) for one in _in_order(ask.facets) if one.values),
    )


def ask_of(saved: SavedQuery) -> Ask:
    """Return how the window asks what was kept. A blank at the end: its last word is whole."""
    earliest, latest = (date.fromisoformat(day) if day else None for day in (saved.earliest, saved.latest))
    unknown = Unknown(saved.unknown) if saved.unknown else None
    dates: DateFilter | None = filter_of(earliest, latest, unknown) if earliest or latest or unknown else None
    facets = tuple(FacetChoice(one.field, frozenset(one.values)) for one in saved.facets)
    text = f"{saved.text} " if saved.text else ""
    return Ask(text, dates, Sort(saved.sort), fold=saved.fold, forms=saved.forms, facets=facets)


def meant(library: Library, ask: Ask) -> SavedQuery:
    """Return what is kept of a search, so that it means what was seen: a last word that was still a beginning is one.

    Raises `QueryError`. Asks the library, so not on the GUI thread.
    """
    kept, seen = kept_of(ask), library.explain(library.parse(ask.text, as_you_type=True, forms=ask.forms))
    if ask.text != ask.text.rstrip():
        return kept
    typed = " ".join(ask.text.split())
    for ending in ("", "*", '*"', '"', ")", "*)"):
        with contextlib.suppress(QueryError):
            if library.explain(library.parse(typed + ending, forms=ask.forms)) == seen:
                return replace(kept, text=kept.text + ending)
    library.parse(typed, forms=ask.forms)  # which says what is the matter with it as it stands
    return kept


def is_same(one: SavedQuery, other: SavedQuery) -> bool:
    """Tell whether two find the same: their order and blanks don't matter."""
    return _plain(one) == _plain(other)


def _plain(saved: SavedQuery) -> SavedQuery:
    return replace(saved, text=" ".join(saved.text.split()), sort=Sort.NEWEST.value)


def _in_order(facets: Iterable[FacetChoice]) -> list[FacetChoice]:
    return sorted(facets, key=lambda one: one.field)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
