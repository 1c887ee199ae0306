# SPDX-License-Identifier: MIT
"""At the foot of the left column: collections and saved searches; a quiet line while there are none."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.gui.looks.count_model import CountModel
from reader.gui.looks.count_view import LINE_HEIGHT
from reader.gui.looks.theme import Theme
from reader.gui.own.shelf import News, Shelf
from reader.gui.own.shelf_lines import ShelfKind, ShelfLine, shelf_lines
from reader.gui.own.shelf_view import ShelfView

_SHARE = 0.26  # of the column at most
_ROOM_FOR_HINT = 360  # pixels of the column: in a lower one the lists need all of it
_ABOVE = 8  # pixels between this and what is above
_NOTHING = Shelf()


class ShelfPane(QWidget):
    """Shows values, and tells by signals, with a line, what is wanted of it."""

    line_chosen = Signal(object)  # ShelfLine
    menu_wanted = Signal(object, object)  # ShelfLine, QPoint of the screen
    renaming_wanted = Signal(object)
    deleting_wanted = Signal(object)
    dropped = Signal(object, object)  # ShelfLine, tuple[int, ...]: articles
    left = Signal()  # Esc

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = _NOTHING
        self._news: Mapping[str, News] = {}
        self._folded: set[ShelfKind] = set()
        self._chosen: tuple[ShelfKind, str] | None = None
        self._column = 0  # pixels
        self._model: CountModel[ShelfLine] = CountModel(self)
        self.view = ShelfView(self._model, theme, self.tr("Collections and saved searches"), self)
        self.hint = QLabel(self.tr("Shift+F11 gathers articles here, Ctrl+S keeps a search."), self)
        self.hint.setObjectName("soft")
        self.hint.setFont(theme.sans(12))
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(17, 0, 12, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _ABOVE, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.hint)
        layout.addWidget(self.view)
        self.view.line_chosen.connect(lambda row: self.line_chosen.emit(self._model.line(row)))
        self.view.folding_wanted.connect(self._fold)
        self.view.cleared.connect(self.left)
        self.view.menu_wanted.connect(lambda row, place: self.menu_wanted.emit(self._model.line(row), place))
        self.view.renaming_wanted.connect(lambda row: self.renaming_wanted.emit(self._model.line(row)))
        self.view.deleting_wanted.connect(lambda row: self.deleting_wanted.emit(self._model.line(row)))
        self.view.dropped.connect(lambda row, numbers: self.dropped.emit(self._model.line(row), numbers))
        self.show_shelf(_NOTHING, {}, None)

    def show_shelf(self, shelf: Shelf, news: Mapping[str, News], chosen: tuple[ShelfKind, str] | None) -> None:
        """Show what there is, what is new in saved searches, as far as that is known, and what the list is of.

        `chosen` is a line's kind and id; None: of none.
        """
        self._shelf, self._news, self._chosen = shelf, news, chosen
        self._show_lines()

    def fit(self, column: int) -> None:
        """Take no more than a share of the height of the column in which it stands."""
        self._column = column
        self._fit()

    def enter(self) -> None:
        """Take the focus."""
        if not self.view.currentIndex().isValid() and self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(min(1, self._model.rowCount() - 1)))
        self.view.setFocus()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to list."""
        return not self._model.rowCount()

    def line(self, row: int) -> ShelfLine:
        """Return a line of the list."""
        return self._model.line(row)

    def lines(self) -> list[ShelfLine]:
        """Return all lines of the list."""
        return [self._model.line(row) for row in range(self._model.rowCount())]

    # --- within

    def _show_lines(self) -> None:
        lines = list(shelf_lines(self._shelf, self._news, self._folded))
        self.view.show_lines(lines, {self._chosen} if self._chosen else set())
        self.view.setVisible(bool(lines))
        self._fit()

    def _fit(self) -> None:
        lines = self._model.rowCount()
        self.hint.setVisible(not lines and self._column >= _ROOM_FOR_HINT)
        if lines:
            self.view.setFixedHeight(max(LINE_HEIGHT, min(lines * LINE_HEIGHT, int(self._column * _SHARE))))

    def _fold(self, row: int) -> None:
        self._folded ^= {self._model.line(row).kind}
        self._show_lines()
