# SPDX-License-Identifier: MIT
"""zip: read by its directory, and by the headers before each member where the directory was cut off."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from typing import cast

from reader.archive.containers import cut_zip
from reader.archive.containers.container import Container, Member
from reader.archive.formats.format import SURE
from reader.archive.place import Place
from reader.archive.sidecar import is_sidecar
from reader.archive.streams import Unpacked, UnreadableError
from reader.model.problem import Problem

_NESTED_LIMIT = 128 * 1024 * 1024  # a zip in another container is held in memory: it can only be read from its end
_HEADER = 30  # bytes of a local header without its name
_ENCRYPTED = 0x1
_UTF8 = 0x800


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE - 40 if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) else 0


def _members(stream: io.BufferedReader, place: Place) -> Iterator[Member | Problem]:
    file = stream if stream.seekable() else _in_memory(stream)
    try:
        archive = zipfile.ZipFile(file)
    except zipfile.BadZipFile:
        file.seek(0)
        yield from cut_zip.members(file, place)
        return
    with archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        _refuse_overlaps(infos)
        if foreign := _foreign({info.filename for info in infos}):
            yield place.problem(f"This is {foreign}, which can't be read yet.", "Save its text in another format.")
            return
        names = {_name(info).encode("utf-8", "surrogatepass") for info in infos}
        for info in infos:
            if not is_sidecar(_name(info).encode("utf-8", "surrogatepass"), names.__contains__):
                yield from _member(archive, info, place.member(_name(info)))


def _foreign(names: set[str]) -> str:
    """Name the document that this zip is the shell of, if it is one."""
    if "[Content_Types].xml" in names:
        return "an Office document"
    return "an EPUB book or an OpenDocument file" if "mimetype" in names else ""


def _in_memory(stream: io.BufferedReader) -> io.BytesIO:
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


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: Place) -> Iterator[Member | Problem]:
    if info.flag_bits & _ENCRYPTED:
        yield place.problem("It is locked with a password.", "Unlock it with the program that locked it.")
        return
    try:
        content = archive.open(info)
    except NotImplementedError:
        yield place.problem("It is packed in a way that can't be read here.", "Pack it again as an ordinary zip.")
    except (zipfile.BadZipFile, OSError, ValueError):
        yield place.problem("It is damaged: its place in the zip holds something else.")
    else:
        with content:
            yield Member(place, Unpacked(cast("zipfile.ZipExtFile", content), lambda: info.compress_size))


def _name(info: zipfile.ZipInfo) -> str:
    """Return a member's name; old zips don't say that their names are UTF-8."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


ZIP = Container("zip", _recognises, _members)
