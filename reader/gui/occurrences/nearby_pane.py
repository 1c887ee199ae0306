# SPDX-License-Identifier: MIT
"""Beside the occurrences: the words that stand near them more often than by chance."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.choice_box import QuietBox
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.occurrences.nearby_table import NearbyTable
from reader.gui.words.occurrence_words import OccurrenceCounting
from reader.model.occurrence import Collocate

FARTHEST = 5
"""Words to either side that are counted, at most."""

_LEAST, _USUAL = 372, 404  # pixels of width: usually words of thirteen letters are whole


class NearbyPane(QFrame):
    """Shows what its desk gives it; says how far it is while that is counted, and lets one stop it."""

    word_chosen = Signal(str)
    span_chosen = Signal()
    stop_wanted = Signal()
    counting_wanted = Signal()  # once more
    left = Signal()  # Esc
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counting = OccurrenceCounting(self)
        self.setObjectName("article")
        self.setMinimumWidth(_LEAST)
        self.setAccessibleName(self.tr("Words nearby"))
        self._title = plain_label(self.tr("Words nearby"), theme.sans(13, QFont.Weight.DemiBold), self, wraps=False)
        self._head = QFrame(self)
        self._head.setObjectName("listhead")
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close the words nearby"))
        self._close.setToolTip(self.tr("Close (Ctrl+N)"))
        self._close.clicked.connect(self.closed)
        self.before = self._span_box(self.tr("Words to the left"), self.tr("{words} to the left"))
        self.behind = self._span_box(self.tr("Words to the right"), self.tr("{words} to the right"))
        self.table = NearbyTable(theme, self)
        self.table.word_chosen.connect(self.word_chosen)
        self.table.left.connect(self.left)
        self._message = QWidget(self)
        self._sentence = plain_label("", theme.sans(13), self._message, soft=True)
        self.bar = QProgressBar(self._message)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the counting is"))
        self.deed = QPushButton(self._message)
        self.deed.clicked.connect(self._do)
        self._note = plain_label(
            self.tr(
                "Strength is the log-likelihood: how much more often a word stands here than by chance. Above 10.83 "
                "chance brings that about less than once in a thousand times."
            ),
            theme.sans(12),
            self,
            soft=True,
        )
        self._stack = QStackedWidget(self)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.say_nothing("")

    def _span_box(self, name: str, words: str) -> QuietBox:
        box = QuietBox(self._theme, self._head)
        box.setAccessibleName(name)
        for number in range(1, FARTHEST + 1):
            box.addItem(words.format(words=self._counting.words(number)), number)
        box.setCurrentIndex(FARTHEST - 1)
        box.activated.connect(lambda _: self.span_chosen.emit())
        return box

    def sizeHint(self) -> QSize:
        """Return how much room it takes at first, at whatever is beside it."""
        return QSize(_USUAL, super().sizeHint().height())

    def _lay_out(self) -> None:
        first, second, head = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self._head)
        head.setContentsMargins(8, 6, 8, 6)
        head.setSpacing(4)
        first.addWidget(self._title)
        first.addStretch(1)
        first.addWidget(self._close)
        for widget in (self.before, self.behind):
            second.addWidget(widget)
        second.addStretch(1)
        head.addLayout(first)
        head.addLayout(second)
        told = QVBoxLayout(self._message)
        told.setContentsMargins(8, 18, 8, 18)
        told.setSpacing(10)
        for part in (self._sentence, self.bar):
            told.addWidget(part)
        told.addWidget(self.deed, 0, Qt.AlignmentFlag.AlignLeft)
        told.addStretch(1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._message)
        below = QVBoxLayout()
        below.setContentsMargins(8, 8, 8, 10)
        below.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(below)

    def _dress(self) -> None:
        self._close.setIcon(self._theme.icon("x"))

    @property
    def span(self) -> tuple[int, int]:
        """How many words to the left and to the right are counted."""
        return int(self.before.currentData()), int(self.behind.currentData())

    def show_span(self, left: int, right: int) -> None:
        """Show how many words are counted; nobody is told."""
        for box, number in ((self.before, left), (self.behind, right)):
            box.setCurrentIndex(min(max(number, 1), FARTHEST) - 1)

    @property
    def counts(self) -> bool:
        """Whether it says that words are being counted."""
        return self._stack.currentWidget() is self._message and not self.bar.isHidden()

    def enter(self) -> None:
        """Take the focus: to the words or, without any, to what can be done."""
        if self._stack.currentWidget() is self.table:
            self.table.setFocus()
            if not self.table.currentIndex().isValid() and self.table.rows.rowCount():
                self.table.setCurrentIndex(self.table.rows.index(0, 0))
        elif not self.deed.isHidden():
            self.deed.setFocus()
        else:
            self.before.setFocus()

    def show_words(self, found: tuple[Collocate, ...]) -> None:
        """Show words; say so if there are none."""
        if found:
            self.table.show_words(found)
            self._stack.setCurrentWidget(self.table)
        else:
            self.say_nothing(self.tr("No word stands near these more often than by chance."))

    def say_counting(self) -> None:
        """Say that words are being counted."""
        self._say(self.tr("Counting the words nearby…"), self.tr("Stop"), bar=True)
        self.bar.setRange(0, 0)

    def say_progress(self, done: int, of: int) -> None:
        """Say how far that is, in articles."""
        if self.counts:
            self.bar.setRange(0, of)
            self.bar.setValue(done)
            self._sentence.setText(self._counting.counted(done, of))

    def say_stopped(self) -> None:
        """Say that it was stopped, and offer to begin again."""
        self._say(self.tr("The counting was stopped."), self.tr("Count"), bar=False)

    def say_nothing(self, sentence: str) -> None:
        """Show no words, and why."""
        self._say(sentence, "", bar=False)

    def _say(self, sentence: str, deed: str, *, bar: bool) -> None:
        self._sentence.setText(sentence)
        self.bar.setVisible(bar)
        self.deed.setText(deed)
        self.deed.setVisible(bool(deed))
        self._stack.setCurrentWidget(self._message)

    def _do(self) -> None:
        (self.stop_wanted if self.counts else self.counting_wanted).emit()
