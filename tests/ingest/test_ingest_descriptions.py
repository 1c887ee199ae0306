# SPDX-License-Identifier: MIT
"""Descriptions beside files, through the whole pipeline: in whatever order they come and go."""

from pathlib import Path

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
