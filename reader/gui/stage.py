# SPDX-License-Identifier: MIT
"""The large part of the window: one view is on it, the others wait behind."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

_SHARES = [700, 210]  # of a page and the panel under it


class Stage(QStackedWidget):
    """Knows its views by their names. The first one added is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, QWidget] = {}
        self._view = ""

    def add(self, view: str, page: QWidget, panel: QWidget | None = None) -> None:
        """Add a view; `panel`, which isn't shown yet, lies under its page."""
        shown = page if panel is None else self._above(page, panel)
        self._pages[view] = shown
        self._view = self._view or view
        self.addWidget(shown)

    def add_on(self, of: str, view: str) -> None:
        """Add a view that is shown on the page of another one."""
        self._pages[view] = self._pages[of]

    @property
    def view(self) -> str:
        """The name of the view that is shown."""
        return self._view

    def show_view(self, view: str) -> None:
        """Show a view; `KeyError` if there is none of that name."""
        self.setCurrentWidget(self._pages[view])
        self._view = view

    def add_panel(self, view: str, panel: QWidget) -> None:
        """Put another panel, which isn't shown yet, under the page of a view that has one."""
        rows = self._pages[view]
        assert isinstance(rows, QSplitter)
        rows.addWidget(panel)
        panel.hide()

    def put_over(self, view: str, panel: QWidget) -> QSplitter:
        """Put a panel, which isn't shown yet, over the page of a view that has one under it; return what parts them."""
        rows = self._pages[view]
        assert isinstance(rows, QSplitter)
        rows.insertWidget(0, panel)
        panel.hide()
        return rows

    def _above(self, page: QWidget, panel: QWidget) -> QSplitter:
        rows = QSplitter(Qt.Orientation.Vertical, self)
        rows.addWidget(page)
        rows.addWidget(panel)
        rows.setStretchFactor(0, 1)
        rows.setSizes(_SHARES)
        rows.setHandleWidth(1)
        rows.setChildrenCollapsible(False)
        panel.hide()
        return rows
