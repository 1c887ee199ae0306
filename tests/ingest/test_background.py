# SPDX-License-Identifier: MIT
"""The keeper as a process of its own, as a window has it."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_archive import articles, home_of, write_archive

import reader
from reader.errors import ArchiveError, BusyError, CancelledError, ReaderError
from reader.ingest.background import KeeperProcess, News, Task
from reader.ingest.keeping import keeping
from reader.model.problem import Progress, Report
from reader.overlay.commands import SetHeadline
from reader.overlay.overlay import Overlay

pytestmark = pytest.mark.measured_children


def news_of(keeper: KeeperProcess, seconds: float = 30) -> list[News]:
    """Poll to the end."""
    news: list[News] = []
    deadline = time.monotonic() + seconds
    while keeper.running and time.monotonic() < deadline:
        news.extend(keeper.poll())
        time.sleep(0.01)
    return news


@contextlib.contextmanager
def started(folder: Path, task: Task = Task.READ) -> Iterator[KeeperProcess]:
    keeper = KeeperProcess(str(folder), data_dir=str(folder.parent / "data"), jobs=1, task=task)
    keeper.start()
    try:
        yield keeper
    finally:
        keeper.close()


def test_a_run_ends_with_its_report(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    with started(folder) as keeper:
        keeper.hush()
        *progress, last = news_of(keeper)
        assert isinstance(last, Report)
        assert last.articles == 3
        assert progress
        assert all(isinstance(one, Progress) for one in progress)
        assert keeper.poll() == ()
    assert len(articles(folder)) == 3


def test_cancelling(tmp_path: Path) -> None:
    folder = tmp_path / "long"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number}.txt").write_text(f"Headline {number}\n\nThe body of number {number} has a few words.\n")
    with started(folder) as keeper:
        keeper.cancel()
        assert isinstance(news_of(keeper)[-1], CancelledError)


def test_errors_come_as_news(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    with keeping(home_of(folder)), started(folder) as keeper:
        assert isinstance(news_of(keeper)[-1], BusyError)
    folder.rename(tmp_path / "elsewhere")
    with started(folder) as keeper:
        (last,) = news_of(keeper)[-1:]
        assert isinstance(last, ArchiveError)
        assert last.hint


def test_a_keeper_that_dies_is_news_too(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    with started(folder) as keeper:
        assert keeper._process.pid is not None
        os.kill(keeper._process.pid, signal.SIGKILL)
        (last,) = news_of(keeper)[-1:]
        assert type(last) is ReaderError
        assert "unexpectedly" in last.sentence


def test_closing_ends_it(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    keeper = KeeperProcess(str(folder), data_dir=str(tmp_path / "data"), jobs=1)
    keeper.close()  # never started
    with started(folder) as running:
        pid = running._process.pid
    assert pid is not None
    assert not _alive(pid)


_PARENT = """
import sys, time
from reader.ingest.background import KeeperProcess
if __name__ == "__main__":
    keeper = KeeperProcess(sys.argv[1], data_dir=sys.argv[2], jobs=2)
    keeper.start()
    while not keeper.poll():
        time.sleep(0.01)
    print(keeper._process.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="looks at processes by /proc")
def test_the_keeper_and_its_children_end_with_the_window(tmp_path: Path) -> None:
    folder = tmp_path / "long"
    folder.mkdir()
    with (folder / "a.txt").open("wb") as slow:
        slow.truncate(6 * 2**30)  # a hole that takes seconds to hash
    script = tmp_path / "window.py"
    script.write_text(_PARENT)
    command = [sys.executable, str(script), str(folder), str(tmp_path / "data")]
    root = str(Path(reader.__file__).parents[1])
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": root}) as window:
        assert window.stdout is not None
        keeper = int(window.stdout.readline())
        deadline = time.monotonic() + 10
        while len(_children(keeper)) < 2 and time.monotonic() < deadline:
            time.sleep(0.02)
        family = [keeper, *_children(keeper)]
        assert len(family) >= 3
        window.kill()
    deadline = time.monotonic() + 10
    while any(map(_alive, family)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(map(_alive, family))


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def test_only_the_users_work(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    with started(folder) as keeper:
        news_of(keeper)
    home = home_of(folder)
    strike = articles(folder)["1994/05/27/001.txt"]
    with Overlay.open(home.overlay, backups=home.backups) as overlay:
        overlay.do(SetHeadline(strike.id, "Quist quarrel"))
    folder.rename(tmp_path / "elsewhere")  # the archive need not be there
    with started(folder, Task.USER_WORK) as keeper:
        (last,) = news_of(keeper)[-1:]
        assert isinstance(last, Report)
        assert last.articles == 3
    assert articles(folder)["1994/05/27/001.txt"].headline == "Quist quarrel"


def test_an_index_is_built_from_the_catalog_though_the_archive_is_gone(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    with started(folder) as keeper:
        news_of(keeper)
    home = home_of(folder)
    for name in os.listdir(home.index):
        os.remove(os.path.join(home.index, name))
    folder.rename(tmp_path / "elsewhere")
    with started(folder, Task.INDEX) as keeper:
        last = news_of(keeper)[-1]
        assert isinstance(last, Report)
        assert last.articles == 3
    (tmp_path / "elsewhere").rename(folder)
    assert len(articles(folder)) == 3
    assert os.listdir(home.index)
