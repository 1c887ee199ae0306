# SPDX-License-Identifier: MIT
"""A PDF document, opened with its limits: what can be read of it, page after page, never more than one at a time."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from reader.archive.formats.pdf.page_lines import page_lines
from reader.archive.formats.pdf.page_words import PageText, page_text
from reader.archive.formats.pdf.running import LinedPage
from reader.archive.streams import UnreadableError, read_whole
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness

MOST_PAGES = 1_500
_MOST_CHARACTERS = 1_200_000  # of one document
_MOST_FAILURES = 20  # pages one after the other that can't be read: a page tree that lies has no end
_TAIL = 2_048  # bytes in which a whole file has its end mark
_DAY = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_WITHOUT_BODY = 12  # words of a page that has a picture and hardly a text: a stamp on a scan


@dataclass(frozen=True, slots=True)
class DocumentText:
    """What was read. `pages` counts all pages, as far as the file can be believed; `pictures` are those without text.

    `cut`: there is more than was read. `failed`: some pages could not be.
    """

    lined: tuple[LinedPage, ...]
    pages: int
    pictures: tuple[int, ...]
    cut: bool
    failed: bool


@contextmanager
def opened(stream: io.BufferedReader) -> Iterator[pypdfium2.PdfDocument]:
    """Open a document. Raises `UnreadableError` for one that is locked or no document at all.

    What can't be gone back in (a member of a container) is read whole first.
    """
    try:
        document = pypdfium2.PdfDocument(stream if stream.seekable() else read_whole(stream))
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise UnreadableError(
                "It is locked with a password.", hint="Unlock it with the program that locked it."
            ) from error
        raise UnreadableError(
            "It is damaged: no page of this PDF document can be read.", hint="Fetch the file anew if you can."
        ) from error
    try:
        yield document
    finally:
        document.close()


def is_cut_short(stream: io.BufferedReader) -> bool:
    """Tell whether a file lacks the mark with which every PDF ends. One that can't be gone back in isn't judged."""
    if not stream.seekable():
        return False
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - _TAIL))
    tail = stream.read(_TAIL)
    stream.seek(0)
    return b"%%EOF" not in tail


def read_pages(document: pypdfium2.PdfDocument) -> DocumentText:
    """Read all pages, up to the limits."""
    lined: list[LinedPage] = []
    pictures: list[int] = []
    characters = failures = in_vain = 0
    pages = len(document)
    number = -1
    for number in range(min(pages, MOST_PAGES)):
        text = _page(document, number)
        if text is None:
            failures, in_vain = failures + 1, in_vain + 1
            if in_vain == _MOST_FAILURES:
                pages = number + 1 - in_vain
                break
            continue
        in_vain = 0
        if text.drawn and len(text.words) <= _WITHOUT_BODY:
            pictures.append(number)
        lined.append(LinedPage(number, text, tuple(page_lines(text.words))))
        characters += sum(len(word.text) for word in text.words)
        if characters > _MOST_CHARACTERS:
            break
    cut = number + 1 < min(pages, len(document))
    return DocumentText(tuple(lined), pages, tuple(pictures), cut, failures > in_vain or (failures > 0 and not cut))


def _page(document: pypdfium2.PdfDocument, number: int) -> PageText | None:
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return None
    try:
        return page_text(page)
    except pypdfium2.PdfiumError:
        return None
    finally:
        page.close()


def label_of(document: pypdfium2.PdfDocument, number: int) -> str:
    """Return what a page is called, "" if the document says no more than which one it is."""
    label: str = document.get_page_label(number)
    plain = " ".join(label.split())[:40]
    return "" if plain == str(number + 1) else plain


def info_witness(document: pypdfium2.PdfDocument) -> Witness | None:
    """Return what the document says of its last change, or else of its making: no more than an upper bound."""
    for key, kind in (("ModDate", WitnessKind.MODIFIED), ("CreationDate", WitnessKind.LOADED)):
        day = _DAY.match(document.get_metadata_value(key)[:40])
        if day:
            return field_witness(kind, "-".join(day.groups()), key)
    return None
