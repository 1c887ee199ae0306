# SPDX-License-Identifier: MIT
"""The care of archives behind the window: each thing is done off the GUI thread, and told by a signal."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.gui.session.newest import NewestWorker
from reader.library.housekeeping import Housekeeping

Done = Callable[[], None]
Refused = Callable[[ReaderError], None]


class Caretaker(QObject):
    """Takes the window's wishes. Its thread begins with the first one."""

    archives_read = Signal(object)  # tuple[KeptArchive, ...]
    places_read = Signal(object)  # dict[str, str]: where those of the archives are, by their ids, that are there
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

    def read_places(self, archives: Sequence[tuple[str, str]]) -> None:
        """Look where archives are, of which ids and last places are given."""
        self._work().ask("places", lambda house, _: house.places(archives), self.places_read.emit, self.failed.emit)

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
