# SPDX-License-Identifier: MIT
"""Over the list: the chart with what can be chosen of it, the searches that it compares, and a line that reads it."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.over_time.bucket_table import BucketTable
from reader.gui.over_time.chart import Chart
from reader.gui.over_time.choice_bar import ChoiceBar
from reader.gui.over_time.legend import Legend
from reader.gui.words.over_time_words import not_drawn_words, step_notice
from reader.model.over_time import Drawing

_LEAST = 244  # pixels of height


class OverTimePane(QFrame):
    """Shows what its desk gives it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("article")
        self.setMinimumHeight(_LEAST)
        self.setAccessibleName(self.tr("Over time"))
        self.bar = ChoiceBar(theme, self)
        self.legend = Legend(theme, self)
        self.dates = QPushButton(self)
        self.dates.setObjectName("link")
        self.dates.hide()
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
        self.bar.compare.textEdited.connect(lambda _: self._forget_complaint())
        self.chart.read.connect(self._read)
        self.say(self.tr("Counting…"))

    def _line(self) -> QLabel:
        label = plain_label("", self._theme.sans(13, tabular=True), self, soft=True, wraps=False)
        label.setMinimumWidth(40)
        return label

    def _lay_out(self) -> None:
        legend = QHBoxLayout()
        legend.setContentsMargins(16, 7, 16, 0)
        legend.setSpacing(16)
        legend.addWidget(self.legend, 1)
        legend.addWidget(self.dates, 0, Qt.AlignmentFlag.AlignTop)
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
        layout.addWidget(self.bar)
        layout.addLayout(legend)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    @property
    def reading(self) -> str:
        """What is read out below the chart."""
        return self._reading.text()

    def show_drawing(self, drawing: Drawing, dates: str = "") -> None:
        """Show a chart, its searches and its table; `dates`: to which it is narrowed."""
        self.legend.show_searches(drawing)
        self.dates.setText(self.tr("Only {dates}: show all dates").format(dates=dates))
        self.dates.setVisible(bool(dates))
        notes = "   ".join(filter(None, (step_notice(drawing.over), not_drawn_words(drawing))))
        self._note.setText(notes)
        self._note.setToolTip(escape(notes))
        self.chart.show_drawing(drawing)
        self.table.rows.show_drawing(drawing)
        self.bar.saving.setEnabled(True)
        self.show_table(on=self.bar.table_switch.isChecked())

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
        self.bar.saving.setEnabled(False)
        self._reading.setText("")
        self._note.setText("")

    def complain(self, sentence: str) -> None:
        """Say what is wrong with what was typed, as long as it stands there."""
        self._complaint = sentence
        self._read("")
        self.bar.compare.setFocus()

    def enter(self) -> None:
        """Take the focus: to the chart or the table, as soon as there is one; until then to where one chooses."""
        self._enters = self._stack.currentWidget() is self._message
        if self._enters:
            self.bar.counted.setFocus()
        else:
            (self.table if self.bar.table_switch.isChecked() else self.chart).setFocus()

    def _forget_complaint(self) -> None:
        self._complaint = ""
        self._read("")

    def _read(self, words: str) -> None:
        hint = self.tr("Drag over the chart, or Shift and arrows: only that time.")
        self._reading.setText(words or self._complaint or hint)
