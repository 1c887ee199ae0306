# SPDX-License-Identifier: MIT
"""zip: read by its directory, and by the headers before each member where the directory was cut off."""

import io
import zipfile
from collections.abc import Iterator

from reader.archive.containers import cut_zip
from reader.archive.containers.container import Container, Member
from reader.archive.containers.zip_neighbours import ENCRYPTED, MemberNeighbours, ZipFolder, opened
from reader.archive.formats.format import SURE
from reader.archive.formats.guarded_zip import GuardedZip, seekable
from reader.archive.place import Place
from reader.archive.sidecar import is_sidecar
from reader.archive.streams import UnreadableError
from reader.model.problem import Problem


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE - 40 if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) else 0


def _members(stream: io.BufferedReader, place: Place) -> Iterator[Member | Problem]:
    file = seekable(stream)
    try:
        archive = GuardedZip(file)
    except zipfile.BadZipFile:
        file.seek(0)
        yield from cut_zip.members(file, place)
        return
    with archive:
        if foreign := _foreign(frozenset(archive.names())):
            yield place.problem(f"This is {foreign}, which can't be read yet.", "Save its text in another format.")
            return
        names = {_bytes(name) for name in archive.names()}
        for name, info in archive.entries:
            if not is_sidecar(_bytes(name), names.__contains__):
                yield _member(archive, info, place.member(name))


def _foreign(names: frozenset[str]) -> str:
    """Name the document that this zip is the shell of, if it is one."""
    if "[Content_Types].xml" in names:
        return "an Office document"
    return "an EPUB book or an OpenDocument file" if "mimetype" in names else ""


def _member(archive: GuardedZip, info: zipfile.ZipInfo, place: Place) -> Member | Problem:
    try:
        return Member(place, archive.open_entry(info))
    except UnreadableError as error:
        return place.problem(error.sentence, error.hint)


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")


ZIP = Container("zip", _recognises, _members)
