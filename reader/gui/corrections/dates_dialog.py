# SPDX-License-Identifier: MIT
"""A small window that sets one date for many articles. What they have now is said before anything is replaced."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.gui.corrections.set_date_form import SetDateForm
from reader.gui.looks.theme import Theme
from reader.gui.session.desk import DateStanding
from reader.gui.words.counting import Counting

_WIDTH = 560


class DatesDialog(QDialog):
    """`given` brings EDTF and reason. The owner calls `accept` when all is safe, `show_mistake` if not."""

    given = Signal(str, str)
    taken_back = Signal()

    def __init__(self, theme: Theme, articles: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._counting = Counting(self)
        title = self._counting.date_for(articles)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = QLabel(title, self)
        head.setFont(theme.sans(15, QFont.Weight.DemiBold))
        self._standing = self._words("soft")
        self._standing.setText(self.tr("Looking at the dates that they have now…"))
        self._replaced = self._words("wrong")
        self._replaced.hide()
        self.form = SetDateForm(theme, self)
        self.form.say_action(title)
        self.form.given.connect(self._give)
        self._take_back = QPushButton(self.tr("Take my dates away"), self)
        self._take_back.setAutoDefault(False)
        self._take_back.hide()
        self._take_back.clicked.connect(self._give_back)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self._take_back, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (head, self._standing, self._replaced, self.form):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, 0)  # no higher than need be
        self.form.enter()

    def show_standing(self, standing: DateStanding) -> None:
        """Say what the articles have now."""
        certain = self._counting.certain_already(standing.certain) if standing.certain else ""
        self._standing.setText(certain or self.tr("None of them has a certain date yet."))
        self._replaced.setText(self._counting.own_dates_replaced(standing.own) if standing.own else "")
        self._replaced.setVisible(bool(standing.own))
        self._take_back.setVisible(bool(standing.own))

    def offer_reasons(self, reasons: Sequence[str]) -> None:
        """Offer what was given as a reason before."""
        self.form.offer_reasons(reasons)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why the date can't be taken."""
        self._let(on=True)
        self.form.show_mistake(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Return to the form: as the default button's key, too, it would set the date twice."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _give(self, edtf: str, reason: str) -> None:
        self._let(on=False)
        self.given.emit(edtf, reason)

    def _give_back(self) -> None:
        self._let(on=False)
        self.taken_back.emit()

    def _let(self, *, on: bool) -> None:
        """Allow the form or, while thousands of articles are being dated, don't."""
        self.form.setEnabled(on)
        self._take_back.setEnabled(on)

    def _words(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(name)
        label.setWordWrap(True)
        return label
