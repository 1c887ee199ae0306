# SPDX-License-Identifier: MIT
"""The window's part of the self-test: whether Qt, its plugins, fonts, pictures and translations are all there."""

import io
import os
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEventLoop, QIODevice, qVersion
from PySide6.QtGui import QFontDatabase, QFontInfo, QImage, QImageReader, QImageWriter
from PySide6.QtWidgets import QApplication

from reader.cite.export_head import ExportHead
from reader.cite.style import Style
from reader.errors import CancelToken
from reader.gui.app import make_application
from reader.gui.article.article_view import ArticleView
from reader.gui.article.sheet import make_sheet
from reader.gui.looks.theme import Theme
from reader.gui.settings.window_state import WindowState
from reader.gui.taking.paper import area_of, page_layout, write_pdf
from reader.gui.taking.printed import Paper, article_pages
from reader.gui.window import MainWindow
from reader.gui.words.translation import ENGLISH, LANGUAGES, speak
from reader.library.library import Library
from reader.model.article import Article
from reader.paths import sample_archive

_WRITTEN = ("png", "jpeg", "tiff", "webp")  # forms of page images; SVG is only read
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>'
_SAID = (("AboutDialog", "About Backfile"), ("QPlatformTheme", "Cancel"))  # by us, and by Qt
_PATIENCE = 60.0  # seconds until a window on the sample archive has its list


def window_checks(article: Article, data_dir: str) -> Mapping[str, Callable[[], dict[str, Any]]]:
    """Return what only a window can try, by name; each raises `RuntimeError` if something is missing.

    `data_dir` is a data folder in which the sample archive was read. On Linux all is drawn off the screen, unless
    `QT_QPA_PLATFORM` says otherwise.
    """
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = make_application(ENGLISH)
    style = app.style().name()  # before ours is laid over it
    theme = Theme(app)
    return {
        "draw": lambda: {"style": style, **_draw(app, theme, article)},
        "window": lambda: _show_window(app, theme, data_dir),
        "pdf": lambda: _print(article, data_dir),
        "images": _try_images,
        "languages": lambda: _try_languages(app),
    }


def _draw(app: QApplication, theme: Theme, article: Article) -> dict[str, Any]:
    view = ArticleView(theme)
    view.resize(800, 600)
    view.show_sheet(make_sheet(article, (), ()))
    picture = view.grab().toImage()
    view.deleteLater()
    if _is_blank(picture):
        raise RuntimeError("nothing was drawn")
    if theme.icon("search").pixmap(32).isNull():
        raise RuntimeError("no icon was drawn: Qt's part for SVG is missing")
    typefaces = [QFontInfo(font).family() for font in (theme.serif(), theme.sans())]
    if typefaces != ["Source Serif 4", "Inter"]:
        raise RuntimeError(f"our own typefaces are missing: {typefaces}")
    return {
        "qt": qVersion(),
        "platform": app.platformName(),
        "fonts": len(QFontDatabase.families()),
        "typefaces": typefaces,
        "png_bytes": len(_encoded(picture, "png")),
    }


def _is_blank(picture: QImage) -> bool:
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)}
    return len(seen) < 2


def _encoded(picture: QImage, form: str) -> bytes:
    drawn = QByteArray()
    buffer = QBuffer(drawn)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form.encode("ascii")))
    if not writer.write(picture):
        raise RuntimeError(f"no {form} can be written: {writer.errorString()}")
    return bytes(drawn.data())


def _show_window(app: QApplication, theme: Theme, data_dir: str) -> dict[str, Any]:
    """Open the main window on the sample archive and wait for its list."""
    began = time.monotonic()
    window = MainWindow(theme, WindowState(data_dir), data_dir=data_dir)
    window.show()
    shown = time.monotonic() - began
    try:
        window.open_folder(sample_archive())
        while not (window.room.list.model.rowCount() and window.session and window.session.idle):
            if time.monotonic() - began > _PATIENCE:
                raise RuntimeError("the list stays empty")
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)
        listed, seconds = window.room.list.model.rowCount(), time.monotonic() - began
        if _is_blank(window.grab().toImage()):
            raise RuntimeError("the window is blank")
    finally:
        window.close()
        window.deleteLater()
        app.processEvents()
    return {"listed": listed, "shown_seconds": round(shown, 2), "listed_seconds": round(seconds, 2)}


def _print(article: Article, data_dir: str) -> dict[str, Any]:
    layout = page_layout()
    area = area_of(layout)
    file = io.BytesIO()
    with Library.open(sample_archive(), data_dir=data_dir) as library:
        number = library.number_of(article.id)
        make = article_pages(number, None, ExportHead("Sample", "", "Sample", Style.CHICAGO), notes=False)
        write_pdf(make(library, Paper(area.width(), area.height()), CancelToken()), "Sample", layout, file)
    written = file.getvalue()
    if not written.startswith(b"%PDF-") or b"%%EOF" not in written[-64:]:
        raise RuntimeError("what was written is no PDF")
    return {"bytes": len(written)}


def _try_images() -> dict[str, Any]:
    """Write and read a picture in each form that pages have; SVG is only read."""
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(0xFFFF0000)
    for form, content in [*((form, _encoded(picture, form)) for form in _WRITTEN), ("svg", _SVG)]:
        again = QImage.fromData(content)
        if again.isNull() or again.size() != picture.size() or again.pixelColor(4, 4).red() < 200:
            raise RuntimeError(f"no {form} can be read")
    return {"formats": sorted(bytes(name.data()).decode("ascii") for name in QImageReader.supportedImageFormats())}


def _try_languages(app: QApplication) -> dict[str, Any]:
    """Put each language into force once: our own words and Qt's must be there."""
    said = {}
    for language in (*LANGUAGES, ENGLISH):
        speak(app, language)
        said[language] = [QCoreApplication.translate(context, words) for context, words in _SAID]
    lost = [LANGUAGES[one] for one in said if one != ENGLISH and not set(said[one]).isdisjoint(said[ENGLISH])]
    if lost:
        raise RuntimeError(f"not all is said in {', '.join(lost)}")
    return {"said": said}
