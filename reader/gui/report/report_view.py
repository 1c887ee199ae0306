# SPDX-License-Identifier: MIT
"""The archive report as a page: in two columns where there is room, in one where there isn't."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.page_scroll import PageScroll
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.report.held_grid import HeldGrid
from reader.gui.report.report_body import Slot
from reader.gui.report.report_parts import Part, report_parts
from reader.gui.words.checking_words import Checked
from reader.gui.words.report_figures import Goal
from reader.gui.words.report_words import head_words
from reader.library.report import ArchiveReport

_TWO_COLUMNS = 1100  # pixels of width from which on there are two
_WIDEST = 1480  # of the page
_BETWEEN = 44  # columns
_LEFT, _RIGHT = 21, 10  # shares of the width


class ReportView(QFrame):
    """Shows one report at a time. A newer one takes its place part by part, one in each turn of the event loop.

    So nobody waits for a long page, what is as it was stays, and the page keeps its place.
    """

    wanted = Signal(object)  # Goal: the list that a figure opens

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self._theme = theme
        self._shown: tuple[ArchiveReport, bool, Checked | None] | None = None
        self._waiting: deque[Part] = deque()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._show_next)
        self._slots: dict[str, Slot] = {}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left, self._right = _column(), _column()
        self._said = plain_label("", theme.sans(13), self, soft=True)
        self._title = plain_label("", theme.serif(24, QFont.Weight.DemiBold), self)
        self._scroll = PageScroll(self)
        self._lay_out()
        self.show_nothing()

    @property
    def report(self) -> ArchiveReport | None:
        """The report that is shown."""
        return self._shown[0] if self._shown is not None else None

    @property
    def settled(self) -> bool:
        """Whether all parts of the report are on the page."""
        return not self._waiting

    @property
    def reading(self) -> bool:
        """Whether the figures are those so far."""
        return self._shown is not None and self._shown[1]

    def show_report(self, report: ArchiveReport, checked: Checked | None = None, *, reading: bool) -> None:
        """Show a report; `reading` says that its figures are those so far, `checked` what a check of files found."""
        if self._shown == (report, reading, checked):
            return
        self._shown = (report, reading, checked)
        self._said.setText(head_words(report, reading=reading))
        self._waiting = deque(report_parts(report, checked, reading=reading))
        self._next.start()

    def show_nothing(self) -> None:
        """Say that there is no report yet."""
        self._shown = None
        self._next.stop()
        self._waiting.clear()
        for slot in self._slots.values():
            slot.show_value(None, None)
        self._name()

    def enter(self) -> None:
        """Take the focus: the page has it, which the arrow keys move; Tab goes on to the figures."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_again(self, goal: Goal) -> None:
        """Take the focus on the figure that opens this list, or as `enter` does."""
        if not self._focus(goal):
            self.enter()

    # --- what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns side by side, or below each other."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(_BETWEEN if wide else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            shown = self._shown
            self.show_nothing()
            if shown is not None:
                self.show_report(shown[0], shown[2], reading=shown[1])

    # --- within

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("sheet")
        inner = QWidget(page)
        inner.setMaximumWidth(_WIDEST)
        self._columns.addLayout(self._left, _LEFT)
        self._columns.addLayout(self._right, _RIGHT)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(44, 26, 44, 40)
        rows.setSpacing(2)
        rows.addWidget(self._title)
        rows.addWidget(self._said)
        rows.addLayout(self._columns)
        rows.addStretch()
        beside = QHBoxLayout(page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(inner)
        self._scroll.setObjectName("plain")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def _name(self) -> None:
        self._title.setText(self.tr("What is in this archive"))
        self._said.setText(self.tr("Nothing has been read yet. The report comes with the first articles."))
        self._scroll.setAccessibleName(self.tr("Report"))

    def _show_next(self) -> None:
        """Show the next part that isn't as it was."""
        while self._waiting:
            part = self._waiting.popleft()
            slot = self._slot(part)
            if slot.value != part.value:
                goal, grid = self._focused_goal(), slot.findChild(HeldGrid)
                cursor = grid.cursor_place if grid is not None and grid.hasFocus() else None
                slot.show_value(part.value, self._maker(part))
                self._focus(goal)
                self._focus_square(slot, cursor)
                break
        if not self._waiting:
            self._next.stop()

    def _maker(self, part: Part) -> Callable[[QWidget], QWidget] | None:
        make = part.make
        return None if make is None else lambda parent: make(self._theme, self.wanted.emit, parent)

    def _slot(self, part: Part) -> Slot:
        """Return the place of a part on the page; the parts come in the order of the page."""
        if part.name not in self._slots:
            slot = self._slots[part.name] = Slot(self._scroll.widget() or self)
            column = self._right if part.beside else self._left
            column.insertWidget(column.count() - 1, slot)
        return self._slots[part.name]

    def _links(self) -> list[QPushButton]:
        """Return the figures in the order of the page."""
        links = [link for slot in self._slots.values() for link in slot.findChildren(QPushButton)]
        return [link for link in links if link.property("goal") is not None]

    def _focused_goal(self) -> Goal | None:
        focused = self.window().focusWidget()
        goal = focused.property("goal") if focused in self._links() else None
        return goal if isinstance(goal, Goal) else None

    def _focus_square(self, slot: Slot, cursor: tuple[int, int] | None) -> None:
        grid = slot.findChild(HeldGrid)
        if grid is not None and cursor is not None:
            grid.enter_at(cursor)

    def _focus(self, goal: Goal | None) -> bool:
        """Give the focus to the figure of this goal; tell whether there is one."""
        link = next((one for one in self._links() if goal is not None and one.property("goal") == goal), None)
        if link is None:
            return False
        link.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch()
    return column
