# SPDX-License-Identifier: MIT
from urllib.parse import quote

import pytest
from gui_archive import Keep
from gui_values import WaitFor
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument, QTextTable
from PySide6.QtTest import QTest

from reader.gui.help.guide_view import GuideView
from reader.gui.help.help_window import HelpWindow
from reader.gui.looks.palette import DARK, LIGHT
from reader.gui.looks.theme import Theme, ThemeChoice

pytest_plugins = ["gui_fixtures"]


@pytest.fixture
def window(theme: Theme, keep: Keep) -> HelpWindow:
    """Return the guide, open at its first page."""
    window = HelpWindow(theme)
    window.show_page("index")
    keep(window)
    return window


def titles(window: HelpWindow) -> list[str]:
    """Return what the list shows, without the lines below the titles."""
    return [window.list.item(row).text().partition("\n")[0] for row in range(window.list.count())]


def test_all_pages_are_listed_and_the_one_shown_is_marked(window: HelpWindow) -> None:
    assert titles(window)[:3] == ["The Backfile guide", "Open a folder of articles", "Find articles"]
    window.show_page("dates")
    assert window.list.currentItem().text() == "Browse by date"
    assert window.view.toPlainText().startswith("Browse by date")
    assert window.windowTitle() == "Browse by date · Backfile guide"


def test_a_page_is_chosen_by_the_keys_of_the_list(window: HelpWindow) -> None:
    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    assert window.page == "open"
    QTest.keyClick(window.list, Qt.Key.Key_End)
    assert window.page == "limits"


def test_a_title_that_nearly_fits_has_a_second_line(window: HelpWindow) -> None:
    item = window.list.item(0)
    item.setText("Pages")
    line = window.list.visualItemRect(item).height()
    sign = window.list.fontMetrics().horizontalAdvance("i")
    for signs in range(window.list.viewport().width() // sign - 16, window.list.viewport().width() // sign + 4):
        item.setText("i" * (signs - 6) + " iiiii")
        rect = window.list.visualItemRect(item)
        fits = window.list.fontMetrics().horizontalAdvance(item.text()) <= window.list.viewport().width() - 24
        assert fits or rect.height() > line, item.text()


def test_back_and_forward_lead_to_where_one_was(window: HelpWindow) -> None:
    assert not window.back.isEnabled()
    window.show_page("find")
    bar = window.view.verticalScrollBar()
    bar.setValue(300)
    window.view.page_wanted.emit("relevance")
    assert bar.value() == 0
    window.back.click()
    assert (window.page, bar.value()) == ("find", 300)
    assert window.forward.isEnabled()
    window.forward.click()
    assert window.page == "relevance"
    assert not window.forward.isEnabled()
    window.back.click()
    window.show_page("notes")
    assert not window.forward.isEnabled()


def test_a_page_that_does_not_exist_is_the_first(window: HelpWindow) -> None:
    window.show_page("nowhere")
    assert window.page == "index"


def test_a_search_lists_pages_with_a_line_each_and_selects_the_word(window: HelpWindow) -> None:
    QTest.keyClicks(window.box, "cloud")
    assert titles(window) == ["The report, and what could not be read"]
    assert "cloud" in window.list.item(0).text().partition("\n")[2]
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert window.page == "report"
    assert window.view.textCursor().selectedText() == "cloud"


def test_a_search_that_finds_nothing_says_so_and_esc_empties_it(window: HelpWindow) -> None:
    QTest.keyClicks(window.box, "xyzzy")
    assert window.none.isVisible()
    assert window.list.count() == 0
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.none.isHidden()
    assert len(titles(window)) > 10
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_links_are_told_and_none_is_followed(window: HelpWindow) -> None:
    pages: list[str] = []
    queries: list[str] = []
    addresses: list[str] = []
    query = '"sea wall" OR attach?'
    window.view.page_wanted.connect(pages.append)
    window.query_wanted.connect(queries.append)
    window.address_wanted.connect(addresses.append)
    for link in ("find.md", "search:" + quote(query, safe=""), "https://example.org/a"):
        window.view.anchorClicked.emit(QUrl(link))
    assert (pages, queries, addresses) == (["find"], [query], ["https://example.org/a"])
    assert window.page == "find"


def test_nothing_but_pictures_of_the_guide_is_shown(
    theme: Theme, keep: Keep, wait_for: WaitFor, qt_messages: list[str]
) -> None:
    view = GuideView(theme)
    view.resize(700, 400)
    own, other = "../pictures/main.png", "file:///etc/icon.svg"
    view.show_markdown(f"![a]({own})\n\n![b]({other})\n\n![c](https://example.org/x.png)\n")
    keep(view)
    image = QTextDocument.ResourceType.ImageResource.value

    def width(address: str) -> int:
        found = view.document().resource(image, QUrl(address))
        assert isinstance(found, QImage)
        return found.width()

    wait_for(lambda: width(own) > 500)
    assert width(other) == width("https://example.org/x.png") == 1
    assert not view.loadResource(QTextDocument.ResourceType.HtmlResource.value, "../en/find.md")
    assert not qt_messages


def test_heads_tables_and_lines_are_in_our_looks(window: HelpWindow) -> None:
    window.show_page("find")
    document = window.view.document()
    head = document.begin()
    assert head.begin().fragment().charFormat().font().pixelSize() == 28
    table = next(one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable))
    assert table.format().border() == 0
    assert table.rows() > 20
    assert document.rootFrame().frameFormat().leftMargin() >= 28


def test_the_colours_follow_the_theme(theme: Theme, keep: Keep) -> None:
    view = GuideView(theme)
    view.show_markdown("# Head\n\nSome [words](find.md).\n")
    keep(view)

    def colour() -> QColor:
        link = view.document().findBlockByNumber(1).begin()
        link += 1
        return link.fragment().charFormat().foreground().color()

    assert colour() == QColor(LIGHT.accent)
    theme.choose(ThemeChoice.DARK)
    try:
        assert colour() == QColor(DARK.accent)
    finally:
        theme.choose(ThemeChoice.LIGHT)


def test_every_part_has_a_name_to_be_heard(window: HelpWindow) -> None:
    parts = (window.box, window.list, window.view, window.back, window.forward)
    assert all(part.accessibleName() for part in parts)


def test_a_picture_fits_the_measure(
    theme: Theme, keep: Keep, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("help")
    (folder / "pictures").mkdir()
    picture = QImage(1440, 900, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(folder / "pictures" / "main.png"))
    monkeypatch.setattr("reader.gui.help.guide_view.help_folder", lambda: str(folder))
    view = GuideView(theme)
    view.resize(700, 400)
    view.show_markdown("![Window](../pictures/main.png)")
    keep(view)
    found = view.document().begin().begin().fragment().charFormat().toImageFormat()
    assert 500 < found.width() < 700
    assert found.height() == pytest.approx(found.width() * 900 / 1440)


def test_a_closed_guide_takes_on_other_colours_when_it_is_opened_again(theme: Theme, window: HelpWindow) -> None:
    def link() -> str:
        cursor = window.view.document().find("Open a folder")
        return cursor.charFormat().foreground().color().name()

    window.show()
    assert link() == LIGHT.accent
    window.close()
    try:
        theme.choose(ThemeChoice.DARK)
        assert link() == LIGHT.accent  # nobody looks
        window.show()
        assert link() == DARK.accent
    finally:
        theme.choose(ThemeChoice.LIGHT)
    assert link() == LIGHT.accent
