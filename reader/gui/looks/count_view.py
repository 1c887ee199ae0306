# SPDX-License-Identifier: MIT
"""A list of counted lines: flat, for screen readers stay silent on Qt's trees; painted by us."""

from collections.abc import Container, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.looks.count_model import CountLine, CountModel, Index
from reader.gui.looks.theme import Theme

_EDGE = 17  # pixels to the first letter
_INDENT = 14
LINE_HEIGHT = 27  # pixels
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, chevron, name and count."""
        model = index.model()
        assert isinstance(model, CountModel)
        line: CountLine = model.line(index.row())
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        view = self.parent()
        assert isinstance(view, CountView)
        rect = QRectF(option.rect)
        rect.setWidth(view.width())  # not the viewport's, so that counts stay in line when a scroll bar comes
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(8.5, 1.5, -8.5, -1.5)
        ground.setRight(min(ground.right(), option.rect.right() - 0.5))
        self._paint_ground(painter, ground, state, chosen=chosen)
        if line.unfolded is not None:
            left = rect.right() - _EDGE - 4 if line.head else text_left(line) - _INDENT + 4
            self._paint_chevron(painter, QPointF(left, rect.center().y() + 0.5), line, chosen=chosen)
        self._paint_words(painter, rect, line, chosen=chosen)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return one height for all."""
        return QSize(100, LINE_HEIGHT)

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, *, chosen: bool) -> None:
        colours = self._theme.colours
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or focused or hovered):
            return
        painter.setPen(QColor(colours.accent) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(
            QColor(colours.chosen) if chosen else QColor(colours.bone) if hovered else Qt.BrushStyle.NoBrush
        )
        painter.drawRoundedRect(rect, 6, 6)

    def _paint_chevron(self, painter: QPainter, middle: QPointF, line: CountLine, *, chosen: bool) -> None:
        colours = self._theme.colours
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(QColor(colours.accent if chosen else colours.faint))
        pen.setWidthF(1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = ((-3.5, -1.8), (0, 1.8), (3.5, -1.8)) if line.unfolded else ((-1.8, -3.5), (1.8, 0), (-1.8, 3.5))
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))

    def _paint_words(self, painter: QPainter, rect: QRectF, line: CountLine, *, chosen: bool) -> None:
        colours = self._theme.colours
        font = heading_font(self._theme) if line.head else self._counted_font(chosen=chosen)
        metrics = QFontMetrics(font)
        count = "" if line.head else line.counted
        counted = metrics.horizontalAdvance(count)
        words = rect.adjusted(text_left(line), 0, -_EDGE, 0)
        room = int(words.width()) - counted - 8
        painter.setFont(font)
        faint = line.head or line.articles == 0
        painter.setPen(QColor(colours.accent if chosen else colours.soft if faint else colours.ink))
        name = line.brief if line.brief and metrics.horizontalAdvance(line.name) > room else line.name
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QColor(colours.accent if chosen else colours.soft))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _counted_font(self, *, chosen: bool) -> QFont:
        return self._theme.sans(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal, tabular=True)


class CountView(QListView):
    """Moving through the lines chooses nothing; a click or Enter does. What is chosen is Qt's selection."""

    line_chosen = Signal(int)  # row
    folding_wanted = Signal(int)  # row: unfold it, or fold it again
    cleared = Signal()  # Esc

    def __init__(self, model: CountModel[Any], theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader hears."""
        super().__init__(parent)
        self._model = model
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.verticalScrollBar().setSingleStep(LINE_HEIGHT)
        self.clicked.connect(lambda index: self._choose(index.row()))
        theme.changed.connect(self.viewport().update)

    def mark(self, rows: Sequence[int]) -> None:
        """Show which lines are chosen. The focus follows where it is on no line."""
        chosen = self.selectionModel()
        if sorted(index.row() for index in chosen.selectedIndexes()) != sorted(rows):
            lines = QItemSelection()
            for row in rows:
                lines.select(self._model.index(row), self._model.index(row))
            chosen.select(lines, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows and not self.currentIndex().isValid():
            chosen.setCurrentIndex(self._model.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)

    def show_lines(self, lines: Sequence[CountLine], chosen: Container[Hashable]) -> None:
        """Show other lines, and those of some keys as chosen.

        What has the focus, or stands at the top, keeps its place on the screen.
        """
        model, anchor, current = self._model, self.anchor(), self.currentIndex().row()
        top = self.top_of(anchor)
        kept = model.line(anchor).key if model.rowCount() else None
        focused = model.line(current).key if current >= 0 else None
        model.show(lines)
        self.setAutoScroll(False)
        self.mark([row for row, line in enumerate(lines) if line.key in chosen])
        row = model.row_of(focused) if current >= 0 else None
        if row is not None and not self.currentIndex().isValid():
            self._go_to(row)
        self.setAutoScroll(True)
        row = model.row_of(kept)
        if row is not None:
            self.put(row, top)

    def anchor(self) -> int:
        """Return the row that should keep its place on the screen: that with the focus, else the top one."""
        current = self.currentIndex()
        if current.isValid() and self.viewport().rect().intersects(self.visualRect(current)):
            return current.row()
        return self.verticalScrollBar().value() // LINE_HEIGHT

    def top_of(self, row: int) -> int:
        """Return how far below the list's top a row stands now."""
        return row * LINE_HEIGHT - self.verticalScrollBar().value()

    def put(self, row: int, top: int) -> None:
        """Scroll so that a row stands `top` pixels below the list's top."""
        self.updateGeometries()  # the scroll bar learns of new rows only at the next paint
        self.verticalScrollBar().setValue(row * LINE_HEIGHT - top)

    # --- what Qt asks

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:  # noqa: ARG002 - Qt's signature
        """Let neither keys nor clicks select: the next answer does."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold, fold, choose."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        elif row >= 0 and event.key() in _ENTER:
            self._choose(row)
            if self._model.line(row).unfolded is False and not self._model.line(row).head:
                self.folding_wanted.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Right:
            self._go_in(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Left:
            self._go_out(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a chevron fold, and the rest of the line be chosen."""
        if event.button() is Qt.MouseButton.LeftButton and self._fold_at(event):
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a second quick click on a chevron for what it is."""
        if not self._fold_at(event):
            super().mouseDoubleClickEvent(event)

    def _choose(self, row: int) -> None:
        """Choose a line; a head is folded, or unfolded."""
        (self.folding_wanted if self._model.line(row).head else self.line_chosen).emit(row)

    def _fold_at(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return False
        line = self._model.line(index.row())
        left = text_left(line) - _INDENT - 8
        if line.head or line.unfolded is None or not left <= event.position().x() < text_left(line) - 2:
            return False
        self.folding_wanted.emit(index.row())
        return True

    def _go_in(self, row: int) -> None:
        unfolded = self._model.line(row).unfolded
        if unfolded is False:
            self.folding_wanted.emit(row)
        elif unfolded:
            self._go_to(row + 1)

    def _go_out(self, row: int) -> None:
        line = self._model.line(row)
        if line.unfolded:
            self.folding_wanted.emit(row)
            return
        above = (at for at in range(row - 1, -1, -1) if _holds(self._model.line(at), line))
        self._go_to(next(above, row))

    def _go_to(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(self._model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)


def heading_font(theme: Theme) -> QFont:
    """Return the type of headings such as DATES."""
    font = theme.sans(11, QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font


def _holds(above: CountLine, line: CountLine) -> bool:
    return above.head or 0 < above.level < line.level


def text_left(line: CountLine) -> int:
    """Return where a line's name begins, in pixels; its chevron stands before it."""
    return _EDGE + _INDENT * line.level
