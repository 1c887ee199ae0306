# SPDX-License-Identifier: MIT
"""The quotations of a card: as high as all of them, for the page scrolls; only those on the screen are read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from reader.gui.looks.paged_rows import PagedRows
from reader.gui.looks.theme import Theme
from reader.gui.people.quoted_painter import QuotedPainter
from reader.gui.people.reading import Quoted, QuotedPage
from reader.gui.words.quoted_words import spoken_line
from reader.library.quotation_values import QuotationLine

_Index = QModelIndex | QPersistentModelIndex
_HIGHEST = 16_000_000  # pixels of a widget


class QuotedModel(PagedRows[QuotationLine]):
    """Quotations by their places."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._quoted: Quoted | None = None
        self._make_drag: Callable[[QuotationLine], QMimeData] | None = None

    def let_drag(self, make: Callable[[QuotationLine], QMimeData]) -> None:
        """Have `make` say what a drag of a quotation holds."""
        self._make_drag = make

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let a quotation be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged: the quotation on which the mouse went down."""
        line = self.line(indexes[0].row()) if indexes else None
        if line is None or self._make_drag is None:
            return super().mimeData(indexes)
        return self._make_drag(line)

    @property
    def quoted(self) -> Quoted | None:
        """Whose quotations are shown."""
        return self._quoted

    def show(self, quoted: Quoted | None) -> None:
        """Show others."""
        self._quoted = quoted
        self.show_rows(len(quoted.places) if quoted is not None else 0)

    def take(self, page: QuotedPage) -> None:
        """Take what was asked for."""
        if page.quoted is self._quoted:
            self.keep(page.start, page.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words; for a screen reader with date and place; as a tip why it is this speaker."""
        if not index.isValid() or role not in _ROLES:
            return None
        line = self.line(index.row())
        if line is None:
            return ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_line(line)
        return line.text


_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class QuotedList(QListView):
    """Up and Down go from one to the next, Enter opens the article. The page scrolls, not the list."""

    opened = Signal(int)  # row
    copying_wanted = Signal(int)
    menu_wanted = Signal(int, object)  # row, QPoint of the screen
    come_to = Signal(QRect)  # where the current one is, in the list
    left_upwards = Signal()  # Esc

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = QuotedModel(self)
        self._painter = QuotedPainter(theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Quotations"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self.viewport().update)
        self.show_quoted(None)

    def show_quoted(self, quoted: Quoted | None) -> None:
        """Show quotations, or none."""
        self.rows.show(quoted)
        self.setFixedHeight(min(_HIGHEST, self.rows.rowCount() * self._painter.height))
        self.setVisible(bool(self.rows.rowCount()))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the page scroll there."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.come_to.emit(self.visualRect(current))

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Don't: all of the list is there, and the page scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, copy, leave."""
        row = self.currentIndex().row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.opened.emit(row)
        elif event.matches(QKeySequence.StandardKey.Copy) and row >= 0:
            self.copying_wanted.emit(row)
        elif event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done, at the pointer or, by a key, at the current one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).topLeft() + QPoint(120, 40) if by_key else event.pos()
            self.menu_wanted.emit(index.row(), self.viewport().mapToGlobal(place))
