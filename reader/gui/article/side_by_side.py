# SPDX-License-Identifier: MIT
"""Two texts side by side: scrolled in step, their differences lit, gone through by key. What they are, others know."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from reader.gui.article.compare_pane import ComparePane
from reader.gui.article.comparison import Difference
from reader.gui.article.stretch import StretchList
from reader.gui.looks.announcing import announce
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.words.counting import Counting

_NARROW = 560  # pixels below which one text stands above the other


@dataclass(frozen=True, slots=True)
class Differences:
    """All differences of two texts, in order, at their places in the documents that show the left and the right one.

    `to_right` and `to_left` map positions of one document to the other's; `words` says what a difference is.
    `cut_short`: there may be more of them.
    """

    left: StretchList[Difference]
    right: StretchList[Difference]
    to_right: Callable[[int], int]
    to_left: Callable[[int], int]
    words: Callable[[int], str]
    cut_short: bool

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.left.all)


class SideBySide(QFrame):
    """Shows two texts at once, and their differences when they are known."""

    left_upwards = Signal()

    def __init__(self, theme: Theme, sides: Sequence[tuple[QWidget, ComparePane]], parent: QWidget | None) -> None:
        """`sides` are the left and the right one: what stands above the text, and the pane for it."""
        super().__init__(parent)
        self._theme = theme
        self._counting = Counting(self)
        self._differences: Differences | None = None
        self._at = -1
        self._awaited = 0  # a step that was asked for before the differences were known
        self.setObjectName("article")
        self._left, self._right = (pane for _, pane in sides)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._said = RunLabel(theme, self.tr("Difference"), self, lines=2)
        self._previous = self._button("chevron-up", self.tr("Previous difference"), -1)
        self._next = self._button("chevron-down", self.tr("Next difference"), 1)
        self._aligning = QTimer(self, singleShot=True, interval=0)
        self._aligning.timeout.connect(self._align)
        self._lay_out(sides)
        for pane in (self._left, self._right):
            pane.scrolled.connect(lambda pane=pane: self._lead(pane))
        self.setFocusProxy(self._right)
        theme.changed.connect(self._dress)

    def _lay_out(self, sides: Sequence[tuple[QWidget, ComparePane]]) -> None:
        for head, pane in sides:
            side = QWidget(self)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(head)
            column.addWidget(pane)
            self._panes.addWidget(side)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 6, 12, 6)
        foot.setSpacing(6)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._previous)
        foot.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panes, 1)
        layout.addLayout(foot)

    # --- what others do

    def show_texts(self, left: str, right: str) -> None:
        """Show two texts from their beginning; their differences are to follow."""
        self._differences, self._at, self._awaited = None, -1, 0
        self._left.show_text(left)
        self._right.show_text(right)
        self._say(self.tr("Looking for differences…"))

    def show_differences(self, differences: Differences) -> None:
        """Light the differences of the texts that are shown."""
        self._differences = differences
        self._left.light(differences.left)
        self._right.light(differences.right)
        self._previous.setEnabled(bool(differences.count))
        self._next.setEnabled(bool(differences.count))
        self._say(self._summary(differences))
        self._lead(self._left)
        if self._awaited:
            self.step(self._awaited)
            self._awaited = 0

    @property
    def said(self) -> str:
        """What is said of the differences."""
        return self._said.text

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) difference, round the end."""
        differences = self._differences
        if differences is None:
            self._awaited = by
            return
        if not differences.count:
            return
        if self._at < 0:
            after = differences.left.first_after(self._left.top() - 1)
            self._at = (after if by > 0 else after - 1) % differences.count
        else:
            self._at = (self._at + by) % differences.count
        self._show_current(differences)

    # --- what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one text above the other where they have no room beside each other."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._aligning.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    # --- within

    def _show_current(self, differences: Differences) -> None:
        for pane in (self._left, self._right):
            pane.choose(self._at)
        self._align()
        numbers = self.tr("Difference {at} of {all}").format(
            at=self.locale().toString(self._at + 1), all=self.locale().toString(differences.count)
        )
        self._say(f"{numbers}: ", differences.words(self._at))
        announce(self._said, self._said.text)

    def _align(self) -> None:
        """Show the difference to which the reader went, else what stands at the top."""
        differences = self._differences
        if differences is None or self._at < 0:
            self._lead(self._left)
            return
        for pane, places in ((self._left, differences.left), (self._right, differences.right)):
            pane.show_at(places.all[self._at].start, pane.lines_shown() // 3)

    def _lead(self, leader: ComparePane) -> None:
        """Let the other text show what stands at the top of this one."""
        differences = self._differences
        if differences is None:
            return
        if leader is self._left:
            self._right.show_at(differences.to_right(leader.top()))
        else:
            self._left.show_at(differences.to_left(leader.top()))

    def _summary(self, differences: Differences) -> str:
        if not differences.count:
            return self._nothing_words()
        if differences.cut_short:
            return self.tr("Very many differences: the first {count} are lit.").format(
                count=self.locale().toString(differences.count)
            )
        return self._counting.differences(differences.count)

    def _nothing_words(self) -> str:
        """Return what is said where nothing differs."""
        return self.tr("Both texts say the same; only line breaks may differ.")

    def _say(self, strong: str, rest: str = "") -> None:
        self._said.say([(strong, True), (rest, False)])

    def _button(self, icon: str, name: str, by: int) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(self._theme.icon(icon))
        button.setProperty("icon_name", icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setEnabled(False)
        button.clicked.connect(lambda: self.step(by))
        return button

    def _dress(self) -> None:
        for button in (self._previous, self._next):
            button.setIcon(self._theme.icon(str(button.property("icon_name"))))
