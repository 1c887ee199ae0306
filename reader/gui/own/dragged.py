# SPDX-License-Identifier: MIT
"""Rows of a list on their way with the mouse, to a collection or into another program."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reader.gui.looks.theme import Theme

ROWS = "application/x-backfile-rows"
"""The numbers of their articles: only the window they come from can take them."""


def drag_rows(source: QWidget, data: QMimeData, theme: Theme, words: str) -> None:
    """Let the mouse carry rows until it lets go of them; `words` go with it."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(_picture(source, theme, words))
    drag.setHotSpot(QPoint(-12, -8))
    drag.exec(Qt.DropAction.CopyAction)


def with_articles(data: QMimeData, numbers: Iterable[int]) -> QMimeData:
    """Return data of which articles it is, too."""
    data.setData(ROWS, " ".join(map(str, numbers)).encode())
    return data


def articles_of(data: QMimeData) -> tuple[int, ...]:
    """Return the articles of which data is."""
    return tuple(map(int, bytes(data.data(ROWS).data()).split()))


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
