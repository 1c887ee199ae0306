# SPDX-License-Identifier: MIT
"""The copies of an article elsewhere in the archive: as a list, and one of them side by side with the article."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.article.article_entries import copy_entry
from reader.gui.article.compare_pane import ComparePane
from reader.gui.article.copy_comparison import CopyComparison
from reader.gui.article.sheet import Sheet
from reader.gui.article.side_by_side import SideBySide
from reader.gui.looks.entry_list import EntryList
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.words.date_words import published_words
from reader.model.article import ArticleRow, shown_path

_MARGIN = 20  # pixels left of what stands side by side


class CopyCompareView(SideBySide):
    """Shows two copies, above each where and when it was printed, and under which headline."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        names = self.tr("This article"), self.tr("The copy")
        self.left, self.right = (ComparePane(theme, name, lambda: theme.text_font(0.9)) for name in names)
        self._heads = tuple(RunLabel(theme, name, lines=3) for name in names)
        sides = []
        for head, pane in zip(self._heads, (self.left, self.right), strict=True):
            around = QWidget()
            layout = QVBoxLayout(around)
            layout.setContentsMargins(20, 12, 12, 4)
            layout.addWidget(head)
            sides.append((around, pane))
        super().__init__(theme, sides, parent)
        self.setAccessibleName(self.tr("Two copies, side by side"))

    def show_comparison(self, compared: CopyComparison) -> None:
        """Show two articles with their differences."""
        for head, sheet in zip(self._heads, (compared.left, compared.right), strict=True):
            head.say(_head(sheet))
        self.show_texts(compared.left.body, compared.right.body)
        self.show_differences(compared.differences)

    def _nothing_words(self) -> str:
        return self.tr("Both say the same, word for word.")


class CopiesPane(QFrame):
    """The list, or the comparison. Enter opens a copy; the button compares it with the article that is shown."""

    copy_wanted = Signal(int)  # the number of the article to open
    comparison_wanted = Signal(int, int)  # numbers: its `CopyComparison` is to be taken
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self._theme = theme
        self._copies: tuple[ArticleRow, ...] = ()
        self._number = 0
        self._asked = (0, 0)
        self._edge = _MARGIN
        self.list = EntryList(theme, self.tr("Copies of this article"), self)
        self.view = CopyCompareView(theme, self)
        self._compare = QPushButton(self.tr("Compare side by side"), self)
        self._compare.setToolTip(self.tr("Show this article and the chosen copy next to each other (Alt+B)"))
        self._compare.clicked.connect(self.toggle)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.view)
        self._row = QHBoxLayout()
        self._row.addWidget(self._compare)
        self._row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._row)
        layout.addWidget(self._pages, 1)
        self.list.opened.connect(lambda at: self.copy_wanted.emit(self._copies[at].number))
        self.list.left_upwards.connect(self.left_upwards)
        self.view.left_upwards.connect(self.show_list)
        self.set_edge(_MARGIN)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the copies of an article, as a list; of the same one again what was shown stays."""
        if (self._number, self._copies) == (sheet.article.number, sheet.copies):
            return
        self._copies, self._number = sheet.copies, sheet.article.number
        self.list.show_entries(len(self._copies), lambda at: copy_entry(self._copies[at], self._theme.colours))
        self._compare.setVisible(bool(self._copies))
        self._show(0)

    def set_edge(self, edge: int) -> None:
        """Let the words begin so many pixels from the left."""
        self._edge = edge
        self.list.set_edge(edge)
        self._place_button()

    @property
    def comparing(self) -> bool:
        """Whether two copies are shown side by side, or will be as soon as they are read."""
        return self._pages.currentIndex() == 1

    def toggle(self) -> None:
        """Compare with the chosen copy, or show the list again."""
        if self.comparing:
            self.show_list()
        elif self._copies:
            self.compare_with(self._copies[max(0, self.list.currentIndex().row())].number)

    def compare_with(self, number: int) -> None:
        """Show the article and one of its copies side by side."""
        self._asked = self._number, number
        for at, copy in enumerate(self._copies):
            if copy.number == number:
                self.list.setCurrentIndex(self.list.model().index(at, 0))
        self.view.show_texts("", "")
        self._show(1)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.comparison_wanted.emit(*self._asked)

    def take(self, compared: CopyComparison) -> None:
        """Show a comparison, if it is still wanted."""
        if self._asked == (compared.left.article.number, compared.right.article.number):
            self.view.show_comparison(compared)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) difference; from the list, compare first."""
        if not self.comparing:
            self.toggle()
        self.view.step(by)

    def show_list(self) -> None:
        """Show the list of copies."""
        self._asked = (0, 0)
        self._show(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._place_button()
        self._compare.setText(self.tr("Back to the list") if page else self.tr("Compare side by side"))
        self.setFocusProxy(self.view if page else self.list)

    def _place_button(self) -> None:
        """Let the button begin where the words below it do."""
        self._row.setContentsMargins(_MARGIN if self.comparing else self._edge, 12, 12, 0)


def _head(sheet: Sheet) -> list[tuple[str, bool]]:
    article = sheet.article
    parts = (article.source, published_words(article.date), shown_path(article.path), article.item)
    place = " · ".join(filter(None, parts))
    return [(sheet.heads[1], True), (f" · {place}", False)]
