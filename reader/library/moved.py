# SPDX-License-Identifier: MIT
"""Recognise an archive that was moved or renamed by the bytes of its files."""

import os
from itertools import islice

from reader.archive.fixity import sha256_of
from reader.archive.walk import FoundFile, walk
from reader.catalog.catalog import Catalog
from reader.errors import CancelToken, ReaderError
from reader.ingest.shelf import Home, Shelf

_SAMPLE = 100


def find_moved(shelf: Shelf, folder: str) -> Home | None:
    """Return the home of an archive that isn't where it was and shares over half its hashes with `folder`.

    The first 100 files are hashed at most, and only those whose size a file of the archive had.
    """
    candidates = shelf.gone()
    if not candidates:
        return None
    root = os.fsencode(folder)
    files = [entry for entry in islice(walk(root, CancelToken()), 10 * _SAMPLE) if isinstance(entry, FoundFile)]
    sample = files[:: max(1, len(files) // _SAMPLE)][:_SAMPLE]
    return next((home for home in candidates if _shared(home, root, sample) * 2 > max(1, len(sample))), None)


def _shared(home: Home, root: bytes, sample: list[FoundFile]) -> int:
    try:
        with Catalog.open(home.catalog, writable=False) as catalog:
            known = {(file.size, file.sha256) for file in catalog.files().values() if file.sha256}
    except ReaderError:
        return 0
    sizes = {size for size, _ in known}
    return sum(file.size in sizes and (file.size, _hash(root, file)) in known for file in sample)


def _hash(root: bytes, file: FoundFile) -> str:
    try:
        return sha256_of(root, file)
    except (ReaderError, OSError):
        return ""
