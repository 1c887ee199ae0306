# SPDX-License-Identifier: MIT
"""Numbers with their nouns, in the plural forms of the language spoken."""

from PySide6.QtCore import QObject


class Counting(QObject):
    """Says how many: one method a noun, for each language has its own plurals. The English ones are translations, too."""

    def articles(self, number: int) -> str:
        """Return "1 article", "5,391 articles"."""
        return self.tr("%Ln article(s)", "", number)

    def files(self, number: int) -> str:
        """Return "1 file"."""
        return self.tr("%Ln file(s)", "", number)

    def quotations(self, number: int) -> str:
        """Return "1 quotation"."""
        return self.tr("%Ln quotation(s)", "", number)

    def undated_aside(self, number: int) -> str:
        """Return "6 undated left aside"."""
        return self.tr("%Ln undated left aside", "", number)

    def less_exact(self, number: int) -> str:
        """Return what is said of articles found in a range, of which it isn't known whether they belong there."""
        return self.tr("with %Ln that may be of then", "", number)
