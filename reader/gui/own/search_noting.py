# SPDX-License-Identifier: MIT
"""Notes in the log what was searched in earnest, and nothing of what was only typed on the way to it."""

from PySide6.QtCore import QObject

from reader.errors import CancelToken, ReaderError
from reader.gui.archives.remembering import Remembering
from reader.gui.own.kept import is_same, kept_of, meant
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.searching import Answer
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.preferences import Preferences
from reader.gui.words.core_words import said
from reader.library.library import Library
from reader.model.own import SavedQuery
from reader.settings import HISTORY, SEARCHES

APART = "shelf"
"""The worker that notes: telling the state of a large archive takes long. All that reads or forgets the log is on it,
so that nothing is noted after it was to be forgotten."""


class SearchNoting(QObject):
    """A search is meant once it has stood for a while, one opens what it found, or Enter was pressed in the box.

    Where the settings let nothing be kept of what is sought, what was noted before is forgotten.
    """

    def __init__(self, room: ReadingRoom, memory: Remembering, preferences: Preferences) -> None:
        super().__init__(memory)
        self._room = room
        self._preferences = preferences
        self._session: ArchiveSession | None = None
        self._answer: Answer | None = None
        self._awaited = False  # it was meant before its answer came
        self._notes = 0
        self._noted: tuple[SavedQuery, int] | None = None  # what was noted last, and how much that found
        memory.meant.connect(self._note)
        room.strip.box.opened.connect(self._note)
        preferences.changed.connect(lambda _: self._forget_if_unwanted())

    def attach(self, session: ArchiveSession) -> None:
        """Note searches of another archive from now on."""
        self._session = session
        self._answer = self._noted = None
        self._awaited = False
        session.desk.answered.connect(self._take)
        session.opened.connect(lambda _: self._forget_if_unwanted())

    def detach(self) -> None:
        """Note nothing any more."""
        self._session = self._answer = None

    @property
    def allowed(self) -> bool:
        """Whether the settings let anything be kept of what is sought."""
        return bool(self._preferences.value(HISTORY) and self._preferences.value(SEARCHES))

    def _take(self, answer: Answer) -> None:
        if answer.results.exact:
            self._answer = answer
            if self._awaited:
                self._note()

    def _note(self) -> None:
        answer, asked = self._answer, self._room.asked
        kept = kept_of(asked)
        self._awaited = answer is None or kept_of(answer.ask) != kept
        if self._session is None or not self.allowed or not (kept.text or kept.earliest or kept.latest or kept.facets):
            self._awaited = False
        elif not self._awaited and answer is not None and not answer.ask.among:
            self._write(self._session, answer)

    def _write(self, session: ArchiveSession, answer: Answer) -> None:
        kept, found = kept_of(answer.ask), answer.results.total
        if self._noted is not None and is_same(self._noted[0], kept) and self._noted[1] == found:
            return
        self._noted = kept, found

        def job(library: Library, _: CancelToken) -> None:
            library.own.log.note(meant(library, answer.ask), answer.query, found)

        self._notes += 1  # each has a key of its own: the next one must not take its place
        session.desk.fetch_patiently(f"note search {self._notes}", job, lambda _: None, self._refuse, apart=APART)

    def _forget_if_unwanted(self) -> None:
        def job(library: Library, _: CancelToken) -> None:
            if library.own.log.entries(1):
                library.own.log.forget()

        if self._session is not None and not self.allowed:
            self._session.desk.fetch_patiently("forget noted", job, lambda _: None, self._refuse, apart=APART)

    def _refuse(self, error: ReaderError) -> None:
        """Say it where it disturbs nobody: the search itself has gone well."""
        self._noted = None
        self._room.bar.say(said(error.sentence))
