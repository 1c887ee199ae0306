# SPDX-License-Identifier: MIT
"""Help as one gets it in a window: at the right page, with examples that find something, with keys and licences."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from copied_archive import Read
from gui_archive import Keep, OpenWindow, settle
from gui_values import WaitFor
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTableWidgetItem, QWidget

import reader
from reader.gui.action_list import ACTIONS
from reader.gui.help.about_dialog import AboutDialog
from reader.gui.help.help_desk import HelpDesk
from reader.gui.help.licences import Component, components
from reader.gui.help.query_examples import QueryExamples
from reader.gui.help.shortcut_sheet import ShortcutSheet, sheet_markdown, shortcut_lines
from reader.gui.looks.theme import Theme
from reader.gui.window import MainWindow
from reader.gui.words.key_list import PANE_KEYS
from reader.library.examples import Example, ExampleKind

pytest_plugins = ["gui_fixtures"]


def told(widget: QWidget) -> str:
    """Return all labels of a window."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def window(open_window: OpenWindow, known: Read) -> MainWindow:
    """Return a window on a small archive, read."""
    return open_window(*known)


PAGES: tuple[tuple[Callable[[MainWindow], QWidget | None], str], ...] = (
    (lambda window: window.room.strip.box, "find"),
    (lambda window: window.room.list.view, "find"),
    (lambda window: window.room.dates, "dates"),
    (lambda window: window.room.article.evidence, "evidence"),
    (lambda window: window.room.article.view, "read"),
    (lambda window: window.room.article.quotations, "quotations"),
    (lambda window: window.room.article.people, "quotations"),
    (lambda window: window.room.quotes.table, "quotations"),
    (lambda window: window.room.people.list.view, "people"),
    (lambda window: window.room.report, "report"),
    (lambda window: window.room.problems.view, "report"),
    (lambda window: window, "index"),
    (lambda _: None, "index"),
)


def test_help_is_about_what_one_is_looking_at(window: MainWindow) -> None:
    assert [window.help._page_for(pane(window)) for pane, _ in PAGES] == [page for _, page in PAGES]


@pytest.mark.usefixtures("qt_messages")  # without a screen Qt can't raise the settings
def test_help_is_about_the_window_in_which_one_is(window: MainWindow) -> None:
    window.actions_.trigger("edit.settings")
    assert window.settings.dialog is not None
    assert window.help._page_for(window.settings.dialog.findChild(QPushButton)) == "settings"
    window.help.show_page("relevance")
    assert window.help.guide is not None
    assert window.help._page_for(window.help.guide.view) == "relevance"


def test_the_guide_opens_where_it_was_left(open_window: OpenWindow, known: Read) -> None:
    window = open_window(*known)
    window.help.show_page("evidence")
    assert window.help.guide is not None
    window.help.guide.resize(777, 555)
    window.close()
    window = open_window(*known)
    window.setFocus()
    window.actions_.trigger("help.guide")
    assert window.help.guide is not None
    assert window.help.guide.page == "evidence"
    assert (window.help.guide.width(), window.help.guide.height()) == (777, 555)


def test_f1_opens_the_guide_once_and_keeps_it(window: MainWindow) -> None:
    window.actions_.trigger("help.guide")
    guide = window.help.guide
    assert guide is not None
    assert guide.isVisible()
    guide.close()
    window.actions_.trigger("help.guide")
    assert window.help.guide is guide
    assert guide.isVisible()


def test_an_example_of_the_guide_is_searched_in_the_archive(window: MainWindow, wait_for: WaitFor) -> None:
    window.help.show_page("find")
    assert window.help.guide is not None
    window.help.guide.query_wanted.emit("harbour")
    settle(window, wait_for)
    assert window.room.strip.box.text() == "harbour"
    assert window.room.list.model.rowCount() == 3


@pytest.mark.usefixtures("qt_messages")  # without a screen Qt can't tell it the box's size
def test_a_link_out_of_the_program_is_asked_about(window: MainWindow) -> None:
    window.help.show_page("index")
    assert window.help.guide is not None
    window.help.guide.address_wanted.emit("https://example.org/a")
    box = window.help.guide.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.informativeText() == "https://example.org/a"
    box.reject()


def open_examples(window: MainWindow, wait_for: WaitFor) -> QueryExamples:
    """Open the examples as one does, and wait for them."""
    QTest.mouseClick(window.room.strip.examples, Qt.MouseButton.LeftButton)
    sheet = window.help.examples
    wait_for(lambda: sheet.table.rowCount() > 0)
    return sheet


def cell(sheet: QueryExamples, row: int, column: int) -> QTableWidgetItem:
    """Return a cell of the examples."""
    item = sheet.table.item(row, column)
    assert item is not None
    return item


def test_examples_are_of_this_archive_and_one_is_searched_by_a_click(window: MainWindow, wait_for: WaitFor) -> None:
    sheet = open_examples(window, wait_for)
    assert sheet.isVisible()
    assert sheet.table.rowCount() >= 6
    row = next(row for row in range(sheet.table.rowCount()) if cell(sheet, row, 0).text().startswith("headline:"))
    query, found = cell(sheet, row, 0).text(), cell(sheet, row, 2).text()
    place = sheet.table.visualItemRect(cell(sheet, row, 0)).center()
    QTest.mouseClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    settle(window, wait_for)
    assert not sheet.isVisible()
    assert window.room.strip.box.text() == query
    assert found.startswith(f"{window.room.list.model.rowCount()} article")


def test_examples_are_taken_by_the_keyboard(window: MainWindow, wait_for: WaitFor) -> None:
    sheet = open_examples(window, wait_for)
    QTest.keyClick(sheet.table, Qt.Key.Key_Down)
    query = cell(sheet, 1, 0).text()
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert window.room.strip.box.text() == query


def test_esc_leads_from_the_examples_back_to_the_box(window: MainWindow, wait_for: WaitFor) -> None:
    sheet = open_examples(window, wait_for)
    QTest.keyClick(sheet.table, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.room.strip.box.hasFocus()


def test_examples_go_when_one_looks_elsewhere(window: MainWindow, wait_for: WaitFor) -> None:
    sheet = open_examples(window, wait_for)
    window.room.list.view.setFocus()
    assert not sheet.isVisible()


def test_examples_stay_within_a_low_window(window: MainWindow, wait_for: WaitFor) -> None:
    window.resize(900, 420)
    sheet = open_examples(window, wait_for)
    assert sheet.geometry().bottom() < window.height()
    assert sheet.table.viewport().height() < 30 * sheet.table.rowCount()
    guide = sheet.guide.mapTo(window, QPoint(0, sheet.guide.height()))
    assert guide.y() < window.height()
    QTest.keyClick(sheet.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert sheet.table.visualItemRect(cell(sheet, sheet.table.rowCount() - 1, 0)).bottom() <= sheet.table.height()


def test_examples_lead_to_the_guide(window: MainWindow, wait_for: WaitFor) -> None:
    sheet = open_examples(window, wait_for)
    sheet.guide.click()
    assert not sheet.isVisible()
    assert window.help.guide is not None
    assert window.help.guide.page == "find"


def test_an_archive_without_articles_says_so_instead_of_examples(
    open_window: OpenWindow, tmp_path: Path, wait_for: WaitFor
) -> None:
    (tmp_path / "empty").mkdir()
    window = open_window(tmp_path / "empty", tmp_path / "data")
    window.actions_.trigger("search.examples")
    wait_for(lambda: "no articles" in told(window.help.examples))
    assert window.help.examples.table.isHidden()


def test_without_an_archive_there_are_no_examples(theme: Theme, window: MainWindow) -> None:
    desk = HelpDesk(window.room, theme, window._state, data_dir=None, window=window)
    desk.show_examples()
    assert "no articles" in told(desk.examples)


def test_every_kind_of_example_is_said(theme: Theme, keep: Keep) -> None:
    behind = QWidget()
    behind.resize(900, 600)
    keep(behind)
    sheet = QueryExamples(theme, behind)
    sheet.show_examples([Example(kind, f"query{number}", number + 1) for number, kind in enumerate(ExampleKind)])
    cells = [cell(sheet, row, 1).text() for row in range(sheet.table.rowCount())]
    assert len(set(cells)) == len(ExampleKind)
    assert [cell(sheet, row, 2).text() for row in (0, 1)] == ["1 article", "2 articles"]


# --- keys


def test_the_sheet_has_every_key_of_the_menus_and_of_the_panes() -> None:
    lines = list(shortcut_lines())
    assert len(lines) == sum(bool(spec.shortcuts) for spec in ACTIONS) + sum(map(len, PANE_KEYS.values()))
    assert ("Edit", "Undo", "Ctrl+Z") in lines
    assert not [line for line in lines if "&" in line[0] or "&" in line[1]]


def test_no_two_actions_have_the_same_key() -> None:
    keys = [key for spec in ACTIONS for key in spec.shortcuts]
    assert len(set(keys)) == len(keys)


def test_the_sheet_can_be_searched_by_what_a_key_does_and_by_the_key(theme: Theme, keep: Keep) -> None:
    sheet = ShortcutSheet(theme)
    keep(sheet)
    QTest.keyClicks(sheet.box, "undo")
    shown = sheet.view.toPlainText()
    assert "Ctrl+Z" in shown
    assert "Ctrl+O" not in shown
    sheet.box.setText("ctrl+o")
    assert "Open folder" in sheet.view.toPlainText()
    sheet.box.setText("xyzzy")
    assert "No shortcut" in sheet.view.toPlainText()


def test_signs_of_markdown_in_a_key_are_shown_as_they_are(theme: Theme, keep: Keep) -> None:
    sheet = ShortcutSheet(theme)
    keep(sheet)
    assert "\\|" not in sheet.view.toPlainText()
    assert "/" in sheet.view.toPlainText()
    assert sheet_markdown("undo").count("|---|---|") == 1


def test_the_sheet_can_be_printed(theme: Theme, keep: Keep, tmp_path: Path) -> None:
    sheet = ShortcutSheet(theme)
    keep(sheet)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    sheet.print_on(printer)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


def test_the_sheet_leads_to_the_guide(window: MainWindow) -> None:
    window.actions_.trigger("help.shortcuts")
    assert window.help.shortcuts is not None
    button = next(one for one in window.help.shortcuts.findChildren(QPushButton) if "guide" in one.text())
    button.click()
    assert window.help.guide is not None
    assert window.help.guide.page == "keyboard"


# --- about


def test_about_tells_versions_that_can_be_copied(window: MainWindow, known: Read) -> None:
    window.actions_.trigger("help.about")
    about = window.help.about
    assert about is not None
    assert f"Backfile {reader.__version__}" in told(about)
    about.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == about.versions
    assert str(known[1]) in copied


def test_about_tells_where_the_data_lie_and_shows_the_folder(window: MainWindow, known: Read) -> None:
    window.actions_.trigger("help.about")
    about = window.help.about
    assert about is not None
    assert f"Data: {known[1]}" in about.versions.splitlines()
    opened: list[str] = []

    class Files(QObject):
        """Stands where the system's file manager would."""

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            opened.append(url.toLocalFile())

    files = Files()
    QDesktopServices.setUrlHandler("file", files, "open")  # type: ignore[arg-type]  # the stubs are wrong
    about.show_folder.click()
    QDesktopServices.unsetUrlHandler("file")
    assert opened == [str(known[1])]


def test_a_frozen_program_shows_the_list_that_it_brings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "licences.json").write_text(
        json.dumps([{"name": "Backfile", "version": "1", "licence": "MIT", "text": "Ours."}]), "utf-8"
    )
    monkeypatch.setattr("reader.gui.help.licences.licences_folder", lambda: str(tmp_path))
    assert components() == (Component("Backfile", "1", "MIT", "Ours."),)


def test_every_library_is_named_with_a_licence() -> None:
    found = components()
    assert found[0].name == "Backfile"
    names = {one.name.lower() for one in found}
    assert {"pyside6_essentials", "whoosh3", "lxml", "trafilatura", "chardet", "pyyaml", "python"} <= names
    assert {"inter", "source serif 4", "lucide"} <= names
    assert not names & {"pytest", "ruff", "mypy"}
    assert not [one.name for one in found if not one.licence or "\n" in one.licence]


def test_the_texts_of_the_licences_are_there_where_they_came_with_the_library() -> None:
    texts = {one.name.lower(): one.text for one in components()}
    assert "Permission is hereby granted" in texts["backfile"]
    assert "SIL OPEN FONT LICENSE" in texts["inter"]
    assert "Lucide" in texts["lucide"]
    assert "Redistribution" in texts["whoosh3"]


def test_each_licence_can_be_read(theme: Theme, keep: Keep) -> None:
    about = AboutDialog(theme, "/somewhere")
    keep(about)
    about.tabs.setCurrentIndex(1)
    assert "MIT" in about.text.toPlainText()
    for row, one in enumerate(components()):
        about.parts.setCurrentRow(row)
        assert about.licence.text() == one.licence
        assert about.text.toPlainText()
