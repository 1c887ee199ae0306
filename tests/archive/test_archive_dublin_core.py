# SPDX-License-Identifier: MIT
import io
import json
import zipfile
from pathlib import Path

import pytest
from archive_outcome import Outcome, days, read, read_text

from reader.archive.beside.core_record import core_name, record_of, told_by
from reader.archive.events import Leant
from reader.archive.reading import read_file
from reader.archive.walk import FoundFile
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_TEXT = "The harbour council put off its vote.\n\n“Nobody can vote,” she said.\n"
_SPACE = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
_OAI = f"""<?xml version="1.0"?>
<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" {_SPACE}>
<dc:title>Council Puts Off Vote</dc:title><dc:creator>Keller, Anna</dc:creator><dc:publisher>The Herald</dc:publisher>
<dc:date>1994-02-23</dc:date><dc:date>2016-07-27T10:32:00Z</dc:date><dc:language>en</dc:language>
<dc:identifier>http://archive.example/7</dc:identifier><dc:identifier>H-7</dc:identifier></oai_dc:dc>"""
_DSPACE = """<dublin_core schema="dc"><dcvalue element="title" qualifier="none">Council Puts Off Vote</dcvalue>
<dcvalue element="date" qualifier="issued">1994-02</dcvalue>
<dcvalue element="date" qualifier="accessioned">2016-07-27T10:32:00Z</dcvalue>
<dcvalue element="contributor" qualifier="author">Keller, Anna</dcvalue>
<dcvalue element="relation" qualifier="ispartof">The Herald</dcvalue></dublin_core>"""


def _beside(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _read_beside(folder: Path, described: str, description: str, text: str) -> tuple[Outcome, Outcome]:
    """Read a text and the description beside it."""
    _beside(folder, described, _TEXT)
    _beside(folder, description, text)
    return read_text(folder, described, _TEXT), read_text(folder, description, text)


@pytest.mark.parametrize(
    ("described", "description"),
    [
        ("7.txt", "7.dc.xml"),
        ("7.txt", "7.xml"),
        ("7.txt", "7.txt.xml"),
        ("7.txt", "7.txt.dc.xml"),
        ("7.txt", "7_dc.xml"),
        ("7.TXT", "7.XML"),
        ("7.html", "7.xml"),
        ("7.txt", "dc.xml"),
        ("7.txt", "metadata.xml"),
    ],
)
def test_a_description_is_part_of_the_file_beside_it(tmp_path: Path, described: str, description: str) -> None:
    text, beside = _read_beside(tmp_path, described, description, _OAI)
    assert beside.finished.status is FileStatus.PART
    assert not beside.problems
    article = text.only
    found = dict(article.fields)
    assert found["headline"] == "Council Puts Off Vote"
    assert found["byline"] == "Anna Keller"
    assert found["source"] == "The Herald"
    assert found["url"] == "http://archive.example/7"
    assert found["identifier"] == "H-7"
    assert days(article) == {WitnessKind.SIDECAR: ("1994-02-23",), WitnessKind.LOADED: ("2016-07-27",)}


def test_both_lean_on_each_other(tmp_path: Path) -> None:
    _beside(tmp_path, "7.txt", _TEXT)
    _beside(tmp_path, "7.dc.xml", _OAI)
    for name, other in (("7.txt", b"7.dc.xml"), ("7.dc.xml", b"7.txt")):
        size = (tmp_path / name).stat().st_size
        events = list(read_file(bytes(tmp_path), FoundFile(name.encode(), size, 0, 0)))
        assert [event.paths for event in events if isinstance(event, Leant)] == [(other,)]


def test_a_package_of_dspace(tmp_path: Path) -> None:
    _beside(tmp_path, "item_7/contents", "7.txt\tbundle:ORIGINAL\nlicense.txt\tbundle:LICENSE\n")
    _beside(tmp_path, "item_7/license.txt", "You may.")
    _beside(tmp_path, "item_7/other.txt", _TEXT)
    text, beside = _read_beside(tmp_path, "item_7/7.txt", "item_7/dublin_core.xml", _DSPACE)
    assert beside.finished.status is FileStatus.PART
    assert text.only.field("headline") == "Council Puts Off Vote"
    assert days(text.only) == {WitnessKind.SIDECAR: ("1994-02",), WitnessKind.LOADED: ("2016-07-27",)}
    for name in ("contents", "license.txt"):
        data = (tmp_path / "item_7" / name).read_bytes()
        assert read(tmp_path, f"item_7/{name}", data).finished.status is FileStatus.PART


@pytest.mark.parametrize(
    "description",
    [
        {"dc:title": "Council Puts Off Vote", "dcterms:issued": "1994-02-23", "dc:creator": ["Anna Keller"]},
        {"dc": {"title": "Council Puts Off Vote", "date": "1994-02-23", "creator": [{"value": "Anna Keller"}]}},
        {"dc.title": "Council Puts Off Vote", "dc.date.issued": "1994-02-23", "dc.contributor.author": "Anna Keller"},
    ],
)
def test_descriptions_as_json(tmp_path: Path, description: object) -> None:
    text, beside = _read_beside(tmp_path, "7.txt", "7.json", json.dumps(description))
    assert beside.finished.status is FileStatus.PART
    assert (text.only.field("headline"), text.only.field("byline")) == ("Council Puts Off Vote", "Anna Keller")
    assert days(text.only) == {WitnessKind.SIDECAR: ("1994-02-23",)}


@pytest.mark.parametrize(
    "table",
    [
        "filename,dc.title[en],dc.date.issued[],dc.creator\n7.txt,Council Puts Off Vote,1994-02-23,Anna Keller\n",
        "Datei;Titel;Erschienen;Datum;Autor\n7.txt;Council Puts Off Vote;x;1994-02-23;Anna Keller\n8.txt;;;;\n",
        "file\ttitle\tdate\tauthor\ntexts/7.txt\tCouncil Puts Off Vote\t1994-02-23\tAnna Keller\n",
    ],
)
def test_a_table_that_names_files(tmp_path: Path, table: str) -> None:
    _beside(tmp_path, "9.txt", _TEXT)
    text, beside = _read_beside(tmp_path, "7.txt", "metadata.csv", table)
    assert beside.finished.status is FileStatus.PART
    assert (text.only.field("headline"), text.only.field("byline")) == ("Council Puts Off Vote", "Anna Keller")
    assert days(text.only) == {WitnessKind.SIDECAR: ("1994-02-23",)}
    assert read_text(tmp_path, "9.txt", _TEXT).only.fields == ()


def test_a_table_above_the_folder_of_its_files(tmp_path: Path) -> None:
    table = "path,title,date\ntexts/7.txt,Council Puts Off Vote,1994-02-23\n"
    text, beside = _read_beside(tmp_path, "texts/7.txt", "metadata.csv", table)
    assert days(text.only) == {WitnessKind.SIDECAR: ("1994-02-23",)}
    assert beside.finished.status is FileStatus.PART


def test_in_a_zip_as_in_a_folder(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("1994/7.txt", _TEXT)
        archive.writestr("1994/7.dc.xml", _OAI)
    article = read(tmp_path, "a.zip", file.getvalue()).only
    assert article.item == "1994/7.txt"
    assert days(article)[WitnessKind.SIDECAR] == ("1994-02-23",)


def test_of_a_file_of_many_articles_it_bounds_the_day_and_gives_no_title(tmp_path: Path) -> None:
    rows = "headline,body\nOne,First text.\nTwo,Second text.\n"
    _beside(tmp_path, "7.dc.xml", _OAI)
    first, second = read_text(tmp_path, "7.csv", rows).articles
    for article, headline in ((first, "One"), (second, "Two")):
        assert article.field("headline") == headline
        assert article.field("byline") == ""
        assert article.field("source") == "The Herald"
        assert WitnessKind.SIDECAR not in days(article)
        assert days(article)[WitnessKind.LOADED]


def test_what_the_file_states_itself_goes_first(tmp_path: Path) -> None:
    _beside(tmp_path, "7.xml", _OAI)
    article = read_text(tmp_path, "7.md", "---\ntitle: Another Title\ndate: 1994-02-22\n---\nThe pier.\n").only
    assert article.field("headline") == "Another Title"
    assert days(article)[WitnessKind.SIDECAR] == ("1994-02-23",)


def test_a_description_alone_is_reported(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "7.dc.xml", _OAI)
    assert "not beside it" in outcome.reasons[0]
    assert outcome.problems[0].hint


def test_a_broken_description_and_an_empty_one_leave_the_text_as_it_is(tmp_path: Path) -> None:
    for number, broken in enumerate(
        (_OAI[:-200], f"<dc {_SPACE}/>", '{"dc:title": ', f'<!DOCTYPE dc [<!ENTITY a "b">]><dc {_SPACE}>&a;</dc>')
    ):
        name = f"{number}.json" if broken.startswith("{") else f"{number}.xml"
        text, beside = _read_beside(tmp_path, f"{number}.txt", name, broken)
        assert text.only.source == _TEXT
        assert beside.finished.status is (FileStatus.PART if number == 0 else FileStatus.PROBLEM)


def test_a_file_that_is_no_json_is_no_fault(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", "reader"):
        _, beside = _read_beside(tmp_path, "7.txt", "7.json", '{"dc:title": "Council"')
    assert beside.reasons == ["It is no JSON, or cut short or damaged."]
    assert not caplog.records


def test_json_and_xml_that_are_articles_themselves(tmp_path: Path) -> None:
    article = {"dc:title": "Trams", "dc:date": "1994-02-23", "title": "Trams", "body": "They are late."}
    text, beside = _read_beside(tmp_path, "7.txt", "7.json", json.dumps(article))
    assert beside.only.source == "They are late."
    assert WitnessKind.SIDECAR not in days(text.only)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("dc:title", "title"),
        ("dc.date.issued[en_US]", "issued"),
        ("dcterms:issued", "issued"),
        ("dcterms:dateAccepted", "available"),
        ("dc.contributor.author", "creator"),
        ("dc.title.alternative", ""),
        ("title", ""),
        ("dcx", ""),
    ],
)
def test_names_that_are_marked(written: str, name: str) -> None:
    assert core_name(written) == name


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([("issued", "1994-02"), ("date", "2016-07-27")], {WitnessKind.SIDECAR: ("1994-02",)}),
        ([("date", "2016-07-27T10:32:00Z")], {WitnessKind.SIDECAR: ("2016-07-27",)}),
        (
            [("created", "2016-07-27"), ("modified", "2017")],
            {WitnessKind.LOADED: ("2016-07-27",), WitnessKind.MODIFIED: ("2017",)},
        ),
        ([("date", "1994-02-23/1994-02-25")], {WitnessKind.SIDECAR: ("1994-02-23/1994-02-25",)}),
        ([("copyright", "1994")], {WitnessKind.COPYRIGHT: ("1994",)}),
    ],
)
def test_days_of_a_description(values: list[tuple[str, str]], expected: dict[WitnessKind, tuple[str, ...]]) -> None:
    told = told_by(record_of(values), alone=True)
    assert {witness.kind: witness.readings for witness in told.witnesses} == expected
