# SPDX-License-Identifier: MIT
"""Streams that count: a file read up to the size it had, and what comes out of a compression."""

import io
import lzma
import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from reader.archive.refusal import system_path
from reader.errors import ReaderError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD = 65_536  # bytes by which a format is told
ITEM_LIMIT = 256 * 1024 * 1024
_FREE_BYTES = 10 * 1024 * 1024  # up to here a member may be packed as tightly as it likes
_TIGHTEST = 100
_PIECE = 1024 * 1024
_SPARSE = 0x200  # Windows: a file that may have holes
_STRIDE = 16 * 1024 * 1024  # bytes of a file: so many more are a sign of life
DAMAGES = (EOFError, OSError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError)


class UnreadableError(ReaderError):
    """A file, a member or an item that is refused, or can't be opened."""


class BoundedFile(io.RawIOBase):
    """A regular file of the archive, read up to the size it had when it was opened; nothing of it is ever changed.

    `further` is called after every 16 MB that are read for the first time, or for the first time since `rewind`: not
    for a file that is mostly holes, which may say that it has more bytes than any disk.
    """

    def __init__(self, root: bytes, path: bytes, further: Callable[[], None] = lambda: None) -> None:
        self._file = io.FileIO(_open(system_path(root, path)))
        seen = os.fstat(self._file.fileno())
        if not stat.S_ISREG(seen.st_mode):
            self._file.close()
            raise UnreadableError("It is no ordinary file but a pipe, a socket or a device.")
        self._size = seen.st_size
        self._further = further
        self._told = 0
        self._hollow = _is_hollow(seen)

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def seekable(self) -> bool:
        """Return that places in it can be gone to."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place; the end is that of the opening."""
        if whence == io.SEEK_END:
            return self._file.seek(max(0, self._size + offset))
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Return the place."""
        return self._file.tell()

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill `buffer` as far as the file goes."""
        view = memoryview(buffer)
        start = self._file.tell()
        count = self._file.readinto(view[: max(0, self._size - start)])
        if start + count >= self._told + _STRIDE and not self._hollow:
            self._told = start + count
            self._further()
        return count

    def rewind(self) -> None:
        """Begin anew."""
        self._told = 0
        self.seek(0)

    def close(self) -> None:
        """Close the file, if it could be opened."""
        if hasattr(self, "_file"):
            self._file.close()
        super().close()


class Readable(Protocol):
    """A stream that returns fewer bytes than it is asked for only at its end."""

    def read(self, size: int, /) -> bytes:
        """Return so many bytes."""
        ...


class Source(Protocol):
    """What a decompressor offers: the bytes of at most one read of its own source."""

    def read1(self, size: int, /) -> bytes:
        """Return some bytes, none at the end."""
        ...


class Slice:
    """The next bytes of a stream, so many. Raises `EOFError` if the stream has fewer."""

    def __init__(self, file: Readable, size: int) -> None:
        self._file = file
        self._left = size

    def read1(self, size: int, /) -> bytes:
        """Return some bytes, none at the end."""
        piece = self._file.read(min(size, self._left))
        if not piece and self._left:
            raise EOFError
        self._left -= len(piece)
        return piece


class Unpacked(io.RawIOBase):
    """What comes out of a compression, counted: a bomb is refused, damage ends the stream and is remembered.

    `packed` tells how many bytes went in so far (or will at most). `damage` is a sentence once the stream broke: what
    came before it has been delivered.
    """

    def __init__(self, source: Source, packed: Callable[[], int]) -> None:
        self._source = source
        self._packed = packed
        self._count = 0
        self.damage = ""

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def tell(self) -> int:
        """Return how much came out."""
        return self._count

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill the whole of `buffer` unless the stream ends. Raises `UnreadableError` for a bomb."""
        view = memoryview(buffer)
        filled = 0
        while filled < len(view) and not self.damage:
            try:
                piece = self._source.read1(len(view) - filled)
            except DAMAGES as error:
                self.damage = damage(error)
                break
            if not piece:
                break
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
        self._count += filled
        refuse_tight(self._count, self._packed())
        return filled


def refuse_tight(size: int, packed: int) -> None:
    """Raise `UnreadableError` for more than 10 MB that come, or would come, out of less than a hundredth of that."""
    if size > max(_FREE_BYTES, _TIGHTEST * packed):
        raise UnreadableError(
            "It is packed so tightly that it would grow without end.",
            hint="Files like this are made to overwhelm programs. Nothing of it was kept.",
        )


def read_whole(stream: io.BufferedIOBase) -> bytes:
    """Read one item to its end. Raises `UnreadableError` beyond 256 MB."""
    first = stream.read(_PIECE)
    if len(first) < _PIECE:
        return first
    whole = io.BytesIO(first)
    whole.seek(0, io.SEEK_END)
    while piece := stream.read(_PIECE):
        if whole.tell() + len(piece) > ITEM_LIMIT:
            raise UnreadableError("It is too large: one article may have up to 256 MB.", hint="Split the file.")
        whole.write(piece)
    return whole.getvalue()


def _is_hollow(seen: os.stat_result) -> bool:
    """Tell whether less than a hundredth of a file takes room on the disk."""
    on_disk = 512 * getattr(seen, "st_blocks", seen.st_size)
    sparse = getattr(seen, "st_file_attributes", 0) & _SPARSE
    return bool(sparse) or seen.st_size > _TIGHTEST * on_disk


def damage(error: Exception) -> str:
    """Return a sentence for one of `DAMAGES`."""
    if isinstance(error, EOFError):
        return "It is cut short: the file ends before its contents do."
    return "It is damaged: from some place on it can't be unpacked."


def _open(path: bytes) -> int:
    """Open for reading without waiting for a pipe, without following a link, without a trace where the system can."""
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_CLOEXEC", "O_NOINHERIT", "O_NONBLOCK", "O_NOFOLLOW"):
        flags |= getattr(os, name, 0)
    try:
        return os.open(path, flags | getattr(os, "O_NOATIME", 0))
    except PermissionError:  # only the owner may ask for O_NOATIME
        return os.open(path, flags)
