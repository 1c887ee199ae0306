# SPDX-License-Identifier: MIT
"""Which words stand near the occurrences, a row each: how often, how often by chance, and how strongly bound."""

from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from reader.gui.looks.figure_table import FigureModel, FigureTable
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.model.occurrence import Collocate

translate = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BOUND = 3  # the column that is the order at first
_VALUES = ("word", "near", "expected", "log_likelihood", "articles")
_AROUND = 14  # pixels around a head and a figure
_WIDEST = "0,000.0"
_ROW = 26


class NearbyModel(FigureModel[Collocate]):
    """Words with their figures; any column can be the order."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(_head_words(), figures, parent)
        self._theme = theme
        self._order = _BOUND, Qt.SortOrder.DescendingOrder

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; the word looks as what leads to a search."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid() and not index.column():
            return QColor(self._theme.colours.accent)
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a head, with an arrow where it is the order: Qt would paint its own over the words."""
        told = super().headerData(section, orientation, role)
        column, order = self._order
        if role != Qt.ItemDataRole.DisplayRole or section != column:
            return told
        return f"{told} {'↓' if order is Qt.SortOrder.DescendingOrder else '↑'}"

    def spoken(self, row: int) -> str:
        """Return a row as a screen reader says it."""
        word, near, expected, bound, articles = self.words(row)
        return self.tr("{word}: {near} near, {expected} expected, strength {bound}, {articles} articles").format(
            word=word, near=near, expected=expected, bound=bound, articles=articles
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order of a column."""
        self._order = column, order
        reverse = order is Qt.SortOrder.DescendingOrder
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_VALUES) - 1)
        self.show(tuple(sorted(self._values, key=attrgetter(_VALUES[column]), reverse=reverse)))

    def tip(self, section: int) -> str:
        """Return what a column's head means."""
        return (
            self.tr("The word, in small letters and without accents"),
            self.tr("How often it stands within the span"),
            self.tr("How often it would stand there by chance"),
            self.tr("Log-likelihood: how much more often than by chance"),
            self.tr("In how many articles it stands within the span"),
        )[section]


class NearbyTable(FigureTable[Collocate]):
    """Enter, or a click on a word, searches it near what was sought."""

    word_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.rows = rows = NearbyModel(theme, parent)
        super().__init__(rows, theme, _ROW, parent)
        self.setAccessibleName(self.tr("Words nearby"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.horizontalHeader()
        heads.setObjectName("told")  # the words tell the order
        measure = QFontMetrics(theme.sans(13, tabular=True)).horizontalAdvance
        for column, words in enumerate(_head_words()[1:], 1):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            heads.resizeSection(column, max(measure(f"{words} ↓"), measure(_WIDEST)) + _AROUND)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(_BOUND, Qt.SortOrder.DescendingOrder)
        heads.sortIndicatorChanged.connect(rows.sort)
        self.clicked.connect(self._choose_clicked)

    def show_words(self, found: tuple[Collocate, ...]) -> None:
        """Show words, in the order that is chosen."""
        heads = self.horizontalHeader()
        self.rows.show(found)
        self.rows.sort(heads.sortIndicatorSection(), heads.sortIndicatorOrder())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search; else do as such tables do."""
        row = self.currentIndex().row()
        if event.key() in _ENTER and row >= 0:
            self.word_chosen.emit(self.rows.value(row).word)
        else:
            super().keyPressEvent(event)

    def _choose_clicked(self, index: QModelIndex) -> None:
        if not index.column():
            self.word_chosen.emit(self.rows.value(index.row()).word)


def figures(one: Collocate) -> tuple[str, ...]:
    """Return a word with its figures, as they are read."""
    say = QLocale()
    exact = 1 if one.expected >= 1 else 2
    return (
        one_line(one.word),
        say.toString(one.near),
        say.toString(one.expected, "f", exact),
        say.toString(one.log_likelihood, "f", 1),
        say.toString(one.articles),
    )


def _head_words() -> tuple[str, ...]:
    return (
        translate("NearbyTable", "Word"),
        translate("NearbyTable", "Near"),
        translate("NearbyTable", "Expected"),
        translate("NearbyTable", "Strength"),
        translate("NearbyTable", "Articles"),
    )
