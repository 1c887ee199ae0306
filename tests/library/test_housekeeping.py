# SPDX-License-Identifier: MIT
"""The care of archives, on real ones: what is derived may go, what is the user's own never goes without a copy."""

import os
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.errors import BusyError, NotFoundError, StoreError
from reader.ingest.keeping import keeping
from reader.library.housekeeping import Housekeeping, KeptArchive
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.overlay.work import WorkSize


@pytest.fixture
def courier(tmp_path: Path) -> Path:
    """Return an archive that was read, and on which one worked."""
    folder = write(tmp_path / "courier")
    with opened(folder) as library:
        first = library.article(1).id
        library.corrections.add_note(first, "Ask the pilot.")
        library.corrections.add_tag([first, library.article(2).id], "harbour")
        library.corrections.set_headline(first, "Harbour talks")
    return folder


@pytest.fixture
def data(courier: Path) -> str:
    """Return the data folder."""
    return f"{courier}-data"


@pytest.fixture
def keeping_house(data: str) -> Housekeeping:
    """Return the care of all archives in it."""
    return Housekeeping(data)


def only(keeping_house: Housekeeping) -> KeptArchive:
    """Return the one archive there is."""
    (archive,) = keeping_house.archives()
    return archive


def read_again(folder: Path, data: str) -> Library:
    """Read an archive and open it."""
    library = Library.open(str(folder), data_dir=data)
    read_archive(library, jobs=1)
    return library


def notes(folder: Path, data: str) -> list[str]:
    """Return the words of all notes."""
    with Library.open(str(folder), data_dir=data) as library:
        return [note.text for n in (1, 2, 3) for note in library.corrections.notes(library.article(n).id)]


def test_what_is_known_of_an_archive(courier: Path, keeping_house: Housekeeping) -> None:
    archive = only(keeping_house)
    assert (archive.name, archive.places, archive.present) == ("courier", (str(courier),), True)
    assert archive.articles == 3
    assert archive.work == WorkSize(corrected=1, notes=1, tags=1)
    assert archive.derived > archive.own > 10_000
    assert archive.read_at is not None
    assert archive.trouble == ""
    assert os.path.isdir(archive.folder)


def test_the_derived_can_go_and_comes_back(courier: Path, data: str, keeping_house: Housekeeping) -> None:
    archive = only(keeping_house)
    keeping_house.remove_derived(archive.id)
    bare = only(keeping_house)
    assert (bare.derived, bare.articles, bare.read_at) == (0, None, None)
    assert bare.work == archive.work
    with read_again(courier, data) as library:
        assert library.article(1).headline == "Harbour talks"
    assert notes(courier, data) == ["Ask the pilot."]


def test_an_archive_without_work_is_forgotten(tmp_path: Path) -> None:
    folder = write(tmp_path / "plain")
    opened(folder).close()
    house = Housekeeping(f"{folder}-data")
    archive = only(house)
    assert not archive.has_work
    assert archive.own == 0
    house.forget(archive.id)
    assert house.archives() == ()
    assert os.listdir(f"{folder}-data/archives") == []
    assert len(list(folder.rglob("*.txt"))) == 3
    with pytest.raises(NotFoundError):
        house.forget(archive.id)


def test_work_never_goes_without_a_copy(courier: Path, data: str, keeping_house: Housekeeping, tmp_path: Path) -> None:
    archive = only(keeping_house)
    with pytest.raises(StoreError, match="work of your own"):
        keeping_house.forget(archive.id)
    with pytest.raises(StoreError, match="can't be written"):
        keeping_house.forget(archive.id, copy=str(tmp_path / "nowhere" / "copy.sqlite"))
    assert only(keeping_house).work == archive.work
    assert notes(courier, data) == ["Ask the pilot."]
    copy = tmp_path / "copy.sqlite"
    keeping_house.forget(archive.id, copy=str(copy))
    assert keeping_house.archives() == ()
    read_again(courier, data).close()
    fresh = only(keeping_house)
    assert fresh.id != archive.id
    assert not fresh.has_work
    keeping_house.restore_work(fresh.id, str(copy))  # it is the same folder, by its articles
    assert only(keeping_house).work == archive.work
    assert notes(courier, data) == ["Ask the pilot."]


def test_a_copy_is_put_back_and_lists_follow(
    courier: Path, data: str, keeping_house: Housekeeping, tmp_path: Path
) -> None:
    archive = only(keeping_house)
    copy = str(tmp_path / "copy.sqlite")
    keeping_house.copy_work(archive.id, copy)
    with Library.open(str(courier), data_dir=data) as library:
        first = library.article(1).id
        library.corrections.undo()
        library.corrections.set_headline(first, "Another headline")
        library.corrections.add_note(first, "Later.")
    restored = keeping_house.restore_work(archive.id, copy)
    assert notes(courier, data) == ["Ask the pilot."]
    with Library.open(str(courier), data_dir=data) as library:
        assert [row.headline for row in library.rows([1])] == ["Harbour talks"]  # as the catalog has it, for the lists
        library.corrections.add_tag([library.article(3).id], "more")  # and work goes on
    assert restored.aside is not None
    assert os.path.basename(restored.aside) == "overlay-replaced-1.sqlite"
    back = keeping_house.restore_work(archive.id, restored.aside)  # what was replaced can be had again
    assert notes(courier, data) == ["Ask the pilot.", "Later."]
    assert back.aside is not None
    assert os.path.basename(back.aside) == "overlay-replaced-2.sqlite"


def test_copies_of_other_archives_and_broken_ones_are_refused(
    courier: Path, data: str, keeping_house: Housekeeping, tmp_path: Path
) -> None:
    other = write(tmp_path / "gazette", {"a.txt": "Gazette\n\nSomething else altogether was printed here.\n"})
    with read_again(other, data) as library:
        library.corrections.add_tag([library.article(1).id], "x")
    mine, theirs = keeping_house.archives()
    copy = tmp_path / "gazette.sqlite"
    keeping_house.copy_work(theirs.id, str(copy))
    with pytest.raises(StoreError, match="holds work on gazette"):
        keeping_house.restore_work(mine.id, str(copy))
    by_hand = Path(theirs.folder, "overlay.sqlite")
    with pytest.raises(StoreError, match="holds work on another archive"):
        keeping_house.restore_work(mine.id, str(by_hand))
    (tmp_path / "cut.sqlite").write_bytes(copy.read_bytes()[:5000])
    (tmp_path / "text.sqlite").write_text("no database")
    for broken in ("cut.sqlite", "text.sqlite"):
        with pytest.raises(StoreError, match="damaged, or no copy"):
            keeping_house.restore_work(mine.id, str(tmp_path / broken))
    with pytest.raises(StoreError):
        keeping_house.restore_work(mine.id, str(tmp_path / "nowhere.sqlite"))
    assert notes(courier, data) == ["Ask the pilot."]


def test_a_file_copied_by_hand_is_known_by_its_articles(
    courier: Path, data: str, keeping_house: Housekeeping, tmp_path: Path
) -> None:
    archive = only(keeping_house)
    by_hand = tmp_path / "by hand.sqlite"
    by_hand.write_bytes(Path(archive.folder, "overlay.sqlite").read_bytes())
    with Library.open(str(courier), data_dir=data) as library:
        library.corrections.add_note(library.article(2).id, "Later.")
    keeping_house.restore_work(archive.id, str(by_hand))
    assert notes(courier, data) == ["Ask the pilot."]


def test_damaged_work_is_work_and_its_backup_is_what_is_copied(keeping_house: Housekeeping, tmp_path: Path) -> None:
    archive = only(keeping_house)
    Path(archive.folder, "overlay.sqlite").write_bytes(b"no database" * 1000)
    damaged = only(keeping_house)
    assert damaged.work is None
    assert damaged.has_work
    assert "damaged" in damaged.trouble
    with pytest.raises(StoreError, match="work of your own"):
        keeping_house.forget(archive.id)
    copy = tmp_path / "copy.sqlite"
    keeping_house.forget(archive.id, copy=str(copy))
    assert copy.stat().st_size > 0
    assert keeping_house.archives() == ()


def test_nothing_is_done_to_an_archive_that_is_being_read(data: str, keeping_house: Housekeeping) -> None:
    archive = only(keeping_house)
    with Library.open(archive.places[-1], data_dir=data) as library, keeping(library.home):
        with pytest.raises(BusyError):
            keeping_house.remove_derived(archive.id)
        with pytest.raises(BusyError):
            keeping_house.forget(archive.id, copy=f"{data}/copy.sqlite")
    assert only(keeping_house).articles == 3


def test_a_folder_taken_for_an_archive_that_moved_can_be_another_one(
    courier: Path, data: str, keeping_house: Housekeeping, tmp_path: Path
) -> None:
    courier.rename(tmp_path / "unplugged")
    copy = write(tmp_path / "copy of courier")
    with Library.open(str(copy), data_dir=data, is_moved=str(courier).__eq__) as library:
        taken = library.archive.id
        assert library.archive.read
    keeping_house.separate(taken)
    old = next(one for one in keeping_house.archives() if one.id == taken)
    assert (old.places, old.present, old.articles) == ((str(courier),), False, 3)
    assert notes(courier, data) == ["Ask the pilot."]  # not there, but all of it can be read
    with Library.open(str(copy), data_dir=data, is_moved=lambda _: False) as library:
        assert library.archive.id != taken
        assert not library.archive.read
    with pytest.raises(NotFoundError, match="never seen anywhere else"):
        keeping_house.separate(taken)
    assert keeping_house.places([(taken, str(courier)), ("another", str(copy))]) == {"another": str(copy)}
