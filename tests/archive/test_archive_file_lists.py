# SPDX-License-Identifier: MIT
import csv
import io
import json
import os
import resource
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from archive_outcome import Outcome, days, found, read, read_text

from reader.archive.beside.by_file import ByFile, Finder
from reader.archive.beside.core_record import record_of
from reader.archive.events import Leant
from reader.archive.neighbours import FolderNeighbours
from reader.archive.reading import read_file
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_TEXT = "The tramway board met on Monday and put off the new line to the harbour until the spring.\n"
_NAME = "19460805-206-7"
_ROW = {
    "article_id": "7",
    "title": "TRAMS PUT OFF",
    "date": "1946-08-05",
    "page": "3",
    "newspaper_id": "206",
    "newspaper_title": "The Argus (Melbourne, Vic. : 1848 - 1957)",
    "category": "Article",
    "url": "http://nla.gov.au/nla.news-article7",
    "snippet": "The tramway board",
    "last_corrected": "2019-05-06T07:08:09Z",
    "text": f"text/{_NAME}.txt",
    "pdf": f"pdf/{_NAME}.pdf",
    "images": f"image/{_NAME}-1.jpg|image/{_NAME}-2.jpg",
}
_TROVE = {
    "id": "7",
    "url": "https://api.trove.nla.gov.au/v3/newspaper/7",
    "heading": "TRAMS PUT OFF",
    "title": {"id": "206", "title": "The Argus (Melbourne, Vic. : 1848 - 1957)"},
    "date": "1946-08-05",
    "pageSequence": "3",
    "snippet": "The tramway board",
    "lastCorrection": {"lastupdated": "2019-05-06T07:08:09Z"},
    "identifier": "http://nla.gov.au/nla.news-article7",
    "articleText": f"text/{_NAME}.txt",
    "pdf": "",
    "images": [f"image/{_NAME}-1.jpg", f"image/{_NAME}-2.jpg"],
}


def _table(*rows: Mapping[str, str]) -> str:
    file = io.StringIO()
    writer = csv.DictWriter(file, list(_ROW))
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def _lines(*rows: Mapping[str, object]) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def _put(folder: Path, name: str, text: str = _TEXT) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _leant(folder: Path, name: str) -> set[bytes]:
    events = read_file(bytes(folder), found(folder, name))
    return {path for event in events if isinstance(event, Leant) for path in event.paths}


def _read_both(folder: Path, name: str, table: str) -> tuple[Outcome, Outcome]:
    _put(folder, f"text/{_NAME}.txt")
    _put(folder, name, table)
    return read_text(folder, f"text/{_NAME}.txt", _TEXT), read_text(folder, name, table)


@pytest.mark.parametrize(
    ("name", "table"),
    [("results.csv", _table(_ROW)), ("results.ndjson", _lines(_TROVE)), ("Index.JSONL", _lines(_TROVE))],
)
def test_a_harvest_is_told_of_by_its_table(tmp_path: Path, name: str, table: str) -> None:
    text, listed = _read_both(tmp_path, name, table)
    assert (listed.articles, listed.problems, listed.finished.status) == ((), (), FileStatus.PART)
    article = text.only
    assert article.source == _TEXT
    assert article.field("headline") == "TRAMS PUT OFF"
    assert article.field("source") == "The Argus (Melbourne, Vic.)"
    assert article.field("url") == "http://nla.gov.au/nla.news-article7"
    assert days(article) == {WitnessKind.SIDECAR: ("1946-08-05",)}


def test_a_text_and_its_table_are_read_again_with_each_other(tmp_path: Path) -> None:
    _read_both(tmp_path, "results.csv", _table(_ROW))
    _put(tmp_path, f"image/{_NAME}-2.jpg", "a picture")
    assert _leant(tmp_path, f"text/{_NAME}.txt") == {b"results.csv", f"image/{_NAME}-2.jpg".encode()}
    assert f"text/{_NAME}.txt".encode() in _leant(tmp_path, "results.csv")


def test_a_changed_table_tells_something_else(tmp_path: Path) -> None:
    text, _ = _read_both(tmp_path, "results.csv", _table(_ROW))
    again, _ = _read_both(tmp_path, "results.csv", _table({**_ROW, "title": "Trams Put Off Again"}))
    assert (text.only.field("headline"), again.only.field("headline")) == ("TRAMS PUT OFF", "Trams Put Off Again")


def test_of_the_same_text_the_pdf_is_but_another_form(tmp_path: Path) -> None:
    _put(tmp_path, "results.csv", _table(_ROW))
    alone = read_text(tmp_path, f"pdf/{_NAME}.pdf", "%PDF-1.4 broken")
    _put(tmp_path, f"text/{_NAME}.txt")
    beside = read_text(tmp_path, f"pdf/{_NAME}.pdf", "%PDF-1.4 broken")
    assert (alone.finished.status, beside.finished.status) == (FileStatus.PROBLEM, FileStatus.PART)
    assert f"text/{_NAME}.txt".encode() in _leant(tmp_path, f"pdf/{_NAME}.pdf")


def test_rows_without_a_file_are_told_once_and_texts_stay_articles(tmp_path: Path) -> None:
    gone = [{**_ROW, "article_id": str(number), "text": f"text/{number}.txt"} for number in (8, 9)]
    own = {**_ROW, "article_id": "10", "title": "Ferries", "text": "The ferries, too, are late."}
    _, listed = _read_both(tmp_path, "results.csv", _table(_ROW, *gone, own))
    assert [(article.item, article.source) for article in listed.articles] == [("10", "The ferries, too, are late.")]
    assert listed.articles[0].field("headline") == "Ferries"
    assert listed.reasons == ["Rows whose files are neither beside nor below it: 2."]


def test_a_file_that_comes_later_takes_its_row(tmp_path: Path) -> None:
    gone = {**_ROW, "text": "text/8.txt", "title": "Ferries"}
    _, before = _read_both(tmp_path, "results.csv", _table(_ROW, gone))
    assert b"text/8.txt" in _leant(tmp_path, "results.csv")
    _put(tmp_path, "text/8.txt")
    _, after = _read_both(tmp_path, "results.csv", _table(_ROW, gone))
    assert (len(before.problems), len(after.problems)) == (1, 0)


@pytest.mark.parametrize("name", ["results.csv", "harvest of 1946.csv"])
def test_a_path_is_no_text(tmp_path: Path, name: str) -> None:
    """Also where no file is there, or the table has a name of its own."""
    article = read_text(tmp_path, name, _table({**_ROW, "snippet": ""})).only
    assert (article.source, article.flags) == ("", ("no-text",))
    assert article.field("headline") == "TRAMS PUT OFF"


@pytest.mark.parametrize(
    "text",
    [
        "He read it in notes.txt",
        "Trams.",
        "https://paper.example/a.html",
        "A long story.\nIt lies in text/a.txt",
        "a" * 600 + ".txt",
    ],
)
def test_texts_that_end_as_names_do_stay_texts(tmp_path: Path, text: str) -> None:
    assert read_text(tmp_path, "results.csv", _table({**_ROW, "text": text})).only.source == text


@pytest.mark.parametrize(
    ("written", "file"),
    [
        ("7.txt", "7.txt"),
        ("7.txt", "texts/7.txt"),
        ("texts/7.txt", "texts/7.txt"),
        ("texts\\7.txt", "texts/7.txt"),
        ("./1946/08/7.txt", "1946/08/7.txt"),
        ("TEXTS/7.TXT", "texts/7.txt"),
        ("/data/harvest/texts/7.txt", "texts/7.txt"),
        ("D:\\harvest\\texts\\7.txt", "texts/7.txt"),
        ("Zürich.txt", "Zu\u0308rich.txt"),
    ],
)
def test_ways_to_name_a_file(tmp_path: Path, written: str, file: str) -> None:
    _put(tmp_path, file)
    listed = read_text(tmp_path, "inventory.csv", f"filename;title;date\n{written};Trams;1946-08-05\n")
    assert listed.finished.status is FileStatus.PART
    text = read_text(tmp_path, file, _TEXT).only
    assert (text.field("headline"), days(text)) == ("Trams", {WitnessKind.SIDECAR: ("1946-08-05",)})


@pytest.mark.parametrize("written", ["../7.txt", "/7.txt/../../7.txt", "1947/7.txt", "..\\7.txt", "\0", "."])
def test_names_that_lead_elsewhere(tmp_path: Path, written: str) -> None:
    """What lies outside of the table's folder is no file of its, and neither is another of the same name."""
    _put(tmp_path, "7.txt")
    _put(tmp_path, "lists/1946/7.txt")
    _put(tmp_path, "lists/1947/7.txt")
    table = f"filename,title,date\n{written},Trams,1946-08-05\n"
    _put(tmp_path, "lists/files.csv", table)
    for name in ("7.txt", "lists/1946/7.txt"):
        assert read_text(tmp_path, name, _TEXT).only.field("headline") == ""
    finder = Finder(FolderNeighbours(bytes(tmp_path), b"lists/files.csv"))
    assert finder.find(written) == (b"1947/7.txt" if written.startswith("1947") else None)


def test_a_link_out_of_the_archive_is_not_followed(tmp_path: Path) -> None:
    _put(tmp_path, "outside/7.txt")
    (tmp_path / "archive").mkdir()
    os.symlink(tmp_path / "outside", tmp_path / "archive" / "texts")
    listed = read_text(
        tmp_path / "archive", "files.csv", "file,title,date,text\ntexts/7.txt,Trams,1946-08-05,Own text\n"
    )
    assert listed.only.source == "Own text"


def test_a_table_that_names_no_file_is_one_of_articles(tmp_path: Path) -> None:
    _put(tmp_path, "a.txt")
    articles = read_text(tmp_path, "articles.csv", "path,title,text\n/news/7,Trams,They are late.\n").articles
    assert [article.source for article in articles] == ["They are late."]
    assert read_text(tmp_path, "a.txt", _TEXT).only.field("headline") == ""


def test_in_a_zip_as_in_a_folder(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("harvest/results.csv", _table(_ROW))
        archive.writestr(f"harvest/text/{_NAME}.txt", _TEXT)
    article = read(tmp_path, "harvest.zip", file.getvalue()).only
    assert article.item == f"harvest/text/{_NAME}.txt"
    assert article.field("headline") == "TRAMS PUT OFF"


def test_rows_that_cannot_be_read_are_counted(tmp_path: Path) -> None:
    _, listed = _read_both(tmp_path, "results.ndjson", _lines(_TROVE) + '{"id": \n[1]\n\n' + _lines(_TROVE))
    assert listed.reasons == ["Rows that can't be read: 2."]


@pytest.mark.parametrize(
    "table",
    [
        "",
        "\n\n",
        "file,title\n",
        'file,title\n"',
        "file,title\n" + '"' + "x" * 2_000_000,
        "\0\0file,title\0\n\0",
        "file\n" * 9,
    ],
)
def test_a_broken_table_leaves_the_text_as_it_is(tmp_path: Path, table: str) -> None:
    text, listed = _read_both(tmp_path, "results.csv", table)
    assert text.only.source == _TEXT
    assert listed.finished.status in (FileStatus.PROBLEM, FileStatus.PART)


def test_many_records_are_kept_in_few_bytes() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    values = [("title", "Trams Put Off Until the Spring"), ("url", "http://nla.gov.au/nla.news-article7")]
    known = ByFile(record_of(values, [f"text/{number}.txt"]) for number in range(100_000))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60 * 1024
    record = known.find(b"text/99999.txt")
    assert record is not None
    assert record.files == ("text/99999.txt",)
    assert known.find(b"text/100000.txt") is None


def test_a_harvest_without_texts_has_headlines_and_papers(tmp_path: Path) -> None:
    article = read_text(tmp_path, "results.ndjson", _lines({**_TROVE, "articleText": ""})).only
    assert (article.source, article.flags) == ("The tramway board", ("excerpt",))
    assert article.field("headline") == "TRAMS PUT OFF"
    assert article.field("source") == "The Argus (Melbourne, Vic.)"
    assert article.field("url") == "http://nla.gov.au/nla.news-article7"


def test_a_row_with_its_text_and_its_scans_is_an_article(tmp_path: Path) -> None:
    """Whatever is lost of a scan, a text is never lost for it."""
    for name in (f"pdf/{_NAME}.pdf", f"image/{_NAME}-1.jpg"):
        _put(tmp_path, name, "%PDF-1.4 broken")
    table = _table({**_ROW, "text": "The ferries, too, are late."})
    assert read_text(tmp_path, "articles.csv", table).only.source == "The ferries, too, are late."
    assert read_text(tmp_path, f"pdf/{_NAME}.pdf", "%PDF-1.4 broken").finished.status is FileStatus.PART
    assert f"image/{_NAME}-1.jpg".encode() in _leant(tmp_path, "articles.csv")


@pytest.mark.parametrize("ending", ["webp", "bmp", "j2k"])
def test_a_picture_of_any_kind_stands_for_no_text(tmp_path: Path, ending: str) -> None:
    _put(tmp_path, f"scan.{ending}", "a picture")
    table = f"title,text,file\nTrams put off,The trams are late.,scan.{ending}\n"
    assert read_text(tmp_path, "articles.csv", table).only.source == "The trams are late."
