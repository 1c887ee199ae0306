# SPDX-License-Identifier: MIT
"""Offers known words below a line while one types."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget


class WordCompleter(QCompleter):
    """Words that hold what was typed, whatever its capitals."""

    def __init__(self, words: QStringListModel, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        offered = QListView()  # a window of its own, which must be dressed as one
        offered.setObjectName("words")
        offered.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setPopup(offered)  # which takes it for its own
