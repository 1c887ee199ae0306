# SPDX-License-Identifier: MIT
"""Files that belong together, through the whole pipeline: whatever comes, changes or goes, each text is listed once."""

from pathlib import Path

from small_archive import articles, home_of, read

from reader.catalog.catalog import Catalog
from reader.model.problem import FileGroup, FileStatus, Report

PAGE = (
    '<?xml version="1.0"?><alto><Layout><Page WIDTH="100" HEIGHT="100"><PrintSpace><TextBlock ID="B"><TextLine>'
    '<String CONTENT="{word}"/><SP/><String CONTENT="sails"/></TextLine></TextBlock></PrintSpace></Page></Layout>'
    "</alto>"
)
PLAN = (
    '<?xml version="1.0"?><mets xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec><file ID="T" MIMETYPE="text/xml">'
    '<FLocat xlink:href="alto/p1.xml"/></file><file ID="I" MIMETYPE="image/png">'
    '<FLocat xlink:href="img/x1.png"/></file></fileSec><structMap TYPE="LOGICAL"><div TYPE="ISSUE">'
    '<div ID="A" TYPE="ARTICLE"><fptr><area FILEID="T" BEGIN="B"/></fptr></div></div></structMap></mets>'
)
PICTURE = b"\x89PNG\r\n\x1a\n and no more"


def put(folder: Path, name: str, contents: str | bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())


def listed(folder: Path) -> dict[str, str]:
    """The texts of all articles by path and item."""
    return {place: article.body for place, article in articles(folder).items()}


def statuses(report: Report) -> dict[FileStatus, int]:
    return dict(report.statuses)


def test_a_plan_that_comes_after_its_page_and_goes_again(tmp_path: Path) -> None:
    folder = tmp_path / "herald"
    put(folder, "alto/p1.xml", PAGE.format(word="Ekdahl"))
    put(folder, "img/x1.png", PICTURE)
    report = read(folder)
    assert listed(folder) == {"alto/p1.xml": "Ekdahl sails"}
    assert statuses(report) == {FileStatus.LISTED: 1, FileStatus.UNSEARCHABLE: 1}
    put(folder, "mets.xml", PLAN)
    report = read(folder)
    assert listed(folder) == {"mets.xml#A": "Ekdahl sails"}
    assert statuses(report) == {FileStatus.LISTED: 1, FileStatus.PART: 2}
    assert report.problems == ()
    (folder / "mets.xml").unlink()
    report = read(folder)
    assert listed(folder) == {"alto/p1.xml": "Ekdahl sails"}
    assert statuses(report) == {FileStatus.LISTED: 1, FileStatus.UNSEARCHABLE: 1}
    assert [problem.path for problem in report.problems] == [b"img/x1.png"]


def test_a_page_that_changes_goes_and_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "herald"
    put(folder, "mets.xml", PLAN)
    put(folder, "alto/p1.xml", PAGE.format(word="Ekdahl"))
    read(folder)
    put(folder, "alto/p1.xml", PAGE.format(word="Lindgren"))
    report = read(folder)
    assert listed(folder) == {"mets.xml#A": "Lindgren sails"}
    assert (report.new, report.changed) == (0, 1)
    (folder / "alto" / "p1.xml").unlink()
    assert [problem.reason for problem in read(folder).problems] == ["A page of this issue is missing: alto/p1.xml."]
    assert listed(folder) == {}
    put(folder, "alto/p1.xml", PAGE.format(word="Brandt"))
    assert read(folder).problems == ()
    assert listed(folder) == {"mets.xml#A": "Brandt sails"}


def test_a_folder_that_is_moved_stays_whole(tmp_path: Path) -> None:
    folder = tmp_path / "herald"
    put(folder, "a/mets.xml", PLAN)
    put(folder, "a/alto/p1.xml", PAGE.format(word="Ekdahl"))
    put(folder, "a/img/x1.png", PICTURE)
    put(folder, "loose.png", PICTURE)
    read(folder)
    (folder / "a").rename(folder / "b")
    report = read(folder)
    assert listed(folder) == {"b/mets.xml#A": "Ekdahl sails"}
    assert statuses(report) == {FileStatus.LISTED: 1, FileStatus.PART: 2, FileStatus.UNSEARCHABLE: 1}
    assert (report.moved, report.new) == (3, 0)
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        assert [line.path for line in catalog.file_lines(FileGroup.UNSEARCHABLE)] == [b"loose.png"]
        assert [line.path for line in catalog.file_lines(FileGroup.PART)] == [b"b/alto/p1.xml", b"b/img/x1.png"]
        assert catalog.file_lines(FileGroup.UNSEARCHABLE)[0].status is FileStatus.UNSEARCHABLE
        assert catalog.counts().problems == 1


def test_a_picture_finds_its_text_when_that_comes(tmp_path: Path) -> None:
    folder = tmp_path / "herald"
    put(folder, "p.png", PICTURE)
    assert statuses(read(folder)) == {FileStatus.UNSEARCHABLE: 1}
    put(folder, "p.txt", "The council put off its vote.\n")
    assert statuses(read(folder)) == {FileStatus.LISTED: 1, FileStatus.PART: 1}
