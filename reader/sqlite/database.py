# SPDX-License-Identifier: MIT
"""One connection to one database file."""

import contextlib
import os
import sqlite3
import urllib.parse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from reader.sqlite import trouble
from reader.sqlite.schema import Schema

Row = tuple[Any, ...]

_PATIENCE = 10.0  # seconds to wait for another writer


class Database:
    """One connection, which belongs to the thread that made it.

    Every method may raise `StoreError`, `StoreDamagedError` or `BusyError`. Outside of `transaction` each statement
    is a transaction of its own.
    """

    def __init__(self, path: str, schema: Schema, mode: str) -> None:
        """Connect; `mode` is SQLite's: rwc, rw, or ro, and what may follow it in a URI."""
        self._schema = schema
        self._writes = mode == "rwc"
        with trouble.translated(schema):
            # isolation_level None: transactions are begun and ended by `transaction` alone.
            self._connection = sqlite3.connect(
                f"{_uri(path)}?mode={mode}", uri=True, timeout=_PATIENCE, isolation_level=None
            )
        with self.closed_on_error():
            self.run("PRAGMA trusted_schema=OFF")
            self.run("PRAGMA cell_size_check=ON")

    def close(self) -> None:
        """Let go of the file. Idempotent."""
        with contextlib.suppress(sqlite3.Error):  # what isn't folded in now, the next connection folds in
            if self._writes:
                self._connection.execute("PRAGMA busy_timeout=0")
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    @contextlib.contextmanager
    def closed_on_error(self) -> Iterator[None]:
        """Close if anything is raised inside."""
        try:
            yield
        except BaseException:
            self.close()
            raise

    def run(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one statement; return how many rows it changed."""
        with trouble.translated(self._schema):
            return self._connection.execute(sql, parameters).rowcount

    def run_many(self, sql: str, rows: Iterable[Sequence[object] | Mapping[str, object]]) -> None:
        """Run one statement for each of `rows`."""
        with trouble.translated(self._schema):
            self._connection.executemany(sql, rows)

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows."""
        with trouble.translated(self._schema):
            return self._connection.execute(sql, parameters).fetchall()

    def stream(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[Row]:
        """Yield all rows one by one. The statement stays open until the last: nothing may be written before."""
        with trouble.translated(self._schema):
            yield from self._connection.execute(sql, parameters)

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """Return the first row, if there is one."""
        with trouble.translated(self._schema):
            row: Row | None = self._connection.execute(sql, parameters).fetchone()
            return row

    def number(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Return the number in the first column of the first row; 0 if there is none."""
        row = self.row(sql, parameters)
        return int(row[0] or 0) if row else 0

    def pages(self, sql: str, *, start: tuple[int | bytes, ...] = (0,), size: int = 500) -> Iterator[Row]:
        """Yield all rows of a query, a page at a time: no statement stays open while the caller works or writes.

        The query's first columns are its key, by which it is ordered; its parameters are the key after which to go on
        (`start` at first) and the number of rows.
        """
        key: tuple[object, ...] = start
        while page := self.rows(sql, (*key, size)):
            yield from page
            key = page[-1][: len(key)]

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all that is done inside or, if anything is raised, nothing. Waits for other writers' turns."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # on a full disk SQLite may have rolled back by itself
                self.run("ROLLBACK")
            raise

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is under way."""
        return self._connection.in_transaction

    def check(self) -> None:
        """Raise `StoreDamagedError` if the file's structure is broken."""
        if self.rows("PRAGMA quick_check(1)") != [("ok",)]:
            raise trouble.damaged(self._schema)

    def copy_to(self, path: str) -> None:
        """Copy what is committed into a database file at `path`, while others may go on writing."""
        with trouble.translated(self._schema), contextlib.closing(sqlite3.connect(path)) as copy:
            self._connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, which can be carried about


def _uri(path: str) -> str:
    slashed = os.path.abspath(path).replace(os.sep, "/")
    return "file://" + urllib.parse.quote(os.fsencode(slashed if slashed.startswith("/") else "/" + slashed))
