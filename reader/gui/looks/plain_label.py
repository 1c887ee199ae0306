# SPDX-License-Identifier: MIT
"""Words on a page or a dialog that are never taken for markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(words: str, font: QFont, parent: QWidget, *, soft: bool = False, wraps: bool = True) -> QLabel:
    """Return a label of plain text."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font)
    label.setWordWrap(wraps)
    if soft:
        label.setObjectName("soft")
    return label
