# SPDX-License-Identifier: MIT
"""The row of views at the top of the window: one of them is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from reader.gui.looks.theme import Theme

_BESIDE = 32  # pixels beside the words of a button


class ViewSwitch(QFrame):
    """Buttons side by side, one of them pressed. Tab comes to the pressed one; the arrows go along the row."""

    view_chosen = Signal(str)

    def __init__(self, theme: Theme, views: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Make a button for each of `views`: an id, and the words on it. The first is pressed."""
        super().__init__(parent)
        self.setObjectName("views")
        self.setAccessibleName(self.tr("Views"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for place, (name, words) in enumerate(views):
            button = _Segment(words, theme, self)
            button.setProperty("first", place == 0)
            button.setProperty("last", place == len(views) - 1)
            button.clicked.connect(lambda _=False, chosen=name: self.view_chosen.emit(chosen))
            self._group.addButton(button)
            self._buttons[name] = button
            layout.addWidget(button)
        self._group.buttons()[0].setChecked(True)

    @property
    def view(self) -> str:
        """The id of the view that is shown."""
        return next(name for name, button in self._buttons.items() if button.isChecked())

    def show_view(self, view: str) -> None:
        """Press the button of a view that is shown for another reason than a click; nothing is emitted."""
        self._buttons[view].setChecked(True)


class _Segment(QPushButton):
    """Strong when pressed, as the style sheet has it, and always as wide as if it were."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setObjectName("segment")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        strong = QFontMetricsF(theme.sans(13, QFont.Weight.DemiBold))
        self.setMinimumWidth(round(strong.horizontalAdvance(words)) + _BESIDE)
