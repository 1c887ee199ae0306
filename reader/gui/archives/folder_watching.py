# SPDX-License-Identifier: MIT
"""Lets what comes into the open archive be read by itself, if that is set."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.gui.archives.folder_watch import MOST_FOLDERS, FolderWatch
from reader.gui.archives.opening import ArchiveOpener
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.preferences import Preferences
from reader.library.values import ArchiveInfo
from reader.settings import WATCH


class FolderWatching(QObject):
    """Watches the folders in which the last reading found files. Changes during a reading are read after it."""

    def __init__(self, opener: ArchiveOpener, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._opener = opener
        self._preferences = preferences
        self.watch = FolderWatch(self)
        self.watch.changed.connect(self._rescan)
        self.watch.returned.connect(self._take_up)
        opener.begun.connect(self._attach)
        preferences.changed.connect(self._follow)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._look)

    def close(self) -> None:
        """Watch no more. Waits shortly."""
        self.watch.close()

    def _attach(self, session: ArchiveSession) -> None:
        self.watch.watch(())
        self.watch.await_return("")
        session.opened.connect(self._await)
        session.finished.connect(lambda _: self._ask())
        session.desk.folders_read.connect(self.watch.watch)

    def _await(self, archive: ArchiveInfo) -> None:
        """Wait for an archive that isn't there, as one on a stick that will be put in."""
        if not archive.present and self._preferences.value(WATCH):
            self.watch.await_return(archive.folder)

    def _take_up(self, folder: str) -> None:
        session = self._opener.session
        if session is not None and session.archive is not None and session.archive.folder == folder:
            self._opener.reopen()

    def _ask(self) -> None:
        session = self._opener.session
        if session is not None and self._preferences.value(WATCH):
            session.desk.read_folders(MOST_FOLDERS)

    def _follow(self, setting: object) -> None:
        if setting is WATCH:
            if self._preferences.value(WATCH):
                self._rescan()
            else:
                self.watch.watch(())

    def _look(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.watch.look()

    def _rescan(self) -> None:
        session = self._opener.session
        if session is None or session.archive is None or session.held or not self._preferences.value(WATCH):
            return
        if session.archive.present:
            session.rescan()
