# SPDX-License-Identifier: MIT
"""A zip without its directory, cut short perhaps: members are found by the headers before them."""

import io
import struct
import zlib
from collections.abc import Iterator

from reader.archive.containers.container import Member
from reader.archive.place import Place
from reader.archive.sidecar import is_sidecar
from reader.archive.streams import Slice, Unpacked
from reader.model.problem import Problem

_SIGN = b"PK\x03\x04"
_HEADER = struct.Struct("<4s5H3L2H")
_PIECE = 65_536
_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _SIZE_FOLLOWS, _UTF8 = 0x1, 0x8, 0x800


def members(file: io.BufferedReader | io.BytesIO, place: Place) -> Iterator[Member | Problem]:
    """Yield the members whose beginnings are there; the last one may end in the middle."""
    while found := _next_header(file):
        name, flags, method, size = found
        if not name.endswith("/") and not is_sidecar(name.encode("utf-8", "replace"), lambda _: False):
            member = _member(file, place.member(name), flags, method, size)
            if member is not None:
                yield member
    yield place.problem(
        "It is cut short: its list of contents is missing.", "What could be found without it was read. Fetch it anew."
    )


def _member(
    file: io.BufferedReader | io.BytesIO, place: Place, flags: int, method: int, size: int
) -> Member | Problem | None:
    """Return a member whose end can be found, or why it can't be read."""
    if flags & _ENCRYPTED:
        return place.problem("It is locked with a password.", "Unlock it with the program that locked it.")
    if method == _DEFLATED:
        deflated = _Deflated(file)
        return Member(place, Unpacked(deflated, deflated.taken))
    if method == _STORED and not flags & _SIZE_FOLLOWS:
        return Member(place, Unpacked(Slice(file, size), lambda: size))
    return None


def _next_header(file: io.BufferedReader | io.BytesIO) -> tuple[str, int, int, int] | None:
    """Go to behind the next member's header; return its name, flags, method and packed size."""
    tail = b""
    while piece := file.read(_PIECE):
        at = (tail + piece).find(_SIGN)
        if at >= 0:
            file.seek(at - len(tail) - len(piece), io.SEEK_CUR)
            return _header(file)
        tail = piece[-3:]
    return None


def _header(file: io.BufferedReader | io.BytesIO) -> tuple[str, int, int, int] | None:
    raw = file.read(_HEADER.size)
    if len(raw) < _HEADER.size:
        return None
    _, _, flags, method, _, _, _, size, _, name_length, extra_length = _HEADER.unpack(raw)
    name = file.read(name_length)
    file.seek(extra_length, io.SEEK_CUR)
    return name.decode("utf-8" if flags & _UTF8 else "cp437", "replace"), flags, method, size


class _Deflated:
    """A deflated member, which knows its own end."""

    def __init__(self, file: io.BufferedReader | io.BytesIO) -> None:
        self._file = file
        self._inflate = zlib.decompressobj(-15)
        self._taken = 0

    def taken(self) -> int:
        """Return how many bytes went in."""
        return self._taken

    def read1(self, size: int, /) -> bytes:
        """Return some bytes, none at the end."""
        while not self._inflate.eof:
            packed = self._inflate.unconsumed_tail or self._file.read(_PIECE)
            if not packed:
                raise EOFError
            fresh = not self._inflate.unconsumed_tail
            self._taken += len(packed) if fresh else 0
            piece = self._inflate.decompress(packed, size)
            if unused := self._inflate.unused_data:  # back to where the next header may stand
                self._file.seek(-len(unused), io.SEEK_CUR)
            if piece:
                return piece
        return b""
