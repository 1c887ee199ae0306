# SPDX-License-Identifier: MIT
"""The folder of an index: its files as Whoosh names them, its version, and what can go wrong with them."""

import errno
import mmap
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile
from whoosh.index import TOC, EmptyIndexError, clean_files
from whoosh.util.filelock import FileLock, LockBase

from reader.errors import BusyError, ReaderError, StoreDamagedError, StoreError
from reader.index.version import INDEX_VERSION, analyzer_fingerprint

NAME = "articles"
_VERSION_FILE = "VERSION"
_LOCK = f"{NAME}_WRITELOCK"
_SCHEMA = Schema(text=TEXT(), headline=TEXT())


class IndexStorage(FileStorage):
    """Whoosh's folder of files, but mapped into memory when read, and safe on disk before a name is given."""

    def __init__(self, folder: str) -> None:
        FileStorage.__init__(self, folder)

    def open_file(self, name: str, **_options: object) -> StructFile:
        """Map a file. Those that Whoosh maps itself are then copied into memory whole."""
        with open(self.path(name), "rb") as file:
            mapped: Any = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)  # as good as a file to Whoosh
        return StructFile(mapped, name=name)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:  # noqa: FBT001, FBT002  Whoosh's call
        """Give a finished file its name: with this, and not before, a commit is there."""
        self.settle(oldname)
        FileStorage.rename_file(self, oldname, newname, safe=safe)
        self.settle_folder()

    def path(self, name: str) -> str:
        """Return the path of a file of this index."""
        return os.path.join(self.folder, name)

    def settle(self, name: str) -> None:
        """Wait until a file is on the disk."""
        with open(self.path(name), "rb+") as file:
            os.fsync(file.fileno())

    def settle_folder(self) -> None:
        """Wait until the names in this folder are on the disk, where the system can do that."""
        with suppress(OSError):
            handle = os.open(self.folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


@dataclass(slots=True)
class State:
    """What one commit made current. Generation -1 is a folder without an index."""

    generation: int = -1
    segments: list[W3Segment] = field(default_factory=list)


def read_state(storage: IndexStorage) -> State:
    """Return the last commit. Raises `StoreDamagedError` if it can't be read or is of another version.

    Whoosh keeps its list of segments as a pickle, in our own data folder: a known property of its files, which goes
    with the engine of our own. Nothing of an archive is ever in it.
    """
    for _ in range(20):  # a writer may take a list away while we are about to read it
        try:
            with damage():
                toc = TOC.read(storage, NAME, schema=_SCHEMA)
                _check_version(storage)
                return State(toc.generation, list(toc.segments))
        except EmptyIndexError:
            return State()
        except FileNotFoundError:
            continue
    raise StoreDamagedError("The search index can't be read.", hint=_REBUILD)


def write_state(storage: IndexStorage, state: State) -> None:
    """Commit, and remove what is no longer part of the index, as far as nobody has it open."""
    if state.generation == 0:
        with open(storage.path(_VERSION_FILE), "w", encoding="ascii") as file:
            file.write(_version())
    TOC(_SCHEMA, state.segments, state.generation).write(storage, NAME)
    clean_files(storage, NAME, state.generation, state.segments)


def new_segment() -> W3Segment:
    """Return an empty segment with a name of its own."""
    return W3Segment(W3Codec(), NAME)


def take_lock(storage: IndexStorage) -> LockBase:
    """Become the one writer. Raises `BusyError` if there is another. The system frees the lock of a killed process."""
    lock: LockBase = FileLock(storage.path(_LOCK))
    if not lock.acquire(blocking=False):
        raise BusyError("Another process is writing to the search index.", hint="Wait until it has finished.")
    return lock


def sweep(storage: IndexStorage, state: State) -> None:
    """Remove what a killed writer left behind. Call with the lock held."""
    for name in os.listdir(storage.folder):
        if name.startswith(f"_{NAME}_") and not name.endswith(".toc"):
            with suppress(OSError):
                os.remove(storage.path(name))
    clean_files(storage, NAME, state.generation, state.segments)


def destroy(folder: str) -> None:
    """Remove a whole index, damaged or not. Raises `BusyError` if it is being written."""
    if not os.path.isdir(folder):
        return
    take_lock(IndexStorage(folder)).release()
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise StoreError("The search index can't be removed.", hint=_explained(error)) from error


@contextmanager
def damage(kinds: tuple[type[Exception], ...] = (Exception,)) -> Iterator[None]:
    """Turn what reading a broken file raises into `StoreDamagedError`; a missing index or file passes through.

    Reading a broken pickle may raise anything at all, hence the default.
    """
    try:
        yield
    except (ReaderError, EmptyIndexError, FileNotFoundError, MemoryError):
        raise
    except kinds as error:
        raise StoreDamagedError("The search index is damaged.", hint=_REBUILD) from error


@contextmanager
def writing() -> Iterator[None]:
    """Turn a full disk or a folder that can't be written to into `StoreError`."""
    try:
        yield
    except OSError as error:
        raise StoreError("The search index can't be written.", hint=_explained(error)) from error


_FULL = (errno.ENOSPC, errno.EDQUOT)
_REBUILD = "It is built anew from the catalog: no file of yours is touched."


def _explained(error: OSError) -> str:
    if error.errno in _FULL:
        return "The disk with the data folder is full: make room on it, and choose Rescan."
    return f"The system says: {error.strerror or error}."


def _version() -> str:
    return f"{INDEX_VERSION} {analyzer_fingerprint()}\n"


def _check_version(storage: IndexStorage) -> None:
    try:
        with open(storage.path(_VERSION_FILE), encoding="ascii") as file:
            found = file.read(200)
    except FileNotFoundError:
        found = ""
    if found != _version():
        raise StoreDamagedError("The search index is of another version of the program.", hint=_REBUILD)
