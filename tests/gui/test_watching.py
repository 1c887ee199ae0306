# SPDX-License-Identifier: MIT
"""The folder is watched on a real disk: what comes into it is told once it is quiet, and nothing else is."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from gui_values import WaitFor
from PySide6.QtCore import QFileSystemWatcher
from PySide6.QtWidgets import QApplication

from reader.gui.archives import folder_watch
from reader.gui.archives.folder_watch import FolderWatch

pytest_plugins = ["gui_fixtures"]
Watch = Callable[..., tuple[FolderWatch, list[int]]]


@pytest.fixture
def watching(qapp: QApplication, wait_for: WaitFor) -> Iterator[Watch]:
    """Return a function that watches folders, and counts what it is told."""
    made: list[FolderWatch] = []

    def make(*folders: Path, calm: int = 60, complete: bool = True) -> tuple[FolderWatch, list[int]]:
        watch = FolderWatch(qapp, calm=calm)
        made.append(watch)
        told: list[int] = []
        watch.changed.connect(lambda: told.append(1))
        watch.watch([bytes(folder) for folder in folders])
        if complete:
            wait_for(lambda: watch.complete)
        return watch, told

    yield make
    for watch in made:
        watch.close()
        watch.deleteLater()


def test_many_changes_are_told_once(tmp_path: Path, watching: Watch, wait_for: WaitFor) -> None:
    (tmp_path / "1994").mkdir()
    _, told = watching(tmp_path, tmp_path / "1994")
    for number in range(20):
        (tmp_path / "1994" / f"{number}.txt").write_text("words")
    wait_for(lambda: told)
    (tmp_path / "more").mkdir()
    wait_for(lambda: len(told) == 2)
    assert len(told) == 2


def test_what_is_watched_can_change_and_end(tmp_path: Path, watching: Watch, wait_for: WaitFor) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    watch, told = watching(tmp_path / "one")
    watch.watch([bytes(tmp_path / "two")])
    wait_for(lambda: watch.complete)
    (tmp_path / "one" / "a.txt").write_text("words")
    (tmp_path / "two" / "a.txt").write_text("words")
    wait_for(lambda: told)
    watch.close()
    (tmp_path / "two" / "b.txt").write_text("words")
    assert told == [1]


def test_an_archive_that_goes_and_comes_back_is_told(tmp_path: Path, watching: Watch, wait_for: WaitFor) -> None:
    (tmp_path / "archive").mkdir()
    _, told = watching(tmp_path / "archive")
    (tmp_path / "beside.txt").write_text("nothing of the archive's")
    (tmp_path / "archive").rename(tmp_path / "elsewhere")
    wait_for(lambda: told)
    (tmp_path / "elsewhere").rename(tmp_path / "archive")
    wait_for(lambda: len(told) == 2)


def test_an_archive_that_went_before_it_was_watched_is_told(tmp_path: Path, watching: Watch, wait_for: WaitFor) -> None:
    _, told = watching(tmp_path / "gone", complete=False)
    wait_for(lambda: told)


def test_an_archive_that_goes_while_it_begins_to_be_watched_is_told(
    tmp_path: Path, watching: Watch, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()

    class AtTheWorstMoment(QFileSystemWatcher):
        def addPaths(self, paths: Sequence[str]) -> list[str]:  # noqa: N802 - Qt's
            archive.rename(tmp_path / "elsewhere")
            return super().addPaths(paths)

    monkeypatch.setattr(folder_watch, "QFileSystemWatcher", AtTheWorstMoment)
    _, told = watching(archive, complete=False)
    wait_for(lambda: told)


def test_an_archive_that_is_awaited_is_told_once_when_it_comes(
    tmp_path: Path, watching: Watch, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watch, "_RETURNS", 20)
    watch, _ = watching(complete=False)
    came: list[str] = []
    watch.returned.connect(came.append)
    watch.await_return(str(tmp_path / "never"))
    watch.await_return(str(tmp_path / "stick"))
    for name in ("never", "stick"):
        (tmp_path / name).mkdir()
    wait_for(lambda: came)
    watch.await_return(str(tmp_path / "never"))
    wait_for(lambda: len(came) == 2)
    assert came == [str(tmp_path / "stick"), str(tmp_path / "never")]


def test_what_lies_beside_the_archive_is_not_told(tmp_path: Path, watching: Watch, wait_for: WaitFor) -> None:
    (tmp_path / "archive").mkdir()
    _, told = watching(tmp_path / "archive")
    (tmp_path / "beside.txt").write_text("words")
    (tmp_path / "archive" / "inside.txt").write_text("words")
    wait_for(lambda: told)
    assert told == [1]


def test_restlessness_does_not_keep_it_from_being_told(
    tmp_path: Path, watching: Watch, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watch, "_RESTLESS", 0.2)
    _, told = watching(tmp_path, calm=100)
    count = 0

    def write_on() -> bool:
        nonlocal count
        count += 1
        (tmp_path / f"{count}.txt").write_text("words")
        return bool(told)

    wait_for(write_on)


def test_what_cannot_be_watched_is_looked_at_when_the_window_comes_to_the_front(
    tmp_path: Path, watching: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete, told = watching(tmp_path)
    far, far_told = watching(complete=False)  # too many folders, or none that tell
    monkeypatch.setattr(folder_watch, "_BETWEEN_LOOKS", 0.0)
    complete.look()
    far.look()
    monkeypatch.setattr(folder_watch, "_BETWEEN_LOOKS", 60.0)
    far.look()
    assert (told, far_told) == ([], [1])


def test_a_network_folder_counts_as_one_that_does_not_tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not folder_watch._is_far(str(tmp_path))
    monkeypatch.setattr(folder_watch, "_FAR", ("", *folder_watch._FAR))
    assert folder_watch._is_far(str(tmp_path))
