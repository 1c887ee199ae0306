# SPDX-License-Identifier: MIT
"""Notices that something has come into the open archive, or gone: told by the system, or by looking now and then."""

import os
import time
from collections.abc import Sequence

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, QThread, QTimer, Signal, Slot

MOST_FOLDERS = 500
_CALM = 2000  # milliseconds without a change after which one is told
_RESTLESS = 20.0  # seconds after which one is told though there is no calm
_BETWEEN_LOOKS = 60.0  # seconds
_RETURNS = 3000  # milliseconds between two looks whether an archive has come back: nobody tells of a stick put in
_PATIENCE = 3000  # milliseconds at the end
_FAR = ("nfs", "cifs", "smb", "sshfs", "9p", "dav", "afp", "ncp")  # in names of file systems whose changes aren't told

_abandoned: list[tuple[QThread, QObject]] = []  # a running thread must not be destroyed


class _Ears(QObject):
    """Lives on a thread of its own, for a folder on a network may take its time to be watched."""

    heard = Signal()
    listening = Signal(bool)  # whether all of it is watched
    returned = Signal(str)  # the folder that was awaited is there

    def __init__(self) -> None:
        super().__init__()
        self._watcher: QFileSystemWatcher | None = None
        self._returns: QTimer | None = None
        self._root = ""
        self._there = False

    @Slot(list)
    def listen(self, folders: list[str]) -> None:
        """Watch these folders and no others."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if not folders or _is_far(folders[0]):
            self.listening.emit(False)  # noqa: FBT003 - a signal takes no names
            return
        self._root = os.path.abspath(folders[0])  # without the stroke at its end, which would be a name of its own
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._tell)
        there = [folder for folder in (os.path.dirname(self._root), *folders) if os.path.isdir(folder)]
        self.listening.emit(bool(there) and not self._watcher.addPaths(there))
        self._there = os.path.isdir(self._root)  # not before: what goes just then would be told by nobody
        if not self._there:  # it has gone since it was read
            self.heard.emit()

    @Slot(str)
    def _tell(self, folder: str) -> None:
        """Tell of what is in the archive; of the folder it lies in only that it has gone from there, or come back."""
        before, self._there = self._there, os.path.isdir(self._root)
        if folder != os.path.dirname(self._root) or self._there != before:
            self.heard.emit()

    @Slot(str)
    def await_return(self, folder: str) -> None:
        """Look now and then whether a folder is there; "" for none any more."""
        if self._returns is not None:
            self._returns.deleteLater()
            self._returns = None
        if folder:
            self._returns = QTimer(self, interval=_RETURNS)
            self._returns.timeout.connect(lambda: self._look_for(folder))
            self._returns.start()

    def _look_for(self, folder: str) -> None:
        if os.path.isdir(folder):
            self.await_return("")
            self.returned.emit(folder)

    @Slot()
    def stop(self) -> None:
        """Watch nothing, and let go of what was made on this thread."""
        self.await_return("")
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None


class FolderWatch(QObject):
    """Tells of changes in one archive, when they have come to an end; never of what was before `watch`.

    Where the system doesn't tell of all of them, it is worth a look whenever the window comes to the front, but not
    more than once a minute: then `changed` comes although nobody knows whether there is anything.
    """

    changed = Signal()
    returned = Signal(str)  # the folder that was awaited is there
    _wanted = Signal(list)
    _awaited = Signal(str)

    def __init__(self, parent: QObject | None = None, *, calm: int = _CALM) -> None:
        super().__init__(parent)
        self._complete = False
        self._looked = time.monotonic()
        self._first = 0.0
        self._timer = QTimer(self, singleShot=True, interval=calm)
        self._timer.timeout.connect(self.changed)
        self._ears = _Ears()
        self._thread = QThread(self)
        self._ears.moveToThread(self._thread)
        self._wanted.connect(self._ears.listen)
        self._awaited.connect(self._ears.await_return)
        self._ears.returned.connect(self.returned)
        self._thread.finished.connect(self._ears.stop)
        self._ears.heard.connect(self._hear)
        self._ears.listening.connect(self._note)

    @property
    def complete(self) -> bool:
        """Whether the system tells of every change."""
        return self._complete

    def watch(self, folders: Sequence[bytes] | None) -> None:
        """Watch these folders in place of earlier ones; None: they are too many."""
        self._begin()
        self._complete = False
        self._wanted.emit([os.fsdecode(folder) for folder in folders or ()])

    def await_return(self, folder: str) -> None:
        """Wait for a folder that isn't there now, in place of any other; "" for none. `returned` tells when it is."""
        self._begin()
        self._awaited.emit(folder)

    def look(self) -> None:
        """Take the chance for a look: the window has come to the front."""
        now = time.monotonic()
        if not self._complete and now - self._looked > _BETWEEN_LOOKS:
            self._looked = now
            self.changed.emit()

    def close(self) -> None:
        """Watch no more. Waits shortly: a folder on a network that doesn't answer is left to its thread."""
        self._timer.stop()
        self._thread.quit()
        if not self._thread.wait(_PATIENCE):
            self._thread.setParent(None)
            _abandoned.append((self._thread, self._ears))

    def _begin(self) -> None:
        if not self._thread.isRunning():
            self._thread.start()

    def _hear(self) -> None:
        now = time.monotonic()
        if not self._timer.isActive():
            self._first = now
        if now - self._first < _RESTLESS:
            self._timer.start()

    def _note(self, complete: bool) -> None:  # noqa: FBT001 - a signal's
        self._complete = complete


def _is_far(folder: str) -> bool:
    kind = bytes(QStorageInfo(folder).fileSystemType().data()).decode("ascii", "replace").casefold()
    return any(word in kind for word in _FAR)
