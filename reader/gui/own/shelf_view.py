# SPDX-License-Identifier: MIT
"""The list of collections and saved searches: rows of this window's lists can be dropped on a collection."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from reader.gui.looks.count_model import CountModel
from reader.gui.looks.count_view import CountView
from reader.gui.looks.theme import Theme
from reader.gui.own.dragged import ROWS, articles_of
from reader.gui.own.shelf_lines import ShelfKind, ShelfLine

_TAKES = frozenset({ShelfKind.GATHERED, ShelfKind.STARRED, ShelfKind.COLLECTION})


class ShelfView(CountView):
    """As every list of counted lines; what is done with one line besides goes out as signals, with its row."""

    menu_wanted = Signal(int, object)  # row, QPoint of the screen
    renaming_wanted = Signal(int)
    deleting_wanted = Signal(int)
    dropped = Signal(int, object)  # row: on a head, a new collection is meant; the numbers of articles

    def __init__(self, model: CountModel[ShelfLine], theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(model, theme, name, parent)
        self._lines = model
        self._theme = theme
        self._over: int | None = None  # the row on which something would be dropped
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    # --- what Qt asks: keys and the menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let F2 rename, Del delete; some systems make no event of the keys for the menu."""
        row = self.currentIndex().row()
        plain = row >= 0 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_F2:
            self.renaming_wanted.emit(row)
        elif plain and event.key() == Qt.Key.Key_Delete:
            self.deleting_wanted.emit(row)
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier and row >= 0:
            self._want_menu(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a line."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if self.currentIndex().isValid():
                self._want_menu(self.currentIndex().row())
        elif (index := self.indexAt(event.pos())).isValid():
            self.menu_wanted.emit(index.row(), event.globalPos())

    def _want_menu(self, row: int) -> None:
        self.menu_wanted.emit(row, self.viewport().mapToGlobal(self.visualRect(self._lines.index(row)).center()))

    # --- what Qt asks: dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of this window's lists."""
        if event.mimeData().hasFormat(ROWS) and event.source() is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on what they would be dropped."""
        self._mark(self._takes(event.position().toPoint()))
        if self._over is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Show nothing any more."""
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell on what they were dropped."""
        row = self._takes(event.position().toPoint())
        self._mark(None)
        if row is not None:
            event.acceptProposedAction()
            self.dropped.emit(row, articles_of(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the line on which something would be dropped."""
        super().paintEvent(event)
        if self._over is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            rect = QRectF(self.visualRect(self._lines.index(self._over)))
            painter.drawRoundedRect(rect.adjusted(9, 2, -9, -2), 6, 6)

    def _takes(self, place: QPoint) -> int | None:
        row = self.indexAt(place).row()
        return row if row >= 0 and self._lines.line(row).kind in _TAKES else None

    def _mark(self, row: int | None) -> None:
        if row != self._over:
            self._over = row
            self.viewport().update()
