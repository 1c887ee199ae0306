# SPDX-License-Identifier: MIT
"""What the reading pane shows before there is anything to read: one large target."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.looks.icon_label import IconLabel
from reader.gui.looks.icons import Pen
from reader.gui.looks.page_scroll import PageScroll
from reader.gui.looks.theme import Theme

_WIDEST = 500  # pixels of the column


class WelcomePane(PageScroll):
    """Says in three lines what this is, and offers the one thing to do. Scrolls where the window is low."""

    open_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = QLabel("Backfile", self)
        title.setFont(theme.serif(38, QFont.Weight.DemiBold))
        words = _middle(
            self.tr(
                "Your newspaper articles by date, in full, with the quotations marked, and all of it searchable as you "
                "type."
            ),
            self,
        )
        words.setFont(theme.serif(17))
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._target = QPushButton(self.tr("Open a folder of articles…"), self)
        self._target.setObjectName("target")
        self._target.setFont(theme.sans(16, QFont.Weight.DemiBold))
        self._target.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._target.setCursor(Qt.CursorShape.PointingHandCursor)
        self._target.clicked.connect(self.open_wanted)
        below = _middle(self.tr("or drop one anywhere on this window"), self)
        column = QWidget(self)
        column.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(IconLabel(theme, "archive", 44, Pen.FAINT, self), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)
        layout.addSpacing(6)
        layout.addWidget(self._target, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(below)
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
