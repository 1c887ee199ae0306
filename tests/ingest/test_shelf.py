# SPDX-License-Identifier: MIT
"""Which archive a folder is, and where its stores lie."""

from pathlib import Path

import pytest

from reader.errors import ArchiveError, StoreError
from reader.ingest.shelf import Shelf


def test_a_folder_keeps_its_home(tmp_path: Path) -> None:
    folder = tmp_path / "courier"
    folder.mkdir()
    shelf = Shelf(str(tmp_path / "data"))
    home = shelf.at(str(folder))
    assert shelf.at(str(folder) + "/") == home
    assert home.present
    assert home.name == "courier"
    assert [one.id for one in shelf.homes()] == [home.id]
    assert shelf.gone() == ()


def test_an_archive_that_is_gone_is_still_known(tmp_path: Path) -> None:
    folder = tmp_path / "courier"
    folder.mkdir()
    shelf = Shelf(str(tmp_path / "data"))
    home = shelf.add(str(folder))
    folder.rename(tmp_path / "elsewhere")
    found = shelf.find(str(folder))
    assert found == home
    assert not home.present
    assert shelf.gone() == (home,)
    moved = shelf.move(home, str(tmp_path / "elsewhere"))
    assert moved.id == home.id
    assert moved.present
    assert shelf.find(str(folder)) is None
    assert shelf.find(str(tmp_path / "elsewhere")) == moved
    assert moved.places == (str(folder), str(tmp_path / "elsewhere"))


def test_no_home_without_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no folder"):
        Shelf(str(tmp_path / "data")).at(str(tmp_path / "nowhere"))


def test_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    folder = str(tmp_path) + "/caf\udce9"
    Path(folder).mkdir()
    shelf = Shelf(str(tmp_path / "data"))
    home = shelf.add(folder)
    assert shelf.find(folder) == home


def test_a_data_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError, match="can't be written") as caught:
        Shelf(str(tmp_path / "data")).add(str(tmp_path))
    assert "--data-dir" in caught.value.hint


def test_a_broken_description(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    shelf = Shelf(str(tmp_path / "data"))
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    home, other = shelf.add(str(tmp_path / "one")), shelf.add(str(tmp_path / "two"))
    Path(home.folder, "archive.json").write_text("{")
    with pytest.raises(StoreError, match="can't be read"):  # and no new home, beside which the old work would be lost
        shelf.at(str(tmp_path / "one"))
    assert shelf.find(str(tmp_path / "two")) == other
    assert list(shelf.homes()) == [other]
    assert "can't be read" in caplog.text


def test_a_data_folder_whose_archives_are_none(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "archives").write_text("a file")
    with pytest.raises(StoreError, match="can't be written"):
        Shelf(str(tmp_path / "data")).find(str(tmp_path))
