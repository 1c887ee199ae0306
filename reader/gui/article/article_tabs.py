# SPDX-License-Identifier: MIT
"""The ways in which an article can be looked at, as a row of tabs at its foot: only those that have something."""

import functools
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QTabBar, QWidget

from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.words.marking import QT_TRANSLATE_NOOP

_PADDING = 6  # left of a tab's words, as the style sheet has it
_BESIDE_WORDS = 27  # pixels of a tab beyond its words
_LEAST_WIDTH = 220
_LEAST_FILE = 110  # pixels under which the file's name is no help
translate = QCoreApplication.translate


class Way(StrEnum):
    """A way to look at an article, in the order of the tabs."""

    TEXT = QT_TRANSLATE_NOOP("ArticleTabs", "Text")
    PAGE = QT_TRANSLATE_NOOP("ArticleTabs", "Page")
    QUOTATIONS = QT_TRANSLATE_NOOP("ArticleTabs", "Quotations")
    PEOPLE = QT_TRANSLATE_NOOP("ArticleTabs", "People")
    REPAIRS = QT_TRANSLATE_NOOP("ArticleTabs", "Repairs")
    EVIDENCE = QT_TRANSLATE_NOOP("ArticleTabs", "Evidence")
    COPIES = QT_TRANSLATE_NOOP("ArticleTabs", "Copies")
    ORIGINAL = QT_TRANSLATE_NOOP("ArticleTabs", "Original")
    COMPARE = QT_TRANSLATE_NOOP("ArticleTabs", "Compare")
    NOTES = QT_TRANSLATE_NOOP("ArticleTabs", "Notes")


class ArticleTabs(QFrame):
    """Shows the tabs and, where there is room, the file. Those for which there is no room are in a menu at the end."""

    chosen = Signal(object)  # Way

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self._theme = theme
        self._ways = tuple(Way)
        self._there = dict.fromkeys(Way, True)
        self._bar = QTabBar(self)
        self._bar.setAccessibleName(self.tr("Ways to look at this article"))
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setUsesScrollButtons(False)
        for way in self._ways:
            self._bar.addTab(translate("ArticleTabs", way))
        self._bar.currentChanged.connect(lambda at: self.chosen.emit(self._ways[at]))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more = QPushButton(self.tr("More"), self)
        self._more.setObjectName("tab")
        self._more.setMenu(self._menu)
        self.file = RunLabel(theme, self.tr("File"), self, right=True, path=True)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(8)
        self._line.addWidget(self._bar)
        self._line.addWidget(self._more)
        self._line.addStretch(0)
        self._line.addWidget(self.file, 1)
        theme.changed.connect(self._make_room)

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return self._ways[self._bar.currentIndex()]

    def choose(self, way: Way) -> None:
        """Choose a way as a click on its tab does. One that has nothing leads to the text."""
        at = self._ways.index(way) if self._there[way] else 0
        if not self._bar.isTabVisible(at):
            self._bar.setTabVisible(at, True)  # noqa: FBT003 - Qt's signature
        self._bar.setCurrentIndex(at)
        self._make_room()

    def turn(self, by: int) -> None:
        """Choose the next (1) or previous (-1) way that has something, round the end."""
        there = [way for way in self._ways if self._there[way]]
        self.choose(there[(there.index(self.way) + by) % len(there)])

    def show_count(self, way: Way, count: int, *, always: bool = False) -> None:
        """Show how many a way has; one that has none is not there, unless it is `always`."""
        name = translate("ArticleTabs", way)
        words = self.tr("{name} {count}").format(name=name, count=self.locale().toString(count)) if count else name
        self._bar.setTabText(self._ways.index(way), words)
        self.offer(way, there=bool(count) or always)

    def offer(self, way: Way, *, there: bool) -> None:
        """Let a way be there, or not; if it is the chosen one, the text takes its place."""
        self._there[way] = there
        if self.way is way and not there:
            self._bar.setCurrentIndex(0)
        self._make_room()

    def offers(self, way: Way) -> bool:
        """Tell whether a way is there."""
        return self._there[way]

    def set_edge(self, edge: int) -> None:
        """Let the tabs begin so many pixels from the left."""
        self._line.setContentsMargins(edge - _PADDING, 3, 18, 3)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Let the tabs that don't fit go into the menu."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tabs as there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        widths = {way: self._width(way) for way in self._ways if self._there[way]}
        spare = room - sum(widths.values())
        fitting = set(widths) if spare >= 0 else self._fitting(widths, room - self._more.sizeHint().width())
        for at, way in enumerate(self._ways):
            self._bar.setTabVisible(at, way in fitting)
        self._bar.updateGeometry()  # Qt itself forgets to
        self._more.setVisible(spare < 0)
        self.file.setVisible(spare >= _LEAST_FILE)
        self._scroll_back()

    def _scroll_back(self) -> None:
        """Begin with the first tab again: Qt scrolls to a tab that is chosen before the others make room for it."""
        self._line.activate()
        size = self._bar.size()
        QCoreApplication.sendEvent(self._bar, QResizeEvent(size, size))

    def _fitting(self, widths: dict[Way, int], room: int) -> set[Way]:
        """Return the ways for which there is room: the chosen one, then in their order."""
        fitting = {self.way}
        room -= widths.get(self.way, 0)
        for way, width in widths.items():
            if way not in fitting:
                if width > room:
                    break
                fitting.add(way)
                room -= width
        return fitting

    def _width(self, way: Way) -> int:
        metrics = QFontMetrics(self._theme.sans(13, QFont.Weight.DemiBold))
        return metrics.horizontalAdvance(self._bar.tabText(self._ways.index(way))) + _BESIDE_WORDS

    def _fill_menu(self) -> None:
        self._menu.clear()
        for at, way in enumerate(self._ways):
            if self._there[way] and not self._bar.isTabVisible(at):
                self._menu.addAction(self._bar.tabText(at), functools.partial(self.choose, way))
