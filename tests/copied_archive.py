# SPDX-License-Identifier: MIT
"""Archives of the same files are read once: each test gets a copy of what that came to, for itself."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from reader.catalog.catalog import Catalog
from reader.ingest.shelf import Home, Shelf
from reader.library.library import Library
from reader.library.reading import read_archive

Read = tuple[Path, Path]  # an archive, and a data folder in which it has been read

_HOUR = 3600 * 10**9  # ns
_stores: dict[frozenset[tuple[object, ...]], Path] = {}  # of archives that were read, by their files


def read(archive: Path, data: Path) -> Read:
    """Read an archive in this process."""
    with Library.open(str(archive), data_dir=str(data)) as library:
        read_archive(library, jobs=1)
    return archive, data


def read_alike(archive: Path, data: Path) -> Read:
    """Let an archive have been read: in this process, or by what a reading of the very same files came to before."""
    shelf = Shelf(str(data))
    if shelf.find(str(archive)) is not None:
        return read(archive, data)  # on top of what is known of it
    files = frozenset(_told(archive))
    if files in _stores:
        home = shelf.add(str(archive))
        shutil.copytree(_stores[files], home.folder, dirs_exist_ok=True)
        _touch_all(home, archive)
        return archive, data
    read(archive, data)
    home = shelf.at(str(archive))
    aside = archive.parent.with_name(f"{archive.parent.name}-{archive.name}-as-read")
    _stores[files] = shutil.copytree(home.folder, aside, ignore=shutil.ignore_patterns("archive.json", "*.lock"))
    return archive, data


def _told(archive: Path) -> Iterator[tuple[object, ...]]:
    """Yield what a reading may depend on. Files just written have no time of their own."""
    now = time.time_ns()
    for path in archive.rglob("*"):
        stat = path.lstat()
        of_old = stat.st_mtime_ns if now - stat.st_mtime_ns > _HOUR and path.is_file() else 0
        held = path.read_bytes() if path.is_file() else b""
        yield str(path.relative_to(archive)), held, stat.st_mode, of_old


def _touch_all(home: Home, archive: Path) -> None:
    """Let a catalog know the files of a copy as it knew those of the original."""
    with Catalog.open(home.catalog, writable=True) as catalog, catalog.transaction():
        for file in tuple(catalog.files()):
            seen = archive.joinpath(os.fsdecode(file.path)).stat()
            catalog.touch_file(file.path, seen.st_size, seen.st_mtime_ns, seen.st_ino)
