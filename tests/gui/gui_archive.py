# SPDX-License-Identifier: MIT
"""A small archive, and what one does with a window on it."""

from collections.abc import Callable
from pathlib import Path

from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from reader.gui.corrections.correction_dialog import CorrectionDialog
from reader.gui.window import MainWindow

Keep = Callable[[QWidget], None]
OpenWindow = Callable[..., MainWindow]
KnownWith = Callable[[dict[str, str]], tuple[Path, Path]]

ARTICLES = {
    "1996/03/14/quay.txt": "Old Quay, New Owners\n\n“I would sign that harbour treaty again tomorrow,” Halvard said.\n",
    "1994/05/26/council.txt": (
        "Council Rules Out Special Status\n\nThe council said it would sign no agreement on the harbour.\n\n"
        "“There will never be a clause whereby one town has a say,” a trade attach? said.\n"
    ),
    "1994/05/26/bargain.txt": "A Poor Bargain\n\nThe treaty was called a bargain by the minister on the quay.\n",
    "looks-back.txt": "Halvard Looks Back\n\n“No treaty gives one town the harbour of another,” he wrote.\n",
}


def write_articles(folder: Path, articles: dict[str, str]) -> None:
    """Write files."""
    for name, text in articles.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def settle(window: MainWindow, wait_for: WaitFor) -> None:
    """Wait until nothing goes on."""
    wait_for(lambda: window.session is None or window.session.idle, 60)


def headlines(window: MainWindow) -> list[str]:
    """Return what the list shows."""
    model = window.room.list.model
    return [str(model.data(model.index(at, 0))) for at in range(model.rowCount())]


def type_words(window: MainWindow, words: str, wait_for: WaitFor) -> None:
    """Type in the search box, and wait for the answer."""
    window.room.focus_search()
    window.room.strip.box.clear()
    QTest.keyClicks(window.room.strip.box, words)
    settle(window, wait_for)


def press_save(dialog: CorrectionDialog) -> None:
    """Save what was typed."""
    button = next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == "Save")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
