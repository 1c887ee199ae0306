# SPDX-License-Identifier: MIT
"""What a picture of the window is taken of: a window on an archive, and what is done with it before."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.reading_room import ReadingRoom
from reader.gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Scene:
    """A window on an archive that was read, how to wait until it rests, and a folder for what one view needs."""

    window: MainWindow
    settle: Callable[[], None]
    scratch: str

    @property
    def room(self) -> ReadingRoom:
        """The panes."""
        return self.window.room

    def do(self, action: str) -> QWidget:
        """Do an action of the menus, and return the window."""
        self.window.actions_.trigger(action)
        return self.window

    def dialog(self, action: str) -> QWidget:
        """Do an action of the menus, and return the window that it opens."""
        before = set(_open_windows())
        self.do(action)
        self.settle()
        return next((one for one in _open_windows() if one not in before), self.window)

    def read(self, row: int) -> None:
        """Read the article in a row of the list."""
        self.settle()
        self.room.list.view.choose(row)
        self.settle()


Stage = Callable[[Scene], QWidget]  # brings something about, and says what is to be drawn


def _open_windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def best_row(room: ReadingRoom) -> int:
    """Return the row at the top of the list with the most quotations."""
    rows = [(row.quotations, -at) for at in range(40) if (row := room.list.model.row(at)) is not None]
    return -max(rows, default=(0, 0))[1]


def word_of(room: ReadingRoom) -> str:
    """Return the longest word of the headline that is being read."""
    sheet = room.article.sheet
    return max(sheet.article.headline.split(), key=len, default="") if sheet is not None else ""
