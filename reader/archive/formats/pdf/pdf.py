# SPDX-License-Identifier: MIT
"""PDF with a text layer: one document is one article.

A newspaper's page holds several, but a PDF knows no articles: where one ends and another begins is guesswork, and a
speech given to the wrong article is worse than a page that is listed whole.
"""

import io
import re
from collections.abc import Iterator

from reader.archive.formats.format import SURE, Format
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.pages import PageImage
from reader.model.problem import Problem

_SIGN = re.compile(rb".{0,1019}?%PDF-\d", re.DOTALL)


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if _SIGN.match(head, 0, 1030) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    from reader.archive.formats.pdf import article  # with PDFium: not before somebody reads a PDF

    yield from article.read(stream, place)


def _pages(stream: io.BufferedReader, place: Place, item: str) -> tuple[PageImage, ...]:
    from reader.archive.formats.pdf import article

    return article.pages(stream, place, item)


PDF = Format("pdf", _recognises, _read, _pages)
