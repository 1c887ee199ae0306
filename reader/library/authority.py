# SPDX-License-Identifier: MIT
"""The archive's people as authority records for other programs: a table, or JSON."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import BinaryIO, TextIO

from reader.cite.export import harmless
from reader.library.people_values import AuthorityRecord
from reader.library.saving import save_outside
from reader.model.person import RoleUse

COLUMNS = (
    *("name", "other names", "roles", "first", "last", "articles", "quotations"),
    *("viaf", "wikidata", "confidence", "key"),
)
_BETWEEN = "; "


def write_people(records: Iterable[AuthorityRecord], path: str, archive: str) -> int:
    """Write JSON into a file that ends in `.json`, else a table; return how many people. Raises as `save_outside`.

    `archive` is the archive's folder, into which nothing is written.
    """
    number = 0

    def write(out: BinaryIO) -> None:
        nonlocal number
        if path.casefold().endswith(".json"):
            file = io.TextIOWrapper(out, encoding="utf-8")
            number = write_people_json(records, file)
        else:
            file = io.TextIOWrapper(out, encoding="utf-8-sig", newline="")  # spreadsheets look for the mark
            number = write_people_csv(records, file)
        file.detach()  # flushed, and left open to whom it belongs

    save_outside(path, archive, write)
    return number


def write_people_csv(records: Iterable[AuthorityRecord], file: TextIO) -> int:
    """Write RFC 4180 CSV with a head row; return how many people. Whom the user excluded is left out.

    `file` must leave line ends as they are (`newline=""`). Several values of a column are parted by semicolons.
    """
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    number = 0
    for record in _persons(records):
        number += 1
        identifiers = {one.scheme: one.value for one in record.identifiers}
        row = (
            record.name,
            _BETWEEN.join(record.names),
            _BETWEEN.join(_role_line(role) for role in record.roles),
            _day(record.first),
            _day(record.last),
            record.articles,
            record.quotations,
            identifiers.get("viaf", ""),
            identifiers.get("wikidata", ""),
            f"{record.confidence:.3g}",
            record.key,
        )
        writer.writerow([harmless(value) for value in row])
    return number


def write_people_json(records: Iterable[AuthorityRecord], file: TextIO) -> int:
    """Write one JSON list of objects; return how many people. Whom the user excluded is left out."""
    number = 0
    file.write("[")
    for number, record in enumerate(_persons(records), 1):
        file.write(",\n" if number > 1 else "\n")
        file.write(json.dumps(record_json(record), ensure_ascii=False))
    file.write("\n]\n")
    return number


def _persons(records: Iterable[AuthorityRecord]) -> Iterator[AuthorityRecord]:
    return (record for record in records if not record.excluded)


def record_json(record: AuthorityRecord) -> dict[str, object]:
    """Return one record as plain values."""
    return {
        "key": record.key,
        "name": record.name,
        "names": list(record.names),
        "roles": [
            {"role": one.role, "articles": one.articles, "first": _day(one.first), "last": _day(one.last)}
            for one in record.roles
        ],
        "first": _day(record.first),
        "last": _day(record.last),
        "articles": record.articles,
        "quotations": record.quotations,
        "identifiers": {one.scheme: {"value": one.value, "address": one.address} for one in record.identifiers},
        "confidence": round(record.confidence, 3),
    }


def _role_line(role: RoleUse) -> str:
    days = "/".join(dict.fromkeys(day for day in (_day(role.first), _day(role.last)) if day))
    return f"{role.role} ({days})" if days else role.role


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
