# SPDX-License-Identifier: MIT
"""Printing, saving and copying the whole report: asked here, made on the archive's patient worker."""

import os
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from reader.cite.document import Document
from reader.errors import CancelToken, ReaderError
from reader.gui.actions import Doings
from reader.gui.reading_room import ReadingRoom
from reader.gui.report.report_pages import Page, paginated
from reader.gui.report.report_saving import UNITS, numeral, paint, save_report, shortened, text_of, whole_document
from reader.gui.search_strip import REPORT
from reader.gui.session.session import ArchiveSession
from reader.gui.words.checking_words import Checked
from reader.library.library import Library

V = TypeVar("V")


class ReportExport(QObject):
    """Fills the menu of *Print or save…*. Nothing is written into the archive."""

    def __init__(self, room: ReadingRoom, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._session: ArchiveSession | None = None
        self._checked: Checked | None = None
        self.menu = QMenu(window)
        for words, do in (
            (self.tr("&Print…"), self.print),
            (self.tr("Print pre&view…"), self.preview),
            (self.tr("Save as P&DF…"), lambda: self._ask("pdf", self.tr("PDF (*.pdf)"))),
            (self.tr("Save as a &web page…"), lambda: self._ask("html", self.tr("Web page (*.html)"))),
            (self.tr("Save as a &table…"), lambda: self._ask("csv", self.tr("Table (*.csv)"))),
            (self.tr("&Copy as text"), self.copy),
        ):
            self.menu.addAction(words, do)
        room.strip.print.setMenu(self.menu)

    def doings(self) -> Doings:
        """Return what the action does."""
        return {"archive.print_report": self.open_menu}

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
        """Ask for a printer, and print."""
        printer = _printer()
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the report"))
        dialog.accepted.connect(lambda: self._paginate(printer, lambda pages: self._paint(printer, pages)))
        self._show(dialog)

    def preview(self) -> None:
        """Show the pages as they would be printed."""
        printer = _printer()
        self._paginate(printer, lambda pages: self._show_preview(printer, pages))

    # --- within

    def _ask(self, ending: str, kind: str) -> None:
        archive = self._session.archive if self._session is not None else None
        if archive is None:
            return
        name = self.tr("{archive} report.{ending}").format(archive=archive.name, ending=ending)
        place = os.path.join(os.path.expanduser("~"), name)
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the report"), place, kind)
        if path:
            self.save(path if path.casefold().endswith(f".{ending}") else f"{path}.{ending}")

    def _make(self, key: str, change: Callable[[Document], V], done: Callable[[V], None]) -> None:
        """Have the whole report made, and something of it; then `done`."""
        checked, reading = self._checked, self._room.report.reading

        def job(library: Library, _: CancelToken) -> V:
            return change(whole_document(library, checked, reading=reading))

        if self._session is not None:
            self._session.desk.fetch_patiently(key, job, done, self._refuse)

    def _paginate(self, printer: QPrinter, done: Callable[[tuple[Page, ...]], None]) -> None:
        area = printer.pageLayout().paintRectPixels(UNITS)

        def pages(document: Document) -> tuple[Page, ...]:
            return paginated(shortened(document), area.width(), area.height(), numeral)

        self._make("print report", pages, done)

    def _show_preview(self, printer: QPrinter, pages: tuple[Page, ...]) -> None:
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("The report on paper"))
        dialog.paintRequested.connect(lambda device: self._paint(device, pages))
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _paint(self, printer: QPrinter, pages: tuple[Page, ...]) -> None:
        painter = QPainter(printer)
        width = printer.pageLayout().paintRectPixels(UNITS).width()
        paint(painter, pages, width, printer.resolution() / UNITS, printer.newPage)
        painter.end()

    def _take_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._room.bar.say(self.tr("The report was copied."))

    def _tell_saved(self, path: str) -> None:
        self._room.bar.say(self.tr("The report was saved: {file}").format(file=os.path.basename(path)))

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, alarm=True)


def _printer() -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Backfile")
    return printer
