# SPDX-License-Identifier: MIT
"""The list of quotations itself: a line each, however many; only those on the screen are read."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from reader.gui.looks.long_table import OTHER_KEYS, LongTable
from reader.gui.looks.theme import Theme
from reader.gui.people.quoted_list import QuotedModel
from reader.gui.quotes.quote_painter import QuotePainter
from reader.gui.words.quoted_words import spoken_with_speaker

_Index = QModelIndex | QPersistentModelIndex


class QuoteModel(QuotedModel):
    """Quotations by their places, said with their speakers."""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words; for a screen reader all that the row shows."""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            line = self.line(index.row())
            return self.tr("Still being read") if line is None else spoken_with_speaker(line)
        return super().data(index, role)


class QuoteTable(LongTable):
    """The table. Letters are for the search box."""

    come_to = Signal(int)  # row
    opened = Signal(int)  # Enter or a double click
    copying_wanted = Signal()
    menu_wanted = Signal(object)  # QPoint of the screen
    typed = Signal(str)
    left_upwards = Signal()  # Esc, or Up from the first row

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = QuoteModel(self)
        self.painter_ = QuotePainter(theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_)
        self.setAccessibleName(self.tr("Quotations"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lay_rows(self.painter_.height, step=self.painter_.height)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    @property
    def row(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Come to a row."""
        self.setCurrentIndex(self.rows.index(row, 0))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell to which row one came."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.come_to.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to the first row, if to none yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, copy, leave; let letters begin another search."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape or (plain and event.key() == Qt.Key.Key_Up and self.row <= 0):
            self.left_upwards.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain and self.row >= 0:
            self.opened.emit(self.row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copying_wanted.emit()
        elif not event.modifiers() & OTHER_KEYS and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done, at the pointer or, by a key, at the current row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        place = self.visualRect(index).topLeft() + QPoint(140, 20) if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))
