# SPDX-License-Identifier: MIT
"""What the reading pane shows before there is anything to read: one large target, or how to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.looks.icon_label import IconLabel
from reader.gui.looks.icons import Pen
from reader.gui.looks.page_scroll import PageScroll
from reader.gui.looks.theme import Theme

_WIDEST = 500  # pixels of the column


class WelcomePane(PageScroll):
    """Says in three lines what this is, and offers the one thing to do: to open a folder, or else to choose an article.

    Scrolls where the window is low.
    """

    open_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = _middle("", self)
        self._title.setObjectName("")
        self._title.setFont(theme.serif(38, QFont.Weight.DemiBold))
        self._words = _middle("", self)
        self._words.setFont(theme.serif(17))
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._target = QPushButton(self.tr("Open a folder of articles…"), self)
        self._target.setObjectName("target")
        self._target.setFont(theme.sans(16, QFont.Weight.DemiBold))
        self._target.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._target.setCursor(Qt.CursorShape.PointingHandCursor)
        self._target.clicked.connect(self.open_wanted)
        self._below = _middle(self.tr("or drop one anywhere on this window"), self)
        self._lay_out(theme)
        self.invite(to_read=False)

    def invite(self, *, to_read: bool) -> None:
        """Say how to go on: choose one of the articles that are there, or open a folder of them."""
        if to_read:
            self._title.setText(self.tr("Choose an article"))
            words = self.tr(
                "The list beside this has them by date: the one that you choose is shown here, with its quotations "
                "marked. To look for one, type a few words into the box at the top."
            )
        else:
            self._title.setText("Backfile")
            words = self.tr(
                "Your newspaper articles by date, in full, with the quotations marked, and all of it searchable as you "
                "type."
            )
        self._words.setText(words)
        for offer in (self._target, self._below):
            offer.setVisible(not to_read)

    def _lay_out(self, theme: Theme) -> None:
        column = QWidget(self)
        column.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(IconLabel(theme, "archive", 44, Pen.FAINT, self), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addSpacing(6)
        layout.addWidget(self._target, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._below)
        layout.addSpacing(20)
        layout.addWidget(IconLabel(theme, "shield-check", 18, Pen.SOFT, self), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(_middle(self.tr("Nothing leaves this computer, and no file of yours is written to."), self))
        layout.addStretch(3)
        sheet = QWidget(self)
        sheet.setObjectName("sheet")
        across = QHBoxLayout(sheet)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.setWidget(sheet)


def _middle(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName("soft")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
