# SPDX-License-Identifier: MIT
"""One line that says what is the matter with the archive, and the way out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.gui.looks.announcing import announce
from reader.gui.looks.icon_label import IconLabel
from reader.gui.looks.icons import Pen
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.words.core_words import said

_MOST_LINES = 4  # of a long sentence in a narrow window


class Banner(QFrame):
    """Shows one notice at a time, under the search box. Never in the way: all else goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = IconLabel(theme, "info", 18, Pen.ACCENT, self)
        self._line = RunLabel(theme, self.tr("Notice"), self, lines=_MOST_LINES)
        self._way_out = QPushButton(self)
        self._way_out.setObjectName("link")
        self._dismiss = QPushButton(self.tr("Dismiss"), self)
        self._dismiss.setObjectName("link")
        self._dismiss.clicked.connect(self.hide)
        self._way_out.clicked.connect(self._follow)
        self._other = QPushButton(self)
        self._other.setObjectName("link")
        self._other.clicked.connect(self._follow_other)
        self._go: Callable[[], None] = self.hide
        self._go_other: Callable[[], None] = self.hide
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 5, 16, 5)
        layout.setSpacing(16)
        layout.addWidget(self._icon)
        layout.addWidget(self._line, 1)
        for button in (self._way_out, self._other, self._dismiss):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            layout.addWidget(button)
        self._other.hide()
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or "" if nothing is."""
        return "" if self.isHidden() else self._line.text

    def say(
        self,
        sentence: str,
        hint: str = "",
        *,
        way_out: str = "",
        go: Callable[[], None] | None = None,
        alarm: bool = False,
    ) -> None:
        """Show a sentence with a hint; `way_out` is a button that calls `go`. `alarm`: something went wrong."""
        self._other.hide()
        self._dismiss.show()
        if alarm:
            self._icon.show_icon("triangle-alert", Pen.WRONG)
        else:
            self._icon.show_icon("info", Pen.ACCENT)
        self._line.say([(said(sentence), True), (f" {said(hint)}" if hint else "", False)])
        self._way_out.setVisible(bool(way_out))
        self._way_out.setText(way_out)
        self._go = go or self.hide
        self.show()
        announce(self, self._line.text)

    def offer_instead(self, words: str, go: Callable[[], None]) -> None:
        """Offer another way in place of *Dismiss*: what was just said is a question."""
        self._dismiss.hide()
        self._other.setText(words)
        self._go_other = go
        self._other.show()

    def _follow(self) -> None:
        self._go()

    def _follow_other(self) -> None:
        self._go_other()
