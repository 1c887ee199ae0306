# SPDX-License-Identifier: MIT
"""Descriptions beside files, through the whole pipeline: in whatever order they come and go."""

from pathlib import Path

from PIL import Image
from small_archive import articles, read

from reader.model.problem import FileStatus

_TEXT = "The harbour council put off its vote on the new pier.\n\n“Nobody can vote,” she said.\n"
_CORE = """<dc xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Council Puts Off Vote</dc:title>
<dc:creator>Keller, Anna</dc:creator>
<dc:date>1994-02-23</dc:date></dc>"""


def _told(folder: Path) -> dict[str, tuple[str, str]]:
    """Headline and date of all articles by path and item."""
    return {place: (article.headline, article.date.edtf) for place, article in articles(folder).items()}


def test_a_description_that_comes_after_its_text_and_goes(tmp_path: Path) -> None:
    folder = tmp_path / "herald"
    folder.mkdir()
    (folder / "7.txt").write_text(_TEXT, encoding="utf-8")
    read(folder)
    assert _told(folder) == {"7.txt": ("", "")}
    (folder / "7.dc.xml").write_text(_CORE)
    report = read(folder)
    assert _told(folder) == {"7.txt": ("Council Puts Off Vote", "1994-02-23")}
    assert dict(report.statuses) == {FileStatus.LISTED: 1, FileStatus.PART: 1}
    assert report.problems == ()
    (folder / "7.dc.xml").unlink()
    read(folder)
    assert _told(folder) == {"7.txt": ("", "")}


def test_a_description_that_waits_for_its_text(tmp_path: Path) -> None:
    folder = tmp_path / "herald"
    folder.mkdir()
    (folder / "7.dc.xml").write_text(_CORE)
    report = read(folder)
    assert [problem.path for problem in report.problems] == [b"7.dc.xml"]
    (folder / "7.txt").write_text(_TEXT, encoding="utf-8")
    report = read(folder)
    assert _told(folder) == {"7.txt": ("Council Puts Off Vote", "1994-02-23")}
    assert dict(report.statuses) == {FileStatus.LISTED: 1, FileStatus.PART: 1}
    assert report.problems == ()


def _table(*rows: tuple[str, str, str]) -> str:
    return "title,date,text\n" + "".join(f"{title},{day},{text}\n" for title, day, text in rows)


def test_a_table_of_files_that_comes_changes_and_goes(tmp_path: Path) -> None:
    folder = tmp_path / "harvest"
    (folder / "text").mkdir(parents=True)
    (folder / "text" / "7.txt").write_text(_TEXT, encoding="utf-8")
    read(folder)
    gone = ("Trams", "1994-02-24", "text/8.txt")
    for headline in ("Council Puts Off Vote", "Vote Put Off"):
        (folder / "results.csv").write_text(_table((headline, "1994-02-23", "text/7.txt"), gone))
        report = read(folder)
        assert _told(folder) == {"text/7.txt": (headline, "1994-02-23")}
        assert dict(report.statuses) == {FileStatus.LISTED: 1, FileStatus.PROBLEM: 1}
    (folder / "text" / "8.txt").write_text(_TEXT, encoding="utf-8")
    report = read(folder)
    assert _told(folder)["text/8.txt"] == ("Trams", "1994-02-24")
    assert dict(report.statuses) == {FileStatus.LISTED: 2, FileStatus.PART: 1}
    (folder / "results.csv").unlink()
    read(folder)
    assert _told(folder) == {"text/7.txt": ("", ""), "text/8.txt": ("", "")}


def test_pictures_of_a_row_are_part_of_its_text(tmp_path: Path) -> None:
    folder = tmp_path / "harvest"
    for name in ("text", "image"):
        (folder / name).mkdir(parents=True)
    (folder / "text" / "7.txt").write_text(_TEXT, encoding="utf-8")
    Image.new("L", (60, 40)).save(folder / "image" / "7-1.png")
    table = "title,date,text,images\nCouncil Puts Off Vote,1994-02-23,text/7.txt,image/7-1.png|image/7-2.png\n"
    (folder / "results.csv").write_text(table)
    report = read(folder)
    assert dict(report.statuses) == {FileStatus.LISTED: 1, FileStatus.PART: 2}
    assert report.problems == ()
