# SPDX-License-Identifier: MIT
"""A form for the user's own date: what is typed is said back in words while it is typed."""

import functools
import itertools
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.errors import DateError, ReaderError
from reader.gui.looks.flow import FlowBox
from reader.gui.looks.theme import Theme
from reader.gui.looks.word_completer import WordCompleter
from reader.gui.words.core_words import said
from reader.gui.words.edtf_words import edtf_words, read_typed

_EXAMPLES = ("1994-05-26", "1994-05", "1994-05~", "1994-05-01/1994-06-15", "../1994", "199X")
_REASONS = 3  # that are offered as buttons; the others while one types
_LONGEST_REASON = 42
_CHIP_HEIGHT = 22


class SetDateForm(QWidget):
    """Takes EDTF or plain words, and a reason. `given` brings EDTF that can be kept, `changed` every change."""

    given = Signal(str, str)  # EDTF, reason
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._date = QLineEdit(self)
        self._meaning = _words("soft")
        self._examples = FlowBox(self)
        self._reason = QLineEdit(self)
        self._reasons = FlowBox(self)
        self._reason_list = QStringListModel(self)
        self._set = QPushButton(self.tr("Set date"), self)
        self._mistake = _words("wrong")
        self._lay_out()
        self._connect()
        self._say_meaning()

    def _lay_out(self) -> None:
        self._date.setPlaceholderText(self.tr("26 May 1994, 1994-05~ …"))
        self._date.setAccessibleName(self.tr("Your own date"))
        self._reason.setPlaceholderText(self.tr("Reason: how you know"))
        self._reason.setAccessibleName(self.tr("Reason for your date"))
        self._reason.setMaxLength(2_000)
        self._reason.setCompleter(WordCompleter(self._reason_list, self))
        self._meaning.setAccessibleName(self.tr("What it means"))
        for edtf in _EXAMPLES:
            chip = self._chip(edtf_words(edtf), functools.partial(self._take_example, edtf))
            chip.setAccessibleName(self.tr("Example: {date}").format(date=edtf_words(edtf)))
            chip.setToolTip(edtf)
            self._examples.add(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self._date, self._meaning, self._examples):
            layout.addWidget(widget)
        layout.addSpacing(6)
        for widget in (self._reason, self._reasons, self._mistake):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(self._set, 0, Qt.AlignmentFlag.AlignLeft)
        self._mistake.hide()
        self._reasons.hide()
        self._order()

    def _order(self) -> None:
        """Let Tab go through all as it stands there; what was added last would come last."""
        examples, reasons = self._examples.findChildren(QPushButton), self._reasons.findChildren(QPushButton)
        ways = (self._date, *examples, self._reason, *reasons, self._set)
        for one, other in itertools.pairwise(ways):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        self._date.textChanged.connect(self._say_meaning)
        self._date.textChanged.connect(self._pass_by_examples)
        for field in (self._date, self._reason):
            field.textChanged.connect(self._mistake.hide)
            field.textChanged.connect(self.changed)
            field.returnPressed.connect(self._give)
        self._set.clicked.connect(self._give)

    # --- what its owner does

    @property
    def typed(self) -> tuple[str, str]:
        """Date and reason as they stand there now."""
        return self._date.text(), self._reason.text()

    def fill(self, typed: str, reason: str) -> None:
        """Put something into the fields."""
        self._date.setText(typed)
        self._reason.setText(reason)
        self._mistake.hide()

    def offer_reasons(self, reasons: Sequence[str]) -> None:
        """Offer what was given as a reason before, the newest first."""
        self._reason_list.setStringList(list(reasons))
        self._reasons.clear()
        for reason in reasons[:_REASONS]:
            chip = self._chip(_cut(reason), functools.partial(self._reason.setText, reason))
            chip.setAccessibleName(self.tr("Earlier reason: {reason}").format(reason=reason))
            chip.setToolTip("" if _cut(reason) == reason else _plain(reason))
            self._reasons.add(chip)
        self._reasons.setVisible(bool(reasons))
        self._order()

    def say_action(self, words: str) -> None:
        """Name the button."""
        self._set.setText(words)

    def enter(self) -> None:
        """Take the focus where the date is typed."""
        self._date.setFocus()
        self._date.selectAll()

    def show_mistake(self, error: ReaderError) -> None:
        """Say why a date can't be taken, above the button."""
        self._mistake.setText(f"{said(error.sentence)} {said(error.hint)}".strip())
        self._mistake.show()
        self._date.setFocus()

    # --- within

    def _say_meaning(self) -> None:
        typed = self._date.text()
        if not typed.strip():
            self._meaning.setText(self.tr("A day, a month, a year, or what is known of it. For example:"))
            return
        try:
            found = read_typed(typed)
        except DateError as error:
            self._meaning.setText(self.tr("Not yet a date: {why}").format(why=said(error.sentence)))
            return
        words = found.words[:1].upper() + found.words[1:]
        sentence = self.tr("{meaning}. Kept as {edtf}.") if found.plain else self.tr("{meaning}.")
        told = [sentence.format(meaning=words, edtf=found.meant.text)]
        earliest = found.meant.earliest
        if earliest is None:
            told.append(self.tr("The article stays among the undated."))
        elif earliest > date.today() + timedelta(days=1):  # noqa: DTZ011 - the reader's own day is meant
            told.append(self.tr("That is still to come, so it will count as uncertain."))
        self._meaning.setText(" ".join(told))

    def _pass_by_examples(self, typed: str) -> None:
        """Let Tab go from a date that is typed to its reason: what follows would be typed into buttons."""
        policy = Qt.FocusPolicy.ClickFocus if typed.strip() else Qt.FocusPolicy.StrongFocus
        for chip in self._examples.findChildren(QPushButton):
            chip.setFocusPolicy(policy)

    def _take_example(self, edtf: str) -> None:
        self._date.setText(edtf)
        self._date.setFocus()

    def _give(self) -> None:
        try:
            meant = read_typed(self._date.text()).meant
        except DateError as error:
            self.show_mistake(ReaderError(error.sentence))
            return
        self.given.emit(meant.text, " ".join(self._reason.text().split()))

    def _chip(self, words: str, do: "functools.partial[None]") -> QPushButton:
        chip = QPushButton(words.replace("&", "&&"))
        chip.setObjectName("chip")
        chip.setFont(self._theme.sans(12))
        chip.setAutoDefault(False)
        chip.setFixedHeight(_CHIP_HEIGHT)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda _=False: do())
        return chip


def form_head(theme: Theme, words: str) -> QLabel:
    """Return the head of a form."""
    head = QLabel(words)
    head.setTextFormat(Qt.TextFormat.PlainText)
    head.setFont(theme.sans(13, QFont.Weight.DemiBold))
    return head


def _words(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST_REASON else f"{words[: _LONGEST_REASON - 1].rstrip()}…"


def _plain(words: str) -> str:
    """Return words fit for a tool tip, which would take what looks like markup for markup."""
    return words.replace("<", "‹").replace(">", "›")
