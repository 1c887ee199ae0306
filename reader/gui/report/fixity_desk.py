# SPDX-License-Identifier: MIT
"""Checking whether the files are still as they were read, and saving their checksums: on the patient worker."""

import os
import time
from typing import BinaryIO

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import CancelToken, ReaderError
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.checking_words import Checked
from reader.library.library import Library
from reader.library.saving import save_outside
from reader.library.values import FixityReport
from reader.model.problem import Progress

_KEY = "check files"
_STEP = 0.1  # seconds between two words on how far it is


class FixityDesk(QObject):
    """One check at a time; the bar at the bottom tells how far it is, and can end it."""

    checked = Signal(object)  # Checked
    _went_on = Signal(int)  # files looked at: from the worker's thread

    def __init__(self, room: ReadingRoom, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._session: ArchiveSession | None = None
        self._running = False
        self._total = self._problems = 0
        self._went_on.connect(self._show, Qt.ConnectionType.QueuedConnection)
        room.bar.cancelled.connect(self.stop)

    def attach(self, session: ArchiveSession) -> None:
        """Check another archive's files from now on."""
        self._session = session
        self._running = False

    @property
    def running(self) -> bool:
        """Whether files are being checked."""
        return self._running

    def check(self) -> None:
        """Read every file anew and compare it."""
        report = self._room.report.report
        if self._session is None or report is None or self._running:
            return
        self._running = True
        self._total, self._problems = report.entries, report.counts.problems
        self._show(0)
        said = [0.0]  # when it was told last; on the worker's thread

        def tell(done: int) -> None:
            if time.monotonic() - said[0] > _STEP:
                said[0] = time.monotonic()
                self._went_on.emit(done)

        def job(library: Library, cancel: CancelToken) -> FixityReport:
            return library.verify(cancel=cancel, progress=tell)

        self._session.desk.fetch_patiently(_KEY, job, self._take, self._refuse)

    def stop(self) -> None:
        """End a check that is going on."""
        if self._running and self._session is not None:
            self._session.desk.drop_patiently(_KEY)
            self._running = False
            self._room.bar.show_idle(self.tr("The check was stopped."))

    def ask_where_to_save(self) -> None:
        """Ask for a place, and save the checksums there."""
        archive = self._session.archive if self._session is not None else None
        if archive is None:
            return
        name = self.tr("{archive} checksums.sha256").format(archive=archive.name)
        kinds = self.tr("Checksums (*.sha256 *.txt)"), self.tr("All files (*)")
        path = ask_where_to_save(self._window, self.tr("Save checksums"), name, kinds)
        if path:
            self.save(path)

    def save(self, path: str) -> None:
        """Write the checksums of all files into one, outside the archive, as `sha256sum --check` reads them."""

        def write(library: Library, file: BinaryIO) -> None:
            file.writelines(library.checksums())

        def job(library: Library, _: CancelToken) -> str:
            save_outside(path, library.archive.folder, lambda file: write(library, file))
            return path

        if self._session is not None:
            self._session.desk.fetch_patiently("save checksums", job, self._tell_saved, self._refuse)

    # --- within

    def _show(self, done: int) -> None:
        if self._running:
            self._room.bar.show_progress(Progress("verify", done, max(done, self._total), 0, self._problems))

    def _take(self, report: FixityReport) -> None:
        self._running = False
        same = self.tr("Every file is as it was read.")
        self._room.bar.show_idle(same if report.same else self.tr("Not all files are as they were: see the report."))
        self.checked.emit(Checked(report, round(time.time())))

    def _refuse(self, error: ReaderError) -> None:
        if self._running:
            self._running = False
            self._room.bar.show_idle()
        self._room.banner.say(error.sentence, error.hint, alarm=True)

    def _tell_saved(self, path: str) -> None:
        self._room.bar.say(self.tr("The checksums were saved: {file}").format(file=os.path.basename(path)))
