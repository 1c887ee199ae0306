# SPDX-License-Identifier: MIT
"""Being the one writer of an index. The system frees the lock of a killed process."""

from filelock import BaseFileLock, FileLock, Timeout

from reader.errors import BusyError


def take_lock(path: str) -> BaseFileLock:
    """Become the one writer. Raises `BusyError` if there is another; `OSError` where no lock can be made.

    Any thread may release it.
    """
    lock = FileLock(path, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise BusyError(
            "Another process is writing to the search index.", hint="Wait until it has finished."
        ) from error
    return lock
