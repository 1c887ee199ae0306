# SPDX-License-Identifier: MIT
"""Exports out of a window: what is offered in each view, what is written, and what is left when one stops."""

import json
from pathlib import Path

import pypdfium2
import pytest
from copied_archive import Read
from gui_archive import KnownWith, OpenWindow, settle, type_words
from gui_values import WaitFor
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QFont, QImage, QPainter

from reader.cite.cited_line import CitedLine
from reader.cite.export_head import ExportHead
from reader.cite.passage import Run
from reader.errors import CancelToken
from reader.gui.taking.export_dialog import ExportDialog
from reader.gui.taking.pages import CELL, SMALL, SOFT, TEXT, Face, Setter, paint_page
from reader.gui.taking.paper import area_of, page_layout, write_pdf
from reader.gui.taking.print_dialog import PrintDialog
from reader.gui.taking.printed import set_lines
from reader.gui.taking.wanted import Kind
from reader.gui.window import MainWindow
from reader.library.export_form import ExportForm
from reader.model.date import UNDATED

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what windows do


BOLD = Face(15, serif=True, weight=QFont.Weight.Bold)


def printed(window: MainWindow, wait_for: WaitFor) -> PrintDialog:
    """Show on paper what is on the screen."""
    window.actions_.trigger("archive.print")
    settle(window, wait_for)
    dialog = window.printing.printing.dialog
    assert dialog is not None
    assert dialog.pages
    return dialog


def faces(dialog: PrintDialog) -> list[tuple[str, Face]]:
    """Return the words on all pages, and how they look."""
    return [(piece.words, piece.face) for page in dialog.pages for piece in page.pieces]


def opened_dialog(window: MainWindow) -> ExportDialog:
    """Open the window of an export ."""
    window.actions_.trigger("search.export")
    return next(one for one in window.findChildren(ExportDialog) if one.isVisible())


def saved(window: MainWindow, dialog: ExportDialog, path: Path, wait_for: WaitFor) -> str:
    """Write what is chosen, and return what stands in the file."""
    window.taking.save(str(path))
    wait_for(dialog.folder.isVisible)
    return path.read_text(encoding="utf-8")


def test_what_was_found_is_exported_as_the_view_has_it(
    known: Read, tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    window.activateWindow()
    articles(window, tmp_path, wait_for)
    occurrences(window, tmp_path, wait_for)
    quotations(window, tmp_path, wait_for)
    what_goes_wrong(window, known, wait_for)


def articles(window: MainWindow, folder: Path, wait_for: WaitFor) -> None:
    """All that was found, in its order, or what is selected."""
    type_words(window, "treaty", wait_for)
    dialog = opened_dialog(window)
    assert (dialog.kind, dialog.form) == (Kind.ARTICLES, ExportForm.HTML)
    page = saved(window, dialog, folder / "all.html", wait_for)
    assert page.index("Old Quay, New Owners") < page.index("A Poor Bargain")
    assert "<mark>treaty</mark>" in page
    assert window.room.strip.said.text in page  # what was sought, of which days and papers
    dialog.close()
    window.room.list.view.selectRow(0)
    settle(window, wait_for)
    dialog = opened_dialog(window)
    dialog.which.setCurrentIndex(1)
    dialog.forms[ExportForm.JSONL].setChecked(True)
    (line,) = saved(window, dialog, folder / "one.jsonl", wait_for).splitlines()
    assert json.loads(line)["headline"] == "Old Quay, New Owners"
    dialog.close()


def test_an_export_writes_what_was_selected_when_it_was_asked_for_each_copy_too(
    known_with: KnownWith, tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    told = "Ice in the Harbour\n\nThe harbour froze on Monday, and the harbour master sent every ferry home. " * 3
    texts = {"1994-05-11.txt": told, "copy/1994-05-11.txt": told, "quay.txt": "At the Quay\n\nA ferry left at noon.\n"}
    window = open_window(*known_with(texts))
    type_words(window, "ferry", wait_for)
    assert opened_dialog(window).which.itemText(0) == "All 2 articles found · 1 copy folded"
    model, view = window.room.list.model, window.room.list.view
    at = next(row for row in range(model.rowCount()) if model.copies(row))
    view.toggle_copies(at)
    settle(window, wait_for)
    view.clearSelection()
    for row in (at, at + 1):
        view.selectionModel().select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    settle(window, wait_for)
    dialog = opened_dialog(window)
    assert dialog.which.currentText() == "The 2 articles selected"
    dialog.forms[ExportForm.JSONL].setChecked(True)
    type_words(window, "quay", wait_for)  # the window of the export stands in nobody's way
    view.clearSelection()
    lines = saved(window, dialog, tmp_path / "two.jsonl", wait_for).splitlines()
    assert [json.loads(line)["headline"] for line in lines] == ["Ice in the Harbour"] * 2
    type_words(window, "ferry", wait_for)
    dialog = opened_dialog(window)
    dialog.which.setCurrentIndex(0)
    dialog.what.setCurrentIndex(dialog.what.findData(Kind.OCCURRENCES))
    assert dialog.which.currentText() == "All that was found · 1 copy folded"
    settle(window, wait_for)
    assert dialog.which.currentText() == "All 4 lines found · 1 copy folded"
    dialog.forms[ExportForm.CSV].setChecked(True)
    assert len(saved(window, dialog, tmp_path / "lines.csv", wait_for).splitlines()) == 1 + 4


def occurrences(window: MainWindow, folder: Path, wait_for: WaitFor) -> None:
    """As lines, in the view's order."""
    window.actions_.trigger("occurrences.by_date")
    settle(window, wait_for)
    dialog = opened_dialog(window)
    assert (dialog.kind, dialog.form) == (Kind.OCCURRENCES, ExportForm.DOCX)
    dialog.forms[ExportForm.CSV].setChecked(True)
    rows = saved(window, dialog, folder / "lines.csv", wait_for).splitlines()
    assert len(rows) == 4
    assert "[Backfile " in rows[1]
    dialog.close()
    dialog = opened_dialog(window)
    dialog.forms[ExportForm.TSV].setChecked(True)
    assert all("\t" in row for row in saved(window, dialog, folder / "lines.tsv", wait_for).splitlines())
    dialog.close()


def quotations(window: MainWindow, folder: Path, wait_for: WaitFor) -> None:
    """With speakers and citations."""
    window.actions_.trigger("view.quotations")
    settle(window, wait_for)
    dialog = opened_dialog(window)
    assert dialog.kind is Kind.QUOTATIONS
    assert not dialog.forms[ExportForm.TEXT].isVisible()
    dialog.forms[ExportForm.HTML].setChecked(True)
    assert "I would sign that harbour treaty again tomorrow," in saved(window, dialog, folder / "said.html", wait_for)
    dialog.close()


def what_goes_wrong(window: MainWindow, known: Read, wait_for: WaitFor) -> None:
    """Nothing is written into the archive; who stops leaves nothing; nothing found is nothing to export."""
    dialog = opened_dialog(window)
    window.taking.save(str(Path(known[0]) / "said.docx"))
    wait_for(dialog.export.isVisible)
    assert not (Path(known[0]) / "said.docx").exists()
    window.taking.save(str(Path(known[0]).parent / "stopped.docx"))
    dialog.stop.click()
    settle(window, wait_for)
    assert not list(Path(known[0]).parent.glob("stopped*"))
    assert dialog.export.isVisible()
    dialog.close()
    type_words(window, "xylophonist", wait_for)
    window.actions_.trigger("search.export")
    assert "Nothing was found" in window.room.bar.said


def test_what_one_looks_at_is_laid_out_and_saved_as_a_pdf(
    known: Read, tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known)
    type_words(window, "treaty", wait_for)
    window.room.list.view.selectRow(0)
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert sheet is not None
    id_ = sheet.article.id
    window.session.desk.correct(lambda corrections: corrections.add_note(id_, "Look at this"))  # type: ignore[union-attr]
    settle(window, wait_for)
    article = printed(window, wait_for)
    words = faces(article)
    assert "Look at this" not in [text for text, _ in words]
    article.notes.setChecked(True)
    settle(window, wait_for)
    assert "Look at this" in [text for text, _ in faces(article)]
    assert any("I would sign that" in text and face.underlined for text, face in words)
    assert any(text == "treaty" and face.weight == QFont.Weight.Bold and face.underlined for text, face in words)
    assert any("[Backfile" in text for text, _ in words)
    assert any("1 of 1" in text for text, _ in words)
    assert article.notes.isVisible()
    article.what.setCurrentIndex(1)
    article.chosen.emit()
    assert not article.notes.isVisible(), "a list has none"
    settle(window, wait_for)
    listed = [text for text, _ in faces(article)]
    assert [text for text in listed if text in ("Old Quay, New Owners", "A Poor Bargain", "Halvard Looks Back")] == [
        *("Old Quay, New Owners", "A Poor Bargain", "Halvard Looks Back")
    ]
    window.printing.printing.save_pdf(str(tmp_path / "list.pdf"))
    wait_for(article.told.isVisible)
    with pypdfium2.PdfDocument(tmp_path / "list.pdf") as pdf:
        assert "A Poor Bargain" in pdf[0].get_textpage().get_text_range()
    window.actions_.trigger("view.quotations")
    settle(window, wait_for)
    said = printed(window, wait_for)
    assert not said.notes.isVisible()
    assert any("Halvard" in text and face.soft for text, face in faces(said))
    said.close()


@pytest.mark.usefixtures("theme")  # its typefaces
def test_a_citation_stands_on_the_sheet_of_its_words() -> None:
    lines = [
        CitedLine(
            {}, "He said ", "that the harbour would be closed to all " * 3, ".", UNDATED, (Run("Cited here. " * 20),)
        )
    ] * 60
    setter = Setter(600, 500)
    set_lines(setter, lines, ExportHead("Found", "", "papers"), CancelToken())
    assert len(setter.pages) > 5
    heads = [page.pieces[0] for page in setter.pages]
    assert all(piece.words.startswith("He said") for piece in heads)
    rows = Setter(600, 500)
    for _ in range(40):
        rows.across((("26 May 1994", SOFT), ("a very long headline of many words " * 4, CELL)), (0.5, 0.5))
    assert all(page.pieces[0].words == "26 May 1994" for page in rows.pages)


@pytest.mark.usefixtures("theme")  # its typefaces
def test_long_lists_take_many_sheets_and_nothing_leaves_its_own() -> None:
    setter = Setter(600, 800)
    for number in range(200):
        setter.paragraph(
            [(f"{number} It is said of the harbour, ", TEXT), ("“at length 😀 and in שלום words” " * 9, BOLD)]
        )
        setter.gap(5)
    assert len(setter.pages) > 10
    pieces = [piece for page in setter.pages for piece in page.pieces]
    assert sum("It is said" in piece.words for piece in pieces) == 200
    assert all(piece.y <= 800 for piece in pieces)
    image = QImage(700, 800, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_page(painter, setter.pages[0], 600)
    painter.end()
    assert len({image.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 300, 2)}) > 5
    assert {image.pixel(x, y) for x in range(603, 700, 2) for y in range(0, 800, 2)} == {0xFFFFFFFF}


@pytest.mark.usefixtures("theme")  # its typefaces
def test_a_pdf_gives_back_the_letters_that_are_printed(tmp_path: Path) -> None:
    words = "After the office shifted 10x20 men at 1:30, [May 11, 1927], [Backfile rksdjmafivkvy:31893948210e] (A -> B)"
    layout = page_layout()
    setter = Setter(area_of(layout).width(), 800)
    faces = (TEXT, CELL, SMALL)
    for face in faces:
        setter.paragraph([(words, face)])
        setter.gap(20)
    with (tmp_path / "cited.pdf").open("wb") as file:
        write_pdf(setter.pages, "Cited", layout, file)
    with pypdfium2.PdfDocument(tmp_path / "cited.pdf") as pdf:
        text = " ".join(pdf[0].get_textpage().get_text_range().split())
    assert text == " ".join([words] * len(faces))
