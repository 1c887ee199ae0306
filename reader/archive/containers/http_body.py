# SPDX-License-Identifier: MIT
"""The body of an HTTP message as a page's bytes: without chunks and compression, in bounded pieces."""

import io
import re
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from reader.archive.streams import Source, UnreadableError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE = 16_384
_CHUNK = re.compile(rb"\s{0,2}([0-9A-Fa-f]{1,12})\s{0,9}(?:;.{0,500})?\r?\n\Z", re.DOTALL)
_STATUS = re.compile(r"HTTP/\d(?:\.\d)? (\d{3})\b")
_PLAIN = frozenset({"", "identity", "none", "utf-8"})


class SourceStream(io.RawIOBase):
    """A source as a stream; what it raises goes through."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill some of `buffer`, nothing at the end."""
        view = memoryview(buffer)
        piece = self._source.read1(len(view))
        view[: len(piece)] = piece
        return len(piece)


def status_of(line: bytes) -> int:
    """Return the status of a message by its first line, 0 if it is none."""
    match = _STATUS.match(line[:100].decode("latin-1"))
    return int(match[1]) if match else 0


def body_source(body: io.BufferedReader, headers: Mapping[str, str]) -> Source:
    """Return what a body holds, by its message's headers.

    Crawlers often leave the headers and undo what they say: then the bytes are taken as they are. Raises
    `UnreadableError` for a compression that nobody knows here.
    """
    if headers.get("transfer-encoding", "").lower() == "chunked" and _CHUNK.match(_first_line(body)):
        body = io.BufferedReader(SourceStream(_Chunks(body)), _PIECE)
    coding = headers.get("content-encoding", "").lower().strip()
    if coding in _PLAIN:
        return body
    if coding in {"gzip", "x-gzip", "deflate"}:
        return _Inflated(body, raw=coding == "deflate")
    if coding == "br":
        return _Brotli(body)
    raise UnreadableError(
        "It is packed in a way that can't be read here.", hint="Fetch it anew, with a crawler that keeps it unpacked."
    )


def _first_line(body: io.BufferedReader) -> bytes:
    return body.peek(_PIECE)[:600].partition(b"\n")[0] + b"\n"


class _Chunks:
    """A body in chunks, each with its length before it."""

    def __init__(self, body: io.BufferedReader) -> None:
        self._body = body
        self._left = 0
        self._begun = False

    def read1(self, size: int, /) -> bytes:
        """Return some bytes, none at the end. Raises `EOFError` where a chunk is cut."""
        if not self._left:
            if self._begun:
                self._body.readline(_PIECE)  # what ends the chunk before
            match = _CHUNK.match(self._body.readline(_PIECE))
            self._begun = True
            self._left = int(match[1], 16) if match else 0
            if not self._left:
                return b""
        piece = self._body.read1(min(size, self._left))
        if not piece:
            raise EOFError
        self._left -= len(piece)
        return piece


class _Inflated:
    """A body in gzip or zlib, or in deflate without a frame; one that is neither is handed on as it is."""

    def __init__(self, body: io.BufferedReader, *, raw: bool) -> None:
        self._body = body
        head = body.peek(2)[:2]
        framed = head == b"\x1f\x8b" or (len(head) == 2 and head[0] & 15 == 8 and int.from_bytes(head, "big") % 31 == 0)
        self._inflate = zlib.decompressobj(47) if framed else zlib.decompressobj(-15) if raw else None

    def read1(self, size: int, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        if self._inflate is None:
            return self._body.read1(size)
        while not self._inflate.eof:
            packed = self._inflate.unconsumed_tail or self._body.read1(_PIECE)
            if not packed:
                raise EOFError
            if piece := self._inflate.decompress(packed, size):
                return piece
        return b""


class _Brotli:
    """A body in Brotli; one that isn't, from its first bytes on, is handed on as it is."""

    def __init__(self, body: io.BufferedReader) -> None:
        import brotli

        self._body = body
        self._error = brotli.error
        self._expand: Any = brotli.Decompressor()
        self._ready = b""
        try:
            brotli.Decompressor().process(body.peek(_PIECE)[:_PIECE], output_buffer_limit=_PIECE)
        except brotli.error:
            self._expand = None

    def read1(self, size: int, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        if self._expand is None:
            return self._body.read1(size)
        while not self._ready and not self._expand.is_finished():
            self._ready = self._next_piece()
        piece, self._ready = self._ready[:size], self._ready[size:]
        return piece

    def _next_piece(self) -> bytes:
        packed = b""
        if self._expand.can_accept_more_data():
            packed = self._body.read1(_PIECE)
            if not packed:
                raise EOFError
        try:
            piece: bytes = self._expand.process(packed, output_buffer_limit=_PIECE)
        except self._error:
            raise zlib.error("damaged Brotli") from None
        return piece
