# SPDX-License-Identifier: MIT
"""Exports out of a window: what is offered in each view, what is written, and what is left when one stops."""

import json
from pathlib import Path

import pytest
from copied_archive import Read
from gui_archive import OpenWindow, settle, type_words
from gui_values import WaitFor

from reader.gui.taking.export_dialog import ExportDialog
from reader.gui.taking.wanted import Kind
from reader.gui.window import MainWindow
from reader.library.exporting import ExportForm

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what windows do


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
    dialog.close()
    window.room.list.view.selectRow(0)
    settle(window, wait_for)
    dialog = opened_dialog(window)
    dialog.which.setCurrentIndex(1)
    dialog.forms[ExportForm.JSONL].setChecked(True)
    (line,) = saved(window, dialog, folder / "one.jsonl", wait_for).splitlines()
    assert json.loads(line)["headline"] == "Old Quay, New Owners"
    dialog.close()


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
