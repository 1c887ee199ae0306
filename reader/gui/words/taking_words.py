# SPDX-License-Identifier: MIT
"""What exports are called and good for, and the words that stand in them."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.cite.export_head import ExportWords
from reader.gui.words.date_words import dated_words
from reader.gui.words.row_words import untitled_words
from reader.library.export_form import ExportForm
from reader.model.date import PublicationDate

translate = QCoreApplication.translate


class ShownWords(ExportWords):
    """The words of the window's language."""

    def dated(self, date: PublicationDate) -> str:
        """Return a date as the window says it."""
        return dated_words(date)


def shown_words() -> ShownWords:
    """Return the words in force."""
    return ShownWords(
        language=QLocale().name().partition("_")[0],
        untitled=untitled_words(),
        perhaps=translate("Quoted", "perhaps {speakers}"),
        cut=translate("Taking", "Only the first {most} are in this document. A table holds all of them."),
    )


def form_name(form: ExportForm) -> str:
    """Return how a form is called."""
    return {
        ExportForm.HTML: translate("Taking", "Web page"),
        ExportForm.DOCX: translate("Taking", "Word document"),
        ExportForm.CSV: translate("Taking", "Table (CSV)"),
        ExportForm.TSV: translate("Taking", "Table (TSV)"),
        ExportForm.JSONL: translate("Taking", "JSON lines"),
        ExportForm.MARKDOWN: translate("Taking", "Markdown files"),
        ExportForm.TEXT: translate("Taking", "Text files"),
    }[form]


def form_use(form: ExportForm) -> str:
    """Return what a form is good for, in a line."""
    return {
        ExportForm.HTML: translate("Taking", "One file to read in any browser, offline; quotations and finds marked."),
        ExportForm.DOCX: translate("Taking", "To write on in Word or LibreOffice: each with its citation."),
        ExportForm.CSV: translate("Taking", "For a spreadsheet: a row each."),
        ExportForm.TSV: translate("Taking", "A row each, with tabs between: for programs that count words."),
        ExportForm.JSONL: translate("Taking", "For programs. Backfile reads it back, with dates as sure as they were."),
        ExportForm.MARKDOWN: translate("Taking", "A folder with a file an article, for note-taking programs."),
        ExportForm.TEXT: translate(
            "Taking", "A folder with a file an article, to be kept: checksums prove that nothing is missing (BagIt)."
        ),
    }[form]


class TakingCounting(QObject):
    """Says how many, in the plural forms of the language spoken."""

    def all_articles(self, number: int) -> str:
        """Return "All 412 articles found"."""
        return self.tr("All %Ln article(s) found", "", number)

    def selected_articles(self, number: int) -> str:
        """Return "The 3 articles selected"."""
        return self.tr("The %Ln article(s) selected", "", number)

    def all_lines(self, number: int) -> str:
        """Return "All 810 lines found", said of quotations and occurrences."""
        return self.tr("All %Ln line(s) found", "", number)

    def selected_lines(self, number: int) -> str:
        """Return "12 lines of the articles selected"."""
        return self.tr("%Ln line(s) of the articles selected", "", number)

    def not_printed(self, number: int) -> str:
        """Return "… and 1,200 more: an export has all of them.", at the end of a list on paper."""
        return self.tr("… and %Ln more: an export has all of them.", "", number)

    def picked_lines(self, number: int) -> str:
        """Return "The 12 lines selected", said of quotations and occurrences."""
        return self.tr("The %Ln line(s) selected", "of quotations or occurrences", number)

    def written(self, number: int) -> str:
        """Return "412 written", said while it goes on."""
        return self.tr("%Ln written", "", number)
