# SPDX-License-Identifier: MIT
"""The overlay as one object."""

import functools
import logging
import os
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Self

from reader.errors import StoreDamagedError, StoreError
from reader.overlay.backup import copy_out, is_due, make_backup, newest_good_backup
from reader.overlay.journal import Journal
from reader.overlay.schema import OVERLAY
from reader.sqlite.database import Database
from reader.sqlite.opening import open_to_read, open_to_write

_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class Overlay(Journal):
    """The user's corrections, notes and tags. Several processes may have it open; one object belongs to one thread.

    Every method may raise `StoreError` (its kinds say more) or `BusyError`; whatever raises has changed nothing.
    """

    @classmethod
    def open(cls, path: str, *, backups: str, writable: bool = True, clock: Callable[[], datetime] = _now) -> Self:
        """Open the file at `path`; make it if it is `writable`. A backup goes to the folder `backups` if one is due.

        Raises `NotFoundError` if it is only to be read and isn't there, `StoreError` if it is of a newer version or
        the disk refuses. Raises `StoreDamagedError`, whose hint names the newest good backup, if the file is broken,
        or is gone or empty though there is a backup: nothing is changed then, until `reader.overlay.backup.restore`
        sets the file aside.
        """
        try:
            _miss(path, backups)
            if not writable:
                return cls(open_to_read(path, OVERLAY), clock)
            database = open_to_write(
                path,
                OVERLAY,
                durable=True,
                before_migration=functools.partial(_back_up, backups=backups, clock=clock),
            )
        except StoreDamagedError as error:
            raise StoreDamagedError(error.sentence, hint=_way_out(backups)) from error
        overlay = cls(database, clock)
        with database.closed_on_error():
            overlay._rebuild_if_outdated()
            overlay._back_up_if_due(backups)
        return overlay

    def copy_out(self, path: str, *, archive_id: str) -> None:
        """Copy all of it into a file of the user's own choice, from which `put_back` can bring it back."""
        copy_out(self._database, path, archive_id=archive_id)

    def close(self) -> None:
        """Let go of the file. Idempotent."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _back_up_if_due(self, folder: str) -> None:
        try:
            if is_due(self._database, folder, self._clock()):
                make_backup(self._database, folder, self._clock())
        except StoreError as error:
            _log.warning("No backup of the user's own work: %s %s", error.sentence, error.hint)  # work goes on


def _miss(path: str, backups: str) -> None:
    there = os.path.exists(path) and os.path.getsize(path) > 0
    if not there and newest_good_backup(backups):
        raise StoreDamagedError(f"{OVERLAY.subject} is gone.")


def _back_up(database: Database, *, backups: str, clock: Callable[[], datetime]) -> None:
    make_backup(database, backups, clock())


def _way_out(backups: str) -> str:
    backup = newest_good_backup(backups)
    if backup is None:
        return f"There is no backup in {backups}. The file is kept as it is, and a new one can be begun beside it."
    made = backup.made.astimezone()
    return f"The backup of {made.day} {made:%B %Y, %H:%M} is good: put it back. The broken file is kept beside it."
