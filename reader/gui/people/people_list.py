# SPDX-License-Identifier: MIT
"""The list at the left: any number of people, of whom only those on the screen are put into words."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.gui.looks.long_table import LongTable
from reader.gui.looks.theme import Theme
from reader.gui.people.people_lines import Listed, ListLine, list_line, listed_key

_Index = QModelIndex | QPersistentModelIndex
_EDGE = 17  # pixels to the first letter
_ABOVE, _BELOW = 8, 9
_BAR = 3
_KEPT = 2_000  # lines that stay in words


class PeopleModel(QAbstractTableModel):
    """Shows people, or pairs of them. All of one kind."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._listed: Sequence[Listed] = ()
        self._lines: dict[int, ListLine] = {}

    def show(self, listed: Sequence[Listed]) -> None:
        """Show others."""
        self.beginResetModel()
        self._listed = listed
        self._lines.clear()
        self.endResetModel()

    @property
    def listed(self) -> Sequence[Listed]:
        """Everybody who is listed, in order."""
        return self._listed

    def line(self, row: int) -> ListLine:
        """Return a line in words."""
        line = self._lines.get(row)
        if line is None:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            line = self._lines[row] = list_line(self._listed[row])
        return line

    def row_of(self, key: str) -> int | None:
        """Return in which row somebody is, by their `listed_key`."""
        return next((row for row, listed in enumerate(self._listed) if listed_key(listed) == key), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return 1."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name; for a screen reader all that is known of it."""
        if not index.isValid() or role not in _ROLES:
            return None
        line = self.line(index.row())
        if role == Qt.ItemDataRole.ToolTipRole and line.hint:
            return f"{line.name}\n{line.hint}"
        return line.said if role == Qt.ItemDataRole.AccessibleTextRole else line.name


_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}


class PeopleListView(LongTable):
    """Moving through the list shows whoever one comes to. Letters are for the box above."""

    chosen = Signal(int)  # row
    opened = Signal(int)  # Enter, or a double click
    typed = Signal(str)
    menu_wanted = Signal(object)  # QPoint of the screen
    left_upwards = Signal()  # Up from the first row
    escaped = Signal()

    def __init__(self, model: PeopleModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        painter = _LinePainter(theme, self)
        self.setModel(model)
        self.setItemDelegate(painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.lay_rows(painter.height, step=painter.height // 2)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    def choose(self, row: int, *, quietly: bool = False) -> None:
        """Make a row the current one; `quietly` doesn't tell that it was chosen."""
        before = self.blockSignals(quietly)
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        self.blockSignals(before)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell who was come to."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open, Esc and Up from the first row leave, letters go to where one types."""
        row = self.currentIndex().row()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier in _WRITING
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self.left_upwards.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.opened.emit(row)
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done, at the pointer or, by a key, at the current row."""
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and index.isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())


_WRITING = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}


class _LinePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PeopleListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._upper = QFontMetrics(theme.sans(13, QFont.Weight.DemiBold)).height() + 2
        self.height = _ABOVE + self._upper + QFontMetrics(theme.sans(12)).height() + _BELOW

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(100, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = self._view.model()
        assert isinstance(model, PeopleModel)
        line, colours = model.line(index.row()), self._theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, QColor(colours.chosen if chosen else colours.bone if hovered else colours.panel))
        if chosen:
            painter.fillRect(QRectF(rect.x(), rect.y(), _BAR, rect.height()), QColor(colours.accent))
        if chosen and self._view.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        words = rect.adjusted(_EDGE, _ABOVE, 0, -_BELOW)
        words.setRight(self._view.width() - _EDGE)  # not the viewport's, so that a scroll bar moves no figures
        self._paint_upper(painter, words, line, chosen=chosen)
        self._paint_lower(painter, words, line)
        painter.restore()

    def _paint_upper(self, painter: QPainter, words: QRectF, line: ListLine, *, chosen: bool) -> None:
        colours = self._theme.colours
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        font = self._theme.sans(13, weight, tabular=True)
        font.setStrikeOut(line.faint)
        upper = QRectF(words.x(), words.y(), words.width(), self._upper)
        name = colours.accent if chosen else colours.soft if line.faint else colours.ink
        left = _paint_right(painter, upper, line.counts, font, colours.accent if chosen else colours.soft)
        if line.perhaps:
            word = f"{line.perhaps} "
            _paint_left(painter, upper, left, word, font, colours.damage)
            before = QFontMetrics(font).horizontalAdvance(word)
            upper, left = upper.adjusted(before, 0, 0, 0), left - before
        _paint_left(painter, upper, left, line.name, font, name)

    def _paint_lower(self, painter: QPainter, words: QRectF, line: ListLine) -> None:
        colours, font = self._theme.colours, self._theme.sans(12)
        lower = QRectF(words.x(), words.y() + self._upper, words.width(), words.height() - self._upper)
        left = _paint_right(painter, lower, line.mark, font, colours.damage if line.doubt else colours.soft)
        _paint_left(painter, lower, left, line.detail, font, colours.soft)


def _paint_right(painter: QPainter, rect: QRectF, words: str, font: QFont, colour: str) -> float:
    """Paint words at the right, and return how much room is left for others."""
    if not words:
        return rect.width()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
    return rect.width() - QFontMetrics(font).horizontalAdvance(words) - 10


def _paint_left(painter: QPainter, rect: QRectF, room: float, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
