# SPDX-License-Identifier: MIT
"""zip: read by its directory, and by the headers before each member where the directory was cut off."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import methodcaller

from reader.archive.containers import cut_zip
from reader.archive.containers.container import Container, Member
from reader.archive.containers.zip_neighbours import MemberNeighbours, ZipFolder, path_of
from reader.archive.formats.format import SURE
from reader.archive.formats.guarded_zip import GuardedZip, seekable
from reader.archive.place import Place
from reader.archive.sidecar import is_sidecar
from reader.archive.streams import UnreadableError
from reader.model.problem import Problem

_OFFICE = {
    "xl/": ("a spreadsheet", "Save the table with its articles as CSV."),
    "ppt/": ("a presentation", "Save it as a PDF document with text."),
    "": ("an Office document", "Save its text in another format."),
}


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
        if foreign := _foreign(archive.names()):
            what, hint = foreign
            yield place.problem(f"This is {what}, which can't be read yet.", hint)
            return
        folder = ZipFolder(archive, place)
        for name, info in archive.entries:
            if not is_sidecar(path_of(name), folder.members.__contains__):
                around = MemberNeighbours(folder, name)
                yield _member(archive, info, replace(place.member(name), neighbours=around))


def _foreign(names: Sequence[str]) -> tuple[str, str] | None:
    """Name the document that this zip is the shell of, if it is one, and what to do with it."""
    if "[Content_Types].xml" in names:
        return next(
            (said for start, said in _OFFICE.items() if any(map(methodcaller("startswith", start), names))), None
        )
    if "Index/Document.iwa" in names or "Index.zip" in names:
        return "a document of Apple's", "Export it as a Word or PDF document."
    return ("an OpenDocument file", "Save its text in another format.") if "mimetype" in names else None


def _member(archive: GuardedZip, info: zipfile.ZipInfo, place: Place) -> Member | Problem:
    try:
        return Member(place, archive.open_entry(info))
    except UnreadableError as error:
        return place.problem(error.sentence, error.hint)


ZIP = Container("zip", _recognises, _members)
