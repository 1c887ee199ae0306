# SPDX-License-Identifier: MIT
"""A small window for one correction or note. It never stands in the way, and keeps what was typed if refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.gui.core_words import said
from reader.gui.theme import Theme


class CorrectionDialog(QDialog):
    """Asks for words; `given` brings them. The owner calls `accept` when they are safe, `show_mistake` if not."""

    given = Signal(str)

    def __init__(self, theme: Theme, title: str, help_text: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = QLabel(title, self)
        head.setFont(theme.sans(15, QFont.Weight.DemiBold))
        help_label = QLabel(help_text, self)
        help_label.setObjectName("soft")
        help_label.setWordWrap(True)
        self._field = QPlainTextEdit(self)
        self._field.setObjectName("field")
        self._field.setAccessibleName(title)
        self._field.setPlainText(words)
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(96)
        self._field.selectAll()
        self._mistake = QLabel(self)
        self._mistake.setObjectName("wrong")
        self._mistake.setTextFormat(Qt.TextFormat.PlainText)
        self._mistake.setWordWrap(True)
        self._mistake.hide()
        buttons = QDialogButtonBox(self)
        buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (head, help_label, self._field, self._mistake, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(440)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why the words can't be taken, under them."""
        self._mistake.setText(f"{said(error.sentence)} {said(error.hint)}".strip())
        self._mistake.show()
        self._field.setFocus()

    def _give(self) -> None:
        words = self._field.toPlainText().strip()
        if words:
            self.given.emit(words)
        else:
            self.show_mistake(ReaderError("There is nothing to save yet."))
