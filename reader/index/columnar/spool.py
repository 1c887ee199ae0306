# SPDX-License-Identifier: MIT
"""Columns that grow by pieces, several at once, before they have a place in a file."""

import os
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.footer import stored_type
from reader.index.columnar.raw import PIECE, raw_bytes


class SpoolFile:
    """One temporary file without a name that all spools of a column file share."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None
        self._end = 0

    def write(self, data: bytes | memoryview) -> tuple[int, int]:
        """Add bytes; return where they begin and how many they are."""
        if self._file is None:
            self._file = tempfile.TemporaryFile(dir=self._folder, prefix="spool-", suffix=".tmp")  # noqa: SIM115
        begin = self._end
        self._file.write(data)
        self._end += len(data)
        return begin, len(data)

    def copy(self, extent: tuple[int, int], target: IO[bytes]) -> None:
        """Append bytes to `target`: inside the system where it can do that, else through memory."""
        assert self._file is not None
        begin, left = extent
        self._file.flush()
        if hasattr(os, "copy_file_range"):
            target.flush()
            with suppress(OSError):  # not every file system can
                while left and (done := os.copy_file_range(self._file.fileno(), target.fileno(), left, begin)):
                    begin, left = begin + done, left - done
            target.seek(0, os.SEEK_END)
        self._file.seek(begin)
        while left:
            data = self._file.read(min(left, PIECE))
            if not data:
                raise OSError("a temporary file is shorter than it was")
            target.write(data)
            left -= len(data)
        self._file.seek(self._end)

    def close(self) -> None:
        """Remove the file. Idempotent."""
        if self._file is not None:
            self._file.close()
            self._file = None


class Spool:
    """A column of one dimension that grows at its end: in memory at first, then in a temporary file."""

    def __init__(self, name: str, dtype: "np.dtype[Any]", file: SpoolFile) -> None:
        self.name = name
        self.dtype = stored_type(dtype)
        self.size = 0
        """How many numbers there are so far."""
        self.crc = 0
        self._file = file
        self._kept: list[bytes] = []
        self._kept_bytes = 0
        self._extents: list[tuple[int, int]] = []

    def append(self, data: NDArray[Any]) -> None:
        """Add numbers (copied at once). That they fit into the column's type is the caller's to know."""
        flat = np.ascontiguousarray(data, self.dtype).reshape(-1)
        raw = raw_bytes(flat)
        self.size += len(flat)
        self.crc = zlib.crc32(raw, self.crc)
        if self._kept_bytes + len(raw) >= PIECE:
            self._spill()
        if len(raw) >= PIECE:
            self._extents.append(self._file.write(raw))
        else:
            self._kept.append(raw.tobytes())
            self._kept_bytes += len(raw)

    def write_to(self, target: IO[bytes]) -> None:
        """Append the whole column to a file."""
        for extent in joined(self._extents):
            self._file.copy(extent, target)
        target.write(b"".join(self._kept))

    def _spill(self) -> None:
        if self._kept:
            self._extents.append(self._file.write(b"".join(self._kept)))
            self._kept.clear()
            self._kept_bytes = 0


def joined(extents: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Make one of extents (begin, length) that touch."""
    begin, length = 0, 0
    for at, more in extents:
        if at != begin + length:
            if length:
                yield begin, length
            begin, length = at, 0
        length += more
    if length:
        yield begin, length
