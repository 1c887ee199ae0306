# SPDX-License-Identifier: MIT
"""Over the list: the chart with what can be chosen of it, the searches that it compares, and a line that reads it."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.choice_box import QuietBox
from reader.gui.looks.theme import Theme
from reader.gui.over_time.bucket_table import BucketTable
from reader.gui.over_time.chart import Chart
from reader.gui.over_time.legend import Legend
from reader.gui.over_time.line_looks import MOST_QUERIES
from reader.gui.report.report_body import plain_label
from reader.gui.words.over_time_words import not_drawn_words, step_notice, step_words
from reader.model.over_time import Counted, Drawing, Step

_LEAST = 244  # pixels of height
_COMPARE = (130, 220)  # pixels of width


class OverTimePane(QFrame):
    """Shows what its desk gives it."""

    chosen = Signal()  # what is counted, how, or in which steps
    table_chosen = Signal(bool)
    comparing_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("article")
        self.setMinimumHeight(_LEAST)
        self.setAccessibleName(self.tr("Over time"))
        self._head = QFrame(self)
        self._head.setObjectName("listhead")
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
        self.compare = QLineEdit(self._head)
        self.compare.setMinimumWidth(_COMPARE[0])
        self.compare.setMaximumWidth(_COMPARE[1])
        self.compare.setAccessibleName(self.tr("Compare with another search"))
        self.compare.returnPressed.connect(lambda: self.comparing_wanted.emit(self.compare.text()))
        self.table_switch = QToolButton(self._head)
        self.table_switch.setObjectName("switch")
        self.table_switch.setCheckable(True)
        self.table_switch.setText(self.tr("Table"))
        self.table_switch.setToolTip(self.tr("Show the figures as a table"))
        self.table_switch.toggled.connect(self.table_chosen)
        self.saving = QToolButton(self._head)
        self.saving.setObjectName("switch")
        self.saving.setText(self.tr("Save…"))
        self.saving.setToolTip(self.tr("Save the chart as a picture or its figures as a table"))
        self.saving.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.save_menu = QMenu(self.saving)
        self.saving.setMenu(self.save_menu)
        self._close = QToolButton(self._head)
        self._close.setAccessibleName(self.tr("Close the chart"))
        self._close.setToolTip(self.tr("Close (Ctrl+T)"))
        self._close.clicked.connect(self.closed)
        self.legend = Legend(theme, self)
        self.chart = Chart(theme, self)
        self.table = BucketTable(theme, self)
        self._message = plain_label("", theme.sans(13), self, soft=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._reading = self._line()
        self._note = self._line()
        self._enters = False  # somebody wants to be in the chart once there is one
        self._complaint = ""  # of what was typed
        self._lay_out()
        self.compare.textEdited.connect(lambda _: self._forget_complaint())
        self.chart.read.connect(self._read)
        theme.changed.connect(self._dress)
        self._dress()
        self.let_compare(more=True)
        self.say(self.tr("Counting…"))

    def _box(self, name: str, choices: tuple[tuple[str, str], ...]) -> QuietBox:
        box = QuietBox(self._theme, self._head)
        box.setAccessibleName(name)
        for words, value in choices:
            box.addItem(words, str(value))
        box.activated.connect(lambda _: self.chosen.emit())
        return box

    def _line(self) -> QLabel:
        label = plain_label("", self._theme.sans(13, tabular=True), self, soft=True, wraps=False)
        label.setMinimumWidth(40)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(10, 5, 8, 5)
        head.setSpacing(6)
        for widget in (self.counted, self.shares, self.step, self.compare):
            head.addWidget(widget)
        head.setStretchFactor(self.compare, 2)
        head.addStretch(1)
        for button in (self.table_switch, self.saving, self._close):
            head.addWidget(button)
        legend = QHBoxLayout()
        legend.setContentsMargins(16, 7, 16, 0)
        legend.addWidget(self.legend)
        for page in (self.chart, self.table, self._message):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 1, 16, 6)
        foot.setSpacing(20)
        foot.addWidget(self._reading, 3)
        foot.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(legend)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _dress(self) -> None:
        self._close.setIcon(self._theme.icon("x"))

    # --- what is chosen

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

    @property
    def reading(self) -> str:
        """What is read out below the chart."""
        return self._reading.text()

    def choose(self, counted: str, shares: str, step: str) -> None:
        """Show choices, as far as there are such; nobody is told."""
        for box, value in ((self.counted, counted), (self.shares, shares), (self.step, step)):
            box.setCurrentIndex(max(0, box.findData(value)))

    # --- what is shown

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a chart, and its table."""
        notes = "   ".join(filter(None, (step_notice(drawing.over), not_drawn_words(drawing))))
        self._note.setText(notes)
        self._note.setToolTip(escape(notes))
        self.chart.show_drawing(drawing)
        self.table.rows.show_drawing(drawing)
        self.saving.setEnabled(True)
        self.show_table(on=self.table_switch.isChecked())

    def show_table(self, *, on: bool) -> None:
        """Show the table in place of the chart, or the chart."""
        self._stack.setCurrentWidget(self.table if on else self.chart)
        self._reading.setVisible(not on)
        if self._enters:
            self.enter()

    def say(self, sentence: str) -> None:
        """Say why there is no chart."""
        self._message.setText(sentence)
        self._stack.setCurrentWidget(self._message)
        self.saving.setEnabled(False)
        self._reading.setText("")
        self._note.setText("")

    def complain(self, sentence: str) -> None:
        """Say what is wrong with what was typed."""
        self._complaint = sentence
        self._read("")
        self.compare.setFocus()

    def let_compare(self, *, more: bool) -> None:
        """Let another search be added, or not."""
        self.compare.setEnabled(more)
        words = self.tr("Compare with…") if more else self.tr("{number} at most").format(number=MOST_QUERIES)
        self.compare.setPlaceholderText(words)

    def enter(self) -> None:
        """Take the focus: to the chart or the table, as soon as there is one; until then to where one chooses."""
        self._enters = self._stack.currentWidget() is self._message
        if self._enters:
            self.counted.setFocus()
        else:
            (self.table if self.table_switch.isChecked() else self.chart).setFocus()

    def _forget_complaint(self) -> None:
        self._complaint = ""
        self._read("")

    def _read(self, words: str) -> None:
        hint = self.tr("Drag over the chart, or Shift and arrows: only that time.")
        self._reading.setText(words or self._complaint or hint)
