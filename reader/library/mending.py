# SPDX-License-Identifier: MIT
"""Mend what is derived: an index that lags behind the catalog or is damaged is brought up, or built anew, from it."""

from collections.abc import Callable
from typing import TypeVar

from reader.catalog.catalog import Catalog
from reader.errors import StoreDamagedError
from reader.ingest.indexing import Indexer
from reader.ingest.keeper import Keeper
from reader.ingest.keeping import keeping
from reader.ingest.shelf import Home
from reader.library.library import Library
from reader.library.values import EVERYTHING, MissingWord
from reader.model.search import ResultSet, SearchRequest

_Answer = TypeVar("_Answer")

_DAMAGED = "The search index was damaged: it is built anew from what was read."


def find(
    library: Library, request: SearchRequest, *, note: Callable[[str], None]
) -> tuple[ResultSet, tuple[MissingWord, ...]]:
    """Search, and where nothing is found look up which words are missing.

    If the index turns out to be damaged by that, it is built anew, which `note` is told in a line, and asked again.
    """
    return mended(library, lambda: _find(library, request), note=note)


def mended(library: Library, ask: Callable[[], _Answer], *, note: Callable[[str], None]) -> _Answer:
    """Ask the index something; if it turns out to be damaged, build it anew, which `note` is told, and ask again."""
    try:
        return ask()
    except StoreDamagedError as error:
        note(f"{error.sentence} {error.hint}")
        _rebuild(library)
        return ask()


def _find(library: Library, request: SearchRequest) -> tuple[ResultSet, tuple[MissingWord, ...]]:
    results = library.search(request)
    return results, () if results.total else library.missing(request.query)


def bring_index_up(library: Library, *, note: Callable[[str], None]) -> None:
    """Index what waits since a run that was cut off; build the index anew if it doesn't hold what the catalog says.

    Raises `BusyError` if another process keeps the archive.
    """
    with Catalog.open(library.home.catalog, writable=False) as catalog:
        waits = bool(catalog.index_pending() or catalog.dead())
        articles = catalog.counts().articles
    if waits:
        library.close()
        with keeping(library.home):
            _index(library.home)
    why = ""
    try:
        if library.search(SearchRequest(EVERYTHING)).total != articles:
            why = _DAMAGED
    except StoreDamagedError as error:
        why = f"{error.sentence} {error.hint}"
    if why:
        note(why)
        _rebuild(library)


def _rebuild(library: Library) -> None:
    library.close()
    with keeping(library.home):
        Keeper(library.home).build_index()


def _index(home: Home) -> None:
    with Indexer(home.catalog, home.index) as indexer:
        indexer.wait()
