# SPDX-License-Identifier: MIT
"""The main window: opens and closes archives, and gives every action its place."""

import os
from collections.abc import Callable

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow

from reader.errors import ReaderError, StoreDamagedError
from reader.gui.actions import ActionTable
from reader.gui.correcting import Change, CorrectionDesk
from reader.gui.desk import DamagedWork, UndoLabels
from reader.gui.reading_room import ReadingRoom
from reader.gui.session import ArchiveSession
from reader.gui.sheet import Sheet
from reader.gui.theme import Theme, ThemeChoice
from reader.gui.window_state import WindowState
from reader.library.values import ArchiveInfo
from reader.model.problem import Report
from reader.paths import sample_archive


class MainWindow(QMainWindow):
    """One window on one archive."""

    def __init__(self, theme: Theme, state: WindowState, *, data_dir: str | None) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self._data_dir = data_dir
        self.session: ArchiveSession | None = None
        self.room = ReadingRoom(theme, self)
        self._corrections = CorrectionDesk(theme, self)
        self.actions_ = ActionTable(self, self._doings())
        self.actions_.fill(self.menuBar())
        self.actions_.check(f"view.{theme.choice}")
        self.actions_.show_undo("", "")
        self.setCentralWidget(self.room)
        self.setWindowTitle("Backfile")
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 500)
        self.resize(1280, 820)
        self.restoreGeometry(state.bytes("geometry"))
        self.room.panes.restoreState(state.bytes("panes"))
        self._connect()

    def _doings(self) -> dict[str, Callable[[], object]]:
        """Return what each action of the table does."""
        article, view = self.room.article, self.room.article.view
        return {
            "archive.open": self.choose_folder,
            "archive.rescan": self._rescan,
            "archive.problems": self.room.show_problems,
            "archive.quit": self.close,
            "edit.undo": self._corrections.undo,
            "edit.redo": self._corrections.redo,
            "view.system": lambda: self._choose_theme(ThemeChoice.SYSTEM),
            "view.light": lambda: self._choose_theme(ThemeChoice.LIGHT),
            "view.dark": lambda: self._choose_theme(ThemeChoice.DARK),
            "article.next_match": lambda: view.step(1),
            "article.previous_match": lambda: view.step(-1),
            "article.original": article.toggle_original,
            "article.evidence": article.show_evidence,
            "article.set_date": article.ask_date,
            "article.headline": lambda: self._with_sheet(self._corrections.ask_headline),
            "article.byline": lambda: self._with_sheet(self._corrections.ask_byline),
            "article.notes": article.show_notes,
            "article.note": lambda: self._with_sheet(self._corrections.ask_note),
            "article.tag": lambda: self._with_sheet(self._corrections.ask_tag),
            "search.focus": self.room.focus_search,
            "search.clear": self.room.search_everything,
        }

    def _connect(self) -> None:
        article, corrections = self.room.article, self._corrections
        article.open_wanted.connect(self.choose_folder)
        article.date_given.connect(self._set_date)
        notes = article.notes
        notes.note_wanted.connect(lambda: self._with_sheet(corrections.ask_note))
        notes.tag_wanted.connect(lambda: self._with_sheet(corrections.ask_tag))
        notes.note_edit_wanted.connect(
            lambda note: self._with_sheet(lambda sheet: corrections.ask_other_note(sheet, note))
        )
        notes.note_removed.connect(lambda id_: self._with_sheet(lambda sheet: corrections.remove_note(sheet, id_)))
        notes.tag_removed.connect(lambda tag: self._with_sheet(lambda sheet: corrections.remove_tag(sheet, tag)))
        self.room.sheet_shown.connect(lambda _: self.actions_.let_article(there=True))
        corrections.change_wanted.connect(self._correct)
        corrections.date_refused.connect(article.evidence.show_mistake)
        corrections.refused.connect(self.room.show_error)

    # --- archives

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
        folder = QFileDialog.getExistingDirectory(self, "Open a folder of articles", self._state.last_archive)
        if folder:
            self.open_folder(folder)

    def open_folder(self, folder: str) -> None:
        """Open another archive in place of the one that is open."""
        self._close_session()
        self.room.banner.hide()
        self.actions_.let_article(there=False)
        session = ArchiveSession(folder, data_dir=self._data_dir, parent=self)
        self.session = session
        session.opened.connect(self._take_archive)
        session.refused.connect(self._take_refusal)
        session.finished.connect(self._take_report)
        session.reading_failed.connect(self._take_reading_error)
        session.desk.corrected.connect(self._take_correction)
        session.desk.correction_refused.connect(self._take_refused_correction)
        session.desk.undo_read.connect(self._show_undo)
        session.desk.work_damaged.connect(self._take_damaged_work)
        session.desk.work_restored.connect(self._take_restored_work)
        session.desk.restoring_failed.connect(self._take_unrestored_work)
        self.room.attach(session)
        session.open()

    def _take_archive(self, archive: ArchiveInfo) -> None:
        self.setWindowTitle(f"{archive.name} · Backfile")
        self.room.begin(archive)
        if self.session is not None:
            self.session.desk.read_work()
        if os.path.realpath(archive.folder) == os.path.realpath(sample_archive()):
            self.room.banner.say(
                "This is the sample archive:",
                "an imagined newspaper, 1987 to 2004. Drop a folder of your own on this window.",
                way_out="Open a folder…",
                go=self.choose_folder,
            )
        else:
            self._state.last_archive = archive.folder
        if self.session is not None and self.session.desk.moved_from:
            self.room.banner.say(
                f"{archive.name} was known before at {self.session.desk.moved_from}.",
                "Most of its files are the same, so it was taken for the same archive: your own work on it is here.",
            )
        if not archive.present:
            self.room.bar.show_idle("Not connected.")
            self.room.banner.say(
                f"{archive.name} is not there now.",
                "What was read of it can be read and searched.",
                way_out="Locate…",
                go=self.choose_folder,
            )

    def _take_refusal(self, error: ReaderError) -> None:
        self._close_session()
        self.setWindowTitle("Backfile")
        self.room.list.show_empty("No archive is open.", "Open a folder of articles, or drop one on this window.")
        self.room.banner.say(error.sentence, error.hint, way_out="Open a folder…", go=self.choose_folder)

    def _take_report(self, report: Report) -> None:
        if not report.articles:
            self.room.show_no_articles(report)

    def _take_reading_error(self, error: ReaderError) -> None:
        self.room.bar.show_idle()
        self.room.banner.say(error.sentence, error.hint, way_out="Rescan", go=self._rescan)
        self._look_for_damage(error)

    def _rescan(self) -> None:
        self.room.banner.hide()
        if self.session is not None:
            self.session.rescan()

    def _close_session(self) -> None:
        if self.session is not None:
            self.room.detach()
            self.session.close()
            self.session.deleteLater()
            self.session = None

    # --- the user's own work

    def _with_sheet(self, do: Callable[[Sheet], None]) -> None:
        sheet = self.room.article.sheet
        if sheet is not None:
            do(sheet)

    def _set_date(self, edtf: str, reason: str) -> None:
        self._with_sheet(lambda sheet: self._corrections.set_date(sheet, edtf, reason))

    def _correct(self, change: Change) -> None:
        if self.session is not None:
            self.session.desk.correct(change)

    def _take_correction(self, labels: UndoLabels) -> None:
        self._corrections.take_done()
        self._show_undo(labels)
        self.room.reread()
        if self.session is not None:
            self.session.carry_over()

    def _take_refused_correction(self, error: ReaderError) -> None:
        self._corrections.take_refusal(error)
        self._look_for_damage(error)

    def _look_for_damage(self, error: ReaderError) -> None:
        if isinstance(error, StoreDamagedError) and self.session is not None:
            self.session.desk.read_work()

    def _take_damaged_work(self, damaged: DamagedWork) -> None:
        way_out = "Put the backup back" if damaged.has_backup else "Begin anew"
        self.room.banner.say(damaged.error.sentence, damaged.error.hint, way_out=way_out, go=self._restore_work)

    def _restore_work(self) -> None:
        if self.session is not None:
            self.session.desk.restore_work()

    def _take_restored_work(self) -> None:
        self.room.banner.say("Your own work can be read again.", "The damaged file is kept beside it.")
        self.room.reread()
        if self.session is not None:
            self.session.desk.read_work()
            self.session.catch_up()

    def _take_unrestored_work(self, error: ReaderError) -> None:
        self.room.banner.say(error.sentence, error.hint, way_out="Try again", go=self._restore_work)

    def _show_undo(self, labels: UndoLabels) -> None:
        self.actions_.show_undo(labels.undo, labels.redo)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._theme.choose(choice)
        self._state.theme = choice

    # --- what Qt asks

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder, anywhere on the window."""
        if _dropped_folder(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the folder that was dropped."""
        folder = _dropped_folder(event)
        if folder:
            event.acceptProposedAction()
            self.open_folder(folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's state, hide, and end all work."""
        self._state.keep_bytes("geometry", self.saveGeometry())
        self._state.keep_bytes("panes", self.room.panes.saveState())
        self.hide()
        self._close_session()
        super().closeEvent(event)


def _dropped_folder(event: QDropEvent) -> str:
    paths = (url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if os.path.isdir(path)), "")
