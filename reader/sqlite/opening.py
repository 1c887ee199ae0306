# SPDX-License-Identifier: MIT
"""Open a database file: whose it is, whether it is whole, which journal its disk allows, which version it has."""

import contextlib
import os
import time
from collections.abc import Callable

from reader.errors import BusyError, StoreDamagedError, StoreError
from reader.sqlite import trouble
from reader.sqlite.database import Database
from reader.sqlite.schema import Schema

_TRIES, _PAUSE = 250, 0.02  # in all five seconds
_CHEAP_TO_CHECK = 8 << 20  # bytes: so much is checked in some 30 ms


def open_to_write(
    path: str,
    schema: Schema,
    *,
    durable: bool = False,
    before_migration: Callable[[Database], None] | None = None,
) -> Database:
    """Open or make the file at `path`, and bring it to the schema's version.

    Its structure is checked if it was not closed cleanly, or is small. `durable`: when a commit returns it has reached
    the disk, not only the system. `before_migration` is given an older file that is about to be migrated. Raises
    `StoreError` (full, not writable, of a newer version, another program's), `StoreDamagedError`, `BusyError`.
    """
    try:
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    except OSError as error:
        raise trouble.unwritable(schema) from error
    doubtful = left_open(path) or _size(path) <= _CHEAP_TO_CHECK
    database = _with_journal(path, schema)
    with database.closed_on_error():
        database.run(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
        database.run("PRAGMA foreign_keys=ON")
        if doubtful:
            database.check()
        _migrate(database, path, schema, before_migration)
    return database


def open_to_read(path: str, schema: Schema) -> Database:
    """Open the file at `path`, which others may be writing.

    Raises `NotFoundError` if there is none yet, `StoreError` if it is older or newer than the schema or can't be read,
    `StoreDamagedError`, `BusyError`.
    """
    if not os.path.exists(path):
        raise trouble.missing(schema)
    database = _reading(path, schema)
    with database.closed_on_error():
        database.run("PRAGMA query_only=ON")
        version = _identify(database, path, schema)
        if version == 0:
            raise trouble.missing(schema)
        if version < schema.version:
            raise trouble.older(schema)
    return database


def open_copy(path: str, schema: Schema) -> Database:
    """Open and check a file that nobody writes, of any version up to the schema's, without leaving a trace beside it.

    Raises `StoreError` and `StoreDamagedError`.
    """
    database = Database(path, schema, "ro&immutable=1")
    with database.closed_on_error():
        if _identify(database, path, schema) == 0:
            raise trouble.damaged(schema)
        database.check()
    return database


def left_open(path: str) -> bool:
    """Tell whether a writer was killed, or is still at work: a clean close leaves no journal behind."""
    return _size(path + "-wal") > 0 or _size(path + "-journal") > 0


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0


def _identify(database: Database, path: str, schema: Schema) -> int:
    """Return the file's version, 0 if it is empty. Raises `StoreError` if it isn't ours or is a newer one."""
    version = database.number("PRAGMA user_version")
    application = database.number("PRAGMA application_id")
    if application != schema.application and (application or database.number("SELECT count(*) FROM sqlite_schema")):
        raise trouble.foreign(schema, path)
    if version > schema.version:
        raise trouble.newer(schema)
    return version


def _reading(path: str, schema: Schema) -> Database:
    database = Database(path, schema, "rw")
    try:
        with database.closed_on_error():
            database.number("SELECT count(*) FROM sqlite_schema")
    except (StoreDamagedError, BusyError):
        raise
    except StoreError:
        # A disk that can't be written has no room for the shared memory of a write-ahead log. But nobody else can
        # write there either, so the file may be taken for immutable, unless a log lies beside it.
        if left_open(path):
            raise
        return Database(path, schema, "ro&immutable=1")
    return database


def _with_journal(path: str, schema: Schema) -> Database:
    """Connect with a write-ahead log or, where that fails, with a rollback journal."""
    database = Database(path, schema, "rwc")
    try:
        with database.closed_on_error():
            _identify(database, path, schema)
            _write_ahead(database)
            with database.transaction():
                pass
    except StoreDamagedError:
        raise
    except StoreError as error:
        if error.__cause__ is None:  # not of SQLite: another version, another program's file
            raise
        # Network folders have no shared memory; without it only an exclusive connection can leave write-ahead mode.
        database = Database(path, schema, "rwc")
        with database.closed_on_error():
            database.run("PRAGMA locking_mode=EXCLUSIVE")
            _identify(database, path, schema)
            database.run("PRAGMA journal_mode=DELETE")
            database.run("PRAGMA locking_mode=NORMAL")
            with database.transaction():
                pass
    return database


def _write_ahead(database: Database) -> None:
    """Set write-ahead logging. Unlike elsewhere SQLite doesn't wait here for another process that opens the file."""
    for _ in range(_TRIES):
        with contextlib.suppress(BusyError):
            database.run("PRAGMA journal_mode=WAL")
            return
        time.sleep(_PAUSE)
    database.run("PRAGMA journal_mode=WAL")


def _migrate(
    database: Database, path: str, schema: Schema, before_migration: Callable[[Database], None] | None
) -> None:
    version = _identify(database, path, schema)
    if version == schema.version:
        return
    if version and before_migration:
        before_migration(database)
    with database.transaction():
        version = _identify(database, path, schema)  # asked again, for another process may have been faster
        for statements in schema.migrations[version:]:
            for statement in statements:
                database.run(statement)
        database.run(f"PRAGMA application_id={schema.application}")
        database.run(f"PRAGMA user_version={schema.version}")
