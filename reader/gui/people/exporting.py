# SPDX-License-Identifier: MIT
"""The archive's people as a file that other programs read: authority records as a table or as JSON."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.errors import CancelToken
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.people_words import PeopleCounting
from reader.library.authority import write_people
from reader.library.library import Library


class PeopleExport(QObject):
    """Asks where to, and writes on the archive's worker."""

    def __init__(self, room: ReadingRoom, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._session: ArchiveSession | None = None
        self._counting = PeopleCounting(self)

    def attach(self, session: ArchiveSession) -> None:
        """Export another archive's people from now on."""
        self._session = session

    def detach(self) -> None:
        """Export nobody any more."""
        self._session = None

    def ask(self) -> None:
        """Ask for a file, and write it."""
        if self._session is None or self._session.archive is None:
            return
        title = self.tr("Export people")
        name = self.tr("{archive} people.csv").format(archive=self._session.archive.name)
        path = ask_where_to_save(self._window, title, name, (self.tr("Table (*.csv)"), self.tr("JSON (*.json)")))
        if path:
            self.write(path)

    def write(self, path: str) -> None:
        """Write the people into a file, as its ending says."""

        def job(library: Library, _: CancelToken) -> int:
            return write_people(library.people.authority(), path, library.archive.folder)

        if self._session is not None:
            self._session.desk.fetch("export people", job, self._tell)

    def _tell(self, number: int) -> None:
        self._room.bar.say(self._counting.exported(number))
