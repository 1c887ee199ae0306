# SPDX-License-Identifier: MIT
"""Pages and their pictures as the window shows them. Runs off the GUI thread."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from reader.errors import CancelToken
from reader.gui.article.sheet import Sheet
from reader.library.library import Library
from reader.model.pages import PageImage


@dataclass(frozen=True, slots=True)
class ArticlePages:
    """The pages of the article of a sheet, as far as there are pictures of them."""

    sheet: Sheet
    pages: tuple[PageImage, ...]


@dataclass(frozen=True, slots=True)
class PageDrawn:
    """The picture of a page."""

    page: PageImage
    image: QImage


def read_pages(library: Library, sheet: Sheet, cancel: CancelToken) -> ArticlePages:
    """Find the pages of an article. Raises `ArchiveError`, `CancelledError`."""
    return ArticlePages(sheet, library.pages.of(sheet.article, cancel))


def draw_page(library: Library, page: PageImage, width: int, cancel: CancelToken) -> PageDrawn:
    """Draw a page about so many pixels wide. Raises `ArchiveError`, `CancelledError`."""
    drawn = library.pages.draw(page, width, cancel)
    image = QImage(drawn.pixels, drawn.width, drawn.height, 3 * drawn.width, QImage.Format.Format_RGB888)
    return PageDrawn(page, image.convertToFormat(QImage.Format.Format_RGB32))  # a copy, and quick to paint
