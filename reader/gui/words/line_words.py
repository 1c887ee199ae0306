# SPDX-License-Identifier: MIT
"""Lines of a list in words: how many are selected, and how many were copied."""

from PySide6.QtCore import QLocale, QObject


class LineCounting(QObject):
    """Says how many, in the plural forms of the language spoken (see `Counting`)."""

    def selected(self, number: int) -> str:
        """Return "12 lines selected"."""
        return self.tr("%Ln line(s) selected", "", number)

    def copied(self, number: int) -> str:
        """Return "12 lines copied"."""
        return self.tr("%Ln line(s) copied", "", number)

    def copied_of(self, number: int, of: int) -> str:
        """Return that only the first ones of those selected were copied, and what takes them all."""
        words = self.tr("The first {number} of %Ln selected line(s) copied. Ctrl+E takes all of them along.", "", of)
        return words.format(number=QLocale().toString(number))
