# SPDX-License-Identifier: MIT
"""What descriptions tell, by the files that they name; kept in few bytes, for a table may have a million rows."""

import json
from collections.abc import Iterable
from functools import cached_property
from itertools import islice

from reader.archive.beside.core_record import CoreRecord
from reader.archive.formats.scans.pictures import PICTURES
from reader.archive.neighbours import lowered
from reader.archive.place import Neighbours

_MOST_RECORDS = 500_000
_MOST_BYTES = 64 * 1024 * 1024
_MOST_FILES = 20  # of one record
_MOST_PARTS = 3  # of a path, of which those before may be another disk's
_MOST_FOLDERS = 50


class ByFile:
    """Records by the files that they name."""

    def __init__(self, records: Iterable[CoreRecord]) -> None:
        self._packed = bytearray()
        self._at: dict[int, int] = {}  # where a record begins, by a hash of each name under which it is looked for
        for number, record in enumerate(records):
            if number >= _MOST_RECORDS or len(self._packed) >= _MOST_BYTES:
                break
            if record.files:
                self._add(record)

    def __bool__(self) -> bool:
        return bool(self._at)

    def find(self, path: bytes) -> CoreRecord | None:
        """Return the first record that names a file by its path below the description's folder, or its name."""
        whole, name = _keys(lowered(path))
        return self._record(self._at.get(whole)) or self._record(self._at.get(name))

    def _add(self, record: CoreRecord) -> None:
        at = len(self._packed)
        for name in record.files[:_MOST_FILES]:
            for key in _keys(lowered(as_path(name))):
                self._at.setdefault(key, at)
        line = json.dumps([record.values, record.files[:_MOST_FILES], record.with_text], ensure_ascii=False)
        self._packed += line.encode("utf-8", "surrogatepass") + b"\n"

    def _record(self, at: int | None) -> CoreRecord | None:
        if at is None:
            return None
        line = self._packed[at : self._packed.index(b"\n", at)].decode("utf-8", "surrogatepass")
        values, files, with_text = json.loads(line)
        return CoreRecord(tuple((name, value) for name, value in values), tuple(files), with_text)


class Finder:
    """Which files are there of those that a description in a folder names: beside or below it, and nowhere else."""

    def __init__(self, around: Neighbours, folder: bytes = b"") -> None:
        self._around = around
        self._folder = folder

    def find(self, name: str) -> bytes | None:
        """Return the path below the folder, None if it isn't there.

        Of a path on another's disk the last parts count; of a name alone also folders that lie in this one.
        """
        parts = [part for part in as_path(name).split(b"/") if part not in {b"", b"."}]
        if not parts or b".." in parts:
            return None
        for kept in dict.fromkeys((len(parts), *range(min(len(parts), _MOST_PARTS), 0, -1))):
            if path := self._there(b"/".join(parts[-kept:])):
                return path
        below = (self._there(folder + b"/" + parts[0]) for folder in self._below if len(parts) == 1)
        return next(filter(None, below), None)

    def is_at(self, name: str, path: bytes) -> bool:
        """Tell whether a written name means the file at this path below the folder."""
        found = self.find(name)
        return found is not None and lowered(found) == lowered(path)

    def _there(self, path: bytes) -> bytes | None:
        within, _, last = path.rpartition(b"/")
        return path if self._around.there((last,), (self._folder + within).rstrip(b"/")) else None

    @cached_property
    def _below(self) -> list[bytes]:
        names = (name for name in self._around.names(self._folder) if b"." not in name)
        return [name for name in islice(names, _MOST_FOLDERS) if self._around.names(self._folder + name)]


def is_picture(path: bytes) -> bool:
    """Tell by its name whether a file is a picture."""
    return lowered(path).rpartition(b".")[2] in PICTURES


def as_path(name: str) -> bytes:
    """Return a written name with the slashes of a path."""
    return name.replace("\\", "/").encode("utf-8", "surrogatepass")


def _keys(path: bytes) -> tuple[int, int]:
    """Return what a path is looked for by: itself, and its last name."""
    whole = path.strip(b"/")
    return hash(whole), hash((whole.rpartition(b"/")[2],))
