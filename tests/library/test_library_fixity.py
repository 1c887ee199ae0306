# SPDX-License-Identifier: MIT
"""Fixity: what has become of every file."""

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.errors import ArchiveError, CancelledError, CancelToken
from reader.library.library import Library
from reader.library.reading import read_archive

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of files are of other systems")


@contextmanager
def nobody() -> Iterator[None]:
    """Be a user to whom modes of files apply, for root may read everything."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a small archive, read and open."""
    with opened(write(tmp_path / "courier")) as library:
        yield library


def test_progress_counts_the_files(library: Library) -> None:
    heard: list[int] = []
    assert library.verify(progress=heard.append).same
    assert heard == [1, 2, 3]


def test_it_can_be_cancelled(library: Library) -> None:
    token = CancelToken()
    with pytest.raises(CancelledError):
        library.verify(cancel=token, progress=lambda _: token.cancel())


def test_an_archive_that_is_not_there(library: Library, tmp_path: Path) -> None:
    (tmp_path / "courier").rename(tmp_path / "away")
    with pytest.raises(ArchiveError, match="not at"):
        library.verify()


def test_a_file_that_vanished_before_is_not_missed_again(library: Library, tmp_path: Path) -> None:
    (tmp_path / "courier/cuttings/tide.txt").unlink()
    assert library.verify().missing == (b"cuttings/tide.txt",)
    read_archive(library)
    assert library.verify().same


@NOT_ON_WINDOWS
def test_a_file_that_became_a_link_has_changed(library: Library, tmp_path: Path) -> None:
    tide = tmp_path / "courier/cuttings/tide.txt"
    tide.rename(tmp_path / "tide.txt")
    tide.symlink_to(tmp_path / "tide.txt")
    (tmp_path / "courier/link").symlink_to(tmp_path / "tide.txt")
    report = library.verify()
    assert (report.unchanged, report.changed, report.missing, report.new) == (2, (b"cuttings/tide.txt",), (), ())


@NOT_ON_WINDOWS
def test_a_file_that_can_t_be_read_any_more_has_changed(library: Library, tmp_path: Path) -> None:
    library.counts()
    with closed_to_nobody(tmp_path, tmp_path / "courier/cuttings/tide.txt"):
        report = library.verify()
    assert (report.unchanged, report.changed) == (2, (b"cuttings/tide.txt",))


@NOT_ON_WINDOWS
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root can read it the first time")
def test_a_file_that_could_never_be_read_has_not_changed(tmp_path: Path) -> None:
    folder = write(tmp_path / "courier")
    (folder / "cuttings/tide.txt").chmod(0)
    with opened(folder) as library:
        assert library.verify().same


@contextmanager
def closed_to_nobody(way: Path, file: Path) -> Iterator[None]:
    """Be nobody, who can go as far as the file's folder but can't read the file."""
    opened_up = [place for place in (way, *way.parents) if place.stat().st_mode & 0o055 != 0o055]
    modes = {place: place.stat().st_mode for place in opened_up}
    for place, mode in modes.items():
        place.chmod(mode | 0o055)
    file.chmod(0)
    try:
        with nobody():
            yield
    finally:
        file.chmod(0o644)
        for place, mode in modes.items():
            place.chmod(mode)


def sums(folder: Path, algorithm: str, *names: str) -> str:
    """Return the lines that a tool would write of these files."""
    return "".join(f"{hashlib.new(algorithm, (folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names)


def test_lists_of_checksums_are_honoured(tmp_path: Path) -> None:
    folder = tmp_path / "bag"
    write(folder / "data")
    names = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    (folder / "manifest-sha512.txt").write_text(sums(folder, "sha512", *names))
    (folder / "MD5SUMS").write_text(sums(folder, "md5", names[0]) + "0" * 32 + "  gone.txt\n")
    with opened(folder) as library:
        first = library.verify()
        bag, system = first.manifests if first.manifests[0].path != b"MD5SUMS" else first.manifests[::-1]
        assert (bag.agree, bag.same) == (len(names), True)
        assert (system.agree, system.missing) == (1, (b"gone.txt",))
        assert first.unchanged == len(names) + 2
        assert not first.same
        (folder / names[0]).write_text("Other words.")
        (folder / "data" / "more.txt").write_text("Not in the bag.")
        again = {one.path: one for one in library.verify().manifests}
    assert again[b"manifest-sha512.txt"].differ == (names[0].encode(),)
    assert again[b"manifest-sha512.txt"].unlisted == (b"data/more.txt",)
    assert again[b"MD5SUMS"].differ == (names[0].encode(),)


@NOT_ON_WINDOWS
def test_checksums_are_written_as_tools_read_them(tmp_path: Path) -> None:
    folder = write(tmp_path / "courier")
    (folder / "two\nlines \\ more.txt").write_text("A story of strange name.\n\nIt is listed.\n")
    with opened(folder) as library:
        lines = b"".join(library.checksums())
    (folder / "SHA256SUMS").write_bytes(lines)
    assert lines.count(b"\n") == 4
    with opened(folder) as library:
        (report,) = library.verify().manifests
    assert (report.agree, report.same) == (4, True)
