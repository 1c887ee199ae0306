# SPDX-License-Identifier: MIT
"""Which description belongs to which file: by its name, by the folder that it lies in, or because it says so."""

import logging
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from reader.archive.beside.core_forms import core_records, may_be_core
from reader.archive.beside.core_record import CoreRecord
from reader.archive.place import Neighbours, Place
from reader.archive.sidecar import PACKAGED
from reader.archive.streams import HEAD

_LOG = logging.getLogger(__name__)
_ENDINGS = (b".dc.xml", b"_dc.xml", b".xml", b".dc.json", b".json")
_OF_FOLDER = (b"dublin_core.xml", b"dc.xml", b"metadata.xml", b"metadata.csv", b"metadata.tsv", b"metadata.json")
_TABLES = (b"metadata.csv", b"metadata.tsv")
_MOST_FILES = 20_000
_MOST_RECORDS = 500_000


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
    for folder in (b"", b"../"):
        for name in around.there(_OF_FOLDER if not folder else _TABLES, folder):
            if name != own and (record := _record_for(own, folder, name, around)):
                return record
    return None


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
    for other in beside:
        if other.lower() not in PACKAGED and _record_for(other, b"", name, around):
            yield other
    if name.lower() in _TABLES:
        yield from _named_below(name, around)


def _names_for(name: bytes) -> list[bytes]:
    """Return the names that a description of a file may have: with its ending, or in its place."""
    stem = name.rpartition(b".")[0] or name
    return [bare + ending for bare in (name, stem) for ending in _ENDINGS]


def _record_for(name: bytes, folder: bytes, description: bytes, around: Neighbours) -> CoreRecord | None:
    """Return what a folder's description says of a file: the row that names it, or all that it says of a lone one."""
    records = _records(folder + description, around)
    named = _by_file(_file(folder + description, around)) if records else {}
    if named:
        return named.get(name.decode("utf-8", "replace"))
    return records[0] if len(records) == 1 and not folder and _is_alone(description, around) else None


def _is_alone(description: bytes, around: Neighbours) -> bool:
    """Tell whether the files of a folder are one: an article as text and as pages, say, or a package of DSpace."""
    others = [other for other in around.names() if other.lower() not in PACKAGED and other != description]
    return len({other.partition(b".")[0] for other in others}) <= 1 or description == b"dublin_core.xml"


def _named_below(name: bytes, around: Neighbours) -> Iterator[bytes]:
    """Yield the files in folders below that a table names."""
    for file in list(_by_path(_file(name, around)))[:_MOST_FILES]:
        path = file.encode("utf-8", "surrogatepass")
        if b"/" in path and around.head(path):
            yield path


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
            for record in core_records(stream, stream.peek(HEAD)[:HEAD], file.name):
                records.append(record)
                if len(records) == _MOST_RECORDS:
                    break
    except Exception:  # noqa: BLE001  whatever it is, the file that it describes is read without it
        _LOG.info("a description beside could not be read", exc_info=True)
    return tuple(records)


@lru_cache(maxsize=8)
def _by_path(file: _File) -> dict[str, CoreRecord]:
    return {name.replace("\\", "/"): record for record in reversed(_read(file)) for name in record.files}


@lru_cache(maxsize=8)
def _by_file(file: _File) -> dict[str, CoreRecord]:
    """Return the records of a description by the last parts of the files' names; empty if it names none."""
    return {path.rpartition("/")[2]: record for path, record in reversed(_by_path(file).items())}
