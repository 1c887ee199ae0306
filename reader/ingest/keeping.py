# SPDX-License-Identifier: MIT
"""Being the one process that may write an archive's catalog and index. Loads nothing of what the keeper works with."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from reader.errors import BusyError
from reader.ingest.shelf import Home, cannot_write


@contextmanager
def keeping(home: Home) -> Iterator[None]:
    """Be the keeper of this archive. Raises `BusyError` if another process is."""
    lock = FileLock(home.lock)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise BusyError(
            "Another Backfile is reading this archive just now.",
            hint="Wait until it is done; what it has read can be searched meanwhile.",
        ) from error
    except OSError as error:
        raise cannot_write(error) from error
    try:
        yield
    finally:
        lock.release()


def discard(home: Home) -> None:
    """Throw catalog and index away: both are derived, and the archive is read again."""
    from reader.index.columnar.folder import destroy  # with the columns' library

    destroy(home.index)
    for suffix in ("", "-wal", "-shm", "-journal"):
        if os.path.exists(home.catalog + suffix):
            os.remove(home.catalog + suffix)
