# SPDX-License-Identifier: MIT
"""All of the user's own work as a file: for somebody else with the same archive, or to keep; and theirs for us."""

import os

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import CancelToken, ReaderError
from reader.gui.actions import Doings
from reader.gui.corrections.correcting import Wish
from reader.gui.corrections.own_work import OwnWork
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.looks.theme import Theme
from reader.gui.own.conflicts_dialog import ConflictsDialog
from reader.gui.own.disagreeing import TakenOver, told_of
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.own_words import OwnCounting
from reader.library.library import Library


class WorkExchange(QObject):
    """Asks for a file, and reads or writes it on the archive's worker. An import is one step of undo."""

    def __init__(self, room: ReadingRoom, work: OwnWork, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._work = work
        self._theme = theme
        self._window = window
        self._session: ArchiveSession | None = None
        self._counting = OwnCounting(self)
        self.dialog: ConflictsDialog | None = None

    def doings(self) -> Doings:
        """Return what the actions that exchange work do."""
        return {"own.export": self.ask_where_to, "own.take_over": self.ask_for_theirs}

    def attach(self, session: ArchiveSession) -> None:
        """Exchange work on another archive from now on."""
        self._session = session

    def detach(self) -> None:
        """Exchange nothing any more."""
        self._session = None
        self._put_away()

    def ask_where_to(self) -> None:
        """Ask for a file, and write it."""
        if self._session is None or self._session.archive is None:
            return
        title = self.tr("Save my work to a file")
        name = self.tr("{archive} my work.json").format(archive=self._session.archive.name)
        path = ask_where_to_save(self._window, title, name, self._kinds())
        if path:
            self.write(path)

    def ask_for_theirs(self) -> None:
        """Ask for a file, and take over what it says."""
        if self._session is None or self._session.archive is None:
            return
        title = self.tr("Take over work from a file")
        path, _ = QFileDialog.getOpenFileName(self._window, title, os.path.expanduser("~"), ";;".join(self._kinds()))
        if path:
            self.read(path)

    def write(self, path: str) -> None:
        """Write all of the user's own work into a file."""

        def job(library: Library, _: CancelToken) -> int:
            return library.own.exchange.write(path)

        if self._session is not None:
            self._session.desk.fetch("export work", job, self._tell_written, self._refuse)

    def read(self, path: str) -> None:
        """Take over what somebody else wrote into a file."""
        found: list[TakenOver] = []  # filled on the worker's thread, before it is asked for

        def change(library: Library, _: object) -> None:
            found.append(told_of(library, library.own.exchange.read(path)))

        self._work.do(Wish(change, done=lambda: self._tell_read(found[0]), refused=self._refuse))

    def _kinds(self) -> tuple[str, ...]:
        return self.tr("Work on an archive (*.json)"), self.tr("All files (*)")

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, alarm=True)

    def _tell_written(self, number: int) -> None:
        self._room.bar.say(self._counting.decisions_exported(number))

    def _tell_read(self, found: TakenOver) -> None:
        counting = self._counting
        parts = [counting.decisions_taken(found.taken)]
        if found.known:
            parts.append(counting.decisions_known(found.known))
        if found.conflicts:
            parts.append(counting.disagreements(len(found.conflicts)))
        if found.strange:
            parts.append(counting.strange(found.strange))
        said = " ".join(parts)
        if found.taken:
            self._work.tell(said)
        else:
            self._room.banner.say(said)
        if found.conflicts:
            self._show(said, found)

    def _show(self, said: str, found: TakenOver) -> None:
        self._put_away()
        dialog = self.dialog = ConflictsDialog(self._theme, said, found.conflicts, self._window)
        dialog.undo_wanted.connect(self._work.undo)
        dialog.finished.connect(self._forget)
        if not found.taken:
            dialog.let_no_undo()
        if self._session is not None:
            self._session.desk.corrected.connect(dialog.let_no_undo)
        dialog.show()

    def _put_away(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None
