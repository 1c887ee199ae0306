# SPDX-License-Identifier: MIT
"""By what the lines are in order, chosen by keys: a first, a second and a third; and how many lines there are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.gui.looks.choice_box import QuietBox
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.runs import Run
from reader.gui.looks.theme import Theme
from reader.gui.occurrences.order import BY_DATE, MOST_KEYS, Order, tidy
from reader.gui.words.occurrence_words import key_words
from reader.model.occurrence import OccurrenceKey

_LISTED = (
    OccurrenceKey.DATE,
    OccurrenceKey.NEWEST,
    OccurrenceKey.SOURCE,
    OccurrenceKey.SPEAKER,
    OccurrenceKey.MATCH,
    OccurrenceKey.RIGHT1,
    OccurrenceKey.RIGHT2,
    OccurrenceKey.RIGHT3,
    OccurrenceKey.LEFT1,
    OccurrenceKey.LEFT2,
    OccurrenceKey.LEFT3,
)


class SortBar(QWidget):
    """Tells when another order is chosen. The second key can be chosen once there is a first one that leaves ties."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        names = (self.tr("Sort by"), self.tr("Then by"), self.tr("And then by"))
        self.boxes: tuple[QuietBox, ...] = tuple(self._box(theme, at, names[at]) for at in range(MOST_KEYS))
        self.figures = RunLabel(theme, self.tr("Occurrences found"), self, right=True)
        self._joints: tuple[QLabel, ...] = tuple(
            plain_label(words, theme.sans(13), self, soft=True, wraps=False)
            for words in (self.tr("Sort by"), self.tr("then"), self.tr("then"))
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for joint, box in zip(self._joints, self.boxes, strict=True):
            line.addWidget(joint)
            line.addWidget(box)
        line.addStretch(1)
        line.addWidget(self.figures, 4)
        self.show_order(BY_DATE)

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        return tidy(OccurrenceKey(key) for box in self.boxes if (key := box.currentData()))

    def show_order(self, order: Order) -> None:
        """Show an order; nobody is told."""
        for at, box in enumerate(self.boxes):
            box.setCurrentIndex(box.findData(order[at].value if at < len(order) else ""))
        self._joints[2].setVisible(len(order) > 1)
        self.boxes[2].setVisible(len(order) > 1)

    def say(self, runs: list[Run]) -> None:
        """Say how many lines there are."""
        self.figures.say(runs)

    def _box(self, theme: Theme, at: int, name: str) -> QuietBox:
        box = QuietBox(theme, self)
        box.setAccessibleName(name)
        if at:
            box.addItem(self.tr("nothing more"), "")
        for key in _LISTED:
            box.addItem(key_words(key), key.value)
        box.activated.connect(lambda _: self._choose())
        return box

    def _choose(self) -> None:
        self.show_order(self.order)
        self.chosen.emit()
