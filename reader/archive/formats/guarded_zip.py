# SPDX-License-Identifier: MIT
"""A zip read by its directory, with every byte counted as it comes out: documents, books and crawls are zips, too."""

import io
import struct
import zipfile
from collections.abc import Sequence
from types import TracebackType
from typing import Self, cast

from reader.archive.streams import Unpacked, UnreadableError, read_whole, refuse_tight

_NESTED_LIMIT = 128 * 1024 * 1024  # a zip in another container is held in memory: it can only be read from its end
_HEADER = 30  # bytes of a local header without its name
_ENCRYPTED = 0x1
_UTF8 = 0x800
_UNKNOWN_WAY = "It is packed in a way that can't be read here."
_AS_USUAL = "Pack it again as an ordinary zip."


class GuardedZip:
    """The members of a zip, by name. Nothing of it is written anywhere, and no size that it states is believed.

    `entries` are its files in its order, of which several may have one name. Opening raises `zipfile.BadZipFile` where
    there is no directory (then the stream is somewhere in the middle), and `UnreadableError` for members that overlap
    or a zip inside another file that is too large to be held.
    """

    def __init__(self, stream: io.BufferedReader | io.BytesIO) -> None:
        try:
            self._zip = zipfile.ZipFile(seekable(stream))
        except NotImplementedError:
            raise UnreadableError(_UNKNOWN_WAY, hint=_AS_USUAL) from None
        except (ValueError, struct.error):  # damage that zipfile doesn't look for
            raise zipfile.BadZipFile from None
        self.entries = tuple((_name(info), info) for info in self._zip.infolist() if not info.is_dir())
        self._infos = dict(self.entries)
        _refuse_overlaps([info for _, info in self.entries])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def names(self) -> tuple[str, ...]:
        """Return the members' names in the zip's order, without folders."""
        return tuple(self._infos)

    def open(self, name: str) -> Unpacked:
        """Return a member as a stream that counts, good until the zip is closed; `KeyError` if there is none.

        Raises as `open_entry`.
        """
        return self.open_entry(self._infos[name])

    def open_entry(self, info: zipfile.ZipInfo) -> Unpacked:
        """Return one of `entries` as a stream that counts, good until the zip is closed.

        Raises `UnreadableError` for one that is locked, damaged, packed in an unknown way, or far too tightly.
        """
        if info.flag_bits & _ENCRYPTED:
            raise UnreadableError("It is locked with a password.", hint="Unlock it with the program that locked it.")
        refuse_tight(info.file_size, info.compress_size)  # it is believed when it says so itself; then nothing is read
        try:
            content = self._zip.open(info)
        except NotImplementedError:
            raise UnreadableError(_UNKNOWN_WAY, hint=_AS_USUAL) from None
        except (zipfile.BadZipFile, OSError, ValueError):
            raise UnreadableError("It is damaged: its place in the zip holds something else.") from None
        return Unpacked(cast("zipfile.ZipExtFile", content), lambda: info.compress_size)

    def read(self, name: str) -> bytes:
        """Return a whole member of at most 256 MB; raises as `open`, and `UnreadableError` for one that is damaged."""
        stream = self.open(name)
        whole = read_whole(io.BufferedReader(stream))
        if stream.damage:
            raise UnreadableError(stream.damage)
        return whole


def seekable(stream: io.BufferedReader | io.BytesIO) -> io.BufferedReader | io.BytesIO:
    """Return a stream in which places can be gone to: itself, or what it holds, of at most 128 MB."""
    if stream.seekable():
        return stream
    whole = stream.read(_NESTED_LIMIT + 1)
    if len(whole) > _NESTED_LIMIT:
        raise UnreadableError("This zip is too large to be read inside another file.", hint="Take it out first.")
    return io.BytesIO(whole)


def _refuse_overlaps(infos: Sequence[zipfile.ZipInfo]) -> None:
    """Raise `UnreadableError` if two members share bytes: so a small file pretends to hold a disk full."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise UnreadableError("Its members overlap, so that it would grow without end.", hint="Nothing was read.")
        end = info.header_offset + _HEADER + len(info.orig_filename) + info.compress_size


def _name(info: zipfile.ZipInfo) -> str:
    """Return a member's name; old zips don't say that their names are UTF-8."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename
