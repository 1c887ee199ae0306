# SPDX-License-Identifier: MIT
"""What stands above the list: its order, and whether copies are folded."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.gui.looks.choice_box import QuietBox
from reader.gui.looks.theme import Theme
from reader.gui.words.counting import Counting
from reader.model.search import Sort

_AROUND = 36  # pixels beside the words


class OrderBox(QuietBox):
    """The order of the list. Each order says its rule in a tool tip."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Order of the list"))
        for sort, words, rule in (
            (
                Sort.NEWEST,
                self.tr("Newest first"),
                self.tr("By date, the newest first. Of one day, as the articles lie in the archive. The undated last."),
            ),
            (
                Sort.OLDEST,
                self.tr("Oldest first"),
                self.tr("By date, the oldest first. Of one day, as the articles lie in the archive. The undated last."),
            ),
            (
                Sort.RELEVANCE,
                self.tr("Most relevant first"),
                self.tr(
                    "First the articles in which the words stand oftenest for their length, and those with them in"
                    " the headline. Rare words count more than common ones. Days have no heads in this order."
                ),
            ),
        ):
            self.addItem(words, sort)
            self.setItemData(self.count() - 1, rule, Qt.ItemDataRole.ToolTipRole)
        self.currentIndexChanged.connect(self._say_rule)
        self._say_rule()

    @property
    def sort(self) -> Sort:
        """The order chosen."""
        return Sort(self.currentData())

    def choose(self, sort: Sort) -> None:
        """Show an order that was chosen elsewhere."""
        self.setCurrentIndex(max(0, self.findData(sort)))

    def _say_rule(self) -> None:
        self.setToolTip(str(self.currentData(Qt.ItemDataRole.ToolTipRole)))


class ListHead(QFrame):
    """Order at the left; at the right how many copies are folded, which shows them, or the way back."""

    order_changed = Signal(object)  # Sort
    fold_changed = Signal(bool)
    undated_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("listhead")
        self._counting = Counting(self)
        self._folds = True
        self._folded = 0
        self.order = OrderBox(theme, self)
        self.fold = QPushButton(self)
        self.fold.setObjectName("link")
        self.fold.setCursor(Qt.CursorShape.PointingHandCursor)
        self.fold.clicked.connect(self.toggle)
        self.undated = QPushButton(self.tr("Date them…"), self)
        self.undated.setObjectName("link")
        self.undated.setCursor(Qt.CursorShape.PointingHandCursor)
        self.undated.setToolTip(self.tr("Look for what would date the most of them at once"))
        self.undated.setAccessibleDescription(self.undated.toolTip())
        self.undated.clicked.connect(self.undated_wanted)
        self.undated.hide()
        self.order.activated.connect(lambda _: self.order_changed.emit(self.order.sort))
        self.order.currentIndexChanged.connect(lambda _: self._show())
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 18, 4)
        line.addWidget(self.order)
        line.addStretch()
        line.addWidget(self.undated)
        line.addWidget(self.fold)
        self._show()

    @property
    def folds(self) -> bool:
        """Whether one article stands for all its copies."""
        return self._folds

    def set_fold(self, *, fold: bool) -> None:
        """Take over what was chosen before, without telling."""
        self._folds = fold
        self._show()

    def tell_folded(self, number: int) -> None:
        """Say how many articles are folded away."""
        self._folded = number
        self._show()

    def tell_undated(self, *, sought: bool) -> None:
        """Offer to date what is listed, where those without a sure date are sought."""
        self.undated.setVisible(sought)
        self._show()  # there is less room, or more

    def toggle(self) -> None:
        """Fold or unfold, and tell."""
        self._folds = not self._folds
        self._show()
        self.fold_changed.emit(self._folds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more where there is room for it."""
        super().resizeEvent(event)
        if self._folds:
            self.fold.setText(self._folded_words())

    def _folded_words(self) -> str:
        """Return how many copies are folded, in fewer words where the order of the list needs the room."""
        words = self._counting.copies_folded(self._folded)
        beside = 0 if self.undated.isHidden() else self.undated.sizeHint().width()
        needed = beside + self.order.sizeHint().width() + self.fold.fontMetrics().horizontalAdvance(words) + _AROUND
        return words if needed <= self.width() else self._counting.copies(self._folded)

    def _show(self) -> None:
        """Show the button where it does something: not where there is nothing to unfold."""
        if self._folds:
            words = self._folded_words()
            tip = self.tr("One article stands for all that have the same text. Press to list every one.")
        else:
            words = self.tr("Fold copies")
            tip = self.tr("Let one article stand for all that have the same text.")
        self.fold.setText(words)
        self.fold.setToolTip(tip)
        self.fold.setAccessibleDescription(tip)
        self.fold.setVisible(not self._folds or self._folded > 0)
