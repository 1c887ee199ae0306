# SPDX-License-Identifier: MIT
"""The folder of an index: what its files are called, how a commit becomes current, and what a crash leaves behind."""

import os
import re
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from filelock import BaseFileLock

from reader.errors import StoreError
from reader.index.columnar.damage import damaged, explained, of_another_version, unreadable
from reader.index.columnar.lock import take_lock
from reader.index.columnar.manifest import LARGEST_MANIFEST, Manifest, SegmentEntry

_MANIFEST = "MANIFEST"
_LOCK = "lock"
_OURS = re.compile(r"(seg|quo)-[0-9a-f]{16}\.col|del-[0-9a-f]{16}-[0-9]{1,20}\.bits")
_UNFINISHED = re.compile(r".{1,200}\.tmp")
_WHOOSH = re.compile(r"_?articles_.{1,200}|VERSION")
"""What versions before 3 left, in Whoosh's own format."""

_IN_USE_IS_REFUSED = os.name == "nt"
_T = TypeVar("_T")


class IndexFolder:
    """Where the files of an index are. Reading needs no lock; `commit` and `sweep` are for who holds it."""

    def __init__(self, path: str) -> None:
        self.path = path

    def read(self) -> Manifest:
        """Return the last commit; generation -1 if there has never been one.

        Raises `StoreDamagedError` if it can't be used or is of another version, `StoreError` if the system refuses.
        """
        try:
            raw = patiently(self._read_manifest)
            while raw is None:
                names = self._files()
                if _MANIFEST not in names:
                    return _without_manifest(names)
                raw = patiently(self._read_manifest)  # it has come between two looks
        except OSError as error:
            raise unreadable(error) from error
        return Manifest.unpack(raw)

    def commit(self, manifest: Manifest) -> None:
        """Make `manifest` current: with this, and not before, what it lists is there."""
        self._commit(manifest.pack())

    def add_segment(self, write: Callable[[str, str], None]) -> str:
        """Have the two files of a new segment written, articles and quotations; return its name.

        Nobody sees it before a commit lists it.
        """
        name = secrets.token_hex(8)
        paths = self.articles(name), self.quotations(name)
        unfinished = [path + ".tmp" for path in paths]
        write(*unfinished)
        for old, new in zip(unfinished, paths, strict=True):
            os.rename(old, new)
        self.settle()
        return name

    def lock(self) -> BaseFileLock:
        """Become the one writer. Raises `BusyError` if there is another."""
        return take_lock(os.path.join(self.path, _LOCK))

    def sweep(self, manifest: Manifest) -> None:
        """Remove what is no part of the index, as far as nobody has it open; the rest goes with the next start."""
        listed = {name for entry in manifest.segments for name in _names(entry)}
        with suppress(OSError):
            for name in self._files():
                if name not in listed and _is_ours(name):
                    with suppress(OSError):
                        os.remove(os.path.join(self.path, name))

    def destroy(self) -> None:
        """Remove all. From its first step on, and until its last, a crash leaves an index that counts as damaged.

        What Windows doesn't let go of stays, beside an empty index.
        """
        lock = self.lock()
        try:
            self._commit(b"")
            self.sweep(Manifest())
            if any(map(_is_ours, self._files())):
                self.commit(Manifest(0))
                return
        finally:
            lock.release()
        for name in (_LOCK, _MANIFEST):
            with suppress(FileNotFoundError):
                os.remove(os.path.join(self.path, name))
        with suppress(OSError):  # the system may have put a file of its own there
            os.rmdir(self.path)

    def articles(self, segment: str) -> str:
        """Return the path of a segment's table of articles."""
        return os.path.join(self.path, f"seg-{segment}.col")

    def quotations(self, segment: str) -> str:
        """Return the path of a segment's table of quotations."""
        return os.path.join(self.path, f"quo-{segment}.col")

    def deletions(self, segment: str, generation: int) -> str:
        """Return the path of a segment's deleted documents as of one commit."""
        return os.path.join(self.path, f"del-{segment}-{generation}.bits")

    def settle(self) -> None:
        """Wait until the names in this folder are on the disk, where the system can do that."""
        with suppress(OSError):
            handle = os.open(self.path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def _commit(self, raw: bytes) -> None:
        path = os.path.join(self.path, _MANIFEST)
        with open(path + ".tmp", "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        patiently(lambda: os.replace(path + ".tmp", path))
        self.settle()

    def _read_manifest(self) -> bytes | None:
        try:
            with open(os.path.join(self.path, _MANIFEST), "rb") as file:
                raw = file.read(LARGEST_MANIFEST + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        if len(raw) > LARGEST_MANIFEST:
            raise damaged()
        return raw

    def _files(self) -> list[str]:
        try:
            return os.listdir(self.path)
        except (FileNotFoundError, NotADirectoryError):
            return []


def destroy(path: str) -> None:
    """Remove a whole index, damaged or not, of this version or another. Raises `BusyError` if it is being written."""
    if not os.path.isdir(path):
        return
    try:
        IndexFolder(path).destroy()
    except OSError as error:
        raise StoreError("The search index can't be removed.", hint=explained(error)) from error


def patiently(action: Callable[[], _T]) -> _T:
    """Do something that Windows refuses while another process has the file in its hands for a moment."""
    for _ in range(20):
        try:
            return action()
        except PermissionError:
            if not _IN_USE_IS_REFUSED:
                raise
            time.sleep(0.05)
    return action()


def _without_manifest(names: list[str]) -> Manifest:
    if any(map(_WHOOSH.fullmatch, names)):
        raise of_another_version()
    if any(map(_OURS.fullmatch, names)):
        raise damaged()
    return Manifest()


def _names(entry: SegmentEntry) -> list[str]:
    names = [f"seg-{entry.id}.col", f"quo-{entry.id}.col"]
    if entry.del_generation:
        names.append(f"del-{entry.id}-{entry.del_generation}.bits")
    return names


def _is_ours(name: str) -> bool:
    return any(pattern.fullmatch(name) for pattern in (_OURS, _UNFINISHED, _WHOOSH))
