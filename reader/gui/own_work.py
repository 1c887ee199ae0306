# SPDX-License-Identifier: MIT
"""The user's own work in one window: corrections, notes and tags go out from here, and how that went comes back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError, StoreDamagedError
from reader.gui.actions import Doings
from reader.gui.correcting import Change, CorrectionDesk
from reader.gui.desk import DamagedWork, UndoLabels
from reader.gui.reading_room import ReadingRoom
from reader.gui.session import ArchiveSession
from reader.gui.sheet import Sheet
from reader.gui.theme import Theme


class OwnWork(QObject):
    """Hands every change to the archive's desk, one after another; each is one step of undo."""

    undo_changed = Signal(str, str)  # what undo and redo would do; "" for nothing

    def __init__(self, room: ReadingRoom, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._session: ArchiveSession | None = None
        self._corrections = CorrectionDesk(theme, window)
        self._connect()

    def _connect(self) -> None:
        article, corrections = self._room.article, self._corrections
        article.date_given.connect(self._set_date)
        notes = article.notes
        notes.note_wanted.connect(lambda: self._with_sheet(corrections.ask_note))
        notes.tag_wanted.connect(lambda: self._with_sheet(corrections.ask_tag))
        notes.note_edit_wanted.connect(
            lambda note: self._with_sheet(lambda sheet: corrections.ask_other_note(sheet, note))
        )
        notes.note_removed.connect(lambda id_: self._with_sheet(lambda sheet: corrections.remove_note(sheet, id_)))
        notes.tag_removed.connect(lambda tag: self._with_sheet(lambda sheet: corrections.remove_tag(sheet, tag)))
        corrections.change_wanted.connect(self._correct)
        corrections.date_refused.connect(article.evidence.show_mistake)
        corrections.refused.connect(self._room.show_error)

    def doings(self) -> Doings:
        """Return what the actions that concern the user's own work do."""
        corrections = self._corrections
        return {
            "edit.undo": corrections.undo,
            "edit.redo": corrections.redo,
            "article.set_date": self._room.article.ask_date,
            "article.headline": lambda: self._with_sheet(corrections.ask_headline),
            "article.byline": lambda: self._with_sheet(corrections.ask_byline),
            "article.note": lambda: self._with_sheet(corrections.ask_note),
            "article.tag": lambda: self._with_sheet(corrections.ask_tag),
        }

    def attach(self, session: ArchiveSession) -> None:
        """Work on another archive."""
        self._session = session
        desk = session.desk
        desk.corrected.connect(self._take_correction)
        desk.correction_refused.connect(self._take_refusal)
        desk.undo_read.connect(self._show_undo)
        desk.work_damaged.connect(self._take_damaged)
        desk.work_restored.connect(self._take_restored)
        desk.restoring_failed.connect(self._take_unrestored)
        session.destroyed.connect(self._forget)

    def look_for_damage(self, error: ReaderError) -> None:
        """Tell of damage in the file of the user's own work, if an error speaks of damage."""
        if isinstance(error, StoreDamagedError) and self._session is not None:
            self._session.desk.read_work()

    def _forget(self) -> None:
        self._session = None

    def _with_sheet(self, do: Callable[[Sheet], None]) -> None:
        sheet = self._room.article.sheet
        if sheet is not None:
            do(sheet)

    def _set_date(self, edtf: str, reason: str) -> None:
        self._with_sheet(lambda sheet: self._corrections.set_date(sheet, edtf, reason))

    def _correct(self, change: Change) -> None:
        if self._session is not None:
            self._session.desk.correct(change)

    def _take_correction(self, labels: UndoLabels) -> None:
        self._corrections.take_done()
        self._show_undo(labels)
        self._room.reread()
        if self._session is not None:
            self._session.carry_over()

    def _take_refusal(self, error: ReaderError) -> None:
        self._corrections.take_refusal(error)
        self.look_for_damage(error)

    def _take_damaged(self, damaged: DamagedWork) -> None:
        way_out = self.tr("Put the backup back") if damaged.has_backup else self.tr("Begin anew")
        self._room.banner.say(damaged.error.sentence, damaged.error.hint, way_out=way_out, go=self._restore)

    def _restore(self) -> None:
        if self._session is not None:
            self._session.desk.restore_work()

    def _take_restored(self) -> None:
        self._room.banner.say(
            self.tr("Your own work can be read again."), self.tr("The damaged file is kept beside it.")
        )
        self._room.reread()
        if self._session is not None:
            self._session.desk.read_work()
            self._session.catch_up()

    def _take_unrestored(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, way_out=self.tr("Try again"), go=self._restore)

    def _show_undo(self, labels: UndoLabels) -> None:
        self.undo_changed.emit(labels.undo, labels.redo)
