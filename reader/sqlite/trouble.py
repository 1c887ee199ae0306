# SPDX-License-Identifier: MIT
"""What SQLite's errors mean to a person, and the way out of each."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator

from reader.errors import BusyError, NotFoundError, ReaderError, StoreDamagedError, StoreError
from reader.sqlite.schema import Schema

_ELSEWHERE = "or choose another data folder with --data-dir or BACKFILE_DATA."


def missing(schema: Schema) -> NotFoundError:
    """Say that there is no file yet."""
    return NotFoundError(f"{schema.subject} doesn't exist yet.", hint=schema.missing_hint)


def damaged(schema: Schema) -> StoreDamagedError:
    """Say that the file is broken."""
    return StoreDamagedError(f"{schema.subject} is damaged.", hint=schema.damaged_hint)


def unwritable(schema: Schema) -> StoreError:
    """Say that the file or its folder refuses us."""
    return StoreError(f"{schema.subject} can't be written.", hint=f"Allow writing in the data folder, {_ELSEWHERE}")


def newer(schema: Schema) -> StoreError:
    """Say that a later program wrote the file."""
    return StoreError(
        f"{schema.subject} was made by a newer Backfile.", hint=f"Install the newest Backfile, {_ELSEWHERE}"
    )


def older(schema: Schema) -> StoreError:
    """Say that the file must be migrated before it can be read."""
    return StoreError(
        f"{schema.subject} was made by an older Backfile.",
        hint="Read the archive once more: that brings it up to date.",
    )


def foreign(schema: Schema, path: str) -> StoreError:
    """Say that something else lies where our file should."""
    return StoreError(
        f"{schema.subject} can't be opened: another program's file lies at {path}.", hint="Move that file elsewhere."
    )


def _full(schema: Schema) -> StoreError:
    return StoreError(
        f"{schema.subject} can't be written: the disk is full.",
        hint=f"Make room on the disk with the data folder, {_ELSEWHERE}",
    )


def _busy(schema: Schema) -> BusyError:
    return BusyError(
        f"{schema.subject} is being written by another program.",
        hint="Wait until the other window or command is done, and try again.",
    )


def _unreachable(schema: Schema) -> StoreError:
    return StoreError(
        f"{schema.subject} can't be opened, read or written.",
        hint=f"Look whether the disk with the data folder is there, has room and may be written, {_ELSEWHERE}",
    )


_MEANINGS: dict[int, Callable[[Schema], ReaderError]] = {
    sqlite3.SQLITE_NOTADB: damaged,
    sqlite3.SQLITE_CORRUPT: damaged,
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_READONLY: unwritable,
    sqlite3.SQLITE_PERM: unwritable,
    sqlite3.SQLITE_BUSY: _busy,
    sqlite3.SQLITE_LOCKED: _busy,
    sqlite3.SQLITE_PROTOCOL: _busy,
    sqlite3.SQLITE_CANTOPEN: _unreachable,
    sqlite3.SQLITE_IOERR: _unreachable,
    sqlite3.SQLITE_NOLFS: _unreachable,
}


@contextlib.contextmanager
def translated(schema: Schema) -> Iterator[None]:
    """Turn errors of SQLite that a person can do something about into ours; all others are faults of the program."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", -1) & 0xFF  # -1: raised by the module itself, not by SQLite
        if code in _MEANINGS:
            raise _MEANINGS[code](schema) from error
        raise
