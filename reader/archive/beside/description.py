# SPDX-License-Identifier: MIT
"""Which description belongs to which file: by its name, by the folder that it lies in, or because it says so."""

import logging
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from reader.archive.beside.by_file import ByFile, Finder, as_path, is_picture
from reader.archive.beside.core_forms import core_records, may_be_core
from reader.archive.beside.core_record import CoreRecord
from reader.archive.beside.tables import TABLES, may_list_files, table_records
from reader.archive.neighbours import lowered
from reader.archive.place import Neighbours, Place
from reader.archive.sidecar import PACKAGED
from reader.archive.streams import HEAD

_LOG = logging.getLogger(__name__)
_ENDINGS = (b".dc.xml", b"_dc.xml", b".xml", b".dc.json", b".json")
_OF_FOLDER = (b"dublin_core.xml", b"dc.xml", b"metadata.xml", b"metadata.json")
_WAYS = (b"", b"../", b"../../")  # from a file to a table that may name it
_TEXTS = (b".txt", b".text", b".md", b".html", b".htm", b".xml")
_MOST_TABLES = 3  # of which it is asked whether they name a file
_MOST_FILES = 20_000


@dataclass(frozen=True, slots=True)
class _File:
    """A description as it is now: equal if it is the same one, unchanged."""

    path: tuple[bytes, str]
    size: int
    sum: int
    name: bytes
    around: Neighbours = field(compare=False)


def record_beside(place: Place) -> CoreRecord | None:
    """Return the description of the file at a place, if there is one beside it. Bad ones are passed over."""
    around, own = place.neighbours, last_name(place)
    if around is None or own.lower() in PACKAGED:
        return None
    for name in around.there(_names_for(own)):
        if name != own and (records := _records(name, around)):
            return records[0]
    for name in around.there(_OF_FOLDER):
        if name != own and (record := _record_for(own, name, around)):
            return record
    return _row_for(own, around)


def last_name(place: Place) -> bytes:
    """Return the name of a file in its folder; that of a container's member has its folders in front."""
    return place.name.replace(b"\\", b"/").rpartition(b"/")[2]


def holds_descriptions(name: bytes, around: Neighbours) -> bool:
    """Tell whether a file is a description, as it seems to be."""
    return bool(_records(name, around))


def described_by(name: bytes, around: Neighbours) -> Iterator[bytes]:
    """Yield the names of the files that a description of this name belongs to."""
    beside = [other for other in around.names()[:_MOST_FILES] if other != name]
    if name.lower() not in _OF_FOLDER:
        wanted = name.lower()
        yield from (other for other in beside if wanted in (known.lower() for known in _names_for(other)))
        return
    yield from (other for other in beside if other.lower() not in PACKAGED and _record_for(other, name, around))


def is_other_form(place: Place) -> bool:
    """Tell whether a table has the text of a PDF, or names a file that has it and is read in its place."""
    around, own = place.neighbours, last_name(place)
    if around is None or not own.lower().endswith(b".pdf") or not (row := _named(own, around)):
        return False
    stem = own.rpartition(b".")[0]
    wanted = {lowered(stem + ending) for ending in _TEXTS}
    texts = [name for name in row.record.files if lowered(as_path(name)).rpartition(b"/")[2] in wanted]
    return row.record.with_text or any(row.open(name) for name in texts)


def _names_for(name: bytes) -> list[bytes]:
    """Return the names that a description of a file may have: with its ending, or in its place."""
    stem = name.rpartition(b".")[0] or name
    return [bare + ending for bare in (name, stem) for ending in _ENDINGS]


def _record_for(name: bytes, description: bytes, around: Neighbours) -> CoreRecord | None:
    """Return what a folder's description says of a file: what names it, or all that it says of a lone one."""
    records = _records(description, around)
    named = _by_file(_file(description, around)) if records else None
    if named:
        return named.find(name)
    return records[0] if len(records) == 1 and _is_alone(description, around) else None


@dataclass(frozen=True, slots=True)
class _Row:
    """What a table tells of a file, and the way to that table's folder."""

    record: CoreRecord
    around: Neighbours
    folder: bytes

    def open(self, name: str) -> bool:
        """Lean on another file of the row; tell whether it is there."""
        path = Finder(self.around, self.folder).find(name)
        stream = self.around.open(self.folder + path) if path else None
        if stream is not None:
            stream.close()
        return stream is not None


def _row_for(own: bytes, around: Neighbours) -> CoreRecord | None:
    """Return what a table tells of a file, which leans on the pictures of its row."""
    row = _named(own, around)
    if row is None:
        return None
    for name in row.record.files:
        if is_picture(as_path(name)) and not is_picture(own):
            row.open(name)
    return row.record


def _named(own: bytes, around: Neighbours) -> _Row | None:
    """Return the row that names a file: of a table in its folder, or in those above."""
    asked = 0
    for level, folder in enumerate(_WAYS):
        for table in around.usual(TABLES, folder):
            path, name = around.path(own), folder + table
            below = b"/".join((path[1].encode() or path[0]).split(b"/")[-1 - level :])
            if asked == _MOST_TABLES or below == table or not may_list_files(around.head(name), table):
                continue
            asked += 1
            record = _by_file(_file(name, around)).find(below)
            if record and any(Finder(around, folder).is_at(one, below) for one in record.files):
                return _Row(record, around, folder)
    return None


def _is_alone(description: bytes, around: Neighbours) -> bool:
    """Tell whether the files of a folder are one: an article as text and as pages, say, or a package of DSpace."""
    others = [other for other in around.names() if other.lower() not in PACKAGED and other != description]
    return len({other.partition(b".")[0] for other in others}) <= 1 or description == b"dublin_core.xml"


def _records(name: bytes, around: Neighbours) -> tuple[CoreRecord, ...]:
    if not may_be_core(around.head(name), name):
        return ()
    return _read(_file(name, around))


def _file(name: bytes, around: Neighbours) -> _File:
    head = around.head(name)
    size = 0
    stream = around.open(name)
    if stream is not None:
        with stream:
            size = stream.seek(0, 2) if stream.seekable() else 0
    return _File(around.path(name), size, zlib.crc32(head), name, around)


@lru_cache(maxsize=8)
def _read(file: _File) -> tuple[CoreRecord, ...]:
    """Read a description; kept, for it may be that of a whole folder."""
    stream = file.around.open(file.name)
    if stream is None:
        return ()
    records: list[CoreRecord] = []
    try:
        with stream:
            records.extend(core_records(stream, stream.peek(HEAD)[:HEAD], file.name))
    except Exception:  # noqa: BLE001  whatever it is, the file that it describes is read without it
        _LOG.info("a description beside could not be read", exc_info=True)
    return tuple(records)


@lru_cache(maxsize=4)
def _by_file(file: _File) -> ByFile:
    """Return the records of a description by the files that it names."""
    return ByFile(_rows(file) if lowered(file.name.rpartition(b"/")[2]) in TABLES else iter(_read(file)))


def _rows(file: _File) -> Iterator[CoreRecord]:
    """Yield what a table tells as far as it can be read."""
    stream = file.around.open(file.name)
    if stream is None:
        return
    try:
        with stream:
            yield from table_records(stream, file.name)
    except Exception:  # noqa: BLE001  whatever it is, the files that it names are read without it
        _LOG.info("a table beside could not be read", exc_info=True)
