# SPDX-License-Identifier: MIT
"""CSV: one article a row, with names at the head of the columns. Files of any size."""

import csv
import io
from collections.abc import Iterator

from reader.archive.formats.csv_rows import csv_rows
from reader.archive.formats.format import LIKELY, NAMED, Format
from reader.archive.formats.record import UNKNOWN, UNKNOWN_HINT, holds_article, meanings, read_record
from reader.archive.formats.text_lines import TextLines
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem

_DELIMITERS = ",;\t|"
_LONGEST_FIELD = 32 * 1024 * 1024
_HEADER_WITHIN = 4096
_UNREADABLE = "This row can't be read: a field in it has no end, or is larger than 32 MB."


def _recognises(head: bytes, name: bytes) -> int:
    columns = _columns(head)
    if len(columns) > 1 and holds_article(columns) and len(meanings(columns)) > 1:
        return LIKELY
    is_table = len(columns) > 1 or meanings(columns) == {"body"}
    return NAMED if is_table and name.lower().endswith((b".csv", b".tsv", b".tab")) else 0


def columns_of(head: bytes, name: bytes) -> tuple[str, ...]:
    """Return the names at the head of a table's columns, by its first bytes and its name; none if it is no table."""
    return tuple(_columns(head)) if _recognises(head, name) else ()


def _columns(head: bytes) -> list[str]:
    lines = head[:_HEADER_WITHIN].replace(b"\0", b"").decode("utf-8", "replace").lstrip("\ufeff\ufffd").splitlines()
    return _split(lines[0], _delimiter(lines[0])) if lines else []


def _delimiter(header: str) -> str:
    """Return what divides the columns: by the names that it makes, then by their number."""

    def merit(delimiter: str) -> tuple[int, int]:
        columns = _split(header, delimiter)
        return len(meanings(columns)), len(columns)

    return max(_DELIMITERS, key=merit)


def _split(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    lines = TextLines(stream)
    feed = iter(lines)
    header = next((line for line in feed if line.strip()), "")
    delimiter = _delimiter(header)
    columns = _split(header, delimiter)
    if not holds_article(columns, place.columns):
        yield place.problem(UNKNOWN, UNKNOWN_HINT)
        return
    for number, row in enumerate(csv_rows(feed, delimiter, _LONGEST_FIELD), start=1):
        if row is None:
            yield place.problem(_UNREADABLE, label=str(number))
        elif any(cell.strip() for cell in row):
            cells = row if len(columns) > 1 else [delimiter.join(row)]
            record = dict(zip(columns, cells, strict=False))
            article = read_record(record, place, number, kind=CSV_FILE.name, encoding=lines.encoding)
            yield article or place.problem("This row has neither a text nor a headline.", label=str(number))


CSV_FILE = Format("csv", _recognises, _read)
