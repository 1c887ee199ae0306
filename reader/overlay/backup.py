# SPDX-License-Identifier: MIT
"""Dated copies of the overlay, and how to get back to the newest good one. A broken file is set aside, never lost."""

import contextlib
import os
import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from reader.errors import ReaderError, StoreDamagedError, StoreError
from reader.overlay.schema import OVERLAY
from reader.overlay.search_records import SearchRecords
from reader.overlay.state import StateTables
from reader.sqlite.database import Database
from reader.sqlite.opening import open_copy

_KEEP = 10
_EVERY = timedelta(days=1)
_NAME = re.compile(r"overlay-(\d{4}-\d{2}-\d{2}T\d{4})\.sqlite")
_STAMP = "%Y-%m-%dT%H%M"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the overlay, and when (UTC) it was made."""

    path: str
    made: datetime


@dataclass(frozen=True, slots=True)
class Restored:
    """What `restore` did: where the broken file lies now (None: there was none), and which backup took its place."""

    aside: str | None
    backup: Backup | None


def backups_in(folder: str) -> list[Backup]:
    """Return the backups in `folder`, newest first; good or not, their names don't say."""
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    found = []
    for name in names:
        match = _NAME.fullmatch(name)
        with contextlib.suppress(ValueError):  # a name of the right shape with a day that doesn't exist
            if match:
                made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(os.path.join(folder, name), made))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def make_backup(database: Database, folder: str, now: datetime) -> Backup:
    """Copy what is committed into `folder`, then thin out older copies. Raises `StoreError`."""
    path = os.path.join(folder, f"overlay-{now.astimezone(UTC).strftime(_STAMP)}.sqlite")
    half = f"{path}.{os.getpid()}.tmp"
    try:
        os.makedirs(folder, exist_ok=True)
        try:
            database.copy_to(half)
            os.replace(half, path)
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.remove(half)
    except OSError as error:
        raise StoreError(
            f"A backup of your own work can't be written: {error.strerror or error}.",
            hint=f"Look whether {folder} may be written and its disk has room.",
        ) from error
    _thin_out(folder)
    return Backup(path, now)


def is_due(database: Database, folder: str, now: datetime) -> bool:
    """Tell whether the newest backup is over a day old and something was done since the newest good one."""
    named = backups_in(folder)
    if named and abs(now - named[0].made) <= _EVERY:  # a clock that was put back mustn't end all backups
        return False
    newest = newest_good_backup(folder)
    if newest is None:
        return _position(database) > 0
    with contextlib.closing(open_copy(newest.path, OVERLAY)) as copy:
        return _position(copy) != _position(database)


def newest_good_backup(folder: str) -> Backup | None:
    """Return the newest backup in `folder` that is whole, None if there is none."""
    for backup in backups_in(folder):
        with contextlib.suppress(ReaderError):
            open_copy(backup.path, OVERLAY).close()
            return backup
    return None


def restore(path: str, *, backups: str) -> Restored:
    """Set the overlay at `path` aside under another name, and put the newest good backup in its place.

    Without a backup there is no overlay then: the next opening begins an empty one. Nobody may have it open. Raises
    `StoreError`; the set-aside file is never overwritten or removed.
    """
    backup = newest_good_backup(backups)
    half = path + ".tmp"
    try:
        if backup:
            _copy(backup.path, half)
        aside = _set_aside(path, "damaged")
        if backup:
            os.replace(half, path)
    except OSError as error:
        raise StoreError(
            f"The backup of your own work can't be put back: {error.strerror or error}.",
            hint="Close all other windows of Backfile, make room on the disk, and try again.",
        ) from error
    return Restored(aside, backup)


def forget_in_backups(folder: str, number: int | None) -> None:
    """Take what was searched, one search or all, out of the backups in `folder`, too; damaged ones are left alone.

    Raises `StoreError` if a sound one can't be written.
    """
    for backup in backups_in(folder):
        with contextlib.suppress(StoreDamagedError):
            open_copy(backup.path, OVERLAY).close()
            with contextlib.closing(Database(backup.path, OVERLAY, "rw")) as database:
                if database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'searched'"):
                    SearchRecords(database).forget_log(number)


def copy_out(database: Database, path: str, *, archive_id: str) -> None:
    """Copy what is committed into a file of the user's own choice, which remembers its archive. Raises `StoreError`."""
    half = f"{path}.{os.getpid()}.tmp"
    try:
        with open(half, "xb"):
            pass  # so that it is the system which says what is wrong with the place
        database.copy_to(half)
        with contextlib.closing(Database(half, OVERLAY, "rw")) as copy:
            copy.run("CREATE TABLE IF NOT EXISTS copied (archive TEXT NOT NULL) STRICT")
            copy.run("INSERT INTO copied VALUES (?)", (archive_id,))
        os.replace(half, path)
    except OSError as error:
        raise StoreError(
            f"The copy of your own work can't be written: {error.strerror or error}.",
            hint="Choose another folder, or make room on the disk.",
        ) from error
    finally:
        with contextlib.suppress(OSError):
            os.remove(half)


def copied_from(path: str) -> str:
    """Return the id of the archive that `copy_out` noted in this file, "" if it didn't make it.

    Raises `StoreError` if it is no whole copy of an overlay.
    """
    try:
        with contextlib.closing(open_copy(path, OVERLAY)) as copy:
            if not copy.number("SELECT count(*) FROM sqlite_schema WHERE name = 'copied'"):
                return ""
            row = copy.row("SELECT archive FROM copied")
            return str(row[0]) if row else ""
    except StoreDamagedError as error:
        raise StoreError(
            f"{os.path.basename(path)} is damaged, or no copy of your own work.", hint="Choose another file."
        ) from error


def articles_in(path: str) -> frozenset[str]:
    """Return the articles on which there is work in a whole copy. Raises `StoreError`."""
    with contextlib.closing(open_copy(path, OVERLAY)) as copy:
        return StateTables(copy).articles()


def put_back(copy: str, path: str) -> Restored:
    """Put a copy in the place of the overlay at `path`, which is kept beside under another name.

    Nobody may have the overlay open. Raises `StoreError`: then the overlay is as it was.
    """
    copied_from(copy)
    half = path + ".tmp"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        _copy(copy, half)
        with contextlib.closing(Database(half, OVERLAY, "rw")) as database:
            database.run("DROP TABLE IF EXISTS copied")
        aside = _set_aside(path, "replaced")
        os.replace(half, path)
    except OSError as error:
        raise StoreError(
            f"The copy of your own work can't be put back: {error.strerror or error}.",
            hint="Close all other windows of Backfile, make room on the disk, and try again.",
        ) from error
    return Restored(aside, None)


def _copy(path: str, other: str) -> None:
    shutil.copyfile(path, other)
    with open(other, "r+b") as file:
        os.fsync(file.fileno())


def _set_aside(path: str, why: str) -> str | None:
    """Rename the file and what SQLite keeps beside it."""
    if not os.path.lexists(path):
        return None
    stem, _ = os.path.splitext(path)
    count = 1
    while os.path.lexists(aside := f"{stem}-{why}-{count}.sqlite"):
        count += 1
    for ending in ("-wal", "-journal", ""):
        with contextlib.suppress(FileNotFoundError):
            os.rename(path + ending, aside + ending)
    with contextlib.suppress(FileNotFoundError):
        os.remove(path + "-shm")  # holds nothing that isn't in the log
    return aside


def _thin_out(folder: str) -> None:
    """Remove what there is too much of: always the copy whose neighbours in time are nearest, measured by its age."""
    kept = backups_in(folder)
    while len(kept) > _KEEP:
        newest = kept[0].made
        spare = min(
            range(1, len(kept) - 1),
            key=lambda n: (kept[n - 1].made - kept[n + 1].made) / (newest - kept[n + 1].made),
        )
        with contextlib.suppress(OSError):  # another process was faster, or it is in use: next time
            os.remove(kept[spare].path)
        del kept[spare]


def _position(database: Database) -> int:
    return database.number("SELECT max(position) FROM journal")
