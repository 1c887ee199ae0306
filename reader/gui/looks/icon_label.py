# SPDX-License-Identifier: MIT
"""One icon beside words: it says nothing by itself."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.looks.icons import Pen
from reader.gui.looks.theme import Theme


class IconLabel(QWidget):
    """Paints an icon of the theme. Screen readers pass it by: the words beside it say the same."""

    def __init__(
        self, theme: Theme, name: str, pixels: int = 18, pen: Pen = Pen.SOFT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixels = pixels
        self._icon = theme.icon(name, pen)
        self._shown = (name, pen)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._look_anew)

    def show_icon(self, name: str, pen: Pen = Pen.SOFT) -> None:
        """Paint another icon."""
        self._shown = (name, pen)
        self._look_anew()

    def sizeHint(self) -> QSize:
        """Be as large as the icon."""
        return QSize(self._pixels, self._pixels)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the icon in the middle."""
        square = QRect(0, 0, self._pixels, self._pixels)
        square.moveCenter(self.rect().center())
        self._icon.paint(QPainter(self), square)

    def _look_anew(self) -> None:
        self._icon = self._theme.icon(*self._shown)
        self.update()
