# SPDX-License-Identifier: MIT
"""A box of the card: somebody who is perhaps the same, a sentence of each, and the user's word on it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.runs import Run, filled
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.words.joining_words import joining_words
from reader.gui.words.people_words import spoken_counts, witness_place
from reader.library.people_values import PersonRow, Proposal, Witness

translate = QCoreApplication.translate
_LINES = 6


class PairBox(QFrame):
    """Stands on the card of `shown`, and tells of the other one."""

    same_wanted = Signal(object)  # Proposal
    apart_wanted = Signal(object)  # Proposal
    looked_at = Signal(object)  # Proposal: both side by side

    def __init__(self, proposal: Proposal, shown: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pairbox")
        self._proposal = proposal
        words = RunLabel(theme, self.tr("Perhaps the same"), self, lines=_LINES)
        words.say(self._runs(shown))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for label, signal in (
            (self.tr("Same person"), self.same_wanted),
            (self.tr("Not the same"), self.apart_wanted),
            (self.tr("Look at both"), self.looked_at),
        ):
            button = QPushButton(label, self)
            button.setAccessibleName(f"{label}: {one_line(self._other(shown).name)}")
            button.clicked.connect(lambda _=False, told=signal: told.emit(proposal))
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addLayout(buttons)

    def _other(self, shown: str) -> PersonRow:
        return self._proposal.second if self._proposal.first.key == shown else self._proposal.first

    def _runs(self, shown: str) -> list[Run]:
        proposal = self._proposal
        first, second = proposal.witnesses
        theirs, ours = (first, second) if proposal.first.key != shown else (second, first)
        other = self._other(shown)
        runs = filled(
            self.tr("Perhaps the same: {name}, {counts}."),
            name=[(one_line(other.name), True)],
            counts=[(spoken_counts(other.articles, other.quotations), False)],
        )
        for template, witness in ((self.tr(" {sentence}"), theirs), (self.tr(" beside {sentence}"), ours)):
            if witness is not None:
                runs += filled(template, sentence=[(cited_sentence(witness), False)])
        return [*runs, (f" {joining_words(proposal.reason)}", True)] if proposal.reason else runs


def cited_sentence(witness: Witness) -> str:
    """Return a sentence with where it stands."""
    words = translate("PairBox", "“{words}” ({place})")
    return words.format(words=one_line(witness.text).strip(), place=witness_place(witness))
