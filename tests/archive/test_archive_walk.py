# SPDX-License-Identifier: MIT
import os
import socket
from pathlib import Path

import pytest
from archive_outcome import walked

from reader.archive.refusal import refusal, system_path
from reader.archive.sidecar import is_description, is_sidecar
from reader.archive.walk import FoundFile, not_here, walk
from reader.errors import ArchiveError, CancelledError, CancelToken


def test_files_come_in_order_of_names_folder_by_folder(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a.txt", "c.txt", "b/aa/9.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    files, problems = walked(tmp_path)
    assert files == [b"a.txt", b"b/1.txt", b"b/2.txt", b"b/aa/9.txt", b"c.txt"]
    assert not problems


def test_a_folder_of_very_many_comes_in_the_same_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b/2.txt", "b/1.txt", "a.txt", "c.txt", "b/aa/9.txt", ".Trashes/old.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "d.txt").symlink_to("c.txt")
    few = list(walk(os.fsencode(tmp_path), CancelToken()))
    monkeypatch.setattr("reader.archive.walk._MANY", 2)
    assert list(walk(os.fsencode(tmp_path), CancelToken())) == few
    assert len(few) == 7


def test_a_file_comes_with_size_time_and_inode(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"four")
    os.utime(tmp_path / "a.txt", ns=(5, 7))
    (seen,) = walk(os.fsencode(tmp_path), CancelToken())
    assert seen == FoundFile(b"a.txt", 4, 7, (tmp_path / "a.txt").stat().st_ino)


def test_any_depth_and_any_name(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    for depth in range(120):
        folder += b"/%d" % depth
        os.mkdir(folder)
    names = [b"\xff\xfe", b"line\nbreak", "e\u0301.txt".encode(), "\u202egpj.txt".encode(), b"n" * 248]
    for name in names:
        Path(os.fsdecode(folder + b"/" + name)).write_bytes(b"x")
    (tmp_path / "folder.txt").mkdir()
    files, problems = walked(tmp_path)
    assert sorted(file.rpartition(b"/")[2] for file in files) == sorted(names)
    assert all(file.count(b"/") == 120 for file in files)
    assert not problems


def test_a_path_beyond_the_systems_length_is_a_problem(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(30):
            os.mkdir(b"d" * 200, dir_fd=here)
            inner = os.open(b"d" * 200, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = inner
    finally:
        os.close(here)
    files, problems = walked(tmp_path)
    assert not files
    assert [problem.reason for problem in problems] == ["Its path is longer than the system allows."]


def test_links_are_noted_and_never_followed(tmp_path: Path) -> None:
    archive, outside = tmp_path / "archive", tmp_path / "outside"
    archive.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    (archive / "real.txt").write_text("real")
    (archive / "out").symlink_to(outside)
    (archive / "self").symlink_to(archive)
    (archive / "within").symlink_to("real.txt")
    (archive / "dangling").symlink_to("nowhere")
    files, problems = walked(archive)
    assert files == [b"real.txt"]
    assert {problem.path for problem in problems} == {b"out", b"self", b"within", b"dangling"}
    assert all("link" in problem.reason and problem.hint for problem in problems)


def test_what_is_no_file_is_noted_and_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.txt"))
        files, problems = walked(tmp_path)
    assert not files
    assert [problem.path for problem in problems] == [b"pipe.txt", b"socket.txt"]


def test_a_link_as_root_is_the_archive(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive/a.txt").write_text("a")
    (tmp_path / "link").symlink_to("archive")
    assert walked(tmp_path / "link")[0] == [b"a.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_folder_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    (tmp_path / "open.txt").write_text("x")
    files, problems = walked(tmp_path)
    assert files == [b"open.txt"]
    assert [problem.path for problem in problems] == [b"closed"]
    assert "not allowed" in problems[0].reason


def test_a_folder_that_goes_away_meanwhile_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b").mkdir()
    seen = walk(os.fsencode(tmp_path), CancelToken())
    next(seen)
    (tmp_path / "b").rmdir()
    (problem,) = seen
    assert (problem.path, problem.reason) == (b"b", "It is no longer there.")  # type: ignore[union-attr]  # a Problem


def test_folders_of_programs_are_left_out_with_a_word(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/HEAD").write_text("ref")
    files, problems = walked(tmp_path)
    assert not files
    assert [problem.path for problem in problems] == [b".git"]


@pytest.mark.parametrize("name", ["nowhere", "file.txt"])
def test_a_root_that_is_no_folder_is_an_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "file.txt").write_text("x")
    with pytest.raises(ArchiveError) as raised:
        list(walk(os.fsencode(tmp_path / name), CancelToken()))
    assert raised.value.sentence
    assert raised.value.hint


def test_a_walk_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / str(number)).write_text("x")
    cancel = CancelToken()
    seen = walk(os.fsencode(tmp_path), cancel)
    next(seen)
    cancel.cancel()
    with pytest.raises(CancelledError):
        next(seen)


def test_placeholders_of_cloud_folders_are_told_by_their_attributes() -> None:
    assert not_here(0x400000, 0)  # recall on data access
    assert not_here(0x1000, 0)  # offline
    assert not_here(0, 0x40000000)  # dataless
    assert not not_here(0x20, 0x40)


@pytest.mark.parametrize(
    "path",
    [
        b".DS_Store",
        b"a/.DS_Store",
        b"Thumbs.db",
        b"DESKTOP.INI",
        b"a/._story.txt",
        b"bagit.txt",
        b"bag-info.txt",
        b"manifest-sha256.txt",
        b"tagmanifest-md5.txt",
        b"__MACOSX/story.txt",
    ],
)
def test_sidecars_are_told_by_name(path: bytes) -> None:
    assert is_sidecar(path, lambda _: False)


@pytest.mark.parametrize("path", [b"story.txt", b"manifest-of-the-party.txt", b"a/notes.db", b"my_files/story.txt"])
def test_articles_are_no_sidecars(path: bytes) -> None:
    assert not is_sidecar(path, lambda _: False)


def test_a_saved_pages_folder_is_part_of_it_at_any_depth() -> None:
    pages = {b"a/X.html"}
    assert is_sidecar(b"a/X_files/picture.png", pages.__contains__)
    assert is_sidecar(b"a/X_files/deep/er.html", pages.__contains__)
    assert not is_sidecar(b"a/Y_files/picture.png", pages.__contains__)
    assert is_sidecar(b"a/X-Dateien/style.css", pages.__contains__)


def test_a_description_stands_at_the_top() -> None:
    for name in (b"README", b"readme.md", b"About.txt", b"description.html", b"README.de.md", b"Liesmich.txt"):
        assert is_description(name), name
    for name in (b"a/README", b"about-face.txt", b"readme.exe", b"description of the town.txt"):
        assert not is_description(name), name


def test_windows_paths_reach_beyond_260_characters() -> None:
    assert system_path(b"C:\\news", b"1994/a.txt", windows=True) == b"\\\\?\\C:\\news\\1994\\a.txt"
    assert system_path(b"\\\\desk\\news", b"a.txt", windows=True) == b"\\\\?\\UNC\\desk\\news\\a.txt"
    assert system_path(b"news", b"1994/a.txt", windows=True) == b"news\\1994\\a.txt"
    assert system_path(b"\\\\?\\C:\\news\\", b"1994/a.txt", windows=True) == b"\\\\?\\C:\\news\\1994\\a.txt"
    assert system_path(b"/news", b"a.txt", windows=False) == b"/news/a.txt"
    assert system_path(b"/news", b"", windows=False) == b"/news"


def test_what_the_system_says_is_said_in_a_sentence() -> None:
    assert refusal(OSError(28, "No space left")) == ("The system could not read it: No space left.", "")
    assert refusal(OSError())[0] == "The system could not read it: OSError."
