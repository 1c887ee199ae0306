# SPDX-License-Identifier: MIT
"""One style in the list of styles: its name to be chosen, and the article as it writes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from reader.cite.citation import as_html, plain
from reader.gui.citing.previews import Preview
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.words.core_words import said


class StyleRow(QFrame):
    """A click anywhere in it chooses it."""

    chosen = Signal(str)  # the style's id

    def __init__(self, preview: Preview, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.preview = preview
        self.button = QRadioButton(preview.title.replace("&", "&&"), self)
        self.button.setFont(theme.sans(13))
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.RichText)  # of `as_html`, which escapes all that an article says
        self.words.setWordWrap(True)
        told = said(preview.trouble) if preview.trouble else plain(preview.runs)
        self.words.setText(said(preview.trouble) if preview.trouble else as_html(preview.runs))
        if preview.trouble:
            self.words.setObjectName("wrong")
        else:
            self.words.setFont(theme.serif(14))
        self.button.setAccessibleDescription(told)
        self.button.setEnabled(not preview.trouble or preview.added)
        self.button.toggled.connect(lambda on: self.chosen.emit(preview.id) if on else None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(2)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QVBoxLayout()
        inner.setContentsMargins(25, 0, 0, 0)
        inner.addWidget(self.words)
        if preview.foreign:
            words = self.tr("Words such as “and” and the months are English: those of its language aren’t known here.")
            inner.addWidget(plain_label(words, theme.sans(12), self, soft=True))
        layout.addLayout(inner)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.setChecked(True)
        super().mousePressEvent(event)
