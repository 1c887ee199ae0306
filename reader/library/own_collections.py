# SPDX-License-Identifier: MIT
"""The user's collections of articles: each call is one step of undo, and on the disk when it returns."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.catalog.catalog import Catalog
from reader.errors import NotFoundError, UsageError
from reader.library.corrections import Corrections
from reader.model.own import Collection
from reader.overlay.collection_commands import (
    AddToCollection,
    ArrangeCollection,
    CreateCollection,
    DeleteCollection,
    DescribeCollection,
    RemoveFromCollection,
    RenameCollection,
)
from reader.overlay.gathered import Gathered
from reader.overlay.overlay import Overlay

_NOTHING = Gathered({}, {}, {})


@dataclass(frozen=True, slots=True)
class GatheredArticles:
    """The articles of a collection in its order, by their numbers, and the ids of those that aren't there now."""

    numbers: tuple[int, ...]
    missing: tuple[str, ...]


class Collections:
    """Belongs to the thread of its library. Searches see a change at once (`in:"name"`).

    Every method may raise `StoreError`; those that take a collection's id `NotFoundError` for one that isn't there,
    commands also `BusyError`. Articles are named by their ids.
    """

    def __init__(self, corrections: Corrections, catalog: Callable[[], Catalog]) -> None:
        self._corrections = corrections
        self._catalog = catalog

    def all(self) -> tuple[Collection, ...]:
        """Return all collections, in the order in which they were begun."""
        return tuple(gathered(self._corrections).collections.values())

    def get(self, collection_id: str) -> Collection:
        """Return one collection."""
        found = gathered(self._corrections).collections.get(collection_id)
        if found is None:
            raise NotFoundError("This collection isn't there any more.", hint="Look at the list again.")
        return found

    def holding(self, article_id: str) -> tuple[Collection, ...]:
        """Return the collections that an article is in."""
        return tuple(one for one in self.all() if article_id in one.articles)

    def articles(self, collection_id: str) -> GatheredArticles:
        """Return the articles of a collection."""
        ids = self.get(collection_id).articles
        numbers = self._catalog().numbers_of(ids)
        there = dict.fromkeys(numbers[id_] for id_ in ids if id_ in numbers)
        return GatheredArticles(tuple(there), tuple(id_ for id_ in ids if id_ not in numbers))

    def create(self, name: str, description: str = "", articles: Sequence[str] = ()) -> str:
        """Begin a collection, with articles if any are given; return its id. Raises `UsageError` for no name."""
        id_ = secrets.token_hex(8)
        begun = CreateCollection(id_, named(name), description.strip())
        added = [AddToCollection(id_, tuple(articles))] if articles else []
        self._corrections.do([begun, *added])
        return id_

    def rename(self, collection_id: str, name: str) -> None:
        """Call it so. Raises `UsageError` for no name."""
        self._corrections.do([RenameCollection(collection_id, named(name))])

    def describe(self, collection_id: str, description: str) -> None:
        """Say what it is."""
        self._corrections.do([DescribeCollection(collection_id, description.strip())])

    def delete(self, collection_id: str) -> None:
        """Give a collection up; its articles stay what they are."""
        known = gathered(self._corrections).known.get(collection_id, "")
        self._corrections.do([DeleteCollection(collection_id, known)])

    def add(self, collection_id: str, ids: Iterable[str]) -> int:
        """Put articles at its end; return how many weren't in it. None of them is no step of undo."""
        there = frozenset(self.get(collection_id).articles)
        new = tuple(id_ for id_ in dict.fromkeys(ids) if id_ not in there)
        self._corrections.do([AddToCollection(collection_id, new)] if new else [])
        return len(new)

    def remove(self, collection_id: str, ids: Iterable[str]) -> int:
        """Take articles out of it; return how many were in it."""
        there = frozenset(self.get(collection_id).articles)
        gone = tuple(id_ for id_ in dict.fromkeys(ids) if id_ in there)
        self._corrections.do([RemoveFromCollection(collection_id, gone)] if gone else [])
        return len(gone)

    def arrange(self, collection_id: str, ids: Iterable[str]) -> None:
        """Put its articles in this order; those that aren't named come behind, in the order they have."""
        self._corrections.do([ArrangeCollection(collection_id, tuple(ids))])


def gathered(corrections: Corrections) -> Gathered:
    """Return collections and saved searches as they stand; none without the overlay."""
    overlay = corrections.reading()
    return Overlay.gathered(overlay) if overlay else _NOTHING


def named(name: str) -> str:
    """Return a name as it is kept. Raises `UsageError` for one without a sign to be seen."""
    clean = " ".join(name.split())
    if not clean:
        raise UsageError("A name has at least one letter.", hint="Leave it as it is, or give a name.")
    return clean
