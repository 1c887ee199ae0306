# SPDX-License-Identifier: MIT
"""The window in which one sees something on paper: has pages set on a worker, prints them, saves them as a PDF."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from reader.errors import CancelToken, ReaderError
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.looks.theme import Theme
from reader.gui.session.session import ArchiveSession
from reader.gui.taking.pages import Page, paint_page
from reader.gui.taking.paper import UNITS, area_of, page_layout, write_pdf
from reader.gui.taking.print_dialog import PrintDialog
from reader.gui.taking.printed import Make, Paper
from reader.gui.words.core_words import said
from reader.library.library import Library
from reader.library.saving import save_outside

_APART = "print"


class Printing(QObject):
    """One thing at a time. `makes` are called anew whenever something else is chosen."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._session: ArchiveSession | None = None
        self.dialog: PrintDialog | None = None
        self._makes: Mapping[str, Callable[[bool], Make]] = {}
        self._noted = ""  # which of them can have notes
        self._layout: QPageLayout = page_layout()
        self._printer: QPrinter | None = None

    def attach(self, session: ArchiveSession) -> None:
        """Print from another archive from now on."""
        self.detach()
        self._session = session

    def detach(self) -> None:
        """Print nothing any more."""
        self._session = None
        if self.dialog is not None:
            self.dialog.close()

    def show(self, makes: Mapping[str, Callable[[bool], Make]], first: str, *, noted: str = "") -> None:
        """Show things by their names, one of them first; the one called `noted` is made with notes or without."""
        if self.dialog is not None:
            self.dialog.close()
        dialog = self.dialog = PrintDialog(self._theme, first, self._window)
        self._makes, self._noted = makes, noted
        for name in makes:
            dialog.what.addItem(name)
        dialog.what.setCurrentText(first)
        dialog.what.setVisible(len(makes) > 1)
        dialog.chosen.connect(self._set)
        dialog.print_wanted.connect(self._ask_printer)
        dialog.pdf_wanted.connect(self._ask_where)
        dialog.finished.connect(lambda _: self._forget(dialog))
        self._set()
        dialog.show()
        dialog.print.setFocus()

    def save_pdf(self, path: str) -> None:
        """Write what is shown as a PDF."""
        dialog, session, layout = self.dialog, self._session, self._layout
        if dialog is None or session is None:
            return
        pages, title = tuple(dialog.pages), dialog.what.currentText()

        def job(library: Library, cancel: CancelToken) -> str:
            save_outside(path, library.archive.folder, lambda file: write_pdf(pages, title, layout, file, cancel))
            return self.tr("Saved: {file}").format(file=path)

        session.desk.fetch_patiently("pdf", job, self._say, self._refuse, apart=_APART)

    # --- within

    def _set(self) -> None:
        """Have the pages set of what is chosen."""
        dialog, session = self.dialog, self._session
        if dialog is None or session is None:
            return
        chosen = dialog.what.currentText()
        dialog.notes.setVisible(chosen == self._noted)
        make = self._makes[chosen](dialog.notes.isChecked())
        area = area_of(self._layout)
        paper = Paper(area.width(), area.height())

        def job(library: Library, cancel: CancelToken) -> tuple[Page, ...]:
            library.refresh()
            return make(library, paper, cancel)

        dialog.wait()
        session.desk.fetch_patiently("pages", job, self._take, self._refuse, apart=_APART)

    def _take(self, pages: tuple[Page, ...]) -> None:
        if self.dialog is not None:
            sheet = QSizeF(self._layout.fullRectPixels(UNITS).size())
            self.dialog.show_pages(pages, sheet, QRectF(self._layout.paintRectPixels(UNITS)))

    def _say(self, words: str) -> None:
        if self.dialog is not None:
            self.dialog.say(words)

    def _refuse(self, error: ReaderError) -> None:
        self._say(f"{said(error.sentence)} {said(error.hint)}".strip())

    def _ask_where(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        name = "".join(
            letter if letter.isalnum() or letter in " -–_.," else " " for letter in dialog.what.currentText()
        )
        name = f"{' '.join(name.split())[:80]}.pdf"
        path = ask_where_to_save(dialog, self.tr("Save as PDF"), name, (self.tr("PDF (*.pdf)"),))
        if path:
            self.save_pdf(path)

    def _ask_printer(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Backfile")
        printer.setPageLayout(self._layout)
        asking = QPrintDialog(printer, dialog)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setWindowModality(Qt.WindowModality.WindowModal)
        asking.accepted.connect(self._print)
        asking.show()

    def _print(self) -> None:
        """Print, for another paper once the pages are set for it."""
        dialog, printer = self.dialog, self._printer
        if dialog is None or printer is None:
            return
        if printer.pageLayout() != self._layout:
            self._layout = printer.pageLayout()
            self._set()
            dialog.say(self.tr("The pages were laid out for this paper. Look at them, and print."))
        else:
            PaintedPages(printer, tuple(dialog.pages), self)

    def _forget(self, dialog: PrintDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None


class PaintedPages(QObject):
    """Paints pages for a printer, one each turn of the event loop, so that the window goes on."""

    def __init__(self, printer: QPrinter, pages: tuple[Page, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._pages = pages
        self._at = 0
        self._painter = QPainter(printer)
        self._painter.scale(printer.resolution() / UNITS, printer.resolution() / UNITS)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._paint)
        self._turn.start()

    def _paint(self) -> None:
        if self._at and self._at < len(self._pages):
            self._printer.newPage()
        if self._at < len(self._pages):
            paint_page(self._painter, self._pages[self._at], area_of(self._printer.pageLayout()).width())
            self._at += 1
        if self._at >= len(self._pages):
            self._turn.stop()
            self._painter.end()
            self.deleteLater()
