# SPDX-License-Identifier: MIT
"""The log of searches: what was searched, when, on what, with how many articles found; for a section on method."""

from collections.abc import Callable
from datetime import UTC, datetime

from reader import __version__
from reader.catalog.catalog import Catalog
from reader.index.language.explain import explain
from reader.library.corrections import Corrections
from reader.model.own import ArchiveState, LoggedSearch, SavedQuery
from reader.model.query import Query
from reader.overlay.backup import forget_in_backups
from reader.overlay.overlay import Overlay

_PROGRAM = "Backfile " + __version__


class SearchLog:
    """Belongs to the thread of its library. It is no work to be undone, and is kept only where history may be.

    Whoever searches asks the settings (`archive.history`) before `note`. Every method may raise `StoreError`.
    """

    def __init__(self, corrections: Corrections, catalog: Callable[[], Catalog], backups: str) -> None:
        self._corrections = corrections
        self._catalog = catalog
        self._backups = backups
        self._known: tuple[object, ArchiveState] | None = None

    def state(self) -> ArchiveState:
        """Return what the archive is now."""
        catalog = self._catalog()
        now = (catalog, catalog.generation())
        if self._known is None or self._known[0] != now:
            self._known = now, ArchiveState(*catalog.contents())
        return self._known[1]

    def note(self, search: SavedQuery, query: Query, found: int) -> None:
        """Note that this was searched now, `query` being what it means, and how many articles it found."""
        words = "".join(run.text for run in explain(query))
        entry = LoggedSearch(0, datetime.now(UTC), search, words, found, self.state(), _PROGRAM)
        self._corrections.writing().log(entry)

    def entries(self, most: int | None = None) -> tuple[LoggedSearch, ...]:
        """Return what was searched, the newest first: all of it, or so many."""
        overlay = self._corrections.reading()
        return Overlay.logged(overlay, most) if overlay else ()

    def forget(self, number: int | None = None) -> None:
        """Forget one search, or all, in the backups, too."""
        if self._corrections.reading() is not None:
            self._corrections.writing().forget_log(number)
            forget_in_backups(self._backups, number)
