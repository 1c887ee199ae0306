# SPDX-License-Identifier: MIT
"""Exports what was found: asks what and where, has it written on a worker of its own, and shows where it lies."""

import functools
import os
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reader.cite.export_head import ExportHead
from reader.errors import CancelToken, ReaderError
from reader.gui.actions import Doings
from reader.gui.citing.copier import Copier
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.taking.export_dialog import ExportDialog
from reader.gui.taking.meant import Meant
from reader.gui.taking.wanted import Kind, Wanted, find_articles, find_lines
from reader.gui.words.core_words import said
from reader.gui.words.taking_words import form_name, shown_words
from reader.library.export_form import FOLDERS
from reader.library.exporting import Export, save_articles, save_lines
from reader.library.library import Library
from reader.library.row_ranges import rows_in

_APART = "export"


class ExportDesk(QObject):
    """One export at a time."""

    _heard = Signal(int, int)  # things written, of so many: from the worker's thread

    def __init__(self, room: ReadingRoom, meant: Meant, copier: Copier, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._meant = meant
        self._copier = copier
        self._theme = theme
        self._window = window
        self._session: ArchiveSession | None = None
        self._dialog: ExportDialog | None = None
        self._path = ""
        self._wanted: dict[tuple[Kind, bool], tuple[Wanted, ExportHead]] = {}  # by kind, and whether of those selected
        self._heard.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    def doings(self) -> Doings:
        """Return what the action does."""
        return {"search.export": self.show}

    def attach(self, session: ArchiveSession) -> None:
        """Export from another archive from now on."""
        self.detach()
        self._session = session

    def detach(self) -> None:
        """Export nothing any more."""
        self._session = None
        if self._dialog is not None:
            self._dialog.close()

    def show(self) -> None:
        """Ask what is to be exported."""
        if self._session is None or self._session.archive is None:
            return
        if not self._meant.found:
            self._room.bar.say(self.tr("Nothing was found that could be exported."))
            return
        if self._dialog is not None and not self._dialog.stop.isVisible():
            self._dialog.close()  # something else may be meant by now
        dialog = self._dialog or self._filled()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def save(self, path: str) -> None:
        """Write what is chosen to a place."""
        dialog, session = self._dialog, self._session
        archive = session.archive if session is not None else None
        if dialog is None or session is None or archive is None:
            return
        wanted, head = self._wanted[dialog.kind, dialog.of_selected]
        export = Export(dialog.form, replace(head, style=self._copier.style), path)
        self._path = path
        dialog.show_progress(0, 0)
        for kind, selected in self._wanted:
            session.desk.drop_patiently(f"count {kind} {selected}", apart=_APART)
        picked = wanted.picked
        if picked is None:
            self._begin(wanted, export)
        else:  # only those who found quotations can tell which ones they are
            session.desk.fetch_patiently(
                _APART,
                lambda _, cancel: picked.told(cancel),
                lambda told: self._begin(replace(wanted, picked=told), export),
                self._refuse,
            )

    # --- within

    def _begin(self, wanted: Wanted, export: Export) -> None:
        if self._session is not None and self._dialog is not None:
            self._session.desk.fetch_patiently(
                _APART,
                lambda library, cancel: self._write(library, wanted, export, cancel),
                self._take,
                self._refuse,
                apart=_APART,
            )

    def _filled(self) -> ExportDialog:
        """Return a new window; what can be chosen in it is what is meant now, whatever is sought or selected later."""
        dialog = self._dialog = ExportDialog(self._theme, self._window)
        meant = self._meant
        kinds = {Kind.ARTICLES: self.tr("Articles"), Kind.QUOTATIONS: self.tr("Quotations")}
        if meant.is_marked:
            kinds[Kind.OCCURRENCES] = self.tr("Occurrences of what was looked for")
        number, picked = len(meant.selected), meant.picked
        self._wanted = {
            (kind, selected): (meant.wanted(kind, selected=selected), self._head(kind, selected=selected))
            for kind in kinds
            for selected in (False, True)
            if not selected or number or (picked is not None and kind is meant.kind)
        }
        dialog.export_wanted.connect(self._ask_where)
        dialog.stop_wanted.connect(self._stop)
        dialog.folder_wanted.connect(self._show_folder)
        dialog.count_wanted.connect(self._count)
        dialog.finished.connect(self._forget)
        dialog.offer(kinds, meant.kind, self._wanted)
        found = meant.found - meant.folded if meant.is_counted else None
        dialog.say_articles(found, number, meant.folded if meant.is_counted else 0)
        if picked is not None:
            dialog.say_picked(meant.kind, rows_in(picked.ranges))
        return dialog

    def _head(self, kind: Kind, *, selected: bool) -> ExportHead:
        archive = self._session.archive if self._session is not None else None
        name = archive.name if archive is not None else ""
        return ExportHead(name, self._meant.words(kind, selected=selected), name, self._copier.style, shown_words())

    def _count(self, kind: Kind) -> None:
        """Count the lines of a kind, of all that was found and of what is selected."""
        for (one, selected), (wanted, head) in self._wanted.items():
            if one is kind and wanted.picked is None and self._session is not None:
                self._session.desk.fetch_patiently(
                    f"count {kind} {selected}",
                    functools.partial(_number_of_lines, wanted=wanted, head=head),
                    functools.partial(self._take_count, self._dialog, kind, selected=selected),
                    lambda _: None,  # an export itself says what is wrong
                    apart=_APART,
                )

    def _take_count(self, dialog: ExportDialog | None, kind: Kind, number: int, *, selected: bool) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.say_lines(kind, number, selected=selected)

    def _ask_where(self) -> None:
        dialog = self._dialog
        if dialog is None or self._session is None or self._session.archive is None:
            return
        form, title = dialog.form, self.tr("Export what was found")
        name = self.tr("{archive} found").format(archive=self._session.archive.name)
        ending = "" if form in FOLDERS else f".{form.value}"
        kinds = () if form in FOLDERS else (f"{form_name(form)} (*{ending})",)
        path = ask_where_to_save(dialog, title, f"{name}{ending}", kinds)
        if path:
            self.save(path)

    def _write(self, library: Library, wanted: Wanted, export: Export, cancel: CancelToken) -> int:
        """Write on the worker's thread; return how many things were written."""
        library.refresh()
        written = 0

        def hear(done: int) -> None:
            nonlocal written
            written = done
            self._heard.emit(done, total)

        if wanted.kind is Kind.ARTICLES:
            numbers, query = find_articles(library, wanted, cancel)
            total = len(numbers)
            save_articles(library, numbers, query, export, cancel, hear)
        else:
            total, lines = find_lines(library, wanted, export.head, cancel)
            save_lines(library, lines, export, cancel, hear)
        return written

    def _follow(self, done: int, of: int) -> None:
        if self._dialog is not None and self._dialog.stop.isVisible():
            self._dialog.show_progress(done, of)

    def _take(self, number: int) -> None:
        if self._dialog is not None:
            self._dialog.show_done(number, self._path)

    def _refuse(self, error: ReaderError) -> None:
        if self._dialog is not None:
            self._dialog.show_choices(f"{said(error.sentence)} {said(error.hint)}".strip())

    def _stop(self) -> None:
        if self._session is not None:
            self._session.desk.drop_patiently(_APART)
            self._session.desk.drop_patiently(_APART, apart=_APART)
        if self._dialog is not None:
            self._dialog.show_choices(self.tr("Stopped: nothing was written."))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(self._path)))

    def _forget(self) -> None:
        if self._dialog is not None and self._dialog.stop.isVisible():
            self._stop()
        self._dialog = None


def _number_of_lines(library: Library, cancel: CancelToken, *, wanted: Wanted, head: ExportHead) -> int:
    """Return how many lines would be written, on the worker's thread."""
    library.refresh()
    return find_lines(library, wanted, head, cancel)[0]
