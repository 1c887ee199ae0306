# SPDX-License-Identifier: MIT
"""The printed page beside the text, of a document as real programs write it: parts of typefaces, two pages."""

import shutil
from pathlib import Path

import pytest
from gui_archive import OpenWindow, headlines, settle
from gui_values import WaitFor
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.gui.article.article_tabs import Way
from reader.gui.article.page_canvas import PageCanvas
from reader.gui.article.page_view import PageView
from reader.gui.window import MainWindow
from reader.library.library import Library
from reader.library.pages import page_of, words_in
from reader.library.reading import read_archive
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

HEADLINE = "Ferry to the island halted"
FIRST = (
    "The ferry to the island was halted on Friday for the first time in eleven years. "
    "“Nobody will cross until the wind drops,” said Clara Voss, who sells the tickets at the office on the quay. "
    "The official of the port found the fifth buoy adrift."
)
SECOND = "On the second page the lighthouse keeper is heard, and the difficult passage past the rocks is described."


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """Return an archive with a document of two pages and a text."""
    assert qapp is not None
    folder = tmp_path_factory.mktemp("paged")
    (folder / "courier").mkdir()
    _write_pdf(folder / "courier" / "1994-03-11.pdf")
    (folder / "courier" / "1994-03-12.txt").write_text("Wind drops\n\nThe ferry crossed again on Saturday.\n", "utf-8")
    with Library.open(str(folder / "courier"), data_dir=str(folder / "data")) as library:
        read_archive(library)
    return folder


def _write_pdf(path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    painter.setFont(QFont("DejaVu Serif", 26))
    painter.drawText(QPointF(0, 40), HEADLINE)
    _set_column(painter, FIRST, QRectF(0, 70, 220, 600))
    writer.newPage()
    _set_column(painter, SECOND, QRectF(0, 40, 220, 600))
    painter.end()


def _set_column(painter: QPainter, text: str, place: QRectF) -> None:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont("DejaVu Serif", 11))
    document.setPlainText(text)
    document.setTextWidth(place.width())
    painter.save()
    painter.translate(place.topLeft())
    document.drawContents(painter)
    painter.restore()


@pytest.fixture
def window(archive: Path, open_window: OpenWindow) -> MainWindow:
    """Return a window on the archive, which has been read."""
    return open_window(archive / "courier", archive / "data")


@pytest.fixture
def own_window(archive: Path, tmp_path: Path, open_window: OpenWindow) -> MainWindow:
    """Return a window on a copy of the archive, with which anything may be done."""
    shutil.copytree(archive / "courier", tmp_path / "courier")
    return open_window(tmp_path / "courier", tmp_path / "data")


def _open(window: MainWindow, wait_for: WaitFor, text: str = "") -> PageView:
    """Search, open the document, and show its page."""
    window.room.strip.box.setText(text)
    settle(window, wait_for)
    window.room.list.view.choose(headlines(window).index(HEADLINE))
    settle(window, wait_for)
    window.actions_.trigger("article.page")
    page = window.room.article.page
    wait_for(lambda: page.canvas.picture_width)
    return page


def test_the_text_is_read_as_it_is_set(archive: Path) -> None:
    with Library.open(str(archive / "courier"), data_dir=str(archive / "data")) as library:
        article = next(library.article(n) for n in (1, 2) if library.article(n).format == "pdf")
        assert article.headline == HEADLINE
        assert article.body == f"{FIRST}\n\n{SECOND}"
        pages = library.pages.of(article)
        assert [page.number for page in pages] == [0, 1]
        source = article.texts.source
        place = source.index("lighthouse")
        assert page_of(pages, Span(place, place + 5)) == 1
        assert [source[word.start : word.end] for word in words_in(pages[1], [Span(place, place + 12)])] == [
            "lighthouse",
            "keeper",
        ]
        assert library.pages.draw(pages[0], 200).width == 200
        text = next(library.article(n) for n in (1, 2) if library.article(n).format == "text")
        assert library.pages.of(text) == ()


def test_the_match_is_framed_and_a_click_on_a_word_leads_to_the_text(window: MainWindow, wait_for: WaitFor) -> None:
    page = _open(window, wait_for, "halted")
    canvas = page.canvas
    assert _way(window) is Way.PAGE
    assert page.said == "Page 1 · 1 of 2 · 2 matches on this page"
    assert canvas.accessibleName() == page.said
    assert len(canvas.marks.matches) == 2
    headline, text = canvas.marks.matches
    assert headline.height() > 1.6 * text.height()
    assert _painted(canvas, headline.center()) != Qt.GlobalColor.white
    _click(canvas, text.center())
    assert _way(window) is Way.TEXT
    view = window.room.article.view
    assert view.sheet is not None
    assert view.chosen is not None
    assert view.sheet.text[view.chosen.start : view.chosen.end] == "halted"


def test_matches_are_gone_through_on_the_page_as_long_as_there_is_one(window: MainWindow, wait_for: WaitFor) -> None:
    page = _open(window, wait_for, "the")
    assert not page.canvas.marks.current
    window.actions_.trigger("article.next_match")
    assert _way(window) is Way.PAGE
    first = page.canvas.marks.current
    assert len(first) == 1
    window.actions_.trigger("article.previous_match")
    assert page.said.startswith("Page 2")
    assert page.canvas.marks.current != first
    window.room.list.view.choose(headlines(window).index("Wind drops"))
    settle(window, wait_for)
    assert not window.room.article.tabs.offers(Way.PAGE)
    assert _way(window) is Way.TEXT
    window.actions_.trigger("article.page")
    assert _way(window) is Way.TEXT


def test_what_is_selected_in_the_text_is_shown_on_its_page(window: MainWindow, wait_for: WaitFor) -> None:
    page = _open(window, wait_for)
    article = window.room.article
    article.show_text()
    assert article.view.sheet is not None
    cursor = article.view.textCursor()
    start = article.view.sheet.text.index("lighthouse keeper")
    cursor.setPosition(start)
    cursor.setPosition(start + len("lighthouse keeper"), cursor.MoveMode.KeepAnchor)
    article.view.setTextCursor(cursor)
    window.actions_.trigger("article.page")
    assert page.said == "Page 2 · 2 of 2"
    assert len(page.canvas.marks.chosen) == 1
    wait_for(lambda: page.canvas.picture_width)
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    assert article.tabs.way is Way.TEXT


def test_an_archive_that_is_gone_is_said_to_be_and_its_page_comes_back_with_it(
    own_window: MainWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    settle(own_window, wait_for)
    own_window.room.list.view.choose(headlines(own_window).index(HEADLINE))
    settle(own_window, wait_for)
    (tmp_path / "courier").rename(tmp_path / "away")
    own_window.actions_.trigger("article.page")
    page = own_window.room.article.page
    wait_for(lambda: page.trouble)
    assert page.trouble.startswith("The archive is not there just now: its pages can't be shown.")
    (tmp_path / "away").rename(tmp_path / "courier")
    again = next(one for one in page.findChildren(QPushButton) if one.text() == "Try again")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    wait_for(lambda: page.canvas.picture_width)
    assert not page.trouble


def test_a_file_that_has_changed_is_not_marked_in_wrong_places(
    own_window: MainWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    settle(own_window, wait_for)
    own_window.room.list.view.choose(headlines(own_window).index(HEADLINE))
    settle(own_window, wait_for)
    writer = QPdfWriter(str(tmp_path / "courier" / "1994-03-11.pdf"))
    painter = QPainter(writer)
    painter.drawText(QPointF(0, 40), "x" + HEADLINE)
    painter.end()
    own_window.actions_.trigger("article.page")
    page = own_window.room.article.page
    wait_for(lambda: page.trouble)
    assert page.trouble.startswith("The file has changed since it was read.")


def _way(window: MainWindow) -> Way:
    return window.room.article.tabs.way


def _painted(canvas: PageCanvas, share: QPointF) -> object:
    return canvas.viewport().grab().toImage().pixelColor(_point(canvas, share))


def _point(canvas: PageCanvas, share: QPointF) -> QPoint:
    page = canvas.page_rect
    return QPointF(page.left() + share.x() * page.width(), page.top() + share.y() * page.height()).toPoint()


def _click(canvas: PageCanvas, share: QPointF) -> None:
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=_point(canvas, share))
