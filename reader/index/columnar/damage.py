# SPDX-License-Identifier: MIT
"""What is said of index files that can't be used or written."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from reader.errors import StoreDamagedError, StoreError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_BROKEN = (ValueError, IndexError, OverflowError, KeyError)
_REBUILD = "It is built anew from the catalog: no file of yours is touched."


def damaged() -> StoreDamagedError:
    """Return the error for a file whose content can't be right."""
    return StoreDamagedError("The search index is damaged.", hint=_REBUILD)


def missing() -> StoreDamagedError:
    """Return the error for a file that should be there."""
    return StoreDamagedError("A part of the search index is missing.", hint=_REBUILD)


def of_another_version() -> StoreDamagedError:
    """Return the error for an index that another version of the program built."""
    return StoreDamagedError("The search index is of another version of the program.", hint=_REBUILD)


def unreadable(error: OSError) -> StoreError:
    """Return the error for a file that the system doesn't let us read."""
    return StoreError("The search index can't be read.", hint=explained(error))


@contextmanager
def columns_that_fit() -> Iterator[None]:
    """Take it for damage if the columns of a segment don't fit each other after all."""
    try:
        yield
    except _BROKEN as error:
        raise damaged() from error


@contextmanager
def writing() -> Iterator[None]:
    """Turn a full disk or a folder that can't be written to into `StoreError`."""
    try:
        yield
    except OSError as error:
        raise StoreError("The search index can't be written.", hint=explained(error)) from error


def explained(error: OSError) -> str:
    """Return a way out of what the system refused."""
    if error.errno in _FULL:
        return "The disk with the data folder is full: make room on it, and choose Rescan."
    return f"The system says: {error.strerror or error}."
