# SPDX-License-Identifier: MIT
"""The people of the archive: who they are at the left, and at the right the card of one of them."""

from PySide6.QtWidgets import QFrame, QWidget

from reader.gui.looks.theme import Theme


class PeopleView(QFrame):
    """Shows what its desk gives it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
