# SPDX-License-Identifier: MIT
"""A name that a person bears, as a chip: sure, perhaps (with that word), or confirmed by the user."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.words.joining_words import joining_words
from reader.gui.words.people_words import spoken_counts
from reader.library.people_values import NameUse
from reader.model.person import SURE

_HEIGHT = 26
_EDGE = 11  # pixels beside the words
_WIDEST = 320


class NameChip(QPushButton):
    """Pressed, it offers what can be said of the name."""

    def __init__(self, use: NameUse, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.use = use
        self._theme = theme
        self._name = one_line(use.name)
        self._doubtful = use.confidence < SURE and not use.own
        self._mark = self.tr("confirmed") if use.own else self.tr("perhaps") if self._doubtful else ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        told = " ".join(part for part in (self._name, self._mark) if part)
        counts = spoken_counts(use.articles, use.quotations)
        where = "" if use.whole else self.tr("Elsewhere this name is somebody else’s.")
        self.setToolTip("\n".join(part for part in (f"{told}: {counts}", joining_words(use.reason), where) if part))
        self.setAccessibleName(f"{told}, {counts}")
        self.setAccessibleDescription(joining_words(use.reason))

    @property
    def mark(self) -> str:
        """The word behind the name, "" for none."""
        return self._mark

    def sizeHint(self) -> QSize:
        """Be as wide as the words."""
        name, mark = (QFontMetrics(font).horizontalAdvance(words) for font, words in self._parts())
        return QSize(min(_WIDEST, 2 * _EDGE + name + mark), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the frame, the name, and the word behind it."""
        painter, colours = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        frame = colours.accent if lit or self.use.own else colours.damage if self._doubtful else colours.line
        pen = QPen(QColor(colours.edge if colours.contrast and frame == colours.line else frame))
        pen.setWidthF(2 if self.hasFocus() else 1)
        if self._doubtful:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.chosen if lit else colours.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        words = QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, 0)
        (font, _), (marked, mark) = self._parts()
        room = words.width() - QFontMetrics(marked).horizontalAdvance(mark)
        self._paint(painter, words, font, QFontMetrics(font).elidedText(self._name, _ELIDE, int(room) + 1), colours.ink)
        shifted = words.adjusted(words.width() - QFontMetrics(marked).horizontalAdvance(mark), 0, 0, 0)
        self._paint(painter, shifted, marked, mark, colours.accent if self.use.own else colours.damage)

    def _parts(self) -> tuple[tuple[QFont, str], tuple[QFont, str]]:
        mark = f" {self._mark}" if self._mark else ""
        return (self._theme.sans(13), self._name), (self._theme.sans(12, QFont.Weight.DemiBold), mark)

    def _paint(self, painter: QPainter, rect: QRectF, font: QFont, words: str, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


_ELIDE = Qt.TextElideMode.ElideRight
