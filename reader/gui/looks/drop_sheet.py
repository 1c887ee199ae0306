# SPDX-License-Identifier: MIT
"""A sheet that drops from a widget of its window, takes the focus, and is gone when one looks elsewhere."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget


class DropSheet(QFrame):
    """Esc puts it away and gives the focus back (`left`); so does, without a word, going elsewhere in the window."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("examples")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._leave)

    def open_below(self, widget: QWidget) -> None:
        """Open under a widget of the same window."""
        self.move(widget.mapTo(self._window, QPoint(0, widget.height() + 4)))
        self.show()
        self.raise_()
        self.enter()

    def enter(self) -> None:
        """Take the focus."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _leave(self, _: QWidget | None, to: QWidget | None) -> None:
        """Go when the focus goes elsewhere in the window."""
        if to is not None and to is not self and not self.isAncestorOf(to):
            self.hide()
