# SPDX-License-Identifier: MIT
"""Two who are perhaps the same, side by side with a sentence of each: S or 1 says the same, N or 2 says not."""

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.looks.laid_text import LaidText
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.words.joining_words import joining_words
from reader.gui.words.people_words import called_words, spoken_counts, witness_place
from reader.library.people_values import PersonRow, Proposal, Witness

_SAME, _APART = "s1", "n2"  # the digits for keyboards without Latin letters
_SENTENCE = 9  # lines
_LEAST = 60  # pixels of a sentence


class PairView(QFrame):
    """Left and Right look at the pair before and after, Esc goes back to the list."""

    same_wanted = Signal(object)  # Proposal
    apart_wanted = Signal(object)  # Proposal
    person_wanted = Signal(str)  # key
    witness_wanted = Signal(object)  # Witness: its article
    stepped = Signal(int)  # 1 or -1
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.proposal: Proposal | None = None
        self._title = plain_label(self.tr("Are these the same person?"), theme.serif(24, QFont.Weight.DemiBold), self)
        self._reason = plain_label("", theme.sans(13), self, soft=True)
        self._sides = _Side(theme, self), _Side(theme, self)
        self._same = QPushButton(self.tr("Same person (S or 1)"), self)
        self._apart = QPushButton(self.tr("Not the same (N or 2)"), self)
        self._later = QPushButton(self.tr("Later (→)"), self)
        keys = self.tr("← the one before · Ctrl+Z takes it back")
        self._keys = plain_label(keys, theme.sans(12), self, soft=True)
        self._lay_out()
        self._same.clicked.connect(lambda: self._say(self.same_wanted))
        self._apart.clicked.connect(lambda: self._say(self.apart_wanted))
        self._later.clicked.connect(lambda: self.stepped.emit(1))
        for side in self._sides:
            side.person_wanted.connect(self.person_wanted)
            side.witness_wanted.connect(self.witness_wanted)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(20)
        for side in self._sides:
            sides.addWidget(side, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._same, self._apart, self._later):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 26, 40, 24)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._reason)
        layout.addSpacing(6)
        layout.addLayout(sides)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addWidget(self._keys)
        layout.addStretch()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show a pair."""
        self.proposal = proposal
        reason = joining_words(proposal.reason)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        for side, row, name, witness in zip(
            self._sides, (proposal.first, proposal.second), proposal.names, proposal.witnesses, strict=True
        ):
            side.show_one(row, name, witness)
        first, second = one_line(proposal.first.name), one_line(proposal.second.name)
        question = self.tr("Are {first} and {second} the same person? {reason}")
        self.setAccessibleName(question.format(first=first, second=second, reason=reason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the user's word, go on, go back."""
        if self.take_letter(event.text()):
            return
        if event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up}:
            self.stepped.emit(1 if event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Down} else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def take_letter(self, letter: str) -> bool:
        """Take the user's word if it is one of the letters or digits for it; tell whether it was."""
        signals = dict.fromkeys(_SAME, self.same_wanted) | dict.fromkeys(_APART, self.apart_wanted)
        signal = signals.get(letter.casefold())
        if signal is None:
            return False
        self._say(signal)
        return True

    def _say(self, signal: SignalInstance) -> None:
        if self.proposal is not None:
            signal.emit(self.proposal)


class _Side(QFrame):
    """One of the two: name, role, figures, a sentence."""

    person_wanted = Signal(str)
    witness_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pairbox")
        self._row: PersonRow | None = None
        self._witness: Witness | None = None
        self._name = QPushButton(self)
        self._name.setObjectName("link")
        self._name.setFont(theme.serif(19, QFont.Weight.DemiBold))
        self._name.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name.setToolTip(self.tr("Show the card"))
        self._name.clicked.connect(self._want_person)
        self._told = plain_label("", theme.sans(13), self, soft=True)
        self._sentence = _Sentence(theme, self)
        self._place = QPushButton(self)
        self._place.setObjectName("link")
        self._place.setCursor(Qt.CursorShape.PointingHandCursor)
        self._place.setToolTip(self.tr("Open the article"))
        self._place.clicked.connect(self._want_article)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(6)
        layout.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._told)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._place, 0, Qt.AlignmentFlag.AlignLeft)

    def show_one(self, row: PersonRow, name: str, witness: Witness | None) -> None:
        """Show one of a pair; `name` is the one that looks like the other's."""
        self._row, self._witness = row, witness
        self._name.setText(called_words(row).replace("&", "&&"))
        called = "" if name == row.name else self.tr("here called {name}").format(name=one_line(name))
        told = (one_line(row.role), called, spoken_counts(row.articles, row.quotations))
        self._told.setText(" · ".join(part for part in told if part))
        self._sentence.show_witness(witness)
        self._place.setText("" if witness is None else witness_place(witness).replace("&", "&&"))
        self._place.setVisible(witness is not None)

    def _want_person(self) -> None:
        if self._row is not None:
            self.person_wanted.emit(self._row.key)

    def _want_article(self) -> None:
        if self._witness is not None:
            self.witness_wanted.emit(self._witness)


class _Sentence(QWidget):
    """A sentence with the person's names in it marked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._witness: Witness | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_witness(self, witness: Witness | None) -> None:
        """Show a sentence, or say that there is none."""
        self._witness = witness
        words = self.tr("There is no sentence to show.") if witness is None else one_line(witness.text)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in which some words have room."""
        return QSize(240, _LEAST)

    def heightForWidth(self, width: int) -> int:
        """Return how high the sentence is on lines of this width."""
        return max(_LEAST, self._laid(width).height + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the sentence; the names are strong and underlined."""
        painter, colours = QPainter(self), self._theme.colours
        painter.setPen(QColor(colours.ink if self._witness is not None else colours.soft))
        self._laid(self.width()).draw(painter, 0, 4)

    def _laid(self, width: int) -> LaidText:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setFontUnderline(True)
        form.setForeground(QColor(self._theme.colours.ink))
        spans = self._witness.spans if self._witness is not None else ()
        words = self.accessibleName()
        return LaidText(words, self._theme.serif(16), width, lines=_SENTENCE, spans=spans, form=form)
