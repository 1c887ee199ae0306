# SPDX-License-Identifier: MIT
"""Teaching a folder's pattern in the window: tried while one chooses, read by it, taken back by undo."""

from collections.abc import Callable

import pytest
from gui_archive import KnownWith, OpenWindow, headlines, settle
from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.teaching.teach_dialog import TeachDialog
from reader.gui.window import MainWindow
from reader.library.teaching import Sample
from reader.model.lesson import Lesson, LineRole

pytest_plugins = ["gui_fixtures"]

CLIPPINGS = {
    f"cuttings/clip{number}.txt": (
        f"0{number}/04/1994\nHARBOUR DESK\nQuay {number} to close\n\nThe quay closes on Friday, they said.\nNo more.\n"
    )
    for number in (1, 2, 3)
} | {"table.csv": "Wann;Was;Worum\n1994-05-01;Grain came;The grain came in on Monday.\n"}


def choices(dialog: TeachDialog) -> list[QComboBox]:
    """Return the boxes in which one says what lines or columns are."""
    return [box for box in dialog.form.findChildren(QComboBox) if box.isVisible() and box is not dialog.form.order]


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def dialog_of(window: MainWindow, wait_for: WaitFor) -> TeachDialog:
    window.actions_.trigger("archive.teach")
    dialog = window.teaching.dialog
    assert dialog is not None
    wait_for(lambda: dialog.model.rowCount() > 0, 60)
    return dialog


def tried(dialog: TeachDialog, column: int) -> list[str]:
    return [dialog.model.words(row)[column] for row in range(dialog.model.rowCount())]


@pytest.mark.usefixtures("qt_messages")
def test_long_paths_push_nothing_out_of_sight(theme: Theme, keep: Callable[[QWidget], None]) -> None:
    window = QWidget()
    keep(window)
    path = b"cuttings/" + b"of-the-harbour-town/" * 9 + b"clip.txt"
    dialog = TeachDialog(theme, [path, b""], window)
    dialog.show_samples([Sample(path.replace(b"clip", b"a-long-name-of-a-clipping" * 4), ("Quay 1 to close",))], None)
    dialog.show()
    QTest.qWait(1)
    (box,) = choices(dialog)
    (pane,) = dialog.findChildren(QScrollArea)
    assert box.mapTo(pane, box.rect().topRight()).x() <= pane.viewport().width()
    assert dialog.place.width() <= pane.viewport().width()
    dialog.reject()


@pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows
def test_lines_are_taught_and_taken_back(known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known_with(CLIPPINGS))
    settle(window, wait_for)
    before = headlines(window)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    dialog = dialog_of(window, wait_for)
    assert dialog.place.currentText() == "cuttings"
    wait_for(lambda: dialog.place.findText("table.csv") > 0)
    offered = [dialog.place.itemText(row) for row in range(dialog.place.count())]
    assert offered == ["cuttings", "The whole archive", "cuttings/clip1.txt", "table.csv"]
    for number, role in enumerate((LineRole.DATE, LineRole.SECTION, LineRole.HEADLINE)):
        choose(choices(dialog)[number], role)
    choose(dialog.form.order, True)
    wait_for(lambda: tried(dialog, 1) == ["Quay 1 to close", "Quay 2 to close", "Quay 3 to close"], 60)
    assert tried(dialog, 2) == ["1 April 1994, certain", "2 April 1994, certain", "3 April 1994, certain"]
    wait_for(dialog.teach.isEnabled, 60)
    assert dialog.told.text() == "All of them are as you say."
    QTest.mouseClick(dialog.teach, Qt.MouseButton.LeftButton)
    wait_for(lambda: "Quay 2 to close" in headlines(window), 60)
    settle(window, wait_for)
    wait_for(lambda: not window.room.bar.running, 60)
    assert window.room.bar.text == "Files: 3 read anew."
    assert window.teaching.dialog is None

    again = dialog_of(window, wait_for)
    assert [box.currentData() for box in choices(again)[:3]] == [LineRole.DATE, LineRole.SECTION, LineRole.HEADLINE]
    assert again.forget.isVisible()
    again.reject()
    window.actions_.trigger("edit.undo")
    wait_for(lambda: headlines(window) == before, 60)
    settle(window, wait_for)


@pytest.mark.usefixtures("qt_messages")
def test_columns_are_taught(known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known_with(CLIPPINGS))
    settle(window, wait_for)
    dialog = dialog_of(window, wait_for)
    assert dialog.place.currentText() == "The whole archive"
    wait_for(lambda: dialog.place.findText("cuttings") > 0)
    assert dialog.place.findText("table.csv") > 0  # nobody understood it: no article of it can be chosen first
    assert dialog.told.text().startswith("You have said nothing yet")
    dialog.sample.setCurrentIndex(dialog.sample.findText("table.csv"))
    assert not dialog.form.divider.isVisible()
    wait_for(lambda: len(choices(dialog)) == 3)
    for box, meaning in zip(choices(dialog), ("date", "headline", "body"), strict=True):
        choose(box, meaning)
    wait_for(lambda: "Grain came" in tried(dialog, 1), 60)
    assert "1 May 1994, certain" in tried(dialog, 2)
    cancel = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel")
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert "Grain came" not in headlines(window)


@pytest.mark.usefixtures("qt_messages")
def test_a_line_divides_and_is_not_counted(known_with: KnownWith, open_window: OpenWindow, wait_for: WaitFor) -> None:
    grain = "".join(f"=====\nGrain {n}\n{n} May 1994\n\nThe grain came by sea.\n" for n in (1, 2))
    window = open_window(*known_with({"all.txt": grain}))
    settle(window, wait_for)
    dialog = dialog_of(window, wait_for)
    choose(choices(dialog)[1], LineRole.HEADLINE)
    choose(choices(dialog)[2], LineRole.DATE)
    choose(choices(dialog)[0], "divider")
    assert dialog.form.lesson == Lesson((LineRole.HEADLINE, LineRole.DATE), "=====")
    assert choices(dialog)[1].currentData() == LineRole.HEADLINE
    wait_for(lambda: tried(dialog, 1) == ["Grain 1", "Grain 2"], 60)
    assert tried(dialog, 2) == ["1 May 1994, certain", "2 May 1994, certain"]
    choose(choices(dialog)[0], LineRole.FURNITURE)
    assert dialog.form.lesson == Lesson((LineRole.FURNITURE, LineRole.HEADLINE, LineRole.DATE))
    assert not dialog.form.divider.text()
    dialog.reject()
    settle(window, wait_for)
