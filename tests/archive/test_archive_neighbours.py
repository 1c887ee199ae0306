# SPDX-License-Identifier: MIT
"""What lies around a file, and around a zip's member: found by name, never outside, and noted."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from reader.archive.containers.zip_neighbours import MemberNeighbours, ZipFolder
from reader.archive.events import Leant
from reader.archive.formats.guarded_zip import GuardedZip
from reader.archive.neighbours import FolderNeighbours
from reader.archive.place import Neighbours, Place
from reader.archive.reading import read_file
from reader.archive.walk import FoundFile
from reader.model.problem import FileStatus

FILES = {b"top.txt": b"top", b"a/issue.xml": b"issue", b"a/text/Page1.xml": b"page", b"b/x.txt": b"x"}


def folder(root: Path) -> FolderNeighbours:
    for name, data in FILES.items():
        path = root / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return FolderNeighbours(os.fsencode(root), b"a/issue.xml")


def zipped() -> MemberNeighbours:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in FILES.items():
            archive.writestr(name.decode(), data)
    return MemberNeighbours(ZipFolder(GuardedZip(packed), Place(b"z.zip", b"z.zip")), "a/issue.xml")


@pytest.fixture(params=["folder", "zip"])
def around(request: pytest.FixtureRequest, tmp_path: Path) -> Neighbours:
    return folder(tmp_path) if request.param == "folder" else zipped()


def contents(around: Neighbours, name: bytes) -> bytes | None:
    stream = around.open(name)
    if stream is None:
        return None
    with stream:
        return stream.read()


@pytest.mark.parametrize(
    ("name", "holds"),
    [
        (b"text/Page1.xml", b"page"),
        (b"./text//Page1.xml", b"page"),
        (b"TEXT/page1.XML", b"page"),
        (b"../b/x.txt", b"x"),
        (b"../b/../top.txt", b"top"),
        (b"text/page2.xml", None),
        (b"../../etc/passwd", None),
        (b"../../a/issue.xml", None),
        (b"/etc/passwd", None),
        (b"text", None),
        (b"", None),
        (b"text/\0", None),
        (b"../" * 5000, None),
        (b"x" * 70_000, None),
    ],
)
def test_by_name(around: Neighbours, name: bytes, holds: bytes | None) -> None:
    assert contents(around, name) == holds
    assert around.head(name) == (holds or b"")


def test_names_of_folders(around: Neighbours) -> None:
    assert around.names() == [b"issue.xml", b"text"]
    assert around.names(b"text") == [b"Page1.xml"]
    assert around.names(b"..") == [b"a", b"b", b"top.txt"]
    assert around.names(b"../..") == around.names(b"no such") == []


def test_where_it_lies(tmp_path: Path) -> None:
    assert folder(tmp_path).path(b"TEXT/page1.xml") == (b"a/text/Page1.xml", "")
    assert folder(tmp_path).path(b"TEXT/page2.xml") == (b"", "")
    assert zipped().path(b"TEXT/page1.xml") == (b"z.zip", "a/text/Page1.xml")


def test_what_was_asked_for_is_noted_and_what_was_only_looked_at_is_not(tmp_path: Path) -> None:
    around = folder(tmp_path)
    around.names(b"text")
    around.head(b"text/Page1.xml")
    assert not around.leant
    contents(around, b"TEXT/page1.xml")
    contents(around, b"text/page2.xml")
    contents(around, b"issue.xml")  # itself
    assert list(around.leant) == [b"a/text/Page1.xml", b"a/text/page2.xml"]


def test_no_link_is_followed(tmp_path: Path) -> None:
    around = folder(tmp_path / "archive")
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "s.txt").write_text("outside")
    (tmp_path / "archive" / "a" / "out").symlink_to(tmp_path / "secret")
    (tmp_path / "archive" / "a" / "s.txt").symlink_to(tmp_path / "secret" / "s.txt")
    assert contents(around, b"out/s.txt") is None
    assert contents(around, b"s.txt") is None
    assert around.names(b"out") == []


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    around = folder(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "a" / "pipe.xml")
        assert contents(around, b"pipe.xml") is None


def test_a_member_knows_that_another_leans_on_it() -> None:
    issue = zipped()
    page = MemberNeighbours(issue._zip, "a/text/Page1.xml")
    assert not page.leant_on()
    contents(issue, b"text/page1.xml")
    assert page.leant_on()
    assert not issue.leant_on()


def test_a_saved_page_s_picture_leans_on_the_page(tmp_path: Path) -> None:
    (tmp_path / "story_files").mkdir()
    (tmp_path / "story_files" / "a.gif").write_bytes(b"GIF89a")
    (tmp_path / "story.html").write_text("<p>A story.")
    events = list(read_file(os.fsencode(tmp_path), FoundFile(b"story_files/a.gif", 6, 0, 0)))
    assert [event.paths for event in events if isinstance(event, Leant)] == [(b"story.html",)]
    assert getattr(events[-1], "status", None) is FileStatus.PART
