# SPDX-License-Identifier: MIT
"""Database files are opened with care: whose, how old, how whole, and on what kind of disk."""

import contextlib
import os
import pickle
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.errors import BusyError, NotFoundError, ReaderError, StoreDamagedError, StoreError
from reader.sqlite import opening
from reader.sqlite.database import Database
from reader.sqlite.opening import left_open, open_copy, open_to_read, open_to_write
from reader.sqlite.schema import Schema, storable

ONE = Schema(
    subject="The test file",
    application=77,
    migrations=(("CREATE TABLE word (word TEXT NOT NULL) STRICT",),),
    missing_hint="Write it first.",
    damaged_hint="Write it anew.",
)
TWO = Schema(
    subject=ONE.subject,
    application=ONE.application,
    migrations=(
        *ONE.migrations,
        ("ALTER TABLE word ADD COLUMN language TEXT NOT NULL DEFAULT 'en'", "UPDATE word SET word = upper(word)"),
    ),
    missing_hint=ONE.missing_hint,
    damaged_hint=ONE.damaged_hint,
)


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "data" / "words?#%41.sqlite")  # a name that a URI would take for something else


@pytest.fixture
def database(path: str) -> Iterator[Database]:
    with contextlib.closing(open_to_write(path, ONE)) as database:
        yield database


def write_words(path: str, *words: str, schema: Schema = ONE) -> None:
    with contextlib.closing(open_to_write(path, schema)) as database:
        database.run_many("INSERT INTO word (word) VALUES (?)", ((word,) for word in words))


def read_words(path: str, schema: Schema = ONE) -> list[str]:
    with contextlib.closing(open_to_read(path, schema)) as database:
        return [word for (word,) in database.rows("SELECT word FROM word")]


def test_a_file_is_made_with_its_folder_and_closed_without_a_trace(path: str) -> None:
    write_words(path, "harbour", "quay")
    assert read_words(path) == ["harbour", "quay"]
    assert os.listdir(os.path.dirname(path)) == [os.path.basename(path)]


def test_readers_see_what_a_writer_has_committed_and_can_t_write(path: str, database: Database) -> None:
    with contextlib.closing(open_to_read(path, ONE)) as reader:
        with database.transaction():
            database.run("INSERT INTO word VALUES ('quay')")
            assert reader.rows("SELECT word FROM word") == []
        assert reader.rows("SELECT word FROM word") == [("quay",)]
        with pytest.raises(StoreError, match="can't be written"):
            reader.run("INSERT INTO word VALUES ('pier')")


def test_what_fails_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.transaction():
            database.run("INSERT INTO word VALUES ('quay')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert database.number("SELECT count(*) FROM word") == 0
    assert not database.in_transaction


def test_a_fault_of_the_program_is_not_dressed_up(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        database.run("INSERT INTO word VALUES (NULL)")
    database.close()
    with pytest.raises(sqlite3.ProgrammingError):
        database.rows("SELECT 1")


def test_pages_follow_a_key_of_several_columns(database: Database) -> None:
    database.run("CREATE TABLE pair (a INTEGER, b INTEGER)")
    pairs = [(a, b) for a in range(1, 5) for b in range(1, 5)]
    database.run_many("INSERT INTO pair VALUES (?, ?)", reversed(pairs))
    sql = "SELECT a, b FROM pair WHERE (a, b) > (?, ?) ORDER BY a, b LIMIT ?"
    assert list(database.pages(sql, start=(0, 0), size=3)) == pairs


def test_an_older_file_is_migrated_once_after_a_warning(path: str) -> None:
    write_words(path, "quay")
    warned: list[list[tuple[str, ...]]] = []

    def warn(database: Database) -> None:
        warned.append(database.rows("SELECT word FROM word"))

    for _ in range(2):
        with contextlib.closing(open_to_write(path, TWO, before_migration=warn)) as database:
            assert database.rows("SELECT word, language FROM word") == [("QUAY", "en")]
    assert warned == [[("quay",)]]


def test_a_new_file_is_no_migration(path: str) -> None:
    def warn(_: Database) -> None:
        raise AssertionError

    open_to_write(path, TWO, before_migration=warn).close()


def test_a_migration_that_fails_changes_nothing(path: str) -> None:
    write_words(path, "quay")
    broken = Schema(ONE.subject, 77, (*ONE.migrations, ("UPDATE word SET word = 'gone'", "NONSENSE")), "", "")
    with pytest.raises(sqlite3.OperationalError):
        open_to_write(path, broken)
    assert read_words(path) == ["quay"]


def test_another_process_may_migrate_first(path: str) -> None:
    write_words(path, "quay")

    def migrate(_: Database) -> None:
        open_to_write(path, TWO).close()

    with contextlib.closing(open_to_write(path, TWO, before_migration=migrate)) as database:
        assert database.rows("SELECT word, language FROM word") == [("QUAY", "en")]


@pytest.mark.parametrize("writable", [True, False])
def test_a_newer_file_is_left_alone(path: str, writable: bool) -> None:
    write_words(path, "quay", schema=TWO)
    with pytest.raises(StoreError, match="made by a newer Backfile") as caught:
        (open_to_write if writable else open_to_read)(path, ONE)
    assert "newest Backfile" in caught.value.hint
    assert not isinstance(caught.value, StoreDamagedError)
    assert read_words(path, TWO) == ["quay"]


def test_an_older_file_can_t_only_be_read(path: str) -> None:
    write_words(path, "quay")
    with pytest.raises(StoreError, match="made by an older Backfile"):
        open_to_read(path, TWO)


@pytest.mark.parametrize("made", ["nothing", "empty"])
def test_nothing_to_read(path: str, made: str) -> None:
    if made == "empty":
        os.makedirs(os.path.dirname(path))
        Path(path).touch()
    with pytest.raises(NotFoundError, match="doesn't exist yet") as caught:
        open_to_read(path, ONE)
    assert caught.value.hint == "Write it first."
    assert os.path.exists(path) is (made == "empty")


@pytest.mark.parametrize("application", [0, 78])
def test_another_program_s_file_is_left_alone(tmp_path: Path, application: int) -> None:
    path = str(tmp_path / "other.sqlite")
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA application_id={application}")
        other.execute("CREATE TABLE theirs (x)")
    before = Path(path).read_bytes()
    for open_it in (open_to_write, open_to_read, open_copy):
        with pytest.raises(StoreError, match="another program's file"):
            open_it(path, ONE)
    assert Path(path).read_bytes() == before


def test_noise_is_damage_and_is_left_as_it_is(path: str) -> None:
    os.makedirs(os.path.dirname(path))
    noise = bytes(range(1, 256)) * 40
    Path(path).write_bytes(noise)
    for open_it in (open_to_write, open_to_read, open_copy):
        with pytest.raises(StoreDamagedError, match="is damaged") as caught:
            open_it(path, ONE)
        assert caught.value.hint == "Write it anew."
    assert Path(path).read_bytes() == noise


def test_a_file_that_was_cut_off_is_damage(path: str) -> None:
    write_words(path, *("harbour" * 200 for _ in range(50)))
    os.truncate(path, os.path.getsize(path) // 2)
    with pytest.raises(StoreDamagedError):
        open_to_write(path, ONE)
    with pytest.raises(StoreDamagedError):
        read_words(path)


def test_a_scribbled_page_is_found_by_the_check(path: str) -> None:
    write_words(path, *("harbour" * 200 for _ in range(50)))
    with open(path, "r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\x00\xff" * 2048)
    with pytest.raises(StoreDamagedError):
        open_to_write(path, ONE)


def test_a_big_file_is_checked_only_after_a_crash(path: str, tmp_path: Path) -> None:
    write_words(path, *("harbour" * 1000 for _ in range(1500)))  # some 12 MB
    with open(path, "r+b") as file:
        file.seek(500 * 4096)
        file.write(b"\x00\xff" * 2048)
    database = open_to_write(path, ONE)
    database.run("INSERT INTO word VALUES ('quay')")
    crashed = str(tmp_path / "crashed.sqlite")
    shutil.copy(path, crashed)
    shutil.copy(path + "-wal", crashed + "-wal")
    database.close()
    assert left_open(crashed)
    assert not left_open(path)
    with pytest.raises(StoreDamagedError):
        open_to_write(crashed, ONE)


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    for open_it in (open_to_write, open_to_read):
        with pytest.raises(StoreError, match="can't be opened") as caught:
            open_it(str(tmp_path), ONE)
        assert "--data-dir" in caught.value.hint


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(StoreError, match="can't be written"):
        open_to_write(str(tmp_path / "data" / "words.sqlite"), ONE)


def test_a_disk_without_shared_memory_gets_a_rollback_journal(path: str) -> None:
    os.makedirs(path + "-shm")  # what SQLite would make a file of
    with contextlib.closing(open_to_write(path, ONE)) as database:
        assert database.row("PRAGMA journal_mode") == ("delete",)
        database.run("INSERT INTO word VALUES ('quay')")
        assert read_words(path) == ["quay"]
    with contextlib.closing(open_to_write(path, ONE)) as database:
        assert database.row("PRAGMA journal_mode") == ("delete",)


def test_a_log_that_was_left_on_such_a_disk_is_not_lost(path: str, database: Database, tmp_path: Path) -> None:
    database.run("INSERT INTO word VALUES ('quay')")
    other = str(tmp_path / "network.sqlite")
    shutil.copy(path, other)
    shutil.copy(path + "-wal", other + "-wal")
    os.mkdir(other + "-shm")
    with contextlib.closing(open_to_write(other, ONE)) as moved:
        assert moved.row("PRAGMA journal_mode") == ("delete",)
        assert moved.rows("SELECT word FROM word") == [("quay",)]


def test_a_full_disk_undoes_the_transaction(database: Database) -> None:
    database.run("INSERT INTO word VALUES ('quay')")
    database.run(f"PRAGMA max_page_count={database.number('PRAGMA page_count') + 2}")
    with pytest.raises(StoreError, match="the disk is full") as caught, database.transaction():
        database.run_many("INSERT INTO word VALUES (?)", [("harbour" * 100,)] * 1000)
    assert "Make room" in caught.value.hint
    assert database.rows("SELECT word FROM word") == [("quay",)]
    database.run("PRAGMA max_page_count=1000")
    database.run("INSERT INTO word VALUES ('pier')")


def test_a_disk_that_takes_no_more_bytes(path: str) -> None:
    pytest.importorskip("resource")
    write_words(path, "quay")
    script = f"""
import resource
from reader.errors import StoreError
from reader.sqlite.opening import open_to_write
from test_sqlite_opening import ONE
database = open_to_write({path!r}, ONE)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    for _ in range(1000):
        database.run("INSERT INTO word VALUES (?)", ("harbour" * 1000,))
except StoreError as error:
    print(error.sentence, "|", error.hint)
database.close()
"""
    told = run_script(script)
    assert told.startswith("The test file can't be")
    assert "room" in told
    words = read_words(path)
    assert words[0] == "quay"
    assert set(words[1:]) <= {"harbour" * 1000}


def run_script(script: str) -> str:
    """Run Python in a child and return what it prints. Not measured: one may write so few bytes that no record fits."""
    usual = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-B", "-c", script],
        env={**usual, "PYTHONPATH": os.pathsep.join([os.getcwd(), os.path.dirname(__file__)])},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout


@contextlib.contextmanager
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


def error_of(open_it: Callable[[str, Schema], Database], path: str) -> str:
    """Return the sentence with which opening fails."""
    try:
        open_it(path, ONE).close()
    except ReaderError as error:
        return f"{type(error).__name__}: {error.sentence}"
    return "opened"


@pytest.mark.skipif(sys.platform == "win32", reason="folders can't be closed to writing by a mode there")
@pytest.mark.parametrize("crashed", [False, True])
def test_a_folder_that_can_t_be_written_can_still_be_read(path: str, tmp_path: Path, crashed: bool) -> None:
    write_words(path, "quay")
    if crashed:
        Path(path + "-wal").write_bytes(b"not folded in")
    folder = os.path.dirname(path)
    parents = [place for place in tmp_path.parents if place.stat().st_mode & 0o011 != 0o011]
    modes = {place: place.stat().st_mode for place in (tmp_path, *parents)}
    try:
        for place, mode in modes.items():
            place.chmod(mode | 0o011)
        os.chmod(path, 0o444)
        os.chmod(folder, 0o555)
        with nobody():
            written, made, read = (
                error_of(open_to_write, path),
                error_of(open_to_write, f"{folder}/new.sqlite"),
                error_of(open_to_read, path),
            )
            words = [] if crashed else read_words(path)
    finally:
        os.chmod(folder, 0o755)
        for place, mode in modes.items():
            place.chmod(mode)
    refused = "StoreError: The test file can't be opened, read or written."
    assert (written, made) == (refused, refused)
    if crashed:  # what was committed last might be missing
        assert read == refused
    else:
        assert (read, words) == ("opened", ["quay"])


def test_two_writers_take_turns_and_one_gives_up(path: str, database: Database) -> None:
    with contextlib.closing(open_to_write(path, ONE)) as other:
        other.run("PRAGMA busy_timeout=20")
        with database.transaction(), pytest.raises(BusyError, match="being written by another program"):
            other.run("INSERT INTO word VALUES ('quay')")
        other.run("INSERT INTO word VALUES ('quay')")


def test_two_that_open_a_new_file_at_once_both_succeed(path: str) -> None:
    os.makedirs(os.path.dirname(path))
    with contextlib.closing(sqlite3.connect(path, check_same_thread=False, isolation_level=None)) as other:
        other.execute("CREATE TABLE passing (x)")
        other.execute("DROP TABLE passing")
        other.execute("BEGIN IMMEDIATE")
        end = threading.Timer(0.2, other.execute, ["ROLLBACK"])
        end.start()
        write_words(path, "quay")
        end.join()
    assert read_words(path) == ["quay"]


def test_one_that_never_ends_is_not_waited_for_for_ever(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_TRIES", 2)
    os.makedirs(os.path.dirname(path))
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyError):
            open_to_write(path, ONE)


def test_closing_waits_for_nobody(path: str, database: Database) -> None:
    with contextlib.closing(open_to_read(path, ONE)) as reader:
        database.run("INSERT INTO word VALUES ('quay')")
        reader.run("BEGIN")
        assert reader.rows("SELECT word FROM word") == [("quay",)]
        database.close()  # would wait ten seconds for the reader to end
        database.close()


def test_a_copy_is_whole_and_can_be_opened_without_a_trace(database: Database, tmp_path: Path) -> None:
    database.run("INSERT INTO word VALUES ('quay')")
    (tmp_path / "copies").mkdir()
    copy = str(tmp_path / "copies" / "copy.sqlite")
    database.copy_to(copy)
    with contextlib.closing(open_copy(copy, ONE)) as other:
        assert other.rows("SELECT word FROM word") == [("quay",)]
        assert os.listdir(tmp_path / "copies") == ["copy.sqlite"]
    with pytest.raises(StoreError):
        database.copy_to(str(tmp_path / "nowhere" / "copy.sqlite"))


def test_an_empty_copy_is_no_copy(tmp_path: Path) -> None:
    (tmp_path / "copy.sqlite").touch()
    with pytest.raises(StoreDamagedError):
        open_copy(str(tmp_path / "copy.sqlite"), ONE)


def test_errors_cross_processes_whole(path: str) -> None:
    with pytest.raises(ReaderError) as caught:
        open_to_read(path, ONE)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), again.sentence, again.hint) == (NotFoundError, caught.value.sentence, caught.value.hint)


def test_lone_surrogates_are_replaced_one_by_one() -> None:
    assert storable("quay") == "quay"
    assert storable("café 𝔘") == "café 𝔘"
    assert storable("a\ud83d\udcffb\ud800é") == "a\ufffd\ufffdb\ufffdé"
