# SPDX-License-Identifier: MIT
"""Whom the list at the left shows: the named, pairs who may be the same, or speakers without a name."""

from enum import StrEnum

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.looks.theme import Theme

_EDGE = 17  # pixels
_HEIGHT = 28


class Group(StrEnum):
    """What can be listed."""

    NAMED = "named"
    PAIRS = "pairs"
    UNNAMED = "unnamed"


class GroupSwitch(QWidget):
    """A line for each group with its number, one of them chosen. Tab comes to that one; the arrows go along."""

    chosen = Signal(object)  # Group
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What is listed"))
        self._group = QButtonGroup(self)
        self._lines: dict[Group, _GroupLine] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(0)
        for group, words in (
            (Group.NAMED, self.tr("Named people")),
            (Group.PAIRS, self.tr("Perhaps the same")),
            (Group.UNNAMED, self.tr("Unnamed speakers, by description")),
        ):
            line = _GroupLine(words, theme, self, doubt=group is Group.PAIRS)
            line.clicked.connect(lambda _=False, one=group: self.chosen.emit(one))
            self._group.addButton(line)
            self._lines[group] = line
            layout.addWidget(line)
        self._lines[Group.NAMED].setChecked(True)

    @property
    def group(self) -> Group:
        """The group that is chosen."""
        return next(group for group, line in self._lines.items() if line.isChecked())

    @property
    def entered(self) -> bool:
        """Whether one of the lines has the focus."""
        return any(line.hasFocus() for line in self._lines.values())

    def enter(self) -> None:
        """Take the focus, at the group that is chosen."""
        self._lines[self.group].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_group(self, group: Group) -> None:
        """Mark a group that was chosen elsewhere; nothing is emitted."""
        self._lines[group].setChecked(True)

    def show_number(self, group: Group, number: int | None) -> None:
        """Say how many there are of a group; None while nobody knows."""
        self._lines[group].show_number(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class _GroupLine(QPushButton):
    """Words at the left, a number at the right. Painted by us, a button for keys and screen readers."""

    def __init__(self, words: str, theme: Theme, parent: QWidget, *, doubt: bool) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._doubt = doubt
        self._number = ""
        self.setObjectName("groupline")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_number(None)

    def show_number(self, number: int | None) -> None:
        """Say how many."""
        self._number = "" if number is None else QLocale().toString(number)
        self.setAccessibleName(f"{self._words}, {self._number}" if self._number else self._words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return one height for all."""
        return QSize(180, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let the words be elided."""
        return QSize(100, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, words and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, chosen = self._theme.colours, self.isChecked()
        ground = QRectF(self.rect()).adjusted(8.5, 1.5, -8.5, -1.5)
        if chosen or self.underMouse() or self.hasFocus():
            painter.setPen(QColor(colours.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen if chosen else colours.bone if self.underMouse() else colours.panel))
            painter.drawRoundedRect(ground, 6, 6)
        font = self._theme.sans(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal, tabular=True)
        metrics = QFontMetrics(font)
        words = QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, 0)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if chosen else colours.ink))
        room = int(words.width()) - metrics.horizontalAdvance(self._number) - 8
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(QColor(colours.damage if self._doubt and self._number != "0" else colours.soft))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._number)
