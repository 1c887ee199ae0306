# SPDX-License-Identifier: MIT
"""One file of columns: written once, in pieces where need be; then mapped into memory and used without parsing."""

import errno
import mmap
import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from numpy.typing import NDArray

from reader.index.columnar.damage import damaged, unreadable
from reader.index.columnar.footer import ALIGNMENT, TAIL, Column, Footer, checked_name, footer_length, stored_type
from reader.index.columnar.raw import PIECE, checksum, raw_bytes
from reader.index.columnar.spool import Spool, SpoolFile

_SMALL = 1 << 20  # bytes; a smaller scratch column is kept in memory
_NO_SUCH_CALL = (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP)
_FETCHED = 1 << 24  # bytes; a larger column is read as it is needed


class ColumnFileWriter:
    """Writes a file of columns to `path`, which counts for nothing before `finish` has returned.

    `OSError` is the caller's to explain (see `writing`); after one, `abandon`. One thread at a time.
    """

    def __init__(self, path: str, *, table: str, documents: int) -> None:
        self._path = path
        self._table = table
        self._documents = documents
        self._columns: dict[str, Column | None] = {}
        self._spools: list[Spool] = []
        self._scratches: list[tuple[str, NDArray[Any], tuple[mmap.mmap, int] | None]] = []
        self._temporary = SpoolFile(os.path.dirname(path) or ".")
        self._file = open(path, "w+b")  # noqa: SIM115  closed by finish or abandon

    def put(self, name: str, data: NDArray[Any]) -> None:
        """Write a whole column, of one or two dimensions. Raises `ValueError` for a type or name no file can hold."""
        self._claim(name)
        self._put(name, data)

    def spool(self, name: str, dtype: npt.DTypeLike) -> Spool:
        """Return a column that grows by `append`; there may be many at once. `finish` puts it into the file."""
        self._claim(name)
        self._spools.append(Spool(name, np.dtype(dtype), self._temporary))
        return self._spools[-1]

    def scratch(self, name: str, dtype: npt.DTypeLike, size: int) -> NDArray[Any]:
        """Return a column of `size` zeros to be written at any places until `finish`.

        A large one is a map of the file itself and takes no memory of ours: let go of the array before `finish`, as
        Windows gives no name to a mapped file.
        """
        self._claim(name)
        kind = stored_type(dtype)
        count = size * kind.itemsize
        if count < _SMALL:
            array = np.zeros(size, kind)
            self._scratches.append((name, array, None))
            return array
        offset = self._align(mmap.ALLOCATIONGRANULARITY)
        self._reserve(offset, count)
        mapped = mmap.mmap(self._file.fileno(), count, access=mmap.ACCESS_WRITE, offset=offset)
        array = np.frombuffer(mapped, kind)
        self._scratches.append((name, array, (mapped, offset)))
        return array

    def finish(self, facts: Mapping[str, Any] | None = None) -> None:
        """Write what is still outstanding and the footer; when this returns, all is safe on the disk."""
        self._settle_scratches()
        for spool in self._spools:
            offset = self._align(ALIGNMENT)
            spool.write_to(self._file)
            self._columns[spool.name] = Column(spool.name, spool.dtype, (spool.size,), offset, spool.crc)
        self._temporary.close()
        columns = {name: column for name, column in self._columns.items() if column is not None}
        self._file.write(Footer(self._table, self._documents, columns, facts or {}).pack())
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        """Give up: nothing stays. Idempotent; after `finish` it removes the finished file."""
        self._scratches.clear()
        for file in (self._temporary, self._file):
            with suppress(OSError):  # what could not be written before can't be now
                file.close()
        with suppress(OSError):
            os.remove(self._path)

    def _put(self, name: str, data: NDArray[Any]) -> None:
        stored = np.ascontiguousarray(data, stored_type(data.dtype))
        if stored.ndim not in (1, 2):
            raise ValueError("a column has one or two dimensions")
        offset = self._align(ALIGNMENT)
        raw = raw_bytes(stored)
        self._file.write(raw)
        self._columns[name] = Column(name, stored.dtype, stored.shape, offset, checksum(raw))

    def _claim(self, name: str) -> None:
        if checked_name(name) in self._columns:
            raise ValueError(f"two columns of one name: {name}")
        self._columns[name] = None

    def _align(self, step: int) -> int:
        """Fill up to a multiple of `step` bytes; return where the file now ends."""
        end = self._file.seek(0, os.SEEK_END)
        self._file.write(bytes(-end % step))
        return end + -end % step

    def _reserve(self, offset: int, count: int) -> None:
        """Make room on the disk now: writing to a map of a file that has none would kill the process."""
        self._file.flush()
        if hasattr(os, "posix_fallocate"):
            try:
                os.posix_fallocate(self._file.fileno(), offset, count)
            except OSError as error:
                if error.errno not in _NO_SUCH_CALL:
                    raise
            else:
                return
        zeros = bytes(PIECE)
        for begin in range(0, count, PIECE):
            self._file.write(zeros[: count - begin])
        self._file.flush()

    def _settle_scratches(self) -> None:
        while self._scratches:
            name, array, place = self._scratches.pop(0)
            if place is None:
                self._put(name, array)
                continue
            mapped, offset = place
            mapped.flush()
            self._columns[name] = Column(name, array.dtype, array.shape, offset, checksum(raw_bytes(array)))


class ColumnFile:
    """A file of columns, mapped. Any thread may read; arrays stay valid after `close`, for as long as they are held."""

    def __init__(self, mapped: mmap.mmap, footer: Footer) -> None:
        self._map: mmap.mmap | None = mapped
        self._footer = footer
        self.table = footer.table
        self.documents = footer.documents
        self.facts = footer.facts

    @classmethod
    def open(cls, path: str) -> Self:
        """Read the footer, check that each column lies in the file, and map it. Nothing else is read.

        Raises `StoreDamagedError` on any doubt, `StoreError` if the system refuses; `FileNotFoundError` passes through.
        """
        try:
            with open(path, "rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - TAIL.size))
                length, crc = footer_length(file.read(), size)
                file.seek(size - TAIL.size - length)
                raw = file.read(length)
                if zlib.crc32(raw) != crc:
                    raise damaged()
                footer = Footer.unpack(raw, size - TAIL.size - length)
                mapped = mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ)
                _fetch(mapped, footer)
                return cls(mapped, footer)
        except FileNotFoundError:
            raise
        except (ValueError, OverflowError) as error:  # the file became shorter meanwhile
            raise damaged() from error
        except OSError as error:
            raise unreadable(error) from error

    def column(self, name: str) -> NDArray[Any]:
        """Return a read-only view of a column. Raises `StoreDamagedError` if there is none."""
        column = self._footer.columns.get(name)
        if column is None or self._map is None:
            raise damaged()
        return np.frombuffer(self._map, column.dtype, column.count, column.offset).reshape(column.shape)

    def verify(self) -> None:
        """Read everything and compare with the checksums. Raises `StoreDamagedError` if one differs."""
        for name, column in self._footer.columns.items():
            if checksum(raw_bytes(self.column(name))) != column.crc:
                raise damaged()

    def close(self) -> None:
        """Let go of the file; the map ends with the last array of it. Idempotent."""
        self._map = None


def _fetch(mapped: mmap.mmap, footer: Footer) -> None:
    """Have the system read the small columns ahead, where it can: each search needs them."""
    if hasattr(mmap, "MADV_WILLNEED"):
        for column in footer.columns.values():
            if 0 < column.size <= _FETCHED:
                begin = column.offset - column.offset % mmap.PAGESIZE
                mapped.madvise(mmap.MADV_WILLNEED, begin, column.offset + column.size - begin)
