# SPDX-License-Identifier: MIT
"""What a user gathers and keeps of an archive: collections, saved searches, and a log of what was searched."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Self

from reader.model.search import FACET_FIELDS, FacetChoice, SearchRequest, Sort, Unknown


@dataclass(frozen=True, slots=True)
class Collection:
    """Articles gathered under a name, by their ids, in the user's own order; an article may be in many.

    `id` never changes; two collections may have one name. `made` is when it was begun.
    """

    id: str
    name: str
    description: str
    articles: tuple[str, ...]
    made: datetime


@dataclass(frozen=True, slots=True)
class ChosenValues:
    """To which values of a field (folded; "" for none) a saved search is narrowed."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A search as it can be kept: what was typed, and all that was chosen beside it (see `SearchRequest`).

    `earliest` and `latest` are days as ISO 8601 has them. `forms`: words by themselves mean all their forms.
    """

    text: str
    earliest: str | None = None
    latest: str | None = None
    undated: bool = True
    unknown: str | None = None
    sort: str = Sort.NEWEST.value
    fold: bool = False
    forms: bool = False
    facets: tuple[ChosenValues, ...] = ()

    @classmethod
    def of(cls, text: str, request: SearchRequest, *, forms: bool = False) -> Self:
        """Return how a search is kept. Facets that are counted only are left out."""
        chosen = (ChosenValues(one.field, tuple(sorted(one.values))) for one in request.facets if one.values)
        return cls(
            text,
            request.earliest.isoformat() if request.earliest else None,
            request.latest.isoformat() if request.latest else None,
            request.undated,
            request.unknown.value if request.unknown else None,
            request.sort.value,
            request.fold,
            forms,
            tuple(sorted(chosen, key=lambda one: one.field)),
        )

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """Return that of which `to_plain` made this. Raises `KeyError`, `TypeError` or `ValueError`."""
        facets = tuple(ChosenValues(one["field"], tuple(one["values"])) for one in plain["facets"])
        found = cls(**{**plain, "facets": facets})
        texts = (found.text, found.sort, *(value for one in facets for value in one.values))
        truths = (found.undated, found.fold, found.forms)
        if not all(type(text) is str for text in texts) or not all(type(truth) is bool for truth in truths):
            raise TypeError(plain)
        found.choices()  # which raises for days, orders and fields that there are not
        return found

    def to_plain(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        return asdict(self)

    def choices(self) -> dict[str, Any]:
        """Return what `SearchRequest` takes beside its query. Raises `ValueError` for what cannot be."""
        if len({one.field for one in self.facets} & set(FACET_FIELDS)) != len(self.facets):
            raise ValueError(self.facets)
        return {
            "earliest": date.fromisoformat(self.earliest) if self.earliest else None,
            "latest": date.fromisoformat(self.latest) if self.latest else None,
            "undated": self.undated,
            "unknown": Unknown(self.unknown) if self.unknown else None,
            "sort": Sort(self.sort),
            "fold": self.fold,
            "facets": tuple(FacetChoice(one.field, frozenset(one.values)) for one in self.facets),
        }


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name. `looked`: when its hits were last looked at; None: never, then nothing of it is new."""

    id: str
    name: str
    search: SavedQuery
    made: datetime
    looked: datetime | None = None


@dataclass(frozen=True, slots=True)
class SearchNews:
    """What a saved search finds now, copies among it, and the numbers of what it didn't find when last looked at."""

    total: int
    new: tuple[int, ...]
    since: datetime | None


@dataclass(frozen=True, slots=True)
class ArchiveState:
    """What an archive was when it was searched.

    `fingerprint`: 64 hexadecimal digits, SHA-256 over the sorted SHA-256 of all files read: the same wherever these lie
    and whatever they are called. `unread` files were known then, but not read to their end.
    """

    articles: int
    files: int
    fingerprint: str
    unread: int = 0


@dataclass(frozen=True, slots=True)
class LoggedSearch:
    """One search that was made: when (UTC), what, what that means in words, how many articles it found, on what.

    `program` is the name and version of the program that answered.
    """

    number: int
    at: datetime
    search: SavedQuery
    words: str
    found: int
    state: ArchiveState
    program: str
