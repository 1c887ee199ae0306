# SPDX-License-Identifier: MIT
"""Saving outside of the archive: in the place of a file, through a link, into a pipe; never over what is no file."""

import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from reader.errors import StoreError, UsageError
from reader.library.saving import save_outside

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are others there")


@pytest.fixture
def archive(tmp_path: Path) -> str:
    (tmp_path / "archive").mkdir()
    return str(tmp_path / "archive")


def writing(what: bytes) -> Callable[[BinaryIO], None]:
    def write(file: BinaryIO) -> None:
        file.write(what)

    return write


def test_a_file_takes_the_place_of_another(tmp_path: Path, archive: str) -> None:
    (tmp_path / "list.csv").write_text("old")
    save_outside(str(tmp_path / "list.csv"), archive, writing(b"new"))
    assert (tmp_path / "list.csv").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive", "list.csv"]


@NOT_ON_WINDOWS
def test_a_link_leads_where_it_led(tmp_path: Path, archive: str) -> None:
    (tmp_path / "there.csv").write_text("old")
    (tmp_path / "here.csv").symlink_to("there.csv")
    save_outside(str(tmp_path / "here.csv"), archive, writing(b"new"))
    assert (tmp_path / "here.csv").readlink() == Path("there.csv")
    assert (tmp_path / "there.csv").read_text() == "new"


@NOT_ON_WINDOWS
def test_a_pipe_is_written_into_and_stays(tmp_path: Path, archive: str) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    heard: list[bytes] = []
    listener = threading.Thread(target=lambda: heard.append(pipe.read_bytes()))
    listener.start()
    save_outside(str(pipe), archive, writing(b"a line\n"))
    listener.join(10)
    assert heard == [b"a line\n"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_is_no_place_for_a_file(tmp_path: Path, archive: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreError):
        save_outside(str(tmp_path / "folder"), archive, writing(b"x"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive", "folder"]


@NOT_ON_WINDOWS
def test_a_link_into_the_archive_is_refused(tmp_path: Path, archive: str) -> None:
    (tmp_path / "link.csv").symlink_to("archive/list.csv")
    with pytest.raises(UsageError):
        save_outside(str(tmp_path / "link.csv"), archive, writing(b"x"))
    assert not (tmp_path / "archive" / "list.csv").exists()
