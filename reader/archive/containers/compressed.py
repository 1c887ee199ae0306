# SPDX-License-Identifier: MIT
"""gzip, bzip2 and xz: the compression of one file is that file."""

import bz2
import gzip
import io
import lzma
import re
from collections.abc import Callable, Iterator

from reader.archive.containers.container import Container, Member
from reader.archive.formats.format import SURE
from reader.archive.place import Place
from reader.archive.streams import Source, Unpacked


def _gzip(stream: io.BufferedReader) -> Source:
    return gzip.GzipFile(fileobj=stream, mode="rb")


def _bzip2(stream: io.BufferedReader) -> Source:
    return bz2.BZ2File(stream)


def _xz(stream: io.BufferedReader) -> Source:
    return lzma.LZMAFile(stream)


def _compression(name: str, sign: bytes, source: Callable[[io.BufferedReader], Source]) -> Container:
    begins = re.compile(sign, re.DOTALL)

    def recognises(head: bytes, _name: bytes) -> int:
        return SURE if begins.match(head) else 0

    def members(stream: io.BufferedReader, place: Place) -> Iterator[Member]:
        yield Member(place.unpacked(), Unpacked(source(stream), stream.tell))

    return Container(name, recognises, members)


GZIP = _compression("gzip", rb"\x1f\x8b", _gzip)
BZIP2 = _compression("bzip2", rb"BZh[1-9]", _bzip2)
XZ = _compression("xz", rb"\xfd7zXZ\x00", _xz)
