# SPDX-License-Identifier: MIT
"""The workbench's window: groups at the left, the largest first; at the right what one of them is, and its date."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.gui.corrections.set_date_form import SetDateForm, form_head
from reader.gui.looks.flow import FlowBox
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.looks.word_table import WordTable, WordTableModel
from reader.gui.words.counting import Counting
from reader.gui.words.undated_words import group_words, headline_words, proposal_words, sense_words, why_words
from reader.model.undated import Offer, Proposal, UndatedGroup

_SIZE = (1000, 620)
_COUNTS = 110  # pixels of the column of numbers
_AROUND = 20
_LEFT, _RIGHT = 430, 530


@dataclass(frozen=True, slots=True)
class Decision:
    """Dates for the articles of a group, each (number, EDTF) by itself, and why."""

    dates: tuple[tuple[int, str], ...]
    reason: str


class UndatedDialog(QDialog):
    """Never stands in the way: the window behind it can be used. `decided` brings a `Decision`.

    The owner answers with `take_done` or `show_mistake`.
    """

    decided = Signal(object)  # Decision
    undo_wanted = Signal()
    article_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counting = Counting(self)
        self._group: UndatedGroup | None = None
        self._settled: set[tuple[int, ...]] = set()  # groups that were decided, until the list knows
        self.setWindowTitle(self.tr("Date the undated"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._said = plain_label(self.tr("Looking for what would date the most…"), theme.sans(13), self, soft=True)
        heads = self.tr("What they share"), self.tr("Articles")
        self.rows = WordTableModel[UndatedGroup](heads, self._cells, self)
        self.view = WordTable(self.rows, self)
        self.view.setAccessibleName(self.tr("What would date the most articles"))
        self._title = plain_label("", theme.serif(20, QFont.Weight.DemiBold), self)
        self._sense = plain_label("", theme.sans(13), self)
        self._examples = QVBoxLayout()
        self._proposals = FlowBox(self)
        self.form = SetDateForm(theme, self)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        heads = self.view.horizontalHeader()
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        heads.resizeSection(1, _COUNTS)
        self.view.setWordWrap(False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # folders differ at their end
        self._detail = QWidget(self)
        right = QVBoxLayout(self._detail)
        right.setContentsMargins(_AROUND, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self._title)
        right.addWidget(self._sense)
        right.addSpacing(6)
        right.addWidget(form_head(self._theme, self.tr("For example")))
        right.addLayout(self._examples)
        right.addSpacing(6)
        right.addWidget(form_head(self._theme, self.tr("Their date")))
        right.addWidget(self._proposals)
        right.addWidget(self.form)
        right.addStretch(1)
        self._detail.hide()
        self._panes = panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.view)
        panes.addWidget(self._detail)
        panes.setSizes([_LEFT, _RIGHT])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._undo.setAutoDefault(False)
        self._undo.setEnabled(False)
        buttons.addButton(self._undo, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_AROUND, 18, _AROUND, 16)
        layout.setSpacing(10)
        layout.addWidget(plain_label(self.windowTitle(), self._theme.sans(15, QFont.Weight.DemiBold), self))
        layout.addWidget(self._said)
        layout.addWidget(panes, 1)
        layout.addStretch(0)
        layout.addWidget(buttons)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(lambda current, _: self._show(current.row()))
        self.form.given.connect(self._give_one)
        self._undo.clicked.connect(self.undo_wanted)

    # --- what its owner does

    def show_groups(self, groups: Sequence[UndatedGroup]) -> None:
        """Show what was found, in place of what was shown; the group that is being looked at stays."""
        self._settled.clear()
        self._fill(tuple(groups))

    def offer_reasons(self, reasons: Sequence[str]) -> None:
        """Offer what was given as a reason before."""
        self.form.offer_reasons(reasons)

    def take_done(self, numbers: tuple[int, ...]) -> None:
        """Go on to the next group: this one is dated."""
        self._settled.add(numbers)
        self._undo.setEnabled(True)
        self._let(on=True)
        self.form.fill("", "")  # the reason was this group's; it is offered again, but not given unasked
        self._fill(tuple(self.rows.value(row) for row in range(self.rows.rowCount())))

    def let_undo(self, *, on: bool) -> None:
        """Offer the way back, or no more."""
        self._undo.setEnabled(on)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why a date can't be taken."""
        self._let(on=True)
        self.form.show_mistake(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the list to the date on Return, which is no key of a default button here."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif self.view.hasFocus() and self._group is not None:
            self.form.enter()

    # --- within

    def _fill(self, groups: tuple[UndatedGroup, ...]) -> None:
        before, row = self._group, max(0, self.view.currentIndex().row())
        left = tuple(group for group in groups if group.numbers not in self._settled)
        self._group = None
        self.rows.show(left)
        articles = len({number for group in left for number in group.numbers})
        self._said.setText(
            self._counting.without_sure_date(articles)
            if left
            else self.tr("Every article has a date that is probable or better.")
        )
        self._detail.setVisible(bool(left))
        self._panes.setVisible(bool(left))
        if left:
            same = next((at for at, group in enumerate(left) if before and _is_same(group, before)), None)
            self.view.selectRow(min(row, len(left) - 1) if same is None else same)

    def _cells(self, group: UndatedGroup) -> tuple[str, str]:
        return group_words(group), self._counting.articles(len(group.numbers))

    def _show(self, row: int) -> None:
        if not 0 <= row < self.rows.rowCount():
            return
        group, before = self.rows.value(row), self._group
        self._group = group
        self._title.setText(group_words(group))
        self._sense.setText(sense_words(group))
        self._show_examples(group)
        self._show_proposals(group)
        self.form.say_action(self._counting.date_for(len(group.numbers)))
        if before is None or not _is_same(group, before):
            one = next((proposal.edtf for proposal in group.proposals if proposal.offer is Offer.ONE), "")
            self.form.fill(one, self.form.typed[1])

    def _show_examples(self, group: UndatedGroup) -> None:
        while (item := self._examples.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for number, headline in group.examples:
            words = headline_words(headline)
            link = QPushButton(words.replace("&", "&&"), self)
            link.setObjectName("link")
            link.setAutoDefault(False)
            link.setToolTip(self.tr("Read it in the window behind"))
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(functools.partial(self.article_wanted.emit, number))
            self._examples.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_proposals(self, group: UndatedGroup) -> None:
        self._proposals.clear()
        for proposal in group.proposals:
            chip = QPushButton(self._proposal_words(proposal, len(group.numbers)).replace("&", "&&"))
            chip.setObjectName("chip")
            chip.setAutoDefault(False)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(functools.partial(self._take, proposal))
            self._proposals.add(chip)
        self._proposals.setVisible(bool(group.proposals))

    def _proposal_words(self, proposal: Proposal, articles: int) -> str:
        words = proposal_words(proposal)
        if proposal.offer is Offer.ONE or len(proposal.each) == articles:
            return words
        return self.tr("{what} ({articles})").format(what=words, articles=self._counting.articles(len(proposal.each)))

    def _take(self, proposal: Proposal, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        """Fill the form with a date for all; where each gets its own, decide."""
        if proposal.offer is Offer.ONE:
            self.form.fill(proposal.edtf, self.form.typed[1])
            self.form.enter()
            return
        self._decide(proposal.each, " ".join(self.form.typed[1].split()) or why_words(proposal))

    def _give_one(self, edtf: str, reason: str) -> None:
        if self._group is not None:
            self._decide(tuple((number, edtf) for number in self._group.numbers), reason)

    def _decide(self, dates: tuple[tuple[int, str], ...], reason: str) -> None:
        self._let(on=False)
        self.decided.emit(Decision(dates, reason))

    def _let(self, *, on: bool) -> None:
        """Allow the right side or, while thousands of articles are being dated, don't."""
        self._detail.setEnabled(on)


def _is_same(one: UndatedGroup, other: UndatedGroup) -> bool:
    return (one.shared, one.name, one.folder) == (other.shared, other.name, other.folder)
