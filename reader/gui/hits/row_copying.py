# SPDX-License-Identifier: MIT
"""Puts lines about articles on the clipboard, as soon as all their rows are at hand."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.gui.hits.hit_model import HitListModel
from reader.gui.words.row_words import clipboard_line


class RowCopying(QObject):
    """Asks for the rows that lack; the newest wish wins. Belongs to the model of the list."""

    rows_wanted = Signal(object)  # list[int]: article numbers
    copied = Signal()

    def __init__(self, model: HitListModel) -> None:
        super().__init__(model)
        self._model = model
        self._numbers: tuple[int, ...] = ()  # of what goes to the clipboard once its rows are there

    def copy(self, numbers: tuple[int, ...]) -> None:
        """Put a line about each article on the clipboard, now or when the rows have come."""
        rows = [self._model.row_of(number) for number in numbers]
        missing = [number for number, row in zip(numbers, rows, strict=True) if row is None]
        self._numbers = numbers if missing else ()
        if missing:
            self.rows_wanted.emit(missing)
            return
        QGuiApplication.clipboard().setText("\n".join(clipboard_line(row) for row in rows if row is not None))
        self.copied.emit()

    def go_on(self) -> None:
        """Copy what was asked for, for rows have come."""
        if self._numbers:
            self.copy(self._numbers)

    def forget(self) -> None:
        """Copy nothing any more."""
        self._numbers = ()
