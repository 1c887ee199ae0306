# SPDX-License-Identifier: MIT
"""Does what the teaching window asks for: looks at files, tries a lesson, keeps it among the user's own work."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.archive.walk import FoundFile
from reader.errors import CancelToken
from reader.gui.actions import Doings
from reader.gui.corrections.correcting import Wish
from reader.gui.corrections.own_work import OwnWork
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.teaching.teach_dialog import TeachDialog
from reader.library.library import Library
from reader.library.teaching import Rehearsal, Sample, Trial, first_files
from reader.model.lesson import Lesson

V = TypeVar("V")
_MOST_PLACES = 500  # offered to choose from
_Looked = tuple[tuple[FoundFile, ...], tuple[Sample, ...], Lesson | None]


class TeachDesk(QObject):
    """Teaching in one window. What is taught is a step of undo, and holds as soon as the keeper has read by it."""

    def __init__(self, room: ReadingRoom, work: OwnWork, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._work = work
        self._theme = theme
        self._window = window
        self._session: ArchiveSession | None = None
        self._files: tuple[FoundFile, ...] = ()
        self._rehearsal: Rehearsal | None = None
        self.dialog: TeachDialog | None = None

    def doings(self) -> Doings:
        """Return what the action does."""
        return {"archive.teach": self.show}

    def attach(self, session: ArchiveSession) -> None:
        """Teach of another archive."""
        self.detach()
        self._session = session

    def detach(self) -> None:
        """Teach of no archive."""
        self._session = None
        if self.dialog is not None:
            self.dialog.reject()

    def show(self) -> None:
        """Ask what the files around the article on the screen are like."""
        if self._session is None or self._session.archive is None:
            return
        if self.dialog is None:
            self._rehearsal = Rehearsal(self._session.archive.folder)
            dialog = self.dialog = TeachDialog(self._theme, self._places(), self._window)
            dialog.place_wanted.connect(self._look)
            dialog.trial_wanted.connect(self._try)
            dialog.taught.connect(self._teach)
            dialog.taken_back.connect(lambda: self._teach(None))
            dialog.finished.connect(self._put_away)
            dialog.ask_place()
            self._session.desk.fetch("places", lambda library, _: library.teachable(_MOST_PLACES), self._take_places)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    # --- within

    def _places(self) -> Sequence[bytes]:
        """Return the places around the article on the screen, the nearest folder first, and its file."""
        sheet = self._room.article.sheet
        path = sheet.article.path if sheet is not None else b""
        folders = path.split(b"/")[:-1]
        above = [b"/".join(folders[:depth]) for depth in range(len(folders), -1, -1)]
        return [*above, path] if path else above

    def _take_places(self, places: tuple[bytes, ...]) -> None:
        if self.dialog is not None:
            self.dialog.offer_places(places)

    def _look(self, place: bytes) -> None:
        rehearsal = self._rehearsal
        if rehearsal is None:
            return

        def job(library: Library, cancel: CancelToken) -> _Looked:
            files = first_files(library.archive.folder, place, cancel)
            return files, rehearsal.samples(files, cancel), library.corrections.lessons().get(place)

        self._patiently(job, self._take_samples)

    def _take_samples(self, looked: _Looked) -> None:
        files, found, lesson = looked
        known = {sample.path for sample in found}
        self._files = tuple(file for file in files if file.path in known)
        if self.dialog is not None:
            self.dialog.show_samples(found, lesson)

    def _try(self, lesson: Lesson) -> None:
        files, rehearsal = self._files, self._rehearsal
        if rehearsal is None:
            return

        def job(library: Library, cancel: CancelToken) -> tuple[Trial, ...]:
            return rehearsal.trials(files, lesson, library.corrections.lessons(), cancel)

        self._patiently(job, self._take_trials)

    def _take_trials(self, trials: tuple[Trial, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_trials(trials)

    def _teach(self, lesson: Lesson | None) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        place: bytes = dialog.place.currentData()
        said = (
            self.tr("Taught. The files are being read anew.")
            if lesson
            else self.tr("What was taught is taken back. The files are being read anew.")
        )
        self._work.do(
            Wish(
                lambda library, _: library.corrections.teach(place, lesson),
                said=said,
                done=dialog.accept,
                refused=dialog.show_mistake,
            )
        )

    def _patiently(self, job: Callable[[Library, CancelToken], V], done: Callable[[V], None]) -> None:
        if self._session is not None and self.dialog is not None:
            self._session.desk.fetch_patiently("teach", job, done, self.dialog.show_mistake)

    def _put_away(self) -> None:
        if self._rehearsal is not None:
            self._rehearsal.close()
            self._rehearsal = None
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
