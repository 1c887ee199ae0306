# SPDX-License-Identifier: MIT
"""Tables of files: each row is part of the file that it names, if that is there; others may hold articles."""

import io
from collections.abc import Iterator
from itertools import islice

from reader.archive.beside.by_file import Finder, as_path, is_picture
from reader.archive.beside.description import last_name
from reader.archive.beside.tables import Row, TableRows, files_in, may_list_files, own_values
from reader.archive.events import Found, PartOf
from reader.archive.formats.csv_file import CSV_FILE
from reader.archive.formats.format import LIKELY, Format
from reader.archive.formats.json_lines import JSON_LINES
from reader.archive.formats.record import meanings, read_record
from reader.archive.place import Neighbours, Place
from reader.model.article import RawArticle

_MOST_ASKED = 100_000  # rows, of which one must name a file that is there
_MOST_LEANT = 20_000


def _recognises(head: bytes, name: bytes) -> int:
    return LIKELY + 32 if may_list_files(head, name.replace(b"\\", b"/").rpartition(b"/")[2]) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    own = last_name(place)
    if place.neighbours and _names_any(own, place.neighbours):
        yield from _rows(TableRows(stream, own), place, place.neighbours)
    else:
        yield from (JSON_LINES if TableRows(stream, own).of_json else CSV_FILE).read(stream, place)


def _names_any(own: bytes, around: Neighbours) -> bool:
    stream = around.open(own)
    if stream is None:
        return False
    finder = Finder(around)
    with stream:
        rows = islice(TableRows(stream, own), _MOST_ASKED)
        return any(finder.find(name) for _, row in rows for name in files_in(row))


def _rows(rows: TableRows, place: Place, around: Neighbours) -> Iterator[Found]:
    finder = Finder(around)
    leant = missing = 0
    for number, row in rows:
        named = files_in(row)
        found = [path for path in map(finder.find, named) if path]
        for path in (found or map(as_path, named)) if leant < _MOST_LEANT else ():
            leant += 1
            if beside := around.open(path):  # each is read again once the other is there
                beside.close()
        if any(not _is_form(path) for path in found):
            continue  # what tells of a text that is there
        told = meanings(_filled(row), place.columns)
        if "body" in told and (article := _own_article(row, place, number, rows)):
            yield article
        elif told and not found:
            missing += 1
    yield PartOf()
    if missing:
        yield place.problem(
            f"Rows whose files are neither beside nor below it: {missing:,}.",
            "Put the files where it says that they are, if you have them.",
        )
    if rows.broken:
        yield place.problem(f"Rows that can't be read: {rows.broken:,}.")


def _is_form(path: bytes) -> bool:
    """Tell whether a file is but another form of a text that a row has itself."""
    return is_picture(path) or path.lower().endswith(b".pdf")


def _filled(row: Row) -> list[str]:
    """Return the columns in which a row says something besides names of files."""
    return [name for name, value in own_values(row).items() if value.strip()]


def _own_article(row: Row, place: Place, number: int, rows: TableRows) -> RawArticle | None:
    kind = (JSON_LINES if rows.of_json else CSV_FILE).name
    return read_record(own_values(row), place, number, kind=kind, encoding=rows.encoding)


FILE_LIST = Format("file-list", _recognises, _read)
