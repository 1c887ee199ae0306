# SPDX-License-Identifier: MIT
"""An archive and the data folder on one stick: wherever that is put in, what is known of the archive is found again."""

import json
import shutil
from pathlib import Path

import pytest
from library_archive import write

from reader.errors import ArchiveError
from reader.ingest.shelf import Shelf
from reader.library.housekeeping import Housekeeping
from reader.library.library import Library
from reader.library.reading import read_archive


def never(_: str) -> bool:
    """Say of no folder that it is a known archive: nobody need be asked."""
    raise AssertionError


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return a stick with an archive that was read; its data folder lies beside a program."""
    folder = tmp_path / "E"
    write(folder / "papers")
    with Library.open(str(folder / "papers"), data_dir=str(folder / "Backfile" / "data")) as library:
        read_archive(library)
    return folder


def opened(stick: Path, folder: Path) -> tuple[str, str, bool]:
    with Library.open(str(folder), data_dir=str(stick / "Backfile" / "data"), is_moved=never) as library:
        assert library.counts().articles == 3
        return library.home.id, library.archive.folder, library.archive.present


def test_under_another_letter_it_is_the_same_archive(stick: Path, tmp_path: Path) -> None:
    before, _, _ = opened(stick, stick / "papers")
    there = stick.rename(tmp_path / "F")
    assert opened(there, there / "papers") == (before, str(there / "papers"), True)
    assert opened(there, tmp_path / "E" / "papers") == (before, str(there / "papers"), True)  # as it was open last
    back = there.rename(tmp_path / "E")
    assert opened(back, back / "papers") == (before, str(back / "papers"), True)
    assert len(list(Shelf(str(back / "Backfile" / "data")).homes())) == 1


def test_what_lies_at_the_old_place_now_is_another_archive(stick: Path, tmp_path: Path) -> None:
    before, _, _ = opened(stick, stick / "papers")
    there = stick.rename(tmp_path / "F")
    (tmp_path / "E" / "papers").mkdir(parents=True)
    (tmp_path / "E" / "papers" / "a.txt").write_text("Another paper\n\nAnother story.\n")
    assert opened(there, there / "papers")[0] == before
    with Library.open(str(tmp_path / "E" / "papers"), data_dir=str(there / "Backfile" / "data")) as other:
        assert other.home.id != before


def test_what_was_open_is_known_by_its_id_wherever_it_travelled(stick: Path, tmp_path: Path) -> None:
    before, place, _ = opened(stick, stick / "papers")
    for number in range(2):  # the description names the first place, the window the last one
        stick = stick.rename(tmp_path / f"F{number}")
        data = str(stick / "Backfile" / "data")
        with Library.open(place, data_dir=data, is_moved=never, known=before) as library:
            assert (library.home.id, library.archive.folder) == (before, str(stick / "papers"))
            assert Housekeeping(data).places([(before, place)]) == {before: str(stick / "papers")}
            place = library.archive.folder
    copy = tmp_path / "G"
    shutil.copytree(stick, copy)  # both are there: with these data that beside them is meant
    with Library.open(place, data_dir=str(copy / "Backfile" / "data"), is_moved=never, known=before) as library:
        assert (library.home.id, library.archive.folder) == (before, str(copy / "papers"))
    assert len(list(Shelf(str(copy / "Backfile" / "data")).homes())) == 1


def test_data_that_were_copied_alone_open_what_they_are_of(stick: Path, tmp_path: Path) -> None:
    before, place, _ = opened(stick, stick / "papers")
    other = tmp_path / "F"
    shutil.copytree(stick / "Backfile", other / "Backfile")
    write(other / "papers", {"1994/05/26/other.txt": "Another paper\n\nAnother story.\n"})
    data = str(other / "Backfile" / "data")
    assert Housekeeping(data).places([(before, place)]) == {before: place}
    with Library.open(place, data_dir=data, is_moved=never, known=before) as library:
        assert (library.home.id, library.archive.folder) == (before, place)


def test_an_archive_that_stayed_behind_is_where_it_was(stick: Path, tmp_path: Path) -> None:
    """The program and its data are copied elsewhere, the archive is not."""
    before, _, _ = opened(stick, stick / "papers")
    other = tmp_path / "deep" / "in" / "F"
    shutil.copytree(stick / "Backfile", other / "Backfile")
    assert opened(other, stick / "papers") == (before, str(stick / "papers"), True)


@pytest.mark.parametrize("first", ["E", "F"])
def test_another_archive_at_the_same_way_from_copied_data_is_not_taken_for_it(
    stick: Path, tmp_path: Path, first: str
) -> None:
    before, _, _ = opened(stick, stick / "papers")
    other = tmp_path / "F"
    shutil.copytree(stick / "Backfile", other / "Backfile")
    write(other / "papers", {"1994/05/26/other.txt": "Another paper\n\nAnother story.\n"})
    data = str(other / "Backfile" / "data")
    with Library.open(str(tmp_path / first / "papers"), data_dir=data, is_moved=never) as library:
        assert (library.home.id == before) is (first == "E")
        assert library.archive.read is (first == "E")
    assert opened(other, stick / "papers") == (before, str(stick / "papers"), True)
    shutil.rmtree(stick)
    assert opened(other, stick / "papers") == (before, str(stick / "papers"), False)
    with Library.open(str(other / "papers"), data_dir=data, is_moved=never) as library:
        assert library.home.id != before


def test_what_travelled_is_known_by_its_files_also_where_they_were_put_in_order(stick: Path, tmp_path: Path) -> None:
    before, _, _ = opened(stick, stick / "papers")
    there = stick.rename(tmp_path / "F")
    (there / "papers" / "cuttings").rename(there / "papers" / "sorted")
    (there / "papers" / "1994").rename(there / "papers" / "sorted" / "1994")
    assert opened(there, there / "papers") == (before, str(there / "papers"), True)


def test_an_empty_folder_is_taken_for_what_travelled(stick: Path, tmp_path: Path) -> None:
    before, _, _ = opened(stick, stick / "papers")
    there = stick.rename(tmp_path / "F")
    shutil.rmtree(there / "papers")
    (there / "papers").mkdir()
    assert opened(there, there / "papers")[0] == before


def test_a_home_of_an_earlier_version_names_only_places(stick: Path, tmp_path: Path) -> None:
    (description,) = (stick / "Backfile").rglob("archive.json")
    told = json.loads(description.read_text("utf-8"))
    assert told.pop("beside") == "../../../../papers"
    description.write_text(json.dumps(told), "utf-8")
    before, _, _ = opened(stick, stick / "papers")
    there = stick.rename(tmp_path / "F")
    with pytest.raises(AssertionError):
        opened(there, there / "papers")  # it is recognised by its files, and the user asked
    with Library.open(str(there / "papers"), data_dir=str(there / "Backfile" / "data")) as library:
        assert library.home.id == before


def test_a_place_where_nothing_ever_was_is_said(stick: Path) -> None:
    with pytest.raises(ArchiveError, match="There is no folder at"):
        opened(stick, stick / "nowhere")
