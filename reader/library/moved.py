# SPDX-License-Identifier: MIT
"""Recognise an archive that was moved or renamed by the bytes of its files, and what only lies where it would."""

import os
from collections.abc import Callable, Collection, Iterator
from itertools import islice

from reader.archive.fixity import sha256_of
from reader.archive.walk import FoundFile, walk
from reader.catalog.catalog import Catalog
from reader.errors import CancelToken, ReaderError
from reader.ingest.shelf import Home, Shelf
from reader.paths import data_folder

_SAMPLE = 100


def home_at(folder: str, *, data_dir: str | None, is_moved: Callable[[str], bool], known: str = "") -> Home:
    """Return the home of the archive at `folder`, known or new; see `Library.open`."""
    shelf = Shelf(data_folder(data_dir))
    part_others(shelf, folder)
    home = next(travelled(shelf, {known}), None) if known else None
    home = home or shelf.find(folder)
    if home is None and os.path.isdir(folder):
        moved = find_moved(shelf, folder)
        if moved is not None and is_moved(moved.place):
            home = shelf.move(moved, folder)
    return home or shelf.add(folder)


def find_moved(shelf: Shelf, folder: str) -> Home | None:
    """Return the home of an archive that isn't where it was and shares over half its hashes with `folder`.

    The first 100 files are hashed at most, and only those whose size a file of the archive had.
    """
    candidates = shelf.gone()
    if not candidates:
        return None
    root = os.fsencode(folder)
    sample = _sample(root)
    return next((home for home in candidates if _shared(home, root, sample) * 2 > max(1, len(sample))), None)


def travelled(shelf: Shelf, archive_ids: Collection[str]) -> Iterator[Home]:
    """Yield the homes of those known archives that lie elsewhere now, having travelled with the data folder."""
    for home in shelf.homes():
        if home.left and home.id in archive_ids and not _is_another(home):
            yield home


def part_others(shelf: Shelf, folder: str) -> None:
    """Note which archives that seem to have travelled, from `folder` or to there, did not: the data alone were copied.

    Only what shares no file at all is another archive. A folder without files, and an archive that was never read, are
    taken for what they seem. Raises `StoreError` if the data folder can't be written.
    """
    for home in shelf.travelled(folder):
        if _is_another(home):
            shelf.stay(home)


def _is_another(home: Home) -> bool:
    root = os.fsencode(home.place)
    sample = _sample(root)
    try:
        with Catalog.open(home.catalog, writable=False) as catalog:
            known = ((file, catalog.file(file.path)) for file in sample)
            if not catalog.any_files() or any(old is not None and old.size == file.size for file, old in known):
                return False
    except ReaderError:
        return False
    return bool(sample) and not _shared(home, root, sample)


def _sample(root: bytes) -> list[FoundFile]:
    found = (entry for entry in walk(root, CancelToken()) if isinstance(entry, FoundFile) and entry.size)
    files = list(islice(found, 10 * _SAMPLE))
    return files[:: max(1, len(files) // _SAMPLE)][:_SAMPLE]


def _shared(home: Home, root: bytes, sample: list[FoundFile]) -> int:
    """Count the files of the sample that the archive had, each once though there be copies of it."""
    try:
        with Catalog.open(home.catalog, writable=False) as catalog:
            sizes = {file.size for file in sample}
            known = {(file.size, file.sha256) for file in catalog.files() if file.sha256 and file.size in sizes}
    except ReaderError:
        return 0
    sizes = {size for size, _ in known}
    return len(known & {(file.size, _hash(root, file)) for file in sample if file.size in sizes})


def _hash(root: bytes, file: FoundFile) -> str:
    try:
        return sha256_of(root, file)
    except (ReaderError, OSError):
        return ""
