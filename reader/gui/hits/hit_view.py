# SPDX-License-Identifier: MIT
"""The list itself: a table of one column and one height, painted in one go, with the day at its top."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader.gui.hits.hit_model import HitListModel
from reader.gui.hits.hit_painter import HitPainter, RowLook
from reader.gui.looks.long_table import OTHER_KEYS, LongTable
from reader.gui.looks.theme import Theme

MOST_SELECTED = 5000
"""Rows that may be selected at once: what is done to them is done one by one, and can be undone."""

_WALKED = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_IN_SIGHT = QAbstractItemView.ScrollHint.EnsureVisible
_SELECT = QItemSelectionModel.SelectionFlag


class HitListView(LongTable):
    """Shows a `HitListModel`. Painting is ours, rows and selection are Qt's, and so is what a screen reader hears.

    Right shows the copies of a row below it, Left folds them again, as in a tree. Letters are for the search box.
    """

    row_chosen = Signal(int)  # position
    row_opened = Signal(int)  # Enter or a double click
    rows_selected = Signal()
    too_many = Signal()  # to be selected
    typed = Signal(str)
    menu_wanted = Signal(object)  # QPoint of the screen
    copying_wanted = Signal()
    left_upwards = Signal()  # Up from the first row, or Esc

    def __init__(self, model: HitListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._painter = HitPainter(theme)
        self._chips: dict[int, QRectF] = {}  # where each row on the screen tells its copies
        self.let_drag()
        self._carry: Callable[[], QMimeData] = QMimeData
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look)
        self.setAccessibleName(self.tr("Articles"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.lay_rows(self._painter.row_height, step=self._painter.row_height // 3)
        self.setModel(model)
        for changed in (model.modelReset, model.dataChanged, model.rowsInserted, model.rowsRemoved):
            changed.connect(lambda *_: self._looking.start())
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    # --- what the pane does

    def choose(self, position: int, *, quietly: bool = False) -> None:
        """Make a row the current one and the only one selected; `quietly` doesn't tell that it was chosen."""
        before = self.blockSignals(quietly)
        self.selectionModel().setCurrentIndex(self._model.index(position, 0), _SELECT.ClearAndSelect | _SELECT.Rows)
        self.blockSignals(before)

    def let_carry(self, make: Callable[[], QMimeData]) -> None:
        """Have `make` say what the selected rows are for other programs."""
        self._carry = make

    def carried(self) -> QMimeData:
        """Return what the selected rows are for other programs."""
        return self._carry()

    def select(self, positions: Iterable[int]) -> None:
        """Select rows beside the current one, which stays what it is."""
        selection = QItemSelection()
        for first, last in _stretches(positions):
            selection.select(self._model.index(first, 0), self._model.index(last, 0))
        self.selectionModel().select(selection, _SELECT.Select | _SELECT.Rows)

    def selected_positions(self) -> list[int]:
        """Return the selected rows, from the top to the bottom."""
        ranges = sorted((one.top(), one.bottom()) for one in self.selectionModel().selection().toList())
        return [position for first, last in ranges for position in range(first, last + 1)]

    def put(self, position: int, top: int) -> None:
        """Scroll so that a row stands `top` pixels below the list's top."""
        self.updateGeometries()  # the scroll bar learns of new rows only at the next paint
        self.verticalScrollBar().setValue(position * self._painter.row_height - top)

    def top_of(self, position: int) -> int:
        """Return how far below the list's top a row stands now."""
        return position * self._painter.row_height - self.verticalScrollBar().value()

    def shown_positions(self) -> tuple[int, int]:
        """Return the first and the last row on the screen."""
        height = self._painter.row_height
        first = self.verticalScrollBar().value() // height
        last = (self.verticalScrollBar().value() + self.viewport().height()) // height
        return first, min(last, self._model.rowCount() - 1)

    def toggle_copies(self, position: int) -> None:
        """Show the copies of a row below it, or fold them again."""
        if not self._model.unfold(position):
            self.fold_copies(position)

    def fold_copies(self, position: int) -> bool:
        """Fold the copies shown below a row; from one of them the one that stays is chosen. Return whether any were."""
        within = self._model.is_copy(position) if 0 <= position < self._model.rowCount() else False
        stays = self._model.fold(position)
        if stays is not None and within:
            self.choose(stays)
        return stays is not None

    def selectAll(self) -> None:
        """Select all rows, if they aren't too many."""
        if self._model.rowCount() <= MOST_SELECTED:
            super().selectAll()
        else:
            self.too_many.emit()

    # --- what Qt asks: painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all rows at once: one call from Qt, however many rows there are."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colours.panel)
        self._chips.clear()
        first, last = self.shown_positions()
        for position in range(first, last + 1):
            self._paint_row(painter, position)
        if last >= first and self.top_of(first) < 0:
            self._paint_day_at_top(painter, first)

    def _paint_row(self, painter: QPainter, position: int) -> None:
        model = self._model
        look = RowLook(
            head=model.head(position) if model.opens_group(position) else None,
            selected=self.selectionModel().isRowSelected(position, QModelIndex()),
            current=self.currentIndex().row() == position,
            focused=self.hasFocus(),
            first=position == 0,
            copies=len(model.copies(position)),
            unfolded=model.is_unfolded(position),
            is_copy=model.is_copy(position),
            under_head=model.has_heads,
            starred=model.is_starred(position),
            fresh=model.is_fresh(position),
        )
        rect = QRectF(0, self.top_of(position), self.viewport().width(), self._painter.row_height)
        chip = self._painter.paint(painter, rect, model.row(position), model.excerpt(position), look)
        if not chip.isEmpty():
            self._chips[position] = chip

    def _paint_day_at_top(self, painter: QPainter, first: int) -> None:
        head = self._model.head(first)
        if head is None:
            return
        height = self._painter.head_height
        following = self.top_of(first + 1) if self._model.opens_group(first + 1) else height
        top = min(0, following - height)
        self._painter.paint_head(painter, QRectF(0, top, self.viewport().width(), height), head, first=True)
        painter.fillRect(QRectF(0, top + height - 1, self.viewport().width(), 1), self._theme.colours.line)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew after scrolling, for the day stays at the top, and fetch what came in sight."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        self._looking.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fetch what came in sight."""
        super().resizeEvent(event)
        self._looking.start()

    def scrollTo(
        self, index: QModelIndex | QPersistentModelIndex, hint: QAbstractItemView.ScrollHint = _IN_SIGHT
    ) -> None:
        """Bring a row in sight, below the day that stays at the top."""
        super().scrollTo(index, hint)
        row = index.row()
        if row >= 0 and not self._model.opens_group(row) and self._model.head(row) is not None:
            hidden = self._painter.head_height - self.top_of(row)
            if 0 < hidden <= self._painter.head_height:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() - hidden)

    # --- what Qt asks: choosing

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which row was chosen."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.row_chosen.emit(current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are selected; keep to so many that one can answer for."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        if sum(one.height() for one in self.selectionModel().selection().toList()) > MOST_SELECTED:
            self.selectionModel().select(self.currentIndex(), _SELECT.ClearAndSelect | _SELECT.Rows)
            self.too_many.emit()
        else:
            self.rows_selected.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first row only where one walked here by Tab: else what is being read would be read no more."""
        if self.currentIndex().isValid() or event.reason() in _WALKED:
            super().focusInEvent(event)
        else:
            QWidget.focusInEvent(self, event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint the row that is being read as one that keys don't reach."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open, Right and Left unfold and fold, Esc or Up from the first row leave for the search box."""
        row = self.currentIndex().row()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape or (plain and event.key() == Qt.Key.Key_Up and row <= 0):
            self.left_upwards.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.row_opened.emit(row)
        elif plain and row >= 0 and event.key() == Qt.Key.Key_Right:
            self._model.unfold(row)
        elif plain and event.key() == Qt.Key.Key_Left:
            self.fold_copies(row)
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._want_menu()  # on some systems Qt makes no event for the menu of these keys
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copying_wanted.emit()
        elif _is_typing(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click where a row tells its copies show or fold them."""
        position = self._chip_at(event.position())
        if position is not None and event.button() is Qt.MouseButton.LeftButton:
            self.toggle_copies(position)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a row; where it tells its copies, the two clicks have shown and folded them."""
        if self._chip_at(event.position()) is None:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        over = self._chip_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done, at the pointer or, by a key, at the current row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._want_menu()
        else:
            self.menu_wanted.emit(event.globalPos())

    def _want_menu(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def _chip_at(self, place: QPointF) -> int | None:
        return next((position for position, chip in self._chips.items() if chip.contains(place)), None)

    def _look(self) -> None:
        self._model.look_at(*self.shown_positions())


def _is_typing(event: QKeyEvent) -> bool:
    """Tell whether a key writes something with which a query can begin. Ctrl and Alt together are AltGr."""
    other = event.modifiers() & OTHER_KEYS
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return (
        other in {Qt.KeyboardModifier.NoModifier, alt_gr} and event.text().isprintable() and bool(event.text().strip())
    )


def _stretches(positions: Iterable[int]) -> Iterable[tuple[int, int]]:
    """Yield first and last of each run of neighbours."""
    run: list[int] = []
    for position in sorted(positions):
        if run and position > run[-1] + 1:
            yield run[0], run[-1]
            run = []
        run.append(position)
    if run:
        yield run[0], run[-1]
