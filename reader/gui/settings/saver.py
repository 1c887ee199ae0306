# SPDX-License-Identifier: MIT
"""Writing what is to be kept, off the GUI thread: soon, not at once, so that many small changes are one writing."""

import threading
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import StoreError
from reader.kept_file import KeptFile

_SOON = 300  # milliseconds


class Saver(QObject):
    """Keeps values in one file. What still waits is written by `close`."""

    failed = Signal(object)  # StoreError

    def __init__(self, file: KeptFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._waiting: dict[str, object] = {}
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self._begin)

    def keep(self, changes: Mapping[str, object]) -> None:
        """Keep `changes` soon; None takes a value out of the file."""
        self._waiting.update(changes)
        if self._waiting:
            self._timer.start()

    def close(self) -> None:
        """Write what waits. Idempotent; may be followed by more."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        waiting, self._waiting = self._waiting, {}
        if waiting:
            self._write(waiting)

    def _begin(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._timer.start()
            return
        waiting, self._waiting = self._waiting, {}
        self._thread = threading.Thread(target=self._write, args=(waiting,), name="saver")
        self._thread.start()

    def _write(self, changes: Mapping[str, object]) -> None:
        try:
            self._file.update(changes)
        except StoreError as error:
            self.failed.emit(error)
