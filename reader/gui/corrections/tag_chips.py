# SPDX-License-Identifier: MIT
"""Tags as small buttons that take them off again."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader.gui.looks.flow import FlowBox
from reader.gui.looks.theme import Theme


class TagChips(QObject):
    """Makes rows of them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def row(self, tags: Iterable[tuple[str, str]], remove: Callable[[str], object]) -> FlowBox:
        """Return tags, each with what is to be read on it, as buttons that call `remove` with the tag."""
        chips = FlowBox()
        for tag, words in tags:
            chips.add(self._chip(tag, words, remove))
        return chips

    def _chip(self, tag: str, words: str, remove: Callable[[str], object]) -> QPushButton:
        chip = QPushButton(self._theme.icon("x"), words.replace("&", "&&"))
        chip.setObjectName("chip")
        chip.setFixedHeight(22)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the word
        chip.setAccessibleName(self.tr("Remove the tag {tag}").format(tag=tag))
        chip.setToolTip(self.tr("Remove this tag"))
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda _=False: remove(tag))
        return chip
