# SPDX-License-Identifier: MIT
"""How many were cited, in words."""

from PySide6.QtCore import QObject


class CitingCounting(QObject):
    """Says how many, in the plural forms of the language spoken."""

    def copied(self, number: int) -> str:
        """Return "1 citation copied", "12 citations copied"."""
        return self.tr("%Ln citation(s) copied", "", number)

    def articles(self, number: int) -> str:
        """Return "12 articles", said of those that are to be cited."""
        return self.tr("%Ln article(s) to cite", "", number)
