# SPDX-License-Identifier: MIT
"""Saving a file where the user wants it: whole or not at all, and never into the archive."""

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable
from typing import BinaryIO

from reader.errors import StoreError, UsageError


def save_outside(path: str, archive: str, write: Callable[[BinaryIO], None]) -> None:
    """Have `write` fill a file beside `path`, which then takes its place. A link goes on leading to it.

    What is no file, a device or a pipe, is written into: something else in its place would take it away from everybody.
    Raises `UsageError` if `path` lies in the archive, whose files are only read, and `StoreError` where the disk
    refuses. What `write` raises goes on; nothing is left of a file that was not written to its end.
    """
    _keep_out(path, archive)
    path = os.path.realpath(path)
    half = ""
    try:
        if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
            with open(path, "wb") as file:
                write(file)
            return
        name = f"{path}.{secrets.token_hex(4)}.tmp"
        with open(name, "xb") as file:
            half = name
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(half, path)
        half = ""
    except OSError as error:
        raise StoreError(f"This file can't be written: {error.strerror or error}.") from error
    finally:
        if half:
            with contextlib.suppress(OSError):
                os.remove(half)


def save_folder_outside(path: str, archive: str, write: Callable[[str], None]) -> None:
    """Have `write` fill a folder beside `path`, which then takes its place: there may be an empty one, but no other.

    Raises as `save_outside`; nothing is left of a folder that was not filled to its end.
    """
    _keep_out(path, archive)
    half = ""
    try:
        if os.path.lexists(path) and not (os.path.isdir(path) and not os.listdir(path)):
            raise UsageError("There is something of this name already.", hint="Give the folder another name.")
        name = f"{path}.{secrets.token_hex(4)}.tmp"
        os.mkdir(name)
        half = name
        write(half)
        if os.path.isdir(path):
            os.rmdir(path)  # Windows puts no folder in the place of another
        os.rename(half, path)
        half = ""
    except OSError as error:
        raise StoreError(f"This folder can't be written: {error.strerror or error}.") from error
    finally:
        if half:
            shutil.rmtree(half, ignore_errors=True)


def _keep_out(path: str, archive: str) -> None:
    if lies_in(path, archive):
        raise UsageError(
            "This place lies in the archive, into which nothing is ever written.",
            hint="Choose a folder outside of it.",
        )


def lies_in(path: str, archive: str) -> bool:
    """Tell whether a place is in the archive's folder, or leads there by a link."""
    folder, place = (os.path.normcase(os.path.realpath(one)) for one in (archive, path))
    try:
        return os.path.commonpath((folder, place)) == folder
    except ValueError:  # another drive
        return False
