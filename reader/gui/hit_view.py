# SPDX-License-Identifier: MIT
"""The list itself: a table of one column and one height, painted in one go, with the day at its top."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.gui.hit_model import HitListModel
from reader.gui.hit_painter import HitPainter, RowLook
from reader.gui.theme import Theme


class HitListView(QTableView):
    """Shows a `HitListModel`. Painting is ours, rows and selection are Qt's, and so is what a screen reader hears."""

    row_chosen = Signal(int)  # position
    row_opened = Signal(int)  # Enter or a double click
    left_upwards = Signal()  # Up from the first row, or Esc

    def __init__(self, model: HitListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._painter = HitPainter(theme)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look)
        self._set_up()
        self.setModel(model)
        model.modelReset.connect(self._looking.start)
        model.dataChanged.connect(lambda *_: self._looking.start())
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setAccessibleName("Articles")
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(self._painter.row_height)
        rows.setDefaultSectionSize(self._painter.row_height)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().setSingleStep(self._painter.row_height // 3)

    # --- what the pane does

    def choose(self, position: int, *, top: int | None = None) -> None:
        """Make a row the current one; with `top`, at that distance in pixels from the list's top."""
        index = self._model.index(position, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if top is not None:
            self.put(position, top)

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

    # --- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all rows at once: one call from Qt, however many rows there are."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colours.panel)
        first, last = self.shown_positions()
        for position in range(first, last + 1):
            self._paint_row(painter, position)
        if last >= first and self.top_of(first) < 0:
            self._paint_day_at_top(painter, first)

    def _paint_row(self, painter: QPainter, position: int) -> None:
        model, height = self._model, self._painter.row_height
        opens = model.opens_group(position)
        look = RowLook(
            head=model.head(position) if opens else None,
            chosen=self.currentIndex().row() == position,
            focused=self.hasFocus(),
            first=position == 0,
        )
        rect = QRectF(0, self.top_of(position), self.viewport().width(), height)
        self._painter.paint(painter, rect, model.row(position), model.excerpt(position), look)

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

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which row was chosen."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.row_chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open, and Esc or Up from the first row leave for the search box."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and row <= 0):
            self.left_upwards.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.row_opened.emit(row)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Don't: it would read the whole archive row by row."""

    def _look(self) -> None:
        self._model.look_at(*self.shown_positions())
