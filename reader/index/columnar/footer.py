# SPDX-License-Identifier: MIT
"""The end of a column file: what columns it has, and where. Nothing in it is believed before it is checked."""

import json
import re
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Any, Self, TypeVar

import numpy as np
import numpy.typing as npt

from reader.index.columnar.checks import MOST_DOCUMENTS, whole
from reader.index.columnar.damage import damaged, of_another_version
from reader.index.version import INDEX_VERSION, analyzer_fingerprint

ALIGNMENT = 64
TAIL = struct.Struct("<II8s")
"""Length of the footer, its CRC-32, and the magic bytes: the last 16 bytes of a file."""
LARGEST_FOOTER = 1 << 20
MOST_COLUMNS = 1000

_MAGIC = b"BKFLcol\n"
_TYPES = {name: np.dtype(name) for name in ("|u1", "<u2", "<u4", "<u8", "<i4", "<i8")}
_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}(\.[a-z][a-z0-9_]{0,40})?")
_FARTHEST = 1 << 62
_T = TypeVar("_T")


def stored_type(dtype: npt.DTypeLike) -> "np.dtype[Any]":
    """Return the little-endian type for numbers of `dtype`. Raises `ValueError` if a file can't hold such."""
    found = np.dtype(dtype).newbyteorder("<")
    if found.str not in _TYPES:
        raise ValueError(f"a column can't hold {found}")
    return found


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column lies in its file. `offset` and `size` are in bytes; `shape` has one or two extents."""

    name: str
    dtype: "np.dtype[Any]"
    shape: tuple[int, ...]
    offset: int
    crc: int

    @property
    def count(self) -> int:
        """How many numbers it has."""
        return prod(self.shape)

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.count * self.dtype.itemsize


@dataclass(frozen=True, slots=True)
class Footer:
    """What a file says of itself. `facts` are the table's own, plain JSON."""

    table: str
    documents: int
    columns: Mapping[str, Column]
    facts: Mapping[str, Any]

    def pack(self) -> bytes:
        """Return footer and tail. Raises `ValueError` if they are too large."""
        stated = {
            "version": INDEX_VERSION,
            "analyzer": analyzer_fingerprint(),
            "table": self.table,
            "documents": self.documents,
            "facts": dict(self.facts),
            "columns": [
                [one.name, one.dtype.str, list(one.shape), one.offset, one.crc] for one in self.columns.values()
            ],
        }
        raw = json.dumps(stated, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")
        if len(raw) > LARGEST_FOOTER or len(self.columns) > MOST_COLUMNS:
            raise ValueError("too many columns, or facts too long, for one file")
        return raw + TAIL.pack(len(raw), zlib.crc32(raw), _MAGIC)

    @classmethod
    def unpack(cls, raw: bytes, room: int) -> Self:
        """Read a footer (without its tail) of a file that has `room` bytes before it.

        Raises `StoreDamagedError` if it is of another version, or if a column would not lie in the file.
        """
        try:
            stated = json.loads(raw)
            if (stated["version"], stated["analyzer"]) != (INDEX_VERSION, analyzer_fingerprint()):
                raise of_another_version()
            columns = [_column(each, room) for each in _checked(stated["columns"], list)]
            found = cls(
                _checked(stated["table"], str),
                whole(stated["documents"], MOST_DOCUMENTS),
                {column.name: column for column in columns},
                _checked(stated["facts"], dict),
            )
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise damaged() from error
        if len(columns) > MOST_COLUMNS or len(found.columns) != len(columns):
            raise damaged()
        return found


def footer_length(tail: bytes, size: int) -> tuple[int, int]:
    """Return length and CRC-32 of the footer, by the last bytes of a file of `size`.

    Raises `StoreDamagedError` if they are none.
    """
    if len(tail) != TAIL.size:
        raise damaged()
    length, crc, magic = TAIL.unpack(tail)
    if magic != _MAGIC or length > LARGEST_FOOTER or length + TAIL.size > size:
        raise damaged()
    return length, crc


def checked_name(name: str) -> str:
    """Return a column's name. Raises `ValueError` if it is none."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"no name for a column: {name[:80]!r}")
    return name


def _column(stated: Sequence[object], room: int) -> Column:
    name, dtype, shape, offset, crc = _checked(stated, list)
    extents = tuple(whole(extent, _FARTHEST) for extent in _checked(shape, list))
    column = Column(
        checked_name(_checked(name, str)),
        _TYPES[_checked(dtype, str)],
        extents,
        whole(offset, _FARTHEST),
        whole(crc, 0xFFFFFFFF),
    )
    if len(extents) not in (1, 2) or column.offset % ALIGNMENT or column.offset + column.size > room:
        raise ValueError("a column outside its file")
    return column


def _checked(value: object, kind: type[_T]) -> _T:
    if not isinstance(value, kind):
        raise TypeError("another kind of value")
    return value
