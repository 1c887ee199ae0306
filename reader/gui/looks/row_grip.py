# SPDX-License-Identifier: MIT
"""Tells dragging rows out of the list from selecting them with the mouse: a drag leaves sideways."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

_NO_KEY = Qt.KeyboardModifier.NoModifier


class RowGrip:
    """Follows the left button on one view. A press on one of many selected rows leaves them selected until it ends."""

    def __init__(self, view: QTableView) -> None:
        self._view = view
        self._from: QPoint | None = None
        self._held: int | None = None  # the row that is to be chosen alone, if nothing is dragged
        self.pulled = False  # by the press that goes on: what the mouse does until its end selects nothing

    def takes(self, event: QMouseEvent) -> bool:
        """Take a press; return whether it was on one of many selected rows, and is nobody else's."""
        self._from = self._held = None
        self.pulled = False
        place = event.position().toPoint()
        index = self._view.indexAt(place)
        if event.button() is not Qt.MouseButton.LeftButton or event.modifiers() != _NO_KEY or not index.isValid():
            return False
        self._from = place
        chosen = self._view.selectionModel()
        if (
            chosen.isRowSelected(index.row(), QModelIndex())
            and sum(one.height() for one in chosen.selection().toList()) > 1
        ):
            self._held = index.row()
            return True
        return False

    @property
    def armed(self) -> bool:
        """Whether rows are pulled if the mouse moves on."""
        return self._from is not None

    @property
    def holds(self) -> bool:
        """Whether many rows are held, so that moving the mouse selects none."""
        return self._held is not None

    def pulls(self, event: QMouseEvent) -> bool:
        """Tell, once for each press, whether rows are being pulled: many anywhere, one only sideways."""
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        moved = event.position().toPoint() - self._from
        if max(abs(moved.x()), abs(moved.y())) < QApplication.startDragDistance():
            return False
        self.pulled = self.holds or abs(moved.x()) > abs(moved.y())
        self._from = self._held = None
        return self.pulled

    def let_go(self) -> int | None:
        """End the press; return the row that is to be chosen, if there is one."""
        held, self._from, self._held = self._held, None, None
        self.pulled = False
        return held
