# SPDX-License-Identifier: MIT
"""On what two people disagreed, after one took over the other's work: a table to look through, and the way back."""

import itertools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.looks.word_table import WordTable, WordTableModel
from reader.gui.own.decision_words import conflict_cells
from reader.gui.own.disagreeing import Conflict


class ConflictsDialog(QDialog):
    """Never stands in the way. `undo_wanted`: all that was taken over is to be taken back."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, said: str, conflicts: tuple[Conflict, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where you two disagree"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heads = (self.tr("About"), self.tr("Yours"), self.tr("Theirs"), self.tr("What holds"))
        self.rows = WordTableModel[Conflict](heads, conflict_cells, self)
        self.rows.show(conflicts)
        self._view = WordTable(self.rows, self)
        self._view.setAccessibleName(self.windowTitle())
        self._view.horizontalHeader().setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.ResizeToContents)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._undo = QPushButton(self.tr("Take it all back"), self)
        self._undo.setAutoDefault(False)
        self._buttons.addButton(self._undo, QDialogButtonBox.ButtonRole.ResetRole)
        self._buttons.rejected.connect(self.reject)
        self._undo.clicked.connect(self._give_back)
        self._lay_out(theme, said)

    def _lay_out(self, theme: Theme, said: str) -> None:
        help_text = self.tr(
            "What was done later holds, for both of you once you have exchanged files; nothing is lost of the other. "
            "Where it is wrong, do it anew: yours is the later one then."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(plain_label(self.windowTitle(), theme.sans(15, QFont.Weight.DemiBold), self))
        layout.addWidget(plain_label(said, theme.sans(13), self))
        layout.addWidget(plain_label(help_text, theme.sans(13), self, soft=True))
        layout.addWidget(self._view, 1)
        layout.addWidget(self._buttons)
        for first, second in itertools.pairwise((self._view, *self._buttons.buttons())):
            QWidget.setTabOrder(first, second)
        self._view.selectRow(0)
        self._view.setFocus()
        self.resize(900, 420)

    def let_no_undo(self) -> None:
        """Offer the way back no more: something else was done since, and that would be undone."""
        self._undo.setEnabled(False)

    def _give_back(self) -> None:
        self.undo_wanted.emit()
        self.accept()
