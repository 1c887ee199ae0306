# SPDX-License-Identifier: MIT
"""One archive open in one window: its desk, its keeper, and the lock that says so to other windows."""

import contextlib
import os
import time
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QTimer, Signal

from reader.errors import BusyError, ReaderError
from reader.gui.session.desk import ArchiveDesk
from reader.gui.session.keeper_watch import KeeperWatch
from reader.gui.session.searching import Answer, Ask
from reader.ingest.background import Task
from reader.library.values import ArchiveInfo
from reader.model.problem import Progress, Report
from reader.paths import data_folder

translate = QCoreApplication.translate
_SOON = 40  # milliseconds
_LOOKS = 20  # milliseconds between two looks whether all has ended
_PATIENCE = 2.0  # seconds: then a run that hasn't ended is killed


class ArchiveSession(QObject):
    """Lets the list follow the reading: what the keeper commits is sought again, never faster than it is answered."""

    opened = Signal(object)  # ArchiveInfo
    refused = Signal(object)  # ReaderError
    progressed = Signal(object)  # Progress
    finished = Signal(object)  # Report of a reading
    stores_changed = Signal()  # a run is over, whatever it was for
    stopped = Signal()
    reading_failed = Signal(object)  # ReaderError
    retired = Signal()

    def __init__(
        self,
        folder: str,
        *,
        data_dir: str | None,
        known: str = "",
        located: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`known`: the id of the archive that was open there (see `Library.open`).

        `located`: the user said that an archive that was gone is there; else one that is known again is held.
        """
        super().__init__(parent)
        self._data_dir = data_dir
        self._located = located
        self._held = False
        self._lock: QLockFile | None = None
        self._ask = Ask()
        self._articles = 0  # that the newest search could see
        self._searchable = False
        self._reading = False  # the run told of files: what was taught had it read some anew
        self._next: Task | None = None  # was asked for while a run was going on
        self.archive: ArchiveInfo | None = None
        self.desk = ArchiveDesk(folder, data_dir=data_dir, known=known, parent=self)
        self.keeper: KeeperWatch | None = None
        self._first_look = QTimer(self, singleShot=True, interval=_SOON)
        self._first_look.timeout.connect(self.follow)
        self._begun = False
        self._patience = 0.0  # until when an end is waited for
        self._retiring = QTimer(self, interval=_LOOKS)
        self._retiring.timeout.connect(self._end_if_done)
        self.desk.opened.connect(self._take)
        self.desk.answered.connect(self._await_first)
        self.desk.refused.connect(self.refused)

    @property
    def idle(self) -> bool:
        """Whether nothing is going on: neither reading nor any question of the window."""
        return self._begun and self.desk.idle and not (self.keeper is not None and self.keeper.running)

    def open(self) -> None:
        """Open the archive; `opened` or `refused` follows."""
        self._begun = True
        self.desk.open()

    def retire(self) -> None:
        """End all work and let go of everything, without a wait: `retired` follows, and this object is no more."""
        self._first_look.stop()
        if self.keeper is not None:
            self.keeper.begin_close()
        self.desk.begin_close()
        self._patience = time.monotonic() + _PATIENCE
        self._retiring.start()

    def _end_if_done(self) -> None:
        if self.keeper is not None and not self.keeper.ended:
            if time.monotonic() > self._patience:
                self.keeper.kill()
        elif self.desk.ended:
            self.close()
            self.retired.emit()
            self.deleteLater()

    def close(self) -> None:
        """End all work and let go of everything. Waits shortly."""
        self._first_look.stop()
        self._retiring.stop()
        if self.keeper is not None:
            self.keeper.close()
        self.desk.close()
        if self._lock is not None:
            self._lock.unlock()

    def search(self, ask: Ask) -> None:
        """Search, now or as soon as there is something to search."""
        self._ask = ask
        if self.keeper is not None and not ask.follows:
            self.keeper.hush()
        if self._searchable:
            self.desk.search(ask)

    @property
    def held(self) -> bool:
        """Whether nothing is read yet, for it isn't sure that this is the archive that it was taken for."""
        return self._held

    def rescan(self) -> None:
        """Bring what is known of the archive up to date. Whoever wants that is sure which archive it is."""
        self._held = False
        self._run(Task.READ)

    def rebuild(self, task: Task) -> None:
        """Read everything anew, or build the index anew."""
        self._held = False
        self._run(task)

    def carry_over(self) -> None:
        """Let lists and searches learn what the user has corrected. Whoever corrects takes the archive for theirs."""
        self._held = False
        self._run(Task.USER_WORK)

    def catch_up(self) -> None:
        """Bring everything up to date as far as that can be done now."""
        if self._held:
            return
        if self.archive is not None and self.archive.present:
            self.rescan()
        elif self.archive is not None and self.archive.read:
            self.carry_over()  # the window may have been closed before the last correction was

    def follow(self) -> None:
        """Search once more for what has changed in the stores. A wish that is still unanswered stays the user's."""
        self.desk.refresh()
        self.search(replace(self._ask, follows=self._ask.follows or not self.desk.searching))

    def cancel(self) -> None:
        """Ask the reading to end; `stopped` follows."""
        if self.keeper is not None:
            self.keeper.cancel()

    def _take(self, archive: ArchiveInfo) -> None:
        try:
            self._lock = lock_window(archive.id, archive.name, self._data_dir)
        except ReaderError as error:
            self.refused.emit(error)
            return
        self.archive = archive
        self._searchable = archive.read
        self.keeper = KeeperWatch(archive.folder, data_dir=self._data_dir, parent=self)
        self.keeper.progressed.connect(self._follow_progress)
        self.keeper.finished.connect(self._take_report)
        self.keeper.stopped.connect(self._take_stop)
        self.keeper.failed.connect(self._take_failure)
        self._held = bool(self.desk.moved_from) and not self._located
        self.opened.emit(archive)
        self.catch_up()

    def _follow_progress(self, progress: Progress) -> None:
        self._reading = True
        self.progressed.emit(progress)
        if progress.articles > self._articles and not self.desk.searching:
            self._articles = progress.articles
            self._searchable = True
            self.follow()

    def _await_first(self, answer: Answer) -> None:
        """Look again soon where there are articles, but the index doesn't have the first of them yet."""
        if self.keeper is not None and self.keeper.running and self._articles and not (answer.ask.text or answer.total):
            self._first_look.start()

    def _take_report(self, report: Report) -> None:
        self._searchable = True
        if self._reading or (self.keeper is not None and self.keeper.task is not Task.USER_WORK):
            self.finished.emit(report)
        self._reading = False
        self.stores_changed.emit()
        self.follow()
        self._run_next(self._next)

    def _take_stop(self) -> None:
        self._reading = False
        self.stopped.emit()
        self._run_next(self._next and Task.USER_WORK)  # the user wants no more reading, but what they did

    def _take_failure(self, error: ReaderError) -> None:
        self._reading = False
        self.reading_failed.emit(error)
        self._run_next(self._next and Task.USER_WORK)

    def _run(self, task: Task) -> None:
        if self.keeper is None:
            return
        if not self.keeper.running:
            self.keeper.start(task)
        elif self._next is None or task is not Task.USER_WORK:  # a reading carries over, too
            self._next = task

    def _run_next(self, task: Task | None) -> None:
        self._next = None
        if task is not None:
            self._run(task)


def lock_window(archive_id: str, name: str, data_dir: str | None) -> QLockFile:
    """Take the lock of the window on an archive. Raises `BusyError` if another window has it."""
    folder = os.path.join(data_folder(data_dir), "windows")
    with contextlib.suppress(OSError):  # a folder that can't be written has other ways to say so
        os.makedirs(folder, exist_ok=True)
    lock = QLockFile(os.path.join(folder, f"{archive_id}.lock"))
    lock.setStaleLockTime(0)  # a window may be open for weeks; a dead one is known by its process
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise BusyError(
            translate("Session", "{archive} is already open in another window.").format(archive=name),
            hint=translate("Session", "Go on there, or close it first."),
        )
    return lock
