# SPDX-License-Identifier: MIT
"""What all topics of the catalog share: the connection, and the rule that writing happens in transactions."""

import contextlib
import json
from collections.abc import Iterable, Iterator

from reader.sqlite.database import Database

MOVED = "moved"
"""In place of the fingerprint of habits: the article's file moved since it was understood."""


class CatalogBase:
    """A connection to the catalog, which belongs to the thread that opened it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._visible = False
        self._seen = self.generation()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what is written inside or, if anything is raised, nothing of it. Doesn't nest."""
        self._visible = False
        with self._database.transaction():
            yield
            if self._visible:
                self._add_to_state("generation", 1)

    def generation(self) -> int:
        """Return a number that rises with every commit that changes what readers see."""
        return self._state("generation")

    def refresh(self) -> bool:
        """Tell whether readers see anything new since the last call, or since opening. All reads are always fresh."""
        before, self._seen = self._seen, self.generation()
        return self._seen != before

    @property
    def _write(self) -> Database:
        if not self._database.in_transaction:
            raise RuntimeError("the catalog is written within a transaction only")
        return self._database

    @property
    def _write_visibly(self) -> Database:
        """The same, for what readers see."""
        self._visible = True
        return self._write

    def _state(self, name: str) -> int:
        return self._database.number("SELECT number FROM state WHERE name = ?", (name,))

    def _set_state(self, name: str, number: int) -> None:
        self._write.run("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, number))

    def _add_to_state(self, name: str, number: int) -> None:
        self._set_state(name, self._state(name) + number)


def many(values: Iterable[int | str]) -> tuple[str]:
    """Return the parameter for `IN (SELECT value FROM json_each(?))`: as many values as one likes in one statement."""
    return (json.dumps(list(values)),)
