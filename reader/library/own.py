# SPDX-License-Identifier: MIT
"""The user's own work beside corrections: collections, stars, saved searches, the log of searches, the exchange."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from reader.catalog.catalog import Catalog
from reader.ingest.requoting import place_of
from reader.ingest.shelf import Home
from reader.library.corrections import Corrections
from reader.library.exchange import Exchange
from reader.library.own_collections import Collections
from reader.library.own_searches import Parse, SavedSearches, Search
from reader.library.search_log import SearchLog
from reader.model.article import Article
from reader.model.texts import Span
from reader.overlay.commands import StarArticle
from reader.overlay.overlay import Overlay
from reader.overlay.state import Deed
from reader.overlay.work import Note


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note, and where in the reading text its words stand; None for one on the whole article.

    `lost`: it was made on words that aren't in the text any more (`note.anchor.exact` says which).
    """

    note: Note
    span: Span | None

    @property
    def lost(self) -> bool:
        """Whether its words are gone."""
        return self.note.anchor is not None and self.span is None


class Own:
    """Belongs to the thread of its library. Commands are steps of undo (`Library.corrections`), and in effect at once.

    Every method may raise `StoreError`, commands also `BusyError`.
    """

    def __init__(
        self, home: Home, corrections: Corrections, catalog: Callable[[], Catalog], parse: Parse, search: Search
    ) -> None:
        self._corrections = corrections
        self._catalog = catalog
        self.collections = Collections(corrections, catalog)
        self.searches = SavedSearches(corrections, catalog, parse, search)
        self.log = SearchLog(corrections, catalog, home.backups)
        self.exchange = Exchange(corrections, catalog, home)

    def star(self, ids: Iterable[str], *, starred: bool) -> None:
        """Put a star on articles, or take it off, in one step; those that are so already are no part of it."""
        there = self.starred()
        self._corrections.do([StarArticle(id_, starred) for id_ in dict.fromkeys(ids) if (id_ in there) != starred])

    def starred(self) -> frozenset[str]:
        """Return the ids of all articles with a star. None where the file can't be read."""
        return self._corrections.told(Overlay.starred, frozenset())

    def present(self, ids: Collection[str]) -> int:
        """Return how many articles of these ids the archive has today."""
        return len(set(self._catalog().numbers_of(ids).values()))

    def notes(self, article: Article) -> tuple[PlacedNote, ...]:
        """Return the notes on an article as `Library.article` gave it, in the order in which they were made.

        Those whose words are gone are among them.
        """
        notes = self._corrections.notes(article.id)
        return tuple(
            PlacedNote(note, place_of(note.anchor, article.texts) if note.anchor is not None else None)
            for note in notes
        )

    def history(self, article_id: str) -> tuple[Deed, ...]:
        """Return all that was done to an article and is not undone, in order of time: also what no longer holds."""
        overlay = self._corrections.reading()
        return overlay.history(article_id) if overlay else ()
