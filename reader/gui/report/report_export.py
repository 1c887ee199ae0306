# SPDX-License-Identifier: MIT
"""Printing, saving and copying the whole report: asked here, made on the archive's patient worker."""

import os
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader.cite.document import Document
from reader.errors import CancelToken, ReaderError
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.reading_room import ReadingRoom
from reader.gui.report.report_pages import paginated
from reader.gui.report.report_saving import numeral, save_report, shortened, text_of, whole_document
from reader.gui.search_strip import REPORT
from reader.gui.session.session import ArchiveSession
from reader.gui.taking.pages import Page
from reader.gui.taking.printed import Paper
from reader.gui.taking.printing import Printing
from reader.gui.words.checking_words import Checked
from reader.library.library import Library

V = TypeVar("V")


class ReportExport(QObject):
    """Fills the menu of *Print or save…*. Nothing is written into the archive."""

    def __init__(self, room: ReadingRoom, printing: Printing, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._printing = printing
        self._session: ArchiveSession | None = None
        self._checked: Checked | None = None
        self.menu = QMenu(window)
        for words, do in (
            (self.tr("Pr&int…"), self.print),
            (self.tr("Save as P&DF…"), lambda: self._ask("pdf", self.tr("PDF (*.pdf)"))),
            (self.tr("Save as a &web page…"), lambda: self._ask("html", self.tr("Web page (*.html)"))),
            (self.tr("Save as a &table…"), lambda: self._ask("csv", self.tr("Table (*.csv)"))),
            (self.tr("&Copy as text"), self.copy),
        ):
            self.menu.addAction(words, do)
        room.strip.print.setMenu(self.menu)

    def attach(self, session: ArchiveSession) -> None:
        """Export another archive's report from now on."""
        self._session = session
        self._checked = None

    def take_check(self, checked: Checked) -> None:
        """Have what a check of the files found in the report."""
        self._checked = checked

    def open_menu(self) -> None:
        """Show the report, and all that can be done with it."""
        self._room.strip.views.view_chosen.emit(REPORT)
        button = self._room.strip.print
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def save(self, path: str) -> None:
        """Write the report into a file, as its ending says."""
        checked, reading = self._checked, self._room.report.reading

        def job(library: Library, cancel: CancelToken) -> str:
            save_report(library, path, whole_document(library, checked, reading=reading), cancel)
            return path

        if self._session is not None:
            self._session.desk.fetch_patiently("save report", job, self._tell_saved, self._refuse)

    def copy(self) -> None:
        """Copy the whole report as plain text."""
        self._make("copy report", text_of, self._take_text)

    def print(self) -> None:
        """Show the report on paper, to be printed."""
        checked, reading = self._checked, self._room.report.reading

        def make(library: Library, paper: Paper, cancel: CancelToken) -> tuple[Page, ...]:
            document = shortened(whole_document(library, checked, reading=reading))
            return paginated(document, paper.width, paper.height, numeral, cancel)

        name = self.tr("The report")
        self._printing.show({name: lambda _: make}, name)

    # --- within

    def _ask(self, ending: str, kind: str) -> None:
        archive = self._session.archive if self._session is not None else None
        if archive is None:
            return
        name = self.tr("{archive} report.{ending}").format(archive=archive.name, ending=ending)
        path = ask_where_to_save(self._window, self.tr("Save the report"), name, (kind,))
        if path:
            self.save(path)

    def _make(self, key: str, change: Callable[[Document], V], done: Callable[[V], None]) -> None:
        """Have the whole report made, and something of it; then `done`."""
        checked, reading = self._checked, self._room.report.reading

        def job(library: Library, _: CancelToken) -> V:
            return change(whole_document(library, checked, reading=reading))

        if self._session is not None:
            self._session.desk.fetch_patiently(key, job, done, self._refuse)

    def _take_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._room.bar.say(self.tr("The report was copied."))

    def _tell_saved(self, path: str) -> None:
        self._room.bar.say(self.tr("The report was saved: {file}").format(file=os.path.basename(path)))

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, alarm=True)
