# SPDX-License-Identifier: MIT
"""The keeper process as the window sees it: news from a timer, never a wait."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import CancelledError, ReaderError
from reader.ingest.background import KeeperProcess, Task
from reader.model.problem import Progress, Report

_INTERVAL = 30  # milliseconds
_LINGERS = 2000  # milliseconds after its last news in which a process ends by itself


class KeeperWatch(QObject):
    """Starts runs over one archive, one at a time."""

    progressed = Signal(object)  # Progress
    finished = Signal(object)  # Report
    stopped = Signal()  # because the user asked
    failed = Signal(object)  # ReaderError

    def __init__(self, folder: str, *, data_dir: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._data_dir = data_dir
        self._process: KeeperProcess | None = None
        self._ending: KeeperProcess | None = None  # has told its last news, and is going
        self._task = Task.READ
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._poll)
        self._burial = QTimer(self, singleShot=True, interval=_LINGERS)
        self._burial.timeout.connect(self._bury)

    @property
    def running(self) -> bool:
        """Whether a run is going on."""
        return self._process is not None

    @property
    def task(self) -> Task:
        """What the last run was or is for."""
        return self._task

    def start(self, task: Task) -> None:
        """Begin a run. None may be going on."""
        self._task = task
        try:
            self._process = KeeperProcess(self._folder, data_dir=self._data_dir, task=task)
            self._process.start()
        except ReaderError as error:
            self._process = None
            self.failed.emit(error)
            return
        self._timer.start()

    def cancel(self) -> None:
        """Ask the run to end; `stopped` follows."""
        if self._process is not None:
            self._process.cancel()

    def hush(self) -> None:
        """Let the run be quiet for a moment: somebody types."""
        if self._process is not None:
            self._process.hush()

    def begin_close(self) -> None:
        """Ask the run to end, and tell nothing more of it; `ended` tells when it has."""
        self._timer.stop()
        self.cancel()

    @property
    def ended(self) -> bool:
        """Whether no process is left, after `begin_close`: `close` need not wait then."""
        if self._process is not None:
            self._process.poll()  # or it might wait for somebody who listens
        return all(process is None or process.gone for process in (self._process, self._ending))

    def kill(self) -> None:
        """End the run at once."""
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """End the run. Waits shortly."""
        self._timer.stop()
        self._bury()
        if self._process is not None:
            self._process.close()
            self._process = None

    def _bury(self) -> None:
        self._burial.stop()
        if self._ending is not None:
            self._ending.close()
            self._ending = None

    def _poll(self) -> None:
        if self._process is None:
            return
        newest: Progress | None = None
        for news in self._process.poll():
            if isinstance(news, Progress):
                newest = news
                continue
            self._timer.stop()
            self._bury()
            self._ending, self._process = self._process, None
            self._burial.start()  # waiting for a process that is just ending would be felt
            self._tell_end(news)
            return
        if newest is not None:
            self.progressed.emit(newest)

    def _tell_end(self, news: Report | ReaderError) -> None:
        if isinstance(news, Report):
            self.finished.emit(news)
        elif isinstance(news, CancelledError):
            self.stopped.emit()
        else:
            self.failed.emit(news)
