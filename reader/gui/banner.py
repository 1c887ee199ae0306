# SPDX-License-Identifier: MIT
"""One line that says what is the matter with the archive, and the way out."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.gui.laid_text import RunLabel
from reader.gui.theme import Theme


class Banner(QFrame):
    """Shows one notice at a time, under the search box. Never in the way: all else goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._line = RunLabel(theme, "Notice", self)
        self._way_out = QPushButton(self)
        self._way_out.setObjectName("link")
        self._dismiss = QPushButton("Dismiss", self)
        self._dismiss.setObjectName("link")
        self._dismiss.clicked.connect(self.hide)
        self._way_out.clicked.connect(self._follow)
        self._go: Callable[[], None] = self.hide
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(16)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._way_out)
        layout.addWidget(self._dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or "" if nothing is."""
        return "" if self.isHidden() else self._line.text

    def say(self, sentence: str, hint: str = "", *, way_out: str = "", go: Callable[[], None] | None = None) -> None:
        """Show a sentence with a hint; `way_out` is a button that calls `go`."""
        self._line.say([(sentence, True), (f" {hint}" if hint else "", False)])
        self._way_out.setVisible(bool(way_out))
        self._way_out.setText(way_out)
        self._go = go or self.hide
        self.show()

    def _follow(self) -> None:
        self._go()
