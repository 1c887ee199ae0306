# SPDX-License-Identifier: MIT
"""What can be chosen of the chart: what is counted, how, by which steps; another search; a table; saving; closing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from reader.gui.looks.choice_box import QuietBox
from reader.gui.looks.theme import Theme
from reader.gui.over_time.line_looks import MOST_QUERIES
from reader.gui.words.over_time_words import step_words
from reader.model.over_time import Counted, Step

_COMPARE = (130, 220)  # pixels of width


class ChoiceBar(QFrame):
    """Tells when another choice is made."""

    chosen = Signal()  # what is counted, how, or in which steps
    table_chosen = Signal(bool)
    comparing_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("listhead")
        self.counted = self._box(
            self.tr("What is counted"),
            ((self.tr("Articles"), Counted.ARTICLES), (self.tr("Occurrences"), Counted.OCCURRENCES)),
        )
        self.shares = self._box(
            self.tr("Numbers or shares"), ((self.tr("how many"), ""), (self.tr("per 1,000 articles"), "shares"))
        )
        self.step = self._box(
            self.tr("Steps of time"),
            ((self.tr("steps that fit"), ""), *((step_words(one), one) for one in Step)),
        )
        self.compare = QLineEdit(self)
        self.compare.setMinimumWidth(_COMPARE[0])
        self.compare.setMaximumWidth(_COMPARE[1])
        self.compare.setAccessibleName(self.tr("Compare with another search"))
        self.compare.returnPressed.connect(lambda: self.comparing_wanted.emit(self.compare.text()))
        self.table_switch = self._switch(self.tr("Table"), self.tr("Show the figures as a table"))
        self.table_switch.setCheckable(True)
        self.table_switch.toggled.connect(self.table_chosen)
        self.saving = self._switch(self.tr("Save…"), self.tr("Save the chart as a picture or its figures as a table"))
        self.saving.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.save_menu = QMenu(self.saving)
        self.saving.setMenu(self.save_menu)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close the chart"))
        self._close.setToolTip(self.tr("Close (Ctrl+T)"))
        self._close.clicked.connect(self.closed)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.let_compare(more=True)

    def _box(self, name: str, choices: tuple[tuple[str, str], ...]) -> QuietBox:
        box = QuietBox(self._theme, self)
        box.setAccessibleName(name)
        for words, value in choices:
            box.addItem(words, str(value))
        box.activated.connect(lambda _: self.chosen.emit())
        return box

    def _switch(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("switch")
        button.setText(words)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 8, 5)
        row.setSpacing(6)
        for widget in (self.counted, self.shares, self.step, self.compare):
            row.addWidget(widget)
        row.setStretchFactor(self.compare, 2)
        row.addStretch(1)
        for button in (self.table_switch, self.saving, self._close):
            row.addWidget(button)

    def _dress(self) -> None:
        self._close.setIcon(self._theme.icon("x"))

    @property
    def counts(self) -> Counted:
        """What is to be counted."""
        return Counted(self.counted.currentData())

    @property
    def steps(self) -> Step | None:
        """By which steps; None for those that fit."""
        value = self.step.currentData()
        return Step(value) if value else None

    @property
    def as_shares(self) -> bool:
        """Whether per 1,000 articles."""
        return bool(self.shares.currentData())

    def choose(self, counted: str, shares: str, step: str) -> None:
        """Show choices, as far as there are such; nobody is told."""
        for box, value in ((self.counted, counted), (self.shares, shares), (self.step, step)):
            box.setCurrentIndex(max(0, box.findData(value)))

    def let_compare(self, *, more: bool) -> None:
        """Let another search be added, or not."""
        self.compare.setEnabled(more)
        words = self.tr("Compare with…") if more else self.tr("{number} at most").format(number=MOST_QUERIES)
        self.compare.setPlaceholderText(words)
