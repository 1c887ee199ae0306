# SPDX-License-Identifier: MIT
"""The articles of a collection in the user's own order, which is changed by keys or by dragging."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.words.row_words import date_and_certainty, headline_words
from reader.model.article import ArticleRow

_ID = Qt.ItemDataRole.UserRole
_NUMBER = Qt.ItemDataRole.UserRole + 1
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderDialog(QDialog):
    """Never stands in the way. `given` brings the ids in the order in which they stand."""

    given = Signal(tuple)
    article_wanted = Signal(int)  # number

    def __init__(self, theme: Theme, name: str, rows: Sequence[ArticleRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Arrange {name}").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = _OrderList(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setFont(theme.sans(13))
        for row in rows:
            item = QListWidgetItem(f"{headline_words(row)} · {date_and_certainty(row)}", self.list)
            item.setData(_ID, row.id)
            item.setData(_NUMBER, row.number)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        self._buttons = QDialogButtonBox(buttons, self)
        help_text = self.tr("Alt+Up and Alt+Down move the article, or drag it. Enter reads it.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(plain_label(self.windowTitle(), theme.sans(15, QFont.Weight.DemiBold), self))
        layout.addWidget(plain_label(help_text, theme.sans(13), self, soft=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._buttons)
        self._buttons.accepted.connect(self._give)
        self._buttons.rejected.connect(self.reject)
        self.list.itemActivated.connect(lambda item: self.article_wanted.emit(item.data(_NUMBER)))
        self.resize(560, 480)
        self.list.setFocus()

    def _give(self) -> None:
        self.given.emit(tuple(self.list.item(row).data(_ID) for row in range(self.list.count())))
        self.accept()


class _OrderList(QListWidget):
    """Lets its lines be moved."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("choices")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line by keys; Enter is for the line, not for the window's button."""
        row, step = self.currentRow(), _STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if 0 <= row + step < self.count():
                self.insertItem(row + step, self.takeItem(row))
                self.setCurrentRow(row + step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.itemActivated.emit(self.item(row))
        else:
            super().keyPressEvent(event)
