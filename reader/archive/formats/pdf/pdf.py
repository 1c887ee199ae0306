# SPDX-License-Identifier: MIT
"""PDF with a text layer: one document is one article.

A newspaper's page holds several, but a PDF knows no articles: where one ends and another begins is guesswork, and a
speech given to the wrong article is worse than a page that is listed whole.
"""

import io
import re
from collections.abc import Iterator

from reader.archive.formats.format import NAMED, SURE, Format
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.pages import PageImage
from reader.model.problem import Problem

_SIGN = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}%PDF-\d")
_WITHIN = 1_024  # bytes in which readers of PDF look for the sign, whatever stands before it


def _recognises(head: bytes, name: bytes) -> int:
    """Look for the sign at the beginning; behind something else it may be that of a member of a container."""
    if _SIGN.match(head):
        return SURE
    return NAMED if name.lower().endswith(b".pdf") and b"%PDF-" in head[:_WITHIN] else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    from reader.archive.formats.pdf import article  # with PDFium: not before somebody reads a PDF

    yield from article.read(stream, place)


def _pages(stream: io.BufferedReader, place: Place, item: str) -> tuple[PageImage, ...]:
    from reader.archive.formats.pdf import article

    return article.pages(stream, place, item)


PDF = Format("pdf", _recognises, _read, _pages)
