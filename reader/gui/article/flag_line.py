# SPDX-License-Identifier: MIT
"""What one has to know of an article before one trusts its text: that it is an excerpt, cut short, badly recognised."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.gui.looks.icon_label import IconLabel
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.words.file_words import article_flag_words


class FlagLine(QWidget):
    """Says it in a sentence below the article, whatever way that is looked at; not there where all is well."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        icon = IconLabel(theme, "info", 15, parent=self)
        self._words = plain_label("", theme.sans(13), self, soft=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(8)
        self._line.addWidget(icon)
        self._line.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, flags: Sequence[str]) -> None:
        """Say what an article's flags mean."""
        self._words.setText(article_flag_words(flags))
        self.setVisible(bool(flags))

    def set_edge(self, edge: int) -> None:
        """Let it begin so many pixels from the left."""
        self._line.setContentsMargins(edge, 8, 18, 8)
