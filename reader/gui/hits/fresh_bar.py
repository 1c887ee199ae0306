# SPDX-License-Identifier: MIT
"""A line above the list: how many of what a saved search finds are new, and the way to see these alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader.gui.words.counting import Counting


class FreshBar(QPushButton):
    """Hidden where nothing is new. Pressed, it narrows the list to what is new, and pressed again shows all."""

    wanted = Signal(object)  # frozenset[int]: the only articles that are wanted; none for all

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counting = Counting(self)
        self._numbers: frozenset[int] = frozenset()
        self._alone = False
        self.setObjectName("news")
        self.clicked.connect(self._turn)
        self.hide()

    def tell(self, numbers: frozenset[int]) -> None:
        """Say how many are new; they are shown among the others."""
        self._numbers, self._alone = numbers, False
        self._show()

    def follow(self, among: frozenset[int]) -> None:
        """Be of one mind with the list, which shows only these, or all."""
        self._alone = bool(among) and among == self._numbers
        self._show()

    def _turn(self) -> None:
        self.wanted.emit(frozenset() if self._alone else self._numbers)

    def _show(self) -> None:
        number = len(self._numbers)
        self.setText(self.tr("Show all that the search finds") if self._alone else self._counting.show_new(number))
        self.setVisible(bool(number))
