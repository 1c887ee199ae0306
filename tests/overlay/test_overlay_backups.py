# SPDX-License-Identifier: MIT
"""The user's own work is backed up, and no damage is ever made worse."""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from overlay_clock import Clock

from reader.errors import NotFoundError, StoreDamagedError, StoreError
from reader.overlay import overlay as overlay_module
from reader.overlay.backup import backups_in, is_due, make_backup, newest_good_backup, restore
from reader.overlay.commands import AddTag, SetDate, SetHeadline
from reader.overlay.overlay import Overlay
from reader.overlay.schema import OVERLAY
from reader.sqlite.opening import open_to_write
from reader.sqlite.schema import Schema

Opened = Callable[[], Overlay]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "overlay.sqlite")


@pytest.fixture
def backups(tmp_path: Path) -> str:
    return str(tmp_path / "backups")


@pytest.fixture
def opened(path: str, backups: str, clock: Clock) -> Callable[[], Overlay]:
    """Open the overlay once more."""
    return lambda: Overlay.open(path, backups=backups, clock=clock)


@pytest.fixture
def overlay(opened: Callable[[], Overlay]) -> Iterator[Overlay]:
    with opened() as overlay:
        yield overlay


def names(folder: str) -> list[str]:
    return sorted(os.listdir(folder)) if os.path.isdir(folder) else []


def work(opened: Opened, tag: str = "x") -> None:
    with opened() as overlay:
        overlay.do(AddTag("a", tag))


def tags(opened: Opened) -> tuple[str, ...]:
    with opened() as overlay:
        return overlay.tags("a")


def test_a_backup_is_made_at_opening_once_a_day_if_something_was_done(
    opened: Opened, backups: str, clock: Clock
) -> None:
    opened().close()
    assert names(backups) == []
    work(opened)
    opened().close()
    assert names(backups) == ["overlay-2026-11-24T0915.sqlite"]
    work(opened, "y")
    clock.add(hours=23)
    opened().close()
    assert len(names(backups)) == 1
    clock.add(hours=2)
    opened().close()
    clock.add(days=3)
    opened().close()
    assert names(backups) == ["overlay-2026-11-24T0915.sqlite", "overlay-2026-11-25T1015.sqlite"]


def test_a_clock_put_back_by_years_ends_no_backups(opened: Opened, backups: str, clock: Clock) -> None:
    work(opened)
    opened().close()
    clock.add(days=-900)
    work(opened, "y")
    opened().close()
    assert len(names(backups)) == 2


def test_ten_backups_are_kept_close_together_only_of_late(overlay: Overlay, backups: str, clock: Clock) -> None:
    began = clock()
    for _ in range(100):
        make_backup(overlay._database, backups, clock())
        clock.add(days=1)
    kept = backups_in(backups)
    assert len(kept) == 10
    assert (kept[-1].made, kept[0].made) == (began, began + timedelta(days=99))
    gaps = [newer.made - older.made for newer, older in pairwise(kept)]
    assert gaps[0] < timedelta(days=4)
    assert gaps[-1] > 3 * gaps[0]
    assert max(gaps) < timedelta(days=50)


def test_other_files_in_the_folder_are_no_backups(overlay: Overlay, backups: str, clock: Clock) -> None:
    made = make_backup(overlay._database, backups, clock())
    for name in ("overlay-2026-99-99T0915.sqlite", "overlay-2026-11-25T0915.sqlite.old", "thesis.txt"):
        (Path(backups) / name).write_text("mine", encoding="ascii")
    assert backups_in(backups) == [made]
    assert newest_good_backup(backups) == made


def test_two_backups_in_one_minute_are_one(overlay: Overlay, backups: str, clock: Clock) -> None:
    make_backup(overlay._database, backups, clock())
    overlay.do(AddTag("a", "x"))
    make_backup(overlay._database, backups, clock())
    assert len(names(backups)) == 1
    clock.add(days=2)
    assert not is_due(overlay._database, backups, clock())


def test_a_backup_that_can_t_be_written_stops_nobody(
    opened: Opened, backups: str, caplog: pytest.LogCaptureFixture
) -> None:
    work(opened)
    Path(backups).touch()
    with caplog.at_level(logging.WARNING):
        work(opened, "y")
    assert "No backup" in caplog.text
    caplog.clear()
    os.remove(backups)
    assert tags(opened) == ("x", "y")
    assert len(names(backups)) == 1


def test_before_a_migration_a_backup_is_made(
    opened: Opened, path: str, backups: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(opened)
    more = Schema(OVERLAY.subject, OVERLAY.application, (*OVERLAY.migrations, ("DELETE FROM journal",)), "", "")
    monkeypatch.setattr(overlay_module, "OVERLAY", more)
    opened().close()
    assert names(backups) == ["overlay-2026-11-24T0915.sqlite"]
    monkeypatch.undo()
    with pytest.raises(StoreError, match="made by a newer Backfile"):
        opened()
    os.remove(path)
    assert restore(path, backups=backups).aside is None
    assert tags(opened) == ("x",)


def test_no_migration_without_a_backup(
    opened: Opened, path: str, backups: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(opened)
    Path(backups).touch()
    more = Schema(OVERLAY.subject, OVERLAY.application, (*OVERLAY.migrations, ("DELETE FROM journal",)), "", "")
    monkeypatch.setattr(overlay_module, "OVERLAY", more)
    with pytest.raises(StoreError, match="backup of your own work can't be written"):
        opened()
    monkeypatch.undo()
    with closing(open_to_write(path, OVERLAY)) as database:
        assert database.number("SELECT count(*) FROM journal") == 1


def damage(path: str, kind: str) -> None:
    if kind == "noise":
        Path(path).write_bytes(os.urandom(20_000))
    elif kind == "cut off":
        os.truncate(path, 3 * 4096 + 100)
    elif kind == "empty":
        os.truncate(path, 0)
    else:
        os.remove(path)


@pytest.mark.parametrize("kind", ["noise", "cut off", "empty", "gone"])
@pytest.mark.parametrize("writable", [True, False])
def test_damage_is_told_left_alone_and_mended_from_the_newest_good_backup(
    opened: Opened, path: str, backups: str, clock: Clock, kind: str, writable: bool
) -> None:
    work(opened)
    opened().close()
    clock.add(days=2)
    work(opened, "never backed up")
    (Path(backups) / "overlay-2026-11-25T0000.sqlite").write_bytes(os.urandom(500))  # newer, and broken itself
    damage(path, kind)
    broken = Path(path).read_bytes() if os.path.exists(path) else None
    with pytest.raises(StoreDamagedError) as caught:
        Overlay.open(path, backups=backups, writable=writable)
    assert "24 November 2026" in caught.value.hint
    assert (Path(path).read_bytes() if os.path.exists(path) else None) == broken
    done = restore(path, backups=backups)
    assert done.backup is not None
    assert done.backup.made == clock() - timedelta(days=2)
    assert (Path(done.aside).read_bytes() if done.aside else None) == broken
    assert tags(opened) == ("x",)


def test_damage_without_a_backup(opened: Opened, path: str, backups: str) -> None:
    for count in (1, 2):
        Path(path).write_bytes(b"noise" * 1000 * count)
        with pytest.raises(StoreDamagedError) as caught:
            opened()
        assert "There is no backup" in caught.value.hint
        done = restore(path, backups=backups)
        assert (done.backup, done.aside) == (None, path.replace(".sqlite", f"-damaged-{count}.sqlite"))
        assert Path(str(done.aside)).stat().st_size == 5000 * count
    assert tags(opened) == ()


def test_a_log_left_beside_goes_with_the_file(opened: Opened, path: str, backups: str) -> None:
    work(opened)
    for ending in ("-wal", "-shm"):
        Path(path + ending).write_bytes(b"left")
    aside = restore(path, backups=backups).aside
    assert aside
    assert Path(aside + "-wal").read_bytes() == b"left"
    assert not os.path.exists(path + "-wal")
    assert not os.path.exists(path + "-shm")


def test_what_can_t_be_put_back_is_told(opened: Opened, path: str, backups: str) -> None:
    work(opened)
    opened().close()
    os.mkdir(path + ".tmp")
    with pytest.raises(StoreError, match="can't be put back"):
        restore(path, backups=backups)
    os.rmdir(path + ".tmp")
    assert tags(opened) == ("x",)


def test_reading_only(opened: Opened, path: str, backups: str) -> None:
    with pytest.raises(NotFoundError):
        Overlay.open(path, backups=backups, writable=False)
    with opened() as overlay:
        overlay.do_many([SetDate("a", "1994", "seen"), SetHeadline("a", "Quay")])
    with Overlay.open(path, backups=backups, writable=False) as overlay:
        assert overlay.correction("a").headline == "Quay"
        with pytest.raises(StoreError, match="can't be written"):
            overlay.do(AddTag("a", "x"))


def test_a_copy_that_fails_half_way_leaves_nothing(overlay: Overlay, backups: str, clock: Clock) -> None:
    path = Path(backups) / "overlay-2026-11-24T0915.sqlite"
    (path / "in the way").mkdir(parents=True)
    with pytest.raises(StoreError, match="can't be written"):
        make_backup(overlay._database, backups, clock())
    assert names(backups) == [path.name]
