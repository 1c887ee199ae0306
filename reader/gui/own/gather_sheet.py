# SPDX-License-Identifier: MIT
"""A small window in which a collection is named: one that is there, or a new one. It never stands in the way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.own.shelf import ShelvedCollection
from reader.gui.words.own_words import counted_line, marked_name

_ID = Qt.ItemDataRole.UserRole
_MOVING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class GatherSheet(QDialog):
    """Lists what has the typed words in its name. Enter takes the marked line; `lets_begin`: a new name is one, too."""

    chosen = Signal(str)  # a collection's id
    begun = Signal(str)  # the name of a new one

    def __init__(
        self,
        theme: Theme,
        title: str,
        collections: Sequence[ShelvedCollection],
        parent: QWidget,
        *,
        lets_begin: bool = True,
    ) -> None:
        super().__init__(parent)
        self._collections = collections
        self._lets_begin = lets_begin
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.setMaxLength(200)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(
            self.tr("Name of a collection, or of a new one") if lets_begin else self.tr("Name of a collection")
        )
        self.list = QListWidget(self)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Collections"))
        self.list.setFont(theme.sans(13))
        self._hint = plain_label(
            self.tr("Type a name, and Enter begins a collection of that name."), theme.sans(13), self, soft=True
        )
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(plain_label(title, theme.sans(15, QFont.Weight.DemiBold), self))
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._buttons)
        self.field.textChanged.connect(self._list)
        self.list.itemActivated.connect(lambda _: self._take())
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        self.resize(420, 340)
        self._list()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys that move move the mark, and Enter take it, wherever the focus is."""
        if event.key() in _MOVING:
            step = -1 if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp} else 1
            row = max(0, min(self.list.currentRow() + step, self.list.count() - 1))
            self.list.setCurrentRow(row)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        else:
            super().keyPressEvent(event)

    def _list(self) -> None:
        typed = " ".join(self.field.text().split())
        sought = typed.casefold()
        named = [(one.whole.name.casefold(), one) for one in self._collections]
        begin = [one for name, one in named if name.startswith(sought)]
        within = [one for name, one in named if sought in name and not name.startswith(sought)]
        is_new = self._lets_begin and bool(typed) and all(name != sought for name, _ in named)
        self.list.clear()
        for one in begin:
            self._add(counted_line(one.whole.name, one.articles), one.whole.id)
        if is_new:
            self._add(self.tr("New collection {name}").format(name=marked_name(typed)), "")
        for one in within:
            self._add(counted_line(one.whole.name, one.articles), one.whole.id)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self.list.count()))
        self._hint.setVisible(not self.list.count() and self._lets_begin)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.list.count()))

    def _add(self, words: str, id_: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(_ID, id_)

    def _take(self) -> None:
        item = self.list.item(self.list.currentRow())
        if not self.list.count():
            return
        if item.data(_ID):
            self.chosen.emit(item.data(_ID))
        else:
            self.begun.emit(" ".join(self.field.text().split()))
        self.accept()
