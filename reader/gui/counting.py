# SPDX-License-Identifier: MIT
"""Numbers with their nouns, in the plural forms of the language spoken."""

from PySide6.QtCore import QObject


class Counting(QObject):
    """Says how many: one method a noun, for each language has its plurals. English ones are translations, too."""

    def articles(self, number: int) -> str:
        """Return "1 article", "5,391 articles"."""
        return self.tr("%Ln article(s)", "", number)

    def files(self, number: int) -> str:
        """Return "1 file"."""
        return self.tr("%Ln file(s)", "", number)

    def quotations(self, number: int) -> str:
        """Return "1 quotation"."""
        return self.tr("%Ln quotation(s)", "", number)

    def copies(self, number: int) -> str:
        """Return "1 copy", "2 copies"."""
        return self.tr("%Ln copy(s)", "articles with the same text", number)

    def copies_folded(self, number: int) -> str:
        """Return "2 copies folded"."""
        return self.tr("%Ln copy(s) folded", "articles with the same text", number)

    def show_new(self, number: int) -> str:
        """Return "Show 312 new", said of articles."""
        return self.tr("Show %Ln new", "said of articles", number)

    def undated_aside(self, number: int) -> str:
        """Return "6 undated left aside"."""
        return self.tr("%Ln undated left aside", "", number)

    def less_exact(self, number: int) -> str:
        """Return what is said of those found in a range that may be of it, but of whom that isn't known."""
        return self.tr("%Ln more known less exactly", "", number)
