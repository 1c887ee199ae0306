# SPDX-License-Identifier: MIT
"""Pages and their pictures as the window shows them. Runs off the GUI thread."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from reader.errors import CancelToken
from reader.gui.article.page_places import source_spans
from reader.gui.article.sheet import Sheet
from reader.library.library import Library
from reader.model.pages import PageImage
from reader.model.texts import Span


@dataclass(frozen=True, slots=True)
class ArticlePages:
    """The pages of the article of a sheet, as far as there are pictures of them; and the places of each match."""

    sheet: Sheet
    pages: tuple[PageImage, ...]
    matches: tuple[tuple[Span, ...], ...]  # in the source


@dataclass(frozen=True, slots=True)
class PageDrawn:
    """The picture of a page."""

    page: PageImage
    image: QImage


def read_pages(library: Library, sheet: Sheet, cancel: CancelToken) -> ArticlePages:
    """Find the pages of an article. Raises `ArchiveError`, `CancelledError`."""
    pages = library.pages.of(sheet.article, cancel)
    matches = tuple(tuple(source_spans(sheet, (match,))) for match in sheet.matches.all) if pages else ()
    return ArticlePages(sheet, pages, matches)


def draw_page(library: Library, page: PageImage, width: int, cancel: CancelToken) -> PageDrawn:
    """Draw a page about so many pixels wide. Raises `ArchiveError`, `CancelledError`."""
    drawn = library.pages.draw(page, width, cancel)
    image = QImage(drawn.pixels, drawn.width, drawn.height, 3 * drawn.width, QImage.Format.Format_RGB888)
    return PageDrawn(page, image.convertToFormat(QImage.Format.Format_RGB32))  # a copy, and quick to paint
