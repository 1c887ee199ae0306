# SPDX-License-Identifier: MIT
"""A field in which a note is written, with what it needs around it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.gui.looks.theme import Theme
from reader.gui.words.core_words import said

_LINES = 4


class NoteEditor(QWidget):
    """`given` brings the words. They stand there until the owner takes the editor away, so a refusal loses nothing."""

    given = Signal(str)
    typed = Signal(str)  # at every change
    given_up = Signal()

    def __init__(self, theme: Theme, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_its_way = ""  # what was given, and must not be given twice
        self._field = QPlainTextEdit(self)
        self._field.setObjectName("field")
        self._field.setFont(theme.serif(16))
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(self.tr("Write a note…"))
        self._field.setTabChangesFocus(True)
        self._field.setPlainText(words)
        self._field.setFixedHeight(self._field.fontMetrics().lineSpacing() * _LINES + 26)
        self._save = QPushButton(self.tr("Save note"), self)
        self._save.setToolTip(self.tr("Ctrl+Return"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("link")
        self._mistake = QLabel(self)
        self._mistake.setObjectName("wrong")
        self._mistake.setTextFormat(Qt.TextFormat.PlainText)
        self._mistake.setWordWrap(True)
        self._mistake.hide()
        self._lay_out()
        self._save.clicked.connect(self._give)
        self._cancel.clicked.connect(self.given_up)
        self._field.textChanged.connect(self._follow)
        self._follow_buttons()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._save)
        line.addWidget(self._cancel)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._field)
        layout.addWidget(self._mistake)
        layout.addLayout(line)

    @property
    def words(self) -> str:
        """What stands there now."""
        return self._field.toPlainText()

    def enter(self) -> None:
        """Take the focus, behind the last word."""
        self._field.setFocus()
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why the words can't be kept, under them."""
        self._on_its_way = ""
        self._mistake.setText(f"{said(error.sentence)} {said(error.hint)}".strip())
        self._mistake.show()
        self.enter()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Return from the window, which has another use for it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Return save."""
        if _saves(event):
            self._give()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self._mistake.hide()
        self._follow_buttons()
        self.typed.emit(self.words)

    def _follow_buttons(self) -> None:
        there = bool(self.words.strip())
        self._save.setEnabled(there)
        self._cancel.setVisible(there)

    def _give(self) -> None:
        words = self.words.strip()
        if words and words != self._on_its_way:
            self._on_its_way = words
            self.given.emit(words)


def _saves(event: QKeyEvent) -> bool:
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(held) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
