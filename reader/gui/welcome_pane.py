# SPDX-License-Identifier: MIT
"""What the reading pane shows before there is anything to read: one large target."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.theme import Theme


class WelcomePane(QWidget):
    """Says in three lines what this is, and offers the one thing to do."""

    open_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel("Backfile", self)
        title.setFont(theme.serif(34, QFont.Weight.DemiBold))
        words = QLabel(
            "Your newspaper articles by date, in full, with the quotations marked, and all of it searchable as you "
            "type. Nothing leaves this computer, and no file of yours is written to.",
            self,
        )
        words.setObjectName("soft")
        words.setFont(theme.serif(16))
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._target = QPushButton("Open a folder of articles", self)
        self._target.setObjectName("target")
        self._target.setFont(theme.sans(17, QFont.Weight.DemiBold))
        self._target.setCursor(Qt.CursorShape.PointingHandCursor)
        self._target.clicked.connect(self.open_wanted)
        below = QLabel("or drop one anywhere on this window", self)
        below.setObjectName("soft")
        column = QWidget(self)
        column.setMaximumWidth(440)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 24, 0, 24)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)
        layout.addWidget(self._target, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(below, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
