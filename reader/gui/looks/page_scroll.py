# SPDX-License-Identifier: MIT
"""A page that can be scrolled, and that costs nothing while it isn't looked at."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class PageScroll(QScrollArea):
    """Scrolls a page as wide as itself. Where other colours come while it is hidden it lays the page out when shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waits = False
        self.setWidgetResizable(True)

    def event(self, event: QEvent) -> bool:
        """Put off what a new style sheet asks for."""
        if event.type() is QEvent.Type.StyleChange and not self.isVisible():
            self._waits = True
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Make up for what was put off."""
        super().showEvent(event)
        if self._waits:
            self._waits = False
            super().event(QEvent(QEvent.Type.StyleChange))
