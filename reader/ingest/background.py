# SPDX-License-Identifier: MIT
"""The keeper as a process of its own, for a window that must never wait."""

import contextlib
import multiprocessing
import os
import threading
import time
from enum import StrEnum
from multiprocessing.connection import Connection

from reader.errors import CancelledError, CancelToken, ReaderError
from reader.ingest.child import end_with_parent, start_unharmed
from reader.ingest.keeping import keeping
from reader.ingest.shelf import Home, Shelf
from reader.model.problem import Progress, Report
from reader.paths import data_folder

News = Progress | Report | ReaderError

_CANCEL = b"cancel"
_QUIET = b"quiet"
_SECONDS_OF_QUIET = 2.0
_SECONDS_BETWEEN = 0.5  # two wishes for quiet


class Task(StrEnum):
    """What a keeper is started for."""

    READ = "read"  # look at the folder and bring everything up to it
    REBUILD = "rebuild"  # the same, from nothing
    INDEX = "index"  # build the index anew from the catalog
    USER_WORK = "user work"  # only carry the user's corrections into lists and searches


class KeeperProcess:
    """Reads an archive in the background. `poll` and `cancel` never block; the last news is a `Report` or an error.

    The process ends when its parent dies, whatever the way, and its own children with it.
    """

    def __init__(
        self, folder: str, *, data_dir: str | None = None, jobs: int | None = None, task: Task = Task.READ
    ) -> None:
        home = Shelf(data_folder(data_dir)).at(folder)
        context = multiprocessing.get_context("spawn")
        self._ours, self._theirs = context.Pipe()
        self._process = context.Process(target=_keep, args=(self._theirs, home, jobs, task), name="keeper")
        self._ended = False
        self._hushed = 0.0

    def start(self) -> None:
        """Begin."""
        start_unharmed(self._process)
        self._theirs.close()

    @property
    def running(self) -> bool:
        """Whether the last news is still to come."""
        return not self._ended

    def poll(self) -> tuple[News, ...]:
        """Return the news since the last call."""
        news: list[News] = []
        try:
            while not self._ended and self._ours.poll():
                news.append(self._ours.recv())
                self._ended = not isinstance(news[-1], Progress)
        except (EOFError, OSError):
            self._ended = True
            hint = "Choose Rescan to go on; nothing of what was read is lost."
            news.append(ReaderError("Reading the archive ended unexpectedly.", hint=hint))
        return tuple(news)

    def cancel(self) -> None:
        """Ask for the end. It comes as a `CancelledError` among the news."""
        with contextlib.suppress(OSError):
            self._ours.send_bytes(_CANCEL)

    def hush(self) -> None:
        """Let what can wait (the merging of the index) rest for two seconds: somebody types. Never blocks."""
        now = time.monotonic()
        if now - self._hushed > _SECONDS_BETWEEN and not self.gone:
            self._hushed = now
            with contextlib.suppress(OSError):
                self._ours.send_bytes(_QUIET)

    @property
    def gone(self) -> bool:
        """Whether the process has ended, so that `close` need not wait."""
        return self._process.pid is None or not self._process.is_alive()

    def kill(self) -> None:
        """End the process at once. What was committed stays."""
        if not self.gone:
            self._process.kill()

    def close(self) -> None:
        """Ask for the end, wait shortly, then kill. What was committed stays."""
        if self._process.pid is None:
            return
        self.cancel()
        self._process.join(2.0)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._ours.close()
        self._process.close()


def _keep(connection: Connection, home: Home, jobs: int | None, task: Task) -> None:
    cancel = CancelToken()
    end_with_parent()
    from reader.ingest.keeper import Keeper  # with all that reads and understands: the window has no need of that

    quiet = Quiet()
    threading.Thread(target=_listen, args=(connection, cancel, quiet), daemon=True).start()
    last: News
    try:
        with keeping(home):
            keeper = Keeper(
                home,
                jobs=jobs,
                rebuild=task is Task.REBUILD,
                progress=connection.send,
                cancel=cancel,
                quiet=quiet.wanted,
            )
            match task:
                case Task.USER_WORK:
                    last = keeper.carry_over()
                case Task.INDEX:
                    last = keeper.build_index()
                case _:
                    last = keeper.run()
    except CancelledError as error:
        last = error
    except ReaderError as error:
        last = error
    connection.send(last)


def _listen(connection: Connection, cancel: CancelToken, quiet: "Quiet") -> None:
    """Cancel or be quiet when asked to; end at once when the pipe breaks: nobody would hear the rest."""
    while True:
        try:
            wish = connection.recv_bytes()
        except (EOFError, OSError):
            os._exit(1)
        if wish == _QUIET:
            quiet.ask()
        else:
            cancel.cancel()


class Quiet:
    """Whether somebody in a window is typing, as far as the keeper was told. Any thread."""

    def __init__(self) -> None:
        self._until = 0.0

    def ask(self) -> None:
        """Begin two seconds of quiet, or prolong them."""
        self._until = time.monotonic() + _SECONDS_OF_QUIET

    def wanted(self) -> bool:
        """Tell whether there should be quiet now."""
        return time.monotonic() < self._until
