# SPDX-License-Identifier: MIT
"""Exporting what was found into a file or a folder: streamed, whole or not at all, never into the archive."""

import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, TextIO, TypeVar

from reader.cite.cited_line import CitedLine, write_lines_csv, write_lines_html, write_lines_jsonl
from reader.cite.export import write_csv, write_jsonl
from reader.cite.export_bag import write_bag
from reader.cite.export_docx import write_docx
from reader.cite.export_head import ExportHead
from reader.cite.export_html import write_html
from reader.cite.export_markdown import write_markdown
from reader.errors import CancelToken, UsageError
from reader.library.export_form import FOLDERS, ExportForm
from reader.library.library import Library
from reader.library.saving import save_folder_outside, save_outside
from reader.model.article import Article
from reader.model.query import Query

V = TypeVar("V")
Heard = Callable[[int], None]
"""Is told how many things were written."""


_STEP = 20  # things between two words about how many there are


@dataclass(frozen=True, slots=True)
class Export:
    """In which form, what stands above it, and where it is written; no path: nowhere yet."""

    form: ExportForm
    head: ExportHead
    path: str = ""


def write_articles(library: Library, articles: Iterable[Article], query: Query, export: Export, file: TextIO) -> None:
    """Write articles whole, one after the other. Raises `UsageError` for a form that is no text."""
    match export.form:
        case ExportForm.CSV:
            write_csv(articles, file)
        case ExportForm.JSONL:
            write_jsonl(articles, file)
        case ExportForm.HTML:
            write_html(articles, lambda article: library.matches(query, article), export.head, file)
        case ExportForm.MARKDOWN:
            write_markdown(articles, file)
        case _:
            raise _no_text()


def write_lines(lines: Iterable[CitedLine], export: Export, file: TextIO) -> None:
    """Write quotations or occurrences. Raises `UsageError` for a form that is no text, or not for lines."""
    match export.form:
        case ExportForm.CSV:
            write_lines_csv(lines, file)
        case ExportForm.TSV:
            write_lines_csv(lines, file, "\t")
        case ExportForm.JSONL:
            write_lines_jsonl(lines, file)
        case ExportForm.HTML:
            write_lines_html(lines, export.head, file)
        case _:
            raise _no_text()


def _no_text() -> UsageError:
    return UsageError("Standard output takes no export of this form.", hint="Say with --out where it is written.")


def save_articles(
    library: Library,
    numbers: Sequence[int],
    query: Query,
    export: Export,
    cancel: CancelToken | None = None,
    heard: Heard = lambda _: None,
) -> None:
    """Write articles into a file or, of folders' forms, a folder. Raises as `save_outside`, and `CancelledError`."""
    articles, form, head = _told(library.articles(numbers), cancel, heard), export.form, export.head
    if form in FOLDERS:
        described = f"{head.title}. {head.said}"
        folder, archive = os.path.normpath(export.path), library.archive.folder
        save_folder_outside(folder, archive, lambda place: write_bag(articles, form.value, place, described))
    else:
        _save_text(library, export, lambda file: write_articles(library, articles, query, export, file))


def save_lines(
    library: Library,
    lines: Iterable[CitedLine],
    export: Export,
    cancel: CancelToken | None = None,
    heard: Heard = lambda _: None,
) -> None:
    """Write quotations or occurrences into a file. Raises as `save_articles`."""
    counted = _told(lines, cancel, heard)
    if export.form is ExportForm.DOCX:

        def write(file: BinaryIO) -> None:
            write_docx(counted, export.head, file)

        save_outside(export.path, library.archive.folder, write)
    else:
        _save_text(library, export, lambda file: write_lines(counted, export, file))


def _save_text(library: Library, export: Export, write: Callable[[TextIO], None]) -> None:
    marked = export.form in (ExportForm.CSV, ExportForm.TSV)  # spreadsheets look for the mark
    encoding = "utf-8-sig" if marked else "utf-8"

    def fill(file: BinaryIO) -> None:
        text = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
        write(text)
        text.flush()
        text.detach()

    save_outside(export.path, library.archive.folder, fill)


def _told(things: Iterable[V], cancel: CancelToken | None, heard: Heard) -> Iterator[V]:
    """Pass things on, and say now and then how many there were. Raises `CancelledError`."""
    number = 0
    for number, thing in enumerate(things, start=1):
        if cancel is not None:
            cancel.check()
        yield thing
        if number % _STEP == 0:
            heard(number)
    heard(number)
