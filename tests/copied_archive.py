# SPDX-License-Identifier: MIT
"""Archives that are read once, and copied for each test that may change them or what is known of them."""

import json
import os
import shutil
from pathlib import Path

from reader.catalog.catalog import Catalog
from reader.ingest.shelf import Home, Shelf
from reader.library.library import Library
from reader.library.reading import read_archive

Read = tuple[Path, Path]  # an archive, and a data folder in which it has been read


def read(archive: Path, data: Path) -> Read:
    """Read an archive in this process."""
    with Library.open(str(archive), data_dir=str(data)) as library:
        read_archive(library, jobs=1)
    return archive, data


def copied(known: Read, base: Path) -> Read:
    """Copy an archive and what is known of it into `base`: as if it had been read there, so nothing is to be read.

    Other archives that its data folder knows come along; all must lie beside each other.
    """
    data = shutil.copytree(known[1], base / known[1].name)
    for home in Shelf(str(data)).homes():
        archive = shutil.copytree(home.place, base / home.name)  # times and all
        described = {"id": home.id, "places": [str(archive.resolve())]}
        Path(home.folder, "archive.json").write_text(json.dumps(described), encoding="utf-8")
        _touch_all(home, archive)
    return base / known[0].name, data


def _touch_all(home: Home, archive: Path) -> None:
    """Let a catalog know the files of a copy as it knew those of the original."""
    with Catalog.open(home.catalog, writable=True) as catalog, catalog.transaction():
        for file in tuple(catalog.files()):
            seen = archive.joinpath(os.fsdecode(file.path)).stat()
            catalog.touch_file(file.path, seen.st_size, seen.st_mtime_ns, seen.st_ino)
