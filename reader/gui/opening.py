# SPDX-License-Identifier: MIT
"""Opening and closing archives in one window, and saying in the banner how that went."""

import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.gui.actions import Doings
from reader.gui.reading_room import ReadingRoom
from reader.gui.session import ArchiveSession
from reader.gui.window_state import WindowState
from reader.library.values import ArchiveInfo
from reader.model.problem import Report
from reader.paths import sample_archive


class ArchiveOpener(QObject):
    """Holds the session of the window: one archive at a time."""

    begun = Signal(object)  # ArchiveSession: just made, not yet open
    opened = Signal(object)  # ArchiveInfo
    title_changed = Signal(str)  # the archive's name, or ""
    reading_failed = Signal(object)  # ReaderError

    def __init__(self, room: ReadingRoom, state: WindowState, *, data_dir: str | None, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._state = state
        self._data_dir = data_dir
        self._window = window
        self.session: ArchiveSession | None = None
        room.article.open_wanted.connect(self.choose_folder)

    def doings(self) -> Doings:
        """Return what the actions that concern the archive do."""
        return {
            "archive.open": self.choose_folder,
            "archive.rescan": self.rescan,
            "archive.problems": self._room.show_problems,
        }

    def open_at_start(self, folder: str | None) -> None:
        """Open `folder`, or the archive that was open last, or the sample."""
        last = self._state.last_archive
        if folder is not None:
            self.open_folder(folder)
        elif last:
            self.open_folder(last)
        elif os.path.isdir(sample_archive()):
            self.open_folder(sample_archive())

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        title = self.tr("Open a folder of articles")
        folder = QFileDialog.getExistingDirectory(self._window, title, self._state.last_archive)
        if folder:
            self.open_folder(folder)

    def open_folder(self, folder: str) -> None:
        """Open another archive in place of the one that is open."""
        self.close()
        self._room.banner.hide()
        session = ArchiveSession(folder, data_dir=self._data_dir, parent=self)
        self.session = session
        session.opened.connect(self._take_archive)
        session.refused.connect(self._take_refusal)
        session.finished.connect(self._take_report)
        session.reading_failed.connect(self._take_reading_error)
        self.begun.emit(session)
        self._room.attach(session)
        session.open()

    def rescan(self) -> None:
        """Bring what is known of the archive up to date."""
        self._room.banner.hide()
        if self.session is not None:
            self.session.rescan()

    def close(self) -> None:
        """End all work on the archive and let go of it. Waits shortly."""
        if self.session is not None:
            self._room.detach()
            self.session.close()
            self.session.deleteLater()
            self.session = None

    def _take_archive(self, archive: ArchiveInfo) -> None:
        self.title_changed.emit(archive.name)
        self._room.begin(archive)
        if self.session is not None:
            self.session.desk.read_work()
        if os.path.realpath(archive.folder) == os.path.realpath(sample_archive()):
            self._room.banner.say(
                self.tr("This is the sample archive:"),
                self.tr("an imagined newspaper, 1987 to 2004. Drop a folder of your own on this window."),
                way_out=self.tr("Open a folder…"),
                go=self.choose_folder,
            )
        else:
            self._state.history.note_opened(archive)
        self._tell_of_place(archive)
        self.opened.emit(archive)

    def _tell_of_place(self, archive: ArchiveInfo) -> None:
        """Say where the archive was before, or that it isn't there."""
        banner = self._room.banner
        if self.session is not None and self.session.desk.moved_from:
            before = self.tr("{name} was known before at {place}.")
            banner.say(
                before.format(name=archive.name, place=self.session.desk.moved_from),
                self.tr(
                    "Most of its files are the same, so it was taken for the same archive: your own work on it is here."
                ),
            )
        if not archive.present:
            self._room.bar.show_idle(self.tr("Not connected."))
            banner.say(
                self.tr("{name} is not there now.").format(name=archive.name),
                self.tr("What was read of it can be read and searched."),
                way_out=self.tr("Locate…"),
                go=self.choose_folder,
            )

    def _take_refusal(self, error: ReaderError) -> None:
        self.close()
        self.title_changed.emit("")
        self._room.list.show_empty(
            self.tr("No archive is open."), self.tr("Open a folder of articles, or drop one on this window.")
        )
        way_out = self.tr("Open a folder…")
        self._room.banner.say(error.sentence, error.hint, way_out=way_out, go=self.choose_folder)

    def _take_report(self, report: Report) -> None:
        if not report.articles:
            self._room.show_no_articles(report)

    def _take_reading_error(self, error: ReaderError) -> None:
        self._room.bar.show_idle()
        self._room.banner.say(error.sentence, error.hint, way_out=self.tr("Rescan"), go=self.rescan)
        self.reading_failed.emit(error)
