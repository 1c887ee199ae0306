# SPDX-License-Identifier: MIT
"""The form: each first line of a file, or each column of a table, with what it is; and what holds for all of them."""

import html
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.gui.looks.choice_box import ChoiceBox
from reader.gui.looks.theme import Theme
from reader.gui.words.lesson_words import meaning_words, role_words
from reader.library.teaching import MEANINGS, Sample, divides, meaning_of
from reader.model.lesson import Lesson, LineRole

Value = TypeVar("Value")

_LINE_WIDTH, _BOX_WIDTH = 196, 216  # pixels
_DIVIDER = "divider"  # chosen of a line that stands between two articles


class PatternForm(QWidget):
    """Shows a sample and a lesson, and tells of every change. What was chosen holds for another sample, too."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = QLabel(self)
        self._said.setObjectName("soft")
        self._said.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[tuple[QLabel, ChoiceBox]] = []
        self._sample: Sample | None = None
        self._roles: list[LineRole | None] = []
        self._columns: dict[str, str] = {}
        self._divider = ""
        self.divider = QLineEdit(self)
        self.order = ChoiceBox(self)
        self.paper = QLineEdit(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._divider_label = QLabel(self.tr("&Line between two articles of a file:"), self)
        self._order_label = QLabel(self.tr("&Dates like 03/04/1994:"), self)
        self._paper_label = QLabel(self.tr("&Paper, where it isn't named:"), self)
        for label, field in (
            (self._divider_label, self.divider),
            (self._order_label, self.order),
            (self._paper_label, self.paper),
        ):
            label.setBuddy(field)
        self.divider.setPlaceholderText(self.tr("None: each file is one article"))
        self.order.addItem(self.tr("As the folder has them"), None)
        self.order.addItem(self.tr("The day first"), True)  # noqa: FBT003 - Qt's
        self.order.addItem(self.tr("The month first"), False)  # noqa: FBT003 - Qt's
        self.order.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.divider.textEdited.connect(self._divide)
        self.paper.textEdited.connect(lambda _: self.changed.emit())
        rest = QFormLayout()
        rest.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rest.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rest.setVerticalSpacing(5)
        rest.addRow(self._divider_label, self.divider)
        rest.addRow(self._order_label, self.order)
        rest.addRow(self._paper_label, self.paper)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._said)
        layout.addLayout(self._grid)
        layout.addSpacing(4)
        layout.addLayout(rest)
        layout.addStretch(1)

    # --- what its owner does

    @property
    def lesson(self) -> Lesson:
        """What is taught now."""
        told = next((number for number in range(len(self._roles), 0, -1) if self._roles[number - 1]), 0)
        lines = tuple(role or LineRole.FURNITURE for role in self._roles[:told])
        return Lesson(lines, self._divider, tuple(self._columns.items()), self.order.currentData(), self._paper)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """All that can be chosen and typed in, from the top."""
        return (*(box for _, box in self._rows), self.divider, self.order, self.paper)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show what is taught already."""
        self._roles = list(lesson.lines)
        self._columns = dict(lesson.columns)
        self._divider = lesson.divider
        self.divider.setText(lesson.divider)
        self.order.setCurrentIndex(max(0, self.order.findData(lesson.day_first)))
        self.paper.setText(lesson.source)
        if self._sample is not None:
            self.show_sample(self._sample)

    def show_sample(self, sample: Sample) -> None:
        """Show a file's lines, or a table's columns."""
        self._sample = sample
        self._clear()
        table = bool(sample.columns)
        if table:
            self._said.setText(self.tr("What does each column hold?"))
            self._show_columns(sample.columns)
        else:
            self._said.setText(self.tr("What are the first lines? All below the last that you name is text."))
            self._show_lines(sample.lines)
        self._divider_label.setVisible(not table)
        self.divider.setVisible(not table)

    # --- within

    def _clear(self) -> None:
        for label, box in self._rows:
            for widget in (label, box):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = []

    @property
    def _lines(self) -> tuple[str, ...]:
        return self._sample.lines if self._sample else ()

    @property
    def _paper(self) -> str:
        return " ".join(self.paper.text().split())

    def _show_lines(self, lines: Sequence[str]) -> None:
        choices: list[tuple[str, str | None]] = [(self.tr("Text"), None)]
        choices += [(role_words(role), role) for role in LineRole]
        choices.append((self.tr("Line between two articles"), _DIVIDER))
        for number, (line, role) in enumerate(zip(lines, self._line_roles(lines), strict=True)):
            said = self.tr("Line {number}: {line}").format(number=number + 1, line=line)
            self._add(line, said, choices, role, partial(self._set_line, number))

    def _line_roles(self, lines: Sequence[str]) -> list[str | None]:
        """Return what each line is. One that divides articles belongs to none: the lesson doesn't count it."""
        roles = iter(self._roles)
        return [_DIVIDER if divides(self._divider, line) else next(roles, None) for line in lines]

    def _show_columns(self, columns: Sequence[str]) -> None:
        meanings = [(meaning_words(meaning), meaning) for meaning in (*MEANINGS, "")]
        for column in columns:
            known = meaning_of(column)
            by_name = self.tr("{meaning} (by its name)").format(meaning=meaning_words(known)) if known else ""
            said = self.tr("Column {name}").format(name=column)
            choices = [(by_name or self.tr("Not known"), None), *meanings]
            self._add(column, said, choices, self._columns.get(column), partial(self._set_column, column))

    def _add(
        self,
        words: str,
        said: str,
        choices: Sequence[tuple[str, Value | None]],
        chosen: Value | None,
        choose: Callable[[Value | None], None],
    ) -> None:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.serif(14, QFont.Weight.Normal))
        label.setText(label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _LINE_WIDTH))
        label.setToolTip(html.escape(words))
        box = ChoiceBox(self)
        box.setFixedWidth(_BOX_WIDTH)
        box.setAccessibleName(said)
        for name, value in choices:
            box.addItem(name, value)
        box.setCurrentIndex(next((i for i, (_, value) in enumerate(choices) if value == chosen), 0))
        box.currentIndexChanged.connect(lambda _: choose(box.currentData()))
        row = len(self._rows)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(box, row, 1)
        self._rows.append((label, box))

    def _set_line(self, number: int, role: str | None) -> None:
        told = self._line_roles(self._lines)
        divider = "" if told[number] == _DIVIDER else self._divider
        told[number] = role
        self._tell(told, self._lines[number] if role == _DIVIDER else divider)

    def _divide(self, divider: str) -> None:
        self._tell(self._line_roles(self._lines), divider)

    def _tell(self, told: Sequence[str | None], divider: str) -> None:
        """Take what each line of the sample is, and by what articles are divided."""
        was = [divides(self._divider, line) for line in self._lines]
        now = [divides(divider, line) for line in self._lines]
        beyond = self._roles[was.count(False) :]
        counted = (role for role, apart in zip(told, now, strict=True) if not apart)
        self._roles = [None if role in {None, _DIVIDER} else LineRole(role) for role in counted] + beyond
        self._divider = divider
        if self.divider.text() != divider:
            self.divider.setText(divider)
        if was != now:
            self._show_roles()
        self.changed.emit()

    def _show_roles(self) -> None:
        for (_, box), role in zip(self._rows, self._line_roles(self._lines), strict=True):
            box.blockSignals(True)  # noqa: FBT003 - Qt's
            box.setCurrentIndex(box.findData(role))
            box.blockSignals(False)  # noqa: FBT003 - Qt's

    def _set_column(self, name: str, meaning: str | None) -> None:
        if meaning is None:
            self._columns.pop(name, None)
        else:
            self._columns[name] = meaning
        self.changed.emit()
