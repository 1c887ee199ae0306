# SPDX-License-Identifier: MIT
"""Tells a screen reader what has changed without the focus having moved."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, words: str) -> None:
    """Have `words` said, once what is being said is over."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))
