# SPDX-License-Identifier: MIT
"""The care of archives behind the window: each thing is done off the GUI thread, and told by a signal."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.gui.session.newest import NewestWorker
from reader.library.housekeeping import Housekeeping

Done = Callable[[], None]
Refused = Callable[[ReaderError], None]


class Caretaker(QObject):
    """Takes the window's wishes. Its thread begins with the first one."""

    archives_read = Signal(object)  # tuple[KeptArchive, ...]
    presence_read = Signal(object)  # frozenset[str]: which of the folders asked for are there
    failed = Signal(object)  # ReaderError: the archives can't be listed

    def __init__(self, data_dir: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._worker: NewestWorker[Housekeeping] | None = None

    @property
    def idle(self) -> bool:
        """Whether everything asked for is done."""
        return self._worker is None or self._worker.idle

    def read_archives(self) -> None:
        """List the archives."""
        self._work().ask("archives", lambda house, _: house.archives(), self.archives_read.emit, self.failed.emit)

    def read_presence(self, folders: Iterable[str]) -> None:
        """Look which folders are there."""
        asked = tuple(folders)
        self._work().ask("presence", lambda house, _: house.present(asked), self.presence_read.emit, self.failed.emit)

    def do(self, work: Callable[[Housekeeping], object], done: Done, refused: Refused) -> None:
        """Do one thing with an archive; `done` or `refused` is called after it."""
        self._work().ask("work", lambda house, _: work(house), lambda _: done(), refused)

    def close(self) -> None:
        """Wait for what is being done. Idempotent; may be followed by more."""
        if self._worker is not None:
            self._worker.close()
            self._worker.deleteLater()
            self._worker = None

    def _work(self) -> NewestWorker[Housekeeping]:
        if self._worker is None:
            self._worker = NewestWorker(lambda: Housekeeping(self._data_dir), self)
        return self._worker
