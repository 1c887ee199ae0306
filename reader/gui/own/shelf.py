# SPDX-License-Identifier: MIT
"""What the left of the window lists of the user's own: read off the GUI thread."""

from dataclasses import dataclass

from reader.errors import CancelToken, NotFoundError, QueryError, StoreError
from reader.gui.words.own_words import by_name
from reader.library.library import Library
from reader.model.own import Collection, SavedSearch, SearchNews


@dataclass(frozen=True, slots=True)
class ShelvedCollection:
    """A collection, and how many of its articles the archive has today."""

    whole: Collection
    articles: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """All collections and saved searches, and the ids of the articles with a star; `stars` of them are there today."""

    collections: tuple[ShelvedCollection, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    starred: frozenset[str] = frozenset()
    stars: int = 0


@dataclass(frozen=True, slots=True)
class News:
    """How many articles are new in a saved search since it was last looked at; None where it can't be asked today."""

    search: str
    new: int | None = None


def read_shelf(library: Library, _: CancelToken) -> Shelf:
    """Read it, in order of names. Where nothing of the user's own, or of the archive, can be read there is nothing."""
    own = library.own
    starred = own.starred()
    try:
        collections = by_name(own.collections.all(), lambda one: one.name)
        gathered = tuple(ShelvedCollection(one, own.present(one.articles)) for one in collections)
        searches = tuple(by_name(own.searches.all(), lambda one: one.name))
        return Shelf(gathered, searches, starred, own.present(starred))
    except (NotFoundError, StoreError):  # the catalog is only being made; of damage the window tells elsewhere
        return Shelf()


def read_news(library: Library, search: SavedSearch, cancel: CancelToken) -> News:
    """Ask what is new in a saved search, without taking that for looked at."""
    try:
        news = library.own.searches.news(search.id, cancel)
    except (QueryError, NotFoundError):  # a tag or a collection of which it speaks is gone, or it is gone itself
        return News(search.id)
    return News(search.id, len(news.new))


def look(library: Library, search: SavedSearch, cancel: CancelToken) -> SearchNews:
    """Take what a saved search finds for looked at; return what of it was new until now."""
    return library.own.searches.look(search.id, cancel)
