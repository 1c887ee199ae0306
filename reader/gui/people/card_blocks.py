# SPDX-License-Identifier: MIT
"""Small blocks of the card, each with a bar at its left: a role with its days, and who is often with the person."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.words.counting import Counting
from reader.gui.words.people_words import role_days
from reader.library.people_values import Companion
from reader.model.person import RoleUse

translate = QCoreApplication.translate
_BAR = 3  # pixels
_WIDEST = 300  # of a role's words
_COMPANIONS = 4
FEW_ROLES = 5


class Block(QWidget):
    """Strong words above what is said of them."""

    def __init__(self, words: str, theme: Theme, parent: QWidget, *, spoken: bool) -> None:
        """`spoken` gives the bar the colour of quotations, else it is pale."""
        super().__init__(parent)
        self._theme = theme
        self._spoken = spoken
        self.below = QHBoxLayout()
        self.below.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_BAR + 10, 0, 18, 0)
        layout.setSpacing(1)
        layout.addWidget(_label(words, theme.sans(13, QFont.Weight.DemiBold), self))
        layout.addLayout(self.below)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the bar."""
        colours = self._theme.colours
        colour = colours.quoted[1].line if self._spoken else colours.edge
        QPainter(self).fillRect(0, 0, _BAR, self.height(), QColor(colour))


def role_block(role: RoleUse, theme: Theme, parent: QWidget) -> Block:
    """Return a role with the days at which papers used it."""
    block = Block(one_line(role.role), theme, parent, spoken=True)
    days = _label(role_days(role), theme.sans(13, tabular=True), block, soft=True)
    block.below.addWidget(days)
    block.setToolTip(f"{one_line(role.role)}\n{role_days(role)}, {Counting().articles(role.articles)}")
    return block


def companions_block(
    companions: Sequence[Companion], go: Callable[[str], object], theme: Theme, parent: QWidget
) -> Block:
    """Return who is often in the same articles; each leads to their card."""
    block = Block(translate("Block", "often with"), theme, parent, spoken=False)
    for companion in companions[:_COMPANIONS]:
        block.below.addWidget(_companion_link(companion, go, theme, block))
    return block


def roles_in_time(roles: Sequence[RoleUse], most: int) -> list[RoleUse]:
    """Return the roles most used, in order of time, the undated last."""
    return sorted(roles[:most], key=lambda role: (role.first or date.max, role.last or date.max))


def _companion_link(companion: Companion, go: Callable[[str], object], theme: Theme, parent: QWidget) -> QPushButton:
    words = f"{one_line(companion.name)} {companion.articles}"
    link = QPushButton(QFontMetrics(theme.sans(13)).elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST), parent)
    link.setObjectName("link")
    link.setFont(theme.sans(13, tabular=True))
    said = f"{one_line(companion.name)}, {Counting().articles(companion.articles)}"
    link.setAccessibleName(said)
    link.setToolTip(said)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.clicked.connect(lambda: go(companion.key))
    return link


def _label(words: str, font: QFont, parent: QWidget, *, soft: bool = False) -> QLabel:
    label = QLabel(QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font)
    if soft:
        label.setObjectName("soft")
    return label
