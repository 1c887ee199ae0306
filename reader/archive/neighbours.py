# SPDX-License-Identifier: MIT
"""The files around one of the archive's: what a METS and its pages, or a picture and its text, find of each other."""

import functools
import io
import os
import stat
import unicodedata
from collections.abc import Iterable

from reader.archive.refusal import system_path
from reader.archive.streams import HEAD, BoundedFile, UnreadableError
from reader.archive.walk import passed_by

_MOST_NAMES = 50_000  # of a larger folder no list is made: its files are found by their exact names alone
_MOST_PARTS = 200


class FolderNeighbours:
    """The neighbours of a file in the archive's folders (see `Neighbours`). `leant` gathers what was asked for."""

    def __init__(self, root: bytes, path: bytes) -> None:
        self._root = root
        self._path = path
        self._folder = path.rpartition(b"/")[0]
        self.leant: dict[bytes, None] = {}  # in order, each once

    def names(self, folder: bytes = b"") -> list[bytes]:
        """Return the names in a folder, in order; none if it isn't there or has too many."""
        found = self._find(folder)
        listing = self._listing(found) if found is not None else None
        return list(listing.names) if listing else []

    def open(self, name: bytes) -> io.BufferedReader | None:
        """Open a file, and note that it was asked for."""
        found = self._find(name)
        asked = found if found is not None else joined(self._folder, name)
        if asked and asked != self._path:
            self.leant[asked] = None
        return self._open(found) if found else None

    def there(self, names: Iterable[bytes], folder: bytes = b"") -> list[bytes]:
        """Return which of these names lie in a folder."""
        found = self._find(folder)
        listing = self._listing(found) if found is not None else None
        if not listing or not listing.names:
            return [name for name in names if self._find(folder + b"/" + name if folder else name)]
        return [name for name in names if listing.exact(name)]

    def usual(self, names: frozenset[bytes], folder: bytes = b"") -> tuple[bytes, ...]:
        """Return which of some names lie in a folder: asked for once until the folder changes."""
        found = self._find(folder)
        listing = self._listing(found) if found is not None else None
        if listing is None:
            return ()
        if names not in listing.asked:
            there = listing.among(names) if listing.is_whole else self.there(names, folder)
            listing.asked[names] = tuple(sorted(there))
        return listing.asked[names]

    def head(self, name: bytes) -> bytes:
        """Return the first bytes of a file."""
        found = self._find(name)
        stream = self._open(found) if found else None
        if stream is None:
            return b""
        with stream:
            return stream.read(HEAD)

    def path(self, name: bytes) -> tuple[bytes, str]:
        """Return where a file lies, as the disk has its name."""
        return self._find(name) or b"", ""

    def leant_on(self) -> bool:
        """Return that nobody knows: the catalog does."""
        return False

    def is_there(self, path: bytes) -> bool:
        """Tell whether a file lies at an archive-relative path, and note that it was asked for."""
        self.leant[path] = None
        return os.path.exists(system_path(self._root, path))

    def _open(self, path: bytes) -> io.BufferedReader | None:
        try:
            return io.BufferedReader(BoundedFile(self._root, path), HEAD)
        except (OSError, UnreadableError):
            return None

    def _find(self, name: bytes) -> bytes | None:
        """Return the path of what is there: no links on the way, other letters where the very ones aren't there."""
        wanted = joined(self._folder, name)
        if wanted is None:
            return None
        within = self._folder + b"/" if self._folder else b""  # the file was found there: no link leads to it
        if not wanted or within.startswith(wanted + b"/"):
            return wanted
        found = self._folder if wanted.startswith(within) else b""
        rest = wanted.removeprefix(within)
        for part in rest.split(b"/") if rest else ():
            step = self._step(found, part)
            if step is None:
                return None
            found = step
        return found

    def _step(self, folder: bytes, part: bytes) -> bytes | None:
        listing = self._listing(folder)
        known = listing.exact(part) if listing else None
        if known is None and (listing is None or listing.is_whole):
            return None
        path = _below(folder, known or part)
        try:
            return None if passed_by(os.lstat(system_path(self._root, path))) else path
        except (OSError, ValueError):
            return None

    def _listing(self, folder: bytes) -> "_Listing | None":
        path = system_path(self._root, folder)
        try:
            seen = os.lstat(path)
            return _listing(path, seen.st_mtime_ns) if stat.S_ISDIR(seen.st_mode) else None
        except (OSError, ValueError):
            return None


def joined(folder: bytes, name: bytes) -> bytes | None:
    """Return the path that a name means in a folder, None if it leads out of the archive or is no name."""
    parts = folder.split(b"/") if folder else []
    if name.startswith(b"/") or b"\0" in name or name.count(b"/") > _MOST_PARTS:
        return None
    for part in name.split(b"/"):
        if part == b"..":
            if not parts:
                return None
            parts.pop()
        elif part not in (b"", b"."):
            parts.append(part)
    return b"/".join(parts)


def _below(folder: bytes, name: bytes) -> bytes:
    return folder + b"/" + name if folder else name


def lowered(name: bytes) -> bytes:
    """Return a name by which those are the same that differ only in case, or in how an accent is written."""
    text = unicodedata.normalize("NFC", name.decode("utf-8", "surrogateescape"))
    return text.casefold().encode("utf-8", "surrogateescape")


class _Listing:
    """What a folder holds, or nothing if that is too much."""

    def __init__(self, path: bytes) -> None:
        found: list[bytes] = []
        with os.scandir(path) as entries:
            for entry in entries:
                found.append(entry.name)
                if len(found) > _MOST_NAMES:
                    break
        self.is_whole = len(found) <= _MOST_NAMES
        if not self.is_whole:
            found = []
        self.names = tuple(sorted(found))
        self._there = frozenset(found)
        self._lowered = {lowered(name): name for name in reversed(self.names)}
        self.asked: dict[frozenset[bytes], tuple[bytes, ...]] = {}

    def among(self, names: frozenset[bytes]) -> set[bytes]:
        """Return which of some names, in small letters, are here whatever their case."""
        return self._lowered.keys() & names

    def exact(self, name: bytes) -> bytes | None:
        """Return a name as the disk has it: this very one, or the first that differs only in case."""
        return name if name in self._there else self._lowered.get(lowered(name))


@functools.lru_cache(maxsize=8)
def _listing(path: bytes, _changed: int) -> _Listing:
    """Return a folder's names; kept until it changes, for its files are read one after another."""
    return _Listing(path)
