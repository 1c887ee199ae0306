# SPDX-License-Identifier: MIT
"""The one place that knows where our own files and the user's data lie: in a checkout, a wheel, a frozen program."""

import logging
import os
import sys
import tempfile
from functools import cache

from platformdirs import user_data_dir

_log = logging.getLogger(__name__)
_HERE = os.path.dirname(os.path.abspath(__file__))


def resources_folder() -> str:
    """Return the folder of pictures, styles and help texts."""
    return _own_folder("resources")


def sample_archive() -> str:
    """Return the archive that a first start shows."""
    return _own_folder("sample_archive")


def licences_folder() -> str:
    """Return the folder of what was listed when the program was frozen. Elsewhere there is none."""
    return _own_folder("licences")


def data_folder(override: str | None = None) -> str:
    """Return the folder for catalogs, indexes and the user's own work. It may not exist yet.

    The first of: `override` (`--data-dir`), `BACKFILE_DATA`, `data` beside a portable program, the system's place for
    a user's data. A portable program on a stick that can't be written takes the last, and logs a line that says so.
    """
    chosen = override or os.environ.get("BACKFILE_DATA")
    if chosen:
        return os.path.abspath(os.path.expanduser(chosen))
    users = user_data_dir("Backfile", appauthor=False)
    portable = _portable_folder()
    return users if portable is None else _beside_or(portable, users)


def portable_notice(override: str | None = None) -> str:
    """Return a sentence for the window of a portable program whose stick can't be written; else ""."""
    portable, folder = _portable_folder(), data_folder(override)
    if portable is None or override or os.environ.get("BACKFILE_DATA") or folder == portable:
        return ""
    return _refused(portable, folder)


@cache
def _beside_or(portable: str, users: str) -> str:
    """Try the stick once, and say so once."""
    if can_be_written(portable):
        return portable
    _log.warning(_refused(portable, users))
    return users


def _refused(portable: str, users: str) -> str:
    return f"{portable} can't be written, so your data is kept in {users}."


def can_be_written(folder: str) -> bool:
    """Try it, making the folder: on Windows its rights don't tell."""
    try:
        os.makedirs(folder, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _own_folder(name: str) -> str:
    checkout = os.path.dirname(_HERE)
    if os.path.isfile(os.path.join(checkout, "pyproject.toml")):
        return os.path.join(checkout, name)
    frozen = getattr(sys, "_MEIPASS", None)
    return os.path.join(frozen or os.path.join(_HERE, "_data"), name)


def _portable_folder() -> str | None:
    if not getattr(sys, "frozen", False):
        return None
    beside = os.path.dirname(os.path.abspath(sys.executable))
    return os.path.join(beside, "data") if os.path.isfile(os.path.join(beside, "portable.txt")) else None
