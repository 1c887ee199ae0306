# SPDX-License-Identifier: MIT
"""How well an archive is dated, as one bar: certain, probable, uncertain, undated."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.looks.palette import Colours
from reader.gui.looks.theme import Theme
from reader.model.date import Certainty

_HEIGHT = 24
_GAP = 2
_LEAST = 4  # pixels that even a single article gets
_SHARES = {Certainty.CERTAIN: 1.0, Certainty.PROBABLE: 0.66, Certainty.UNCERTAIN: 0.36}


def blended(over: str, under: str, share: float) -> QColor:
    """Return a colour laid over another; a share of 0 leaves the one under it."""
    one, other = QColor(over), QColor(under)
    pairs = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
    return QColor.fromRgbF(*(share * mine + (1 - share) * theirs for mine, theirs in pairs))


def certainty_colour(colours: Colours, certainty: Certainty) -> QColor:
    """Return the colour of a part of the bar: paler where we are less sure, another hue for what has no date."""
    if certainty is Certainty.UNDATED:
        return QColor(colours.damage)
    return blended(colours.accent, colours.paper, _SHARES[certainty])


class CertaintyBar(QWidget):
    """A picture for the eye and the mouse: its figures stand as links below it, for the keyboard."""

    chosen = Signal(object)  # Certainty

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[tuple[Certainty, int, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How well the archive is dated"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def show_parts(self, parts: list[tuple[Certainty, int, str]]) -> None:
        """Show how many articles are of each certainty, and the words for it."""
        self._parts = parts
        self.setAccessibleDescription(", ".join(words for _, _, words in parts))
        self.update()

    def part_at(self, x: float) -> tuple[Certainty, int, str] | None:
        """Return the part at a place."""
        return next((part for part, rect in self._rects() if rect.left() <= x < rect.right() + _GAP), None)

    def sizeHint(self) -> QSize:
        """Return one height for all widths."""
        return QSize(400, _HEIGHT)

    # --- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the parts side by side in one rounded frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setClipPath(frame)
        for (certainty, _, _), rect in self._rects():
            painter.fillRect(rect, certainty_colour(self._theme.colours, certainty))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the list of the part that was clicked."""
        part = self.part_at(event.position().x())
        if part is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(part[0])

    def event(self, event: QEvent) -> bool:
        """Say what the part under the pointer is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            part = self.part_at(QPointF(event.pos()).x())
            QToolTip.showText(event.globalPos(), part[2] if part else "", self)
            return True
        return super().event(event)

    def _rects(self) -> list[tuple[tuple[Certainty, int, str], QRectF]]:
        shown = [part for part in self._parts if part[1]]
        total = sum(part[1] for part in shown)
        room = self.width() - _GAP * (len(shown) - 1)
        widths = [max(_LEAST, room * part[1] / total) for part in shown]
        widths = [width * room / sum(widths) for width in widths]
        left, rects = 0.0, []
        for part, width in zip(shown, widths, strict=True):
            rects.append((part, QRectF(left, 0, width, self.height())))
            left += width + _GAP
        return rects
