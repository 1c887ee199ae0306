# SPDX-License-Identifier: MIT
"""Draw one article off the screen, for the self-test: whether Qt, its fonts and its pictures are all there."""

import os

from PySide6.QtCore import QBuffer, QByteArray, qVersion
from PySide6.QtGui import QFontDatabase, QFontInfo, QImageReader, QImageWriter
from PySide6.QtWidgets import QApplication

from reader.gui.app import make_application
from reader.gui.article.article_view import ArticleView
from reader.gui.article.sheet import make_sheet
from reader.gui.looks.theme import Theme
from reader.model.article import Article


def draw_article(article: Article) -> dict[str, object]:
    """Return what was drawn and with what. Raises `RuntimeError` if the picture is empty or our icons are missing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = make_application()
    theme = Theme(app)
    view = ArticleView(theme)
    view.resize(800, 600)
    view.show_sheet(make_sheet(article, (), ()))
    picture = view.grab().toImage()
    view.deleteLater()
    drawn = QByteArray()
    buffer = QBuffer(drawn)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    if len({picture.pixel(x, y) for x in range(0, 800, 5) for y in range(0, 600, 5)}) < 2:
        raise RuntimeError("nothing was drawn")
    if theme.icon("search").pixmap(32).isNull():
        raise RuntimeError("no icon was drawn: Qt's part for SVG is missing")
    return {
        "qt": qVersion(),
        "platform": app.platformName(),
        "fonts": len(QFontDatabase.families()),
        "typefaces": [QFontInfo(font).family() for font in (theme.serif(), theme.sans())],
        "formats": sorted(bytes(name.data()).decode("ascii") for name in QImageReader.supportedImageFormats()),
        "png_bytes": drawn.size(),
    }
