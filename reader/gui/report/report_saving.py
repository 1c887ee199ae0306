# SPDX-License-Identifier: MIT
"""The whole report made and written on a worker's thread: as text, a web page, a table or a PDF."""

import io
from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import QLocale

from reader.cite.document import Block, Document, write_csv, write_html, write_text
from reader.errors import CancelToken
from reader.gui.report.report_pages import paginated
from reader.gui.taking.paper import area_of, page_layout, write_pdf
from reader.gui.words.checking_words import Checked
from reader.gui.words.report_counting import ReportCounting
from reader.gui.words.report_document import LISTED_GROUPS, ReportLists, report_document, table_heads
from reader.library.library import Library
from reader.library.saving import save_outside

_MOST_PRINTED = 200  # lines of a list of files


def whole_document(library: Library, checked: Checked | None, *, reading: bool) -> Document:
    """Return the report as it stands now, with all lists of files."""
    library.refresh()
    report = library.report()
    files = tuple((group, library.report_files(group)) for group in LISTED_GROUPS)
    return report_document(report, ReportLists(files, checked), reading=reading)


def shortened(document: Document) -> Document:
    """Return a document for paper: of very long lists their beginning, and how many more there are."""
    return Document(document.title, document.said, tuple(map(_short, document.blocks)), document.language)


def _short(block: Block) -> Block:
    more = len(block.rows) - _MOST_PRINTED
    if not block.wide or more <= 0:
        return block
    rest = (ReportCounting().not_printed(more), *[""] * (len(block.heads) - 1))
    return Block(block.title, block.aside, block.words, block.heads, (*block.rows[:_MOST_PRINTED], rest), wide=True)


def save_report(library: Library, path: str, document: Document, cancel: CancelToken) -> None:
    """Write a document into a file outside the archive, as its ending says. Raises as `save_outside`."""
    writers: dict[str, Callable[[BinaryIO], None]] = {
        "pdf": lambda file: _write_pdf(document, file, cancel),
        "csv": lambda file: _write_csv(document, file),
        "txt": lambda file: _write_text(document, file),
    }
    write = writers.get(path.rpartition(".")[2].casefold(), lambda file: _write_html(document, file))
    save_outside(path, library.archive.folder, write)


def text_of(document: Document) -> str:
    """Return a document as plain text."""
    file = io.StringIO()
    write_text(document, file, numeral)
    return file.getvalue()


def numeral(number: int) -> str:
    """Return a number as it is written in the language spoken."""
    return QLocale().toString(number)


def _write_html(document: Document, file: BinaryIO) -> None:
    text = io.StringIO()
    write_html(document, text, numeral)
    file.write(text.getvalue().encode("utf-8", "replace"))


def _write_text(document: Document, file: BinaryIO) -> None:
    file.write(text_of(document).encode("utf-8", "replace"))


def _write_csv(document: Document, file: BinaryIO) -> None:
    text = io.StringIO(newline="")
    write_csv(document, table_heads(), text)
    file.write(text.getvalue().encode("utf-8-sig", "replace"))  # spreadsheets look for the mark


def _write_pdf(document: Document, file: BinaryIO, cancel: CancelToken) -> None:
    layout = page_layout()
    area = area_of(layout)
    pages = paginated(document, area.width(), area.height(), numeral, cancel)
    write_pdf(pages, document.title, layout, file, cancel)
