# SPDX-License-Identifier: MIT
"""Combo boxes whose lists look like a menu of ours."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from reader.gui.looks.theme import Theme

_AROUND = 36  # pixels beside the words, for frame and arrow


class ChoiceBox(QComboBox):
    """Lets one of a few be chosen. Qt's own delegate of combo boxes doesn't know the rules of a style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))


class QuietBox(ChoiceBox):
    """A word and a small arrow, above a list whose style sheet takes frame and arrow away."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Be as wide as what is chosen, not as the longest."""
        width = self.fontMetrics().horizontalAdvance(self.currentText()) + _AROUND
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Cut no words."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """Let what one chooses from be as wide as the longest."""
        self.view().setMinimumWidth(super().sizeHint().width() + _AROUND)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, which the style sheet took away."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.soft))
        x, y = self.width() - 14, self.height() / 2 - 2
        painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 7, y), QPointF(x + 3.5, y + 4.5)]))
