# SPDX-License-Identifier: MIT
"""What the workbench for the undated has of the window: the archive behind it, and steps that can be undone."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Doings
from reader.gui.corrections.correcting import Wish
from reader.gui.corrections.own_work import OwnWork
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.undated.undated_dialog import Decision, UndatedDialog
from reader.gui.words.counting import Counting
from reader.library.corrections import WorkVocabulary


class UndatedDesk(QObject):
    """Opens the workbench, keeps it up to date with the stores, and has its decisions done."""

    def __init__(self, room: ReadingRoom, work: OwnWork, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._work = work
        self._theme = theme
        self._window = window
        self._counting = Counting(self)
        self._reasons: tuple[str, ...] = ()
        self._session: ArchiveSession | None = None
        self.dialog: UndatedDialog | None = None
        room.list.undated_wanted.connect(self.show)
        work.undo_changed.connect(lambda undo, _: self._let_undo(there=bool(undo)))

    def doings(self) -> Doings:
        """Return what the action does."""
        return {"archive.undated": self.show}

    def attach(self, session: ArchiveSession) -> None:
        """Work on another archive."""
        self.detach()
        self._session = session
        session.stores_changed.connect(self._look)
        session.desk.vocabulary_read.connect(self._take_vocabulary)

    def detach(self) -> None:
        """Work on no archive any more."""
        self._session = None
        if self.dialog is not None:
            self.dialog.reject()

    def show(self) -> None:
        """Open the workbench, or bring it to the front."""
        if self._session is None:
            return
        if self.dialog is None:
            dialog = self.dialog = UndatedDialog(self._theme, self._window)
            dialog.offer_reasons(self._reasons)
            dialog.decided.connect(self._decide)
            dialog.undo_wanted.connect(self._work.undo)
            dialog.article_wanted.connect(self._open)
            dialog.finished.connect(self._forget)
        self._look()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    # --- within

    def _look(self) -> None:
        """Look anew, off the GUI thread, what would date the most."""
        if self._session is None or self.dialog is None:
            return
        self._session.desk.fetch_patiently("refresh", lambda library, _: library.refresh(), lambda _: None)
        self._session.desk.fetch_patiently("undated", lambda library, cancel: library.undated(cancel), self._take)

    def _take(self, groups: object) -> None:
        if self.dialog is not None and isinstance(groups, tuple):
            self.dialog.show_groups(groups)

    def _take_vocabulary(self, vocabulary: WorkVocabulary) -> None:
        self._reasons = vocabulary.reasons
        if self.dialog is not None:
            self.dialog.offer_reasons(vocabulary.reasons)

    def _decide(self, decision: Decision) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        numbers = tuple(number for number, _ in decision.dates)

        def done() -> None:
            if self.dialog is dialog:
                dialog.take_done(numbers)

        self._work.do(
            Wish(
                lambda library, _: library.give_dates(decision.dates, decision.reason),
                said=self._counting.date_set(len(numbers)),
                done=done,
                refused=dialog.show_mistake,
            )
        )

    def _let_undo(self, *, there: bool) -> None:
        if self.dialog is not None and not there:
            self.dialog.let_undo(on=False)

    def _open(self, number: int) -> None:
        if self._session is not None:
            self._room.show_articles()
            self._session.desk.read_article(number, None)

    def _forget(self, _result: int) -> None:
        self.dialog = None
