# SPDX-License-Identifier: MIT
"""The user's saved searches, and what is new in each since it was last looked at.

With a saved search stands what it found when it was last looked at: of each article five bytes of a hash of its id.
Not the highest number of an article, nor a time of reading: a catalog that is made anew gives other numbers at other
times, while ids stay, wherever the archive lies, and those from before a file moved go on naming its article. So only
what truly came is new: whether its file did, or its text or a corrected date brought it under the search. (Of a million
articles found, one new one in a million is wrongly taken for known.)
"""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken, NotFoundError
from reader.library.corrections import Corrections
from reader.library.own_collections import gathered, named
from reader.model.own import SavedQuery, SavedSearch, SearchNews
from reader.model.query import Query
from reader.model.search import ResultSet, SearchRequest
from reader.overlay.search_commands import ChangeSearch, DeleteSearch, RenameSearch, SaveSearch

_BYTES = 5

Parse = Callable[[SavedQuery], Query]
Search = Callable[[SearchRequest, CancelToken], ResultSet]


class SavedSearches:
    """Belongs to the thread of its library. Saving, naming, changing and deleting are steps of undo; looking is none.

    Every method may raise `StoreError`; those that take an id `NotFoundError`, commands also `BusyError`; those that
    search, `QueryError` (a tag or a collection may be gone) and `CancelledError`.
    """

    def __init__(self, corrections: Corrections, catalog: Callable[[], Catalog], parse: Parse, search: Search) -> None:
        self._corrections = corrections
        self._catalog = catalog
        self._parse = parse
        self._search = search

    def all(self) -> tuple[SavedSearch, ...]:
        """Return all saved searches, in the order in which they were saved."""
        return tuple(gathered(self._corrections).searches.values())

    def get(self, search_id: str) -> SavedSearch:
        """Return one of them."""
        found = gathered(self._corrections).searches.get(search_id)
        if found is None:
            raise NotFoundError("This saved search isn't there any more.", hint="Look at the list again.")
        return found

    def request(self, search: SavedQuery) -> SearchRequest:
        """Return what a kept search asks of this archive today."""
        return SearchRequest(self._parse(search), **search.choices())

    def save(self, name: str, search: SavedQuery, cancel: CancelToken | None = None) -> str:
        """Keep a search under a name, as looked at now; return its id. Raises `UsageError` for no name."""
        id_ = secrets.token_hex(8)
        kept = SaveSearch(id_, named(name), search)
        found = self._found(search, cancel or CancelToken())
        self._corrections.do([kept])
        self._note(id_, found)
        return id_

    def rename(self, search_id: str, name: str) -> None:
        """Call it so. Raises `UsageError` for no name."""
        self._corrections.do([RenameSearch(search_id, named(name))])

    def change(self, search_id: str, search: SavedQuery, cancel: CancelToken | None = None) -> None:
        """Let it stand for another search, as looked at now."""
        found = self._found(search, cancel or CancelToken())
        self._corrections.do([ChangeSearch(search_id, search)])
        self._note(search_id, found)

    def delete(self, search_id: str) -> None:
        """Give a saved search up."""
        known = gathered(self._corrections).known.get(search_id, "")
        self._corrections.do([DeleteSearch(search_id, known)])

    def news(self, search_id: str, cancel: CancelToken | None = None) -> SearchNews:
        """Return what a saved search finds now and what of that is new; it isn't looked at by that."""
        return self._news(self.get(search_id), cancel or CancelToken())[0]

    def look(self, search_id: str, cancel: CancelToken | None = None) -> SearchNews:
        """Return the same, and take all that is found for looked at."""
        news, found = self._news(self.get(search_id), cancel or CancelToken())
        self._note(search_id, found)
        return news

    def _news(self, saved: SavedSearch, cancel: CancelToken) -> tuple[SearchNews, dict[int, set[bytes]]]:
        found = self._found(saved.search, cancel)
        overlay = self._corrections.reading()
        seen = _unpacked(overlay.seen(saved.id)) if overlay and saved.looked else None
        new = () if seen is None else tuple(number for number, marks in found.items() if not marks & seen)
        return SearchNews(len(found), new, saved.looked), found

    def _found(self, search: SavedQuery, cancel: CancelToken) -> dict[int, set[bytes]]:
        """Return the articles found, in order, copies among them, each with the hashes of all its ids."""
        results = self._search(replace(self.request(search), fold=False), cancel)
        found: dict[int, set[bytes]] = {number: set() for number in results.numbers}
        for at, (number, id_) in enumerate(self._catalog().ids_of(found)):
            if at % 1000 == 0:
                cancel.check()
            found[number].add(_mark(id_))
        return found

    def _note(self, search_id: str, found: dict[int, set[bytes]]) -> None:
        marks = sorted(mark for all_of_one in found.values() for mark in all_of_one)
        self._corrections.writing().look(search_id, datetime.now(UTC), b"".join(marks))


def _mark(article_id: str) -> bytes:
    return hashlib.blake2b(article_id.encode(), digest_size=_BYTES).digest()


def _unpacked(packed: bytes) -> frozenset[bytes]:
    return frozenset(packed[at : at + _BYTES] for at in range(0, len(packed), _BYTES))
