# SPDX-License-Identifier: MIT
"""A list of what one article has: rows of one height, each with a line above, some words, and a bar in its colour."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.gui.looks.laid_text import LaidText
from reader.gui.looks.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_LINES = 2
_BATCH = 500  # rows laid out in one go
_TOP = 14
_ABOVE, _BELOW, _BAR = 10, 8, 14
_WIDEST = 760  # pixels of words: a longer line is hard to follow


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `head` is small and strong, `words` may fill two lines; `colour` is that of the bar, `dotted` or not.

    `doubt` is a word before the head which says that it isn't sure.
    """

    head: str
    words: str
    colour: str
    dotted: bool = False
    doubt: str = ""


class EntryList(QListView):
    """Shows entries made only when they are painted. Enter, or a click, opens one."""

    opened = Signal(int)  # its number
    left_upwards = Signal()  # Esc

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entries")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # an article may have thousands
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setViewportMargins(0, _TOP, 0, 0)
        self._model = _Entries(self)
        self._painter = _EntryPainter(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self._look_anew)

    def show_entries(self, count: int, make: Callable[[int], Entry]) -> None:
        """Show so many entries in place of those before; `make` makes one by its number."""
        self._model.fill(count, make)
        if count:
            self.setCurrentIndex(self._model.index(0, 0))
        self.scrollToTop()

    def show_none(self) -> None:
        """Show nothing, and let go of what was shown."""
        self._model.empty()

    def set_edge(self, edge: int) -> None:
        """Let the words begin so many pixels from the left."""
        self._painter.edge = edge
        self.viewport().update()

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what the window can do with an entry, in a menu."""
        self.addActions(actions)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, leave with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _look_anew(self) -> None:
        self._model.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._made: dict[int, Entry] = {}
        self._count = 0
        self._make: Callable[[int], Entry] | None = None

    def fill(self, count: int, make: Callable[[int], Entry]) -> None:
        self.beginResetModel()
        self._count, self._make = count, make
        self._made.clear()
        self.endResetModel()

    def empty(self) -> None:
        self.beginResetModel()
        self._count, self._make = 0, None
        self._made.clear()
        self.endResetModel()

    def forget(self) -> None:
        self._made.clear()

    def entry(self, number: int) -> Entry:
        assert self._make is not None
        if number not in self._made:
            self._made[number] = self._make(number)
        return self._made[number]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            entry = self.entry(index.row())
            return f"{f'{entry.doubt} {entry.head}'.strip()}: {entry.words}"
        return None


class _EntryPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: EntryList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = parent
        self.edge = 20

    def _head_font(self) -> QFont:
        return self._theme.sans(12, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        head = LaidText("x", self._head_font(), 100).height
        words = _LINES * LaidText("x", self._theme.serif(16), 100).line_height
        return QSize(100, _ABOVE + head + 2 + words + _BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = self._entries.model()
        assert isinstance(model, _Entries)
        entry, colours, rect = model.entry(index.row()), self._theme.colours, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.chosen if chosen else colours.panel))
        self._draw_bar(painter, rect, entry)
        width = min(rect.width() - self.edge - 24, _WIDEST)
        left = rect.x() + self.edge
        if entry.doubt:
            doubt = LaidText(f"{entry.doubt} ", self._head_font(), width)
            painter.setPen(QColor(colours.damage))
            doubt.draw(painter, left, rect.y() + _ABOVE)
            left += round(doubt.width + QFontMetricsF(self._head_font()).horizontalAdvance(" "))
        head = LaidText(entry.head, self._head_font(), width - (left - rect.x() - self.edge))
        painter.setPen(QColor(colours.soft))
        head.draw(painter, left, rect.y() + _ABOVE)
        words = LaidText(entry.words, self._theme.serif(16), width, lines=_LINES)
        painter.setPen(QColor(colours.ink))
        words.draw(painter, rect.x() + self.edge, rect.y() + _ABOVE + head.height + 2)
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.x() + self.edge, rect.bottom(), rect.x() + self.edge + width, rect.bottom())
        if option.state & QStyle.StateFlag.State_HasFocus and self._entries.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawLine(rect.x() + 1, rect.y(), rect.x() + 1, rect.bottom())
        painter.restore()

    def _draw_bar(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        pen = QPen(QColor(entry.colour), 3.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if entry.dotted:
            pen.setDashPattern([0.9, 0.8])
        painter.setPen(pen)
        x = rect.x() + self.edge - _BAR
        painter.drawLine(x, rect.y() + _ABOVE + 1, x, rect.bottom() - _BELOW)
