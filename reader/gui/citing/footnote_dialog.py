# SPDX-License-Identifier: MIT
"""A small window into which a footnote is pasted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.people.asking import AskingDialog

_HIGH = 120
_LONGEST = 20_000  # characters that are looked through


class FootnoteDialog(AskingDialog):
    """Enter follows the footnote; its owner closes the window, or shows what is wrong."""

    given = Signal(str)

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        help_text = self.tr(
            "Paste a footnote that Backfile made, or only what stands in it between brackets: [Backfile …]."
        )
        super().__init__(theme, self.tr("Open a footnote"), help_text, parent)
        self.field = _Field(self)
        self.field.setAccessibleName(self.tr("Footnote"))
        self.field.setObjectName("field")
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(_HIGH)
        self.field.setPlainText(text[:_LONGEST])
        self.field.selectAll()
        self.field.entered.connect(self._give)
        self.field.textChanged.connect(self._follow)
        self._finish(self.field, stops=(self.field,))
        self._follow()

    def _follow(self) -> None:
        self._mistake.hide()
        self._do.setEnabled(bool(self.field.toPlainText().strip()))

    def _give(self) -> None:
        text = self.field.toPlainText()[:_LONGEST]
        if text.strip():
            self.given.emit(text)


class _Field(QPlainTextEdit):
    """Enter is no line of a footnote."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell that it is entered."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
