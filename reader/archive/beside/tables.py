# SPDX-License-Identifier: MIT
"""Tables of files (CSV, JSON lines): a file a row, named in one of its columns, with what is known of it in others."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any

from reader.archive.beside.core_record import CoreRecord, core_name, may_name_files, names_files, record_of
from reader.archive.formats.csv_rows import csv_rows
from reader.archive.formats.file_names import is_local
from reader.archive.formats.json_values import strings
from reader.archive.formats.record import by_meaning, meaning_of
from reader.archive.formats.text_lines import TextLines
from reader.archive.streams import HEAD

_STEMS = frozenset(
    """metadata results index articles files filelist list inventory catalogue catalog documents items records
    metadaten artikel dateien dateiliste verzeichnis liste inventar katalog métadonnées metadonnees fichiers inventaire
    метаданные статьи файлы список опись каталог""".split()  # noqa: SIM905
)
_LINES = (".jsonl", ".ndjson")
_ENDINGS = (".csv", ".tsv", ".tab", *_LINES)
TABLES = frozenset((stem + ending).encode() for stem in _STEMS for ending in _ENDINGS)
"""The names that such tables usually have, as `neighbours.lowered` has them."""

_DELIMITERS = ",;\t|"
_BETWEEN = re.compile(r"\|{1,2}|;|\n")
_LONGEST_NAMES = 20_000  # of all files of a row
_LONGEST_FIELD = 1024 * 1024
_FIRST_ROWS = 50  # by which a table is known
_CERTAINTY = "certainty"  # how sure the day is, as our own exports say it
_AS_CORE = {"headline": "title", "byline": "creator"}  # what both can say has one name

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Role:
    """What a column holds: names of files, perhaps such names, or what has this name in Dublin Core."""

    files: bool
    perhaps: bool
    core: str


def may_list_files(head: bytes, name: bytes) -> bool:
    """Tell by its name and its first bytes whether a file can be a table of others."""
    return name.decode("utf-8", "replace").casefold().encode() in TABLES and _lists_files(head, name)


@lru_cache(maxsize=8)
def _lists_files(head: bytes, name: bytes) -> bool:
    """Return whether one of the first rows names a file; kept, for all files of a folder ask."""
    try:
        rows = TableRows(io.BufferedReader(io.BytesIO(head), HEAD), name)
        return any(files_in(row) for _, row in islice(rows, _FIRST_ROWS))
    except Exception:  # noqa: BLE001  whatever it is, it is no such table
        return False


class TableRows:
    """The rows of a table by its columns, each with its number; `broken` counts those that can't be read.

    Raises what `TextLines` raises.
    """

    def __init__(self, stream: io.BufferedReader, name: bytes) -> None:
        lines = TextLines(stream)
        self.encoding = lines.encoding
        self.of_json = name.lower().decode("utf-8", "replace").endswith(_LINES)
        self.broken = 0
        self._lines = iter(lines)

    def __iter__(self) -> Iterator[tuple[int, Row]]:
        return self._of_json() if self.of_json else self._of_csv()

    def _of_json(self) -> Iterator[tuple[int, Row]]:
        for number, line in enumerate(self._lines, start=1):
            try:
                loaded = json.loads(line) if line.strip() else {}
            except (ValueError, RecursionError):
                loaded = None
            if not isinstance(loaded, dict):
                self.broken += 1
            elif loaded:
                yield number, _flat(loaded)

    def _of_csv(self) -> Iterator[tuple[int, Row]]:
        header = next((line for line in self._lines if line.strip()), "")
        delimiter = max(_DELIMITERS, key=header.count)
        columns = next(csv.reader([header], delimiter=delimiter), [])
        for number, cells in enumerate(csv_rows(self._lines, delimiter, _LONGEST_FIELD), start=1):
            if cells is None:
                self.broken += 1
            elif any(cell.strip() for cell in cells):
                yield number, dict(zip(columns, cells, strict=False))


def files_in(row: Row) -> list[str]:
    """Return the names of the files that a row describes, as they are written."""
    return [part for name, value in row.items() for part in _files(name, value)]


def own_values(row: Row) -> dict[str, str]:
    """Return what a row holds besides the names of files."""
    return {name: value for name, value in row.items() if not _files(name, value)}


def row_record(row: Row) -> CoreRecord:
    """Return what a row tells of its files: by columns marked as Dublin Core, and by others that are known."""
    files: list[str] = []
    marked: list[tuple[str, str]] = []
    others: dict[str, str] = {}
    for name, value in row.items():
        role = _role(name)
        if found := _files(name, value):
            files += found
        elif role.core:
            marked += ((role.core, part) for part in value.split("||"))
        elif value:
            others[name] = value
    known = by_meaning(others)
    sure = [(_CERTAINTY, others[_CERTAINTY])] if _CERTAINTY in others else []
    named = [(_AS_CORE.get(name, name), known[name]) for name in known if name not in {"body", "id"}]
    return replace(record_of([*marked, *sure, *named], files), with_text="body" in known)


def table_records(stream: io.BufferedReader, name: bytes) -> Iterator[CoreRecord]:
    """Yield what the rows of a table tell. Raises what reading it may raise."""
    return (row_record(row) for _, row in TableRows(stream, name))


def _files(name: str, value: str) -> list[str]:
    """Return the names in one of a row's values: what a column of files holds, and what looks like one in others."""
    role = _role(name)
    if not value or len(value) > _LONGEST_NAMES or not (role.files or role.perhaps):
        return []
    parts = [part.strip() for part in _BETWEEN.split(value) if part.strip()]
    return parts if role.files or all(map(is_local, parts)) else []


@lru_cache(maxsize=1024)
def _role(column: str) -> _Role:
    return _Role(names_files(column), may_name_files(column) or meaning_of(column) == "body", core_name(column))


def _flat(record: Mapping[str, Any]) -> Row:
    """Return the values of a record as a table would have them: lists of files line by line."""
    lists = {name: "\n".join(map(str, value)) for name, value in record.items() if isinstance(value, list)}
    return strings(record) | {name: value for name, value in lists.items() if _files(name, value)}
