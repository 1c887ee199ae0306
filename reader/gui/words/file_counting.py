# SPDX-License-Identifier: MIT
"""Numbers of files and what became of them, in the plural forms of the language spoken."""

from PySide6.QtCore import QObject


class FileCounting(QObject):
    """Says how many files; a method for each thing that is said of them."""

    def not_fully_read(self, number: int) -> str:
        """Return "3 files not fully read": of which nothing could be read, or not all that is in them."""
        return self.tr("%Ln file(s) not fully read", "", number)

    def looked_at(self, number: int) -> str:
        """Return "12 files looked at."."""
        return self.tr("%Ln file(s) looked at.", "", number)

    def new(self, number: int) -> str:
        """Return "12 new"."""
        return self.tr("%Ln new", "said of files", number)

    def changed(self, number: int) -> str:
        """Return "12 changed"."""
        return self.tr("%Ln changed", "said of files", number)

    def again(self, number: int) -> str:
        """Return "12 read anew"."""
        return self.tr("%Ln read anew", "said of files", number)

    def moved(self, number: int) -> str:
        """Return "12 moved"."""
        return self.tr("%Ln moved", "said of files", number)

    def vanished(self, number: int) -> str:
        """Return "12 vanished"."""
        return self.tr("%Ln vanished", "said of files", number)
