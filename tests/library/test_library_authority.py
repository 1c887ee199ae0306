# SPDX-License-Identifier: MIT
"""People as other programs take them: a table and JSON, without whom the user excluded."""

import csv
import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.errors import StoreError, UsageError
from reader.library.authority import COLUMNS, write_people
from reader.library.people_values import AuthorityRecord, Identifier
from reader.model.person import RoleUse

HALVARD = AuthorityRecord(
    key="oren halvard",
    name="Oren Halvard",
    names=("О. Халвард", "=Halvard"),
    roles=(
        RoleUse("harbour minister", date(1992, 3, 3), date(1996, 6, 11), 40),
        RoleUse("deputy", date(1988, 1, 4), date(1988, 1, 4), 2),
        RoleUse("keeper of bees", None, None, 1),
    ),
    first=date(1988, 1, 4),
    last=date(1996, 6, 11),
    articles=61,
    quotations=23,
    identifiers=(Identifier("wikidata", "Q42"),),
    excluded=False,
    confidence=0.75,
)
CASTANE = AuthorityRecord("castane", "=Castane", (), (), None, None, 1, 0, (), excluded=False)
ARCHIVE = os.path.join(os.sep, "courier")  # where nothing of these tests lies
WHARF = AuthorityRecord("north wharf", "North Wharf", (), (), None, None, 2, 0, (), excluded=True)


def test_a_table_has_a_row_for_each_person(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    assert write_people([HALVARD, WHARF, CASTANE], str(path), ARCHIVE) == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == list(COLUMNS)
    assert rows[1] == [
        "Oren Halvard",
        "О. Халвард; =Halvard",
        "harbour minister (1992-03-03/1996-06-11); deputy (1988-01-04); keeper of bees",
        "1988-01-04",
        "1996-06-11",
        "61",
        "23",
        "",
        "Q42",
        "0.75",
        "oren halvard",
    ]
    assert rows[2][0] == "'=Castane"  # a spreadsheet would run it
    assert len(rows) == 3


def test_json_has_an_object_for_each_person(tmp_path: Path) -> None:
    path = tmp_path / "people.JSON"
    assert write_people([HALVARD, WHARF], str(path), ARCHIVE) == 1
    (told,) = json.loads(path.read_text("utf-8"))
    assert told["names"] == ["О. Халвард", "=Halvard"]
    assert told["roles"][1] == {"role": "deputy", "articles": 2, "first": "1988-01-04", "last": "1988-01-04"}
    assert told["identifiers"] == {"wikidata": {"value": "Q42", "address": "https://www.wikidata.org/wiki/Q42"}}
    assert told["confidence"] == 0.75
    assert write_people([], str(path), ARCHIVE) == 0
    assert json.loads(path.read_text("utf-8")) == []


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"This file can't be written: .+\."):
        write_people([HALVARD], str(tmp_path / "nowhere" / "people.csv"), ARCHIVE)


def test_nothing_is_written_into_the_archive_and_no_half_of_a_file_stays(tmp_path: Path) -> None:
    def breaks_off() -> Iterator[AuthorityRecord]:
        yield HALVARD
        raise StoreError("The store can't be read.")

    with pytest.raises(UsageError, match="lies in the archive"):
        write_people([HALVARD], str(tmp_path / "people.csv"), str(tmp_path))
    path = tmp_path / "people.json"
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(StoreError, match="can't be read"):
        write_people(breaks_off(), str(path), ARCHIVE)
    assert [one.name for one in tmp_path.iterdir()] == ["people.json"]
    assert path.read_text("utf-8") == "[]"
