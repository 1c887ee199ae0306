# SPDX-License-Identifier: MIT
"""The keeper as a process of its own, for a window that must never wait."""

import contextlib
import multiprocessing
import os
import threading
from enum import StrEnum
from multiprocessing.connection import Connection

from reader.errors import CancelledError, CancelToken, ReaderError
from reader.ingest.child import end_with_parent
from reader.ingest.keeping import keeping
from reader.ingest.shelf import Home, Shelf
from reader.model.problem import Progress, Report
from reader.paths import data_folder

News = Progress | Report | ReaderError

_CANCEL = b"cancel"


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

    def start(self) -> None:
        """Begin."""
        self._process.start()
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

    threading.Thread(target=_await_the_end, args=(connection, cancel), daemon=True).start()
    last: News
    try:
        with keeping(home):
            keeper = Keeper(home, jobs=jobs, rebuild=task is Task.REBUILD, progress=connection.send, cancel=cancel)
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


def _await_the_end(connection: Connection, cancel: CancelToken) -> None:
    """Cancel when asked to; end at once when the pipe breaks: nobody would hear the rest."""
    while True:
        try:
            connection.recv_bytes()
        except (EOFError, OSError):
            os._exit(1)
        cancel.cancel()
