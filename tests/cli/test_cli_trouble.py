# SPDX-License-Identifier: MIT
"""What is broken, gone, full or busy: a sentence and a way out, and answers wherever there is something to answer."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from cli_archive import Archive, Run
from filelock import FileLock

from reader.errors import StoreError

pytest_plugins = ["cli_fixtures"]

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="modes and limits of files are of other systems")


def garble(path: Path) -> None:
    """Put random bytes in the place of a file's own."""
    path.write_bytes(random.Random(1).randbytes(max(4096, path.stat().st_size)))


def garble_table(path: Path, table: str) -> None:
    """Put random bytes in the place of a table's first page."""
    with closing(sqlite3.connect(path)) as store:
        (page,) = store.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        (size,) = store.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(random.Random(1).randbytes(size))


def headlines(run: Run, archive: Archive, *, note: str = "") -> list[str]:
    """List; the one note on standard error, if any, must begin so."""
    told = run("list", archive.folder, "--json")
    assert told.code == 0, told.err
    assert [line[: len(note)] for line in told.notes] == ([note] if note else [])
    return [article["headline"] for article in told.lines]


def unmeasured() -> dict[str, str]:
    """Return the environment for a process that can't write down which lines it ran."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}


def correct_first(run: Run, archive: Archive, headline: str) -> str:
    """Correct the first article's headline, as the window does; return its id."""
    id_: str = run("list", archive.folder, "--json").lines[0]["id"]
    with archive.open() as library:
        library.corrections.set_headline(id_, headline)
    return id_


def test_a_broken_catalog_is_made_anew(run: Run, courier: Archive) -> None:
    before = headlines(run, courier)
    correct_first(run, courier, "Corrected harbour")
    garble(courier.home / "catalog.sqlite")
    note = "The catalog of this archive was damaged: the archive is read anew."
    assert headlines(run, courier, note=note) == ["Corrected harbour", *before[1:]]
    assert run("search", courier.folder, "harbour", "--json").json["total"] == 3
    assert headlines(run, courier) == ["Corrected harbour", *before[1:]]


def test_a_catalog_that_is_broken_within_is_made_anew_when_asked(run: Run, courier: Archive) -> None:
    before = headlines(run, courier)
    garble_table(courier.home / "catalog.sqlite", "article")
    told = run("list", courier.folder)
    assert (told.code, told.out) == (3, "")
    assert told.notes[-1].startswith("The catalog of this archive is damaged.")
    assert "`backfile index --rebuild`" in told.err
    assert run("index", courier.folder, "--rebuild").code == 0
    assert headlines(run, courier) == before


def test_a_catalog_of_a_newer_program_is_left_alone(run: Run, courier: Archive) -> None:
    with closing(sqlite3.connect(courier.home / "catalog.sqlite")) as catalog:
        catalog.execute("PRAGMA user_version=99")
    told = run("list", courier.folder)
    assert (told.code, told.out) == (3, "")
    assert told.err == (
        "The catalog of this archive was made by a newer Backfile. "
        "Install the newest Backfile, or choose another data folder with --data-dir or BACKFILE_DATA.\n"
    )
    assert run("index", courier.folder).code == 3
    with closing(sqlite3.connect(courier.home / "catalog.sqlite")) as catalog:
        assert catalog.execute("PRAGMA user_version").fetchone() == (99,)


@pytest.mark.parametrize("how", ["gone", "empty", "no list", "garbled", "a part gone"])
def test_a_broken_index_is_built_anew(run: Run, courier: Archive, how: str) -> None:
    index = courier.home / "index"
    if how in {"gone", "empty"}:
        shutil.rmtree(index)
    if how == "empty":
        index.mkdir()
    for path in index.glob("MANIFEST") if how == "no list" else ():
        path.unlink()
    for path in index.iterdir() if how == "garbled" else ():
        garble(path)
    for path in index.glob("seg-*") if how == "a part gone" else ():
        path.unlink()
    told = run("search", courier.folder, "harbour", "--json")
    assert (told.code, told.json["total"]) == (0, 3)
    (note,) = told.notes
    assert note.startswith(
        ("The search index was damaged", "The search index is damaged", "A part of the search index")
    )
    assert "built anew" in note
    assert run("search", courier.folder, "harbour").err == ""


def test_an_index_of_another_version_is_built_anew_and_not_called_damaged(run: Run, courier: Archive) -> None:
    manifest = courier.home / "index" / "MANIFEST"
    manifest.write_text(manifest.read_text("ascii").replace('"version":', '"version":9'), "ascii")
    told = run("search", courier.folder, "harbour", "--json")
    assert (told.code, told.json["total"]) == (0, 3)
    (note,) = told.notes
    assert note.startswith("The search index is of another version of the program. It is built anew from the catalog")


def test_an_index_that_turns_out_to_be_broken_when_it_is_searched(run: Run, courier: Archive) -> None:
    for path in (courier.home / "index").glob("seg-*"):
        garble(path)
    told = run("search", courier.folder, "harbour OR tide OR qua*", "--json")
    assert (told.code, told.json["total"]) == (0, 3)
    assert told.notes == [
        "The search index is damaged. It is built anew from the catalog: no file of yours is touched."
    ]


def test_what_waited_to_be_indexed_when_the_run_was_cut_off_is_indexed(run: Run, courier: Archive) -> None:
    with closing(sqlite3.connect(courier.home / "catalog.sqlite")) as catalog, catalog:
        catalog.execute("INSERT INTO pending (number) SELECT number FROM article")
    shutil.rmtree(courier.home / "index")
    told = run("search", courier.folder, "harbour", "--json")
    assert (told.code, told.json["total"], told.err) == (0, 3, "")


def test_a_reading_that_was_cut_off_is_brought_to_its_end(run: Run, courier: Archive, tmp_path: Path) -> None:
    data = tmp_path / "other"
    child = subprocess.Popen(
        [sys.executable, "-m", "reader.main", "--data-dir", str(data), "index", str(courier.folder)],
        stdout=subprocess.DEVNULL,
        env=unmeasured(),
    )
    while not list(data.glob("archives/*/catalog.sqlite")):
        time.sleep(0.01)
    child.kill()
    child.wait()
    told = run("--data-dir", data, "list", courier.folder, "--json", "--body")
    assert told.code == 0
    assert told.lines == run("list", courier.folder, "--json", "--body").lines


def test_a_catalog_whose_making_was_cut_off_is_made(run: Run, courier: Archive) -> None:
    before = headlines(run, courier)
    (courier.home / "catalog.sqlite").write_bytes(b"")
    assert headlines(run, courier) == before


# --- the user's own work


def test_corrections_are_carried_into_lists_and_searches(run: Run, courier: Archive) -> None:
    first, second, third = run("list", courier.folder, "--json").lines
    with courier.open() as library:
        library.corrections.set_date([first["id"]], "1995", "A note in the margin.")
        library.corrections.set_headline(second["id"], "Zebras on the quay")
        library.corrections.set_byline(second["id"], "N. Marwick")
        library.corrections.set_date([third["id"]], "1980-01-01", "The printer's mark.")
    third, second, first = run("list", courier.folder, "--json").lines
    assert (third["earliest"], third["certainty"], third["headline"]) == (
        "1980-01-01",
        "certain",
        "How to draw the tide",
    )
    assert (second["headline"], second["byline"]) == ("Zebras on the quay", "N. Marwick")
    assert (first["date"], first["latest"]) == ("1995", "1995-12-31")
    assert first["evidence"][0] == {
        "kind": "user",
        "value": "1995",
        "where": "set by hand",
        "trust": 1.0,
        "accepted": True,
        "why": "A note in the margin.",
    }
    answer = run("search", courier.folder, "zebras date:1994", "--json").json
    assert [hit["headline"] for hit in answer["hits"]] == ["Zebras on the quay"]
    assert run("search", courier.folder, "headline:yard", "--json").json["total"] == 0
    hits = run("search", courier.folder, "harbour", "--json", "--sort", "-date").json["hits"]
    assert [hit["date"] for hit in hits] == ["1995", "1994-05-27", "1980-01-01"]
    with courier.open() as library:
        while library.corrections.undo():
            pass
    assert [one["headline"] for one in run("list", courier.folder, "--json").lines] == [
        "Harbour talks end without a date",
        "Yard walks out over Sunday shifts",
        "How to draw the tide",
    ]


def test_a_broken_file_of_the_user_s_own_is_no_bar_to_reading(run: Run, courier: Archive) -> None:
    before = headlines(run, courier)
    id_ = correct_first(run, courier, "Corrected once")
    assert headlines(run, courier)[0] == "Corrected once"  # and a backup has been made
    correct_first(run, courier, "Corrected twice")
    assert headlines(run, courier)[0] == "Corrected twice"
    garble(courier.home / "overlay.sqlite")
    note = "The file of your own corrections, notes and tags is damaged. The backup of "
    assert headlines(run, courier, note=note) == ["Corrected twice", *before[1:]]
    shown = run("show", courier.folder, id_, "--json")
    assert shown.json["headline"] == "Corrected twice"
    assert shown.err.endswith("Until then your corrections are shown as they were last.\n")
    with courier.open() as library:
        restored = library.restore_work()
    assert restored.aside is not None
    assert restored.aside.endswith("overlay-damaged-1.sqlite")
    assert os.path.exists(restored.aside)
    assert headlines(run, courier) == ["Corrected once", *before[1:]]


def test_a_file_of_the_user_s_own_that_is_gone_is_missed(run: Run, courier: Archive) -> None:
    correct_first(run, courier, "Corrected")
    assert headlines(run, courier)[0] == "Corrected"
    (courier.home / "overlay.sqlite").unlink()
    assert headlines(run, courier, note="The file of your own corrections, notes and tags is gone.")[0] == "Corrected"
    with courier.open() as library:
        assert library.restore_work().aside is None
    assert headlines(run, courier)[0] == "Corrected"


def test_without_a_backup_one_begins_anew(run: Run, courier: Archive) -> None:
    before = headlines(run, courier)
    correct_first(run, courier, "Corrected")
    assert headlines(run, courier)[0] == "Corrected"
    shutil.rmtree(courier.home / "backups")
    garble(courier.home / "overlay.sqlite")
    with courier.open() as library:
        assert library.restore_work().backup is None
        assert library.corrections.undo_label is None
    assert headlines(run, courier) == before


def test_work_is_restored_before_the_archive_was_ever_read(courier: Archive) -> None:
    os.remove(courier.home / "catalog.sqlite")
    with courier.open() as library:
        library.corrections.add_tag(["abcdefghijklm"], "kept")
        library.corrections.close()
        garble(courier.home / "overlay.sqlite")
        library.restore_work()
        assert library.corrections.tags("abcdefghijklm") == ()


# --- the archive elsewhere


def test_an_archive_that_is_gone_is_answered_for(run: Run, courier: Archive) -> None:
    before = headlines(run, courier)
    correct_first(run, courier, "Corrected harbour")
    shutil.rmtree(courier.folder)
    note = f"The archive is not at {courier.folder}: this is what was read of it before."
    assert headlines(run, courier, note=note) == ["Corrected harbour", *before[1:]]
    told = run("search", courier.folder, "harbour", "--json")
    assert (told.code, told.json["total"], told.notes) == (0, 3, [note])
    assert run("show", courier.folder, told.json["hits"][0]["id"]).code == 0
    assert run("export", courier.folder, "harbour").out.count("\r\n") == 4
    for command in ("verify", "index"):
        told = run(command, courier.folder, "--json")
        assert (told.code, told.out, len(told.notes)) == (3, "", 1)
        assert told.err.startswith(f"The archive is not at {courier.folder}. Plug in its disk")


def test_an_archive_that_is_gone_with_its_catalog_can_t_be_answered_for(run: Run, courier: Archive) -> None:
    shutil.rmtree(courier.folder)
    garble(courier.home / "catalog.sqlite")
    told = run("list", courier.folder)
    assert (told.code, told.out) == (3, "")
    assert told.err.startswith("The catalog of this archive is damaged.")
    os.remove(courier.home / "catalog.sqlite")
    told = run("list", courier.folder)
    assert (told.code, told.out) == (3, "")
    assert told.err.startswith(f"The archive is not at {courier.folder}.")


def test_an_archive_that_was_moved_is_the_same(run: Run, courier: Archive) -> None:
    id_ = correct_first(run, courier, "Corrected")
    with courier.open() as library:
        library.corrections.add_note(id_, "See the minutes.")
    before = run("list", courier.folder, "--json").lines
    renamed = courier.folder.with_name("renamed")
    courier.folder.rename(renamed)
    told = run("list", renamed, "--json")
    assert told.lines == before
    assert told.notes == [f"This is the archive that lay at {courier.folder}: what is known of it is used here."]
    with Archive(renamed, courier.data).open() as library:
        assert [note.text for note in library.corrections.notes(id_)] == ["See the minutes."]
    assert run("list", renamed).err == ""
    assert run("verify", renamed).code == 0


def test_a_copy_is_an_archive_of_its_own(run: Run, courier: Archive) -> None:
    correct_first(run, courier, "Corrected")
    copy = courier.folder.with_name("copy")
    shutil.copytree(courier.folder, copy)
    told = run("list", copy, "--json")
    assert (told.code, told.err) == (0, "")
    assert told.lines[0]["headline"] == "Harbour talks end without a date"
    assert len(list((courier.data / "archives").iterdir())) == 2


def test_another_folder_is_not_taken_for_one_that_is_gone(run: Run, courier: Archive, tmp_path: Path) -> None:
    shutil.rmtree(courier.folder)
    other = tmp_path / "other"
    other.mkdir()
    for number in range(5):
        (other / f"{number}.txt").write_text(f"Another {number}\n\nNothing of the kind.\n")
    (other / "empty.txt").touch()
    told = run("list", other)
    assert (told.code, told.err) == (0, "")


def test_a_folder_nobody_knows(run: Run, tmp_path: Path) -> None:
    for command in (["list"], ["verify"], ["search"], ["export"], ["show"]):
        arguments = [*command, tmp_path / "nowhere", *(["quay"] if command[0] in {"search", "export", "show"} else [])]
        told = run(*arguments)
        assert (told.code, told.out, len(told.notes)) == (3, "", 1)
        assert told.err.startswith(f"There is no folder at {tmp_path}/nowhere.")


# --- somebody else at work


@contextmanager
def other_keeper(archive: Archive) -> Iterator[None]:
    """Hold the keeper's lock as another process would."""
    with FileLock(archive.home / "keeper.lock"):
        yield


def test_while_another_process_reads_what_is_known_is_answered(run: Run, courier: Archive) -> None:
    before = headlines(run, courier)
    with other_keeper(courier):
        assert headlines(run, courier) == before
        correct_first(run, courier, "Corrected")
        note = "Another Backfile is writing to this archive just now: the newest may be missing."
        assert headlines(run, courier, note=note) == ["Corrected", *before[1:]]
        told = run("index", courier.folder)
        assert (told.code, told.out) == (3, "")
        assert told.err.startswith("Another Backfile is reading this archive just now. Wait until it is done")


def test_while_another_process_reads_for_the_first_time(run: Run, courier: Archive) -> None:
    with closing(sqlite3.connect(courier.home / "catalog.sqlite")) as catalog, catalog:
        catalog.execute("DELETE FROM stage WHERE name = 'survey'")
    with other_keeper(courier):
        note = "Another Backfile is reading this archive just now: this is what it has read so far."
        assert len(headlines(run, courier, note=note)) == 3
        os.remove(courier.home / "catalog.sqlite")
        told = run("list", courier.folder)
        assert (told.code, told.out) == (3, "")
        assert told.err.startswith("Another Backfile is reading this archive just now. Wait")


# --- disks


@contextmanager
def nobody() -> Iterator[None]:
    """Be a user to whom modes of files apply, for root may write anywhere."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@contextmanager
def only_to_be_read(folder: Path) -> Iterator[None]:
    """Close a folder to writing, and the way to it to nobody."""
    way = {place: place.stat().st_mode for place in folder.parents if place.stat().st_mode & 0o011 != 0o011}
    for place, mode in way.items():
        place.chmod(mode | 0o011)
    shut = [folder, *folder.rglob("*")]
    for path in shut:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        with nobody():
            yield
    finally:
        for path in shut:
            path.chmod(0o755)
        for place, mode in way.items():
            place.chmod(mode)


@NOT_ON_WINDOWS
def test_a_data_folder_that_can_only_be_read(run: Run, courier: Archive, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    before = headlines(run, courier)
    with only_to_be_read(courier.data):
        assert headlines(run, courier) == before
        indexed, new = run("index", courier.folder), run("list", tmp_path / "new")
    assert (indexed.code, indexed.out) == (new.code, new.out) == (3, "")
    assert "Permission denied" in indexed.err
    assert new.err.startswith(f"The data folder can't be written at {courier.data}")
    assert "Permission denied. Choose another one" in new.err
    correct_first(run, courier, "Corrected")
    with only_to_be_read(courier.data):
        told = run("list", courier.folder, "--json")
        assert (told.code, len(told.notes)) == (0, 1)
        assert told.err.startswith("The data folder can't be written")
        assert told.lines[0]["headline"] == "Corrected"
        with courier.open() as library, pytest.raises(StoreError):
            library.corrections.set_headline("abcdefghijklm", "Never")


def test_a_data_folder_that_is_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    (tmp_path / "data").touch()
    told = run("--data-dir", tmp_path / "data", "list", tmp_path / "archive")
    assert (told.code, told.out, len(told.notes)) == (3, "", 1)
    assert str(tmp_path / "data") in told.err


@NOT_ON_WINDOWS
def test_a_disk_that_is_full(run: Run, courier: Archive, tmp_path: Path) -> None:
    script = (
        "import resource, sys\nfrom reader.main import main\n"
        "if __name__ == '__main__':\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))\n"
        "    sys.exit(main(sys.argv[1:]))\n"
    )
    limited = tmp_path / "limited.py"
    limited.write_text(script)
    data = tmp_path / "full"
    done = subprocess.run(
        [sys.executable, str(limited), "--data-dir", str(data), "index", str(courier.folder)],
        capture_output=True,
        text=True,
        check=False,
        env={**unmeasured(), "PYTHONPATH": os.getcwd()},
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert "room" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    told = run("--data-dir", data, "list", courier.folder, "--json", "--body")
    assert told.code == 0
    assert told.lines == run("list", courier.folder, "--json", "--body").lines
