# SPDX-License-Identifier: MIT
"""Rows of the list of articles on their way with the mouse."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reader.gui.looks.theme import Theme

ROWS = "application/x-backfile-rows"
"""What they are as data: nothing, for only the window they come from can take them, and knows which are selected."""


def drag_rows(source: QWidget, theme: Theme, words: str) -> None:
    """Let the mouse carry rows until it lets go of them; `words` go with it."""
    drag = QDrag(source)
    data = QMimeData()
    data.setData(ROWS, b"")
    drag.setMimeData(data)
    drag.setPixmap(_picture(source, theme, words))
    drag.setHotSpot(QPoint(-12, -8))
    drag.exec(Qt.DropAction.CopyAction)


def _picture(source: QWidget, theme: Theme, words: str) -> QPixmap:
    font = theme.sans(13, QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(words) + 24, metrics.height() + 12
    sharp = source.devicePixelRatioF()
    picture = QPixmap(round(width * sharp), round(height * sharp))
    picture.setDevicePixelRatio(sharp)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.colours.accent))
    painter.setBrush(QColor(theme.colours.chosen))
    painter.drawRoundedRect(1, 1, width - 2, height - 2, 6, 6)
    painter.setFont(font)
    painter.drawText(0, 0, width, height, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return picture
