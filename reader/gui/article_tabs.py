# SPDX-License-Identifier: MIT
"""The ways in which an article can be looked at, as a row of tabs at its foot: only those that have something."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QWidget

from reader.gui.laid_text import RunLabel
from reader.gui.marking import QT_TRANSLATE_NOOP
from reader.gui.theme import Theme

_PADDING = 6  # as the style sheet has it
_LEAST_FILE = 110  # pixels under which the file's name is no help
translate = QCoreApplication.translate


class Way(StrEnum):
    """A way to look at an article, in the order of the tabs."""

    TEXT = QT_TRANSLATE_NOOP("ArticleTabs", "Text")
    QUOTATIONS = QT_TRANSLATE_NOOP("ArticleTabs", "Quotations")
    REPAIRS = QT_TRANSLATE_NOOP("ArticleTabs", "Repairs")
    EVIDENCE = QT_TRANSLATE_NOOP("ArticleTabs", "Evidence")
    COPIES = QT_TRANSLATE_NOOP("ArticleTabs", "Copies")
    ORIGINAL = QT_TRANSLATE_NOOP("ArticleTabs", "Original")
    NOTES = QT_TRANSLATE_NOOP("ArticleTabs", "Notes")


class ArticleTabs(QFrame):
    """Shows the tabs and, where there is room, the file. Says which way was chosen."""

    chosen = Signal(object)  # Way

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self._ways = tuple(Way)
        self._bar = QTabBar(self)
        self._bar.setAccessibleName(self.tr("Ways to look at this article"))
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setUsesScrollButtons(True)
        for way in self._ways:
            self._bar.addTab(translate("ArticleTabs", way))
        self._bar.currentChanged.connect(lambda at: self.chosen.emit(self._ways[at]))
        self.file = RunLabel(theme, self.tr("File"), self, right=True)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(8)
        self._line.addWidget(self._bar)
        self._line.addWidget(self.file, 1)
        theme.changed.connect(self._make_room)

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return self._ways[self._bar.currentIndex()]

    def choose(self, way: Way) -> None:
        """Choose a way as a click on its tab does. One that has nothing leads to the text."""
        at = self._ways.index(way)
        self._bar.setCurrentIndex(at if self._bar.isTabVisible(at) else 0)

    def turn(self, by: int) -> None:
        """Choose the next (1) or previous (-1) way that has something, round the end."""
        there = [way for at, way in enumerate(self._ways) if self._bar.isTabVisible(at)]
        self.choose(there[(there.index(self.way) + by) % len(there)])

    def show_count(self, way: Way, count: int, *, always: bool = False) -> None:
        """Show how many a way has; one that has none is not there, unless it is `always`."""
        at = self._ways.index(way)
        name = translate("ArticleTabs", way)
        words = self.tr("{name} {count}").format(name=name, count=self.locale().toString(count)) if count else name
        self._bar.setTabText(at, words)
        if not (count or always) and self.way is way:
            self._bar.setCurrentIndex(0)
        self._bar.setTabVisible(at, bool(count) or always)
        self._make_room()

    def set_edge(self, edge: int) -> None:
        """Let the tabs begin so many pixels from the left."""
        self._line.setContentsMargins(edge - _PADDING, 3, 18, 3)
        self._make_room()

    def _make_room(self) -> None:
        margins = self._line.contentsMargins()
        spare = self.width() - margins.left() - margins.right() - self._bar.sizeHint().width()
        self.file.setVisible(spare >= _LEAST_FILE)
