# SPDX-License-Identifier: MIT
"""An article as its file has it, beside the article as it is read: scrolled in step, every difference lit."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from reader.gui.article.compare_pane import ComparePane
from reader.gui.article.comparison import Comparison
from reader.gui.article.difference_words import difference_words
from reader.gui.article.sheet import Sheet
from reader.gui.looks.announcing import announce
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.words.counting import Counting

_NARROW = 560  # pixels below which one text stands above the other


class CompareView(QFrame):
    """Shows one article at a time. The texts are there at once; what differs is asked for."""

    comparison_wanted = Signal(object)  # Sheet: its `Comparison` is to be taken
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counting = Counting(self)
        self._sheet: Sheet | None = None
        self._comparison: Comparison | None = None
        self._at = -1
        self._awaited = 0  # a step that was asked for before the differences were known
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Original and reading text, side by side"))
        self.source = ComparePane(theme, self.tr("As the file has it"), lambda: theme.monospaced(13), self)
        self.reading = ComparePane(theme, self.tr("As it is read"), lambda: theme.text_font(0.9), self)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._said = RunLabel(theme, self.tr("Difference"), self, lines=2)
        self._previous = self._button("chevron-up", self.tr("Previous difference"), -1)
        self._next = self._button("chevron-down", self.tr("Next difference"), 1)
        self._aligning = QTimer(self, singleShot=True, interval=0)
        self._aligning.timeout.connect(self._align)
        self._lay_out()
        self.source.scrolled.connect(lambda: self._lead(self.source))
        self.reading.scrolled.connect(lambda: self._lead(self.reading))
        self.setFocusProxy(self.reading)
        theme.changed.connect(self._dress)

    def _lay_out(self) -> None:
        for words, pane in ((self.tr("As the file has it"), self.source), (self.tr("As it is read"), self.reading)):
            side = QWidget(self)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            head = QLabel(words, side)
            head.setObjectName("soft")
            head.setFont(self._theme.sans(12, QFont.Weight.DemiBold))
            head.setContentsMargins(20, 12, 8, 4)
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

    # --- what the pane does

    def show_sheet(self, sheet: Sheet) -> None:
        """Show an article. The same texts again stay where they were scrolled to."""
        old = self._sheet
        if old is not None and _texts(old) == _texts(sheet):
            return
        self._sheet = sheet
        self._comparison, self._at, self._awaited = None, -1, 0
        self.source.show_text(sheet.source.laid)
        self.reading.show_text(sheet.body)
        self._say(self.tr("Looking for differences…"))
        self.comparison_wanted.emit(sheet)

    def take(self, comparison: Comparison) -> None:
        """Light the differences of the article that is shown."""
        if self._sheet is not comparison.sheet:
            return
        self._comparison = comparison
        self.source.light(comparison.in_source)
        self.reading.light(comparison.in_reading)
        count = comparison.count
        self._previous.setEnabled(bool(count))
        self._next.setEnabled(bool(count))
        self._say(self._summary(comparison))
        self._lead(self.source)
        if self._awaited:
            self.step(self._awaited)
            self._awaited = 0

    @property
    def said(self) -> str:
        """What is said of the differences."""
        return self._said.text

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) difference, round the end."""
        comparison = self._comparison
        if comparison is None:
            self._awaited = by
            return
        if not comparison.count:
            return
        if self._at < 0:
            after = comparison.in_source.first_after(self.source.top() - 1)
            self._at = (after if by > 0 else after - 1) % comparison.count
        else:
            self._at = (self._at + by) % comparison.count
        self._show_current(comparison)

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

    def _show_current(self, comparison: Comparison) -> None:
        found = comparison.in_source.all[self._at]
        for pane in (self.source, self.reading):
            pane.choose(self._at)
        self._align()
        numbers = self.tr("Difference {at} of {all}").format(
            at=self.locale().toString(self._at + 1), all=self.locale().toString(comparison.count)
        )
        self._say(f"{numbers}: ", difference_words(found))
        announce(self._said, self._said.text)

    def _align(self) -> None:
        """Show the difference to which the reader went, else what stands at the top."""
        comparison = self._comparison
        if comparison is None or self._at < 0:
            self._lead(self.source)
            return
        for pane, places in ((self.source, comparison.in_source), (self.reading, comparison.in_reading)):
            pane.show_at(places.all[self._at].start, pane.lines_shown() // 3)

    def _lead(self, leader: ComparePane) -> None:
        """Let the other text show what stands at the top of this one."""
        comparison = self._comparison
        if comparison is None:
            return
        if leader is self.source:
            follower, there = self.reading, comparison.reading_position(leader.top())
        else:
            follower, there = self.source, comparison.source_position(leader.top())
        follower.show_at(there)

    def _summary(self, comparison: Comparison) -> str:
        if not comparison.count:
            return self.tr("Both texts say the same; only line breaks may differ.")
        if comparison.cut_short:
            return self.tr("Very many differences: the first {count} are lit.").format(
                count=self.locale().toString(comparison.count)
            )
        return self._counting.differences(comparison.count)

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


def _texts(sheet: Sheet) -> tuple[str, str, str]:
    return sheet.article.id, sheet.article.texts.source, sheet.article.texts.reading
